//! The answers that people gave at a touchpoint: tallies, keyed by voice, segment and group (R1, R4, R5). Which of
//! them counts is not decided here but in `insight/judge.rs`.

use std::{collections::BTreeMap, sync::Arc};

use super::{Extra, id::SegmentId, kinds::kinds};

/// A rating, one of three values (R1). Not rated is `None`, never neutral.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    Negative,
    Neutral,
    Positive,
}

kinds! {
    /// The voice of an entry: whose view it is (R4).
    Voice {
        Customer = "customers",
        Own = "own",
        Staff = "staff",
    }
}

/// The number of answers of each rating. A tally of zeros is no entry (R5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tally {
    pub negative: u32,
    pub neutral: u32,
    pub positive: u32,
}

/// The key of an entry (R5): entering the same key again replaces the entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryKey {
    pub voice: Voice,
    /// The segment that the answers are for; `None` for everyone.
    pub segment: Option<SegmentId>,
    group: Arc<str>,
}

/// One entry: its tally, and what a newer Polku wrote beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub tally: Tally,
    pub extra: Extra,
}

/// All entries of one touchpoint, in the order of the file: voice, segment, group.
pub type Ratings = BTreeMap<EntryKey, Entry>;

impl Rating {
    /// The three values, worst first.
    pub const ALL: [Self; 3] = [Self::Negative, Self::Neutral, Self::Positive];
}

impl Tally {
    /// Makes the tally of a single answer, which one click or key sets (R5).
    pub fn one(rating: Rating) -> Self {
        let mut tally = Self::default();
        *tally.count_mut(rating) = 1;
        tally
    }

    /// Returns the number of answers of this rating.
    pub fn count(self, rating: Rating) -> u32 {
        match rating {
            Rating::Negative => self.negative,
            Rating::Neutral => self.neutral,
            Rating::Positive => self.positive,
        }
    }

    /// Returns the number of answers of this rating, for changing it.
    pub fn count_mut(&mut self, rating: Rating) -> &mut u32 {
        match rating {
            Rating::Negative => &mut self.negative,
            Rating::Neutral => &mut self.neutral,
            Rating::Positive => &mut self.positive,
        }
    }

    /// Returns the number of all answers; it cannot overflow.
    pub fn answers(self) -> u64 {
        u64::from(self.negative) + u64::from(self.neutral) + u64::from(self.positive)
    }

    /// Returns whether nobody answered.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

impl EntryKey {
    /// Makes the key of an entry. The group is trimmed (R5); an empty one is the unnamed group.
    pub fn new(voice: Voice, segment: Option<SegmentId>, group: &str) -> Self {
        Self { voice, segment, group: group.trim().into() }
    }

    /// Returns the name of the group that answered; empty for the unnamed one.
    pub fn group(&self) -> &str {
        &self.group
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r5_group_names_are_trimmed_and_the_unnamed_group_is_a_group() {
        let key = |group| EntryKey::new(Voice::Customer, None, group);
        assert_eq!(key(" table 2\t"), key("table 2"));
        assert_eq!(key("  "), key(""));
        assert_ne!(key("Table 2"), key("table 2"));
    }

    #[test]
    fn r5_a_click_sets_the_tally_to_one() {
        assert_eq!(Tally::one(Rating::Neutral), Tally { neutral: 1, ..Tally::default() });
    }
}
