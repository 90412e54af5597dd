//! Undo and redo. Each step keeps the journey before it: a snapshot, not an inverse. Snapshots share their
//! touchpoints, so a step costs only what it changed and an index, and undoing it cannot go wrong.
//!
//! One press is one step: edits with the same targets join until [`History::end_step`] is called. Nobody asks
//! whether something is still held, so a lost key release cannot join separate steps.
//!
//! Each state has a number of its own, so that a state reached by undo is recognised as the saved one. The latest
//! [`MOST_STEPS`] steps are kept.

use std::{
    collections::{BTreeSet, VecDeque},
    sync::Arc,
};

use crate::journey::{Edit, EditError, Journey};

use super::step::{Step, StepBetween, StepName};

/// The most steps that can be undone.
const MOST_STEPS: usize = 1_000;

#[derive(Clone, Debug)]
struct State {
    journey: Arc<Journey>,
    revision: u64,
}

/// The states of the journey: those behind, the present one, and those that undo has left ahead.
#[derive(Debug)]
pub(super) struct History {
    now: State,
    /// Each step with the state before it.
    past: VecDeque<(Step, State)>,
    /// Each step with the state after it, the next one last. An open step leaves them in place: when it is rolled
    /// back, they can still be redone.
    future: Vec<(Step, State)>,
    latest: Latest,
    latest_revision: u64,
    /// The revisions of the states before the oldest that is kept.
    forgotten: BTreeSet<u64>,
}

/// What may still become of the latest step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Latest {
    Closed,
    /// The step takes further edits with the same targets.
    Open,
    /// The next proposal replaces it.
    Proposed,
}

impl History {
    pub(super) fn new(journey: Journey) -> Self {
        Self {
            now: State { journey: Arc::new(journey), revision: 0 },
            past: VecDeque::new(),
            future: Vec::new(),
            latest: Latest::Closed,
            latest_revision: 0,
            forgotten: BTreeSet::new(),
        }
    }

    pub(super) fn journey(&self) -> &Arc<Journey> {
        &self.now.journey
    }

    /// Returns the journey of a state that is still kept.
    pub(super) fn journey_at(&self, revision: u64) -> Option<&Arc<Journey>> {
        let past = self.past.iter().map(|(_, state)| state);
        let all = [&self.now].into_iter().chain(past).chain(self.future.iter().map(|(_, state)| state));
        all.into_iter().find(|state| state.revision == revision).map(|state| &state.journey)
    }

    /// Returns the journeys before each step that can be undone, the latest last.
    pub(super) fn past(&self) -> impl Iterator<Item = &Arc<Journey>> {
        self.past.iter().map(|(_, before)| &before.journey)
    }

    /// Returns whether the present state comes from the state of this revision, or is that state.
    pub(super) fn has(&self, revision: u64) -> bool {
        let mut past = self.past.iter().map(|(_, before)| before.revision);
        revision == self.now.revision || self.forgotten.contains(&revision) || past.any(|it| it == revision)
    }

    pub(super) fn revision(&self) -> u64 {
        self.now.revision
    }

    /// Applies all of the edits or none. They join the open step if that does the same to the same targets.
    pub(super) fn apply(&mut self, step_name: Option<StepName>, edits: &[Edit]) -> Result<(), EditError> {
        let next = self.now.journey.apply(edits).map_err(|(_, error)| error)?;
        if next == *self.now.journey {
            return Ok(());
        }
        let step = Step { step_name, targets: edits.iter().map(Edit::target).collect() };
        let joins = self.latest == Latest::Open && self.past.back().is_some_and(|(open, _)| *open == step);
        if joins && self.past.back().is_some_and(|(_, before)| *before.journey == next) {
            // The step has come back to where it began, so it is none.
            self.forget_latest();
            return Ok(());
        }
        if joins {
            self.advance(next);
        } else {
            self.end_step();
            let before = self.advance(next);
            self.push(step, before);
        }
        self.latest = Latest::Open;
        Ok(())
    }

    /// Applies all of the edits or none, on the map as it was before the latest proposal, which they replace.
    pub(super) fn propose(&mut self, step_name: Option<StepName>, edits: &[Edit]) -> Result<(), EditError> {
        let proposed = self.past.back().filter(|_| self.latest == Latest::Proposed);
        let base = proposed.map_or(&self.now, |(_, before)| before).clone();
        let next = base.journey.apply(edits).map_err(|(_, error)| error)?;
        if next == *self.now.journey {
            return Ok(());
        }
        let was_proposed = proposed.is_some();
        if next == *base.journey {
            // The gesture has come back to where it began, so it is no step.
            self.forget_latest();
            return Ok(());
        }
        if was_proposed {
            self.past.pop_back();
        } else {
            self.end_step();
        }
        self.advance(next);
        self.push(Step { step_name, targets: edits.iter().map(Edit::target).collect() }, base);
        self.latest = Latest::Proposed;
        Ok(())
    }

    /// Makes `next` the present state and returns the state that it replaces.
    fn advance(&mut self, next: Journey) -> State {
        self.latest_revision += 1;
        let next = State { journey: Arc::new(next), revision: self.latest_revision };
        std::mem::replace(&mut self.now, next)
    }

    fn push(&mut self, step: Step, before: State) {
        self.past.push_back((step, before));
        let gone = self.past.drain(..self.past.len().saturating_sub(MOST_STEPS));
        self.forgotten.extend(gone.map(|(_, state)| state.revision));
    }

    /// Closes the latest step: later edits make another.
    pub(super) fn end_step(&mut self) {
        if self.latest != Latest::Closed {
            self.future.clear();
        }
        self.latest = Latest::Closed;
    }

    /// Takes back a proposal as if it had never been; undo and redo are as they were before it.
    pub(super) fn roll_back(&mut self) {
        if self.latest == Latest::Proposed {
            self.forget_latest();
        }
    }

    /// Takes back the open step as undo does, so that redo can bring it back. Does nothing where none is open.
    pub(super) fn take_back(&mut self) {
        if self.latest != Latest::Closed {
            self.undo();
        }
    }

    pub(super) fn is_proposed(&self) -> bool {
        self.latest == Latest::Proposed
    }

    fn forget_latest(&mut self) {
        if let Some((_, before)) = self.past.pop_back() {
            self.now = before;
        }
        self.latest = Latest::Closed;
    }

    pub(super) fn undo(&mut self) -> Option<Step> {
        self.end_step();
        let (step, before) = self.past.pop_back()?;
        let after = std::mem::replace(&mut self.now, before);
        self.future.push((step.clone(), after));
        Some(step)
    }

    pub(super) fn redo(&mut self) -> Option<Step> {
        self.end_step();
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
        let (step, State { journey: after, .. }) =
            self.future.last().filter(|_| self.latest == Latest::Closed)?;
        Some(StepBetween { step, before: &self.now.journey, after })
    }
}

#[cfg(test)]
mod tests;
