//! The way around the selected break (R8), as a trail in the accent under its threads and cards, which look as
//! they did.

use egui::{Mesh, Shape, Stroke};

use crate::{
    editor::{Derived, Detour},
    gui::{
        canvas::far::mesh::{line, put_quad},
        widget::{painter::PiecePainter, style},
    },
    picture::{self, Role},
};

/// The width of the trail, and how far it reaches out from under a card; in canvas units.
const WIDTH: f32 = 12.0;
const EDGE: f32 = 6.0;
/// The least width and reach on the screen, in points, so that a thread seen from afar does not hide the trail.
const LEAST_WIDTH: f32 = 7.0;
const LEAST_EDGE: f32 = 2.5;

/// Paints the detour along each thread and around each card, where it is near enough to read.
pub(super) fn paint(piece_painter: &PiecePainter<'_>, derived: &Derived, way: &Detour, view: picture::Rect) {
    let colour = style::colour(piece_painter.theme, Role::AccentTrail);
    let zoom = piece_painter.camera.zoom();
    let threads = way.threads_near(derived, view).map(|thread| {
        let points = derived.scene.shape(thread).points.iter();
        let points = points.map(|&at| piece_painter.on_screen(at)).collect();
        Shape::line(points, Stroke::new((WIDTH * zoom).max(LEAST_WIDTH), colour))
    });
    let cards = way.cards().map(|card| derived.scene.cards()[card].rect.grown(EDGE));
    let cards = cards.filter(|card| card.touches(view)).map(|card| {
        let rect = piece_painter.rect_on_screen(card);
        Shape::rect_filled(rect, 16.0 * zoom, colour)
    });
    piece_painter.painter.extend(threads.chain(cards).collect::<Vec<_>>());
}

/// Makes the mesh of the detour from afar: straight from card to card, as the threads are there.
pub(super) fn mesh(
    piece_painter: &PiecePainter<'_>,
    derived: &Derived,
    way: &Detour,
    view: picture::Rect,
) -> Mesh {
    let colour = style::colour(piece_painter.theme, Role::AccentTrail);
    let (scene, zoom) = (&derived.scene, piece_painter.camera.zoom());
    let middle = |card: usize| {
        let at = scene.cards()[card].rect.centre();
        piece_painter.on_screen(at)
    };
    let mut mesh = Mesh::default();
    for thread in way.threads_near(derived, view).map(|thread| scene.threads()[thread]) {
        let width = (WIDTH * zoom).max(LEAST_WIDTH);
        put_quad(&mut mesh, line(middle(thread.from), middle(thread.to), (width, colour)));
    }
    let edge = EDGE.max(LEAST_EDGE / zoom);
    for card in way.cards().map(|card| scene.cards()[card].rect.grown(edge)).filter(|c| c.touches(view)) {
        mesh.add_colored_rect(piece_painter.rect_on_screen(card), colour);
    }
    mesh
}
