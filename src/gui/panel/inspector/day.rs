//! A field for a day, read as people write it; beside it stands how far away the day is.

use egui::{Id, Label, RichText, Ui};

use super::read::{ReadField, read_field_ui};
use crate::{
    gui::{requests::Requests, widget::field::refusal_ui},
    journey::Day,
    words::{Nearest, Words},
};

/// The width of the field, in points; how far away the day is stands behind it.
const FIELD: f32 = 104.0;

/// Shows the field of the day; an empty field is no day. Distances are counted from `today`; `nearest` says which
/// day is meant where no year is typed.
pub(super) fn day_ui(
    ui: &mut Ui,
    words: &Words,
    requests: &mut Requests,
    (id, name, (today, nearest)): (Id, &str, (&Day, Nearest)),
    day: &mut Day,
) {
    let example = || [("day", example(words, today).into())];
    let help = words.say("action-due-help", &example());
    let refusal = words.say("action-due-unread", &example());
    let (say, hint) = (|day: &Day| words.day(day), words.text("action-due-hint"));
    let read = |text: &str| words.read_day(text, today, nearest);
    let field = ReadField { id, name, hint: &hint, refusal: &refusal, say: &say, read: &read };
    let mut value = Some(day.clone()).filter(|day| !day.is_empty());
    let line = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let shown = ui.vertical(|ui| {
            ui.set_max_width(FIELD);
            read_field_ui(ui, requests, &field, &mut value)
        });
        shown.response.on_hover_text(help);
        if let Some(day) = &value {
            ui.add(Label::new(RichText::new(words.days_away(day, today)).weak()));
        }
        shown.inner
    });
    if line.inner {
        refusal_ui(ui, &refusal);
    }
    *day = value.unwrap_or_default();
}

/// Returns a day in the future, as an example of how a day is written.
fn example(words: &Words, today: &Day) -> String {
    let example = Day::on(today.numbers().map_or(2026, |(year, ..)| year), 12, 8).unwrap_or_default();
    words.day(&example)
}
