//! How what is selected and what lies under the pointer stands out: in the accent, nothing else is.

use egui::{CornerRadius, Rect, Shape, Stroke, StrokeKind};

use crate::{
    editor::{
        Looks, Picked, Sight,
        gesture::{Under, beside, thread_between},
    },
    gui::widget::{painter::Easel, style},
    picture::{self, Line, Piece, Role, card_rect},
};

/// Around a connection under the pointer, in points.
const HALO: f32 = 9.0;

/// Around a card.
pub(super) fn outline(easel: &Easel<'_>, rect: Rect, width: f32) {
    around(easel, rect, 11.0, width);
}

/// Where a new card would be.
pub(super) fn ghost(easel: &Easel<'_>, card: picture::Rect) {
    let rect = easel.rect_on_screen(card);
    let fill = style::colour(easel.theme, Role::Panel).gamma_multiply(0.6);
    let corners = CornerRadius::same((11.0 * easel.camera.zoom()).round() as u8);
    easel.painter.rect_filled(rect, corners, fill);
    outline(easel, rect, 1.5);
}

/// The connection or the band's head under the pointer, or the card that a click on a handle makes.
pub(super) fn paint_hovered(easel: &Easel<'_>, sight: &Sight, hovered: Option<&Under>) {
    let scene = &sight.scene;
    match hovered {
        Some(Under::Connection(from, to)) => {
            let Some(thread) = thread_between(&sight.scene, &sight.journey, from, to) else { return };
            let points = scene.shape(thread).points.iter();
            let points = points.map(|&at| easel.on_screen(at)).collect();
            let colour = style::colour(easel.theme, Role::Accent).gamma_multiply(0.25);
            easel.painter.add(Shape::line(points, Stroke::new(HALO, colour)));
        }
        Some(Under::Head(stage)) => {
            if let Some(place) = scene.bands().iter().position(|band| band.stage == *stage) {
                let rect = easel.rect_on_screen(scene.bands()[place].head());
                let corners = CornerRadius::same((14.0 * easel.camera.zoom()).round() as u8);
                let fill = style::colour(easel.theme, Role::AccentTint);
                easel.painter.rect_filled(rect.shrink(1.0), corners, fill);
                let names = |piece: &Piece| matches!(piece, Piece::Text { .. });
                let name = scene.band_pieces(place).into_iter().filter(names);
                easel.paint(&name.collect::<Vec<_>>());
            }
        }
        Some(Under::Handle(id, side)) => {
            if let Some(touchpoint) = sight.journey.touchpoint(id) {
                ghost(easel, card_rect(beside(scene, touchpoint.at, *side)));
            }
        }
        _ => {}
    }
}

/// The selected connection or stage.
pub(super) fn paint_picked(easel: &Easel<'_>, sight: &Sight, looks: &Looks) {
    match looks.selection.picked() {
        Some(Picked::Connection(from, to)) => {
            if let Some(thread) = thread_between(&sight.scene, &sight.journey, from, to) {
                let pieces = sight.scene.thread_pieces(thread).into_iter().map(in_accent);
                easel.paint(&pieces.collect::<Vec<_>>());
            }
        }
        Some(Picked::Stage(id)) => {
            if let Some(band) = sight.scene.bands().iter().find(|band| band.stage == *id) {
                let rect = easel.rect_on_screen(band.rect);
                around(easel, rect, 14.0, 2.5);
            }
        }
        None => {}
    }
}

/// The same piece in the accent: whole, frayed and dotted stay what they are.
fn in_accent(mut piece: Piece) -> Piece {
    match &mut piece {
        Piece::Path { line, .. } => *line = Line { role: Role::Accent, ..*line },
        Piece::Circle { line, .. } => *line = line.map(|line| Line { role: Role::Accent, ..line }),
        Piece::Polygon { fill, .. } => *fill = fill.map(|_| Role::Accent),
        _ => {}
    }
    piece
}

fn around(easel: &Easel<'_>, rect: Rect, radius: f32, width: f32) {
    let corners = CornerRadius::same((radius * easel.camera.zoom()).round() as u8);
    let stroke = Stroke::new(width, style::colour(easel.theme, Role::Accent));
    easel.painter.rect_stroke(rect, corners, stroke, StrokeKind::Middle);
}
