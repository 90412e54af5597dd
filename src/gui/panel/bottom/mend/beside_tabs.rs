//! What the tab shows beside the tabs: what is overdue or has no action, and the button for what to mend next.

use egui::{Label, RichText, Ui};
use lucide_icons::Icon;

use crate::{
    editor::Derived,
    gui::{id::CommandId, requests::Requests, widget::style},
    picture::{Role, Weight},
};

/// Shows the button for the three breaks that gain most, as a sign where its word has no room.
pub(super) fn next_ui(ui: &mut Ui, derived: &Derived, requests: &mut Requests) {
    let words = derived.words;
    let (text, help) = (words.text("command-mend-next"), CommandId::MendNext.help(words));
    let font = egui::TextStyle::Button.resolve(ui.style());
    let width = ui.painter().layout_no_wrap(text.to_string(), font, ui.visuals().text_color()).size().x;
    let button = if width + 2.0 * ui.spacing().button_padding.x <= ui.available_width() {
        ui.button(&*text).on_hover_text(help)
    } else {
        style::icon_button_ui(ui, Icon::ListChecks, &text)
    };
    if button.clicked() {
        requests.run = Some(CommandId::MendNext);
    }
}

/// Shows a sign and a word, if both have room.
pub(super) fn fact_ui(ui: &mut Ui, sign: Icon, text: &str, role: Role) {
    let ink = style::colour(style::theme(ui.ctx()), role);
    let font = style::font(style::UI_SIZE, Weight::Regular);
    let width = ui.painter().layout_no_wrap(text.to_owned(), font, ink).size().x;
    if width + 34.0 > ui.available_width() {
        return;
    }
    ui.add_space(6.0);
    ui.spacing_mut().item_spacing.x = 5.0;
    ui.add(Label::new(style::icon(sign).size(14.0).color(ink)));
    ui.add(Label::new(RichText::new(text).color(ink)));
}
