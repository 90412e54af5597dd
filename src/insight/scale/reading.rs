//! R18: how the text of a cell becomes one of three levels, by a scale and its direction.

use super::{AnswerScale, grade, is_blank, number, said_in_words};
use crate::journey::Rating;

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

fn opposite(rating: Rating) -> Rating {
    match rating {
        Rating::Negative => Rating::Positive,
        Rating::Neutral => Rating::Neutral,
        Rating::Positive => Rating::Negative,
    }
}
