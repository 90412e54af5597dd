//! What a gesture under way shows: guides, the band that takes a card in, the rectangle around cards.

use egui::{CornerRadius, CursorIcon, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

use crate::{
    editor::{
        Derived,
        gesture::{ConnectRefusal, Gesture, HitTarget, Preview},
    },
    gui::widget::{painter::PiecePainter, style},
    journey::StageId,
    picture::{Role, Theme, Weight},
};

/// Paints the previews that lie below what the hand holds; all others lie above it.
pub(super) fn paint_below(piece_painter: &PiecePainter<'_>, derived: &Derived, previews: &[Preview]) {
    paint(piece_painter, derived, previews.iter().filter(|preview| is_below(preview)));
}

pub(super) fn paint_above(piece_painter: &PiecePainter<'_>, derived: &Derived, previews: &[Preview]) {
    paint(piece_painter, derived, previews.iter().filter(|preview| !is_below(preview)));
}

fn paint<'p>(
    piece_painter: &PiecePainter<'_>,
    derived: &Derived,
    previews: impl Iterator<Item = &'p Preview>,
) {
    previews.for_each(|preview| paint_one(piece_painter, derived, preview));
}

fn is_below(preview: &Preview) -> bool {
    matches!(preview, Preview::Home(_) | Preview::Landing(_))
}

fn paint_one(piece_painter: &PiecePainter<'_>, derived: &Derived, preview: &Preview) {
    let painter = piece_painter.painter;
    match preview {
        Preview::Guide(from, to) => {
            let ends = [*from, *to].map(|end| piece_painter.on_screen(end));
            painter.line_segment(ends, accent(piece_painter.theme, 1.0));
        }
        Preview::Home(stage) => home(piece_painter, derived, stage),
        Preview::Thread(points) => {
            let points = points.iter().map(|&at| piece_painter.on_screen(at)).collect();
            thread(piece_painter, points);
        }
        Preview::Target(card) => {
            let rect = piece_painter.rect_on_screen(*card);
            crate::gui::canvas::mark::outline(piece_painter, rect.expand(3.0), 2.5);
        }
        Preview::Ghost(card) => crate::gui::canvas::mark::ghost(piece_painter, *card),
        Preview::Landing(place) => crate::gui::canvas::mark::landing(piece_painter, *place),
        Preview::Refused(refusal, at) => word(piece_painter, derived, refusal, piece_painter.on_screen(*at)),
        Preview::BoxSelect(rect) => {
            let rect = piece_painter.rect_on_screen(*rect);
            let fill = style::colour(piece_painter.theme, Role::AccentTint).gamma_multiply(0.25);
            painter.rect(rect, 2.0, fill, accent(piece_painter.theme, 1.0), StrokeKind::Middle);
        }
    }
}

/// Paints the outline of the stage that a card would become part of.
fn home(piece_painter: &PiecePainter<'_>, derived: &Derived, stage: &StageId) {
    let Some(band) = derived.scene.band_of(stage) else { return };
    let rect = piece_painter.rect_on_screen(band.rect);
    let corners = CornerRadius::same((14.0 * piece_painter.camera.zoom()).round() as u8);
    let line = accent(piece_painter.theme, 2.0);
    piece_painter.painter.rect_stroke(rect, corners, line, StrokeKind::Inside);
}

/// Paints a line with an arrow head.
fn thread(piece_painter: &PiecePainter<'_>, points: Vec<Pos2>) {
    let stroke = accent(piece_painter.theme, 2.5);
    if let [.., before, tip] = points[..]
        && before != tip
    {
        let along = (tip - before).normalized() * 9.0;
        let back = tip - along;
        let head = vec![tip, back + along.rot90() * 0.55, back - along.rot90() * 0.55];
        piece_painter.painter.add(Shape::convex_polygon(head, stroke.color, Stroke::NONE));
    }
    piece_painter.painter.add(Shape::line(points, stroke));
}

/// Tells beside the hand why letting go here would do nothing.
fn word(piece_painter: &PiecePainter<'_>, derived: &Derived, refusal: &ConnectRefusal, pointer: Pos2) {
    let of = |role| style::colour(piece_painter.theme, role);
    let text = refusal.text(&derived.journey, derived.words);
    let font = style::font(style::UI_SIZE, Weight::Medium);
    let galley = piece_painter.painter.layout(text, font, of(Role::Ink), 280.0);
    let rect = Rect::from_min_size(pointer + vec2(18.0, 14.0), galley.size() + vec2(20.0, 12.0));
    let stroke = Stroke::new(1.0, of(Role::NegativeLine));
    piece_painter.painter.rect(rect, 8.0, of(Role::Panel), stroke, StrokeKind::Middle);
    piece_painter.painter.galley(rect.min + vec2(10.0, 6.0), galley, of(Role::Ink));
}

/// Returns the cursor over a target, which tells what a press there does.
pub(super) fn hover_cursor(under: &HitTarget) -> Option<CursorIcon> {
    match under {
        HitTarget::Handle(..) => Some(CursorIcon::Crosshair),
        HitTarget::Grip(..) | HitTarget::Head(_) => Some(CursorIcon::Grab),
        HitTarget::Card(_) | HitTarget::Connection(..) => Some(CursorIcon::PointingHand),
        HitTarget::Nothing => None,
    }
}

/// Returns the cursor while a gesture is under way.
pub(super) fn cursor(gesture: &Gesture) -> Option<CursorIcon> {
    match gesture {
        Gesture::Idle => None,
        Gesture::Carrying(_) => Some(CursorIcon::Move),
        Gesture::MovingStage(_) => Some(CursorIcon::Grabbing),
        Gesture::Connecting(connecting) if connecting.is_refused() => Some(CursorIcon::NotAllowed),
        Gesture::Connecting(_) | Gesture::BoxSelect(_) => Some(CursorIcon::Crosshair),
    }
}

fn accent(theme: Theme, width: f32) -> Stroke {
    Stroke::new(width, style::colour(theme, Role::Accent))
}
