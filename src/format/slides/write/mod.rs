//! Writes slides as a `.pptx`: an archive of XML, with its parts in order and without a time. Office programs open
//! it without repair; a test reads it back.

mod parts;
mod piece;
mod shape;
mod text;
mod theme;
mod unit;

use std::io::{Cursor, Write as _};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipResult, write::SimpleFileOptions};

use super::deck::Deck;

/// Writes slides as a `.pptx`.
///
/// # Panics
/// Never: an archive in memory takes whatever is written to it, and [`super::MOST`] touchpoints are within its
/// limits.
pub fn pptx(deck: &Deck) -> Vec<u8> {
    let mut parts = parts::all(deck);
    parts.sort();
    archive(&parts).expect("memory takes it")
}

/// Writes parts into an archive. The same parts give the same bytes: the time is never asked for, and the archive's
/// own date is in 1980.
fn archive(parts: &[(String, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in parts {
        out.start_file(name.as_str(), options)?;
        out.write_all(bytes)?;
    }
    Ok(out.finish()?.into_inner())
}
