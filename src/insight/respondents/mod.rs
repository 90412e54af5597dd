//! R17: the answers of a survey, respondent by respondent, on their way into a map. [`AnswerSheet`] holds them,
//! [`SurveyPlan`] says what each column is taken for, [`Counted`] counts them, and [`take`] returns the edits that
//! put the counts into a map in one step. No row, and no cell of a column that is left out, goes beyond this room.

mod can;
mod columns;
mod count;
mod guess;
mod heard;
mod kind;
mod lack;
mod left_out;
mod matched;
mod personal;
mod place;
mod plan;
mod read_by;
mod replaced;
mod rows;
mod sheet;
mod take;
mod together;
mod widened;
mod yes;

pub use can::MOST_SEGMENTS;
pub use columns::{ColumnCount, Stray, ValueCount};
pub use count::{Counted, CountedSurvey, OutcomeCount};
pub use lack::SurveyLack;
pub use left_out::LeftOut;
pub use plan::{ColumnChoice, SurveyPlan, TakenAs};
pub use replaced::{remove, replaced};
pub use sheet::{
    AnswerColumn, AnswerSheet, MOST_COLUMNS, MOST_ROWS, MOST_TEXTS, SheetBuilder, TooManyRows, UnevenRow,
};
pub use take::take;
pub use together::Ambiguity;
pub use widened::WidenedColumn;

#[cfg(test)]
mod tests;
