//! What was read of a file of answers, or of another table.

use crate::insight::respondents::AnswerSheet;

/// A table that was read.
#[derive(Clone, Debug)]
pub struct ReadTable<S> {
    pub sheet: S,
    /// The name of the sheet of a spreadsheet that was read; `None` of a CSV file.
    pub name: Option<String>,
    /// The names of all sheets of the spreadsheet, in its order.
    pub names: Vec<String>,
}

/// A table of answers.
pub type AnswerTable = ReadTable<AnswerSheet>;
