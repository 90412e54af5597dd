//! Hands that are counted in a room: three numbers are typed, negative, neutral and positive, and taken with Enter; or
//! one hand at a time. What was counted is hidden until somebody reveals it, so that no table leads the others.

use std::collections::BTreeSet;

use crate::journey::{Tally, TouchpointId};

/// How many numbers are typed.
const NUMBERS: usize = 3;
/// A number of more digits is of no room.
const MOST_DIGITS: usize = 6;

/// What is typed of the hands so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hands {
    numbers: [String; NUMBERS],
    at: usize,
}

impl Hands {
    /// Takes one more digit of the number at hand.
    pub(crate) fn digit(&mut self, digit: char) {
        let number = &mut self.numbers[self.at];
        if digit.is_ascii_digit() && number.len() < MOST_DIGITS {
            number.push(digit);
        }
    }

    /// Goes on to the next number; an empty one is none.
    pub(crate) fn next(&mut self) {
        self.at = (self.at + 1).min(NUMBERS - 1);
    }

    /// Takes the digit typed last back, also that of the number before.
    pub(crate) fn erase(&mut self) {
        if self.numbers[self.at].pop().is_none() && self.at > 0 {
            self.at -= 1;
            self.numbers[self.at].pop();
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.numbers.iter().all(String::is_empty)
    }

    /// The numbers as they are typed, and which is at hand.
    pub(crate) fn typed(&self) -> ([&str; NUMBERS], usize) {
        (self.numbers.each_ref().map(String::as_str), self.at)
    }

    pub(super) fn tally(&self) -> Tally {
        let [negative, neutral, positive] = self.numbers.each_ref().map(|number| number.parse().unwrap_or(0));
        Tally { negative, neutral, positive }
    }
}

/// Which touchpoints were counted in this presentation, and which of those the room has been shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hidden {
    counted: BTreeSet<TouchpointId>,
    revealed: BTreeSet<TouchpointId>,
}

impl Hidden {
    pub(super) fn counts(&mut self, id: &TouchpointId) {
        self.counted.insert(id.clone());
    }

    /// Reveals what was counted, or hides it again.
    pub(super) fn toggle(&mut self, id: &TouchpointId) {
        if self.counted.contains(id) && !self.revealed.remove(id) {
            self.revealed.insert(id.clone());
        }
    }

    pub(crate) fn is_revealed(&self, id: &TouchpointId) -> bool {
        self.revealed.contains(id)
    }

    pub(crate) fn hides(&self, id: &TouchpointId) -> bool {
        self.counted.contains(id) && !self.revealed.contains(id)
    }

    /// Those of which the room is not to see yet what was said.
    pub(crate) fn all(&self) -> impl Iterator<Item = &TouchpointId> {
        self.counted.difference(&self.revealed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &str) -> Tally {
        let mut hands = Hands::default();
        for key in keys.chars() {
            match key {
                ' ' => hands.next(),
                '<' => hands.erase(),
                digit => hands.digit(digit),
            }
        }
        hands.tally()
    }

    #[test]
    fn three_numbers_are_typed_with_spaces_between_them() {
        let tally = |negative, neutral, positive| Tally { negative, neutral, positive };
        assert_eq!(typed("3 5 12"), tally(3, 5, 12));
        assert_eq!(typed("  20"), tally(0, 0, 20));
        assert_eq!(typed("4"), tally(4, 0, 0));
        assert_eq!(typed("3 5 12 7"), tally(3, 5, 127), "there is no fourth");
        assert_eq!(typed("3 57< 1<2"), tally(3, 5, 2));
        assert_eq!(typed("3 <4"), tally(4, 0, 0), "back to the number before");
        assert_eq!(typed("x3 12345678"), tally(3, 123_456, 0));
    }

    #[test]
    fn what_is_counted_is_hidden_until_it_is_revealed() {
        let (id, other) = (TouchpointId::from_number(1), TouchpointId::from_number(2));
        let mut hidden = Hidden::default();
        hidden.toggle(&id);
        assert!(!hidden.hides(&id) && !hidden.is_revealed(&id), "nothing was counted");
        hidden.counts(&id);
        assert!(hidden.hides(&id) && !hidden.hides(&other));
        hidden.toggle(&id);
        assert!(!hidden.hides(&id) && hidden.is_revealed(&id));
        hidden.toggle(&id);
        assert!(hidden.hides(&id));
    }
}
