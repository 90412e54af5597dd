//! The keys of a presentation, including those of clickers, and what each does. The map's commands that make sense
//! before a room have their own keys besides.

use egui::{Event, Key};

use crate::{
    editor::{PresentAct, Presenting},
    gui::keys::{plain, shift},
    journey::Rating,
};

/// The purpose of a key or a button of the presentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum PresentKey {
    Act(PresentAct),
    /// A light around the pointer.
    Light,
    /// The minutes of a timer to type; the end of a timer that is set.
    Timer,
    /// The presenter's part, shown or hidden: the next touchpoint, the note and the votes.
    Aside,
    /// A swap of the screens of the room and of this window.
    Swap,
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

const KEYS: [(Key, PresentAct); 20] = [
    (Key::ArrowRight, PresentAct::Next),
    (Key::ArrowDown, PresentAct::Next),
    (Key::PageDown, PresentAct::Next),
    (Key::Space, PresentAct::Next),
    (Key::ArrowLeft, PresentAct::Previous),
    (Key::ArrowUp, PresentAct::Previous),
    (Key::PageUp, PresentAct::Previous),
    (Key::Home, PresentAct::First),
    (Key::End, PresentAct::Last),
    (Key::M, PresentAct::Whole),
    (Key::B, PresentAct::Black),
    (Key::Period, PresentAct::Black),
    (Key::G, PresentAct::Jump),
    (Key::C, PresentAct::Count),
    (Key::P, PresentAct::Dots),
    (Key::V, PresentAct::Reveal),
    (Key::Tab, PresentAct::Table { onwards: true }),
    (Key::A, PresentAct::Vote(Rating::Negative, true)),
    (Key::S, PresentAct::Vote(Rating::Neutral, true)),
    (Key::D, PresentAct::Vote(Rating::Positive, true)),
];

const WITH_SHIFT: [(Key, PresentAct); 4] = [
    (Key::Tab, PresentAct::Table { onwards: false }),
    (Key::A, PresentAct::Vote(Rating::Negative, false)),
    (Key::S, PresentAct::Vote(Rating::Neutral, false)),
    (Key::D, PresentAct::Vote(Rating::Positive, false)),
];

/// The keys of what belongs to the window.
const OF_WINDOW: [(Key, PresentKey); 3] =
    [(Key::L, PresentKey::Light), (Key::T, PresentKey::Timer), (Key::F6, PresentKey::Aside)];

/// The keys that separate the numbers of a count.
const PARTS: [(Key, PresentAct); 3] =
    [(Key::Space, PresentAct::Part), (Key::Comma, PresentAct::Part), (Key::Period, PresentAct::Part)];

const OF_NUMBER: [(Key, PresentAct); 2] =
    [(Key::Backspace, PresentAct::Erase), (Key::Enter, PresentAct::Take)];

/// The keys that apply while dots are given.
const OF_DOTS: [(Key, PresentAct); 4] = [
    (Key::O, PresentAct::Order),
    (Key::Plus, PresentAct::Each { more: true }),
    (Key::Equals, PresentAct::Each { more: true }),
    (Key::Minus, PresentAct::Each { more: false }),
];

/// The same with Shift, by which many keyboards type a plus.
const OF_DOTS_WITH_SHIFT: [(Key, PresentAct); 2] =
    [(Key::Plus, PresentAct::Each { more: true }), (Key::Equals, PresentAct::Each { more: true })];

impl PresentKey {
    /// Returns what this press is for at present. `is_revealed` tells whether the room has been shown the votes at
    /// this touchpoint.
    pub(in crate::gui) fn of(event: &Event, presenting: &Presenting, is_revealed: bool) -> Option<Self> {
        let is_seen = |key: &Self| !presenting.is_black || key.lifts_black();
        let act = act_of(event, presenting, is_revealed).map(Self::Act);
        act.or_else(|| Self::of_window(event)).filter(is_seen)
    }

    fn of_window(event: &Event) -> Option<Self> {
        let swap = shift(Key::F6).matches(event).then_some(Self::Swap);
        swap.or_else(|| OF_WINDOW.iter().find(|(key, _)| plain(*key).matches(event)).map(|(_, does)| *does))
    }

    /// Returns whether it makes sense while the screen is black: it walks, or shows something again.
    pub(super) fn lifts_black(self) -> bool {
        match self {
            Self::Act(act) => act.lifts_black(),
            Self::Aside | Self::Swap => true,
            Self::Light | Self::Timer => false,
        }
    }

    /// Returns whether it is harmless to repeat, so that a held key may do it again and again.
    pub(in crate::gui) fn may_repeat(self) -> bool {
        matches!(self, Self::Act(PresentAct::Next | PresentAct::Previous | PresentAct::Erase))
    }
}

/// Returns what this press does before the room.
fn act_of(event: &Event, presenting: &Presenting, is_revealed: bool) -> Option<PresentAct> {
    let is_pressed = |key: Key| plain(key).matches(event);
    let of_row = |(key, does): &(Key, PresentAct)| is_pressed(*key).then_some(*does);
    let of_shifted = |(key, does): &(Key, PresentAct)| shift(*key).matches(event).then_some(*does);
    if is_pressed(Key::Escape) {
        return Some(PresentAct::Leave);
    }
    let is_counting = presenting.hands.is_some();
    let of_number = || {
        let digit = DIGITS.iter().find(|(key, _)| is_pressed(*key));
        digit.map(|(_, digit)| PresentAct::Digit(*digit)).or_else(|| OF_NUMBER.iter().find_map(of_row))
    };
    let is_typing = presenting.typed.is_some() || is_counting || presenting.gives_dots();
    let of_dots =
        || OF_DOTS.iter().find_map(of_row).or_else(|| OF_DOTS_WITH_SHIFT.iter().find_map(of_shifted));
    // A space separates numbers, also before the first; a full stop only between two, since clickers send it.
    let has_typed = presenting.hands.as_ref().is_some_and(|hands| !hands.is_empty());
    let may_part =
        |(key, _): &&(Key, PresentAct)| is_counting && (has_typed || (*key != Key::Period && !is_revealed));
    let number = is_typing.then(of_number).flatten();
    number
        .or_else(|| PARTS.iter().filter(may_part).find_map(of_row))
        .or_else(|| presenting.gives_dots().then(of_dots).flatten())
        .or_else(|| KEYS.iter().find_map(of_row))
        .or_else(|| WITH_SHIFT.iter().find_map(of_shifted))
        .filter(|act| is_counting || !matches!(act, PresentAct::Vote(..)))
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
            if let Some(PresentKey::Act(act)) = PresentKey::of(&press(*key), presenting, false) {
                editor.present_act(act);
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
