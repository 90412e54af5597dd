//! The tables of the room, side by side, each with its mark, and which of them is current; a press makes a table
//! current.

use egui::{Rect, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use crate::{
    gui::widget::style,
    insight::TableSays,
    picture::{Role, Weight},
};

use super::{
    room::{RoomPress, RoomShown, around},
    text::Setting,
};

const TABLE: f32 = 6.4;
const GAP: f32 = 1.2;
/// The most tables that have room; of more, those around the current one.
const MOST: usize = 10;
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

/// Shows a box for each table; `top` is in units from the upper edge.
pub(super) fn tables_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    top: f32,
    mark: &dyn Fn(&TableSays) -> TableMark,
) -> Option<RoomPress> {
    let RoomShown { room, tables, .. } = shown;
    let here = tables.iter().position(|table| table.group == *shown.group).unwrap_or(0);
    let range = around(here.saturating_sub(MOST / 2), here, (tables.len(), MOST));
    let (first, seen) = (range.start, &tables[range]);
    let inner = room.inner();
    let gaps = GAP * room.unit * seen.len().saturating_sub(1) as f32;
    let width = ((inner.width() - gaps) / seen.len().max(1) as f32).min(26.0 * room.unit);
    let top = room.rect.top() + top * room.unit;
    let mut pressed = None;
    for (place, table) in seen.iter().enumerate() {
        let left = inner.left() + place as f32 * (width + GAP * room.unit);
        let rect = Rect::from_min_size(pos2(left, top), vec2(width, TABLE * room.unit));
        if table_ui(ui, shown, rect, (table, &mark(table))) {
            pressed = Some(RoomPress::Table(first + place));
        }
    }
    pressed
}

/// Shows a table; returns whether it was pressed.
fn table_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, (table, mark): (&TableSays, &TableMark)) -> bool {
    let unit = shown.room.unit;
    let is_here = table.group == *shown.group;
    let response = ui.interact(rect, ui.scope_id().with(("table", table.group.as_str())), Sense::CLICK);
    let name = format!("{}, {}", table.group.as_str(), mark.said);
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_here, &name));
    let theme = style::theme(ui.ctx());
    let line = if is_here || response.hovered() { Role::Accent } else { Role::CardLine };
    let fill = style::colour(theme, if mark.is_in || is_here { Role::Panel } else { Role::Canvas });
    let line = (0.25 * unit, style::colour(theme, line));
    ui.painter().rect(rect, 1.2 * unit, fill, line, StrokeKind::Inside);
    let beside = mark_ui(ui, rect, unit, mark);
    let ink = if mark.is_in || is_here { Role::Ink } else { Role::Muted };
    let room = rect.width() - 2.4 * unit - beside;
    let name = Setting::new(2.3 * unit, Weight::Medium, ink);
    name.paint_right_of(ui, rect.left_center() + vec2(1.2 * unit, 0.0), room, table.group.as_str());
    response.clicked()
}

/// Shows, at the right, a tick or the dots that are left; returns the width that this takes.
fn mark_ui(ui: &Ui, rect: Rect, unit: f32, mark: &TableMark) -> f32 {
    let theme = style::theme(ui.ctx());
    let at = rect.right_center() - vec2(2.4 * unit, 0.0);
    let text = |text: String, font| {
        let ink = style::colour(theme, Role::Ink);
        ui.painter().text(at, egui::Align2::CENTER_CENTER, text, font, ink);
        3.4 * unit
    };
    match mark.dots {
        Some(left @ 1..=MOST_DOTS) => {
            for place in 0..left {
                let centre = at - vec2(place as f32 * 1.7 * unit, 0.0);
                ui.painter().circle_filled(centre, 0.65 * unit, style::colour(theme, Role::Accent));
            }
            (1.7 * left as f32 + 1.4) * unit
        }
        Some(left) if left > 0 => text(left.to_string(), style::font(2.3 * unit, Weight::SemiBold)),
        _ if mark.is_in => text(
            char::from(Icon::Check).to_string(),
            egui::FontId::new(2.4 * unit, style::icon_font().family),
        ),
        _ => 0.0,
    }
}
