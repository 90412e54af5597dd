//! Recognises by its content which other kind of file was opened instead of a map, so that nobody has to guess why
//! it does not open.

use super::error::{MapError, Other};

/// Returns the kind of a file that can be recognised whatever the rest of it says.
pub(super) fn other_kind(bytes: &[u8]) -> Option<MapError> {
    let start = bytes.trim_ascii_start();
    if start.is_empty() {
        Some(MapError::Empty)
    } else if bytes.iter().all(|&byte| byte == 0) {
        Some(MapError::ZeroFilled)
    } else if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || is_utf16_without_mark(bytes)
    {
        Some(MapError::Utf16)
    } else {
        by_first_bytes(start).map(MapError::Other)
    }
}

/// Returns the kind of a file by its first bytes.
fn by_first_bytes(start: &[u8]) -> Option<Other> {
    let begins_with = |words: &[&str]| {
        let begins = |word: &&str| {
            start.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
        };
        words.iter().any(begins)
    };
    let is_webp = start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP");
    if is_webp || is_svg(start) || PICTURES.iter().any(|signature| start.starts_with(signature)) {
        Some(Other::Picture)
    } else if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        Some(packed(start))
    } else if begins_with(&["%PDF-"]) {
        Some(Other::Pdf)
    } else if start.starts_with(b"\xD0\xCF\x11\xE0") || begins_with(&["{\\rtf"]) {
        Some(Other::Document)
    } else if begins_with(&["<!doctype html", "<html"]) {
        Some(Other::WebPage)
    } else if begins_with(&["<?xml", "<mxfile"]) || is_json(start) {
        Some(Other::Data)
    } else {
        None
    }
}

/// The first bytes of PNG, JPEG, GIF and TIFF files.
const PICTURES: [&[u8]; 5] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"II*\0", b"MM\0*"];

/// Returns whether a text begins like JSON. A line of a list may begin with a bracket too, as in "[x] Ad".
fn is_json(start: &[u8]) -> bool {
    let Some((bracket @ (b'{' | b'['), rest)) = start.split_first() else { return false };
    match rest.trim_ascii_start().first() {
        Some(b'"' | b'{') => true,
        Some(b'}') => *bracket == b'{',
        Some(b'[') => *bracket == b'[',
        _ => false,
    }
}

/// The number of bytes at the start of a text that are searched for its root element.
const HEAD: usize = 2_000;

fn is_svg(start: &[u8]) -> bool {
    let head = &start[..start.len().min(HEAD)];
    start.starts_with(b"<svg") || (start.starts_with(b"<?xml") && holds(head, "<svg"))
}

/// Returns the kind of a zip archive. Office documents are archives, in which file names are stored uncompressed.
fn packed(bytes: &[u8]) -> Other {
    let kinds = [
        (Other::Document, ["word/document.xml", "opendocument.text"]),
        (Other::Spreadsheet, ["xl/workbook", "opendocument.spreadsheet"]),
        (Other::Slides, ["ppt/presentation.xml", "opendocument.presentation"]),
    ];
    let is_in = |names: &[&str; 2]| names.iter().any(|name| holds(bytes, name));
    kinds.into_iter().find(|(_, names)| is_in(names)).map_or(Other::Zip, |(kind, _)| kind)
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|piece| piece == word.as_bytes())
}

/// Returns whether bytes look like UTF-16 without a byte order mark: ASCII then has a zero in every second byte.
fn is_utf16_without_mark(bytes: &[u8]) -> bool {
    matches!(bytes, [0, a, 0, b, ..] | [a, 0, b, 0, ..] if *a != 0 && *b != 0)
}

/// Returns what a file of no known kind is: a text that does not begin like a map, in UTF-8 or not, or not a text.
pub(super) fn unknown(bytes: &[u8]) -> MapError {
    let is_control = |byte: &u8| *byte < b' ' && !b"\t\n\r\x0B\x0C".contains(byte);
    if bytes.iter().any(is_control) {
        MapError::Other(Other::Binary)
    } else if is_ron(bytes) {
        MapError::NotAMap
    } else if std::str::from_utf8(bytes).is_ok() {
        MapError::Other(Other::Text)
    } else {
        MapError::Other(Other::TextNotUtf8)
    }
}

/// Returns whether a text looks like a record of another program: a parenthesis, or a name and a parenthesis.
fn is_ron(bytes: &[u8]) -> bool {
    let rest = bytes.trim_ascii_start();
    let name = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    rest.get(name) == Some(&b'(') && holds(&rest[name..rest.len().min(HEAD)], ":")
}
