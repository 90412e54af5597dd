//! A word in place of a list that is empty.

use egui::{Label, RichText, Ui};

/// In place of what there is none of.
pub(super) fn nothing_ui(ui: &mut Ui, text: &str) {
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        ui.add_space(6.0);
        ui.add(Label::new(RichText::new(text).weak()).wrap());
    });
}
