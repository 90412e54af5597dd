//! The conflicts as the parts of the screen show them, and what is pressed in those parts.

use std::borrow::Cow;

use crate::{
    editor::{Deciding, Derived, Editor},
    journey::{Conflict, Decision, Journey},
};

use super::choice::name_of;

/// The conflicts being decided, with the present state of the map.
#[derive(Clone, Copy)]
pub(super) struct MergeShown<'a> {
    pub(super) editor: &'a Editor,
    pub(super) deciding: &'a Deciding,
    pub(super) derived: &'a Derived,
}

/// A press on the screen.
pub(super) enum Pressed {
    Decide(usize, Decision),
    /// A save with the conflicts that are still open.
    Save,
    Finish,
    /// An attempt to finish while conflicts are open, with what to say to it.
    NotYet(String),
    Cancel,
}

impl<'a> MergeShown<'a> {
    /// Returns whether nobody has to decide the conflict of this place any more.
    pub(super) fn is_over(self, place: usize) -> bool {
        self.deciding.is_over(self.revision(), place)
    }

    /// Returns the conflict of this place as it stands.
    pub(super) fn conflict(self, place: usize) -> &'a Conflict {
        self.deciding.conflict(self.editor.journey(), place)
    }

    pub(super) fn choice(self, place: usize) -> Option<&'a Decision> {
        self.deciding.choice(self.revision(), place)
    }

    /// Returns what a conflict is about, as a sentence. It says that both sides changed it only where the base is
    /// known: from the merge or, where the map came with its conflicts, from the conflict itself.
    pub(super) fn heading(self, conflict: &Conflict) -> String {
        let of_merge = self.deciding.sources().map(|sources| sources.base.is_some());
        let knows_base = of_merge.unwrap_or(!conflict.base.is_empty());
        let map = (self.map_of(conflict), &self.derived.insight);
        self.derived.words.conflict_heading(map, conflict, knows_base)
    }

    /// Returns the name of a decision; *theirs* is named after its file where several files were merged.
    pub(super) fn name_of(self, conflict: &Conflict, decision: &Decision) -> Cow<'a, str> {
        match (decision, self.their_file(conflict)) {
            (Decision::Theirs, Some(file)) => Cow::Borrowed(file),
            _ => self.derived.words.text(name_of(decision)),
        }
    }

    /// Returns the file from which a conflict's other side comes; `None` where only one file was merged.
    pub(super) fn their_file(self, conflict: &Conflict) -> Option<&'a str> {
        self.deciding.sources()?.files.get(&conflict.key()).map(String::as_str)
    }

    /// Returns, as sentences, what one side changed in the record that the other deleted; empty where that is not
    /// known.
    pub(super) fn changed_of_kept(self, conflict: &Conflict) -> Vec<String> {
        let Some(sources) = self.deciding.sources() else { return Vec::new() };
        match (sources.kept.get(&conflict.key()), &sources.base) {
            (Some(kept), Some(base)) if !kept.is_alike() => {
                self.derived.words.comparison(kept, base, self.deciding.start())
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn revision(self) -> u64 {
        self.editor.document().revision()
    }

    /// Returns the map by which a conflict is named: the present one, unless what the conflict is about is gone
    /// from it.
    pub(super) fn map_of(self, conflict: &Conflict) -> &'a Journey {
        let now = &**self.editor.journey();
        if now.disputed(conflict).is_some() { now } else { self.deciding.start() }
    }
}
