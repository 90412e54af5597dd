//! Reads a CSV file row by row. Rows are numbered as a spreadsheet numbers them: a row with line breaks in a cell
//! counts once, and a blank line counts too.

use std::io::{Read, Seek};

use csv::{Reader, ReaderBuilder, StringRecord};

use super::{
    decoded::{Decoded, encoding_of},
    error::TableError,
    guard::{Progress, Watched},
    quotes::Quotes,
    read_table::ReadTable,
    row_sink::RowSink,
    separator::shown,
};
use crate::{format::outline::named_separator, insight::respondents::MOST_COLUMNS};

/// The number of bytes at the start of a text from which the separator is found.
const HEAD: u64 = 1 << 16;

/// The number of line breaks above which a cell is long. A quote that is opened and never closed makes a long cell,
/// though a person may write one too.
const LONG: usize = 200;

/// Returns a reader of a text's rows.
pub(super) fn reader<R: Read>(source: R, separator: u8) -> Reader<R> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(separator).from_reader(source)
}

/// Reads a whole table into a sink.
pub(super) fn read<S: RowSink>(
    source: &mut (impl Read + Seek),
    progress: &mut Progress<'_>,
) -> Result<ReadTable<S::Sheet>, TableError> {
    let encoding = encoding_of(&mut *source)?;
    source.rewind()?;
    let mut head = Vec::new();
    Decoded::new(&mut *source, encoding).take(HEAD).read_to_end(&mut head)?;
    let head = String::from_utf8_lossy(&head);
    let first = head.lines().next().unwrap_or_default();
    let named = named_separator(first).and_then(|sign| u8::try_from(sign).ok()).filter(u8::is_ascii);
    source.rewind()?;
    let text = Quotes::new(Decoded::new(Watched::new(source, progress), encoding));
    let reader = reader(text, named.unwrap_or_else(|| shown(whole_rows(&head))));
    let mut rows = Rows { reader, row: 0, line: 1, long: None };
    if named.is_some() {
        // Spreadsheets do not show the line that names the separator as a row.
        rows.next(&mut StringRecord::new())?;
        rows.row = 0;
    }
    Ok(ReadTable { sheet: rows.sheet::<S>()?, name: None, names: Vec::new() })
}

/// Returns the head without its last row, which may be cut off.
fn whole_rows(head: &str) -> &str {
    if head.len() + 8 < HEAD as usize { head } else { head.rfind('\n').map_or(head, |end| &head[..end]) }
}

/// A reader's rows, each with its number.
struct Rows<R> {
    reader: Reader<R>,
    /// The number of the row read last.
    row: u32,
    /// The line on which the next row begins, not counting blank lines before it.
    line: u64,
    /// The first row with a long cell.
    long: Option<u32>,
}

impl<R: Read> Rows<Quotes<R>> {
    fn sheet<S: RowSink>(mut self) -> Result<S::Sheet, TableError> {
        let mut row = StringRecord::new();
        // A blank row is not a header.
        while self.next(&mut row)?.is_some() && row.iter().all(|cell| cell.trim().is_empty()) {}
        if row.iter().all(|cell| cell.trim().is_empty()) {
            return Err(TableError::Empty);
        }
        if row.len() > MOST_COLUMNS {
            return Err(TableError::TooManyColumns);
        }
        let mut builder = S::begin(row.iter(), self.row);
        while let Some(blank) = self.next(&mut row)? {
            (0..blank).try_for_each(|_| builder.push([]))?;
            builder.push(row.iter())?;
            if let Some(row) = self.long.filter(|_| S::IS_SHORT) {
                return Err(TableError::OpenQuote { row });
            }
        }
        if let Some(row) = self.long.filter(|_| self.reader.get_ref().is_open()) {
            return Err(TableError::OpenQuote { row });
        }
        Ok(builder.finish())
    }

    /// Reads the next row and returns the number of blank lines before it; `None` at the end.
    fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>, TableError> {
        if !self.reader.read_record(row).map_err(failed)? {
            return Ok(None);
        }
        let breaks = |cell: &str| cell.bytes().filter(|byte| *byte == b'\n').count();
        let within: usize = row.iter().map(breaks).sum();
        let line = self.reader.position().line();
        // The last line of a file may end without a break.
        let blank = line.saturating_sub(self.line).saturating_sub(within as u64 + 1);
        self.line = line;
        self.row = self.row.saturating_add(blank as u32).saturating_add(1);
        if row.iter().any(|cell| breaks(cell) > LONG) {
            self.long.get_or_insert(self.row);
        }
        Ok(Some(blank))
    }
}

fn failed(error: csv::Error) -> TableError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        other => TableError::Damaged(format!("{other:?}")),
    }
}
