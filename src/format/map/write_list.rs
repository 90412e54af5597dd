//! Writes the later lists, and decides which of their records stand on one line and which have a line for each
//! field.

use super::{quoted::Quoted, write::Page};
use crate::journey::{FieldRow, Item, Journey, ListName, Plain, RowField};

/// The lists whose records have a line for each field.
const TALL: [ListName; 3] = [ListName::Action, ListName::Case, ListName::Survey];
/// The fields of such records that are lists with one line per record.
const WITH_LINES: [&str; 2] = ["contacts", "columns"];
/// The field that is a list of records with a line for each of their fields.
const WITH_FIELDS: &str = "tables";

impl Page {
    /// Writes the lists with these names, in this order, except for empty ones.
    pub(super) fn items(&mut self, journey: &Journey, lists: &[ListName]) {
        for &list in lists {
            let mut items: Vec<_> = journey.items_of(list).map(|item| &**item).collect();
            items.sort_by_key(|item| order(item));
            let rows = items.into_iter().map(Item::row);
            if TALL.contains(&list) {
                self.list(list.as_str(), rows, Self::record_row);
            } else {
                self.rows(list.as_str(), rows, |row| fields(&row));
            }
        }
    }

    /// Writes a record with a line for each field.
    fn record_row(&mut self, row: FieldRow) {
        for field in row {
            match field.value {
                Plain::List(items) if WITH_LINES.contains(&field.name.as_str()) => {
                    self.rows(&field.name, items.into_iter(), |item| within(&item));
                }
                Plain::List(items) if field.name == WITH_FIELDS => {
                    self.list(&field.name, items.into_iter().filter_map(row_of), Self::record_row);
                }
                _ => self.field(&field.name, value(&field)),
            }
        }
    }
}

/// Returns the number by which an item is sorted before its key: `order` for groups, 0 for all others.
fn order(item: &Item) -> i64 {
    match item {
        Item::Group(group) => group.order,
        _ => 0,
    }
}

fn row_of(item: Plain) -> Option<FieldRow> {
    match item {
        Plain::Row(row) => Some(row),
        _ => None,
    }
}

/// Returns the fields of a record on one line.
fn fields(row: &FieldRow) -> String {
    let fields: Vec<_> = row.iter().map(|field| format!("{}: {}", field.name, value(field))).collect();
    fields.join(", ")
}

fn value(field: &RowField) -> String {
    if field.written.is_empty() { plain(&field.value) } else { field.written.clone() }
}

/// Returns the text between a record's parentheses; any other value as a whole.
fn within(item: &Plain) -> String {
    match item {
        Plain::Row(row) => fields(row),
        other => plain(other),
    }
}

fn plain(value: &Plain) -> String {
    match value {
        Plain::Text(text) => Quoted(text).to_string(),
        Plain::Number(number) => number.to_string(),
        Plain::Truth(truth) => truth.to_string(),
        Plain::List(items) => {
            let items: Vec<_> = items.iter().map(plain).collect();
            format!("[{}]", items.join(", "))
        }
        Plain::Row(row) => format!("({})", fields(row)),
        // Only values of a newer Polku are of this kind, and those are written as they were read.
        Plain::Other => String::new(),
    }
}
