//! What the rows of a table become while they are read: the header first, then row by row.

use crate::insight::respondents::{AnswerSheet, SheetBuilder};

use super::error::TableError;

/// Takes the rows of a table in.
pub(super) trait RowSink: Sized {
    type Sheet;

    /// Whether a cell of many lines is none for certain: a quote was opened and never closed. Where people write texts
    /// of any length the quotes of the whole file tell.
    const IS_SHORT: bool;

    /// Begins below a header, which stands in this row, counted from 1.
    fn begin<'a>(header: impl IntoIterator<Item = &'a str>, row: u32) -> Self;

    /// The number of columns that the header has.
    fn columns(&self) -> usize;

    /// Takes the cells of the next row; none of them is a blank one.
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
