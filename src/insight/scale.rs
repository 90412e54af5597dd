//! R18: the scales on which people answer, and which of three levels each number on them is. How a cell is read by
//! one is in `scale/reading.rs`.

mod cell;
mod reading;
mod words;

use crate::journey::Rating;

pub use cell::{grade, is_blank, is_marked_grade, number};
pub use reading::{CellReply, Reading};
pub(crate) use words::said_in_words;

/// A scale on which people were asked (R18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnswerScale {
    /// 1 to 3: each its own level.
    ToThree,
    /// 1 to 5: 1 and 2 are negative, 3 is neutral, 4 and 5 are positive; 0 is no answer.
    ToFive,
    /// 1 to 7: 1 to 3, 4, and 5 to 7; 0 is no answer.
    ToSeven,
    /// 0 to 10: 0 to 6, 7 and 8, 9 and 10.
    ToTen,
    /// −2 to +2, by the sign.
    Signed,
    /// Finnish school grades, 4 to 10 with +, − and ½: below 7, 7 to below 8, 8 and up.
    SchoolGrade,
    /// The usual five and three words in English, Finnish and Swedish.
    Words,
}

impl AnswerScale {
    /// Every scale, narrow ones first.
    pub const ALL: [Self; 7] = [
        Self::ToThree,
        Self::ToFive,
        Self::ToSeven,
        Self::ToTen,
        Self::Signed,
        Self::SchoolGrade,
        Self::Words,
    ];

    /// The scales of whole numbers that begin at 0 or 1, narrow ones first; most surveys use one of these.
    pub const COUNTED: [Self; 4] = [Self::ToThree, Self::ToFive, Self::ToSeven, Self::ToTen];

    /// Returns the scale's name in the terminal, the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ToThree => "1-3",
            Self::ToFive => "1-5",
            Self::ToSeven => "1-7",
            Self::ToTen => "0-10",
            Self::Signed => "-2..2",
            Self::SchoolGrade => "4-10",
            Self::Words => "words",
        }
    }

    /// Returns whether people may have been asked the other way round, with 1 as the best; not so for school
    /// grades.
    pub fn can_be_reversed(self) -> bool {
        self != Self::SchoolGrade
    }

    /// Returns the least and the greatest number of the scale; `None` for words.
    pub fn range(self) -> Option<(f64, f64)> {
        match self {
            Self::ToThree => Some((1.0, 3.0)),
            Self::ToFive => Some((1.0, 5.0)),
            Self::ToSeven => Some((1.0, 7.0)),
            Self::ToTen => Some((0.0, 10.0)),
            Self::Signed => Some((-2.0, 2.0)),
            Self::SchoolGrade => Some((4.0, 10.0)),
            Self::Words => None,
        }
    }

    /// Returns whether 0 stands for no answer.
    pub fn has_blank_zero(self) -> bool {
        matches!(self, Self::ToFive | Self::ToSeven)
    }

    /// Returns the scale of numbers that a text gives, such as "0-10", "(1–5)" or "−2…+2"; `None` for any other
    /// text.
    pub fn named(text: &str) -> Option<Self> {
        let bare: String =
            text.chars().filter(|c| !matches!(c, '(' | ')' | '[' | ']' | ' ' | ':' | '+')).collect();
        let bare = bare.replace(['−', '–', '—'], "-").replace("...", "…").replace("..", "…");
        let is_it = |scale: &Self| {
            let Some((least, greatest)) = scale.range() else { return false };
            [format!("{least}-{greatest}"), format!("{least}…{greatest}")].contains(&bare)
        };
        Self::ALL.into_iter().find(is_it)
    }

    /// Returns the level of a number within the range.
    fn level(self, number: f64) -> Rating {
        // A half goes to the worse; this does not apply to grades, which have quarters of their own.
        let whole = (number - 0.5).ceil();
        let [neutral, positive] = match self {
            Self::ToThree => [2.0, 3.0],
            Self::ToFive => [3.0, 4.0],
            Self::ToSeven => [4.0, 5.0],
            Self::ToTen => [7.0, 9.0],
            Self::Signed => [0.0, 1.0],
            Self::SchoolGrade | Self::Words => [7.0, 8.0],
        };
        match if self == Self::SchoolGrade { number } else { whole } {
            it if it >= positive => Rating::Positive,
            it if it >= neutral => Rating::Neutral,
            _ => Rating::Negative,
        }
    }
}

#[cfg(test)]
mod tests;
