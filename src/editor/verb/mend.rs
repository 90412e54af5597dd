//! Mending (R19): an action is begun, and breaks are looked at as if they were mended. The map stays as it is.

use std::collections::BTreeSet;

use crate::{
    editor::{BegunAction, Editor, mending::NEXT_BREAKS},
    journey::{Action, Edit, Item, ItemKey, TouchpointId},
};

impl Editor {
    /// Begins an action at the one touchpoint that is selected: whoever shows it gives the keys to its field.
    pub(crate) fn begin_action(&mut self) {
        let at = self.view.selection.single().cloned();
        self.view.begun_action = at.map(|at| BegunAction { at, asks_keys: true });
    }

    /// Looks at the map as if what is selected of its breaks was mended; or as it is, where all of that is already.
    pub(crate) fn toggle_as_if(&mut self) {
        let chosen = self.selected_breaks();
        let mended = &mut self.view.judging.mended;
        if chosen.iter().all(|id| mended.contains(id)) {
            mended.retain(|id| !chosen.contains(id));
        } else {
            mended.extend(chosen);
        }
    }

    /// Whether all that is selected of the breaks is taken as mended; `false` where no break is selected.
    pub(crate) fn is_as_if(&self) -> bool {
        let chosen = self.selected_breaks();
        !chosen.is_empty() && chosen.iter().all(|id| self.view.judging.mended.contains(id))
    }

    /// Whether a break is selected, as the map is.
    pub(crate) fn has_selected_break(&self) -> bool {
        !self.selected_breaks().is_empty()
    }

    /// Looks at the map as if the three breaks were mended whose mending gains most.
    pub(crate) fn mend_next(&mut self) {
        let Some(derived) = &self.derived else { return };
        let next = derived.meaning_as_is().gains.iter().take(NEXT_BREAKS);
        let judged = next.filter_map(|gain| derived.insight.by_number(gain.number));
        self.view.judging.mended = judged.map(|judged| judged.id.clone()).collect();
    }

    /// Looks at the map as it is again.
    pub(crate) fn clear_as_if(&mut self) {
        self.view.judging.mended.clear();
    }

    /// Whether the map is looked at as if something was mended.
    pub(crate) fn looks_as_if(&self) -> bool {
        !self.view.judging.mended.is_empty()
    }

    /// Whether something that is selected can be mended: it breaks, as the map is, or something is done about it.
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

/// The edits after which an action is called so. What says nothing then is none: it is begun again.
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
