//! What of a map the cells of a plan may mean, by the texts that mean it: each is found at once, however long the plan.

use std::{borrow::Cow, collections::HashMap, hash::Hash};

use crate::format::escape::lines;

/// What a text means; `None` of a text that means several.
pub(super) type Known<'a, K, T> = HashMap<K, Option<&'a T>>;

/// Keeps what each of these texts means.
pub(super) fn known<'a, K: Hash + Eq, T>(pairs: impl Iterator<Item = (K, &'a T)>) -> Known<'a, K, T> {
    let mut known = Known::new();
    for (text, it) in pairs {
        known.entry(text).and_modify(|it| *it = None).or_insert(Some(it));
    }
    known
}

/// An id as a cell shows it. What is not seen in it is written as its number, so no two ids are written alike.
pub(super) fn id_cell(id: &str) -> Cow<'_, str> {
    if lines(id) == id && !id.contains(['\\', '\n']) {
        return id.into();
    }
    let mut out = String::new();
    for c in id.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            c if c == '\n' || !lines(c.encode_utf8(&mut [0; 4])).starts_with(c) => {
                out.extend(c.escape_unicode())
            }
            c => out.push(c),
        }
    }
    out.into()
}

/// What has an id, by the id as it is written.
pub(super) struct ById<'a, T> {
    written: Known<'a, Cow<'a, str>, T>,
    /// A spreadsheet takes an id of digits for a number, and writes none of the zeros before it.
    digits: Known<'a, &'a str, T>,
}

impl<'a, T> ById<'a, T> {
    pub(super) fn of(all: impl Iterator<Item = (&'a str, &'a T)>) -> Self {
        let all: Vec<_> = all.collect();
        let numbers = all.iter().filter_map(|(id, it)| Some((digits(id)?, *it)));
        Self { digits: known(numbers), written: known(all.iter().map(|(id, it)| (id_cell(id), *it))) }
    }

    /// What has the id that a cell says: as it is written, else without the spaces around it, else as a number.
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
