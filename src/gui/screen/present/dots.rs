//! The list of the breaks before the room: each table gives a few dots to those that should be mended first. A
//! press on a row gives a dot, a press on its minus takes one back.

use std::ops::Range;

use egui::{Align2, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    editor::PresentAct,
    gui::widget::{faces::paint_face, style},
    insight::Judged,
    journey::GroupName,
    picture::{Role, Weight},
};

use super::{
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
const LOWEST: f32 = 5.1;
const HIGHEST: f32 = 8.8;
/// The sizes of a title, in parts of the row, and its lines.
const TITLES: [(f32, usize); 3] = [(2.6, 1), (2.2, 1), (2.0, 2)];
/// The place where the dots begin, as a share of the row.
const DOTS: f32 = 0.56;
/// The most dots that are drawn one by one.
const MOST_DRAWN: u64 = 24;

/// Shows the list; `left` returns how many dots a table has left, `None` where it may give any number.
pub(super) fn dots_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    left: &dyn Fn(&GroupName) -> Option<u32>,
) -> Option<RoomPress> {
    let RoomShown { room, derived, listed, .. } = shown;
    let question = derived.words.text("dots-question");
    let strong = Setting::new(4.2 * room.unit, Weight::SemiBold, Role::Ink);
    let at = pos2(room.inner().left(), room.rect.top() + QUESTION * room.unit);
    let after = text_ui(ui, at, room.inner().width(), &question, strong);
    left_out_ui(ui, shown, after);
    say(ui, shown, left);
    let pressed = tables_ui(ui, shown, TABLES, &|table| {
        let left = left(&table.group).unwrap_or_default();
        let said = derived.words.say("dots-left", &[("count", left.into())]);
        TableMark { is_in: left < shown.dots_each, said, dots: Some(left) }
    });
    if listed.is_empty() {
        let is_rated = derived.insight.counts.unrated < derived.insight.touchpoints.len();
        let name = match (shown.is_open, is_rated) {
            (true, _) => "votes-open",
            (false, true) => "dots-none",
            (false, false) => "dots-unrated",
        };
        let quiet = Setting::new(3.0 * room.unit, Weight::Regular, Role::Muted);
        let at = pos2(at.x, room.rect.top() + LIST * room.unit);
        text_ui(ui, at, room.inner().width(), &derived.words.text(name), quiet);
    }
    let room_of_rows = if shown.has_strip() { ROWS_ABOVE_STRIP } else { ROWS };
    let height = (room_of_rows / listed.len().max(1) as f32).clamp(LOWEST, HIGHEST);
    let seen: Vec<_> =
        listed[rows_shown(shown)].iter().filter_map(|number| derived.insight.by_number(*number)).collect();
    let row = Rect::from_min_size(room.inner().min, vec2(room.inner().width(), height * room.unit));
    let title = title_of_all(ui, shown, row, &seen);
    let rows = seen.into_iter().enumerate().filter_map(|(place, judged)| {
        let top = room.rect.top() + (LIST + place as f32 * height) * room.unit;
        row_ui(ui, shown, row.translate(vec2(0.0, top - row.top())), (judged, title))
    });
    rows.last().or(pressed)
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
    let room_of_rows = if shown.has_strip() { ROWS_ABOVE_STRIP } else { ROWS };
    let here = shown.listed.iter().position(|number| *number == shown.judged.number).unwrap_or(0);
    around(shown.first_listed, here, (shown.listed.len(), (room_of_rows / LOWEST) as usize))
}

/// Tells screen readers the current row and whose dots are given, whenever that changes.
fn say(ui: &mut Ui, shown: RoomShown<'_>, left: &dyn Fn(&GroupName) -> Option<u32>) {
    let words = shown.derived.words;
    let row = shown.listed.contains(&shown.judged.number).then(|| name_of(shown, shown.judged));
    let left = left(shown.group).map(|left| words.say("dots-left", &[("count", left.into())]));
    let table = left.map(|left| format!("{}, {left}", shown.group.as_str()));
    tell_ui(ui, shown.room, &[row, table].into_iter().flatten().collect::<Vec<_>>().join(". "));
}

/// Returns the largest size and lines at which none of these titles is cut.
fn title_of_all(ui: &Ui, shown: RoomShown<'_>, rect: Rect, seen: &[&Judged]) -> (f32, usize) {
    let unit = rect.height() / LOWEST;
    let rect = rect.with_max_x(rect.right() - 6.0 * unit);
    let fits = |(size, lines): &(f32, usize)| {
        let setting = Setting::new(size * unit, Weight::SemiBold, Role::Ink).lines(*lines);
        seen.iter().all(|judged| {
            let title = shown.derived.journey.title_of(&judged.id);
            !setting.galley(ui, &shown.derived.words.touchpoint_title(title), title_room(rect, unit)).elided
        })
    };
    TITLES.into_iter().find(fits).unwrap_or(TITLES[TITLES.len() - 1])
}

/// Returns the width of a title, up to where the dots begin.
fn title_room(rect: Rect, unit: f32) -> f32 {
    rect.width() * DOTS - 12.4 * unit
}

fn row_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    rect: Rect,
    (judged, title): (&Judged, (f32, usize)),
) -> Option<RoomPress> {
    let derived = shown.derived;
    // The unit grows with the height of the row.
    let unit = rect.height() / LOWEST;
    let own = derived.dots().of_touchpoint(&judged.id).iter().any(|(group, _)| group == shown.group);
    let minus = Rect::from_center_size(rect.right_center() - vec2(2.6, 0.0) * unit, vec2(3.6, 3.6) * unit);
    let body = rect.with_max_x(minus.left() - unit).shrink2(vec2(0.0, 0.25 * unit));
    let response = ui.interact(body, ui.scope_id().with(("dots", judged.number)), Sense::CLICK);
    let name = name_of(shown, judged);
    let is_here = judged.number == shown.judged.number;
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_here, &name));
    paint_row(ui, shown, body, (judged, title), (is_here, &response));
    let is_taken = own && minus_ui(ui, shown, minus, judged.number);
    match (response.clicked(), is_taken) {
        (true, _) => Some(RoomPress::Dot(judged.number, true)),
        (_, true) => Some(RoomPress::Dot(judged.number, false)),
        _ => None,
    }
}

/// Returns the row in words, as in "4 Opening hours suit me, neutral, 2 dots: table 1: 1 and table 2: 1".
fn name_of(shown: RoomShown<'_>, judged: &Judged) -> String {
    let words = shown.derived.words;
    let title = shown.derived.journey.title_of(&judged.id);
    let level = words.level(judged.level).to_lowercase();
    let dots = words.dots(shown.derived.dots().of_touchpoint(&judged.id));
    format!("{} {}, {level}, {dots}", judged.number, words.touchpoint_title(title))
}

fn paint_row(
    ui: &Ui,
    shown: RoomShown<'_>,
    rect: Rect,
    (judged, (size, lines)): (&Judged, (f32, usize)),
    (is_here, response): (bool, &Response),
) {
    let unit = rect.height() / (LOWEST - 0.5);
    let theme = style::theme(ui.ctx());
    let count = shown.derived.dots().count(&judged.id);
    if is_here || response.hovered() {
        let line = style::colour(theme, if is_here { Role::Accent } else { Role::CardLine });
        let fill = style::colour(theme, Role::Panel);
        ui.painter().rect(rect, 1.0 * unit, fill, (0.25 * unit, line), StrokeKind::Inside);
    }
    let middle = rect.center().y;
    let put = |at: egui::Pos2, text: &str, room: f32, setting: Setting| {
        let galley = setting.galley(ui, text, room);
        ui.painter().galley(pos2(at.x, at.y - galley.size().y / 2.0), galley, egui::Color32::PLACEHOLDER);
    };
    let muted = Setting::new(2.3 * unit, Weight::Medium, Role::Muted);
    put(pos2(rect.left() + 1.2 * unit, middle), &judged.number.to_string(), 6.0 * unit, muted);
    paint_face(ui, pos2(rect.left() + 8.4 * unit, middle), judged.level, 1.55 * unit);
    let title = shown.derived.journey.title_of(&judged.id);
    let title = shown.derived.words.touchpoint_title(title);
    let weight = if is_here { Weight::SemiBold } else { Weight::Regular };
    let dots = rect.left() + rect.width() * DOTS;
    let setting = Setting::new(size * unit, weight, Role::Ink).lines(lines);
    put(pos2(rect.left() + 11.0 * unit, middle), &title, title_room(rect, unit), setting);
    let most = ((rect.right() - 8.0 * unit - dots) / (2.0 * unit)).max(1.0) as u64;
    let colour = style::colour(theme, Role::Accent);
    for place in 0..count.min(most).min(MOST_DRAWN) {
        let centre = pos2(dots + (place as f32 + 0.5) * 2.0 * unit, middle);
        ui.painter().circle_filled(centre, 0.8 * unit, colour);
    }
    if count > 0 {
        let strong =
            Setting::new(2.9 * unit, Weight::SemiBold, Role::Ink).galley(ui, &count.to_string(), 7.0 * unit);
        let at = pos2(rect.right() - 1.2 * unit - strong.size().x, middle - strong.size().y / 2.0);
        ui.painter().galley(at, strong, egui::Color32::PLACEHOLDER);
    }
}

/// Shows the minus by which the current table takes a dot back; returns whether it was pressed.
fn minus_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, number: u32) -> bool {
    let unit = rect.height() / 3.6;
    let response = ui.interact(rect, ui.scope_id().with(("minus", number)), Sense::CLICK);
    let name = shown.derived.words.say("dots-take", &[("number", number.into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let theme = style::theme(ui.ctx());
    let line = if response.hovered() { Role::Accent } else { Role::CardLine };
    let line = (0.15 * unit, style::colour(theme, line));
    ui.painter().rect_stroke(rect, 0.6 * unit, line, StrokeKind::Inside);
    let ink = style::colour(theme, Role::Ink);
    let font = style::font(2.6 * unit, Weight::Medium);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, "−", font, ink);
    response.clicked()
}

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
