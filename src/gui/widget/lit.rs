//! How the pointer and the focus show: a tint under what is lit, a ring around what has the focus.

use egui::{Rect, StrokeKind, Ui};

use crate::{gui::widget::style, picture::Role};

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

/// Paints the ring around what has the focus.
pub(in crate::gui) fn ring(ui: &Ui, rect: Rect, rounding: f32, side: StrokeKind) {
    let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
    ui.painter().rect_stroke(rect, rounding, (1.5, accent), side);
}
