//! Wheel, drags and clicks on the canvas: looking around, and choosing cards.

use egui::{CursorIcon, Key, PointerButton, Pos2, Rect, Response, Ui, Vec2};

use crate::{gui::paint::picture_rect, journey::TouchpointId};

use super::super::{
    looks::{Looks, Marquee, Selection},
    sight::Sight,
};

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
    let space = ui.input(|input| input.key_down(Key::Space)) && !ui.ctx().text_edit_focused();
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

/// A click chooses what lies under it; a drag chooses what lies within its rectangle.
fn select(ui: &Ui, response: &Response, sight: &Sight, looks: &mut Looks) {
    let adding = ui.input(|input| input.modifiers.shift || input.modifiers.command);
    if let Some(at) = response.interact_pointer_pos() {
        let on_canvas = looks.camera.canvas_from_screen(at);
        if response.clicked() {
            choose(card_under(sight, on_canvas), adding, looks);
        } else if response.drag_started_by(PointerButton::Primary) {
            let origin = ui.input(|input| input.pointer.press_origin()).unwrap_or(at);
            let before = if adding { looks.selection.clone() } else { Selection::default() };
            looks.marquee = Some(Marquee { corner: looks.camera.canvas_from_screen(origin), before });
        } else if response.dragged_by(PointerButton::Primary) {
            choose_within(sight, looks, on_canvas);
        }
    }
    if !response.dragged() {
        looks.marquee = None;
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

fn choose_within(sight: &Sight, looks: &mut Looks, corner: Pos2) {
    let Some(marquee) = &looks.marquee else { return };
    let within = picture_rect(Rect::from_two_pos(marquee.corner, corner));
    let inside = sight.scene.cards_in(within).into_iter().map(|card| sight.scene.cards()[card].id.clone());
    looks.selection.set(marquee.before.iter().cloned().chain(inside));
}

fn card_under(sight: &Sight, at: Pos2) -> Option<TouchpointId> {
    let card = sight.scene.card_at(crate::picture::Pos::new(at.x, at.y))?;
    Some(sight.scene.cards()[card].id.clone())
}
