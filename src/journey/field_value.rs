//! Values of records that the file, a merge and a person all read and write: each knows what a file says of
//! it, and the words that stand for it in a conflict.

use super::Extra;

/// A value as a file says it, whatever it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
    Text(String),
    Number(i64),
    Truth(bool),
    List(Vec<Plain>),
    Row(FieldRow),
    /// What none of the others can hold, such as a fraction.
    Other,
}

/// A record as a file says it: its fields in their order.
pub type FieldRow = Vec<RowField>;

/// One field of a record: its name, its value, and the text that stands for the value in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowField {
    pub name: String,
    pub value: Plain,
    /// Kept word for word of a field that is not known; empty of one that is made from a value.
    pub written: String,
    /// The place of the field in the file, in bytes; 0 of one that is made from a value.
    pub at: usize,
}

/// Why a record cannot be: the field, as a path such as `follow_up.due`, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    pub field: String,
    pub wrong: Wrong,
    /// The place of the field in the file, in bytes, where it stands in one.
    pub at: Option<usize>,
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has no default and is left out.
    Missing,
    /// A field stands twice in one record.
    Twice,
    Text,
    Id,
    /// No name that a field of a file can have.
    Name,
    /// Not a whole number from `least` to `most`.
    Number {
        least: i64,
        most: i64,
    },
    Truth,
    List,
    Record,
    /// More entries than a list may have.
    TooMany,
    /// No day, or not written `YYYY-MM-DD`.
    Day,
    /// No day, month or year.
    Period,
    /// No day with a time behind it.
    Moment,
    /// No time of day, `HH:MM`.
    Time,
}

/// The most entries of any list of a record, and of a list of records.
pub const MOST_ENTRIES: usize = 10_000;

/// A value that a field of a record may have.
pub(super) trait FieldValue: Sized + PartialEq {
    /// What stands between several of them in the words of a conflict.
    const MARK: char = ',';
    /// The value of a field that is left out; `None` where it has to be said.
    fn absent() -> Option<Self>;
    /// Reads what a file says.
    fn read(value: Plain) -> Result<Self, FieldError>;
    fn plain(&self) -> Plain;
    /// Reads what [`Self::text`] says.
    fn of_text(text: &str) -> Result<Self, FieldError>;
    /// The words of a conflict: without quotes, lists joined by commas.
    fn text(&self) -> String;
    /// Tells `note` of each field in it that is not known.
    fn each_unknown(_: &Plain, _: &mut dyn FnMut(&RowField)) {}
}

/// A record of several fields.
pub(super) trait FieldRecord: Sized {
    fn of_row(row: FieldRow) -> Result<Self, FieldError>;
    /// Tells `note` of each field that is not known, at any depth.
    fn each_unknown(row: &FieldRow, note: &mut dyn FnMut(&RowField));
    /// The fields that are not left out, those of a newer Polku last.
    fn row(&self) -> FieldRow;
    /// Each field with its words, those of a newer Polku last.
    fn texts(&self) -> Vec<(String, String)>;
    /// Puts what these words say into the field; one that is not known becomes a newer Polku's.
    fn put_text(&mut self, name: &str, text: &str) -> Result<(), FieldError>;
}

impl Wrong {
    /// Of the whole value; who holds the field puts its name before it.
    pub(super) fn here(self) -> FieldError {
        FieldError { field: String::new(), wrong: self, at: None }
    }
}

impl FieldError {
    /// The same, of a value inside this field.
    pub(super) fn within(self, name: &str) -> Self {
        let field = if self.field.is_empty() { name.to_owned() } else { format!("{name}.{}", self.field) };
        Self { field, ..self }
    }
}

/// Takes a field out of a row.
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

/// What is left of a row: the fields of a newer Polku.
pub(super) fn rest(row: FieldRow) -> Result<Extra, FieldError> {
    let mut fields: Vec<_> = row.iter().collect();
    fields.sort_by_key(|field| &field.name);
    if let Some([_, twice]) = fields.windows(2).find(|pair| pair[0].name == pair[1].name) {
        return Err(FieldError { at: Some(twice.at), ..Wrong::Twice.here().within(&twice.name) });
    }
    Ok(Extra(row.into_iter().map(|field| (field.name, field.written)).collect()))
}

/// The fields of a newer Polku, as they stand in a row.
pub(super) fn extra_row(extra: &Extra) -> impl Iterator<Item = RowField> {
    let field = |(name, written): &(String, String)| RowField {
        name: name.clone(),
        value: Plain::Other,
        written: written.clone(),
        at: 0,
    };
    extra.0.iter().map(field)
}

/// A field that is made from a value.
pub(super) fn field(name: &str, value: Plain) -> RowField {
    RowField { name: name.to_owned(), value, written: String::new(), at: 0 }
}

/// A field is called in the file as it is here, though Rust may want a mark before it.
pub(super) const fn file_name(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}
