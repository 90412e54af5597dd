//! The reasons why a record of a later list is refused.

use crate::journey::field_value::FieldError;

/// The reason why an item is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ItemError {
    /// A solution before the customer has agreed what the problem is (R13), with the field that holds it.
    #[error("the customer has not agreed what the problem is")]
    NotAgreed(&'static str),
    /// Steps that are not the first so many of the five (R13).
    #[error("the steps of recovery are out of order")]
    Steps,
    /// Counts of a table that do not add up (R17).
    #[error("the counts of the survey do not add up")]
    Counts,
    /// Two columns of a survey that are about the same touchpoint (R17).
    #[error("two columns of the survey are about the same touchpoint")]
    ColumnTwice,
    #[error("a field that cannot be: {0:?}")]
    Field(FieldError),
}
