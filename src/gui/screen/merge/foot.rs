//! The part below the conflicts: the keys, and what happens to conflicts left open.

use egui::{Align, Layout, RichText, Sense, Ui, vec2};

use crate::gui::{id::CommandId, widget::style};

use super::{
    choice::{Offer, name_of},
    mark::{key_font, paint_key},
    shown::MergeShown,
    view::MergeView,
};

pub(super) fn foot_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &MergeView) {
    let words = shown.derived.words;
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for choice in Offer::of(shown, view.at) {
            named_key_ui(ui, choice.digit, &words.text(name_of(&choice.decision)).to_lowercase());
        }
        named_key_ui(ui, "↓", &words.text("merge-next"));
        let undo = CommandId::Undo.keys().first().map(|keys| keys.text(ui.ctx())).unwrap_or_default();
        named_key_ui(ui, &undo, &words.text("merge-undo"));
        // The sentence is shown whole or, without room, not at all: the keys come first.
        let said = words.text("merge-left-open").into_owned();
        let (font, ink) = (key_font(), ui.visuals().weak_text_color());
        let wide = ui.painter().layout_no_wrap(said.clone(), font, ink).size().x;
        if wide <= ui.available_width() {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(RichText::new(said).weak().size(style::SMALL_SIZE));
            });
        }
    });
}

fn named_key_ui(ui: &mut Ui, key: &str, name: &str) {
    let galley = ui.painter().layout_no_wrap(key.to_owned(), key_font(), ui.visuals().text_color());
    let (rect, _) = ui.allocate_exact_size(vec2(galley.size().x + 12.0, 20.0), Sense::hover());
    paint_key(ui, rect, key);
    ui.label(RichText::new(name).weak());
    ui.add_space(6.0);
}
