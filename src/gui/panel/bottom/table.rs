//! The layout of a table whose names and numbers stay in view, and the rows and columns of it that are in view.

use std::ops::Range;

use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// The places of the table's parts, in points on the screen.
pub(super) struct TableLayout {
    /// The upper left corner of the whole table, which may be scrolled away.
    origin: Pos2,
    view: Rect,
    /// The width of the names, at the left.
    names: f32,
    cell: Vec2,
    /// The columns in view.
    pub columns: Range<usize>,
    pub rows: Range<usize>,
    count: (usize, usize),
}

/// The width of the names: the least share of the view that they take, and the most in points.
const LEAST: f32 = 0.36;
const WIDEST: f32 = 340.0;
/// The height of the numbers, at the top.
const HEAD: f32 = 24.0;
const ROW: f32 = 26.0;

impl TableLayout {
    /// Lays the table out; `origin` is where the content begins and `view` the part of it that is seen; `highest`
    /// is the highest number of a column.
    pub(super) fn new(origin: Pos2, view: Rect, highest: u32, columns: usize, rows: usize) -> Self {
        let digits = highest.to_string().len();
        let cell = vec2((14.0 + 7.0 * digits as f32).max(28.0), ROW);
        // The names give way to the columns, as far as that makes all columns fit.
        let least = (view.width() * LEAST).clamp(190.0, WIDEST);
        let names = (view.width() - cell.x * columns as f32).clamp(least, WIDEST);
        let scrolled = view.min - origin;
        let shown = |from: f32, room: f32, step: f32, count: usize| {
            let (begin, end) = ((from / step).max(0.0), ((from + room) / step).ceil().max(0.0));
            (begin as usize).min(count)..(end as usize).min(count)
        };
        Self {
            columns: shown(scrolled.x, view.width() - names, cell.x, columns),
            rows: shown(scrolled.y, view.height() - HEAD, cell.y, rows),
            count: (columns, rows),
            origin,
            view,
            names,
            cell,
        }
    }

    /// Returns the size of the whole table.
    pub(super) fn size(&self) -> Vec2 {
        let (columns, rows) = self.count;
        vec2(self.names + self.cell.x * columns as f32, HEAD + self.cell.y * rows as f32)
    }

    /// Returns the part below the numbers and right of the names.
    pub(super) fn body(&self) -> Rect {
        Rect::from_min_max(self.view.min + vec2(self.names, HEAD), self.view.max)
    }

    pub(super) fn names(&self) -> Rect {
        self.body().with_min_x(self.view.left()).with_max_x(self.body().left())
    }

    pub(super) fn numbers(&self) -> Rect {
        self.body().with_min_y(self.view.top()).with_max_y(self.body().top())
    }

    pub(super) fn corner(&self) -> Rect {
        Rect::from_min_max(self.view.min, self.body().min)
    }

    pub(super) fn cell(&self, row: usize, column: usize) -> Rect {
        let name = self.name(row);
        let left = self.origin.x + self.names + self.cell.x * column as f32;
        Rect::from_min_size(pos2(left, name.top()), self.cell)
    }

    pub(super) fn name(&self, row: usize) -> Rect {
        let top = self.origin.y + HEAD + self.cell.y * row as f32;
        Rect::from_min_size(pos2(self.view.left(), top), vec2(self.names, self.cell.y))
    }

    pub(super) fn number(&self, column: usize) -> Rect {
        let left = self.cell(0, column).left();
        Rect::from_min_size(pos2(left, self.view.top()), vec2(self.cell.x, HEAD))
    }

    /// Returns the part of a column below its number.
    pub(super) fn column(&self, column: usize) -> Rect {
        let bottom = (self.origin.y + self.size().y).min(self.view.bottom());
        self.number(column).with_min_y(self.body().top()).with_max_y(bottom)
    }

    /// Returns what must be in view for a cell, or a name, to be seen beside names and numbers.
    pub(super) fn around(&self, row: usize, column: Option<usize>) -> Rect {
        let rect = column.map_or(self.name(row), |column| {
            let cell = self.cell(row, column);
            cell.with_min_x(cell.left() - self.names)
        });
        rect.with_min_y(rect.top() - HEAD)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes a table of 10,000 columns and 100 rows.
    fn table(scrolled: Vec2) -> TableLayout {
        let view = Rect::from_min_size(pos2(20.0, 700.0), vec2(1000.0, 160.0));
        TableLayout::new(view.min - scrolled, view, 10_000, 10_000, 100)
    }

    #[test]
    fn only_what_is_in_view_is_made_however_large_the_table_is() {
        for scrolled in [vec2(0.0, 0.0), vec2(123_456.0, 1_000.0), vec2(489_000.0, 2_450.0)] {
            let table = table(scrolled);
            assert!((10..=20).contains(&table.columns.len()), "{:?}", table.columns);
            assert!((5..=7).contains(&table.rows.len()), "{:?}", table.rows);
            let first = table.cell(table.rows.start, table.columns.start);
            assert!(table.body().intersects(first), "{first}");
        }
    }

    #[test]
    fn the_highest_number_fits_its_column() {
        let width = crate::picture::font::width("10000", 12.0, crate::picture::Weight::SemiBold);
        assert!(table(Vec2::ZERO).number(0).width() > width + 4.0);
    }

    #[test]
    fn names_and_numbers_stay_in_view() {
        let table = table(vec2(5_000.0, 300.0));
        let (row, column) = (table.rows.start + 1, table.columns.start + 1);
        assert!(table.names().contains_rect(table.name(row)));
        assert!(table.numbers().contains_rect(table.number(column)));
        assert_eq!(table.number(column).x_range(), table.cell(row, column).x_range());
        assert_eq!(table.name(row).y_range(), table.cell(row, column).y_range());
    }
}
