//! Cards as marks: too small to read, but large enough that their shape tells the level. The marks in view are
//! made anew in each frame; there are thousands at most.

use egui::Mesh;

use crate::{
    gui::{
        canvas::far::{
            mesh::{line, put_quad, put_return},
            stamp::{Brush, Stamps},
        },
        widget::painter::PiecePainter,
    },
    picture::{Pos, Rect, Role, Scene},
};

/// The radius of the sign of a return, in canvas units; `LEAST_RETURN` is the least on the screen, in points.
const RETURN: f32 = 14.0;
const LEAST_RETURN: f32 = 4.5;

/// Makes the mesh of the cards in view as marks, on the screen.
pub(super) fn marks(piece_painter: &PiecePainter<'_>, scene: &Scene, view: Rect) -> Mesh {
    let zoom = piece_painter.camera.zoom();
    let brush = Brush { theme: piece_painter.theme, pixel: 1.0 / zoom };
    let stamps = Stamps::of(brush).scaled(zoom);
    let on_screen = |at: Pos| piece_painter.on_screen(at);
    let middle = |card: usize| on_screen(scene.cards()[card].rect.centre());
    let mut mesh = Mesh::default();
    for thread in scene.threads_near(view).into_iter().map(|thread| &scene.threads()[thread]) {
        let (width, colour) = brush.thread(thread.kind);
        let (from, to) = (middle(thread.from), middle(thread.to));
        put_quad(&mut mesh, line(from, to, (width * zoom, colour)));
        if thread.leads_back {
            let radius = (RETURN * zoom).max(LEAST_RETURN);
            put_return(&mut mesh, from.lerp(to, 0.5), radius, (colour, brush.of(Role::Panel)));
        }
    }
    for card in scene.cards_in(view).into_iter().map(|card| &scene.cards()[card]) {
        stamps.put(&mut mesh, card.tone, on_screen(card.rect.min));
    }
    mesh
}
