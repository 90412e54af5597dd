//! What a newer Polku says of a map and this one cannot read.

/// Fields that a newer Polku wrote and this one does not know: each one's name and its text, in the
/// order of the file. They are carried along untouched and written back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extra(pub Vec<(String, String)>);
