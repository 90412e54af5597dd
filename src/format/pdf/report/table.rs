//! Lays out tables as slabs, one for each row, with a head that is repeated on each page.

use std::ops::Range;

use crate::{
    format::report::{Cell, ReportTable},
    picture::{Pen, Piece, Pos, Role},
};

use super::{
    super::{
        flow::{PageRoom, Slab, apart, below_head, hold, torn},
        page::{PagePart, PartRole},
    },
    cell::CellLines,
    columns::{PrintedColumn, columns},
    text::{CAPTION, CELL, GAP},
};

/// The smallest number of rows on a page, for a table that has more.
const LEAST: usize = 3;
/// The space above and below the text of a row.
const INSET: f32 = 3.4;

pub(super) fn table(table: &ReportTable, room: PageRoom) -> Vec<Slab> {
    let columns = columns(table, room.width);
    let rows = (1..).zip(&table.rows).flat_map(|(place, cells)| row(place, cells, &columns));
    let below = below_head(head(table, &columns), rows.collect(), LEAST);
    caption(&table.says, room).into_iter().chain(below).collect()
}

/// Returns the sentence that says what the table holds. Without one a slab of no height begins the table, for those
/// who have it read to them.
fn caption(says: &str, room: PageRoom) -> Vec<Slab> {
    let role = PartRole::Table(says.to_owned());
    let mut slabs = CAPTION.slabs(says, &role, 0.0, room.width);
    if slabs.is_empty() {
        slabs.push(Slab { parts: vec![PagePart::new(role, Vec::new())], ..Slab::default() });
    }
    for slab in &mut slabs {
        slab.leads = true;
    }
    apart(slabs, GAP)
}

fn head(table: &ReportTable, columns: &[PrintedColumn]) -> Slab {
    let cells = (0..).zip(&table.heads).zip(columns);
    let cells: Vec<_> =
        cells.map(|((place, head), column)| CellLines::of_head(head, place, column)).collect();
    let count = most(&cells);
    ruled(slab(&cells, columns, 0..count, count), Role::Muted, columns)
}

fn row(row: u32, cells: &[Cell], columns: &[PrintedColumn]) -> Vec<Slab> {
    let cells = (0..).zip(cells).zip(columns);
    let cells: Vec<_> =
        cells.map(|((place, cell), column)| CellLines::of(cell, (row, place), column)).collect();
    let count = most(&cells);
    let slab = |lines| slab(&cells, columns, lines, count);
    let mut slabs: Vec<_> = torn(count).into_iter().map(slab).collect();
    hold(&mut slabs, 2);
    let last = slabs.pop().map(|last| ruled(last, Role::Line, columns));
    slabs.into_iter().chain(last).collect()
}

/// Returns the number of lines of the longest cell, at least 1.
fn most(cells: &[CellLines]) -> usize {
    cells.iter().map(CellLines::count).max().unwrap_or_default().max(1)
}

/// Returns a slab with these lines of a row.
fn slab(cells: &[CellLines], columns: &[PrintedColumn], lines: Range<usize>, count: usize) -> Slab {
    let inset = |is_at_edge: bool| if is_at_edge { INSET } else { 0.0 };
    let (above, below) = (inset(lines.start == 0), inset(lines.end == count));
    let height = above + lines.len() as f32 * CELL.pitch + below;
    let cells = cells.iter().zip(columns);
    let parts = cells.map(|(cell, column)| cell.part(column, lines.clone(), above)).collect();
    Slab { height, parts, ..Slab::default() }
}

/// Adds a rule below all columns.
fn ruled(mut slab: Slab, role: Role, columns: &[PrintedColumn]) -> Slab {
    let right = columns.last().map_or(0.0, |last| last.left + last.width);
    let points = vec![Pos::new(0.0, slab.height), Pos::new(right, slab.height)];
    let line = Piece::Path { points, line: Pen::solid(0.6, role) };
    slab.parts.push(PagePart::new(PartRole::Ornament, vec![line]));
    slab
}

#[cfg(test)]
mod tests;
