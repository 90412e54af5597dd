//! Paints the map as it is looked at: near enough to be read, card by card; else all of it as one mesh.

use egui::{Painter, Ui};

use crate::{
    editor::{Derived, ViewState},
    gui::widget::{
        painter::{PiecePainter, egui_rect},
        style,
    },
    picture::{Role, is_readable},
};

use super::{Canvas, found, handles, heads, labels, mark, near, previews};

impl Canvas {
    /// Paints the map with what the hand is doing to it, and makes widgets of what can be read.
    pub(super) fn paint(&mut self, ui: &Ui, derived: &Derived, view: &mut ViewState) {
        let screen = egui_rect(view.viewport.screen);
        let painter = ui.painter_at(screen);
        let piece_painter = through_camera(ui, &painter, view, |zoom| self.text_zoom.follow(ui, zoom));
        painter.rect_filled(screen, 0.0, style::colour(piece_painter.theme, Role::Canvas));
        if is_readable(piece_painter.camera.zoom()) {
            self.near_ui(ui, &piece_painter, derived, view);
        } else {
            self.paint_far(&piece_painter, derived, view);
        }
        handles::paint_grips(&piece_painter, &view.context(derived, None), self.hovered.as_ref());
        previews::paint_above(&piece_painter, derived, view.gesture.previews());
        if let Some(cursor) = previews::cursor(&view.gesture) {
            ui.ctx().set_cursor_icon(cursor);
        }
    }

    /// Paints the map as it is looked at, with nothing for the hand.
    pub(in crate::gui) fn paint_still(&mut self, ui: &Ui, derived: &Derived, view: &ViewState) {
        let painter = ui.painter_at(egui_rect(view.viewport.screen));
        let piece_painter = through_camera(ui, &painter, view, |zoom| zoom);
        if is_readable(piece_painter.camera.zoom()) {
            self.near.paint(&piece_painter, derived, view, None);
            labels::paint(&piece_painter, derived, view);
        } else {
            self.far.paint(&piece_painter, derived, view);
        }
    }

    /// Paints what is near enough to be read, and makes it widgets.
    fn near_ui(
        &mut self,
        ui: &Ui,
        piece_painter: &PiecePainter<'_>,
        derived: &Derived,
        view: &mut ViewState,
    ) {
        let heads = heads::heads_ui(ui, piece_painter, derived, view);
        let cards = near::cards_ui(ui, piece_painter, derived, view);
        let labels = labels::labels_ui(ui, piece_painter, derived, view);
        self.near.paint(piece_painter, derived, view, self.hovered.as_ref());
        labels::paint(piece_painter, derived, view);
        let handled = self.handled.as_ref();
        let beside = handled.and_then(|id| handles::handles_ui(ui, piece_painter, derived, view, id));
        self.asked = beside.or(labels).or(cards).or(heads);
    }

    fn paint_far(&mut self, piece_painter: &PiecePainter<'_>, derived: &Derived, view: &ViewState) {
        self.far.paint(piece_painter, derived, view);
        found::paint_far(piece_painter, derived, view);
        previews::paint_below(piece_painter, derived, view.gesture.previews());
        self.far.paint_held(piece_painter, derived, view);
        mark::paint_hovered(piece_painter, derived, self.hovered.as_ref());
        mark::paint_picked(piece_painter, derived, view);
    }
}

/// Returns what paints the map through the camera, on whole pixels. `text_zoom` says for which zoom texts are laid
/// out.
fn through_camera<'p>(
    ui: &Ui,
    painter: &'p Painter,
    view: &ViewState,
    text_zoom: impl FnOnce(f32) -> f32,
) -> PiecePainter<'p> {
    let camera = view.viewport.camera.snapped(ui.pixels_per_point());
    PiecePainter { painter, theme: style::theme(ui.ctx()), camera, text_zoom: text_zoom(camera.zoom()) }
}
