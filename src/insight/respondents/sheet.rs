//! The answers of a survey as given, column by column: each different text once, and for every row which text it
//! has. Only what [`count`](super::count) makes of it goes into a map.

mod build;

use std::sync::Arc;

use crate::journey::bare_key;

pub use build::{SheetBuilder, TooManyRows};

/// The maximum number of different texts of a column that are told apart. A column with more is too varied to hold
/// ratings.
pub const MOST_TEXTS: usize = 10_000;

/// The maximum number of respondents in a sheet.
pub const MOST_ROWS: usize = 200_000;

/// The maximum number of columns in a sheet.
pub const MOST_COLUMNS: usize = 1_000;

/// The answers of all respondents.
#[derive(Clone, Debug, Default)]
pub struct AnswerSheet {
    pub columns: Vec<AnswerColumn>,
    rows: usize,
    header_row: u32,
    uneven: Vec<UnevenRow>,
}

/// One column of a sheet.
#[derive(Clone, Debug, Default)]
pub struct AnswerColumn {
    /// The header, trimmed and unique: a repeated one gets a number behind it. It may be empty.
    pub header: String,
    /// The header as it stands in the file, trimmed; not necessarily unique.
    asked: String,
    /// The different texts in the order of their first rows, trimmed and never empty. A column that is too varied
    /// keeps only the first few.
    pub texts: Arc<Vec<String>>,
    /// The place of each row's text, from 1, or 0 for an empty cell; empty where the column is too varied.
    cells: Vec<u16>,
    /// The number of rows with a text.
    filled: usize,
    is_too_varied: bool,
}

/// A row that is longer or shorter than the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnevenRow {
    /// The number of the row, counted from 1 as in a spreadsheet.
    pub row: u32,
    /// The number of its cells.
    pub cells: usize,
}

impl AnswerSheet {
    /// Returns the number of rows below the header, blank ones included.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Returns the number of a row as in a spreadsheet, counted from 1 with the header; `place` counts from 0
    /// below the header.
    pub fn row_number(&self, place: usize) -> u32 {
        self.header_row.saturating_add(place as u32).saturating_add(1)
    }

    /// Returns the rows that are longer or shorter than the header, up to a thousand.
    pub fn uneven(&self) -> &[UnevenRow] {
        &self.uneven
    }

    /// Returns the place of the column with exactly this header; else of the only one whose header differs just in
    /// case, spaces and punctuation.
    pub fn column_named(&self, header: &str) -> Option<usize> {
        let key = bare_key(header);
        let is_it = |column: &AnswerColumn| !key.is_empty() && bare_key(&column.header) == key;
        let exact = |column: &AnswerColumn| !header.is_empty() && column.header == header;
        self.columns.iter().position(exact).or_else(|| {
            let mut found = (0..self.columns.len()).filter(|&at| is_it(&self.columns[at]));
            found.next().filter(|_| found.next().is_none())
        })
    }
}

impl AnswerColumn {
    /// Returns the header as it stands in the file, trimmed, even where another column has the same one.
    pub fn asked(&self) -> &str {
        &self.asked
    }

    /// Returns the place of each row's text in [`Self::texts`], from 1, or 0 for an empty cell; empty where the
    /// column is too varied.
    pub fn cells(&self) -> &[u16] {
        &self.cells
    }

    /// Returns the number of rows with a text.
    pub fn filled(&self) -> usize {
        self.filled
    }

    /// Returns whether the column has more different texts than [`MOST_TEXTS`], more than any scale.
    pub fn is_too_varied(&self) -> bool {
        self.is_too_varied
    }

    /// Returns the number of rows with each of [`Self::texts`]; empty where the column is too varied.
    pub fn counts(&self) -> Vec<u32> {
        if self.is_too_varied {
            return Vec::new();
        }
        let mut counts = vec![0_u32; self.texts.len() + 1];
        self.cells.iter().for_each(|&cell| counts[usize::from(cell)] += 1);
        counts.split_off(1)
    }

    /// Returns the text in a row; empty where there is none.
    pub fn text(&self, place: usize) -> &str {
        let cell = self.cells.get(place).copied().unwrap_or_default();
        usize::from(cell).checked_sub(1).and_then(|at| self.texts.get(at)).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests;
