//! R2, R3: the verdict on all touchpoints together, never an average.

use super::{Judged, Level};

/// The verdict on a whole experience (R3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    Holds,
    HoldsAfterRecovery,
    Open,
    Broken,
}

/// The number of touchpoints at each level; the five add up to all touchpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub positive: usize,
    pub neutral: usize,
    pub negative: usize,
    pub unrated: usize,
    pub recovered: usize,
    /// The number of touchpoints that rest on our own rating alone (R4).
    pub assumed: usize,
    /// The number of touchpoints that are positive though somebody answered otherwise (R5, [`Judged::tolerated`]).
    pub tolerated: usize,
    /// The number of touchpoints that are positive only as if they were mended (R19).
    pub as_if: usize,
}

impl Counts {
    /// Counts touchpoints by their level.
    pub(super) fn of(touchpoints: &[Judged]) -> Self {
        let mut counts = Self::default();
        for judged in touchpoints {
            counts.add(judged.level, judged.assumed);
            counts.tolerated += usize::from(judged.tolerated());
            counts.as_if += usize::from(judged.as_if);
        }
        counts
    }

    pub(super) fn add(&mut self, level: Level, assumed: bool) {
        *match level {
            Level::Negative => &mut self.negative,
            Level::Neutral => &mut self.neutral,
            Level::Unrated => &mut self.unrated,
            Level::Recovered => &mut self.recovered,
            Level::Positive => &mut self.positive,
        } += 1;
        self.assumed += usize::from(assumed);
    }

    /// Returns the number of all touchpoints, whatever their level.
    pub fn total(&self) -> usize {
        self.positive + self.neutral + self.negative + self.unrated + self.recovered
    }
}

impl Verdict {
    /// Returns the verdict on these counts (R3), never an average.
    pub(super) fn of(counts: &Counts) -> Self {
        match counts {
            Counts { negative: 1.., .. } | Counts { neutral: 1.., .. } => Self::Broken,
            Counts { unrated: 1.., .. } => Self::Open,
            counts if counts.total() == 0 => Self::Open,
            Counts { recovered: 1.., .. } => Self::HoldsAfterRecovery,
            _ => Self::Holds,
        }
    }

    /// Returns the level whose face and colours stand for the verdict, wherever it is shown.
    pub fn level(self) -> Level {
        match self {
            Self::Holds => Level::Positive,
            Self::HoldsAfterRecovery => Level::Recovered,
            Self::Open => Level::Unrated,
            Self::Broken => Level::Negative,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r2_neutral_breaks_too_and_not_rated_does_not() {
        let breaks = [Level::Negative, Level::Neutral, Level::Unrated, Level::Recovered, Level::Positive]
            .map(Level::breaks);
        assert_eq!(breaks, [true, true, false, false, false]);
    }

    #[test]
    fn r3_one_break_breaks_it_whatever_else_there_is() {
        let of = |positive, neutral, negative, unrated, recovered| {
            Verdict::of(&Counts { positive, neutral, negative, unrated, recovered, ..Counts::default() })
        };
        assert_eq!(of(99, 1, 0, 9, 9), Verdict::Broken);
        assert_eq!(of(99, 0, 1, 9, 9), Verdict::Broken);
        assert_eq!(of(99, 0, 0, 1, 9), Verdict::Open);
        assert_eq!(of(0, 0, 0, 0, 0), Verdict::Open);
        assert_eq!(of(99, 0, 0, 0, 1), Verdict::HoldsAfterRecovery);
        assert_eq!(of(1, 0, 0, 0, 0), Verdict::Holds);
    }
}
