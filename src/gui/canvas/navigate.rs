//! Wheel, drags and clicks on the canvas: looking around, and choosing cards.

use egui::{Context, CursorIcon, Key, PointerButton, Pos2, Response, Ui, Vec2};

use crate::journey::TouchpointId;

use super::super::{looks::Looks, sight::Sight};

/// A right press that moves less than this many points is a click.
const CLICK_SLACK: f32 = 6.0;

pub(super) fn navigate(ui: &Ui, response: &Response, sight: &Sight, looks: &mut Looks, right_drag: &mut f32) {
    if response.clicked() || response.drag_started() {
        response.request_focus();
    }
    wheel(ui, response, looks);
    let panning = pan(ui, response, looks, right_drag);
    if !panning {
        select(ui, response, sight, looks);
    }
}

/// The wheel pans, with Shift sideways; with Ctrl, or by a pinch, it zooms around the pointer.
fn wheel(ui: &Ui, response: &Response, looks: &mut Looks) {
    let Some(pointer) = ui.ctx().pointer_hover_pos().filter(|_| response.contains_pointer()) else { return };
    let (scroll, zoom) = ui.input(|input| (input.smooth_scroll_delta(), input.zoom_delta()));
    if (zoom - 1.0).abs() > f32::EPSILON {
        looks.camera.zoom_by(f64::from(zoom), pointer);
    } else if scroll != Vec2::ZERO {
        looks.camera.pan(scroll);
    }
}

/// Space and drag, middle drag, right drag: whether one of them is under way.
fn pan(ui: &Ui, response: &Response, looks: &mut Looks, right_drag: &mut f32) -> bool {
    let space = holds_space(ui.ctx()) && !looks.gesture.is_under_way();
    let by_right = response.dragged_by(PointerButton::Secondary);
    *right_drag = if by_right { *right_drag + response.drag_delta().length() } else { 0.0 };
    let dragged = response.dragged_by(PointerButton::Middle)
        || (by_right && *right_drag > CLICK_SLACK)
        || (space && response.dragged_by(PointerButton::Primary));
    if dragged {
        looks.camera.pan(response.drag_delta());
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    } else if space && response.contains_pointer() {
        ui.ctx().set_cursor_icon(CursorIcon::Grab);
    }
    dragged || space || by_right
}

/// Whether a drag pans instead of doing anything to the map.
pub(crate) fn holds_space(ctx: &Context) -> bool {
    ctx.input(|input| input.key_down(Key::Space)) && !ctx.text_edit_focused()
}

/// A click chooses what lies under it.
fn select(ui: &Ui, response: &Response, sight: &Sight, looks: &mut Looks) {
    let adding = ui.input(|input| input.modifiers.shift || input.modifiers.command);
    if let Some(at) = response.interact_pointer_pos().filter(|_| response.clicked()) {
        let on_canvas = looks.camera.canvas_from_screen(at);
        choose(card_under(sight, on_canvas), adding, looks);
    }
}

pub(super) fn choose(card: Option<TouchpointId>, adding: bool, looks: &mut Looks) {
    match (card, adding) {
        (Some(id), true) => looks.selection.toggle(id),
        (Some(id), false) => looks.selection.only(id),
        (None, true) => {}
        (None, false) => looks.selection.clear(),
    }
}

fn card_under(sight: &Sight, at: Pos2) -> Option<TouchpointId> {
    let card = sight.scene.card_at(crate::picture::Pos::new(at.x, at.y))?;
    Some(sight.scene.cards()[card].id.clone())
}
