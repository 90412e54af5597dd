//! The keys of a presentation, those of clickers among them, and what each does. The map's commands that make sense
//! before a room have theirs besides.

use egui::{Event, Key};

use crate::{
    editor::{Editor, Presenting},
    gui::keys::plain,
};

/// What a key or a button of the presentation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum PresentKey {
    Next,
    Previous,
    First,
    Last,
    /// All of the map, or one touchpoint again.
    Whole,
    /// Nothing for a while.
    Black,
    /// A light around the pointer.
    Light,
    /// A number is typed, of the touchpoint to go to.
    Jump,
    Digit(char),
    Erase,
    Take,
    /// Gives up the number that is typed; else ends the presentation.
    Leave,
}

/// The digits of a number that is typed.
const DIGITS: [(Key, char); 10] = [
    (Key::Num0, '0'),
    (Key::Num1, '1'),
    (Key::Num2, '2'),
    (Key::Num3, '3'),
    (Key::Num4, '4'),
    (Key::Num5, '5'),
    (Key::Num6, '6'),
    (Key::Num7, '7'),
    (Key::Num8, '8'),
    (Key::Num9, '9'),
];

const KEYS: [(Key, PresentKey); 14] = [
    (Key::ArrowRight, PresentKey::Next),
    (Key::ArrowDown, PresentKey::Next),
    (Key::PageDown, PresentKey::Next),
    (Key::Space, PresentKey::Next),
    (Key::ArrowLeft, PresentKey::Previous),
    (Key::ArrowUp, PresentKey::Previous),
    (Key::PageUp, PresentKey::Previous),
    (Key::Home, PresentKey::First),
    (Key::End, PresentKey::Last),
    (Key::M, PresentKey::Whole),
    (Key::B, PresentKey::Black),
    (Key::Period, PresentKey::Black),
    (Key::L, PresentKey::Light),
    (Key::G, PresentKey::Jump),
];

const OF_NUMBER: [(Key, PresentKey); 2] =
    [(Key::Backspace, PresentKey::Erase), (Key::Enter, PresentKey::Take)];

impl PresentKey {
    /// What this press is for, as the presentation stands.
    pub(in crate::gui) fn of(event: &Event, presenting: &Presenting) -> Option<Self> {
        let is_pressed = |key: Key| plain(key).matches(event);
        let of_row = |(key, does): &(Key, Self)| is_pressed(*key).then_some(*does);
        if is_pressed(Key::Escape) {
            return Some(Self::Leave);
        }
        let of_number = || {
            let digit = DIGITS.iter().find(|(key, _)| is_pressed(*key)).map(|(_, digit)| Self::Digit(*digit));
            digit.or_else(|| OF_NUMBER.iter().find_map(of_row))
        };
        presenting.typed.is_some().then(of_number).flatten().or_else(|| KEYS.iter().find_map(of_row))
    }

    /// Does to the presentation what the key is for; the light is the window's.
    pub(in crate::gui) fn act(self, editor: &mut Editor) {
        match self {
            Self::Next => editor.present_step(1),
            Self::Previous => editor.present_step(-1),
            Self::First => editor.present_number(1),
            Self::Last => editor.present_number(u32::MAX),
            Self::Take => editor.present_typed(),
            Self::Leave if editor.presenting().is_none_or(|it| it.typed.is_none()) => {
                editor.leave_presentation();
            }
            _ => {
                if let Some(presenting) = editor.presenting_mut() {
                    self.change(presenting);
                }
            }
        }
    }

    fn change(self, presenting: &mut Presenting) {
        match self {
            Self::Whole => presenting.is_whole ^= true,
            Self::Black => presenting.is_black ^= true,
            Self::Jump => presenting.typed = Some(String::new()),
            Self::Digit(digit) => presenting.type_digit(digit),
            Self::Erase => {
                presenting.typed.as_mut().and_then(String::pop);
            }
            Self::Leave => presenting.typed = None,
            Self::Next | Self::Previous | Self::First | Self::Last | Self::Take | Self::Light => {}
        }
    }

    /// Whether it only looks, so that a held key may do it again and again.
    pub(in crate::gui) fn may_repeat(self) -> bool {
        matches!(self, Self::Next | Self::Previous | Self::Erase)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::Modifiers;

    fn press(key: Key) -> Event {
        let (physical_key, modifiers) = (Some(key), Modifiers::NONE);
        Event::Key { key, physical_key, pressed: true, repeat: false, modifiers }
    }

    fn press_all(editor: &mut Editor, keys: &[Key]) {
        for key in keys {
            let Some(presenting) = editor.presenting() else { return };
            if let Some(found) = PresentKey::of(&press(*key), presenting) {
                found.act(editor);
            }
            editor.refresh();
        }
    }

    #[test]
    fn clickers_walk_and_black_the_screen() {
        let mut editor = Editor::lunch();
        editor.present(true);
        press_all(&mut editor, &[Key::PageDown, Key::PageDown, Key::PageUp]);
        assert_eq!(editor.presented(), Some(2));
        press_all(&mut editor, &[Key::Period]);
        assert!(editor.presenting().is_some_and(|it| it.is_black));
        press_all(&mut editor, &[Key::PageDown]);
        assert!(editor.presenting().is_some_and(|it| !it.is_black), "the next touchpoint is seen again");
        assert_eq!(editor.presented(), Some(3));
    }

    #[test]
    fn digits_are_a_number_once_one_is_asked_for_and_esc_gives_it_up_first() {
        let mut editor = Editor::lunch();
        editor.present(true);
        press_all(&mut editor, &[Key::G, Key::Num1, Key::Num3, Key::Backspace, Key::Num2, Key::Enter]);
        assert_eq!(editor.presented(), Some(12));
        press_all(&mut editor, &[Key::Num3]);
        assert_eq!(editor.presented(), Some(12), "a digit alone is the map's");
        press_all(&mut editor, &[Key::G, Key::Num3, Key::Escape]);
        assert_eq!(editor.presented(), Some(12));
        press_all(&mut editor, &[Key::Escape]);
        assert!(editor.presenting().is_none());
    }
}
