//! What many answers come to (R1, R5): tallies of all groups, added up, then judged with tolerance.

use super::{Answers, Level};
use crate::journey::{Journey, Rating, Tally};

/// The place of the answers given for everyone; a segment's is its place among those shown, plus one.
pub(super) const EVERYONE: usize = 0;

impl Answers {
    /// Returns the number of answers; no map within the size limit of a file can overflow it.
    pub fn total(self) -> u64 {
        self.negative + self.neutral + self.positive
    }

    pub fn count(self, rating: Rating) -> u64 {
        match rating {
            Rating::Negative => self.negative,
            Rating::Neutral => self.neutral,
            Rating::Positive => self.positive,
        }
    }

    pub(super) fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Adds what another group said (R5).
    pub(super) fn add(&mut self, tally: Tally) {
        self.add_all(Self {
            negative: tally.negative.into(),
            neutral: tally.neutral.into(),
            positive: tally.positive.into(),
        });
    }

    pub(super) fn add_all(&mut self, other: Self) {
        self.negative += other.negative;
        self.neutral += other.neutral;
        self.positive += other.positive;
    }

    /// The rating that these answers come to (R1, R5): with a tolerance of 0 % every customer counts. `None`
    /// without any.
    pub(super) fn level(self, tolerance: u64) -> Option<Level> {
        let too_many = |answers: u64| 100 * answers > tolerance * self.total();
        match () {
            () if self.is_empty() => None,
            () if too_many(self.negative) => Some(Level::Negative),
            () if too_many(self.negative + self.neutral) => Some(Level::Neutral),
            () => Some(Level::Positive),
        }
    }
}

/// R5: the names of the groups that are set aside.
pub(super) fn aside(journey: &Journey) -> impl Iterator<Item = &str> {
    journey.groups().into_iter().filter(|group| group.aside).map(|group| group.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What so many negative, neutral and positive answers come to.
    fn level(tolerance: u64, [negative, neutral, positive]: [u64; 3]) -> Option<Level> {
        Answers { negative, neutral, positive }.level(tolerance)
    }

    #[test]
    fn r1_not_rated_is_its_own_state() {
        assert_eq!(level(0, [0, 0, 0]), None);
        assert_eq!(level(0, [0, 1, 0]), Some(Level::Neutral));
    }

    #[test]
    fn r5_tolerance_is_exceeded_by_more_than_its_share_alone() {
        assert_eq!(level(0, [1, 0, 99]), Some(Level::Negative));
        assert_eq!(level(1, [1, 0, 99]), Some(Level::Positive));
        assert_eq!(level(1, [1, 1, 98]), Some(Level::Neutral));
        assert_eq!(level(99, [99, 0, 1]), Some(Level::Positive));
        assert_eq!(level(99, [199, 0, 1]), Some(Level::Negative));
        assert_eq!(level(99, [0, 1, 0]), Some(Level::Neutral));
    }

    #[test]
    fn r5_no_count_that_a_file_holds_overflows() {
        let most = 1_000_000 * u64::from(u32::MAX);
        assert_eq!(level(99, [most; 3]), Some(Level::Positive));
        assert_eq!(level(0, [most; 3]), Some(Level::Negative));
    }
}
