//! Turns egui's pointer into gestures at the start of a frame, before anything is laid out, so that the same frame
//! judges and shows what the hand has done.

use egui::{Context, Key, LayerId, Modifiers, Order, PointerButton, Pos2, Rect, Response, Vec2, vec2};

use crate::{
    editor::{
        Editor, ViewState,
        gesture::{Event, PointerInput},
    },
    gui::{
        id::canvas_id,
        widget::painter::{egui_rect, picture_pos},
    },
    journey::TouchpointId,
    picture::Pos,
};

/// How near to the canvas's edge a gesture scrolls it, in points.
const EDGE: f32 = 30.0;
/// The scrolling speed for each point that the hand is within the edge or beyond it, and the top speed; in points
/// a second.
const SPEED: f32 = 20.0;
const TOP_SPEED: f32 = 1_600.0;
/// The longest time that one frame scrolls for, in seconds.
const LONGEST_FRAME: f32 = 0.1;
/// How long the hand has to stay at the edge before it scrolls, in seconds: one that only passes scrolls nothing.
const STAY: f64 = 0.2;

/// The state of the hand that is kept from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct PointerState {
    last: Option<PointerInput>,
    /// How deep in the canvas's edges the press was, in points; only farther out scrolls.
    pressed_in: Vec2,
    /// The time since which the hand has been at an edge, in seconds.
    at_edge_since: Option<f64>,
}

/// Cancels the gesture and takes everything back when Esc is pressed or something covers the canvas.
pub(in crate::gui) fn cancel_by_key(ctx: &Context, editor: &mut Editor, is_covered: bool) {
    let is_pressed = |ctx: &Context| ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    if editor.view.gesture.is_under_way() && (is_covered || is_pressed(ctx)) {
        editor.gesture_goes_on(Event::Cancel);
    }
}

impl PointerState {
    /// Passes on what the pointer has done on the canvas since the last frame; `handled` is the card whose handles
    /// are shown.
    pub(in crate::gui) fn follow(
        &mut self,
        ctx: &Context,
        editor: &mut Editor,
        handled: Option<&TouchpointId>,
        holds_space: bool,
    ) {
        let Some(response) = ctx.read_response(canvas_id()) else { return };
        if editor.view.gesture.is_under_way() {
            if editor.has_gesture() {
                self.scroll_at_edge(ctx, editor);
                self.go_on(ctx, editor, &response);
            }
        } else if response.drag_started_by(PointerButton::Primary) && !holds_space {
            self.begin_gesture(ctx, editor, handled);
        }
    }

    fn begin_gesture(&mut self, ctx: &Context, editor: &mut Editor, handled: Option<&TouchpointId>) {
        editor.commit_typed();
        let Some(pressed) = ctx.input(|input| input.pointer.press_origin()) else { return };
        let pointer = pointer_input(ctx, &editor.view, pressed);
        self.pressed_in = depth(egui_rect(editor.view.viewport.screen), pressed);
        editor.begin_gesture(pointer, handled);
        (self.last, self.at_edge_since) = (None, None);
        if let Some(at) = ctx.pointer_latest_pos() {
            editor.gesture_goes_on(Event::Move(pointer_input(ctx, &editor.view, at)));
        }
    }

    fn go_on(&mut self, ctx: &Context, editor: &mut Editor, response: &Response) {
        let pointer = match ctx.pointer_latest_pos() {
            Some(at) => pointer_input(ctx, &editor.view, at),
            None => self.last.unwrap_or_default(),
        };
        if !response.dragged() {
            editor.gesture_goes_on(Event::Release(pointer));
        } else if self.last != Some(pointer) {
            editor.gesture_goes_on(Event::Move(pointer));
        }
        self.last = Some(pointer);
    }

    /// Scrolls the faster the farther out the hand is; by the clock, not by the frame.
    fn scroll_at_edge(&mut self, ctx: &Context, editor: &mut Editor) {
        let Some(at) = ctx.pointer_latest_pos() else { return };
        let screen = egui_rect(editor.view.viewport.screen);
        let (depth, pressed) = (depth(screen, at), self.pressed_in);
        let beyond =
            |now: f32, first: f32| if now.abs() > first.abs() || now * first < 0.0 { now } else { 0.0 };
        let by = vec2(beyond(depth.x, pressed.x), beyond(depth.y, pressed.y));
        if by == Vec2::ZERO {
            self.at_edge_since = None;
            return;
        }
        ctx.request_repaint();
        let now = ctx.time();
        if now - *self.at_edge_since.get_or_insert(now) >= STAY {
            let seconds = ctx.input(|input| input.stable_dt).min(LONGEST_FRAME);
            let speed = (by * SPEED).clamp(Vec2::splat(-TOP_SPEED), Vec2::splat(TOP_SPEED));
            let by = -speed * seconds;
            editor.scroll_for_gesture(by.x, by.y);
        }
    }
}

/// Returns the pointer's place, in canvas units; `None` beside the canvas, and over a menu or a question.
pub(in crate::gui) fn pointer_on_canvas(ctx: &Context, view: &ViewState) -> Option<Pos> {
    let pointer = ctx.pointer_latest_pos().filter(|at| view.viewport.screen.contains(picture_pos(*at)))?;
    let covers = |layer: LayerId| layer.order == Order::Foreground;
    let at = view.viewport.camera.canvas_from_screen(picture_pos(pointer));
    (!ctx.layer_id_at(pointer).is_some_and(covers)).then_some(at)
}

/// Returns the hand's input. Beyond the canvas the hand counts as at its edge, so that what it carries stays in
/// view.
fn pointer_input(ctx: &Context, view: &ViewState, at: Pos2) -> PointerInput {
    let at = egui_rect(view.viewport.screen).clamp(at);
    let at = view.viewport.camera.canvas_from_screen(picture_pos(at));
    let keys = ctx.input(|input| input.modifiers);
    PointerInput { at, shift: keys.shift, ctrl: keys.command, alt: keys.alt }
}

/// Returns how far a place is within the edges of the canvas or beyond them, in points; negative to the left and
/// up.
fn depth(screen: Rect, at: Pos2) -> Vec2 {
    let along = |at: f32, low: f32, high: f32| (at - (high - EDGE)).max(0.0) + (at - (low + EDGE)).min(0.0);
    vec2(along(at.x, screen.left(), screen.right()), along(at.y, screen.top(), screen.bottom()))
}
