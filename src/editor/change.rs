//! How the map changes: the only way in. All of the edits that come together or none; what they come to is
//! judged before anybody looks, and what nobody sees is noted.

use crate::journey::{Edit, EditError};

use super::{Document, Editor, Note, StepName};

/// What the step is called that makes a row of a list, named while it is typed.
pub(crate) const ADDING: StepName = StepName::Add;

impl Editor {
    /// All of the edits or none. Edits with the same targets as those before them are one step of undo with
    /// them, until [`Self::press_ended`].
    pub(crate) fn apply(&mut self, edits: &[Edit]) {
        self.change(edits, |document| document.apply(edits));
    }

    /// Applies the edits as [`Self::apply`] does, for a step that the menu calls what was done.
    pub(crate) fn apply_as(&mut self, step_name: StepName, edits: &[Edit]) {
        self.change(edits, |document| document.apply_as(step_name, edits));
    }

    /// What a gesture under way would come to, in place of what was proposed before; whether that can be
    /// done.
    pub(crate) fn propose(&mut self, step_name: StepName, edits: &[Edit]) -> bool {
        self.change(edits, |document| document.propose(step_name, edits))
    }

    /// Puts what is proposed back as if it had never been.
    pub(crate) fn roll_back(&mut self) {
        let revision = self.document.revision();
        self.document.roll_back();
        self.changed |= revision != self.document.revision();
    }

    /// Takes the open step back, so that redo brings it: what Esc does in a text.
    pub(crate) fn take_back(&mut self) {
        self.document.take_back();
        self.changed = true;
    }

    /// What Esc does in a text: takes it back as undo does. The name of something new leaves undo and redo as
    /// they were.
    pub(crate) fn take_text_back(&mut self) {
        let step_name = self.document.undo_step().and_then(|between| between.step.step_name);
        if self.document.is_proposed() && step_name == Some(ADDING) {
            self.roll_back();
        } else {
            self.take_back();
        }
    }

    /// What is done from here on is another step; a gesture and a name on the canvas end themselves.
    pub(crate) fn press_ended(&mut self) {
        if !self.is_proposing() {
            self.document.press_ended();
        }
    }

    /// Whether a gesture is under way or something is being named on the canvas.
    pub(crate) fn is_proposing(&self) -> bool {
        self.renaming.is_some() || self.view.gesture.is_under_way()
    }

    /// The state of this revision is now in the file; what came after it is not.
    pub(crate) fn mark_saved(&mut self, path: std::path::PathBuf, stamp: crate::disk::Stamp, revision: u64) {
        self.document.mark_saved(path, stamp, revision);
    }

    /// The file is not what was read from it or saved to it: what is here is in no file.
    pub(crate) fn mark_unsaved(&mut self) {
        self.document.mark_unsaved();
    }

    fn change(
        &mut self,
        edits: &[Edit],
        change: impl FnOnce(&mut Document) -> Result<(), EditError>,
    ) -> bool {
        if edits.is_empty() {
            return true;
        }
        let before = self.document.journey().clone();
        match change(&mut self.document) {
            Ok(()) => {
                self.changed = true;
                self.note_side_effects(&before, edits);
                true
            }
            // Doors only offer what can be done, so this is a fault of ours.
            Err(error) => {
                self.notes.push(Note::Impossible(error));
                false
            }
        }
    }
}
