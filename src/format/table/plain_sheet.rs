//! Keeps a table with its cells as they stand, line breaks included. It is for a list that somebody worked on; a
//! table of answers is condensed while it is read.

use crate::insight::respondents::MOST_ROWS;

use super::{error::TableError, row_sink::RowSink};

/// A table with its cells as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlainSheet {
    pub header: Vec<String>,
    /// The rows below the header that have a cell with text.
    pub rows: Vec<PlainRow>,
}

/// A row below the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainRow {
    /// The row's number, as a spreadsheet counts from 1.
    pub number: u32,
    pub cells: Vec<String>,
}

/// A plain sheet while it is being read.
pub(super) struct PlainRows {
    sheet: PlainSheet,
    /// The number of the last row.
    row: u32,
}

impl RowSink for PlainRows {
    type Sheet = PlainSheet;

    const IS_SHORT: bool = false;

    fn begin<'a>(header: impl IntoIterator<Item = &'a str>, row: u32) -> Self {
        let header = header.into_iter().map(|cell| cell.trim().to_owned()).collect();
        Self { sheet: PlainSheet { header, rows: Vec::new() }, row }
    }

    fn columns(&self) -> usize {
        self.sheet.header.len()
    }

    fn push<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), TableError> {
        self.row = self.row.saturating_add(1);
        let cells: Vec<_> = cells.into_iter().take(self.columns()).collect();
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        if self.sheet.rows.len() == MOST_ROWS {
            return Err(TableError::TooManyRows);
        }
        let cells = cells.into_iter().map(str::to_owned).collect();
        self.sheet.rows.push(PlainRow { number: self.row, cells });
        Ok(())
    }

    fn finish(self) -> PlainSheet {
        self.sheet
    }
}
