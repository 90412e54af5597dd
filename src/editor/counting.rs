//! Counting raised hands in a room: three numbers (negative, neutral, positive) are typed and taken with Enter, or
//! the hands are counted one at a time. The result stays hidden until somebody reveals it, so that no table leads
//! the others.

use std::collections::BTreeSet;

use crate::journey::{Tally, TouchpointId};

/// How many numbers are typed: negative, neutral and positive.
const NUMBERS: usize = 3;
/// The most digits that a number can have: no room holds more people.
const MOST_DIGITS: usize = 4;

/// The numbers of hands as far as they are typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hands {
    numbers: [String; NUMBERS],
    at: usize,
    /// Whether three digits in a row were taken just before, after which a space ends nothing.
    is_after_row: bool,
}

impl Hands {
    /// Begins after three digits in a row that were taken by themselves.
    pub(super) fn after_row() -> Self {
        Self { is_after_row: true, ..Self::default() }
    }

    /// Adds a digit to the number being typed.
    pub(crate) fn digit(&mut self, digit: char) {
        self.is_after_row = false;
        let Some(number) = self.numbers.get_mut(self.at) else { return };
        if digit.is_ascii_digit() && number.len() < MOST_DIGITS {
            number.push(digit);
        }
    }

    /// Goes on to the next number. An empty number counts as 0; after the last one no more digits are taken.
    pub(crate) fn next(&mut self) {
        if !std::mem::take(&mut self.is_after_row) {
            self.at = (self.at + 1).min(NUMBERS);
        }
    }

    /// Returns whether exactly three digits were typed in a row.
    pub(super) fn is_row(&self) -> bool {
        self.at == 0 && self.numbers[0].len() == NUMBERS
    }

    /// Makes each digit of the first number a number of its own, as at a table, which never has a hundred hands.
    pub(super) fn part_digits(&mut self) {
        if self.at == 0 {
            let digits = std::mem::take(&mut self.numbers[0]);
            for (number, digit) in self.numbers.iter_mut().zip(digits.chars()) {
                *number = digit.to_string();
            }
        }
    }

    /// Deletes the digit typed last, even when it belongs to the number before.
    pub(crate) fn erase(&mut self) {
        self.is_after_row = false;
        let is_erased = self.numbers.get_mut(self.at).and_then(String::pop).is_some();
        if !is_erased && self.at > 0 {
            self.at -= 1;
            self.numbers[self.at].pop();
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.numbers.iter().all(String::is_empty)
    }

    /// Returns the numbers as typed, and the index of the one being typed.
    pub(crate) fn typed(&self) -> ([&str; NUMBERS], usize) {
        (self.numbers.each_ref().map(String::as_str), self.at)
    }

    pub(super) fn tally(&self) -> Tally {
        let [negative, neutral, positive] = self.numbers.each_ref().map(|number| number.parse().unwrap_or(0));
        Tally { negative, neutral, positive }
    }
}

/// The touchpoints that were counted before the room, and those among them that the room has been shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hidden {
    counted: BTreeSet<TouchpointId>,
    revealed: BTreeSet<TouchpointId>,
}

impl Hidden {
    /// Notes that something was counted at a touchpoint. It is hidden from now on, even if it had been revealed.
    pub(super) fn counts(&mut self, id: &TouchpointId) {
        self.counted.insert(id.clone());
        self.revealed.remove(id);
    }

    pub(super) fn reveal(&mut self, id: &TouchpointId) {
        self.revealed.insert(id.clone());
    }

    pub(super) fn hide(&mut self, id: &TouchpointId) {
        self.revealed.remove(id);
    }

    pub(crate) fn is_revealed(&self, id: &TouchpointId) -> bool {
        self.revealed.contains(id)
    }

    pub(crate) fn hides(&self, id: &TouchpointId) -> bool {
        self.counted.contains(id) && !self.revealed.contains(id)
    }

    /// Returns what the next presentation is to hide as well: what was counted and not revealed.
    pub(super) fn unrevealed(&self) -> Self {
        Self { counted: self.all().cloned().collect(), revealed: BTreeSet::new() }
    }

    /// Returns the touchpoints whose answers the room is not to see yet.
    pub(super) fn all(&self) -> impl Iterator<Item = &TouchpointId> {
        self.counted.difference(&self.revealed)
    }

    /// Forgets touchpoints that are gone.
    pub(super) fn keep(&mut self, is_there: impl Fn(&TouchpointId) -> bool) {
        self.counted.retain(|id| is_there(id));
        self.revealed.retain(|id| is_there(id));
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
        assert_eq!(typed("3 5 12 7"), tally(3, 5, 12), "there is no fourth");
        assert_eq!(typed("3 5 12 <4"), tally(3, 5, 14), "back into the last");
        assert_eq!(typed("3 57< 1<2"), tally(3, 5, 2));
        assert_eq!(typed("3 <4"), tally(4, 0, 0), "back to the number before");
        assert_eq!(typed("x3 12345678"), tally(3, 1_234, 0));
    }

    #[test]
    fn three_digits_in_a_row_are_three_numbers() {
        let parted = |digits: &str| {
            let mut hands = Hands::default();
            digits.chars().for_each(|digit| if digit == ' ' { hands.next() } else { hands.digit(digit) });
            hands.part_digits();
            hands.tally()
        };
        let tally = |negative, neutral, positive| Tally { negative, neutral, positive };
        assert_eq!(parted("124"), tally(1, 2, 4));
        assert_eq!(parted("12"), tally(1, 2, 0));
        assert_eq!(parted("7"), tally(7, 0, 0));
        assert_eq!(parted("12 "), tally(12, 0, 0), "a space ends a number");
        assert_eq!(parted(" 12"), tally(0, 12, 0));
    }

    #[test]
    fn what_is_counted_is_hidden_until_it_is_revealed() {
        let (id, other) = (TouchpointId::from_number(1), TouchpointId::from_number(2));
        let mut hidden = Hidden::default();
        assert!(!hidden.hides(&id), "nothing was counted");
        hidden.counts(&id);
        assert!(hidden.hides(&id) && !hidden.hides(&other));
        hidden.reveal(&id);
        assert!(!hidden.hides(&id) && hidden.is_revealed(&id));
        hidden.hide(&id);
        assert!(hidden.hides(&id));
        hidden.reveal(&id);
        hidden.counts(&id);
        assert!(hidden.hides(&id), "what is counted anew is hidden anew");
        hidden.keep(|_| false);
        assert_eq!(hidden, Hidden::default());
    }
}
