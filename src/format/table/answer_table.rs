//! What was read of a file of answers.

use crate::insight::respondents::AnswerSheet;

/// A table that was read.
#[derive(Clone, Debug)]
pub struct AnswerTable {
    pub sheet: AnswerSheet,
    /// The name of the sheet of a spreadsheet that was read; `None` of a CSV file.
    pub name: Option<String>,
    /// The names of all sheets of the spreadsheet, in its order.
    pub names: Vec<String>,
}
