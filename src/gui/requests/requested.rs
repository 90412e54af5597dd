//! What is requested of the map, each done on the editor as a step of its own.

use crate::{
    editor::{CaseChange, Editor, StepName},
    insight::Gone,
    journey::{CaseId, Edit, ItemKey, TouchpointId},
};

/// A change that is asked of a case.
#[derive(Debug)]
pub(in crate::gui) enum RequestedCase {
    Change(CaseId, Box<CaseChange>),
    Delete(CaseId),
    /// The withdrawal of a case that was opened and left before anything was said of it.
    TakeBack(CaseId),
    /// An action at the case's touchpoint, against what the case has taught.
    Act(CaseId),
}

/// A change that is asked of an item.
#[derive(Debug)]
pub(in crate::gui) enum RequestedItem {
    /// A move of the item to another touchpoint.
    Move(ItemKey, TouchpointId),
    /// The removal of the item's reference to something that is no longer on the map.
    Forget(ItemKey, Gone),
    Drop(ItemKey),
}

/// Edits that are one step of undo, or a part of one.
#[derive(Debug)]
pub(in crate::gui) struct RequestedStep {
    /// The name of the step, where its edits alone do not tell what was done.
    pub step_name: Option<StepName>,
    pub edits: Vec<Edit>,
    /// Whether the step comes from a text that is being typed: it then stays open until the field is left.
    pub is_live: bool,
}

impl RequestedStep {
    /// Does its edits, all or none.
    pub(in crate::gui) fn apply(self, editor: &mut Editor) {
        match self.step_name {
            Some(step_name) => editor.apply_as(step_name, &self.edits),
            None => editor.apply(&self.edits),
        }
    }
}

impl RequestedCase {
    pub(super) fn apply(self, editor: &mut Editor) {
        match self {
            Self::Change(id, change) => editor.change_case(&id, *change),
            Self::Delete(id) => editor.delete_case(&id),
            Self::TakeBack(id) => editor.take_case_back(&id),
            Self::Act(id) => editor.act_on_case(&id),
        }
    }
}

impl RequestedItem {
    pub(super) fn apply(self, editor: &mut Editor) {
        match self {
            Self::Move(key, to) => editor.move_item(&key, &to),
            Self::Forget(key, gone) => editor.forget_gone(&key, gone),
            Self::Drop(key) => editor.drop_item(&key),
        }
    }
}
