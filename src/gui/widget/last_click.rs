//! Whether single keys go to the canvas: a click on empty ground of a panel takes them from it, so that a user who
//! has just missed a field and types does not draw and rate. A control of a panel that goes away when it is
//! pressed by key leaves the focus to the one beside it, so that the keyboard can go on from there.

use egui::{Context, Id, Key, Memory, Modifiers, Order, Rect, WidgetRect};

/// The effect of the last click on single keys.
#[derive(Default)]
pub(in crate::gui) struct LastClick {
    took_keys: bool,
    /// The control that got the focus from one that went away. Single keys are nobody's until the focus leaves it.
    given: Option<Id>,
    /// Whether a control of a form has the focus, or had it and left it to nothing: a digit that is meant for a
    /// day must not rate.
    in_form: bool,
    /// Whether what has the focus in the form is a text, which leaves it to the canvas.
    in_form_text: bool,
    /// The control of a panel that was pressed by key.
    pressed: Option<Pressed>,
}

#[derive(Clone, Copy)]
struct Pressed {
    id: Id,
    rect: Rect,
    /// The number of further frames in which it may go away because of the press.
    frames: u8,
}

/// The places of forms in this pass over the window. Those of an earlier pass are dropped: nobody asks for them
/// while something covers the window.
#[derive(Clone, Default)]
struct Forms {
    pass: u64,
    places: Vec<Rect>,
}

/// Tells where a form is. While one of its controls has the focus, single keys do not go to the canvas.
pub(in crate::gui) fn form_is_at(ctx: &Context, rect: Rect) {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let forms: &mut Forms = data.get_temp_mut_or_default(Id::NULL);
        if forms.pass != pass {
            *forms = Forms { pass, places: Vec::new() };
        }
        forms.places.push(rect);
    });
}

/// The number of frames after which a step that a press asks for is on the screen.
const FRAMES: u8 = 3;

/// The number of points to the side that count as far as one point down.
const ACROSS: f32 = 8.0;

impl LastClick {
    /// Returns whether the last click was on empty ground and nothing has got the focus since, or a form has it.
    pub(in crate::gui) fn took_keys(&self) -> bool {
        self.took_keys || self.in_form
    }

    /// Notes where this frame's press was and what has the focus, before any key is taken for a command. Esc gives
    /// the keys back to the canvas, and then does nothing else.
    pub(in crate::gui) fn follow(&mut self, ctx: &Context, canvas: Rect) {
        if let Some(gone) = self.gone(ctx, canvas) {
            (self.took_keys, self.given) = (true, beside(ctx, gone, canvas));
            if let Some(id) = self.given {
                ctx.memory_mut(|memory| memory.request_focus(id));
            }
        }
        self.follow_form(ctx);
        match pressed_on_ground(ctx, canvas) {
            Some(true) => {
                self.took_keys = true;
                if let Some(focused) = ctx.memory(Memory::focused) {
                    ctx.memory_mut(|memory| memory.surrender_focus(focused));
                }
            }
            Some(false) => self.took_keys = false,
            None => {
                let focused = ctx.memory(Memory::focused);
                self.took_keys &= focused.is_none() || focused == self.given;
            }
        }
        if self.took_keys && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.took_keys = false;
        }
    }

    fn follow_form(&mut self, ctx: &Context) {
        let forms = ctx.data_mut(|data| data.remove_temp::<Forms>(Id::NULL)).unwrap_or_default();
        let focused = ctx.memory(Memory::focused);
        let place = focused.and_then(|id| ctx.read_response(id)).map(|response| response.rect.center());
        if place.is_some_and(|place| forms.places.iter().any(|form| form.contains(place))) {
            (self.in_form, self.in_form_text) = (true, ctx.text_edit_focused());
        } else {
            let is_left = ctx.input(|input| input.pointer.any_pressed() || input.key_pressed(Key::Escape));
            self.in_form &= focused.is_none() && !is_left && !self.in_form_text;
        }
    }

    /// Forgets the pressed control, because what lies over the panels has the focus, or there are no panels.
    pub(in crate::gui) fn forget_control(&mut self) {
        self.pressed = None;
    }

    /// Returns the place of the control that was pressed by key, if it has gone and nothing has got the focus
    /// since.
    fn gone(&mut self, ctx: &Context, canvas: Rect) -> Option<Rect> {
        let is_press = |key| ctx.input(|input| input.key_pressed(key));
        // A space in a text presses nothing, and Esc leaves the keys to the canvas.
        let is_pressed = is_press(Key::Enter) || (is_press(Key::Space) && !ctx.text_edit_focused());
        self.pressed.take_if(|_| is_press(Key::Escape));
        if let Some(focused) = ctx.memory(Memory::focused) {
            if is_pressed {
                let rect = place_in_panel(ctx, focused, canvas);
                self.pressed = rect.map(|rect| Pressed { id: focused, rect, frames: FRAMES });
            } else if self.pressed.is_some_and(|pressed| pressed.id != focused) {
                self.pressed = None;
            }
            return None;
        }
        let pressed = self.pressed.take()?;
        if ctx.read_response(pressed.id).is_none() {
            return Some(pressed.rect);
        }
        self.pressed = pressed.frames.checked_sub(1).map(|frames| Pressed { frames, ..pressed });
        None
    }
}

/// Returns a control's place in a panel; `None` elsewhere. A control on the canvas gives the focus back to the
/// canvas, and one over the screen to what had it before.
fn place_in_panel(ctx: &Context, id: Id, canvas: Rect) -> Option<Rect> {
    let response = ctx.read_response(id)?;
    let is_of_panel =
        response.layer_id.order == Order::Background && !canvas.contains(response.rect.center());
    is_of_panel.then_some(response.rect)
}

/// Returns the control of the panels that is nearest to this place; along a line is nearer than across lines.
fn beside(ctx: &Context, gone: Rect, canvas: Rect) -> Option<Id> {
    let is_control = |widget: &&WidgetRect| {
        let is_pressed = widget.enabled && widget.sense.senses_click() && widget.sense.is_focusable();
        is_pressed && widget.interact_rect.is_positive() && !canvas.contains(widget.rect.center())
    };
    let distance = |widget: &WidgetRect| {
        let way = widget.interact_rect.center() - gone.center();
        way.x.abs() + ACROSS * way.y.abs()
    };
    ctx.viewport(|viewport| {
        let widgets = viewport.prev_pass.widgets.layers();
        let of_panels = widgets.filter(|(layer, _)| layer.order == Order::Background);
        let controls = of_panels.flat_map(|(_, widgets)| widgets).filter(is_control);
        controls.min_by(|a, b| distance(a).total_cmp(&distance(b))).map(|widget| widget.id)
    })
}

/// Returns whether this frame's press hits no control; `None` where nothing is pressed, or a menu or a question
/// is.
fn pressed_on_ground(ctx: &Context, canvas: Rect) -> Option<bool> {
    let at = ctx.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.any_pressed()))?;
    if ctx.layer_id_at(at).is_some_and(|layer| layer.order == Order::Foreground) {
        return None;
    }
    let under: Vec<Id> =
        ctx.interaction_snapshot(|now| now.hovered.iter().copied().chain(now.clicked).collect());
    let is_control = |id: Id| {
        let sense = ctx.read_response(id).map(|response| response.sense);
        // What scrolls senses drags, but is no control.
        sense.is_some_and(|sense| sense.senses_click() || (sense.senses_drag() && sense.is_focusable()))
    };
    Some(!canvas.contains(at) && !under.into_iter().any(is_control))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_pass_that_is_over_are_forgotten_though_nobody_asked_for_them() {
        let ctx = Context::default();
        for _ in 0..3 {
            let mut output =
                ctx.run_ui(egui::RawInput::default(), |ui| form_is_at(ui.ctx(), Rect::EVERYTHING));
            output.textures_delta.clear();
        }
        let forms = ctx.data(|data| data.get_temp::<Forms>(Id::NULL)).expect("they are told");
        assert_eq!(forms.places.len(), 1);
    }
}
