//! Reads a sheet of XLSX, cell by cell.

use std::{
    fmt::Write as _,
    io::{Read, Seek},
};

use calamine::{DataRef, ExcelDateTime, Reader as _, Xlsx, XlsxError};

use super::{
    error::TableError,
    read_table::ReadTable,
    row_sink::RowSink,
    spreadsheet::{Gathered, wanted},
};

pub(super) fn read<S: RowSink>(
    source: impl Read + Seek,
    sheet: Option<&str>,
) -> Result<ReadTable<S::Sheet>, TableError> {
    let mut book = Xlsx::new(source).map_err(|error| damaged(&error))?;
    let names = book.sheet_names();
    for name in wanted(sheet, &names)? {
        if let Some(sheet) = gathered::<S>(&mut book, &name)? {
            return Ok(ReadTable { sheet, name: Some(name), names });
        }
    }
    Err(TableError::Empty)
}

/// Reads one sheet; `None` where it has no cell.
fn gathered<S: RowSink>(
    book: &mut Xlsx<impl Read + Seek>,
    name: &str,
) -> Result<Option<S::Sheet>, TableError> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A chart sheet has no cells.
        Err(XlsxError::WorksheetNotFound(_)) => return Ok(None),
        Err(error) => return Err(damaged(&error)),
    };
    let mut gathered = Gathered::<S>::new();
    while let Some(cell) = cells.next_cell().map_err(|error| damaged(&error))? {
        let (row, column) = cell.get_position();
        if !matches!(cell.get_value(), DataRef::Empty) {
            write_text(gathered.cell(row, column)?, cell.get_value());
        }
    }
    gathered.finish()
}

fn damaged(error: &XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::OldSpreadsheet,
        error => TableError::Damaged(error.to_string()),
    }
}

/// Writes a value as people read it: 4.0 is 4, and a day is written as `YYYY-MM-DD`.
fn write_text(into: &mut String, value: &DataRef<'_>) {
    let written = match value {
        DataRef::Int(number) => write!(into, "{number}"),
        DataRef::Float(number) => write!(into, "{number}"),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            into.push_str(text);
            Ok(())
        }
        DataRef::SharedString(text) => {
            into.push_str(text);
            Ok(())
        }
        DataRef::Bool(is_true) => write!(into, "{is_true}"),
        DataRef::DateTime(at) => write_date(into, at),
        DataRef::Error(error) => write!(into, "{error}"),
        DataRef::Empty => Ok(()),
    };
    // Writing to a string cannot fail.
    debug_assert!(written.is_ok());
}

/// Writes a day, with its time unless that is midnight.
pub(super) fn write_date(into: &mut String, at: &ExcelDateTime) -> std::fmt::Result {
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    if at.is_duration() {
        return write!(into, "{hour:02}:{minute:02}:{second:02}");
    }
    write!(into, "{year:04}-{month:02}-{day:02}")?;
    if (hour, minute, second) == (0, 0, 0) { Ok(()) } else { write!(into, " {hour:02}:{minute:02}") }
}
