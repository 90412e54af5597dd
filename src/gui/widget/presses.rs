//! Which presses are new and which a held key repeats, judged by the key's place on the keyboard. egui goes by the
//! sign: "!" that went down with Shift comes up as "1" where Shift is released first, so that egui takes "!" for
//! held ever after. And which presses only type: egui knows no key for "@", which a Finnish keyboard types with
//! `AltGr` and 2, and reports it as 2.

use egui::{
    Context, Event, Id, Key, Modifiers, Rect,
    accesskit::{Action, ActionRequest},
};

/// The key and the button that are held, as far as the presses tell. Only the latest key counts, since only that
/// one repeats; so a release that never came is forgotten with the next press.
#[derive(Default)]
pub(in crate::gui) struct Presses {
    key: Option<Key>,
    is_button_down: bool,
    /// Whether the right Alt is down as `AltGr`, with which signs are typed.
    is_alt_gr_down: bool,
}

/// The text that has the focus, and the place of its field.
#[derive(Clone, Copy)]
struct Text {
    id: Id,
    field: Option<Rect>,
}

impl Presses {
    /// Marks the repetitions among this frame's presses. Returns whether a press begins something new, as any
    /// does; where a text has the focus, only one beside its field.
    pub(in crate::gui) fn mark_repetitions(&mut self, ctx: &Context, text: Option<Id>) -> bool {
        let text = text.map(|id| Text { id, field: ctx.read_response(id).map(|response| response.rect) });
        ctx.input_mut(|input| {
            let mut begins = false;
            for event in &mut input.events {
                begins |= self.begins(event, text);
            }
            self.leave_what_types(&mut input.events);
            // A button is pressed once, however long the key is held.
            input.events.retain(|event| text.is_some() || !is_held_choice(event));
            begins
        })
    }

    /// Removes the presses of keys that only type; what they type stays. A digit that is typed with Shift, as on a
    /// French keyboard, counts as that digit.
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

    /// Returns whether this press is only for the text that comes with it.
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

    /// Returns whether this is the key that went down last and has not come up since.
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
                // A key pressed during a drag does not divide the drag.
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

/// Removes Shift from the press of a digit that is typed with it.
fn take_shift_of_digit(event: &mut Event, typed: Option<&str>) {
    if let Event::Key { key, pressed: true, modifiers, .. } = event
        && *modifiers == Modifiers::SHIFT
        && typed == Some(key.name())
        && key.name().starts_with(|sign: char| sign.is_ascii_digit())
    {
        *modifiers = Modifiers::NONE;
    }
}

/// Returns whether a digit or a letter is reported for a key that types something else: egui goes by the key's
/// place where it has no name for what is typed. A letter of another script stands for the Latin one in its place.
fn types_another(key: Key, modifiers: Modifiers, typed: &str) -> bool {
    let name = key.name();
    let is_letter = name.len() == 1 && name.starts_with(|sign: char| sign.is_ascii_alphabetic());
    let is_digit = name.len() == 1 && name.starts_with(|sign: char| sign.is_ascii_digit());
    match (is_letter, is_digit) {
        _ if any_but_shift(modifiers) => false,
        (true, _) => !typed.eq_ignore_ascii_case(name) && !typed.chars().all(is_of_another_script),
        // With Shift, a digit counts by its key's place.
        (_, true) => !modifiers.shift && typed != name,
        _ => false,
    }
}

fn any_but_shift(modifiers: Modifiers) -> bool {
    modifiers.alt || modifiers.ctrl || modifiers.command || modifiers.mac_cmd
}

/// Returns whether a sign is a letter, and neither Latin nor one that a Latin keyboard types with `AltGr`.
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

/// Returns whether a screen reader's request may change the map.
fn acts(request: &ActionRequest) -> bool {
    matches!(request.action, Action::Click | Action::Increment | Action::Decrement | Action::SetValue)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers }
    }

    /// Returns whether the key still counts beside what it types.
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
        // These are typed with AltGr on a Finnish keyboard.
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
