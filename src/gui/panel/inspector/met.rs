//! Who meets the break that is shown, the way around it, and what a connection that leads back does (R8).

use egui::{Button, Frame, Label, Margin, RichText, Ui};

use crate::{
    editor::{Derived, ViewState},
    gui::{
        requests::Requests,
        widget::{focus::FocusPlace, style},
    },
    insight::Thread,
    picture::Role,
};

/// Says who meets the break; nothing for a touchpoint that does not break.
pub(super) fn met_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, requests: &mut Requests) {
    let Some(selected_break) = view.selected_break(derived) else { return };
    let Some(met) = &selected_break.met else { return };
    let said = match &selected_break.detour {
        Some(way) => derived.words.way_around(met, &way.beside, &derived.journey),
        None => derived.words.met(met, &derived.journey),
    };
    let has_way = selected_break.detour.is_some();
    said_ui(ui, &said, |ui| {
        if !has_way {
            return;
        }
        let show = ui.add(Button::new(derived.words.text("way-show")));
        requests.focus.control(FocusPlace::Inspector, &show);
        if show.on_hover_text(derived.words.text("way-show-help")).clicked()
            && let Some(bounds) = view.detour().and_then(|way| way.bounds(derived))
        {
            view.viewport.fit_to(bounds);
        }
    });
}

/// Says what a connection that leads back does to the customer, and why that matters.
pub(super) fn leads_back_ui(ui: &mut Ui, derived: &Derived, thread: &Thread) {
    said_ui(ui, &derived.words.leads_back(thread), |ui| {
        ui.add(Label::new(RichText::new(derived.words.text("leads-back-help")).weak()).wrap());
    });
}

/// Shows a finding on quiet ground, with its contents below it.
fn said_ui(ui: &mut Ui, said: &str, more_ui: impl FnOnce(&mut Ui)) {
    let fill = style::colour(style::theme(ui.ctx()), Role::Canvas);
    Frame::NONE.fill(fill).corner_radius(8).inner_margin(Margin::symmetric(10, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(said).wrap());
        more_ui(ui);
    });
}
