//! Lays out a cell of a table: its lines, and their place in the column.

use std::ops::Range;

use crate::{
    format::report::Cell,
    insight::Level,
    picture::{Anchor, Pos, Weight, face},
};

use super::{
    super::{
        flow::TextLook,
        page::{CellKind, CellPlace, PagePart, PartRole},
    },
    columns::{MARK, PrintedColumn},
    text::CELL,
};

const FACE: f32 = 4.4;
/// The largest number of lines in a head; a longer one is cut, since heads are repeated on each page.
const HEAD_LINES: usize = 8;

/// The lines of a cell, and the level whose mark precedes them.
pub(super) struct CellLines {
    place: CellPlace,
    lines: Vec<String>,
    look: TextLook,
    mark: Option<Level>,
}

impl CellLines {
    pub(super) fn of_head(head: &str, column: u32, of: &PrintedColumn) -> Self {
        let place = CellPlace { row: 0, column, kind: CellKind::Head };
        let look = CELL.in_weight(Weight::SemiBold);
        Self { place, lines: look.at_most(HEAD_LINES, head, of.width), look, mark: None }
    }

    pub(super) fn of(cell: &Cell, (row, column): (u32, u32), of: &PrintedColumn) -> Self {
        let place = |kind| CellPlace { row, column, kind };
        match cell {
            Cell::Number(number) => Self::new(place(CellKind::Plain), &number.to_string(), of.width, None),
            Cell::Name(text) => Self::new(place(CellKind::Name), text, of.width, None),
            Cell::Text(text) => Self::new(place(CellKind::Plain), text, of.width, None),
            Cell::Level(level, text) => {
                Self::new(place(CellKind::Plain), text, of.width - MARK, Some(*level))
            }
        }
    }

    fn new(place: CellPlace, text: &str, width: f32, mark: Option<Level>) -> Self {
        let look = if place.kind == CellKind::Name { CELL.in_weight(Weight::SemiBold) } else { CELL };
        Self { place, lines: look.lines(text, width), look, mark }
    }

    pub(super) fn count(&self) -> usize {
        self.lines.len()
    }

    /// Returns these lines of the cell, the first at `top`; the mark precedes the cell's very first line.
    pub(super) fn part(&self, column: &PrintedColumn, lines: Range<usize>, top: f32) -> PagePart {
        let mut pieces = Vec::new();
        if let Some(level) = self.mark.filter(|_| lines.start == 0) {
            face(&mut pieces, level, Pos::new(column.left + FACE, top + CELL.pitch / 2.0), FACE);
        }
        let indent = if self.mark.is_some() { MARK } else { 0.0 };
        let (x, anchor) = if column.is_number {
            (column.left + column.width, Anchor::End)
        } else {
            (column.left + indent, Anchor::Start)
        };
        let shown = self.lines.iter().take(lines.end).skip(lines.start).enumerate();
        let line = |(line, text): (usize, &String)| {
            self.look.placed(text.clone(), x, top + line as f32 * CELL.pitch, anchor)
        };
        pieces.extend(shown.map(line));
        PagePart::new(PartRole::Cell(self.place), pieces)
    }
}
