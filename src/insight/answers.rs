//! Many answers to one touchpoint (R1, R5): the tallies of all groups are added up, and the sum is judged with the
//! tolerance.

use std::collections::BTreeSet;

use super::{Insight, Level, View};
use crate::journey::{GroupName, Journey, Rating, SegmentId, Tally, Voice};

/// The answers to one touchpoint, the groups added up (R5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    pub negative: u64,
    pub neutral: u64,
    pub positive: u64,
}

/// The place of the answers given for everyone; a segment's is its place among those shown, plus one.
pub(super) const EVERYONE: usize = 0;

impl Answers {
    /// Returns the number of all answers. It cannot overflow for a map within the size limit of a file.
    pub fn total(self) -> u64 {
        self.negative + self.neutral + self.positive
    }

    /// Returns the number of answers of this rating.
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

    /// Adds the answers of another group (R5).
    pub(super) fn add(&mut self, tally: Tally) {
        self.add_all(tally.into());
    }

    pub(super) fn add_all(&mut self, other: Self) {
        self.negative += other.negative;
        self.neutral += other.neutral;
        self.positive += other.positive;
    }

    /// Returns the level of these answers together (R1, R5): with a tolerance of 0 % every customer counts. `None`
    /// where there are none.
    pub(super) fn level(self, tolerance: u64) -> Option<Level> {
        let too_many = |answers: u64| 100 * answers > tolerance * self.total();
        if self.is_empty() {
            None
        } else if too_many(self.negative) {
            Some(Level::Negative)
        } else if too_many(self.negative + self.neutral) {
            Some(Level::Neutral)
        } else {
            Some(Level::Positive)
        }
    }
}

impl From<Tally> for Answers {
    fn from(tally: Tally) -> Self {
        Self {
            negative: tally.negative.into(),
            neutral: tally.neutral.into(),
            positive: tally.positive.into(),
        }
    }
}

/// The groups whose customers' answers count (R5).
pub(super) enum Counting {
    /// Every group except these, which are set aside.
    Now(BTreeSet<GroupName>),
    /// Only these groups, which belong to a round that is over.
    Then(BTreeSet<GroupName>),
}

impl Counting {
    /// Returns the groups of the round that is looked at, or else those that count now.
    pub(super) fn of(journey: &Journey, view: &View) -> Self {
        let round = view.round.as_ref().and_then(|name| journey.round(name));
        round.map_or_else(
            || Self::Now(aside(journey).cloned().collect()),
            |round| Self::Then(round.groups.into_iter().collect()),
        )
    }

    /// Returns whether the customers' answers of this group count.
    pub(super) fn counts(&self, group: &str) -> bool {
        match self {
            Self::Now(aside) => !aside.contains(group),
            Self::Then(groups) => groups.contains(group),
        }
    }
}

impl Insight {
    /// Returns the segments in target for which no customer has given an answer that counts in this view, in the
    /// order shown (R5, R6).
    pub fn unheard(&self, journey: &Journey) -> Vec<SegmentId> {
        let counting = Counting::of(journey, &self.view);
        let keys = journey.touchpoints().flat_map(|touchpoint| touchpoint.ratings.keys());
        let counted = keys.filter(|key| key.voice == Voice::Customer && counting.counts(key.group()));
        let heard: BTreeSet<_> = counted.filter_map(|key| key.segment.as_ref()).collect();
        let unheard = journey.segments().iter().filter(|it| it.in_target && !heard.contains(&it.id));
        unheard.map(|segment| segment.id.clone()).collect()
    }
}

/// Returns the groups that are set aside (R5).
fn aside(journey: &Journey) -> impl Iterator<Item = &GroupName> {
    journey.groups().into_iter().filter(|group| group.aside).map(|group| &group.name)
}

/// Returns whether the same groups count, now and in each round that is over (R5).
pub(super) fn counts_alike(then: &Journey, now: &Journey) -> bool {
    aside(then).eq(aside(now)) && then.rounds() == now.rounds()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the level of so many negative, neutral and positive answers.
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
    fn r5_a_segment_that_answered_in_a_round_that_is_over_is_not_heard_now() {
        let map = crate::journey::test_map::segmented("A", &["Quick!: A+", "Chatty!:"]);
        let unheard = |map: &Journey| {
            let unheard = Insight::of(map, &View::default()).unheard(map);
            unheard.iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(unheard(&map), ["chatty"]);
        let ended = map.new_round("spring", &crate::journey::Day::default()).expect("a name");
        assert_eq!(unheard(&map.apply(&ended).expect("it can be")), ["quick", "chatty"]);
    }

    #[test]
    fn r5_no_count_that_a_file_holds_overflows() {
        let most = 1_000_000 * u64::from(u32::MAX);
        assert_eq!(level(99, [most; 3]), Some(Level::Positive));
        assert_eq!(level(0, [most; 3]), Some(Level::Negative));
    }
}
