//! How selected and hovered things stand out: what is selected in the accent, and a card under the pointer by a
//! thin line that nobody mistakes for a selection.

use egui::{CornerRadius, Rect, Shape, Stroke, StrokeKind};

use crate::{
    editor::{
        Derived, Picked, ViewState,
        gesture::{HitTarget, beside, thread_between},
    },
    gui::widget::{painter::PiecePainter, style},
    picture::{self, Pen, Piece, Role, card_rect, is_readable},
};

/// The dashes of a frame where nothing is yet, in canvas units.
const DASHES: [f32; 2] = [7.0, 5.0];
/// The width of the halo around a connection under the pointer, in points.
const HALO: f32 = 9.0;

/// Paints a frame around a selected card.
pub(super) fn outline(piece_painter: &PiecePainter<'_>, rect: Rect, width: f32) {
    around(piece_painter, rect, 11.0, Stroke::new(width, style::colour(piece_painter.theme, Role::Accent)));
}

/// Paints the frame of a card under the pointer.
pub(super) fn quiet_outline(piece_painter: &PiecePainter<'_>, rect: Rect) {
    around(piece_painter, rect, 10.0, Stroke::new(1.0, style::colour(piece_painter.theme, Role::Muted)));
}

/// Paints the place of a new card.
pub(super) fn ghost(piece_painter: &PiecePainter<'_>, card: picture::Rect) {
    let rect = piece_painter.rect_on_screen(card);
    let fill = style::colour(piece_painter.theme, Role::Panel).gamma_multiply(0.6);
    let corners = CornerRadius::same((11.0 * piece_painter.camera.zoom()).round() as u8);
    piece_painter.painter.rect_filled(rect, corners, fill);
    outline(piece_painter, rect, 1.5);
}

/// Paints the place where what is carried lands: a dashed frame, because nothing is there yet and the card in the
/// hand may lie over it. From far away, where many small dashes would cost too much, the frame is whole.
pub(super) fn landing(piece_painter: &PiecePainter<'_>, place: picture::Rect) {
    if !is_readable(piece_painter.camera.zoom()) {
        outline(piece_painter, piece_painter.rect_on_screen(place), 1.5);
        return;
    }
    let line = Some(Pen::dashed(2.0 / piece_painter.camera.zoom(), Role::Accent, DASHES));
    piece_painter.paint(&[Piece::Rect { rect: place, radius: 11.0, fill: None, line }]);
}

/// Paints the connection or band's head under the pointer, or the card that a click on a handle makes.
pub(super) fn paint_hovered(
    piece_painter: &PiecePainter<'_>,
    derived: &Derived,
    hovered: Option<&HitTarget>,
) {
    let scene = &derived.scene;
    match hovered {
        Some(HitTarget::Connection(from, to)) => {
            if let Some(thread) = thread_between(scene, &derived.journey, from, to) {
                paint_halo(piece_painter, derived, thread);
            }
        }
        Some(HitTarget::Head(stage)) => {
            if let Some(place) = scene.bands().iter().position(|band| band.stage == *stage) {
                tint_head(piece_painter, derived, place);
            }
        }
        Some(HitTarget::Handle(id, side)) => {
            if let Some(touchpoint) = derived.journey.touchpoint(id) {
                let next = beside(scene, &derived.journey, touchpoint, *side);
                ghost(piece_painter, card_rect(next.at));
            }
        }
        _ => {}
    }
}

fn paint_halo(piece_painter: &PiecePainter<'_>, derived: &Derived, thread: usize) {
    let points = derived.scene.shape(thread).points.iter();
    let points = points.map(|&at| piece_painter.on_screen(at)).collect();
    let colour = style::colour(piece_painter.theme, Role::Accent).gamma_multiply(0.25);
    piece_painter.painter.add(Shape::line(points, Stroke::new(HALO, colour)));
}

/// Tints the head of a band, and paints its name again over the tint.
fn tint_head(piece_painter: &PiecePainter<'_>, derived: &Derived, band: usize) {
    let rect = piece_painter.rect_on_screen(derived.scene.bands()[band].head());
    let corners = CornerRadius::same((14.0 * piece_painter.camera.zoom()).round() as u8);
    let fill = style::colour(piece_painter.theme, Role::AccentTint);
    piece_painter.painter.rect_filled(rect.shrink(1.0), corners, fill);
    let is_name = |piece: &Piece| matches!(piece, Piece::Text { .. });
    let name = derived.scene.band_pieces(band).into_iter().filter(is_name);
    piece_painter.paint(&name.collect::<Vec<_>>());
}

/// Paints the selected connection or stage.
pub(super) fn paint_picked(piece_painter: &PiecePainter<'_>, derived: &Derived, view: &ViewState) {
    match view.selection().picked() {
        Some(Picked::Connection(from, to)) => {
            if let Some(thread) = thread_between(&derived.scene, &derived.journey, from, to) {
                let pieces = derived.scene.thread_pieces(thread).into_iter().map(in_accent);
                piece_painter.paint(&pieces.collect::<Vec<_>>());
            }
        }
        Some(Picked::Stage(id)) => {
            let accent = style::colour(piece_painter.theme, Role::Accent);
            if let Some(band) = derived.scene.band_of(id) {
                let rect = piece_painter.rect_on_screen(band.rect);
                around(piece_painter, rect, 14.0, Stroke::new(2.5, accent));
            }
        }
        None => {}
    }
}

/// Returns the same piece in the accent; whole, frayed and dotted lines stay so.
pub(super) fn in_accent(mut piece: Piece) -> Piece {
    match &mut piece {
        Piece::Path { line, .. } => *line = Pen { role: Role::Accent, ..*line },
        Piece::Circle { line, .. } | Piece::Rect { line, .. } => {
            *line = line.map(|line| Pen { role: Role::Accent, ..line });
        }
        Piece::Polygon { fill, .. } => *fill = fill.map(|_| Role::Accent),
        Piece::Text { .. } | Piece::Image { .. } => {}
    }
    piece
}

fn around(piece_painter: &PiecePainter<'_>, rect: Rect, radius: f32, stroke: Stroke) {
    let corners = CornerRadius::same((radius * piece_painter.camera.zoom()).round() as u8);
    piece_painter.painter.rect_stroke(rect, corners, stroke, StrokeKind::Middle);
}
