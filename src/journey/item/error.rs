//! Why a record of a list cannot be.

use crate::journey::field_value::FieldError;

/// Why an item cannot be, beside what its fields cannot hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ItemError {
    /// R13: a solution before the customer has agreed what the problem is; the field that says it.
    #[error("the customer has not agreed what the problem is")]
    NotAgreed(&'static str),
    /// R13: the steps are no beginning of the five.
    #[error("the steps of recovery are out of order")]
    Steps,
    /// R17: the counts of a table do not add up.
    #[error("the counts of the survey do not add up")]
    Counts,
    /// R17: two columns of a survey are about the same touchpoint.
    #[error("two columns of the survey are about the same touchpoint")]
    ColumnTwice,
    #[error("a field that cannot be: {0:?}")]
    Field(FieldError),
}
