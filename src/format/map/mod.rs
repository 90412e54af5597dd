//! The map file, formats 1 and 2: a journey as the text that people and programs share.
//!
//! [`write()`] gives each journey exactly one text. [`read()`] reads any map, or refuses it with the place and the
//! reason; nothing is repaired, and nothing unknown is dropped.

mod build;
mod convert;
mod diagnose;
mod error;
mod fault;
mod field;
mod list;
mod loose;
mod marked;
mod markers;
mod origin;
mod other;
mod quoted;
mod record;
mod row;
mod service;
mod source;
mod unknown;
mod value;
mod write;
mod write_list;

use ron::Options;

use crate::journey::{Journey, LATER_FORMAT};

pub use build::{MOST_LISTED, MOST_TOUCHPOINTS, MOST_TRANSITIONS};
pub use error::{ContentError, MapError, NamedTouchpoint, Other, Refused, Syntax};
use field::Fill;
pub use marked::{Marked, read_marked};
pub use quoted::acts_unseen;
use source::MapText;
pub use source::Unknown;
pub use write::write;

/// A journey read from a map file, and what its user may want to know.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub journey: Journey,
    /// Whether the file contains comments. Writing drops them, so the user is told once.
    pub has_comments: bool,
    /// The fields that this Polku does not know, in the order of the file. They are kept.
    pub unknown: Vec<Unknown>,
}

/// Reads the journey from the bytes of a map file. A leading byte order mark is ignored.
pub fn read(bytes: &[u8]) -> Result<Loaded, MapError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| diagnose::not_text(bytes, &error))?;
    let source = MapText::new(text);
    let record = parse(text)?;
    Ok(Loaded {
        journey: build::journey(&record, &source)?,
        has_comments: source.has_comments(),
        unknown: unknown::unknown(&record, &source),
    })
}

/// Returns whether a text is meant as a map file, even a broken one: it begins like one and contains the name of a
/// format field. The second condition is for lists, which may begin with "Journey" too.
pub fn is_meant_as_map(text: &str) -> bool {
    diagnose::begins_like_a_map(text.trim_start_matches('\u{feff}').as_bytes())
        && ["format:", "min_reader:"].iter().any(|field| text.contains(field))
}

/// Parses the records. A file that needs a newer reader may look like anything, so if it says so, that is the
/// error, whatever else is wrong with it.
fn parse(text: &str) -> Result<record::Journey<'_>, MapError> {
    let mut record = record::Journey::default();
    // ron's own limit on nesting is kept: without it a deeply nested file would overflow the stack.
    let parsed = Options::default().from_str_seed(text, Fill(&mut record));
    if record.min_reader.get().is_some_and(|number| number.is_above(LATER_FORMAT.min_reader)) {
        return Err(MapError::TooNew);
    }
    parsed.map_err(|error| diagnose::not_a_map(text, &error))?;
    // ron would accept a record without its name, and attributes that change how it reads.
    if !diagnose::begins_like_a_map(text.as_bytes()) {
        return Err(MapError::NotAMap);
    }
    if record.format.get().is_none() || record.min_reader.get().is_none() {
        return Err(MapError::NoFormat);
    }
    Ok(record)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_map_is_told_from_a_list_that_begins_alike() {
        for map in [
            "Journey(format: 1",
            " \n// a comment\nJourney (\n    min_reader: 1,",
            "\u{feff}Journey(format: 1)",
        ] {
            assert!(is_meant_as_map(map), "{map}");
        }
        for list in ["Journey\n- Ad", "Journey(s) to mend\nAd", "- format: A5", "", "J"] {
            assert!(!is_meant_as_map(list), "{list}");
        }
    }
}
