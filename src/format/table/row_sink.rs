//! The receiver of a table's rows while it is read: first the header, then row by row.

use crate::insight::respondents::{AnswerSheet, SheetBuilder};

use super::error::TableError;

/// A receiver of a table's rows.
pub(super) trait RowSink: Sized {
    type Sheet;

    /// Whether a cell of many lines proves that a quote was opened and never closed. Where people write long texts,
    /// only the quotes of the whole file can tell.
    const IS_SHORT: bool;

    /// Starts with a header, which stands in this row, counted from 1.
    fn begin<'a>(header: impl IntoIterator<Item = &'a str>, row: u32) -> Self;

    /// Returns the number of columns in the header.
    fn columns(&self) -> usize;

    /// Takes the cells of the next row; a blank row has none.
    fn push<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), TableError>;

    fn finish(self) -> Self::Sheet;
}

impl RowSink for SheetBuilder {
    type Sheet = AnswerSheet;

    const IS_SHORT: bool = true;

    fn begin<'a>(header: impl IntoIterator<Item = &'a str>, row: u32) -> Self {
        Self::new(header, row)
    }

    fn columns(&self) -> usize {
        Self::columns(self)
    }

    fn push<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), TableError> {
        Ok(Self::push(self, cells)?)
    }

    fn finish(self) -> AnswerSheet {
        Self::finish(self)
    }
}
