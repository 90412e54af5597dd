//! Does to the presentation what a key or a button is for; the light and the timer belong to the window.

use crate::editor::{Editor, Presenting, TypedFor, TypedNumber};

use super::keys::PresentKey;

/// A step farther than any row.
const FAR: i64 = i64::MAX;

impl PresentKey {
    /// Acts on the presentation in its present state.
    pub(in crate::gui) fn act(self, editor: &mut Editor) {
        let Some(presenting) = editor.presenting() else { return };
        if presenting.typed.is_some() && self.act_on_number(editor) {
            return;
        }
        let Some(presenting) = editor.presenting() else { return };
        let (is_black, is_counting) = (presenting.is_black, presenting.hands.is_some());
        let lifts_black = is_black && self == Self::Leave;
        if presenting.gives_dots() && !lifts_black && self.act_on_dots(editor) {
            return;
        }
        match self {
            Self::Next => editor.present_step(1),
            Self::Previous => editor.present_step(-1),
            Self::First => editor.present_number(1),
            Self::Last => editor.present_number(u32::MAX),
            Self::Take => editor.take_votes(),
            Self::Count => editor.count_votes(),
            Self::Dots => editor.begin_dots(),
            Self::Whole => {
                editor.end_dots();
                editor.presenting_mut().into_iter().for_each(|it| it.is_whole ^= true);
            }
            Self::Reveal => editor.reveal_votes(),
            Self::Table { onwards } => editor.count_next_table(onwards),
            Self::Digit(digit) => editor.type_hands(digit),
            Self::Vote(rating, is_more) => editor.add_vote(rating, is_more),
            Self::Leave if lifts_black => {
                editor.presenting_mut().into_iter().for_each(|it| it.is_black = false);
            }
            Self::Leave if is_counting => editor.end_counting(),
            Self::Leave | Self::End => editor.leave_presentation(),
            _ => {
                if let Some(presenting) = editor.presenting_mut() {
                    self.change(presenting);
                }
            }
        }
    }

    /// Acts on the number being typed; returns whether the key was for it.
    fn act_on_number(self, editor: &mut Editor) -> bool {
        let typed = editor.presenting_mut().map(|presenting| &mut presenting.typed);
        let Some(number @ Some(_)) = typed else { return false };
        match (self, number.as_mut()) {
            (Self::Digit(digit), Some(number)) => number.digit(digit),
            (Self::Erase, Some(number)) => number.erase(),
            (Self::Leave | Self::Timer | Self::Jump, _) => *number = None,
            (Self::Take, _) => editor.present_typed(),
            // A person who walks on no longer types a number; nothing else may happen unseen behind it.
            (Self::Next | Self::Previous | Self::First | Self::Last | Self::Black | Self::End, _) => {
                *number = None;
                return false;
            }
            _ => {}
        }
        true
    }

    /// Acts on the dots being given; returns whether the key was for them.
    fn act_on_dots(self, editor: &mut Editor) -> bool {
        match self {
            Self::Next => editor.dots_step(1),
            Self::Previous => editor.dots_step(-1),
            Self::First => editor.dots_step(-FAR),
            Self::Last => editor.dots_step(FAR),
            Self::Take => editor.give_dot(),
            Self::Erase => editor.take_dot(),
            Self::Order => editor.sort_dots(),
            Self::Each { more } => editor.change_dots_each(more),
            Self::Leave | Self::Dots => editor.end_dots(),
            Self::Jump => type_number(editor, TypedNumber::new(TypedFor::Dot)),
            Self::Digit(digit) => {
                let mut number = TypedNumber::new(TypedFor::Dot);
                number.digit(digit);
                type_number(editor, number);
            }
            Self::Reveal => {}
            _ => return false,
        }
        true
    }

    fn change(self, presenting: &mut Presenting) {
        match (self, &mut presenting.hands) {
            (Self::Black, _) => presenting.is_black ^= true,
            (Self::Jump, _) => presenting.typed = Some(TypedNumber::new(TypedFor::Touchpoint)),
            (Self::Timer, _) => presenting.typed = Some(TypedNumber::new(TypedFor::Minutes)),
            (Self::Erase, Some(hands)) => hands.erase(),
            (Self::Part, Some(hands)) => hands.next(),
            _ => {}
        }
    }
}

fn type_number(editor: &mut Editor, number: TypedNumber) {
    if let Some(presenting) = editor.presenting_mut() {
        presenting.typed = Some(number);
    }
}
