//! The line above the findings that says what two people said differently, with the way to decide it.

use std::collections::BTreeSet;

use egui::{Button, Label, Ui};

use crate::{
    editor::Derived,
    gui::{id::CommandId, requests::Requests},
    journey::Address,
};

/// Shows the line, where something is in dispute.
pub(super) fn disputed_ui(ui: &mut Ui, derived: &Derived, requests: &mut Requests) {
    if !derived.journey.has_conflicts() {
        return;
    }
    let (words, said) = (derived.words, said(derived));
    ui.horizontal(|ui| {
        ui.add_space(6.0);
        let text = words.text("disputed-decide");
        let name = format!("{text} {said}");
        let decide = ui.add(Button::new(&*text)).on_hover_text(CommandId::Conflicts.help(words));
        if decide.accessible_name(name).clicked() {
            requests.run = Some(CommandId::Conflicts);
        }
        ui.add(Label::new(&said).truncate());
    });
    // The list below scrolls; it ends before this line.
    ui.add_space(5.0);
}

/// Says how many disputes there are, and at which touchpoints.
fn said(derived: &Derived) -> String {
    let journey = &derived.journey;
    let count = journey.conflicts().count();
    let number = |of| match of {
        Address::Touchpoint(id) | Address::Rating(id, _) => derived.number_of(&id),
        _ => None,
    };
    let numbers = journey.conflicts().filter_map(|conflict| number(journey.disputed(conflict)?));
    let numbers: Vec<u32> = numbers.collect::<BTreeSet<_>>().into_iter().collect();
    let facts = [("count", count.into()), ("at", derived.words.numbers(&numbers).into())];
    derived.words.say(if numbers.is_empty() { "disputed-count" } else { "disputed-count-at" }, &facts)
}
