//! The answers of a survey as they were given, column by column: each text once, and for every row which of them
//! stands there. Nothing of it goes into a map but what [`count`](super::count) makes of it.

mod build;

use std::sync::Arc;

use crate::journey::bare_key;

pub use build::{SheetBuilder, TooManyRows};

/// The most different texts of a column that are told apart. One with more is too varied to be rated by.
pub const MOST_TEXTS: usize = 10_000;

/// The most respondents that a sheet holds.
pub const MOST_ROWS: usize = 200_000;

/// The most columns that a sheet holds.
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
    /// The header, trimmed, and no other column's: one that comes again has a number behind it. It may be empty.
    pub header: String,
    /// The header as it stands in the file, trimmed, whatever others say.
    asked: String,
    /// The different texts in the order in which they are first met, trimmed and never empty. Of a column that is
    /// too varied only the first few.
    pub texts: Arc<Vec<String>>,
    /// For each row the place of its text from 1, or 0 where nothing stands there; empty where it is too varied.
    cells: Vec<u16>,
    /// The number of rows in which anything stands.
    filled: usize,
    is_too_varied: bool,
}

/// A row that is longer or shorter than the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnevenRow {
    /// The number of the row, as a spreadsheet counts them from 1.
    pub row: u32,
    /// The number of its cells.
    pub cells: usize,
}

impl AnswerSheet {
    /// Returns the number of rows below the header, blank ones among them.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Returns the number of a row as a spreadsheet counts them, from 1 with the header; `place` counts from 0 below
    /// it.
    pub fn row_number(&self, place: usize) -> u32 {
        self.header_row.saturating_add(place as u32).saturating_add(1)
    }

    /// Returns the rows that are longer or shorter than the header, up to a thousand.
    pub fn uneven(&self) -> &[UnevenRow] {
        &self.uneven
    }

    /// Returns the place of the column with this header, exactly; else of the only one that has it but for case, spaces
    /// and punctuation.
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
    /// Returns the header as it stands in the file, trimmed, even where another column has the same.
    pub fn asked(&self) -> &str {
        &self.asked
    }

    /// Returns for each row the place of its text in [`Self::texts`] from 1, or 0 where nothing stands there; empty
    /// where the column is too varied.
    pub fn cells(&self) -> &[u16] {
        &self.cells
    }

    /// Returns the number of rows in which anything stands.
    pub fn filled(&self) -> usize {
        self.filled
    }

    /// Returns whether it has more different texts than [`MOST_TEXTS`]: no scale has so many.
    pub fn is_too_varied(&self) -> bool {
        self.is_too_varied
    }

    /// Returns how many rows say each of [`Self::texts`]; empty where the column is too varied.
    pub fn counts(&self) -> Vec<u32> {
        if self.is_too_varied {
            return Vec::new();
        }
        let mut counts = vec![0_u32; self.texts.len() + 1];
        self.cells.iter().for_each(|&cell| counts[usize::from(cell)] += 1);
        counts.split_off(1)
    }

    /// Returns the text in a row, or nothing.
    pub fn text(&self, place: usize) -> &str {
        let cell = self.cells.get(place).copied().unwrap_or_default();
        usize::from(cell).checked_sub(1).and_then(|at| self.texts.get(at)).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests;
