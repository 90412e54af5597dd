//! R8: who meets the break that is shown, the way around it, and what a connection that leads back does.

use egui::{Button, Frame, Label, Margin, RichText, Ui};

use crate::{
    editor::{Looks, Sight},
    gui::{
        requests::Wishes,
        widget::{focus::Place, style},
    },
    insight::Thread,
    picture::Role,
};

/// Nothing for a touchpoint that does not break.
pub(super) fn met_ui(ui: &mut Ui, sight: &Sight, looks: &mut Looks, wishes: &mut Wishes) {
    let Some(around) = looks.around(sight) else { return };
    let Some(met) = &around.met else { return };
    let said = match &around.way {
        Some(way) => sight.words.way_around(met, &way.beside, &sight.journey),
        None => sight.words.met(met, &sight.journey),
    };
    let has_way = around.way.is_some();
    said_ui(ui, &said, |ui| {
        if !has_way {
            return;
        }
        let show = ui.add(Button::new(sight.words.text("way-show")));
        wishes.focus.control(Place::Inspector, &show);
        if show.on_hover_text(sight.words.text("way-show-help")).clicked()
            && let Some(bounds) = looks.way().and_then(|way| way.bounds(sight))
        {
            looks.camera.fit(bounds, looks.screen);
        }
    });
}

/// What a connection that leads back does to the customer, and why that matters.
pub(super) fn leads_back_ui(ui: &mut Ui, sight: &Sight, thread: &Thread) {
    said_ui(ui, &sight.words.leads_back(thread), |ui| {
        ui.add(Label::new(RichText::new(sight.words.text("leads-back-help")).weak()).wrap());
    });
}

/// A finding on quiet ground, and what belongs to it.
fn said_ui(ui: &mut Ui, said: &str, more_ui: impl FnOnce(&mut Ui)) {
    let fill = style::colour(style::theme(ui.ctx()), Role::Canvas);
    Frame::NONE.fill(fill).corner_radius(8).inner_margin(Margin::symmetric(10, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(said).wrap());
        more_ui(ui);
    });
}
