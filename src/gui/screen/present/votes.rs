//! The tables of the room: which have answered a touchpoint, which is being counted, and what is typed of its
//! hands.

use egui::{Rect, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    gui::widget::{faces::paint_face, style},
    insight::{Level, TableSays},
    journey::Rating,
    picture::{Role, Weight},
    words::capital,
};

use super::{
    room::{RoomPress, RoomShown},
    tables::TableMark,
    text::{Setting, text_ui},
};

/// The upper edges of the sentence, the tables and the numbers, in units.
const SAID: f32 = 45.0;
pub(super) const TABLES: f32 = 49.6;
const NUMBERS: f32 = 58.0;
const PANEL: f32 = 10.0;

/// Says how many tables have answered, and whether the room sees their votes.
pub(super) fn said_ui(ui: &mut Ui, shown: RoomShown<'_>) {
    let RoomShown { room, derived, tables, .. } = shown;
    let words = derived.words;
    let answered = tables.iter().filter(|table| table.level != Level::Unrated).count();
    let facts = [("answered", answered.into()), ("count", tables.len().into())];
    let said = match tables.len() {
        0 if !shown.is_voting() => String::new(),
        0 => words.text("votes-room").into_owned(),
        _ => words.say("votes-in", &facts),
    };
    let strong = Setting::new(2.5 * room.unit, Weight::Medium, Role::Ink);
    let at = pos2(room.inner().left(), room.rect.top() + SAID * room.unit);
    let after = text_ui(ui, at, room.inner().width() * 0.5, &said, strong);
    let counted = tables.iter().find(|table| shown.presenting.counted.as_ref() == Some(&table.group));
    let counted = counted.filter(|table| table.answers.total() > 0);
    let counted = counted.map(|it| format!("{}: {}", it.group.as_str(), words.answers(it.answers.total())));
    let hidden = shown.is_hidden.then(|| words.text("votes-hidden").into_owned());
    let quietly = counted.into_iter().chain(hidden).collect::<Vec<_>>().join(" · ");
    let quiet = Setting::new(2.1 * room.unit, Weight::Regular, Role::Muted);
    let at = pos2(after.right() + 2.4 * room.unit, at.y + 0.3 * room.unit);
    text_ui(ui, at, room.inner().right() - at.x, &quietly, quiet);
}

/// Returns the mark of a table while votes are counted: answered, waiting, or being counted.
pub(super) fn mark_of(shown: RoomShown<'_>, table: &TableSays) -> TableMark {
    let is_in = table.level != Level::Unrated;
    let state = match (table.group == *shown.group, is_in) {
        (true, _) => "votes-counting",
        (false, true) => "votes-answered",
        (false, false) => "votes-waiting",
    };
    TableMark { is_in, said: shown.derived.words.text(state).into_owned(), dots: None }
}

/// Shows the three numbers that are typed. A press on a face adds a hand; with Shift or the other button it takes
/// one away. A table's numbers are masked, as the others have not answered yet.
pub(super) fn numbers_ui(ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
    let unit = shown.room.unit;
    let inner = shown.room.inner();
    let top = shown.room.rect.top() + NUMBERS * unit;
    let rect = Rect::from_min_size(pos2(inner.left(), top), vec2(inner.width(), PANEL * unit));
    let fill = style::colour(style::theme(ui.ctx()), Role::AccentTint);
    ui.painter().rect_filled(rect, 1.2 * unit, fill);
    let width = (rect.width() * 0.68) / 3.0;
    let part = |place: usize| {
        let left = rect.left() + unit + place as f32 * width;
        Rect::from_x_y_ranges(left..=left + width, rect.y_range())
    };
    let numbers = Rating::ALL.into_iter().enumerate();
    let pressed: Vec<_> = numbers.map(|number| number_ui(ui, shown, part(number.0), number)).collect();
    who_ui(ui, shown, rect.with_min_x(part(2).right() + unit));
    pressed.into_iter().flatten().next()
}

/// Shows one of the numbers, with its face.
fn number_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    rect: Rect,
    (place, rating): (usize, Rating),
) -> Option<RoomPress> {
    let (unit, level) = (shown.room.unit, Level::from(rating));
    let (typed, at) = shown.presenting.hands.as_ref()?.typed();
    let word = shown.derived.words.level(level);
    let response = ui.interact(rect.shrink(0.4 * unit), ui.scope_id().with(("hand", place)), Sense::CLICK);
    // All numbers are masked alike, since the length of a number tells how large it is.
    let is_masked = !shown.group.as_str().is_empty() && !typed[place].is_empty();
    let number = if is_masked { "••" } else { typed[place] };
    let said = format!("{word} {number}");
    let name = shown.derived.words.say("votes-hand", &[("level", said.trim().into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.hovered() {
        let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
        ui.painter().rect_stroke(response.rect, unit, (0.2 * unit, accent), StrokeKind::Inside);
    }
    paint_face(ui, rect.left_center() + vec2(4.0 * unit, 0.0), level, 2.8 * unit);
    paint_number(ui, rect, unit, (number, place == at), &word);
    let is_less = response.secondary_clicked() || ui.input(|input| input.modifiers.shift);
    let is_pressed = response.clicked() || response.secondary_clicked();
    is_pressed.then_some(RoomPress::Vote(rating, !is_less))
}

/// Paints a number, with the caret behind it where it is the one being typed, and its level in a word.
fn paint_number(ui: &Ui, rect: Rect, unit: f32, (number, is_typed): (&str, bool), word: &str) {
    let strong = Setting::new(4.6 * unit, Weight::SemiBold, Role::Ink);
    let quiet = Setting::new(2.1 * unit, Weight::Regular, Role::Muted);
    let left = rect.left_center() + vec2(8.0 * unit, 0.0);
    let end = strong.paint_right_of(ui, left, rect.right() - left.x, number);
    if is_typed {
        let caret = Rect::from_min_size(pos2(end + 0.4 * unit, left.y - 2.4 * unit), vec2(0.35, 4.8) * unit);
        let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
        ui.painter().rect_filled(caret, 0.0, accent);
    }
    let behind = pos2(end + 1.6 * unit, left.y);
    quiet.paint_right_of(ui, behind, rect.right() - behind.x, word);
}

/// Says whose hands are counted, and how they are taken.
fn who_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect) {
    let (unit, words) = (shown.room.unit, shown.derived.words);
    let who = match shown.group.as_str() {
        "" => capital(&words.text("votes-of-room")),
        table => table.to_owned(),
    };
    let strong = Setting::new(2.3 * unit, Weight::SemiBold, Role::Ink);
    let room = rect.width() - unit;
    text_ui(ui, pos2(rect.left(), rect.center().y - 4.0 * unit), room, &who, strong);
    let quiet = Setting::new(2.0 * unit, Weight::Regular, Role::Muted).lines(2);
    let takes = words.text(if shown.group.as_str().is_empty() { "votes-take" } else { "votes-take-table" });
    text_ui(ui, pos2(rect.left(), rect.center().y - 0.8 * unit), room, &takes, quiet);
}
