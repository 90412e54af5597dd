//! Paints the marks of decided, waiting and open conflicts, and cards and keys.

use egui::{Align2, CornerRadius, Pos2, Rect, Stroke, StrokeKind, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    gui::widget::{lit::ring, style},
    picture::{Role, Weight},
};

/// Paints the card behind a conflict.
pub(super) fn card_ui(ui: &Ui, rect: Rect, is_lit: bool, has_keys: bool) {
    let theme = style::theme(ui.ctx());
    let fill = if is_lit { Role::AccentTint } else { Role::Panel };
    let line = Stroke::new(1.0, style::colour(theme, Role::CardLine));
    ui.painter().rect(rect, CornerRadius::same(10), style::colour(theme, fill), line, StrokeKind::Inside);
    if has_keys {
        ring(ui, rect, 10.0, StrokeKind::Inside);
    }
}

/// Paints the mark of a decided conflict.
pub(super) fn done_ui(ui: &Ui, at: Pos2, radius: f32) {
    let theme = style::theme(ui.ctx());
    ui.painter().circle_filled(at, radius, style::colour(theme, Role::Ink));
    let font = egui::FontId::new(radius * 1.3, style::icon_font().family);
    let sign = char::from(Icon::Check);
    ui.painter().text(at, Align2::CENTER_CENTER, sign, font, style::colour(theme, Role::Panel));
}

/// Paints the mark of a conflict that waits; undashed where there are many of them.
pub(super) fn open_mark_ui(ui: &Ui, at: Pos2, radius: f32, is_whole: bool) {
    let line = Stroke::new(1.5, style::colour(style::theme(ui.ctx()), Role::Muted));
    if is_whole {
        ui.painter().circle_stroke(at, radius, line);
        return;
    }
    let around = |step: usize| {
        let angle = step as f32 / 24.0 * std::f32::consts::TAU;
        at + vec2(angle.cos(), angle.sin()) * radius
    };
    for step in (0..24).step_by(2) {
        ui.painter().line_segment([around(step), around(step + 1)], line);
    }
}

/// Paints the mark of the conflict being decided, with its number.
pub(super) fn number_ui(ui: &Ui, at: Pos2, radius: f32, number: usize) {
    let theme = style::theme(ui.ctx());
    let accent = style::colour(theme, Role::Accent);
    ui.painter().circle(at, radius, style::colour(theme, Role::AccentTint), Stroke::new(1.5, accent));
    let font = style::font(radius * 1.1, Weight::SemiBold);
    ui.painter().text(at, Align2::CENTER_CENTER, number.to_string(), font, accent);
}

/// Paints the key of a digit, with its upper left corner here.
pub(super) fn key_ui(ui: &Ui, at: Pos2, digit: &str) {
    paint_key(ui, Rect::from_min_size(at, vec2(19.0, 19.0)), digit);
}

pub(super) fn key_font() -> egui::FontId {
    style::font(style::SMALL_SIZE, Weight::Regular)
}

pub(super) fn paint_key(ui: &Ui, rect: Rect, key: &str) {
    let theme = style::theme(ui.ctx());
    let (fill, line) = (style::colour(theme, Role::Canvas), style::colour(theme, Role::CardLine));
    ui.painter().rect(rect, 4.0, fill, (1.0, line), egui::StrokeKind::Inside);
    let ink = style::colour(theme, Role::Muted);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, key, key_font(), ink);
}
