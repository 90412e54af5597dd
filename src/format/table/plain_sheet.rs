//! A table whose cells are kept as they stand, line breaks among them: of a list that somebody worked on, where of
//! answers only what they come to is kept.

use crate::insight::respondents::MOST_ROWS;

use super::{error::TableError, row_sink::RowSink};

/// A table as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlainSheet {
    pub header: Vec<String>,
    /// The rows below the header that have a cell that says something.
    pub rows: Vec<PlainRow>,
}

/// A row below the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainRow {
    /// The number of the row, as a spreadsheet counts them from 1.
    pub number: u32,
    pub cells: Vec<String>,
}

/// A plain sheet while it is read.
pub(super) struct PlainRows {
    sheet: PlainSheet,
    /// The number of the row that came last.
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
