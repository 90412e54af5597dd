//! A map and its file: what the file held when it was read, saved or merged, and whether the map is in it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Document, Merged, NOWHERE};
use crate::{
    disk::{OnDisk, Stamp},
    journey::Journey,
};

/// The most versions of the file that are remembered.
const MOST_HELD: usize = 12;

impl Document {
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

    /// Returns what the file said when it was last read or saved; `None` where that is not known.
    pub fn saved(&self) -> Option<&Arc<Journey>> {
        self.merged().map(|merged| &merged.journey).or(self.saved.as_ref())
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
    pub(in crate::editor) fn saved_revision(&self) -> u64 {
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
