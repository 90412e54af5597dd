//! From egui's pointer to the gesture: at the start of a frame, before anything is laid out, so that the same
//! frame judges and shows what the hand has done.

use crate::editor::gesture::{Event, Hand};
use egui::{Context, Key, Modifiers, PointerButton, Pos2, Rect, Response, Vec2, vec2};

use crate::editor::Looks;

use super::{
    app::App,
    canvas::{Asked, Canvas},
    paint::{egui_rect, picture_pos},
};

/// So near the canvas's edge, in points, a gesture scrolls it.
const EDGE: f32 = 30.0;
/// How fast, in points a second for each point that the hand is within the edge or beyond, and at most.
const SPEED: f32 = 20.0;
const TOP_SPEED: f32 = 1_600.0;
/// The longest time that one frame scrolls for, in seconds.
const LONGEST_FRAME: f32 = 0.1;

/// What is remembered of the hand from frame to frame.
#[derive(Default)]
pub(super) struct Hands {
    last: Option<Hand>,
    /// How deep in the canvas's edges the press was: only farther out scrolls.
    pressed_in: Vec2,
}

impl App {
    /// Esc lets go of the gesture and puts everything back.
    pub(super) fn hand_keys(&mut self, ctx: &Context) {
        let let_go = |ctx: &Context| ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
        if self.editor.view.gesture.is_under_way() && (self.over.is_some() || let_go(ctx)) {
            self.editor.gesture_goes_on(Event::Cancel);
        }
    }

    pub(super) fn hand(&mut self, ctx: &Context) {
        let Some(response) = ctx.read_response(Canvas::id()) else { return };
        if self.editor.view.gesture.is_under_way() {
            if self.editor.has_gesture() {
                self.scroll_at_edge(ctx);
                self.go_on(ctx, &response);
            }
        } else if response.drag_started_by(PointerButton::Primary) && !self.holds_space(ctx) {
            self.begin_gesture(ctx);
        }
    }

    /// Whether a drag pans instead of doing anything to the map.
    pub(super) fn holds_space(&self, ctx: &Context) -> bool {
        self.presses.holds(Key::Space) && !ctx.text_edit_focused()
    }

    fn begin_gesture(&mut self, ctx: &Context) {
        self.end_renaming(ctx);
        let Some(pressed) = ctx.input(|input| input.pointer.press_origin()) else { return };
        let hand = hand_at(ctx, &self.editor.view, pressed);
        self.hands.pressed_in = depth(egui_rect(self.editor.view.screen), pressed);
        self.editor.begin_gesture(hand, self.canvas.handled.as_ref());
        self.hands.last = None;
        if let Some(at) = ctx.pointer_latest_pos() {
            self.editor.gesture_goes_on(Event::Move(hand_at(ctx, &self.editor.view, at)));
        }
    }

    fn go_on(&mut self, ctx: &Context, response: &Response) {
        let hand = match ctx.pointer_latest_pos() {
            Some(at) => hand_at(ctx, &self.editor.view, at),
            None => self.hands.last.unwrap_or_default(),
        };
        if !response.dragged() {
            self.editor.gesture_goes_on(Event::Release(hand));
        } else if self.hands.last != Some(hand) {
            self.editor.gesture_goes_on(Event::Move(hand));
        }
        self.hands.last = Some(hand);
    }

    /// Farther out is faster; by the clock, not by the frame.
    fn scroll_at_edge(&mut self, ctx: &Context) {
        let Some(at) = ctx.pointer_latest_pos() else { return };
        let screen = egui_rect(self.editor.view.screen);
        let (depth, pressed) = (depth(screen, at), self.hands.pressed_in);
        let beyond =
            |now: f32, first: f32| if now.abs() > first.abs() || now * first < 0.0 { now } else { 0.0 };
        let by = vec2(beyond(depth.x, pressed.x), beyond(depth.y, pressed.y));
        if by != Vec2::ZERO {
            let seconds = ctx.input(|input| input.stable_dt).min(LONGEST_FRAME);
            let speed = (by * SPEED).clamp(Vec2::splat(-TOP_SPEED), Vec2::splat(TOP_SPEED));
            let by = -speed * seconds;
            self.editor.view.camera.pan(by.x, by.y);
            ctx.request_repaint();
        }
    }

    /// What clicks on the canvas ask for.
    pub(super) fn take_asked(&mut self, ctx: &Context) {
        match self.canvas.asked() {
            Some(Asked::Rename(what)) => self.editor.rename(what),
            Some(Asked::Add(at)) => self.editor.add_at(at),
            Some(Asked::AddBeside(id, side)) => self.editor.add_beside(&id, side),
            Some(Asked::Menu(at)) => self.open_context_menu(ctx, at),
            Some(Asked::Insert(from, to)) => self.editor.insert_within(&from, &to),
            None => {}
        }
    }
}

fn hand_at(ctx: &Context, view: &Looks, at: Pos2) -> Hand {
    let at = view.camera.canvas_from_screen(picture_pos(at));
    let keys = ctx.input(|input| input.modifiers);
    Hand { at, shift: keys.shift, ctrl: keys.command, alt: keys.alt }
}

/// How far within the edges of the canvas, or beyond them: negative to the left and up.
fn depth(screen: Rect, at: Pos2) -> Vec2 {
    let along = |at: f32, low: f32, high: f32| (at - (high - EDGE)).max(0.0) + (at - (low + EDGE)).min(0.0);
    vec2(along(at.x, screen.left(), screen.right()), along(at.y, screen.top(), screen.bottom()))
}
