//! Whether single keys are anybody's: a click on empty ground of a panel takes them from the canvas. Who has
//! missed a field by a little and types does not draw and rate.

use egui::{Context, Id, Key, Memory, Modifiers, Order, Rect};

/// What the last click has left of the keys.
#[derive(Default)]
pub(in crate::gui) struct LastClick {
    took_keys: bool,
}

impl LastClick {
    /// Whether the last click was on ground, and nothing has got the keys since.
    pub(in crate::gui) fn took_keys(&self) -> bool {
        self.took_keys
    }

    /// Looks where this frame's press was and what has the keys, before any of them is for a command. Esc gives
    /// them back, and does nothing else then.
    pub(in crate::gui) fn follow(&mut self, ctx: &Context, canvas: Rect) {
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
