//! The three answers with their keys, large enough to be pointed at from the room.

use egui::{Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    editor::ViewState,
    gui::{
        requests::Requests,
        widget::{faces::paint_face, lit::ring, style},
    },
    insight::Level,
    journey::Rating,
    picture::{Role, Weight},
};

use super::{room::RoomShown, text::Setting};

/// The upper edge of the answers, from the upper edge of the screen, and their size, in units.
const TOP: f32 = 54.0;
const BELOW_TABLES: f32 = 57.0;
const SIZE: egui::Vec2 = vec2(33.0, 12.0);
const GAP: f32 = 2.6;
/// The middle of a face and its radius, and the left edge of the words beside it, from the left edge of an answer, in
/// units: a negative face is an octagon, which reaches beyond its radius by a fifth.
const FACE: f32 = 6.2;
const FACE_RADIUS: f32 = 3.9;
const WORDS: f32 = 12.0;

/// Shows the answers; a press rates as their keys do.
pub(super) fn faces_ui(ui: &mut Ui, shown: RoomShown<'_>, view: &ViewState, requests: &mut Requests) {
    let top = if shown.tells_who() { BELOW_TABLES } else { TOP };
    for (place, rating) in Rating::ALL.into_iter().enumerate() {
        let (inner, unit) = (shown.room.inner(), shown.room.unit);
        let left = inner.left() + place as f32 * (SIZE.x + GAP) * unit;
        let rect = Rect::from_min_size(pos2(left, shown.room.rect.top() + top * unit), SIZE * unit);
        if face_ui(ui, shown, rect, rating) {
            requests.edits.extend(view.rate(Some(rating)));
        }
    }
}

/// Shows an answer; returns whether it was pressed.
fn face_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, rating: Rating) -> bool {
    let RoomShown { room, derived, judged, .. } = shown;
    let level = Level::from(rating);
    let is_on = judged.level == level;
    let word = derived.words.level(level);
    let count = judged.answers.count(rating);
    let below = (judged.answers.total() > 1).then(|| derived.words.answers(count));
    let response = ui.interact(rect, ui.scope_id().with(("rate", rating)), Sense::click());
    let said = std::iter::once(&*word).chain(below.as_deref()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_on, &said));
    paint_box(ui, room.unit, is_on.then_some(level), &response);
    paint_face(ui, rect.left_center() + vec2(FACE * room.unit, 0.0), level, FACE_RADIUS * room.unit);
    paint_words(ui, rect, room.unit, &word, below.as_deref());
    key_ui(ui, shown, rect, rating);
    response.clicked()
}

/// Paints the box of an answer; `here` is the level where the touchpoint has it.
fn paint_box(ui: &Ui, unit: f32, here: Option<Level>, response: &Response) {
    let theme = style::theme(ui.ctx());
    let (line, width) = here.map_or((Role::CardLine, 0.15), |level| (Role::of(level).line, 0.5));
    let fill = if response.hovered() { Role::AccentTint } else { Role::Panel };
    let (fill, line) = (style::colour(theme, fill), (width * unit, style::colour(theme, line)));
    ui.painter().rect(response.rect, 1.6 * unit, fill, line, StrokeKind::Inside);
    if response.has_focus() {
        ring(ui, response.rect.expand(3.0), 1.6 * unit, StrokeKind::Outside);
    }
}

/// Paints what an answer is called, and below it how often it was given.
fn paint_words(ui: &Ui, rect: Rect, unit: f32, word: &str, below: Option<&str>) {
    let left = rect.left() + WORDS * unit;
    let name = Setting::new(2.8 * unit, Weight::SemiBold, Role::Ink);
    let name = name.galley(ui, word, rect.right() - left - 0.8 * unit);
    let height = if below.is_some() { 6.2 * unit } else { name.size().y };
    let top = rect.center().y - height / 2.0;
    ui.painter().galley(pos2(left, top), name, egui::Color32::PLACEHOLDER);
    if let Some(below) = below {
        let quiet = Setting::new(2.1 * unit, Weight::Regular, Role::Muted);
        let below = quiet.galley(ui, below, rect.right() - left);
        ui.painter().galley(pos2(left, top + 3.6 * unit), below, egui::Color32::PLACEHOLDER);
    }
}

fn key_ui(ui: &Ui, shown: RoomShown<'_>, rect: Rect, rating: Rating) {
    let unit = shown.room.unit;
    let place = Rating::ALL.iter().position(|it| *it == rating).unwrap_or(0) + 1;
    let key =
        Setting::new(2.0 * unit, Weight::Medium, Role::Muted).galley(ui, &place.to_string(), 9.0 * unit);
    let corner = rect.right_top() + vec2(-3.8, 0.9) * unit;
    let cap = Rect::from_min_size(corner, vec2(2.9, 2.9) * unit);
    let line = style::colour(style::theme(ui.ctx()), Role::CardLine);
    ui.painter().rect_stroke(cap, 0.5 * unit, (0.15 * unit, line), StrokeKind::Inside);
    ui.painter().galley(cap.center() - key.size() / 2.0, key, egui::Color32::PLACEHOLDER);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::{Piece, Pos, face};

    #[test]
    fn no_face_reaches_the_edge_of_its_box_or_its_words() {
        for rating in Rating::ALL {
            let mut pieces = Vec::new();
            face(&mut pieces, Level::from(rating), Pos::new(FACE, SIZE.y / 2.0), FACE_RADIUS);
            for bounds in pieces.iter().map(Piece::bounds) {
                let is_within = bounds.min.x > 1.0 && bounds.max.x < WORDS - 1.0;
                assert!(is_within && bounds.min.y > 0.5 && bounds.max.y < SIZE.y - 0.5, "{bounds:?}");
            }
        }
    }
}
