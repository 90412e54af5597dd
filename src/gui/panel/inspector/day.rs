//! A field for a day: read as people write it, said beside it by how far away it is.

use egui::{Id, Label, RichText, Ui};

use super::read::{ReadField, read_ui};
use crate::{gui::requests::Requests, journey::Day, words::Words};

/// The room of the field; how far away the day is stands behind it.
const FIELD: f32 = 104.0;

/// Shows the day, which is none where it is empty; `today` is what it is counted from.
pub(super) fn day_ui(
    ui: &mut Ui,
    words: &Words,
    requests: &mut Requests,
    (id, name, today): (Id, &str, &Day),
    day: &mut Day,
) {
    // A day ahead, as it would be said.
    let example = Day::on(today.numbers().map_or(2026, |(year, ..)| year), 12, 8).unwrap_or_default();
    let example = words.day(&example);
    let hint = words.say("action-due-hint", &[("day", example.as_str().into())]);
    let refusal = words.say("action-due-unread", &[("day", example.as_str().into())]);
    let say = |day: &Day| words.day(day);
    let read = |text: &str| words.read_day(text, today);
    let field =
        ReadField { id, name, hint: &words.text("case-day-hint"), refusal: &refusal, say: &say, read: &read };
    let mut value = Some(day.clone()).filter(|day| !day.is_empty());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.vertical(|ui| {
            ui.set_max_width(FIELD);
            read_ui(ui, requests, &field, &mut value);
        })
        .response
        .on_hover_text(hint);
        if let Some(day) = &value {
            ui.add(Label::new(RichText::new(words.days_away(day, today)).weak()));
        }
    });
    *day = value.unwrap_or_default();
}
