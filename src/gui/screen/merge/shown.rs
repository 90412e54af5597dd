//! What the parts of the screen show, and what is pressed in them.

use std::borrow::Cow;

use crate::{
    editor::{Deciding, Derived, Editor},
    journey::{Conflict, Decision, Journey},
};

use super::choice::name_of;

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

    /// The name of a decision; theirs is called after its file where they are several.
    pub(super) fn name_of(self, conflict: &Conflict, decision: &Decision) -> Cow<'a, str> {
        match (decision, self.their_file(conflict)) {
            (Decision::Theirs, Some(file)) => Cow::Borrowed(file),
            _ => self.derived.words.text(name_of(decision)),
        }
    }

    /// The file that says what is theirs of a conflict; `None` where theirs is one alone.
    pub(super) fn their_file(self, conflict: &Conflict) -> Option<&'a str> {
        self.deciding.sources()?.files.get(&conflict.key()).map(String::as_str)
    }

    /// What the other side changed of what one side deleted, as sentences; none where that is not known.
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

    /// The map in which a conflict is called as it is now: the present one, unless what it is about is gone.
    pub(super) fn map_of(self, conflict: &Conflict) -> &'a Journey {
        let now = &**self.editor.journey();
        if now.disputed(conflict).is_some() { now } else { self.deciding.start() }
    }
}
