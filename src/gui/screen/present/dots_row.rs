//! A row of the list of breaks before the room: the break, its dots, and the minus that takes one back.

use egui::{Align2, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    gui::widget::{faces::paint_face, style},
    insight::Judged,
    picture::{Role, Weight},
};

use super::{
    room::{RoomPress, RoomShown},
    text::Setting,
};

/// The least height of a row, in units.
pub(super) const LOWEST: f32 = 5.1;
/// The sizes of a title, in parts of the row, and its lines.
const TITLES: [(f32, usize); 3] = [(2.6, 1), (2.2, 1), (2.0, 2)];
/// The place where the dots begin, as a share of the row.
const DOTS: f32 = 0.66;
/// The most dots that are drawn one by one.
const MOST_DRAWN: u64 = 24;

/// Shows a row; `title` is the size of its title, in parts of the row, and its lines.
pub(super) fn row_ui(
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
pub(super) fn name_of(shown: RoomShown<'_>, judged: &Judged) -> String {
    let words = shown.derived.words;
    let title = shown.derived.journey.title_of(&judged.id);
    let level = words.level(judged.level).to_lowercase();
    let dots = words.dots(shown.derived.dots().of_touchpoint(&judged.id));
    format!("{} {}, {level}, {dots}", judged.number, words.touchpoint_title(title))
}

/// Returns the largest size and lines at which none of these titles is cut.
pub(super) fn title_of_all(ui: &Ui, shown: RoomShown<'_>, rect: Rect, seen: &[&Judged]) -> (f32, usize) {
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

fn paint_row(
    ui: &Ui,
    shown: RoomShown<'_>,
    rect: Rect,
    (judged, (size, lines)): (&Judged, (f32, usize)),
    (is_here, response): (bool, &Response),
) {
    let unit = rect.height() / (LOWEST - 0.5);
    if is_here || response.hovered() {
        let (theme, line) = (style::theme(ui.ctx()), if is_here { Role::Accent } else { Role::CardLine });
        let (fill, line) = (style::colour(theme, Role::Panel), style::colour(theme, line));
        ui.painter().rect(rect, 1.0 * unit, fill, (0.25 * unit, line), StrokeKind::Inside);
    }
    let at = |units: f32| rect.left_center() + vec2(units * unit, 0.0);
    let muted = Setting::new(2.3 * unit, Weight::Medium, Role::Muted);
    muted.paint_right_of(ui, at(1.2), 6.0 * unit, &judged.number.to_string());
    paint_face(ui, at(8.4), judged.level, 1.55 * unit);
    let title = shown.derived.journey.title_of(&judged.id);
    let title = shown.derived.words.touchpoint_title(title);
    let weight = if is_here { Weight::SemiBold } else { Weight::Regular };
    let setting = Setting::new(size * unit, weight, Role::Ink).lines(lines);
    setting.paint_right_of(ui, at(11.0), title_room(rect, unit), &title);
    paint_dots(ui, rect, unit, shown.derived.dots().count(&judged.id));
}

/// Paints the dots of a row, as many as there is room for, and how many they are.
fn paint_dots(ui: &Ui, rect: Rect, unit: f32, count: u64) {
    let (dots, middle) = (rect.left() + rect.width() * DOTS, rect.center().y);
    let most = ((rect.right() - 8.0 * unit - dots) / (2.0 * unit)).max(1.0) as u64;
    let colour = style::colour(style::theme(ui.ctx()), Role::Accent);
    for place in 0..count.min(most).min(MOST_DRAWN) {
        let centre = pos2(dots + (place as f32 + 0.5) * 2.0 * unit, middle);
        ui.painter().circle_filled(centre, 0.8 * unit, colour);
    }
    if count > 0 {
        let strong = Setting::new(2.9 * unit, Weight::SemiBold, Role::Ink);
        let strong = strong.galley(ui, &count.to_string(), 7.0 * unit);
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
