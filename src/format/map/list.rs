//! Converts the records of the later lists to items of a journey.

use std::collections::BTreeSet;

use super::{error::ContentError, loose::Loose, record, source::MapText};
use crate::journey::{Edit, ItemError, ItemKey, ListName, Plain, RowField};

/// Calls `note` with each unknown field in the records of the later lists.
pub(super) fn each_unknown<'de>(
    journey: &record::Journey<'de>,
    source: &MapText<'de>,
    note: &mut dyn FnMut(&RowField),
) {
    for &list in ListName::ALL {
        journey.list(list).items().iter().for_each(|record| list.each_unknown(&record.row(source), note));
    }
}

/// Returns the edits that put every record into its list, or the first record that is not possible, with the
/// position of its error in bytes.
pub(super) fn edits<'de>(
    journey: &record::Journey<'de>,
    source: &MapText<'de>,
) -> Result<Vec<Edit>, (usize, ContentError)> {
    let mut seen = BTreeSet::new();
    let mut edits = Vec::new();
    for &list in ListName::ALL {
        for record in journey.list(list).items() {
            let start = journey.list(list).key().or_else(|| record.first_key());
            let start = source.offset(record.first_key().or(start).unwrap_or(""));
            edits.push(
                edit(list, record, source, &mut seen).map_err(|(at, what)| (at.unwrap_or(start), what))?,
            );
        }
    }
    Ok(edits)
}

fn edit<'de>(
    list: ListName,
    record: &Loose<'de>,
    source: &MapText<'de>,
    seen: &mut BTreeSet<ItemKey>,
) -> Result<Edit, (Option<usize>, ContentError)> {
    let row = record.row(source);
    let place_of = |name: &str| row.iter().find(|field| field.name == name).map(|field| field.at);
    let id = row.iter().find_map(|field| match (&field.name, &field.value) {
        (name, Plain::Text(id)) if name == "id" || name == "name" => Some(id.clone()),
        _ => None,
    });
    let refused = |what| ContentError::Item { list, id: id.clone().unwrap_or_default(), what };
    let item = list.read(row.clone()).map_err(|error| (error.at, refused(ItemError::Field(error))))?;
    item.check().map_err(|error| {
        let at = if let ItemError::NotAgreed(field) = error { place_of(field) } else { None };
        (at, refused(error))
    })?;
    let key = item.key();
    if !seen.insert(key.clone()) {
        return Err((None, ContentError::ItemTwice(key)));
    }
    Ok(Edit::Put(item.into()))
}
