//! What the lists and tables of the panel have in common: where a row leads, and the keys that go through them.

use egui::{Key, Modifiers, Ui};

use crate::editor::{Derived, ViewState};

/// Selects the touchpoint of this number and shows it.
pub(super) fn go_to(derived: &Derived, view: &mut ViewState, number: u32) {
    if let Some(judged) = derived.insight.by_number(number) {
        view.select_and_show(derived, &judged.id);
    }
}

/// How often a key was pressed since the last frame, which on a large map may be a while ago.
pub(super) fn presses(ui: &Ui, key: Key) -> usize {
    ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key))
}
