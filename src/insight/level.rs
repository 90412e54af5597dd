//! R1, R2: the level of a touchpoint, and which levels are a break.

use crate::journey::Rating;

/// The level of a touchpoint. Ordered worst first, as R6 compares segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Negative,
    Neutral,
    Unrated,
    Recovered,
    Positive,
}

impl Level {
    /// Returns the level's name in files and output for programs; `None` for not rated.
    pub fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Negative => Some("negative"),
            Self::Neutral => Some("neutral"),
            Self::Unrated => None,
            Self::Recovered => Some("recovered"),
            Self::Positive => Some("positive"),
        }
    }

    /// Returns whether a touchpoint at this level is a break: neutral is one too (R2).
    pub fn breaks(self) -> bool {
        matches!(self, Self::Negative | Self::Neutral)
    }
}

/// The level of a single answer.
impl From<Rating> for Level {
    fn from(rating: Rating) -> Self {
        match rating {
            Rating::Negative => Self::Negative,
            Rating::Neutral => Self::Neutral,
            Rating::Positive => Self::Positive,
        }
    }
}
