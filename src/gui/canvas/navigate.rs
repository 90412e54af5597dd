//! Looking around on the canvas by wheel and by drags.

use egui::{CursorIcon, PointerButton, Response, Ui, Vec2};

use crate::{editor::ViewState, gui::widget::painter::picture_pos};

/// The distance that a right press may move and still be a click, in points.
const CLICK_SLACK: f32 = 6.0;

/// Pans and zooms. Returns whether the hand is looking around, and so does nothing else.
pub(super) fn navigate(
    ui: &Ui,
    response: &Response,
    view: &mut ViewState,
    (right_drag, is_space_held): (&mut f32, bool),
) -> bool {
    if response.clicked() || response.drag_started() {
        response.request_focus();
    }
    wheel(ui, response, view);
    pan(ui, response, view, (right_drag, is_space_held))
}

/// Pans by the wheel, with Shift sideways; zooms around the pointer with Ctrl or by a pinch.
fn wheel(ui: &Ui, response: &Response, view: &mut ViewState) {
    let Some(pointer) = ui.ctx().pointer_hover_pos().filter(|_| response.contains_pointer()) else { return };
    let (scroll, zoom) = ui.input(|input| (input.smooth_scroll_delta(), input.zoom_delta()));
    if (zoom - 1.0).abs() > f32::EPSILON {
        view.viewport.camera.zoom_by(f64::from(zoom), picture_pos(pointer));
    } else if scroll != Vec2::ZERO {
        view.viewport.camera.pan(scroll.x, scroll.y);
    }
}

/// Pans by a drag with Space, the middle or the right button. Returns whether one is under way.
fn pan(
    ui: &Ui,
    response: &Response,
    view: &mut ViewState,
    (right_drag, is_space_held): (&mut f32, bool),
) -> bool {
    let space = is_space_held && !view.gesture.is_under_way();
    let by_right = response.dragged_by(PointerButton::Secondary);
    *right_drag = if by_right { *right_drag + response.drag_delta().length() } else { 0.0 };
    let dragged = response.dragged_by(PointerButton::Middle)
        || (by_right && *right_drag > CLICK_SLACK)
        || (space && response.dragged_by(PointerButton::Primary));
    if dragged {
        let by = response.drag_delta();
        view.viewport.camera.pan(by.x, by.y);
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    } else if space && response.contains_pointer() {
        ui.ctx().set_cursor_icon(CursorIcon::Grab);
    }
    dragged || space || by_right
}
