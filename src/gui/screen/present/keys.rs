//! The keys of a presentation, including those of clickers, and what each does. The map's commands that make sense
//! before a room have their own keys besides.

use egui::{Event, Key};

use crate::{
    editor::Presenting,
    gui::keys::{plain, shift},
    journey::Rating,
};

/// The purpose of a key or a button of the presentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum PresentKey {
    Next,
    Previous,
    First,
    Last,
    /// All of the map, or one touchpoint again.
    Whole,
    /// A black screen for a while.
    Black,
    /// A light around the pointer.
    Light,
    /// A number to type, of the touchpoint to go to.
    Jump,
    Digit(char),
    Erase,
    Take,
    /// The beginning of a count of hands.
    Count,
    /// The reveal of the counted votes to the room, or their hiding again.
    Reveal,
    /// The next table, or the one before, as the one that is counted.
    Table {
        onwards: bool,
    },
    /// A hand more for a rating; `false` is one fewer.
    Vote(Rating, bool),
    /// The next of the three numbers.
    Part,
    /// The beginning or the end of the giving of dots to the breaks by tables.
    Dots,
    /// The order of the breaks: by the journey, or with the most dots first.
    Order,
    /// One dot more for each table, or one fewer.
    Each {
        more: bool,
    },
    /// The minutes of a timer to type; the end of a timer that is set.
    Timer,
    /// The presenter's part, shown or hidden: the next touchpoint, the note and the votes.
    Aside,
    /// A swap of the screens of the room and of this window.
    Swap,
    /// The end of the presentation, whatever is being done.
    End,
    /// The end of the typed number or of what is being done; else the end of the presentation.
    Leave,
}

/// The digits of a typed number.
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

const KEYS: [(Key, PresentKey); 23] = [
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
    (Key::C, PresentKey::Count),
    (Key::P, PresentKey::Dots),
    (Key::T, PresentKey::Timer),
    (Key::F6, PresentKey::Aside),
    (Key::V, PresentKey::Reveal),
    (Key::Tab, PresentKey::Table { onwards: true }),
    (Key::A, PresentKey::Vote(Rating::Negative, true)),
    (Key::S, PresentKey::Vote(Rating::Neutral, true)),
    (Key::D, PresentKey::Vote(Rating::Positive, true)),
];

const WITH_SHIFT: [(Key, PresentKey); 5] = [
    (Key::F6, PresentKey::Swap),
    (Key::Tab, PresentKey::Table { onwards: false }),
    (Key::A, PresentKey::Vote(Rating::Negative, false)),
    (Key::S, PresentKey::Vote(Rating::Neutral, false)),
    (Key::D, PresentKey::Vote(Rating::Positive, false)),
];

/// The keys that separate the numbers of a count.
const PARTS: [(Key, PresentKey); 3] =
    [(Key::Space, PresentKey::Part), (Key::Comma, PresentKey::Part), (Key::Period, PresentKey::Part)];

const OF_NUMBER: [(Key, PresentKey); 2] =
    [(Key::Backspace, PresentKey::Erase), (Key::Enter, PresentKey::Take)];

/// The keys that apply while dots are given.
const OF_DOTS: [(Key, PresentKey); 4] = [
    (Key::O, PresentKey::Order),
    (Key::Plus, PresentKey::Each { more: true }),
    (Key::Equals, PresentKey::Each { more: true }),
    (Key::Minus, PresentKey::Each { more: false }),
];

/// The same with Shift, by which many keyboards type a plus.
const OF_DOTS_WITH_SHIFT: [(Key, PresentKey); 2] =
    [(Key::Plus, PresentKey::Each { more: true }), (Key::Equals, PresentKey::Each { more: true })];

impl PresentKey {
    /// Returns what this press is for at present. `is_revealed` tells whether the room has been shown the votes at
    /// this touchpoint.
    pub(in crate::gui) fn of(event: &Event, presenting: &Presenting, is_revealed: bool) -> Option<Self> {
        let is_pressed = |key: Key| plain(key).matches(event);
        let of_row = |(key, does): &(Key, Self)| is_pressed(*key).then_some(*does);
        if is_pressed(Key::Escape) {
            return Some(Self::Leave);
        }
        let is_counting = presenting.hands.is_some();
        let of_number = || {
            let digit = DIGITS.iter().find(|(key, _)| is_pressed(*key)).map(|(_, digit)| Self::Digit(*digit));
            digit.or_else(|| OF_NUMBER.iter().find_map(of_row))
        };
        let is_typing = presenting.typed.is_some() || is_counting || presenting.gives_dots();
        let of_shifted = |(key, does): &(Key, Self)| shift(*key).matches(event).then_some(*does);
        let of_dots =
            || OF_DOTS.iter().find_map(of_row).or_else(|| OF_DOTS_WITH_SHIFT.iter().find_map(of_shifted));
        let of_dots = || presenting.gives_dots().then(of_dots).flatten();
        let of_number = is_typing.then(of_number).flatten();
        // A space separates numbers, also before the first; a full stop only between two, since clickers send it.
        let has_typed = presenting.hands.as_ref().is_some_and(|hands| !hands.is_empty());
        let may_part =
            |(key, _): &&(Key, Self)| is_counting && (has_typed || (*key != Key::Period && !is_revealed));
        let parts = || PARTS.iter().filter(may_part).find_map(of_row);
        let with_shift = || WITH_SHIFT.iter().find_map(of_shifted);
        let is_vote = |key: &Self| matches!(key, Self::Vote(..));
        let walks_or_counts = |key: &Self| is_counting || !is_vote(key);
        let is_seen = |key: &Self| !presenting.is_black || key.lifts_black();
        of_number
            .or_else(parts)
            .or_else(of_dots)
            .or_else(|| KEYS.iter().find_map(of_row))
            .or_else(with_shift)
            .filter(walks_or_counts)
            .filter(is_seen)
    }

    /// Returns whether it makes sense while the screen is black: it walks, or shows something again.
    pub(super) fn lifts_black(self) -> bool {
        matches!(
            self,
            Self::Next
                | Self::Previous
                | Self::First
                | Self::Last
                | Self::Black
                | Self::Aside
                | Self::Swap
                | Self::Leave
                | Self::End
        )
    }

    /// Returns whether it is harmless to repeat, so that a held key may do it again and again.
    pub(in crate::gui) fn may_repeat(self) -> bool {
        matches!(self, Self::Next | Self::Previous | Self::Erase)
    }
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;
    use crate::editor::Editor;

    fn press(key: Key) -> Event {
        let (physical_key, modifiers) = (Some(key), Modifiers::NONE);
        Event::Key { key, physical_key, pressed: true, repeat: false, modifiers }
    }

    fn press_all(editor: &mut Editor, keys: &[Key]) {
        for key in keys {
            let Some(presenting) = editor.presenting() else { return };
            if let Some(found) = PresentKey::of(&press(*key), presenting, false) {
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
