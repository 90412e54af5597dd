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
    /// The map in which a conflict is called as it is now: the present one, unless what it is about is gone.
    pub(super) fn map_of(self, conflict: &Conflict) -> &'a Journey {
        let now = &**self.editor.journey();
        if now.disputed(conflict).is_some() { now } else { self.deciding.start() }
    }
}
