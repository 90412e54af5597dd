//! Lookup tables from the text of a cell to what it names in the map, so that a lookup is fast however long the
//! plan is.

use std::{borrow::Cow, collections::HashMap, hash::Hash};

use crate::format::escape::lines;

/// A lookup table by text; `None` for a text that several things share.
pub(super) type ByText<'a, K, T> = HashMap<K, Option<&'a T>>;

/// Builds a lookup table from pairs of a text and what it names.
pub(super) fn known<'a, K: Hash + Eq, T>(pairs: impl Iterator<Item = (K, &'a T)>) -> ByText<'a, K, T> {
    let mut known = ByText::new();
    for (text, it) in pairs {
        known.entry(text).and_modify(|it| *it = None).or_insert(Some(it));
    }
    known
}

/// Returns an id as a cell shows it. Characters that do not show are written as their code points, so no two ids
/// are written alike.
pub(super) fn id_cell(id: &str) -> Cow<'_, str> {
    if lines(id) == id && !id.contains(['\\', '\n']) {
        return id.into();
    }
    let mut out = String::new();
    for c in id.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            c if c == '\n' || !lines(c.encode_utf8(&mut [0; 4])).starts_with(c) => {
                out.extend(c.escape_unicode());
            }
            c => out.push(c),
        }
    }
    out.into()
}

/// A lookup table by id, as the id is written in a cell.
pub(super) struct ById<'a, T> {
    written: ByText<'a, Cow<'a, str>, T>,
    /// The items whose id is all digits, by the id without leading zeros: a spreadsheet reads such an id as a
    /// number and drops them.
    digits: ByText<'a, &'a str, T>,
}

impl<'a, T> ById<'a, T> {
    pub(super) fn of(all: impl Iterator<Item = (&'a str, &'a T)>) -> Self {
        let all: Vec<_> = all.collect();
        let numbers = all.iter().filter_map(|(id, it)| Some((digits(id)?, *it)));
        Self { digits: known(numbers), written: known(all.iter().map(|(id, it)| (id_cell(id), *it))) }
    }

    /// Finds the item whose id a cell holds: as it is written, else without the spaces around it, else as a number.
    pub(super) fn find(&self, cell: &str) -> Option<&'a T> {
        let written = |text: &str| self.written.get(text).copied().flatten();
        let number = || self.digits.get(digits(cell.trim())?).copied().flatten();
        written(cell).or_else(|| written(cell.trim())).or_else(number)
    }
}

fn digits(id: &str) -> Option<&str> {
    let is_number = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| id.trim_start_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r19_an_id_is_known_as_it_is_written_and_as_the_number_that_a_spreadsheet_makes_of_it() {
        let ids = ["00000012", "1e5", "a", "a\u{202e}", " a", "\u{202e}", "x\\y", "007", "07", "9", "09"];
        let all = ById::of(ids.iter().map(|id| (*id, id)));
        for id in &ids {
            assert_eq!(all.find(&id_cell(id)), Some(id));
        }
        assert_eq!(["12", " 12 ", "012", "100000", "7", "", " "].map(|it| all.find(it)), {
            let twelve = Some(&ids[0]);
            [twelve, twelve, twelve, None, None, None, None]
        });
        assert_eq!((id_cell("a\u{202e}"), id_cell("\\")), ("a\\u{202e}".into(), "\\\\".into()));
    }

    proptest::proptest! {
        #[test]
        fn r19_no_two_ids_are_written_alike(one in "[a\\\\u{}20e\u{202e}\r\n\t ]{1,8}", other in "[a\\\\u{}20e\u{202e}\r\n\t ]{1,8}") {
            proptest::prop_assert_eq!(one == other, id_cell(&one) == id_cell(&other));
            proptest::prop_assert_eq!(lines(&id_cell(&one)), id_cell(&one));
        }
    }
}
