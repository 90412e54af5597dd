//! R18: the scales on which people answer, and how the text of a cell becomes one of three levels.

mod words;

use crate::journey::Rating;

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

/// A scale and its direction, by which a cell is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reading {
    scale: AnswerScale,
    is_reversed: bool,
}

/// The reading of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CellReply {
    Level(Rating),
    /// No answer: an empty cell, or what people write for nothing, such as a dash.
    Blank,
    /// A text that the scale does not have: no answer either, but told with its row.
    Outside,
}

/// The texts that people write in the place of an empty cell.
const BLANK: [&str; 10] =
    ["-", "–", "—", "−", "n/a", "na", "don't know", "en osaa sanoa", "vet ej", "vet inte"];

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

impl Reading {
    /// Reads by a scale in its usual direction, the greatest number being the best.
    pub fn of(scale: AnswerScale) -> Self {
        Self { scale, is_reversed: false }
    }

    /// Reads by a scale in reverse; `None` for a scale that cannot be reversed.
    pub fn reversed(scale: AnswerScale) -> Option<Self> {
        scale.can_be_reversed().then_some(Self { scale, is_reversed: true })
    }

    /// Returns the scale that cells are read by.
    pub fn scale(self) -> AnswerScale {
        self.scale
    }

    /// Returns whether its least number is the best.
    pub fn is_reversed(self) -> bool {
        self.is_reversed
    }

    /// Reads a cell (R18).
    pub fn reply(self, cell: &str) -> CellReply {
        let cell = cell.trim();
        if is_blank(cell) {
            return CellReply::Blank;
        }
        match self.scale.range() {
            Some(range) => self.of_number(cell, range),
            None => said_in_words(cell).map_or(CellReply::Outside, |rating| {
                CellReply::Level(if self.is_reversed { opposite(rating) } else { rating })
            }),
        }
    }

    fn of_number(self, cell: &str, (least, greatest): (f64, f64)) -> CellReply {
        let is_grade = self.scale == AnswerScale::SchoolGrade;
        let number = if is_grade { grade(cell) } else { number(cell) };
        match number {
            Some(0.0) if self.scale.has_blank_zero() => CellReply::Blank,
            Some(number) if (least..=greatest).contains(&number) => {
                let turned = if self.is_reversed { least + greatest - number } else { number };
                CellReply::Level(self.scale.level(turned))
            }
            _ => CellReply::Outside,
        }
    }
}

/// Returns whether a cell is empty, or holds what people write for nothing.
pub fn is_blank(cell: &str) -> bool {
    let cell = cell.trim();
    cell.is_empty() || BLANK.contains(&cell.to_lowercase().as_str())
}

fn opposite(rating: Rating) -> Rating {
    match rating {
        Rating::Negative => Rating::Positive,
        Rating::Neutral => Rating::Neutral,
        Rating::Positive => Rating::Negative,
    }
}

/// Returns the number in a cell, with a decimal point or comma and any kind of minus sign; `None` for any other
/// text.
pub fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let (is_negative, digits) = match cell.strip_prefix(['-', '−', '–']) {
        Some(digits) => (true, digits),
        None => (false, cell.strip_prefix('+').unwrap_or(cell)),
    };
    let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(part) {
        return None;
    }
    let number: f64 = format!("{whole}.{part}").parse().ok()?;
    Some(if is_negative { 0.0 - number } else { number })
}

/// Returns the number of a school grade, where + and − behind it are a quarter and ½ a half; `None` for any other
/// text.
pub fn grade(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let marks = [("1/2", 0.5), ("½", 0.5), ("+", 0.25), ("-", -0.25), ("−", -0.25), ("–", -0.25)];
    let marked = marks.into_iter().find_map(|(mark, worth)| Some((cell.strip_suffix(mark)?, worth)));
    match marked {
        Some((bare, worth)) => {
            let bare = bare.trim_end();
            let is_whole = bare.bytes().all(|byte| byte.is_ascii_digit());
            Some(number(bare).filter(|_| is_whole)? + worth)
        }
        None => number(cell),
    }
}

/// Returns whether a cell is a grade with a mark, such as 7− or 6½, and so not a plain number.
pub fn is_marked_grade(cell: &str) -> bool {
    number(cell).is_none() && grade(cell).is_some_and(|grade| (4.0..=10.0).contains(&grade))
}

#[cfg(test)]
mod tests;
