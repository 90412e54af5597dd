//! Tables as slabs: a row each, and their head, which is repeated on each page.

use std::rc::Rc;

use crate::{
    format::report::{Cell, ReportTable},
    picture::{Anchor, Pen, Piece, Pos, Role, Weight, face},
};

use super::{
    super::page::{CellKind, CellPlace},
    PagePart, PartRole, Room,
    columns::{BETWEEN, MARK, widths},
    slab::{Slab, hold},
    text::{CAPTION, CELL, GAP, Look},
};

/// Above and below the text of a row.
const INSET: f32 = 3.4;
const FACE: f32 = 4.4;
/// A page never has fewer rows of a table than this, where it has more.
const LEAST: usize = 3;
/// A row of more lines than this is torn apart.
const LONGEST: usize = 30;

/// A column: where it begins, how wide it is, and whether it holds numbers.
struct Column {
    left: f32,
    width: f32,
    is_number: bool,
}

pub(super) fn table(table: &ReportTable, room: Room) -> Vec<Slab> {
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

fn columns(table: &ReportTable, room: Room) -> Vec<Column> {
    let mut left = 0.0;
    let is_number = |column: usize| {
        table.rows.first().is_some_and(|row| matches!(row.get(column), Some(Cell::Number(_))))
    };
    let column = |(place, width): (usize, f32)| {
        let column = Column { left, width, is_number: is_number(place) };
        left += width + BETWEEN;
        column
    };
    widths(table, room.width).into_iter().enumerate().map(column).collect()
}

fn caption(says: &str, room: Room) -> Slab {
    let lines = CAPTION.lines(says, room.width);
    let height = lines.len() as f32 * CAPTION.pitch;
    let pieces = CAPTION.block(lines, 0.0, 0.0);
    let parts = vec![PagePart::new(PartRole::Table(says.to_owned()), pieces)];
    Slab { gap: GAP, height, parts, ..Slab::default() }
}

fn head(table: &ReportTable, columns: &[Column], room: Room) -> Slab {
    let look = CELL.in_weight(Weight::SemiBold);
    let cells = table.heads.iter().zip(columns).zip(0..).map(|((head, column), place)| {
        let lines = look.lines(head, column.width);
        let place = CellPlace { row: 0, column: place, kind: CellKind::Head };
        CellLines { place, lines, look, mark: None }
    });
    let mut slab = slab(&cells.collect::<Vec<_>>(), columns, 0..usize::MAX, room, Role::Muted);
    slab.is_joined = true;
    slab
}

/// The same for the next page, where nobody reads it aloud again.
fn as_ornament(head: &Slab) -> Slab {
    let mut head = head.clone();
    head.parts.iter_mut().for_each(|part| part.role = PartRole::Ornament);
    head
}

/// The lines of a cell, and the level whose mark stands before them.
struct CellLines {
    place: CellPlace,
    lines: Vec<String>,
    look: Look,
    mark: Option<crate::insight::Level>,
}

fn row(row: u32, cells: &[Cell], columns: &[Column], room: Room) -> Vec<Slab> {
    let cells: Vec<_> = cells
        .iter()
        .zip(columns)
        .zip(0..)
        .map(|((cell, it), column)| {
            let place = |kind| CellPlace { row, column, kind };
            let plain = |text: &str, mark: Option<_>| {
                let width = if mark.is_some() { it.width - MARK } else { it.width };
                CellLines { place: place(CellKind::Plain), lines: CELL.lines(text, width), look: CELL, mark }
            };
            match cell {
                Cell::Number(number) => plain(&number.to_string(), None),
                Cell::Text(text) => plain(text, None),
                Cell::Level(level, text) => plain(text, Some(*level)),
                Cell::Name(text) => {
                    let look = CELL.in_weight(Weight::SemiBold);
                    let lines = look.lines(text, it.width);
                    CellLines { place: place(CellKind::Name), lines, look, mark: None }
                }
            }
        })
        .collect();
    let count = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or_default().max(1);
    let starts = (0..count).step_by(LONGEST);
    starts
        .map(|start| {
            let lines = start..(start + LONGEST).min(count);
            let line = if lines.end == count { Role::Line } else { Role::Panel };
            slab(&cells, columns, lines, room, line)
        })
        .collect()
}

/// These lines of a row, and the rule below it.
fn slab(
    cells: &[CellLines],
    columns: &[Column],
    lines: std::ops::Range<usize>,
    room: Room,
    rule: Role,
) -> Slab {
    let mut parts = Vec::new();
    let mut count = 1;
    for (cell, column) in cells.iter().zip(columns) {
        let shown = cell.lines.iter().take(lines.end).skip(lines.start);
        let mut pieces = Vec::new();
        if let Some(level) = cell.mark.filter(|_| lines.start == 0) {
            face(&mut pieces, level, Pos::new(column.left + FACE, INSET + CELL.pitch / 2.0), FACE);
        }
        let left = column.left + if cell.mark.is_some() { MARK } else { 0.0 };
        let (x, anchor) =
            if column.is_number { (column.left + column.width, Anchor::End) } else { (left, Anchor::Start) };
        for (line, text) in shown.enumerate() {
            pieces.push(cell.look.placed(text.clone(), x, INSET + line as f32 * CELL.pitch, anchor));
            count = count.max(line + 1);
        }
        parts.push(PagePart::new(PartRole::Cell(cell.place), pieces));
    }
    let height = count as f32 * CELL.pitch + 2.0 * INSET;
    let points = vec![Pos::new(0.0, height), Pos::new(room.width, height)];
    let rule = Piece::Path { points, line: Pen::solid(0.6, rule) };
    parts.push(PagePart::new(PartRole::Ornament, vec![rule]));
    Slab { height, parts, ..Slab::default() }
}
