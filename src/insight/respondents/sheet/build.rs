//! Building a sheet row by row, so that the text of a whole file is never held in memory.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use super::{AnswerColumn, AnswerSheet, MOST_COLUMNS, MOST_ROWS, MOST_TEXTS, UnevenRow};
use crate::journey::name_key;

/// The maximum number of bytes of all different texts of a column together.
const MOST_BYTES: usize = 1 << 20;

/// The number of texts kept of a column that is too varied, to show what it contains.
const KEPT: usize = 20;

/// The maximum number of rows of another length that are told one by one.
const MOST_TOLD: usize = 1_000;

/// A sheet that is built row by row.
#[derive(Debug)]
pub struct SheetBuilder {
    columns: Vec<Intern>,
    rows: usize,
    header_row: u32,
    uneven: Vec<UnevenRow>,
}

/// The error that there are more rows than [`MOST_ROWS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyRows;

/// A column while it is built.
#[derive(Debug)]
struct Intern {
    column: AnswerColumn,
    places: HashMap<String, u16>,
    /// The place of each text of one byte, which most ratings are.
    short: [u16; 128],
    bytes: usize,
}

impl SheetBuilder {
    /// Begins a sheet with a header in this row, counted from 1. Cells beyond [`MOST_COLUMNS`] are left out.
    pub fn new<'a>(header: impl IntoIterator<Item = &'a str>, header_row: u32) -> Self {
        let mut taken = HashSet::new();
        let columns = header.into_iter().take(MOST_COLUMNS).map(|cell| {
            let asked = clean(cell);
            Intern::new(free_header(asked.clone(), &mut taken), asked)
        });
        Self { columns: columns.collect(), rows: 0, header_row, uneven: Vec::new() }
    }

    /// Returns the number of columns.
    pub fn columns(&self) -> usize {
        self.columns.len()
    }

    /// Adds the cells of one row; missing cells are empty.
    pub fn push<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), TooManyRows> {
        if self.rows == MOST_ROWS {
            return Err(TooManyRows);
        }
        let (mut length, mut last) = (0, 0);
        for (place, cell) in cells.into_iter().enumerate() {
            let cell = cell.trim();
            length = place + 1;
            if !cell.is_empty() {
                last = length;
            }
            if let Some(column) = self.columns.get_mut(place) {
                column.push(cell);
            }
        }
        let missing = self.columns.iter_mut().skip(length);
        missing.for_each(|column| column.push(""));
        self.rows += 1;
        let is_long = last > self.columns.len();
        if (is_long || (length < self.columns.len() && last > 0)) && self.uneven.len() < MOST_TOLD {
            let row = self.header_row.saturating_add(self.rows as u32);
            self.uneven.push(UnevenRow { row, cells: if is_long { last } else { length } });
        }
        Ok(())
    }

    /// Returns the sheet without blank rows at its end, and without columns at its end that have neither header
    /// nor cell.
    pub fn finish(self) -> AnswerSheet {
        let Self { columns, rows, header_row, uneven } = self;
        let mut columns: Vec<_> = columns.into_iter().map(|it| it.column).collect();
        while columns.last().is_some_and(|column| column.header.is_empty() && column.filled == 0) {
            columns.pop();
        }
        let is_filled = |row: &usize| columns.iter().any(|column| column.is_filled(*row));
        let rows = (0..rows).rfind(is_filled).map_or(0, |row| row + 1);
        for column in &mut columns {
            column.cells.truncate(rows);
            column.cells.shrink_to_fit();
        }
        AnswerSheet { columns, rows, header_row, uneven }
    }
}

impl AnswerColumn {
    /// Returns whether a row has a text; a column that is too varied no longer knows, and counts as filled.
    fn is_filled(&self, row: usize) -> bool {
        self.is_too_varied || self.cells.get(row).is_some_and(|&cell| cell > 0)
    }
}

impl Intern {
    fn new(header: String, asked: String) -> Self {
        let column = AnswerColumn { header, asked, ..AnswerColumn::default() };
        Self { column, places: HashMap::new(), short: [0; 128], bytes: 0 }
    }

    fn push(&mut self, cell: &str) {
        self.column.filled += usize::from(!cell.is_empty());
        if self.column.is_too_varied {
            return;
        }
        match self.place(cell) {
            Some(place) => self.column.cells.push(place),
            None => self.give_up(),
        }
    }

    /// Returns the place of a text, adding it where it is new; `None` where there is no room for it.
    fn place(&mut self, cell: &str) -> Option<u16> {
        let short = match cell.as_bytes() {
            [] => return Some(0),
            [byte @ 0..128] => Some(usize::from(*byte)),
            _ => None,
        };
        let known = match short {
            Some(byte) => Some(self.short[byte]).filter(|&place| place > 0),
            None => self.places.get(cell).copied(),
        };
        if known.is_some() {
            return known;
        }
        self.bytes += cell.len();
        if self.column.texts.len() == MOST_TEXTS || self.bytes > MOST_BYTES {
            return None;
        }
        let text = clean(cell);
        // The text may be there already in its cleaned form.
        let place = if text == cell { self.add(text) } else { self.place(&text)? };
        match short {
            Some(byte) => self.short[byte] = place,
            None => drop(self.places.insert(cell.to_owned(), place)),
        }
        Some(place)
    }

    fn add(&mut self, text: String) -> u16 {
        Arc::make_mut(&mut self.column.texts).push(text);
        self.column.texts.len() as u16
    }

    fn give_up(&mut self) {
        self.column.is_too_varied = true;
        Arc::make_mut(&mut self.column.texts).truncate(KEPT);
        (self.column.cells, self.places) = (Vec::new(), HashMap::new());
    }
}

/// Returns the header, with the first number behind it that makes it unlike those before where it is taken.
fn free_header(header: String, taken: &mut HashSet<String>) -> String {
    if header.is_empty() || taken.insert(name_key(&header)) {
        return header;
    }
    let mut numbered = (2..=MOST_COLUMNS).map(|number| format!("{header} {number}"));
    numbered.find(|header| taken.insert(name_key(header))).unwrap_or(header)
}

/// Returns the text on one line, without control characters and surrounding spaces.
fn clean(text: &str) -> String {
    let plain = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    plain.collect::<Vec<_>>().join(" ")
}
