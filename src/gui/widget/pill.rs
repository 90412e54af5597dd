//! A choice that is on or off, as a pill.

use egui::{Button, Response, RichText, StrokeKind, Ui};

use crate::{
    gui::widget::{lit::ring, style},
    picture::Role,
};

pub(in crate::gui) fn pill_ui(ui: &mut Ui, text: &str, is_on: bool) -> Response {
    let theme = style::theme(ui.ctx());
    let text = RichText::new(text);
    let button = if is_on {
        Button::new(text.color(style::colour(theme, Role::OnAccent))).fill(style::colour(theme, Role::Accent))
    } else {
        Button::new(text)
    };
    let pill = ui.add(button.selected(is_on).corner_radius(13));
    if pill.has_focus() {
        // The ring stands outside: on a pill in the accent, a ring of the same colour would not be seen.
        ring(ui, pill.rect.expand(3.0), 16.0, StrokeKind::Inside);
    }
    pill
}
