//! What the parts of the screen show, and what is pressed in them.

use crate::{
    editor::{Deciding, Derived, Editor},
    journey::{Conflict, Decision, Journey},
};

/// What is decided, in the state that the map has come to.
#[derive(Clone, Copy)]
pub(super) struct MergeShown<'a> {
    pub(super) editor: &'a Editor,
    pub(super) deciding: &'a Deciding,
    pub(super) derived: &'a Derived,
}

/// What was pressed.
pub(super) enum Pressed {
    Decide(usize, Decision),
    /// Save with what is open still.
    Save,
    Finish,
    Cancel,
}

impl<'a> MergeShown<'a> {
    /// Returns whether nobody has to decide the conflict of this place any more.
    pub(super) fn is_over(self, place: usize) -> bool {
        self.deciding.is_over(self.revision(), place)
    }

    pub(super) fn choice(self, place: usize) -> Option<&'a Decision> {
        self.deciding.choice(self.revision(), place)
    }

    /// What a conflict is about, in a sentence. That both changed it is known where the base is, or where the map
    /// came with its conflicts and one tells the base.
    pub(super) fn heading(self, conflict: &Conflict) -> String {
        let of_merge = self.deciding.sources().map(|sources| sources.base.is_some());
        let knows_base = of_merge.unwrap_or(!conflict.base.is_empty());
        let map = (self.map_of(conflict), &self.derived.insight);
        self.derived.words.conflict_heading(map, conflict, knows_base)
    }

    pub(super) fn revision(self) -> u64 {
        self.editor.document().revision()
    }

    /// The map in which a conflict is called as it is now: the present one, unless what it is about is gone.
    pub(super) fn map_of(self, conflict: &Conflict) -> &'a Journey {
        let now = &**self.editor.journey();
        if now.disputed(conflict).is_some() { now } else { self.deciding.start() }
    }
}
