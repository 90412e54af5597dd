//! A table read from a file of answers, actions or the like.

use crate::insight::respondents::AnswerSheet;

/// A table read from a file.
#[derive(Clone, Debug)]
pub struct ReadTable<S> {
    pub sheet: S,
    /// The name of the spreadsheet's sheet that was read; `None` for a CSV file.
    pub name: Option<String>,
    /// The names of all sheets of the spreadsheet, in its order; none for a CSV file.
    pub names: Vec<String>,
}

/// A table of answers.
pub type AnswerTable = ReadTable<AnswerSheet>;
