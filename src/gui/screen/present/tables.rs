//! The tables of the room, side by side, each with its mark, and which of them is current; a press makes a table
//! current.

use std::{collections::HashSet, ops::Range};

use egui::{Pos2, Rect, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use crate::{
    gui::widget::style,
    insight::TableSays,
    picture::{Role, Weight},
};

use super::{
    room::{RoomPress, RoomShown, around},
    text::{Setting, text_ui},
};

const TABLE: f32 = 6.4;
const GAP: f32 = 1.2;
/// The room before the name, and after what is beside it.
const EDGE: f32 = 1.2;
const WIDEST: f32 = 26.0;
const NAME_SIZE: f32 = 2.3;
/// The widths of a number of two digits, of a tick, and of a dot with the number of dots.
const NUMBER: f32 = 3.0;
const TICK: f32 = 3.4;
const COUNTED: f32 = 4.8;
/// The width of the words that say how many tables have no room.
const MORE: f32 = 15.0;
/// The most dots that are drawn; more are a number.
const MOST_DOTS: u32 = 5;

/// The mark of a table.
pub(super) struct TableMark {
    /// Whether the table has answered, or has given a dot.
    pub is_in: bool,
    /// The mark in words.
    pub said: String,
    /// The number of dots that the table has left; `None` where none are given.
    pub dots: Option<u32>,
}

/// Returns the width of a tick, or of this number of dots beside a name, in a box of a width in units.
fn beside(dots: Option<u32>, width: f32) -> f32 {
    match dots {
        Some(left) if are_drawn(left, width) => 1.7 * left as f32 + 1.4,
        Some(left) if left > 0 => COUNTED,
        _ => TICK,
    }
}

/// Returns whether each dot is drawn; where there is no room for them, they are a dot and a number.
fn are_drawn(dots: u32, width: f32) -> bool {
    (1..=MOST_DOTS).contains(&dots) && 1.7 * dots as f32 + 1.4 + 2.0 * EDGE + NUMBER <= width
}

/// The boxes that have room, and how they are shown.
struct Boxes {
    seen: Range<usize>,
    /// The width of a box, in points.
    width: f32,
    /// Whether tables are told by their numbers alone, because there is no room for a name.
    are_short: bool,
}

impl Boxes {
    /// Returns as many boxes as have room for a number and a mark, the current table among them.
    fn of(ui: &Ui, shown: RoomShown<'_>, dots: Option<u32>) -> Self {
        let RoomShown { room, tables, .. } = shown;
        let (whole, count) = (room.inner().width() / room.unit, tables.len());
        let least = 2.0 * EDGE + NUMBER + beside(dots, 0.0);
        let most = |room: f32| ((room + GAP) / (least + GAP)) as usize;
        let has_all = most(whole) >= count;
        let rest = if has_all { whole } else { whole - MORE };
        let most = if has_all { count } else { most(rest).max(1) };
        let here = tables.iter().position(|table| table.group == *shown.group).unwrap_or(0);
        let seen = around(here.saturating_sub(most / 2), here, (count, most));
        let width = ((rest + GAP) / seen.len().max(1) as f32 - GAP).min(WIDEST);
        let room_of_name = (width - 2.0 * EDGE - beside(dots, width)) * room.unit;
        let is_cut = |table: &TableSays| {
            name_in(Role::Ink, room.unit).galley(ui, table.group.as_str(), room_of_name).elided
        };
        let are_short = tables[seen.clone()].iter().any(is_cut)
            && are_told_apart(tables.iter().map(|table| short(table.group.as_str())));
        Self { seen, width: width * room.unit, are_short }
    }
}

fn name_in(role: Role, unit: f32) -> Setting {
    Setting::new(NAME_SIZE * unit, Weight::Medium, role)
}

fn are_told_apart<'a>(mut names: impl Iterator<Item = &'a str>) -> bool {
    let mut seen = HashSet::new();
    names.all(|name| seen.insert(name))
}

/// Returns the number at the end of a name such as "Table 4"; the whole name where it ends with none.
fn short(name: &str) -> &str {
    let last = name.split_whitespace().next_back().unwrap_or(name);
    if last.starts_with(|first: char| first.is_ascii_digit()) { last } else { name }
}

/// Shows a box for each table, and how many have no room; `top` is in units from the upper edge.
pub(super) fn tables_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    top: f32,
    mark: &dyn Fn(&TableSays) -> TableMark,
) -> Option<RoomPress> {
    let RoomShown { room, tables, .. } = shown;
    let dots = mark(tables.first()?).dots.map(|_| shown.dots_each);
    let boxes = Boxes::of(ui, shown, dots);
    let top = room.rect.top() + top * room.unit;
    let mut left = room.inner().left();
    let mut pressed = None;
    for place in boxes.seen.clone() {
        let rect = Rect::from_min_size(pos2(left, top), vec2(boxes.width, TABLE * room.unit));
        if table_ui(ui, shown, rect, (&tables[place], &mark(&tables[place])), boxes.are_short) {
            pressed = Some(RoomPress::Table(place));
        }
        left += boxes.width + GAP * room.unit;
    }
    let more = tables.len() - boxes.seen.len();
    if more > 0 {
        let quiet = Setting::new(2.1 * room.unit, Weight::Regular, Role::Muted);
        let at = pos2(left, top + (TABLE / 2.0 - 1.3) * room.unit);
        let text = shown.derived.words.say("ask-more", &[("count", more.into())]);
        text_ui(ui, at, room.inner().right() - left, &text, quiet);
    }
    pressed
}

/// Shows a table; returns whether it was pressed.
fn table_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    rect: Rect,
    (table, mark): (&TableSays, &TableMark),
    is_short: bool,
) -> bool {
    let unit = shown.room.unit;
    let is_here = table.group == *shown.group;
    let response = ui.interact(rect, ui.scope_id().with(("table", table.group.as_str())), Sense::CLICK);
    let name = format!("{}, {}", table.group.as_str(), mark.said);
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_here, &name));
    let theme = style::theme(ui.ctx());
    // Where the pointer rests is told more quietly than which table is being counted.
    let line = match (is_here, response.hovered()) {
        (true, _) => Role::Accent,
        (false, true) => Role::Unrated,
        (false, false) => Role::CardLine,
    };
    let fill = style::colour(theme, if mark.is_in || is_here { Role::Panel } else { Role::Canvas });
    let line = (0.25 * unit, style::colour(theme, line));
    ui.painter().rect(rect, 1.2 * unit, fill, line, StrokeKind::Inside);
    mark_ui(ui, rect, unit, mark);
    let ink = if mark.is_in || is_here { Role::Ink } else { Role::Muted };
    let room = rect.width() - (2.0 * EDGE + beside(mark.dots, rect.width() / unit)) * unit;
    let name = table.group.as_str();
    let name = if is_short { short(name) } else { name };
    name_in(ink, unit).paint_right_of(ui, rect.left_center() + vec2(EDGE * unit, 0.0), room, name);
    response.clicked()
}

/// Shows, at the right, a tick or the dots that are left.
fn mark_ui(ui: &Ui, rect: Rect, unit: f32, mark: &TableMark) {
    let at = rect.right_center() - vec2(2.4 * unit, 0.0);
    let text = |text: String, font| {
        let ink = style::colour(style::theme(ui.ctx()), Role::Ink);
        ui.painter().text(at, egui::Align2::CENTER_CENTER, text, font, ink);
    };
    match mark.dots.filter(|left| *left > 0) {
        Some(left) if are_drawn(left, rect.width() / unit) => {
            (0..left).for_each(|place| dot(ui, at - vec2(place as f32 * 1.7 * unit, 0.0), unit));
        }
        Some(left) => {
            text(left.to_string(), style::font(NAME_SIZE * unit, Weight::SemiBold));
            dot(ui, at - vec2(2.2 * unit, 0.0), unit);
        }
        None if mark.is_in => {
            let font = egui::FontId::new(2.4 * unit, style::icon_font().family);
            text(char::from(Icon::Check).to_string(), font);
        }
        None => {}
    }
}

fn dot(ui: &Ui, at: Pos2, unit: f32) {
    ui.painter().circle_filled(at, 0.65 * unit, style::colour(style::theme(ui.ctx()), Role::Accent));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrow_box_keeps_the_number_of_its_table() {
        assert_eq!(short("Table 4"), "4");
        assert_eq!(short("Pöytä 12"), "12");
        assert_eq!(short("Night shift"), "Night shift", "a name without a number stays");
        assert_eq!(short(""), "");
        assert!(are_told_apart(["Table 1", "Table 2"].map(short).into_iter()));
        assert!(!are_told_apart(["Morning 1", "Evening 1"].map(short).into_iter()), "names stay then");
    }
}
