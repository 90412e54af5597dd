//! Reads a sheet of a spreadsheet, after checking that its archive is safe.

use std::{
    cell::Cell,
    io::{BufReader, Read, Seek},
};

use super::{
    archive::{Spreadsheet, checked},
    error::TableError,
    guard::{Progress, Watched},
    ods,
    read_table::ReadTable,
    row_sink::RowSink,
    xlsx,
};
use crate::insight::respondents::MOST_COLUMNS;

pub(super) fn read<S: RowSink>(
    source: &mut (impl Read + Seek),
    sheet: Option<&str>,
    progress: &mut Progress<'_>,
) -> Result<ReadTable<S::Sheet>, TableError> {
    let kind = checked(&mut *source, progress)?;
    source.rewind()?;
    let is_cancelled = Cell::new(false);
    let mut progress = |read| {
        let goes_on = progress(read);
        is_cancelled.set(is_cancelled.get() || goes_on.is_break());
        goes_on
    };
    let source = BufReader::new(Watched::new(source, &mut progress));
    let table = match kind {
        Spreadsheet::Xlsx => xlsx::read::<S>(source, sheet),
        Spreadsheet::Ods => ods::read::<S>(source, sheet),
    };
    // The crates that read the sheet report that reading ended, but not why.
    if is_cancelled.get() { Err(TableError::Cancelled) } else { table }
}

/// Returns the names of the sheets to read, one after another until one has a cell.
pub(super) fn wanted(sheet: Option<&str>, names: &[String]) -> Result<Vec<String>, TableError> {
    let Some(name) = sheet else { return Ok(names.to_vec()) };
    match names.iter().find(|it| *it == name) {
        Some(name) => Ok(vec![name.clone()]),
        None => Err(TableError::NoSheet { name: name.to_owned(), names: names.to_vec() }),
    }
}

/// A sheet made of cells that arrive row by row.
pub(super) struct Gathered<S> {
    builder: Option<S>,
    cells: Vec<String>,
    /// The number of `cells` that belong to this row.
    length: usize,
    /// The number of the row, from 1; 0 before the first.
    row: u32,
}

impl<S: RowSink> Gathered<S> {
    pub(super) fn new() -> Self {
        Self { builder: None, cells: Vec::new(), length: 0, row: 0 }
    }

    /// Returns the string for a cell's text, emptied. `row` and `column` count from 0, and rows must not decrease.
    pub(super) fn cell(&mut self, row: u32, column: u32) -> Result<&mut String, TableError> {
        let (row, column) = (row.saturating_add(1), column as usize);
        if row != self.row {
            self.end_row()?;
            let blank = row.saturating_sub(self.row).saturating_sub(1);
            if let Some(builder) = &mut self.builder {
                (0..blank).try_for_each(|_| builder.push([]))?;
            }
            self.row = row;
        }
        if column >= MOST_COLUMNS {
            return Err(TableError::TooManyColumns);
        }
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        // The skipped cells still hold the texts of an earlier row.
        for skipped in &mut self.cells[self.length.min(column)..column] {
            skipped.clear();
        }
        self.length = self.length.max(column + 1);
        self.cells[column].clear();
        Ok(&mut self.cells[column])
    }

    fn end_row(&mut self) -> Result<(), TableError> {
        let cells = || self.cells[..self.length].iter().map(String::as_str);
        match &mut self.builder {
            // A spreadsheet does not store empty cells at the end of a row.
            Some(builder) => {
                let missing = builder.columns().saturating_sub(self.length);
                builder.push(cells().chain(std::iter::repeat_n("", missing)))?;
            }
            None if cells().any(|cell| !cell.trim().is_empty()) => {
                self.builder = Some(S::begin(cells(), self.row));
            }
            None => {}
        }
        self.length = 0;
        Ok(())
    }

    /// Returns the sheet; `None` if no cell has text.
    pub(super) fn finish(mut self) -> Result<Option<S::Sheet>, TableError> {
        self.end_row()?;
        Ok(self.builder.map(S::finish))
    }
}
