//! A journey that is being worked on: its present state, its earlier states, and the file it belongs to. This is
//! the only place that holds a journey and changes it.

mod in_file;

use std::{path::PathBuf, sync::Arc};

use crate::{
    disk::{Opened, Stamp, Work},
    journey::{Edit, EditError, Journey},
};

use super::{
    history::History,
    step::{Step, StepBetween, StepName},
};

/// The saved revision of a map whose state is in no file.
const NOWHERE: u64 = u64::MAX;

/// An open map. It is dirty while it differs from its file or, untitled, from its first state.
#[derive(Debug)]
pub struct Document {
    history: History,
    file: Option<(PathBuf, Stamp)>,
    saved_revision: u64,
    /// The journey that the file holds, as far as it is known; a merge with another version starts from it.
    saved: Option<Arc<Journey>>,
    /// The versions that the file held when it was read, saved or merged, each with the map's revision at that
    /// time; the latest comes last.
    held: Vec<(u64, Arc<Journey>)>,
    /// The file that somebody else wrote, once it was merged into the map.
    merged: Option<Merged>,
    /// Whether the map was read from its file and has not been saved since.
    is_only_read: bool,
}

/// The file as it was when it was merged into the map of this revision. While the merge is undone, the map does
/// not hold what the file does.
#[derive(Debug)]
struct Merged {
    revision: u64,
    file: (PathBuf, Stamp),
    journey: Arc<Journey>,
}

impl Document {
    /// Makes an untitled map, such as a copy of a sample. Unchanged it is nobody's work, so it is not dirty.
    pub fn new(journey: Journey) -> Self {
        Self {
            history: History::new(journey),
            file: None,
            saved_revision: 0,
            saved: None,
            held: Vec::new(),
            merged: None,
            is_only_read: false,
        }
    }

    /// Makes a map that was read from a file.
    pub fn opened(opened: Opened, path: PathBuf) -> Self {
        let Opened { journey, stamp, .. } = opened;
        let document = Self::new(journey);
        let saved = Some(document.journey().clone());
        let held = vec![(document.revision(), document.journey().clone())];
        Self { file: Some((path, stamp)), saved, held, is_only_read: true, ..document }
    }

    /// Makes one of two versions that a file holds between git's conflict markers. It is in no file by itself, and
    /// what another version of it started from is not known.
    pub fn one_of_two(opened: Opened, path: PathBuf) -> Self {
        let Opened { journey, stamp, .. } = opened;
        Self { file: Some((path, stamp)), saved_revision: NOWHERE, ..Self::new(journey) }
    }

    /// Takes up unsaved work that was found again, with the file it belongs to and what that held when the work
    /// began. The work is in no file, so it is dirty until it is saved.
    pub fn recovered(work: Work) -> Self {
        let journey = Arc::unwrap_or_clone(work.journey);
        Self { file: work.belongs.file, saved_revision: NOWHERE, ..Self::new(journey) }
    }

    /// Makes a map out of something else. It is in no file, so it is dirty until it is saved.
    pub fn imported(journey: Journey) -> Self {
        Self { saved_revision: NOWHERE, ..Self::new(journey) }
    }

    pub fn journey(&self) -> &Arc<Journey> {
        self.history.journey()
    }

    /// Applies all of the edits or none. Edits with the same targets as the open step join it; edits that change
    /// nothing make no step.
    pub fn apply(&mut self, edits: &[Edit]) -> Result<(), EditError> {
        self.history.apply(None, edits)
    }

    /// Applies the edits as [`Self::apply`] does, in a step called `step_name`.
    pub fn apply_as(&mut self, step_name: StepName, edits: &[Edit]) -> Result<(), EditError> {
        self.history.apply(Some(step_name), edits)
    }

    /// Proposes the edits of a gesture under way, on the map as it was before the gesture, in place of what was
    /// proposed before. [`Self::end_step`] takes the proposal, [`Self::roll_back`] takes it back.
    pub fn propose(&mut self, step_name: StepName, edits: &[Edit]) -> Result<(), EditError> {
        self.history.propose(Some(step_name), edits)
    }

    /// Ends the open step: a press, a click or a gesture is over, or a text is committed. It is called when the
    /// next press comes, so that nobody has to know what is still held.
    pub fn end_step(&mut self) {
        self.history.end_step();
    }

    /// Returns whether the latest step is still a proposal.
    pub fn is_proposed(&self) -> bool {
        self.history.is_proposed()
    }

    /// Takes back what is proposed as if it had never been; undo and redo are as they were before it.
    pub fn roll_back(&mut self) {
        self.history.roll_back();
    }

    /// Takes back the open step as undo does, so that redo can bring it back. Esc in a text does this.
    pub fn take_back(&mut self) {
        self.history.take_back();
    }

    /// Takes back the latest step, open or not.
    pub fn undo(&mut self) -> Option<Step> {
        self.history.undo()
    }

    pub fn redo(&mut self) -> Option<Step> {
        self.history.redo()
    }

    pub fn can_undo(&self) -> bool {
        self.undo_step().is_some()
    }

    pub fn can_redo(&self) -> bool {
        self.redo_step().is_some()
    }

    /// Returns the step that [`Self::undo`] would take back.
    pub fn undo_step(&self) -> Option<StepBetween<'_>> {
        self.history.undo_step()
    }

    /// Returns the step that [`Self::redo`] would do again; `None` while a step is open.
    pub fn redo_step(&self) -> Option<StepBetween<'_>> {
        self.history.redo_step()
    }

    /// Returns the number of the present state: a new one after a change, the former one after undo or redo.
    pub fn revision(&self) -> u64 {
        self.history.revision()
    }

    /// Returns the states that this map has been in since it was opened, as far as undo reaches. A version equal
    /// to one of them adds nothing.
    pub fn earlier(&self) -> Vec<Arc<Journey>> {
        self.history.past().cloned().collect()
    }
}
