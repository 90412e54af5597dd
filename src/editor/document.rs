//! A journey that is being worked on: its present state, its earlier states, and the file it belongs to. This is
//! the only place that holds a journey and changes it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    disk::{OnDisk, Opened, Stamp, Work},
    journey::{Edit, EditError, Journey},
};

use super::{
    history::History,
    step::{Step, StepBetween, StepName},
};

/// The saved revision of a map whose state is in no file.
const NOWHERE: u64 = u64::MAX;

/// The most versions of the file that are remembered.
const MOST_HELD: usize = 12;

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

    /// Returns the path of the map's file; `None` while the map is untitled.
    pub fn path(&self) -> Option<&Path> {
        self.file.as_ref().map(|(path, _)| path.as_path())
    }

    /// Returns the map's file, and what it held when it was last read or saved.
    pub fn file(&self) -> Option<&(PathBuf, Stamp)> {
        self.merged().map(|merged| &merged.file).or(self.file.as_ref())
    }

    /// Returns what was merged into the map, unless the merge is undone.
    fn merged(&self) -> Option<&Merged> {
        self.merged.as_ref().filter(|merged| self.history.has(merged.revision))
    }

    /// Returns what this map's file held when it was last read or saved, which is what a save may replace.
    pub fn on_disk(&self) -> OnDisk {
        self.file().map_or(OnDisk::Nothing, |(_, stamp)| OnDisk::Content(stamp.clone()))
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
    /// proposed before. [`Self::press_ended`] takes the proposal, [`Self::roll_back`] takes it back.
    pub fn propose(&mut self, step_name: StepName, edits: &[Edit]) -> Result<(), EditError> {
        self.history.propose(Some(step_name), edits)
    }

    /// Ends the open step: a press, a click or a gesture is over, or a text is committed. It is called when the
    /// next press comes, so that nobody has to know what is still held.
    pub fn press_ended(&mut self) {
        self.history.press_ended();
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

    /// Returns what the file said when it was last read or saved; `None` where that is not known.
    pub fn saved(&self) -> Option<&Arc<Journey>> {
        self.merged().map(|merged| &merged.journey).or(self.saved.as_ref())
    }

    /// Returns the states that this map has been in since it was opened, as far as undo reaches. A version equal
    /// to one of them adds nothing.
    pub fn earlier(&self) -> Vec<Arc<Journey>> {
        self.history.past().cloned().collect()
    }

    /// Returns the versions that another version of the file may have started from: what the file said each time
    /// it was read, saved or merged, as far as the map still comes from it, and last what it is known to say.
    pub fn bases(&self) -> Vec<Arc<Journey>> {
        let held = self.held.iter().filter(|(revision, _)| self.history.has(*revision));
        held.map(|(_, journey)| journey).chain(self.saved()).cloned().collect()
    }

    fn hold(&mut self, revision: u64, journey: Arc<Journey>) {
        self.held.push((revision, journey));
        let surplus = self.held.len().saturating_sub(MOST_HELD);
        self.held.drain(..surplus);
    }

    /// Notes that the file was read again and is part of the map. A save may replace what it holds until this is
    /// undone.
    pub fn mark_merged(&mut self, stamp: Stamp, journey: Journey) {
        if let Some((path, _)) = &self.file {
            let (file, journey) = ((path.clone(), stamp), Arc::new(journey));
            self.merged = Some(Merged { revision: self.revision(), file, journey: journey.clone() });
            self.hold(self.revision(), journey);
            self.saved_revision = NOWHERE;
        }
    }

    /// Returns the revision that is in the file; of a map in no file, one that it never has.
    pub(super) fn saved_revision(&self) -> u64 {
        self.saved_revision
    }

    pub fn is_dirty(&self) -> bool {
        self.revision() != self.saved_revision
    }

    /// Returns whether the map is as it was read from its file and has not been saved since: then it holds nothing
    /// that would be lost with it. A copy or recovered work that was saved without a change is not as read.
    pub fn is_as_read(&self) -> bool {
        self.is_only_read && self.revision() == 0
    }

    /// Notes that the file no longer holds what it held, so the map is in no file.
    pub fn mark_unsaved(&mut self) {
        self.saved_revision = NOWHERE;
    }

    /// Notes that the state of this revision, without later changes, is now in a file. Where somebody else's work
    /// is part of it, a save may replace that work only as long as it is part of the map.
    pub fn mark_saved(&mut self, path: PathBuf, stamp: Stamp, revision: u64) {
        let saved = self.history.journey_at(revision).cloned();
        let is_own = self.path() == Some(&*path);
        let has_merged = self.merged().is_some() && is_own;
        if !is_own {
            self.held.clear();
        }
        if let Some(saved) = &saved {
            self.hold(revision, saved.clone());
        }
        match (&mut self.merged, &saved) {
            (Some(merged), Some(saved)) if has_merged => {
                (merged.file, merged.journey) = ((path, stamp), saved.clone());
            }
            _ => (self.file, self.saved, self.merged) = (Some((path, stamp)), saved, None),
        }
        self.saved_revision = revision;
        self.is_only_read = false;
    }
}
