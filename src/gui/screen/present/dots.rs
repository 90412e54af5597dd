//! The list of the breaks before the room: each table gives a few dots to those that should be mended first. A
//! press on a row gives a dot, a press on its minus takes one back.

use std::ops::Range;

use egui::{Rect, Ui, pos2, vec2};

use crate::{
    editor::PresentAct,
    journey::GroupName,
    picture::{Role, Weight},
};

use super::{
    dots_row::{LOWEST, name_of, row_ui, title_of_all},
    keys::PresentKey,
    room::{RoomPress, RoomShown, around},
    tables::{TableMark, tables_ui},
    text::{Setting, tell_ui, text_ui},
};

/// The upper edges of the question, the tables and the list, in units.
const QUESTION: f32 = 10.8;
const TABLES: f32 = 18.6;
const LIST: f32 = 27.0;
/// The height that the rows share, and the least and the greatest height of a row, in units.
const ROWS: f32 = 62.0;
const ROWS_ABOVE_STRIP: f32 = 42.0;
const HIGHEST: f32 = 8.8;

/// The keys that the foot offers while dots are given.
pub(super) const KEYS: [(&str, &str, PresentKey); 8] = [
    ("↑ ↓", "dots-row", PresentKey::Act(PresentAct::Next)),
    ("Enter", "dots-give", PresentKey::Act(PresentAct::Take)),
    ("⌫", "dots-take-back", PresentKey::Act(PresentAct::Erase)),
    ("Tab", "present-table", PresentKey::Act(PresentAct::Table { onwards: true })),
    ("O", "dots-order", PresentKey::Act(PresentAct::Order)),
    ("−", "dots-fewer", PresentKey::Act(PresentAct::Each { more: false })),
    ("+", "dots-more", PresentKey::Act(PresentAct::Each { more: true })),
    ("Esc", "dots-end", PresentKey::Act(PresentAct::Leave)),
];

/// Shows the list; `left` returns how many dots a table has left, `None` where it may give any number.
pub(super) fn dots_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    left: &dyn Fn(&GroupName) -> Option<u32>,
) -> Option<RoomPress> {
    let words = shown.derived.words;
    let strong = Setting::new(4.2 * shown.room.unit, Weight::SemiBold, Role::Ink);
    let question = line_ui(ui, shown, QUESTION, &words.text("dots-question"), strong);
    left_out_ui(ui, shown, question);
    tell_row_ui(ui, shown, left);
    let pressed = tables_ui(ui, shown, TABLES, &|table| {
        let left = left(&table.group).unwrap_or_default();
        let said = words.say("dots-left", &[("count", left.into())]);
        TableMark { is_in: left < shown.dots_each, said, dots: Some(left) }
    });
    if shown.listed.is_empty() {
        let quiet = Setting::new(3.0 * shown.room.unit, Weight::Regular, Role::Muted);
        line_ui(ui, shown, LIST, &words.text(why_empty(shown)), quiet);
    }
    rows_ui(ui, shown).or(pressed)
}

/// Says, beside the question, which rows have room, where not all have; and which touchpoints cannot be listed yet.
fn left_out_ui(ui: &mut Ui, shown: RoomShown<'_>, question: Rect) {
    let (unit, words) = (shown.room.unit, shown.derived.words);
    let (rows, count) = (rows_shown(shown), shown.listed.len());
    let facts = [("first", (rows.start + 1).into()), ("last", rows.end.into()), ("count", count.into())];
    let seen = (rows.len() < count).then(|| words.say("dots-shown", &facts));
    // All of them are told, since naming those that break alone would say what the others do not show.
    let hidden = shown.presenting.all_hidden(&shown.judged.id);
    let mut numbers: Vec<_> = hidden.iter().filter_map(|id| shown.derived.insight.number_of(id)).collect();
    numbers.sort_unstable();
    let facts = [("numbers", words.numbers(&numbers).into()), ("count", numbers.len().into())];
    let hidden = (!numbers.is_empty()).then(|| words.say("dots-hidden", &facts));
    let quiet = Setting::new(2.1 * unit, Weight::Regular, Role::Muted).lines(2);
    let at = pos2(question.right() + 2.4 * unit, question.top() + 0.4 * unit);
    let said = seen.into_iter().chain(hidden).collect::<Vec<_>>().join(" · ");
    text_ui(ui, at, shown.room.inner().right() - at.x, &said, quiet);
}

/// Returns the rows that have room, the current one among them.
pub(super) fn rows_shown(shown: RoomShown<'_>) -> Range<usize> {
    let here = shown.listed.iter().position(|number| *number == shown.judged.number).unwrap_or(0);
    around(shown.first_listed, here, (shown.listed.len(), (room_of_rows(shown) / LOWEST) as usize))
}

/// Returns the height that the rows share, in units.
fn room_of_rows(shown: RoomShown<'_>) -> f32 {
    if shown.has_strip() { ROWS_ABOVE_STRIP } else { ROWS }
}

/// Shows a line as wide as the texts; `top` is in units from the upper edge. Returns where it is.
fn line_ui(ui: &mut Ui, shown: RoomShown<'_>, top: f32, text: &str, setting: Setting) -> Rect {
    let (inner, top) = (shown.room.inner(), shown.room.rect.top() + top * shown.room.unit);
    text_ui(ui, pos2(inner.left(), top), inner.width(), text, setting)
}

/// Returns the name of the text that says why no touchpoint is listed.
fn why_empty(shown: RoomShown<'_>) -> &'static str {
    let insight = &shown.derived.insight;
    let is_rated = insight.counts.unrated < insight.touchpoints.len();
    match (shown.is_open, is_rated) {
        (true, _) => "votes-open",
        (false, true) => "dots-none",
        (false, false) => "dots-unrated",
    }
}

fn rows_ui(ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
    let RoomShown { room, derived, listed, .. } = shown;
    let height = (room_of_rows(shown) / listed.len().max(1) as f32).clamp(LOWEST, HIGHEST);
    let seen: Vec<_> =
        listed[rows_shown(shown)].iter().filter_map(|number| derived.insight.by_number(*number)).collect();
    let row = Rect::from_min_size(room.inner().min, vec2(room.inner().width(), height * room.unit));
    let title = title_of_all(ui, shown, row, &seen);
    let rows = seen.into_iter().enumerate().filter_map(|(place, judged)| {
        let top = room.rect.top() + (LIST + place as f32 * height) * room.unit;
        row_ui(ui, shown, row.translate(vec2(0.0, top - row.top())), (judged, title))
    });
    rows.last()
}

/// Tells screen readers the current row and whose dots are given, whenever that changes.
fn tell_row_ui(ui: &mut Ui, shown: RoomShown<'_>, left: &dyn Fn(&GroupName) -> Option<u32>) {
    let words = shown.derived.words;
    let row = shown.listed.contains(&shown.judged.number).then(|| name_of(shown, shown.judged));
    let left = left(shown.group).map(|left| words.say("dots-left", &[("count", left.into())]));
    let table = left.map(|left| format!("{}, {left}", shown.group.as_str()));
    tell_ui(ui, shown.room, &[row, table].into_iter().flatten().collect::<Vec<_>>().join(". "));
}
