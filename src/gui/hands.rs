//! From egui's pointer to the gesture and from what the gesture says to the map: at the start of a frame,
//! before anything is laid out, so that the same frame judges and shows what the hand has done.

use egui::{Context, Key, Modifiers, PointerButton, Pos2, Rect, Response, Vec2, vec2};

use crate::{journey::TouchpointId, picture::Pos};

use super::{
    app::App,
    canvas::{self, Asked, Canvas},
    fresh,
    gesture::{Act, Event, Ground, Hand},
    looks::Looks,
    rename::Named,
    sight::Sight,
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
    /// The revision that the gesture has come to: where it is another, the map has been replaced.
    revision: u64,
    last: Option<Hand>,
    /// How deep in the canvas's edges the press was: only farther out scrolls.
    pressed_in: Vec2,
}

impl App {
    /// Esc lets go of the gesture and puts everything back.
    pub(super) fn hand_keys(&mut self, ctx: &Context) {
        let let_go = |ctx: &Context| ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
        if self.looks.gesture.is_under_way() && (self.over.is_some() || let_go(ctx)) {
            self.step(ctx, Event::Cancel);
        }
    }

    pub(super) fn hand(&mut self, ctx: &Context) {
        let Some(response) = ctx.read_response(Canvas::id()) else { return };
        if self.looks.gesture.is_under_way() {
            if self.document.revision() != self.hands.revision {
                self.looks.gesture = super::gesture::Gesture::default();
                return;
            }
            self.scroll_at_edge(ctx);
            self.go_on(ctx, &response);
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
        self.look();
        let pressed = ctx.input(|input| input.pointer.press_origin());
        let (Some(pressed), Some(sight)) = (pressed, &self.sight) else { return };
        let hand = hand_at(ctx, &self.looks, pressed);
        let under = self.looks.ground(sight, self.canvas.handled.as_ref()).under(hand.at);
        self.document.press_ended();
        self.hands.pressed_in = depth(self.looks.screen, pressed);
        self.hands.revision = self.document.revision();
        self.step(ctx, Event::Begin(under, hand));
        self.hands.last = None;
        if let Some(at) = ctx.pointer_latest_pos() {
            self.step(ctx, Event::Move(hand_at(ctx, &self.looks, at)));
        }
    }

    fn go_on(&mut self, ctx: &Context, response: &Response) {
        let hand = match ctx.pointer_latest_pos() {
            Some(at) => hand_at(ctx, &self.looks, at),
            None => self.hands.last.unwrap_or_default(),
        };
        if !response.dragged() {
            self.step(ctx, Event::Release(hand));
        } else if self.hands.last != Some(hand) {
            self.step(ctx, Event::Move(hand));
        }
        self.hands.last = Some(hand);
    }

    /// Farther out is faster; by the clock, not by the frame.
    fn scroll_at_edge(&mut self, ctx: &Context) {
        let Some(at) = ctx.pointer_latest_pos() else { return };
        let screen = self.looks.screen;
        let (depth, pressed) = (depth(screen, at), self.hands.pressed_in);
        let beyond =
            |now: f32, first: f32| if now.abs() > first.abs() || now * first < 0.0 { now } else { 0.0 };
        let by = vec2(beyond(depth.x, pressed.x), beyond(depth.y, pressed.y));
        if by != Vec2::ZERO {
            let seconds = ctx.input(|input| input.stable_dt).min(LONGEST_FRAME);
            let speed = (by * SPEED).clamp(Vec2::splat(-TOP_SPEED), Vec2::splat(TOP_SPEED));
            self.looks.camera.pan(-speed * seconds);
            ctx.request_repaint();
        }
    }

    /// What clicks on the canvas ask for.
    pub(super) fn take_asked(&mut self, ctx: &Context) {
        match self.canvas.asked() {
            Some(Asked::Rename(what)) => self.rename(ctx, what),
            Some(Asked::Add(at)) => self.add_at(ctx, at),
            Some(Asked::AddBeside(id, side)) => self.add_beside(ctx, &id, side),
            Some(Asked::Menu(at)) => self.open_context_menu(ctx, at),
            Some(Asked::Insert(from, to)) => self.insert_within(ctx, &from, &to),
            None => {}
        }
    }

    fn step(&mut self, ctx: &Context, event: Event) {
        self.look();
        let Some(sight) = &self.sight else { return };
        let mut gesture = std::mem::take(&mut self.looks.gesture);
        let acts = gesture.next(event, &self.looks.ground(sight, None));
        self.looks.gesture = gesture;
        for act in acts {
            self.act(ctx, act);
        }
        self.hands.revision = self.document.revision();
    }

    fn act(&mut self, ctx: &Context, act: Act) {
        match act {
            Act::Select(selection) => self.looks.selection = selection,
            Act::Propose(_, edits) if edits.is_empty() => self.document.roll_back(),
            Act::Propose(deed, edits) => {
                self.propose_early(ctx, deed, &edits);
            }
            Act::Take => self.document.press_ended(),
            Act::PutBack => self.document.roll_back(),
            Act::Make(id, edits) => self.make_and_rename(ctx, Named::Touchpoint(id), "step-add", edits),
            Act::Refuse(refusal) => {
                let text = refusal.text(self.document.journey(), self.words());
                self.notices.refusal(ctx, text);
            }
        }
    }
}

fn hand_at(ctx: &Context, looks: &Looks, at: Pos2) -> Hand {
    let on_canvas = looks.camera.canvas_from_screen(at);
    let keys = ctx.input(|input| input.modifiers);
    let at = Pos::new(on_canvas.x, on_canvas.y);
    Hand { at, shift: keys.shift, ctrl: keys.command, alt: keys.alt }
}

impl Looks {
    /// What the gesture needs to know.
    pub(super) fn ground<'a>(&'a self, sight: &'a Sight, handled: Option<&'a TouchpointId>) -> Ground<'a> {
        Ground {
            journey: &sight.journey,
            scene: &sight.scene,
            selection: &self.selection,
            handled,
            view: canvas::view(self),
            point: 1.0 / self.camera.zoom(),
            fresh: fresh::touchpoint_id,
        }
    }
}

/// How far within the edges of the canvas, or beyond them: negative to the left and up.
fn depth(screen: Rect, at: Pos2) -> Vec2 {
    let along = |at: f32, low: f32, high: f32| (at - (high - EDGE)).max(0.0) + (at - (low + EDGE)).min(0.0);
    vec2(along(at.x, screen.left(), screen.right()), along(at.y, screen.top(), screen.bottom()))
}
