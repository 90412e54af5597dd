//! Tables as slabs: a row each, and their head, which is repeated on each page.

use std::ops::Range;

use crate::{
    format::report::{Cell, ReportTable},
    picture::{Pen, Piece, Pos, Role},
};

use super::{
    super::{
        flow::{PageRoom, Slab, apart, below_head},
        page::{PagePart, PartRole},
    },
    cell::{CellLines, INSET},
    columns::{PrintedColumn, columns},
    text::{CAPTION, CELL, GAP},
};

/// A page never has fewer rows of a table than this, where it has more.
const LEAST: usize = 3;
/// A row of more lines than this is torn apart.
const LONGEST: usize = 30;

pub(super) fn table(table: &ReportTable, room: PageRoom) -> Vec<Slab> {
    let columns = columns(table, room.width);
    let rows = (1..).zip(&table.rows).flat_map(|(place, cells)| row(place, cells, &columns, room));
    let below = below_head(head(table, &columns, room), rows.collect(), LEAST);
    caption(&table.says, room).into_iter().chain(below).collect()
}

/// What the table holds; also where that is nothing there is a table.
fn caption(says: &str, room: PageRoom) -> Vec<Slab> {
    let role = PartRole::Table(says.to_owned());
    let mut slabs = CAPTION.slabs(says, &role, 0.0, room.width);
    if slabs.is_empty() {
        slabs.push(Slab { parts: vec![PagePart::new(role, Vec::new())], ..Slab::default() });
    }
    slabs.iter_mut().for_each(|slab| slab.leads = true);
    apart(slabs, GAP)
}

fn head(table: &ReportTable, columns: &[PrintedColumn], room: PageRoom) -> Slab {
    let cells = (0..).zip(&table.heads).zip(columns);
    let cells: Vec<_> =
        cells.map(|((place, head), column)| CellLines::of_head(head, place, column)).collect();
    slab(&cells, columns, 0..usize::MAX, room, Role::Muted)
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
