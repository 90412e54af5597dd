//! Opening a text file as a map. A list is recognised by the ending of the file's name, as long as the file holds
//! no map and nothing of another kind.

use std::path::Path;

use crate::{
    format::{
        map::{MapError, Other},
        outline::{self, Cells, Imported},
    },
    journey::Voice,
};

use super::{
    error::DiskError,
    marked::{TwoVersions, two_versions},
    read::{Opened, bytes_of, opened},
};

/// The endings of files that can be opened, without the dot: that of maps first, then those of lists.
pub const OPENABLE_ENDINGS: &[&str] = &["ron", "txt", "text", "md", "markdown", "tsv", "csv"];

/// The content of a file: a map, two versions of one, or a list that can become one.
#[derive(Clone, Debug)]
pub enum Openable {
    Map(Opened),
    /// The map that a list makes, which is in no file yet. Its ratings are our own.
    List(Imported),
    /// Two versions of a map, between git's conflict markers.
    Versions(Box<TwoVersions>),
}

/// Reads this file: a map, two versions of one, or a list as the map that it makes.
pub fn read_map_or_list(path: &Path) -> Result<Openable, DiskError> {
    let bytes = bytes_of(path)?;
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    match opened(&bytes) {
        Err(DiskError::Map(error)) if is_list(&ending) && is_text(&error) => {
            let title = path.file_stem().unwrap_or_default().to_string_lossy();
            let imported = outline::import(&text(bytes)?, Cells::of_ending(&ending), &title, &Voice::Own);
            Ok(Openable::List(imported?))
        }
        Err(DiskError::Map(MapError::ConflictMarkers { .. })) => {
            Ok(Openable::Versions(two_versions(&bytes)?.into()))
        }
        opened => Ok(Openable::Map(opened?)),
    }
}

fn is_list(ending: &str) -> bool {
    OPENABLE_ENDINGS[1..].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// Returns whether a file that is no map may be a text.
fn is_text(error: &MapError) -> bool {
    use Other::{Binary, Text, TextNotUtf8};
    matches!(error, MapError::NotAMap | MapError::Utf16 | MapError::Other(Binary | Text | TextNotUtf8))
}

/// Returns a text in UTF-8, or in UTF-16 where a byte order mark says so; an error for other bytes.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, DiskError> {
    let text = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => of_utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => of_utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes).ok(),
    };
    text.filter(|text| !text.contains('\0')).ok_or(DiskError::NotText)
}

fn of_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<_> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16(&units).ok().filter(|_| rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_and_marked_utf_16_are_read_and_nothing_else() {
        let utf16 = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| {
            mark.into_iter().chain("Käynti 🙂".encode_utf16().flat_map(bytes)).collect::<Vec<_>>()
        };
        let little = utf16([0xFF, 0xFE], u16::to_le_bytes);
        let big = utf16([0xFE, 0xFF], u16::to_be_bytes);
        for bytes in ["Käynti 🙂".as_bytes(), "\u{feff}Käynti 🙂".as_bytes(), &little, &big] {
            assert_eq!(text(bytes.to_vec()).as_deref(), Ok("Käynti 🙂"));
        }
        for bytes in [&b"K\xE4ynti"[..], &little[2..], &little[..little.len() - 1], b"a\0b"] {
            assert_eq!(text(bytes.to_vec()), Err(DiskError::NotText), "{bytes:?}");
        }
    }
}
