//! The notice of what two people said differently of the touchpoint, with the way to decide it.

use egui::{Button, Ui};

use crate::{
    editor::Derived,
    gui::{id::CommandId, panel::inspector::thing, requests::Requests, widget::focus::FocusPlace},
    journey::Touchpoint,
};

pub(super) fn disputed_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    let words = derived.words;
    let fields: Vec<_> = derived
        .journey
        .disputed_at(&touchpoint.id)
        .map(|conflict| words.disputed_field(&derived.journey, conflict))
        .collect();
    if fields.is_empty() {
        return;
    }
    thing::notice_ui(ui, &words.say("disputed-here", &[("fields", fields.join(", ").into())]));
    let text = words.text("disputed-decide");
    let decide = ui.add(Button::new(&*text)).on_hover_text(CommandId::Conflicts.help(words));
    requests.focus.control(FocusPlace::Inspector, &decide);
    if decide.clicked() {
        requests.run = Some(CommandId::Conflicts);
    }
}
