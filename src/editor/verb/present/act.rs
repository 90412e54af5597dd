//! What is done before a room, press by press. What a press does depends on what the room sees and on
//! what is under way. The light, the timer and the screens are the window's.

use crate::{
    editor::{
        Editor, Hands,
        presenting::{Presenting, TypedFor, TypedNumber},
    },
    journey::Rating,
};

/// A thing to do in a presentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PresentAct {
    Next,
    Previous,
    First,
    Last,
    /// All of the map, or one touchpoint again.
    Whole,
    /// A black screen for a while.
    Black,
    /// A number to type, of the touchpoint to go to.
    Jump,
    /// The minutes of a timer to type.
    Minutes,
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
    /// The end of the presentation, whatever is being done.
    End,
    /// The end of the typed number or of what is being done; else the end of the presentation.
    Leave,
}

/// A step farther than any row.
const FAR: i64 = i64::MAX;

impl PresentAct {
    /// Returns whether it makes sense while the screen is black: it walks, or shows something again.
    pub(crate) fn lifts_black(self) -> bool {
        matches!(
            self,
            Self::Next | Self::Previous | Self::First | Self::Last | Self::Black | Self::Leave | Self::End
        )
    }
}

impl Editor {
    /// Does this in the presentation as it is now.
    pub(crate) fn present_act(&mut self, act: PresentAct) {
        if self.act_on_number(act) {
            return;
        }
        let Some(presenting) = &mut self.presenting else { return };
        if presenting.is_black && act == PresentAct::Leave {
            presenting.is_black = false;
        } else if !presenting.gives_dots() || !self.act_on_dots(act) {
            self.act_on_room(act);
        }
    }

    /// Acts on the number being typed; returns whether there is one that the act was for.
    fn act_on_number(&mut self, act: PresentAct) -> bool {
        let typed = self.presenting.as_mut().map(|presenting| &mut presenting.typed);
        let Some(number @ Some(_)) = typed else { return false };
        match (act, number.as_mut()) {
            (PresentAct::Digit(digit), Some(number)) => number.digit(digit),
            (PresentAct::Erase, Some(number)) => number.erase(),
            (PresentAct::Leave | PresentAct::Minutes | PresentAct::Jump, _) => *number = None,
            (PresentAct::Take, _) => self.present_typed(),
            // A person who walks on no longer types a number; nothing else may happen unseen behind it.
            (
                PresentAct::Next
                | PresentAct::Previous
                | PresentAct::First
                | PresentAct::Last
                | PresentAct::Black
                | PresentAct::End,
                _,
            ) => {
                *number = None;
                return false;
            }
            _ => {}
        }
        true
    }

    /// Acts on the dots being given; returns whether the act was for them.
    fn act_on_dots(&mut self, act: PresentAct) -> bool {
        match act {
            PresentAct::Next => self.dots_step(1),
            PresentAct::Previous => self.dots_step(-1),
            PresentAct::First => self.dots_step(-FAR),
            PresentAct::Last => self.dots_step(FAR),
            PresentAct::Take => self.give_dot(),
            PresentAct::Erase => self.take_dot(),
            PresentAct::Order => self.sort_dots(),
            PresentAct::Each { more } => self.change_dots_each(more),
            PresentAct::Leave | PresentAct::Dots => self.end_dots(),
            PresentAct::Jump => self.type_number(TypedFor::Dot, None),
            PresentAct::Digit(digit) => self.type_number(TypedFor::Dot, Some(digit)),
            PresentAct::Reveal => {}
            _ => return false,
        }
        true
    }

    /// Acts where neither a number nor dots come first.
    fn act_on_room(&mut self, act: PresentAct) {
        match act {
            PresentAct::Next => self.present_step(1),
            PresentAct::Previous => self.present_step(-1),
            PresentAct::First => self.present_number(1),
            PresentAct::Last => self.present_number(u32::MAX),
            PresentAct::Take => self.take_votes(),
            PresentAct::Count => self.count_votes(),
            PresentAct::Dots => self.begin_dots(),
            PresentAct::Whole => {
                self.end_dots();
                self.presentation(|presenting| presenting.is_whole ^= true);
            }
            PresentAct::Black => self.presentation(|presenting| presenting.is_black ^= true),
            PresentAct::Reveal => self.reveal_votes(),
            PresentAct::Table { onwards } => self.count_next_table(onwards),
            PresentAct::Digit(digit) => self.type_hands(digit),
            PresentAct::Erase => self.presentation(|it| it.hands.iter_mut().for_each(Hands::erase)),
            PresentAct::Part => self.presentation(|it| it.hands.iter_mut().for_each(Hands::next)),
            PresentAct::Vote(rating, is_more) => self.add_vote(rating, is_more),
            PresentAct::Jump => self.type_number(TypedFor::Touchpoint, None),
            PresentAct::Minutes => self.type_number(TypedFor::Minutes, None),
            PresentAct::Leave if self.is_counting() => self.end_counting(),
            PresentAct::Leave | PresentAct::End => self.leave_presentation(),
            PresentAct::Order | PresentAct::Each { .. } => {}
        }
    }

    /// Begins a number for this purpose, with this first digit or none.
    fn type_number(&mut self, what: TypedFor, first: Option<char>) {
        let mut number = TypedNumber::new(what);
        if let Some(digit) = first {
            number.digit(digit);
        }
        self.presentation(|presenting| presenting.typed = Some(number));
    }

    fn presentation(&mut self, change: impl FnOnce(&mut Presenting)) {
        if let Some(presenting) = &mut self.presenting {
            change(presenting);
        }
    }

    fn is_counting(&self) -> bool {
        self.presenting.as_ref().is_some_and(|presenting| presenting.hands.is_some())
    }
}

#[cfg(test)]
mod tests;
