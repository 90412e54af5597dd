//! What the search finds stands out: everything else fades behind a veil.

use egui::{Mesh, Shape};

use crate::{
    editor::{Derived, ViewState},
    gui::{
        canvas::far::put_frame,
        widget::{painter::PiecePainter, style},
    },
    picture::Role,
};

/// How much of what fades is still seen, as a share.
const SEEN: f32 = 0.35;

/// Returns whether the card at this place is a match; `None` where nothing stands out.
pub(super) fn stands_out(view: &ViewState, place: usize) -> Option<bool> {
    let found = view.search.found().filter(|found| !found.is_empty())?;
    Some(found.binary_search(&(place as u32 + 1)).is_ok())
}

/// Paints the veil over everything painted so far, where something stands out.
pub(super) fn veil(piece_painter: &PiecePainter<'_>, view: &ViewState) {
    if view.search.found().is_some_and(|found| !found.is_empty()) {
        let canvas = style::colour(piece_painter.theme, Role::Canvas).gamma_multiply(1.0 - SEEN);
        piece_painter.painter.rect_filled(piece_painter.painter.clip_rect(), 0.0, canvas);
    }
}

/// Paints the matches over the veil, far away, where cards are specks.
pub(super) fn paint_far(piece_painter: &PiecePainter<'_>, derived: &Derived, view: &ViewState) {
    veil(piece_painter, view);
    let part = view.viewport.near_part();
    let found = view.search.found().unwrap_or_default().iter();
    let cards = found.filter_map(|number| derived.scene.cards().get(*number as usize - 1));
    let accent = style::colour(piece_painter.theme, Role::Accent);
    let tint = style::colour(piece_painter.theme, Role::AccentTint);
    let mut mesh = Mesh::default();
    for card in cards.filter(|card| card.rect.touches(part)) {
        let rect = piece_painter.rect_on_screen(card.rect).expand(1.5);
        // The selected match looks different from the others.
        mesh.add_colored_rect(rect, if view.selection().contains(&card.id) { accent } else { tint });
        put_frame(&mut mesh, rect, 1.5, accent);
    }
    piece_painter.painter.add(Shape::mesh(mesh));
}
