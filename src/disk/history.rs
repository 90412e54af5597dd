//! Undo and redo. Each step keeps the journey before it: a snapshot, not an inverse. Touchpoints are shared
//! between snapshots, so a step costs what it changed and an index, and undoing one cannot go wrong.
//!
//! Each state has a number of its own, so that a state undone to is known to be the one that was saved. The
//! latest [`MOST_STEPS`] steps are kept.

use std::{collections::VecDeque, sync::Arc};

use crate::journey::{Edit, EditError, Journey, Target};

/// How many steps can be undone.
const MOST_STEPS: usize = 1_000;

/// One step of undo or redo: what it changes, for a menu to name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub targets: Vec<Target>,
}

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
    /// Each step with the state after it, the next one last.
    future: Vec<(Step, State)>,
    /// Whether the latest step still takes edits with its targets.
    is_open: bool,
    latest_revision: u64,
}

impl History {
    pub(super) fn new(journey: Journey) -> Self {
        Self {
            now: State { journey: Arc::new(journey), revision: 0 },
            past: VecDeque::new(),
            future: Vec::new(),
            is_open: false,
            latest_revision: 0,
        }
    }

    pub(super) fn journey(&self) -> &Arc<Journey> {
        &self.now.journey
    }

    pub(super) fn revision(&self) -> u64 {
        self.now.revision
    }

    /// All of the edits or none. Edits with the targets of the open step join it.
    pub(super) fn apply(&mut self, edits: &[Edit]) -> Result<(), EditError> {
        let next = self.now.journey.apply(edits).map_err(|(_, error)| error)?;
        if next == *self.now.journey {
            return Ok(());
        }
        let step = Step { targets: edits.iter().map(Edit::target).collect() };
        let joins = self.is_open && self.past.back().is_some_and(|(open, _)| *open == step);
        if joins && self.past.back().is_some_and(|(_, before)| *before.journey == next) {
            // The step has come back to where it began, so it is none.
            self.roll_back();
            return Ok(());
        }
        self.latest_revision += 1;
        let next = State { journey: Arc::new(next), revision: self.latest_revision };
        let before = std::mem::replace(&mut self.now, next);
        if !joins {
            self.past.push_back((step, before));
            self.past.drain(..self.past.len().saturating_sub(MOST_STEPS));
        }
        self.future.clear();
        self.is_open = true;
        Ok(())
    }

    pub(super) fn seal(&mut self) {
        self.is_open = false;
    }

    /// Takes the open step back as if it had never been. Nothing, where none is open.
    pub(super) fn roll_back(&mut self) {
        if self.is_open
            && let Some((_, before)) = self.past.pop_back()
        {
            self.now = before;
        }
        self.is_open = false;
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

    pub(super) fn undo_step(&self) -> Option<&Step> {
        self.past.back().map(|(step, _)| step)
    }

    pub(super) fn redo_step(&self) -> Option<&Step> {
        self.future.last().map(|(step, _)| step)
    }
}
