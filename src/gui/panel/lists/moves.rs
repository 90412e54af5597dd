//! The part of a row's menu that moves the row up and down.

use egui::{Button, Key, KeyboardShortcut, Modifiers, Ui};

use crate::{editor::StepName, gui::requests::Requests, journey::Edit, words::Words};

/// Shows both ways with their keys; `edits` makes the edits of going up, or down, and none where the row is the
/// first or the last.
pub(super) fn moves_ui(
    ui: &mut Ui,
    words: &Words,
    moving: StepName,
    edits: impl Fn(bool) -> Vec<Edit>,
    requests: &mut Requests,
) {
    for (name, up, key) in [("row-up", true, Key::ArrowUp), ("row-down", false, Key::ArrowDown)] {
        let (text, edits) = (words.text(name), edits(up));
        let keys = ui.ctx().format_shortcut(&KeyboardShortcut::new(Modifiers::ALT, key));
        let button = ui.add_enabled(!edits.is_empty(), Button::new(&*text).shortcut_text(keys));
        if button.accessible_name(text).clicked() {
            requests.step(moving, edits);
        }
    }
}
