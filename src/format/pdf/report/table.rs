//! Tables as slabs: a row each, and their head, which is repeated on each page.

use std::{ops::Range, rc::Rc};

use crate::{
    format::report::{Cell, ReportTable},
    picture::{Pen, Piece, Pos, Role},
};

use super::{
    super::page::{PagePart, PartRole},
    cell::{CellLines, INSET, PrintedColumn},
    columns::{BETWEEN, widths},
    room::PageRoom,
    slab::{Slab, hold},
    text::{CAPTION, CELL, GAP},
};

/// A page never has fewer rows of a table than this, where it has more.
const LEAST: usize = 3;
/// A row of more lines than this is torn apart.
const LONGEST: usize = 30;

pub(super) fn table(table: &ReportTable, room: PageRoom) -> Vec<Slab> {
    let columns = columns(table, room);
    let caption = caption(&table.says, room);
    let head = head(table, &columns, room);
    let again = Rc::new(as_ornament(&head));
    let mut rows = Vec::new();
    for (place, cells) in table.rows.iter().enumerate() {
        rows.extend(row(place as u32 + 1, cells, &columns, room));
    }
    hold(&mut rows, LEAST);
    if let Some(first) = rows.first_mut() {
        first.is_joined = true;
    }
    for row in &mut rows {
        row.head = Some(Rc::clone(&again));
    }
    [caption, head].into_iter().chain(rows).collect()
}

fn columns(table: &ReportTable, room: PageRoom) -> Vec<PrintedColumn> {
    let mut left = 0.0;
    let is_number = |column: usize| {
        table.rows.first().is_some_and(|row| matches!(row.get(column), Some(Cell::Number(_))))
    };
    let column = |(place, width): (usize, f32)| {
        let column = PrintedColumn { left, width, is_number: is_number(place) };
        left += width + BETWEEN;
        column
    };
    widths(table, room.width).into_iter().enumerate().map(column).collect()
}

fn caption(says: &str, room: PageRoom) -> Slab {
    let lines = CAPTION.lines(says, room.width);
    let height = lines.len() as f32 * CAPTION.pitch;
    let pieces = CAPTION.block(lines, 0.0, 0.0);
    let parts = vec![PagePart::new(PartRole::Table(says.to_owned()), pieces)];
    Slab { gap: GAP, height, parts, ..Slab::default() }
}

fn head(table: &ReportTable, columns: &[PrintedColumn], room: PageRoom) -> Slab {
    let cells = (0..).zip(&table.heads).zip(columns);
    let cells: Vec<_> =
        cells.map(|((place, head), column)| CellLines::of_head(head, place, column)).collect();
    Slab { is_joined: true, ..slab(&cells, columns, 0..usize::MAX, room, Role::Muted) }
}

/// The same for the next page, where nobody reads it aloud again.
fn as_ornament(head: &Slab) -> Slab {
    let mut head = head.clone();
    head.parts.iter_mut().for_each(|part| part.role = PartRole::Ornament);
    head
}

fn row(row: u32, cells: &[Cell], columns: &[PrintedColumn], room: PageRoom) -> Vec<Slab> {
    let cells = (0..).zip(cells).zip(columns);
    let cells: Vec<_> =
        cells.map(|((place, cell), column)| CellLines::of(cell, (row, place), column)).collect();
    let count = cells.iter().map(CellLines::count).max().unwrap_or_default().max(1);
    let part = |start: usize| {
        let lines = start..(start + LONGEST).min(count);
        let rule = if lines.end == count { Role::Line } else { Role::Panel };
        slab(&cells, columns, lines, room, rule)
    };
    (0..count).step_by(LONGEST).map(part).collect()
}

/// These lines of a row, and the rule below it.
fn slab(
    cells: &[CellLines],
    columns: &[PrintedColumn],
    lines: Range<usize>,
    room: PageRoom,
    rule: Role,
) -> Slab {
    let shown = |cell: &CellLines| cell.count().min(lines.end).saturating_sub(lines.start);
    let count = cells.iter().map(shown).max().unwrap_or_default().max(1);
    let cells = cells.iter().zip(columns);
    let mut parts: Vec<_> = cells.map(|(cell, column)| cell.part(column, lines.clone())).collect();
    let height = count as f32 * CELL.pitch + 2.0 * INSET;
    let points = vec![Pos::new(0.0, height), Pos::new(room.width, height)];
    let rule = Piece::Path { points, line: Pen::solid(0.6, rule) };
    parts.push(PagePart::new(PartRole::Ornament, vec![rule]));
    Slab { height, parts, ..Slab::default() }
}
