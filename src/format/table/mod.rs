//! Reads tables of answers or of actions as survey tools and spreadsheets write them: CSV, XLSX and ODS. The format
//! is recognised by the file's first bytes, not its name. CSV and XLSX are read row by row, so that the file is
//! never held in memory as a whole.

mod archive;
mod csv_text;
mod decoded;
mod error;
mod guard;
mod ods;
mod plain_sheet;
mod quotes;
mod read_table;
mod row_sink;
mod separator;
mod spreadsheet;
mod xlsx;

use std::{
    io::{Read, Seek, SeekFrom},
    ops::ControlFlow,
};

use crate::insight::respondents::SheetBuilder;
use plain_sheet::PlainRows;
use row_sink::RowSink;

pub use error::TableError;
pub use guard::{LARGEST_TABLE, Progress};
pub use plain_sheet::{PlainRow, PlainSheet};
pub use read_table::{AnswerTable, ReadTable};

/// The kind of a file by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beginning {
    Text,
    Archive,
    /// A spreadsheet of Excel before 2007, or one protected by a password.
    OldSpreadsheet,
    /// Bytes that are not text.
    Other,
}

/// Reads a table of answers. In a spreadsheet `sheet` is the exact name of the sheet; without one the first sheet
/// with a cell is read.
pub fn read(
    source: &mut (impl Read + Seek),
    sheet: Option<&str>,
    progress: &mut Progress<'_>,
) -> Result<AnswerTable, TableError> {
    read_as::<SheetBuilder>(source, sheet, progress)
}

/// Reads a table with its cells as they stand; in a spreadsheet the first sheet with a cell.
pub fn read_plain(source: &mut (impl Read + Seek)) -> Result<ReadTable<PlainSheet>, TableError> {
    read_as::<PlainRows>(source, None, &mut |_| ControlFlow::Continue(()))
}

fn read_as<S: RowSink>(
    source: &mut (impl Read + Seek),
    sheet: Option<&str>,
    progress: &mut Progress<'_>,
) -> Result<ReadTable<S::Sheet>, TableError> {
    match Beginning::of(source)? {
        Beginning::Archive => spreadsheet::read::<S>(source, sheet, progress),
        Beginning::OldSpreadsheet => Err(TableError::OldSpreadsheet),
        Beginning::Other => Err(TableError::NoTable),
        Beginning::Text => match sheet {
            Some(name) => Err(TableError::NoSheet { name: name.to_owned(), names: Vec::new() }),
            None => csv_text::read::<S>(source, progress),
        },
    }
}

impl Beginning {
    fn of(source: &mut (impl Read + Seek)) -> Result<Self, TableError> {
        let mut first = Vec::new();
        source.rewind()?;
        source.take(4096).read_to_end(&mut first)?;
        source.seek(SeekFrom::Start(0))?;
        Ok(match first.as_slice() {
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Self::Archive,
            [0xd0, 0xcf, 0x11, 0xe0, ..] => Self::OldSpreadsheet,
            _ if first.starts_with(b"%PDF") || first.starts_with(b"\x89PNG") => Self::Other,
            _ if decoded::is_wide(&first) || !first.contains(&0) => Self::Text,
            _ => Self::Other,
        })
    }
}

#[cfg(test)]
mod tests;
