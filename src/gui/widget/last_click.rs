//! Whether single keys are anybody's: a click on empty ground of a panel takes them from the canvas. Who has
//! missed a field by a little and types does not draw and rate. So does a control of a panel that goes away as it is
//! pressed by key: what is typed next was for what comes in its place.

use egui::{Context, Id, Key, Memory, Modifiers, Order, Rect};

/// What the last click has left of the keys.
#[derive(Default)]
pub(in crate::gui) struct LastClick {
    took_keys: bool,
    /// The control of a panel that was pressed by key, and for how many more frames it may go away for that.
    pressed: Option<(Id, u8)>,
}

/// A step that a press asks for is on the screen after so many frames.
const FRAMES: u8 = 3;

impl LastClick {
    /// Whether the last click was on ground, and nothing has got the keys since.
    pub(in crate::gui) fn took_keys(&self) -> bool {
        self.took_keys
    }

    /// Looks where this frame's press was and what has the keys, before any of them is for a command. Esc gives
    /// them back, and does nothing else then.
    pub(in crate::gui) fn follow(&mut self, ctx: &Context, canvas: Rect) {
        if self.is_gone(ctx, canvas) {
            self.took_keys = true;
        }
        match pressed_on_ground(ctx, canvas) {
            Some(true) => {
                self.took_keys = true;
                if let Some(focused) = ctx.memory(Memory::focused) {
                    ctx.memory_mut(|memory| memory.surrender_focus(focused));
                }
            }
            Some(false) => self.took_keys = false,
            None => self.took_keys &= ctx.memory(Memory::focused).is_none(),
        }
        if self.took_keys && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.took_keys = false;
        }
    }

    /// What lies over the panels has the keys, or there are none.
    pub(in crate::gui) fn forget_control(&mut self) {
        self.pressed = None;
    }

    /// Whether the control that was pressed by key has gone, and nothing has got the keys since.
    fn is_gone(&mut self, ctx: &Context, canvas: Rect) -> bool {
        let is_pressed = ctx.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space));
        if let Some(focused) = ctx.memory(Memory::focused) {
            let is_of_panel = || is_of_panel(ctx, focused, canvas);
            if is_pressed {
                self.pressed = Some((focused, FRAMES)).filter(|_| is_of_panel());
            } else if self.pressed.is_some_and(|(id, _)| id != focused) {
                self.pressed = None;
            }
            return false;
        }
        let Some((id, frames)) = self.pressed.take() else { return false };
        if ctx.read_response(id).is_none() {
            return true;
        }
        self.pressed = frames.checked_sub(1).map(|frames| (id, frames));
        false
    }
}

/// Whether this is in a panel: what is on the canvas gives its keys back to it, and what lies over the screen to what had
/// them before.
fn is_of_panel(ctx: &Context, id: Id, canvas: Rect) -> bool {
    ctx.read_response(id).is_some_and(|response| {
        response.layer_id.order == Order::Background && !canvas.contains(response.rect.center())
    })
}

/// Whether what is pressed in this frame is nothing; `None` where nothing is pressed, or a menu or a question is.
fn pressed_on_ground(ctx: &Context, canvas: Rect) -> Option<bool> {
    let at = ctx.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.any_pressed()))?;
    if ctx.layer_id_at(at).is_some_and(|layer| layer.order == Order::Foreground) {
        return None;
    }
    let under: Vec<Id> =
        ctx.interaction_snapshot(|now| now.hovered.iter().copied().chain(now.clicked).collect());
    let is_control = |id: Id| {
        let sense = ctx.read_response(id).map(|response| response.sense);
        // What scrolls senses drags, and is no control.
        sense.is_some_and(|sense| sense.senses_click() || (sense.senses_drag() && sense.is_focusable()))
    };
    Some(!canvas.contains(at) && !under.into_iter().any(is_control))
}
