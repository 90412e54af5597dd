//! Mending (R19): beginning an action, and looking at breaks as if they were mended. The map itself does not
//! change.

use std::collections::BTreeSet;

use crate::{
    editor::{BegunAction, Derived, Editor, ViewState, questions::NEXT_BREAKS},
    journey::{Action, Edit, Item, ItemKey, TouchpointId},
};

impl Editor {
    /// Begins an action at the one selected touchpoint. The panel that shows it gives its field the focus.
    pub(crate) fn begin_action(&mut self) {
        let at = self.view.selection.single().cloned();
        self.view.begun_action = at.map(|at| BegunAction { at, asks_keys: true });
    }

    /// Looks at the map as if the selected breaks were mended; or as it is, where all of them count as mended
    /// already.
    pub(crate) fn toggle_as_if(&mut self) {
        let chosen = self.selected_breaks();
        let mended = &mut self.view.judging.mended;
        if chosen.iter().all(|id| mended.contains(id)) {
            mended.retain(|id| !chosen.contains(id));
        } else {
            mended.extend(chosen);
        }
    }

    /// Returns whether all selected breaks count as mended; `false` where no break is selected.
    pub(crate) fn is_as_if(&self) -> bool {
        let chosen = self.selected_breaks();
        !chosen.is_empty() && chosen.iter().all(|id| self.view.judging.mended.contains(id))
    }

    /// Returns whether something is selected that breaks in the map as it is.
    pub(crate) fn has_selected_break(&self) -> bool {
        !self.selected_breaks().is_empty()
    }

    /// Looks at the map as if the three breaks whose mending gains most were mended.
    pub(crate) fn mend_next(&mut self) {
        let Some(derived) = &self.derived else { return };
        let next = derived.meaning_as_is().gains.iter().take(NEXT_BREAKS);
        let judged = next.filter_map(|gain| derived.insight.by_number(gain.number));
        self.view.judging.mended = judged.map(|judged| judged.id.clone()).collect();
    }

    /// Looks at the map as it is.
    pub(crate) fn clear_as_if(&mut self) {
        self.view.clear_as_if();
    }

    /// Returns whether the map is looked at as if something was mended.
    pub(crate) fn looks_as_if(&self) -> bool {
        !self.view.judging.mended.is_empty()
    }

    /// Returns whether something selected can be mended: it breaks in the map as it is, or has an action.
    pub(crate) fn has_selected_mending(&self) -> bool {
        let Some(derived) = &self.derived else { return false };
        let has_action = |id: &TouchpointId| derived.actions_of(id).next().is_some();
        self.view.selection.iter().any(|id| derived.breaks_as_is(id) || has_action(id))
    }

    fn selected_breaks(&self) -> BTreeSet<TouchpointId> {
        let Some(derived) = &self.derived else { return BTreeSet::new() };
        self.view.selection.iter().filter(|id| derived.breaks_as_is(id)).cloned().collect()
    }
}

impl ViewState {
    /// Looks at the map as if this break of the map as it is was mended, or again as if it was not. What does not
    /// break cannot be mended.
    pub(crate) fn toggle_mended(&mut self, derived: &Derived, number: u32) {
        let judged = derived.insight_as_is().by_number(number).filter(|judged| judged.level.breaks());
        let Some(judged) = judged else { return };
        let mended = &mut self.judging.mended;
        if !mended.remove(&judged.id) {
            mended.insert(judged.id.clone());
        }
    }

    /// Looks at the map as it is.
    pub(crate) fn clear_as_if(&mut self) {
        self.judging.mended.clear();
    }

    /// Returns the action that is being begun at this touchpoint.
    pub(crate) fn action_begun_at(&self, at: &TouchpointId) -> Option<&BegunAction> {
        self.begun_action.as_ref().filter(|begun| begun.at == *at)
    }

    /// Returns whether an action is being begun whose field is still to take the focus.
    pub(crate) fn asks_for_action(&self) -> bool {
        self.begun_action.as_ref().is_some_and(|begun| begun.asks_keys)
    }

    /// Returns whether the field of an action that is begun at this touchpoint is to take the focus now; it is told
    /// once.
    pub(crate) fn take_asked_action(&mut self, at: &TouchpointId) -> bool {
        let begun = self.begun_action.as_mut().filter(|begun| begun.at == *at);
        begun.is_some_and(|begun| std::mem::take(&mut begun.asks_keys))
    }
}

/// Returns the edits that give an action this wording. An action that says nothing then is dropped.
pub(crate) fn action_worded(action: &Action, what: String) -> Vec<Edit> {
    let action = Action { what, ..action.clone() };
    let edit = if action.says_nothing() {
        Edit::Drop(ItemKey::Action(action.id))
    } else {
        Edit::Put(Item::Action(action).into())
    };
    vec![edit]
}

#[cfg(test)]
mod tests;
