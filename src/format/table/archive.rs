//! Checks that an archive is safe to unpack, before anything is read from it. The archive is unpacked once without
//! keeping anything, since the sizes that it declares may be wrong.

use std::io::{self, Read, Seek};

use zip::ZipArchive;

use super::{
    error::TableError,
    guard::{LARGEST_TABLE, Progress, Watched},
};

/// The largest number of files in a spreadsheet.
const MOST_FILES: usize = 10_000;

/// The largest ratio of a file's unpacked to its packed size; no part of a spreadsheet has more.
const MOST_TIMES: u64 = 200;

/// The unpacked size, in bytes, up to which the ratio does not matter.
const SMALL: u64 = 1 << 20;

/// The kind of spreadsheet that an archive is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spreadsheet {
    Xlsx,
    Ods,
}

/// Walks through an archive and returns its kind. Refuses one that unpacks to too much.
pub(super) fn checked(
    source: &mut (impl Read + Seek),
    progress: &mut Progress<'_>,
) -> Result<Spreadsheet, TableError> {
    let mut archive = ZipArchive::new(source).map_err(|error| TableError::Damaged(error.to_string()))?;
    if archive.len() > MOST_FILES {
        return Err(TableError::Unpacked);
    }
    let mut left = LARGEST_TABLE;
    let (mut has_workbook, mut has_content) = (false, false);
    for place in 0..archive.len() {
        let file = archive.by_index(place).map_err(|error| TableError::Damaged(error.to_string()))?;
        let name = file.name().unwrap_or_default();
        has_workbook |= name.eq_ignore_ascii_case("xl/workbook.xml");
        has_content |= name == "content.xml";
        let most = left.min(file.compressed_size().saturating_mul(MOST_TIMES).max(SMALL));
        left -= unpacked(file, most, progress)?;
    }
    match (has_workbook, has_content) {
        (true, _) => Ok(Spreadsheet::Xlsx),
        (_, true) => Ok(Spreadsheet::Ods),
        _ => Err(TableError::NoTable),
    }
}

/// Returns the size of a file once it is unpacked; refuses one that is larger than `most`.
fn unpacked(file: impl Read, most: u64, progress: &mut Progress<'_>) -> Result<u64, TableError> {
    let mut asked = |_| progress(0);
    let size = io::copy(&mut Watched::new(file.take(most + 1), &mut asked), &mut io::sink())?;
    if size > most { Err(TableError::Unpacked) } else { Ok(size) }
}
