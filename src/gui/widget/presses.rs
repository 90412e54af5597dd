//! Which presses are new, and which a held key repeats: by the place of the key on the keyboard. egui goes
//! by what a key says, and "!" that went down with Shift comes up as "1" where Shift is let go of first, so
//! that it takes "!" for held ever after. And which presses only type: "@", which a Finnish keyboard types with
//! `AltGr` and 2, egui knows no key for and gives it out as 2.

use egui::{
    Context, Event, Id, Key, Modifiers, Rect,
    accesskit::{Action, ActionRequest},
};

/// What is held, as far as the presses tell. Only the latest key counts, since only that one repeats; so a
/// release that never came is forgotten with the next press.
#[derive(Default)]
pub(in crate::gui) struct Presses {
    key: Option<Key>,
    is_button_down: bool,
    /// The right Alt, where it is no Alt: what is typed with it are signs.
    is_alt_gr_down: bool,
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
            self.leave_what_types(&mut input.events);
            // A button is pressed once, however long its key is held.
            input.events.retain(|event| text.is_some() || !is_held_choice(event));
            begins
        })
    }

    /// Takes away the presses of keys that only type: what they type stays. A digit that is typed with Shift, as on
    /// a French keyboard, is that digit.
    fn leave_what_types(&mut self, events: &mut Vec<Event>) {
        let mut place = 0;
        while place < events.len() {
            let (before, behind) = events.split_at_mut(place + 1);
            let typed = match behind.first() {
                Some(Event::Text(text)) => Some(text.as_str()),
                _ => None,
            };
            let event = &mut before[place];
            take_shift_of_digit(event, typed);
            if self.only_types(event, typed) {
                events.remove(place);
            }
            place += 1;
        }
    }

    /// Whether this press is for the text that comes with it and for nothing else.
    fn only_types(&mut self, event: &Event, typed: Option<&str>) -> bool {
        match event {
            Event::Key { key: Key::AltRight, pressed, modifiers, .. } => {
                self.is_alt_gr_down = *pressed && !modifiers.alt;
                false
            }
            Event::Key { key, pressed: true, modifiers, .. } => typed.is_some_and(|typed| {
                self.is_alt_gr_down && !any_but_shift(*modifiers) || types_another(*key, *modifiers, typed)
            }),
            _ => false,
        }
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

/// Takes Shift from the press of a digit that is typed by it.
fn take_shift_of_digit(event: &mut Event, typed: Option<&str>) {
    if let Event::Key { key, pressed: true, modifiers, .. } = event
        && *modifiers == Modifiers::SHIFT
        && typed == Some(key.name())
        && key.name().starts_with(|sign: char| sign.is_ascii_digit())
    {
        *modifiers = Modifiers::NONE;
    }
}

/// Whether a digit or a letter is given out for a key that types something else: by its place, as egui has no name
/// for what it types. A letter of another script stands for the Latin one in its place.
fn types_another(key: Key, modifiers: Modifiers, typed: &str) -> bool {
    let name = key.name();
    let is_letter = name.len() == 1 && name.starts_with(|sign: char| sign.is_ascii_alphabetic());
    let is_digit = name.len() == 1 && name.starts_with(|sign: char| sign.is_ascii_digit());
    match (is_letter, is_digit) {
        _ if any_but_shift(modifiers) => false,
        (true, _) => !typed.eq_ignore_ascii_case(name) && !typed.chars().all(is_of_another_script),
        // With Shift a digit counts by its place.
        (_, true) => !modifiers.shift && typed != name,
        _ => false,
    }
}

fn any_but_shift(modifiers: Modifiers) -> bool {
    modifiers.alt || modifiers.ctrl || modifiers.command || modifiers.mac_cmd
}

/// Whether it is a letter, and neither Latin nor one that a Latin keyboard types with `AltGr`.
fn is_of_another_script(sign: char) -> bool {
    sign.is_alphabetic() && sign > '\u{24f}'
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

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers }
    }

    /// Whether the key still counts beside what it types.
    fn counts(presses: &mut Presses, key: Key, modifiers: Modifiers, typed: &str) -> bool {
        let mut events = vec![press(key, modifiers), Event::Text(typed.to_owned())];
        presses.leave_what_types(&mut events);
        assert_eq!(events.last(), Some(&Event::Text(typed.to_owned())), "what is typed stays");
        events.len() == 2
    }

    #[test]
    fn a_key_counts_where_it_types_what_it_is_called() {
        let none = &mut Presses::default();
        for (key, typed) in [(Key::Num2, "2"), (Key::T, "t"), (Key::T, "T"), (Key::N, "т"), (Key::Plus, "~")]
        {
            assert!(counts(none, key, Modifiers::NONE, typed), "{key:?} {typed}");
        }
        // AltGr on a Finnish keyboard.
        for (key, typed) in [(Key::Num2, "@"), (Key::Num3, "£"), (Key::T, "þ"), (Key::E, "€")] {
            assert!(!counts(none, key, Modifiers::NONE, typed), "{key:?} {typed}");
        }
        assert!(counts(none, Key::Num4, Modifiers::SHIFT, "¤"), "by its place");
        assert!(counts(none, Key::Num1, Modifiers::ALT, "¡"), "Alt is no AltGr");
    }

    #[test]
    fn a_digit_that_is_typed_with_shift_is_that_digit() {
        let typed = |key, typed: &str| {
            let mut events = vec![press(key, Modifiers::SHIFT), Event::Text(typed.to_owned())];
            Presses::default().leave_what_types(&mut events);
            events.swap_remove(0)
        };
        assert_eq!(typed(Key::Num3, "3"), press(Key::Num3, Modifiers::NONE), "on a French keyboard");
        assert_eq!(typed(Key::Num3, "#"), press(Key::Num3, Modifiers::SHIFT));
        assert_eq!(typed(Key::T, "T"), press(Key::T, Modifiers::SHIFT));
    }

    #[test]
    fn with_alt_gr_a_key_only_types() {
        let mut presses = Presses::default();
        presses.leave_what_types(&mut vec![press(Key::AltRight, Modifiers::NONE)]);
        assert!(!counts(&mut presses, Key::Num2, Modifiers::SHIFT, "²"));
        assert!(!counts(&mut presses, Key::N, Modifiers::NONE, "n"));
        presses.leave_what_types(&mut vec![press(Key::AltRight, Modifiers::ALT)]);
        assert!(counts(&mut presses, Key::N, Modifiers::NONE, "n"), "an Alt like the left one");
    }
}
