//! Undo and redo. Each step keeps the journey before it: a snapshot, not an inverse. Touchpoints are shared
//! between snapshots, so a step costs what it changed and an index, and undoing one cannot go wrong.
//!
//! Each state has a number of its own, so that a state undone to is known to be the one that was saved. The
//! latest [`MOST_STEPS`] steps are kept.

use std::{collections::VecDeque, sync::Arc};

use crate::journey::{Edit, EditError, Journey};

use super::step::{Deed, Step, StepBetween};

/// How many steps can be undone.
const MOST_STEPS: usize = 1_000;

#[derive(Clone, Debug)]
struct State {
    journey: Arc<Journey>,
    revision: u64,
}

#[derive(Debug)]
pub(super) struct History {
    now: State,
    /// Each step with the state before it.
    past: VecDeque<(Step, State)>,
    /// Each step with the state after it, the next one last. An open step does not forget it yet: rolled
    /// back, it leaves what could be redone.
    future: Vec<(Step, State)>,
    /// Whether the latest step still takes edits with its targets.
    is_open: bool,
    /// Whether the open step is a proposal, which the next one replaces.
    is_proposed: bool,
    latest_revision: u64,
}

impl History {
    pub(super) fn new(journey: Journey) -> Self {
        Self {
            now: State { journey: Arc::new(journey), revision: 0 },
            past: VecDeque::new(),
            future: Vec::new(),
            is_open: false,
            is_proposed: false,
            latest_revision: 0,
        }
    }

    pub(super) fn journey(&self) -> &Arc<Journey> {
        &self.now.journey
    }

    pub(super) fn revision(&self) -> u64 {
        self.now.revision
    }

    /// All of the edits or none. Edits that do the same to the same targets as the open step join it.
    pub(super) fn apply(&mut self, deed: Option<Deed>, edits: &[Edit]) -> Result<(), EditError> {
        let next = self.now.journey.apply(edits).map_err(|(_, error)| error)?;
        if next == *self.now.journey {
            return Ok(());
        }
        let step = Step { deed, targets: edits.iter().map(Edit::target).collect() };
        let joins =
            self.is_open && !self.is_proposed && self.past.back().is_some_and(|(open, _)| *open == step);
        if joins && self.past.back().is_some_and(|(_, before)| *before.journey == next) {
            // The step has come back to where it began, so it is none.
            self.roll_back();
            return Ok(());
        }
        if joins {
            self.advance(next);
        } else {
            self.seal();
            let before = self.advance(next);
            self.push(step, before);
        }
        (self.is_open, self.is_proposed) = (true, false);
        Ok(())
    }

    /// All of the edits or none, on the map as it was before the latest proposal, whose place they take.
    pub(super) fn propose(&mut self, deed: Option<Deed>, edits: &[Edit]) -> Result<(), EditError> {
        let open = self.past.back().filter(|_| self.is_open && self.is_proposed);
        let base = open.map_or(&self.now, |(_, before)| before).clone();
        let next = base.journey.apply(edits).map_err(|(_, error)| error)?;
        if next == *self.now.journey {
            return Ok(());
        }
        let was_open = open.is_some();
        if next == *base.journey {
            // The gesture has come back to where it began, so it is no step.
            self.roll_back();
            return Ok(());
        }
        if was_open {
            self.past.pop_back();
        } else {
            self.seal();
        }
        self.advance(next);
        self.push(Step { deed, targets: edits.iter().map(Edit::target).collect() }, base);
        (self.is_open, self.is_proposed) = (true, true);
        Ok(())
    }

    /// The state that `next` takes the place of.
    fn advance(&mut self, next: Journey) -> State {
        self.latest_revision += 1;
        let next = State { journey: Arc::new(next), revision: self.latest_revision };
        std::mem::replace(&mut self.now, next)
    }

    fn push(&mut self, step: Step, before: State) {
        self.past.push_back((step, before));
        self.past.drain(..self.past.len().saturating_sub(MOST_STEPS));
    }

    pub(super) fn seal(&mut self) {
        if self.is_open {
            self.future.clear();
        }
        (self.is_open, self.is_proposed) = (false, false);
    }

    /// Takes the open step back as if it had never been. Nothing, where none is open.
    pub(super) fn roll_back(&mut self) {
        if self.is_open
            && let Some((_, before)) = self.past.pop_back()
        {
            self.now = before;
        }
        (self.is_open, self.is_proposed) = (false, false);
    }

    pub(super) fn undo(&mut self) -> Option<Step> {
        self.seal();
        let (step, before) = self.past.pop_back()?;
        let after = std::mem::replace(&mut self.now, before);
        self.future.push((step.clone(), after));
        Some(step)
    }

    pub(super) fn redo(&mut self) -> Option<Step> {
        self.seal();
        let (step, after) = self.future.pop()?;
        let before = std::mem::replace(&mut self.now, after);
        self.past.push_back((step.clone(), before));
        Some(step)
    }

    pub(super) fn undo_step(&self) -> Option<StepBetween<'_>> {
        let (step, State { journey: before, .. }) = self.past.back()?;
        Some(StepBetween { step, before, after: &self.now.journey })
    }

    pub(super) fn redo_step(&self) -> Option<StepBetween<'_>> {
        let (step, State { journey: after, .. }) = self.future.last().filter(|_| !self.is_open)?;
        Some(StepBetween { step, before: &self.now.journey, after })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{EntryKey, Field, Point, Rating, Tally, Voice, sketch};

    fn moved(name: &str, x: i32) -> Edit {
        Edit::Change(sketch::id(name), Field::At(Point::new(x, 0)))
    }

    fn rated(name: &str, rating: Rating) -> Edit {
        Edit::Rate(sketch::id(name), EntryKey::new(Voice::Own, None, ""), Tally::one(rating))
    }

    fn history() -> History {
        History::new(sketch::journey("A > B"))
    }

    #[test]
    fn edits_with_the_same_targets_join_until_the_step_is_sealed() {
        let mut history = history();
        for x in [1, 2, 3] {
            history.apply(None, &[moved("A", x), moved("B", x)]).expect("a drag");
        }
        history.apply(None, &[moved("A", 4)]).expect("another drag");
        history.seal();
        history.apply(None, &[moved("A", 5)]).expect("the same card again");
        assert_eq!(history.past.len(), 3);
        assert_eq!(history.undo().map(|step| step.targets), Some(vec![moved("A", 0).target()]));
    }

    #[test]
    fn a_drag_back_to_where_it_began_is_no_step() {
        let mut history = history();
        history.apply(None, &[moved("A", 7)]).expect("a drag");
        history.apply(None, &[moved("A", 0)]).expect("a drag");
        assert_eq!((history.undo_step().is_none(), history.revision()), (true, 0));
        history.apply(None, &[moved("A", 0)]).expect("a click");
        assert_eq!((history.undo_step().is_none(), history.revision()), (true, 0));
    }

    #[test]
    fn a_step_rolled_back_cannot_be_done_again() {
        let mut history = history();
        history.apply(None, &[rated("A", Rating::Neutral)]).expect("a rating");
        history.seal();
        history.roll_back();
        assert!(history.undo_step().is_some(), "a sealed step stays");
        history.apply(None, &[moved("A", 7)]).expect("a drag");
        history.roll_back();
        assert!(history.redo_step().is_none());
        assert_eq!(
            history.undo_step().map(|between| &*between.step.targets),
            Some(&[rated("A", Rating::Neutral).target()][..])
        );
    }

    #[test]
    fn a_new_step_after_undo_forgets_what_was_undone() {
        let mut history = history();
        history.apply(None, &[rated("A", Rating::Neutral)]).expect("a rating");
        history.undo();
        assert!(history.redo_step().is_some());
        history.apply(None, &[rated("B", Rating::Positive)]).expect("a rating");
        assert_eq!(history.redo(), None);
        assert_ne!(history.revision(), 1, "a number is given once");
    }

    #[test]
    fn a_proposal_takes_the_place_of_the_one_before_and_is_one_step() {
        let mut history = history();
        history.propose(Some("step-move"), &[moved("A", 7)]).expect("a drag");
        history.propose(Some("step-move"), &[moved("B", 9)]).expect("onwards");
        let at = |history: &History, name| history.journey().touchpoint(&sketch::id(name)).map(|t| t.at.x);
        assert_eq!((at(&history, "A"), at(&history, "B")), (Some(0), Some(9)));
        history.seal();
        history.propose(None, &[moved("A", 1)]).expect("another drag");
        history.propose(None, &[moved("A", 0)]).expect("back to where it began");
        assert_eq!(history.undo_step().and_then(|between| between.step.deed), Some("step-move"));
        history.undo();
        assert_eq!((at(&history, "B"), history.revision()), (Some(200), 0));
    }

    #[test]
    fn a_proposal_that_cannot_be_done_leaves_the_one_before() {
        let mut history = history();
        history.propose(None, &[moved("A", 7)]).expect("a drag");
        let revision = history.revision();
        assert!(history.propose(None, &[moved("nowhere", 9)]).is_err());
        assert_eq!(history.revision(), revision);
        history.roll_back();
        assert_eq!((history.revision(), history.undo_step().is_none()), (0, true));
    }

    #[test]
    fn an_edit_that_cannot_be_done_changes_nothing() {
        let mut history = history();
        assert!(history.apply(None, &[moved("A", 7), moved("nowhere", 7)]).is_err());
        assert_eq!((history.revision(), history.undo_step().is_none()), (0, true));
    }

    #[test]
    fn a_step_is_told_with_the_map_on_either_side() {
        let mut history = history();
        history.apply(None, &[Edit::Remove(sketch::id("A"))]).expect("there");
        let sizes = |between: Option<StepBetween<'_>>| between.map(|it| (it.before.len(), it.after.len()));
        assert_eq!(sizes(history.undo_step()), Some((2, 1)));
        history.undo();
        assert_eq!((sizes(history.undo_step()), sizes(history.redo_step())), (None, Some((2, 1))));
    }

    #[test]
    fn a_gesture_put_back_leaves_what_could_be_redone() {
        let mut history = history();
        history.apply(None, &[moved("A", 1)]).expect("a drag");
        history.undo();
        history.propose(None, &[moved("B", 9)]).expect("another drag");
        assert!(history.redo_step().is_none(), "not from the midst of a gesture");
        history.roll_back();
        assert!(history.redo_step().is_some());
        history.propose(None, &[moved("B", 9)]).expect("another drag");
        history.seal();
        assert_eq!(history.redo(), None);
    }

    #[test]
    fn only_the_latest_steps_are_kept() {
        let mut history = history();
        for x in 1..=MOST_STEPS as i32 + 5 {
            history.apply(None, &[moved("A", x)]).expect("a step");
            history.seal();
        }
        let undone = std::iter::from_fn(|| history.undo()).count();
        assert_eq!(undone, MOST_STEPS);
    }
}
