//! Pairs of edits to a map of every kind of record, written as lists of what each side does, and the result that a
//! merge of them must have, derived from the two lists alone.

pub(crate) mod chance;
pub(crate) mod expected;
pub(crate) mod fields;
pub(crate) mod side;
pub(crate) mod told;
