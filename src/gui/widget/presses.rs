//! Which presses are new, and which a held key repeats: by the place of the key on the keyboard. egui goes
//! by what a key says, and "!" that went down with Shift comes up as "1" where Shift is let go of first, so
//! that it takes "!" for held ever after.

use egui::{
    Context, Event, Id, Key, Rect,
    accesskit::{Action, ActionRequest},
};

/// What is held, as far as the presses tell. Only the latest key counts, since only that one repeats; so a
/// release that never came is forgotten with the next press.
#[derive(Default)]
pub(in crate::gui) struct Presses {
    key: Option<Key>,
    is_button_down: bool,
}

/// The text that has the keys, and where it is.
#[derive(Clone, Copy)]
struct Text {
    id: Id,
    field: Option<Rect>,
}

impl Presses {
    /// Marks the repetitions among this frame's presses. Whether one of them begins something new: any does,
    /// or where a text has the keys, one beside that.
    pub(in crate::gui) fn look(&mut self, ctx: &Context, text: Option<Id>) -> bool {
        let text = text.map(|id| Text { id, field: ctx.read_response(id).map(|response| response.rect) });
        ctx.input_mut(|input| {
            let mut begins = false;
            for event in &mut input.events {
                begins |= self.begins(event, text);
            }
            // A button is pressed once, however long its key is held.
            input.events.retain(|event| text.is_some() || !is_held_choice(event));
            begins
        })
    }

    /// Whether this is the key that went down last and has not come up since.
    pub(in crate::gui) fn holds(&self, key: Key) -> bool {
        self.key == Some(key)
    }

    fn begins(&mut self, event: &mut Event, text: Option<Text>) -> bool {
        match event {
            Event::Key { key, .. } if is_modifier(*key) => false,
            Event::Key { key, physical_key, pressed, repeat, .. } => {
                let place = physical_key.unwrap_or(*key);
                *repeat = *pressed && self.key == Some(place);
                if *pressed {
                    self.key = Some(place);
                } else if self.key == Some(place) {
                    self.key = None;
                }
                // A key beside a drag does not divide it.
                *pressed && !*repeat && !self.is_button_down && text.is_none()
            }
            Event::PointerButton { pressed, pos, .. } => {
                self.is_button_down = *pressed;
                let is_beside = |text: Text| !text.field.is_some_and(|field| field.contains(*pos));
                *pressed && text.is_none_or(is_beside)
            }
            Event::AccessKitActionRequest(request) => {
                acts(request) && text.is_none_or(|text| text.id.accesskit_id() != request.target_node)
            }
            Event::Copy | Event::Cut | Event::Paste(_) | Event::PasteImage(_) => text.is_none(),
            Event::WindowFocused(false) => {
                *self = Self::default();
                false
            }
            _ => false,
        }
    }
}

fn is_held_choice(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter | Key::Space, repeat: true, .. })
}

fn is_modifier(key: Key) -> bool {
    use Key::{AltLeft, AltRight, ControlLeft, ControlRight, ShiftLeft, ShiftRight, SuperLeft, SuperRight};
    [AltLeft, AltRight, ControlLeft, ControlRight, ShiftLeft, ShiftRight, SuperLeft, SuperRight]
        .contains(&key)
}

/// Of what a screen reader asks for, what may change the map.
fn acts(request: &ActionRequest) -> bool {
    matches!(request.action, Action::Click | Action::Increment | Action::Decrement | Action::SetValue)
}
