//! Key combinations: which press matches one, and how one is written for people.

use egui::{Context, Event, Key, Modifiers};

use crate::gui::widget::key_buffer::is_typed;

/// One key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keys {
    pub modifiers: Modifiers,
    pub key: Key,
}

pub(in crate::gui) const fn plain(key: Key) -> Keys {
    Keys { modifiers: Modifiers::NONE, key }
}

pub(in crate::gui) const fn shift(key: Key) -> Keys {
    Keys { modifiers: Modifiers::SHIFT, key }
}

pub(in crate::gui) const fn alt(key: Key) -> Keys {
    Keys { modifiers: Modifiers::ALT, key }
}

pub(in crate::gui) const fn shift_alt(key: Key) -> Keys {
    Keys { modifiers: Modifiers::SHIFT.plus(Modifiers::ALT), key }
}

/// Returns the key with Ctrl, or with ⌘ on a Mac.
pub(in crate::gui) const fn ctrl(key: Key) -> Keys {
    Keys { modifiers: Modifiers::COMMAND, key }
}

pub(in crate::gui) const fn ctrl_shift(key: Key) -> Keys {
    Keys { modifiers: Modifiers::COMMAND.plus(Modifiers::SHIFT), key }
}

/// Returns the first event of this frame, from this place on, for which `for_it` returns something: that result,
/// and the event's place among the events.
pub(in crate::gui) fn first_press<T>(
    ctx: &Context,
    from: usize,
    for_it: impl Fn(&Event) -> Option<T>,
) -> Option<(T, usize)> {
    ctx.input(|input| {
        let mut events = input.events.iter().zip(0..).skip(from);
        events.find_map(|(event, place)| Some((for_it(event)?, place)))
    })
}

/// Takes the press at this place out of the frame's events, with the text that it typed.
pub(in crate::gui) fn take_press(ctx: &Context, place: usize) -> Event {
    ctx.input_mut(|input| {
        let press = input.events.remove(place);
        // With Alt held, a digit arrives as text as well as a key.
        if matches!(input.events.get(place), Some(Event::Text(_))) {
            input.events.remove(place);
        }
        press
    })
}

/// Removes from the frame what was typed before this place: no text had the focus then, and the text that opens at
/// this place must not receive it.
pub(in crate::gui) fn drop_typed(ctx: &Context, place: usize) {
    ctx.input_mut(|input| {
        let mut places = 0..;
        input.events.retain(|event| places.next() >= Some(place) || !is_typed(event));
    });
}

/// Removes from the frame the press of Enter or Space that has pressed a button: what the button opens must not
/// receive it.
pub(in crate::gui) fn take_choosing(ctx: &Context) {
    ctx.input_mut(|input| {
        let chooses = |event: &Event| [Key::Enter, Key::Space].iter().any(|&key| plain(key).matches(event));
        let is_blank = |event: &Event| matches!(event, Event::Text(text) if text == " ");
        input.events.retain(|event| !chooses(event) && !is_blank(event));
    });
}

/// Returns whether the event is a press that [`Keys`] may match: of a key, or for the clipboard.
pub(in crate::gui) fn is_press(event: &Event) -> bool {
    let is_for_clipboard = matches!(event, Event::Copy | Event::Cut | Event::Paste(_) | Event::PasteImage(_));
    is_for_clipboard || matches!(event, Event::Key { pressed: true, .. })
}

/// Returns whether the event is the repetition of a held key.
pub(in crate::gui) fn is_repetition(event: &Event) -> bool {
    matches!(event, Event::Key { repeat: true, .. })
}

/// Returns whether the event is a press of a key that moves about, takes, leaves or deletes something: where there
/// is nothing to do so with, nobody has to be told.
pub(in crate::gui) fn is_quiet(event: &Event) -> bool {
    let leaves = [Key::Escape, Key::Tab, Key::Enter, Key::Space, Key::Delete, Key::Backspace];
    matches!(event, Event::Key { key, .. } if leaves.contains(key) || is_arrow(*key))
}

impl Keys {
    /// Returns whether the event is a press of these keys. A digit is matched by the character that the key types,
    /// and with Shift by its place in the top row: on a Finnish keyboard Shift+1 is "!". The system reports the
    /// presses for the clipboard by their purpose.
    pub(in crate::gui) fn matches(self, event: &Event) -> bool {
        let (key, physical_key, modifiers) = match event {
            Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
                (*key, *physical_key, modifiers)
            }
            Event::Copy => return self == ctrl(Key::C),
            Event::Cut => return self == ctrl(Key::X),
            Event::Paste(_) | Event::PasteImage(_) => return self == ctrl(Key::V),
            _ => return false,
        };
        let by_place = || modifiers.shift && physical_key == Some(self.key) && !is_of_keypad(key);
        (key == self.key || (is_digit(self.key) && by_place())) && modifiers.matches_exact(self.modifiers)
    }

    /// Returns the keys as a menu shows them, such as `Ctrl+Shift+Z`.
    pub fn text(self, ctx: &Context) -> String {
        ctx.format_shortcut(&egui::KeyboardShortcut::new(self.modifiers, self.key))
    }

    /// Returns whether buttons, sliders or the move from one widget to the next use these keys themselves. Such
    /// keys run their command only where the canvas has the focus.
    pub(in crate::gui) fn belongs_to_focus(self) -> bool {
        let moves = matches!(self.key, Key::Tab | Key::Enter | Key::Space) || is_arrow(self.key);
        moves && !self.modifiers.alt && !self.modifiers.command
    }

    /// Returns whether these keys are a single key, as one types. Such a key runs its command only where the last
    /// click was on something.
    pub(in crate::gui) fn is_single(self) -> bool {
        !self.modifiers.command && !self.modifiers.alt && !is_function_key(self.key)
    }

    /// Returns whether a text field uses these keys itself. Such keys run their command only where no text is
    /// being edited.
    pub fn belongs_to_text(self) -> bool {
        let edits_text = matches!(self.key, Key::A | Key::C | Key::V | Key::X | Key::Y | Key::Z);
        if self.modifiers.command { edits_text || is_arrow(self.key) } else { !is_function_key(self.key) }
    }
}

fn is_arrow(key: Key) -> bool {
    matches!(key, Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown)
}

fn is_digit(key: Key) -> bool {
    (Key::Num0..=Key::Num9).contains(&key)
}

/// Returns whether the keypad types this key while Num Lock is off or Shift is held. egui does not tell a digit of
/// the keypad from the same digit of the top row by its place.
fn is_of_keypad(key: Key) -> bool {
    use Key::{Delete, End, Enter, Home, Insert, PageDown, PageUp};
    is_arrow(key) || [Delete, End, Enter, Home, Insert, PageDown, PageUp].contains(&key)
}

fn is_function_key(key: Key) -> bool {
    (Key::F1..=Key::F12).contains(&key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: Key, physical_key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: Some(physical_key), pressed: true, repeat: false, modifiers }
    }

    #[test]
    fn a_digit_counts_where_the_key_says_it_and_with_shift_by_its_place() {
        assert!(shift(Key::Num1).matches(&press(Key::Exclamationmark, Key::Num1, Modifiers::SHIFT)));
        assert!(plain(Key::Num3).matches(&press(Key::Num3, Key::Num3, Modifiers::NONE)));
        assert!(!plain(Key::Num1).matches(&press(Key::Exclamationmark, Key::Num1, Modifiers::SHIFT)));
        assert!(!plain(Key::Num0).matches(&press(Key::CloseCurlyBracket, Key::Num0, Modifiers::NONE)));
        assert!(ctrl(Key::Num0).matches(&press(Key::Num0, Key::Num0, Modifiers::COMMAND)));
    }

    #[test]
    fn whatever_keys_match_is_a_press() {
        let pressed = press(Key::C, Key::C, Modifiers::COMMAND);
        let mut released = pressed.clone();
        let Event::Key { pressed: is_pressed, .. } = &mut released else { panic!("{released:?}") };
        *is_pressed = false;
        let all = [
            (pressed, true),
            (released, false),
            (Event::Copy, true),
            (Event::Cut, true),
            (Event::Paste("A".to_owned()), true),
            (Event::Text("c".to_owned()), false),
            (Event::PointerGone, false),
        ];
        for (event, is_any) in all {
            let is_matched = [Key::C, Key::X, Key::V].into_iter().any(|key| ctrl(key).matches(&event));
            assert_eq!((is_press(&event), is_matched), (is_any, is_any), "{event:?}");
        }
    }

    #[test]
    fn the_keypad_types_digits_only_with_num_lock() {
        for (says, place) in [(Key::End, Key::Num1), (Key::PageDown, Key::Num3), (Key::Insert, Key::Num0)] {
            for modifiers in [Modifiers::NONE, Modifiers::SHIFT, Modifiers::ALT, Modifiers::COMMAND] {
                assert!(!Keys { modifiers, key: place }.matches(&press(says, place, modifiers)), "{says:?}");
            }
            assert!(plain(place).matches(&press(place, place, Modifiers::NONE)));
        }
    }

    #[test]
    fn letters_are_matched_by_what_they_say() {
        assert!(plain(Key::N).matches(&press(Key::N, Key::L, Modifiers::NONE)));
        assert!(!plain(Key::N).matches(&press(Key::N, Key::N, Modifiers::SHIFT)));
    }

    #[test]
    fn a_text_field_keeps_its_own_keys() {
        assert!(plain(Key::Num1).belongs_to_text());
        assert!(ctrl(Key::Z).belongs_to_text());
        assert!(ctrl(Key::ArrowLeft).belongs_to_text());
        assert!(!ctrl(Key::S).belongs_to_text());
        assert!(!plain(Key::F1).belongs_to_text());
    }
}
