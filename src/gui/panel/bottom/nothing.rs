//! The text in place of an empty list.

use egui::{Label, RichText, Ui};

/// Shows a text in place of a list that is empty.
pub(super) fn nothing_ui(ui: &mut Ui, text: &str) {
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        ui.add_space(6.0);
        ui.add(Label::new(RichText::new(text).weak()).wrap());
    });
}
