//! The tables of the room: which have answered a touchpoint, which is counted now, and what is typed of its hands.

use egui::{Rect, Ui, pos2, vec2};

use crate::{
    gui::widget::{faces::paint_face, style},
    insight::{Level, TableSays},
    journey::Rating,
    picture::{Role, Weight},
};

use super::{
    room::RoomShown,
    tables::TableMark,
    text::{Setting, text_ui},
};

/// The upper edges of the sentence, the tables and the numbers, in units.
const SAID: f32 = 45.0;
pub(super) const TABLES: f32 = 49.6;
const NUMBERS: f32 = 58.0;
const PANEL: f32 = 10.0;

/// How many tables have answered, and whether the room sees what.
pub(super) fn said_ui(ui: &mut Ui, shown: RoomShown<'_>) {
    let RoomShown { room, derived, tables, .. } = shown;
    let words = derived.words;
    let answered = tables.iter().filter(|table| table.level != Level::Unrated).count();
    let facts = [("answered", answered.into()), ("count", tables.len().into())];
    let said = match tables.len() {
        0 => words.text("votes-room").into_owned(),
        _ => words.say("votes-in", &facts),
    };
    let strong = Setting::new(2.5 * room.unit, Weight::Medium, Role::Ink);
    let at = pos2(room.inner().left(), room.rect.top() + SAID * room.unit);
    let after = text_ui(ui, at, room.inner().width() * 0.5, &said, strong);
    if shown.is_hidden {
        let quiet = Setting::new(2.1 * room.unit, Weight::Regular, Role::Muted);
        let at = pos2(after.right() + 2.4 * room.unit, at.y + 0.3 * room.unit);
        text_ui(ui, at, room.inner().right() - at.x, &words.text("votes-hidden"), quiet);
    }
}

/// What is known of a table while votes are counted: answered, waiting, or counted now.
pub(super) fn mark_of(shown: RoomShown<'_>, table: &TableSays) -> TableMark {
    let is_in = table.level != Level::Unrated;
    let state = match (table.group == *shown.group, is_in) {
        (true, _) => "votes-counting",
        (false, true) => "votes-answered",
        (false, false) => "votes-waiting",
    };
    TableMark { is_in, said: shown.derived.words.text(state).into_owned(), dots: None }
}

/// The three numbers that are typed. A table's are masked: the others have not answered yet.
pub(super) fn numbers_ui(ui: &mut Ui, shown: RoomShown<'_>) {
    let RoomShown { room, derived, presenting, .. } = shown;
    let Some(hands) = &presenting.hands else { return };
    let (inner, unit) = (room.inner(), room.unit);
    let top = room.rect.top() + NUMBERS * unit;
    let rect = Rect::from_min_size(pos2(inner.left(), top), vec2(inner.width(), PANEL * unit));
    let theme = style::theme(ui.ctx());
    ui.painter().rect_filled(rect, 1.2 * unit, style::colour(theme, Role::AccentTint));
    let (typed, at) = hands.typed();
    // Masked all alike: how long a number is tells how large.
    let is_masked = |text: &str| !shown.group.as_str().is_empty() && !text.is_empty();
    let part = (rect.width() * 0.68) / 3.0;
    for (place, rating) in Rating::ALL.into_iter().enumerate() {
        let left = rect.left() + 2.0 * unit + place as f32 * part;
        let middle = rect.center().y;
        let level = Level::from(rating);
        paint_face(ui, pos2(left + 3.0 * unit, middle), level, 2.8 * unit);
        let number = if is_masked(typed[place]) { "••".to_owned() } else { typed[place].to_owned() };
        let strong = Setting::new(4.6 * unit, Weight::SemiBold, Role::Ink);
        let end = text_ui(ui, pos2(left + 7.0 * unit, middle - 2.8 * unit), part, &number, strong).right();
        let end = end.max(left + 7.0 * unit);
        if place == at {
            let caret =
                Rect::from_min_size(pos2(end + 0.4 * unit, middle - 2.4 * unit), vec2(0.35, 4.8) * unit);
            ui.painter().rect_filled(caret, 0.0, style::colour(theme, Role::Accent));
        }
        let quiet = Setting::new(2.1 * unit, Weight::Regular, Role::Muted);
        let word = derived.words.level(level);
        text_ui(
            ui,
            pos2(end + 1.6 * unit, middle - 1.3 * unit),
            left + part - end - 1.6 * unit,
            &word,
            quiet,
        );
    }
    let left = rect.left() + 2.0 * unit + 3.0 * part;
    let who = match shown.group.as_str() {
        "" => derived.words.text("votes-of-room").into_owned(),
        table => table.to_owned(),
    };
    let strong = Setting::new(2.3 * unit, Weight::SemiBold, Role::Ink);
    text_ui(ui, pos2(left, rect.center().y - 4.0 * unit), rect.right() - left - unit, &who, strong);
    let quiet = Setting::new(2.0 * unit, Weight::Regular, Role::Muted).lines(2);
    let takes = derived.words.text("votes-take");
    text_ui(ui, pos2(left, rect.center().y - 0.8 * unit), rect.right() - left - unit, &takes, quiet);
}
