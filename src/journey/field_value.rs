//! The values of a record's fields, which the file, a merge and a person all read and write. Each value knows its
//! form in the file and the words that stand for it in a conflict.

use super::Extra;

/// A value as it stands in a file, whatever field it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
    Text(String),
    Number(i64),
    Truth(bool),
    List(Vec<Plain>),
    Row(FieldRow),
    /// A value that none of the others can hold, such as a fraction.
    Other,
}

/// A record as it stands in a file: its fields in their order.
pub type FieldRow = Vec<RowField>;

/// One field of a record: its name, its value, and the text that stands for the value in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowField {
    pub name: String,
    pub value: Plain,
    /// The field's text in the file, kept word for word for a field that is not known; empty for one made from a
    /// value.
    pub written: String,
    /// The byte offset of the field in the file; 0 for one made from a value.
    pub at: usize,
}

/// The reason why a record is refused: the field, as a path such as `follow_up.due`, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    pub field: String,
    pub wrong: Wrong,
    /// The byte offset of the field in the file, where it stands in one.
    pub at: Option<usize>,
}

/// A fault in the value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A field without a default that is left out.
    Missing,
    /// A field that stands twice in one record.
    Twice,
    Text,
    Id,
    /// A name that a field of a file cannot have.
    Name,
    /// A value that is not a whole number from `least` to `most`.
    Number {
        least: i64,
        most: i64,
    },
    Truth,
    List,
    Record,
    /// A list with more entries than [`MOST_ENTRIES`].
    TooMany,
    /// A text that is not a day, `YYYY-MM-DD`.
    Day,
    /// A text that is not a day, month or year.
    Period,
    /// A text that is not a day with or without a time behind it.
    Moment,
    /// A text that is not a time of day, `HH:MM`.
    Time,
}

/// The maximum number of entries in any list of a record, and in a list of records.
pub const MOST_ENTRIES: usize = 10_000;

/// A value that a field of a record may have.
pub(super) trait FieldValue: Sized + PartialEq {
    /// The mark between several such values in the words of a conflict.
    const MARK: char = ',';
    /// Returns the value of a field that is left out; `None` where the field is required.
    fn absent() -> Option<Self>;
    /// Reads the value from its form in a file.
    fn read(value: Plain) -> Result<Self, FieldError>;
    fn plain(&self) -> Plain;
    /// Reads the value from the words that [`Self::text`] returns.
    fn of_text(text: &str) -> Result<Self, FieldError>;
    /// Returns the words of the value in a conflict: without quotes, lists joined by commas.
    fn text(&self) -> String;
    /// Calls `note` for each field in the value that is not known.
    fn each_unknown(_: &Plain, _: &mut dyn FnMut(&RowField)) {}
}

/// A record of several fields.
pub(super) trait FieldRecord: Sized {
    fn of_row(row: FieldRow) -> Result<Self, FieldError>;
    /// Calls `note` for each field that is not known, at any depth.
    fn each_unknown(row: &FieldRow, note: &mut dyn FnMut(&RowField));
    /// Returns the fields that are not left out, those of a newer Polku last.
    fn row(&self) -> FieldRow;
    /// Returns each field with its words, those of a newer Polku last.
    fn texts(&self) -> Vec<(String, String)>;
    /// Sets a field to what these words say. A field that is not known is kept as one of a newer Polku.
    fn put_text(&mut self, name: &str, text: &str) -> Result<(), FieldError>;
}

impl Wrong {
    /// Makes an error about the whole value; the caller that knows the field adds its name.
    pub(super) fn here(self) -> FieldError {
        FieldError { field: String::new(), wrong: self, at: None }
    }
}

impl FieldError {
    /// Returns the same error, for a value inside this field.
    pub(super) fn within(self, name: &str) -> Self {
        let field = if self.field.is_empty() { name.to_owned() } else { format!("{name}.{}", self.field) };
        Self { field, ..self }
    }
}

/// Takes a field out of a row and reads it, or returns `absent` where it is left out.
pub(super) fn take<T: FieldValue>(
    row: &mut FieldRow,
    name: &str,
    absent: Option<T>,
) -> Result<T, FieldError> {
    let taken: Vec<_> = row.extract_if(.., |field| field.name == name).collect();
    let mut taken = taken.into_iter();
    let at = taken.as_slice().last().map(|field| field.at);
    let value = match taken.next() {
        Some(field) => T::read(field.value),
        None => absent.ok_or_else(|| Wrong::Missing.here()),
    };
    let value = if taken.next().is_some() { Err(Wrong::Twice.here()) } else { value };
    value.map_err(|error| FieldError { at: error.at.or(at), ..error.within(name) })
}

/// Returns what is left of a row as the fields of a newer Polku.
pub(super) fn rest(row: FieldRow) -> Result<Extra, FieldError> {
    let mut fields: Vec<_> = row.iter().collect();
    fields.sort_by_key(|field| &field.name);
    if let Some([_, twice]) = fields.windows(2).find(|pair| pair[0].name == pair[1].name) {
        return Err(FieldError { at: Some(twice.at), ..Wrong::Twice.here().within(&twice.name) });
    }
    Ok(Extra(row.into_iter().map(|field| (field.name, field.written)).collect()))
}

/// Returns the fields of a newer Polku as they stand in a row.
pub(super) fn extra_row(extra: &Extra) -> impl Iterator<Item = RowField> {
    let field = |(name, written): &(String, String)| RowField {
        name: name.clone(),
        value: Plain::Other,
        written: written.clone(),
        at: 0,
    };
    extra.0.iter().map(field)
}

/// Makes a field from a value.
pub(super) fn field(name: &str, value: Plain) -> RowField {
    RowField { name: name.to_owned(), value, written: String::new(), at: 0 }
}

/// Returns the field's name in the file: the name in the code without the `r#` that Rust may need.
pub(super) const fn file_name(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}
