//! How the pointer and the focus show: a tint under what is lit, a ring around what has the focus.

use egui::{Rect, StrokeKind, Ui, vec2};

use crate::{gui::widget::style, picture::Role};

/// The width of the edge of what is open, in points.
const EDGE: f32 = 3.0;

/// Paints what lies under a row, a tab or a number, before its text is painted.
pub(in crate::gui) fn lit(ui: &Ui, rect: Rect, rounding: f32, is_lit: bool, has_keys: bool) {
    if is_lit || has_keys {
        let tint = style::colour(style::theme(ui.ctx()), Role::AccentTint);
        ui.painter().rect_filled(rect, rounding, tint);
    }
    if has_keys {
        ring(ui, rect, rounding, StrokeKind::Inside);
    }
}

/// Paints what lies under a row of a list of which one is open, so that a row under the pointer is not taken for it:
/// only the open one has an edge.
pub(in crate::gui) fn lit_or_open(
    ui: &Ui,
    rect: Rect,
    rounding: f32,
    is_open: bool,
    (is_lit, has_keys): (bool, bool),
) {
    lit(ui, rect, rounding, is_open || is_lit, has_keys);
    if is_open {
        let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
        let edge = rect.with_max_x(rect.left() + EDGE).shrink2(vec2(0.0, rounding / 2.0));
        ui.painter().rect_filled(edge, EDGE / 2.0, accent);
    }
}

/// Paints the ring around what has the focus.
pub(in crate::gui) fn ring(ui: &Ui, rect: Rect, rounding: f32, side: StrokeKind) {
    let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
    ui.painter().rect_stroke(rect, rounding, (1.5, accent), side);
}
