//! Explains why a text is not a map. It runs only once reading has failed, so good files cost nothing, and a title
//! that looks like a conflict marker or a web page stays a title.

use std::str::Utf8Error;

use ron::error::{Error, SpannedError};

use super::{
    error::{MapError, Syntax},
    field::A_NUMBER,
    markers,
    other::{self, other_kind},
    source::line_of,
};

/// Returns why bytes that are not UTF-8 are not a map.
pub(super) fn not_text(bytes: &[u8], error: &Utf8Error) -> MapError {
    if let Some(other) = other_kind(bytes) {
        return other;
    }
    if !begins_like_a_map(bytes) {
        return other::unknown(bytes);
    }
    let (line, column) = place_of(bytes, error.valid_up_to());
    MapError::NotUtf8 { line, column }
}

/// Returns why a text that ron could not read is not a map.
pub(super) fn not_a_map(text: &str, error: &SpannedError) -> MapError {
    let bytes = text.as_bytes();
    if let Some(other) = other_kind(bytes) {
        return other;
    }
    if let Some(line) = markers::first(text) {
        return match markers::split(text) {
            Ok(_) => MapError::ConflictMarkers { line, column: 1 },
            Err(line) => MapError::UnpairedMarkers { line },
        };
    }
    if !begins_like_a_map(bytes) {
        return other::unknown(bytes);
    }
    if let Some(place) = zero_tail(bytes) {
        let (line, column) = place_of(bytes, place);
        return MapError::ZeroBytes { line, column };
    }
    syntax(text, error)
}

/// Returns whether bytes begin like a map. Comments and white space may precede it; a map cut off within its first
/// word counts.
pub(super) fn begins_like_a_map(bytes: &[u8]) -> bool {
    let mut rest = bytes.trim_ascii_start();
    loop {
        let end: &[u8] = match rest {
            [b'/', b'/', ..] => b"\n",
            [b'/', b'*', ..] => b"*/",
            _ => return rest.starts_with(b"Journey") || (!rest.is_empty() && b"Journey".starts_with(rest)),
        };
        let Some(place) = rest.windows(end.len()).position(|piece| piece == end) else { return true };
        rest = rest[place + end.len()..].trim_ascii_start();
    }
}

/// Returns where the zero bytes begin that a power failure may leave at the end of a file.
fn zero_tail(bytes: &[u8]) -> Option<usize> {
    let kept = bytes.trim_ascii_end();
    let tail = kept.iter().rev().take_while(|&&byte| byte == 0).count();
    (tail > 0).then_some(kept.len() - tail)
}

/// Returns the line and column of a position in bytes; the column is in characters, and both count from 1.
fn place_of(bytes: &[u8], place: usize) -> (usize, usize) {
    let line_start = bytes[..place].iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    let column = 1 + String::from_utf8_lossy(&bytes[line_start..place]).chars().count();
    (line_of(bytes, place), column)
}

fn syntax(text: &str, error: &SpannedError) -> MapError {
    let end = place_of(text.as_bytes(), text.trim_end().len());
    let is_at_end = (error.span.end.line, error.span.end.col) >= end;
    let what = what_of(&error.code, is_at_end);
    // Where ron skipped white space and found nothing, the end of the span is the place to look at.
    let went_on = what == Syntax::CutShort || error.code == Error::TrailingCharacters;
    let place = if went_on { error.span.end } else { error.span.start };
    MapError::Syntax { line: place.line, column: place.col, what }
}

fn what_of(code: &Error, is_at_end: bool) -> Syntax {
    match code {
        Error::TrailingCharacters => Syntax::Bracket,
        _ if is_at_end => Syntax::CutShort,
        Error::Eof | Error::ExpectedStringEnd | Error::UnclosedBlockComment => Syntax::CutShort,
        Error::ExpectedComma | Error::ExpectedMapColon => Syntax::Comma,
        Error::ExpectedString => Syntax::Text,
        Error::InvalidValueForType { expected, .. } if expected == A_NUMBER => Syntax::Number,
        Error::ExpectedDifferentLength { .. }
        | Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning
        | Error::FloatUnderscore => Syntax::Number,
        Error::ExpectedArray
        | Error::ExpectedArrayEnd
        | Error::ExpectedStructLike
        | Error::ExpectedNamedStructLike(_)
        | Error::ExpectedStructLikeEnd => Syntax::Bracket,
        Error::DuplicateStructField { field, .. } => Syntax::Twice((*field).to_owned()),
        Error::ExceededRecursionLimit => Syntax::TooDeep,
        _ => Syntax::Other,
    }
}
