//! The places of grouped rows, laid out in columns as text is: as many columns as the width has room for, as short
//! as can be. A group is never split between columns.

use egui::{Pos2, Rect, pos2, vec2};

use crate::editor::ForgottenGroup;

/// The places of all rows, in points from the upper left corner of the list.
pub(super) struct Columns {
    heads: Vec<Rect>,
    /// The rows, each with the group that it is in.
    rows: Vec<(usize, Rect)>,
    height: f32,
}

const HEAD: f32 = 22.0;
const ROW: f32 = 26.0;
/// The least width of a column, in points.
const NARROWEST: f32 = 190.0;
/// The distance between two columns, and below a group, in points.
const GAP: f32 = 8.0;

impl Columns {
    pub(super) fn of(width: f32, groups: &[ForgottenGroup]) -> Self {
        let lengths: Vec<_> = groups.iter().map(|group| group.rows.len()).collect();
        Self::of_lengths(width, &lengths)
    }

    fn of_lengths(width: f32, lengths: &[usize]) -> Self {
        let columns = packed(lengths, ((width / NARROWEST) as usize).max(1));
        let wide = width / columns.iter().max().map_or(1.0, |last| *last as f32 + 1.0);
        let mut all = Self { heads: Vec::new(), rows: Vec::new(), height: 0.0 };
        let mut below = (0, 0.0);
        for (&column, &length) in columns.iter().zip(lengths) {
            let top = if below.0 == column { below.1 } else { 0.0 };
            all.add(pos2(column as f32 * wide, top), wide - GAP, length);
            all.height = all.height.max(top + height(length));
            below = (column, top + height(length) + GAP);
        }
        all
    }

    fn add(&mut self, corner: Pos2, width: f32, length: usize) {
        let group = self.heads.len();
        self.heads.push(Rect::from_min_size(corner, vec2(width, HEAD)));
        let row =
            |row: usize| Rect::from_min_size(corner + vec2(0.0, HEAD + row as f32 * ROW), vec2(width, ROW));
        self.rows.extend((0..length).map(|place| (group, row(place))));
    }

    pub(super) fn count(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn height(&self) -> f32 {
        self.height
    }

    pub(super) fn head(&self, group: usize) -> Rect {
        self.heads[group]
    }

    pub(super) fn row(&self, row: usize) -> Option<Rect> {
        self.rows.get(row).map(|(_, rect)| *rect)
    }

    /// Returns the row as far down in the next group, or in the one before; the last row where that group is
    /// shorter.
    pub(super) fn beside(&self, row: usize, forwards: bool) -> usize {
        let Some(&(group, _)) = self.rows.get(row) else { return row };
        let first = |group: usize| self.rows.iter().position(|(other, _)| *other == group);
        let next = if forwards { Some(group + 1) } else { group.checked_sub(1) };
        let Some((next, start)) = next.and_then(|next| Some((next, first(next)?))) else { return row };
        let length = self.rows.iter().filter(|(other, _)| *other == next).count();
        let down = row - first(group).unwrap_or_default();
        start + down.min(length - 1)
    }
}

/// Returns the height of a group with this many rows, in points.
fn height(length: usize) -> f32 {
    HEAD + length as f32 * ROW
}

/// Returns the column of each group, in their order, so that the longest of at most `most` columns is as short as
/// can be.
fn packed(lengths: &[usize], most: usize) -> Vec<usize> {
    let run = |run: &[usize]| run.iter().map(|length| height(*length) + GAP).sum::<f32>();
    let ends = |start: usize| (start + 1..=lengths.len()).map(move |end| (start, end));
    let mut heights: Vec<_> =
        (0..lengths.len()).flat_map(ends).map(|(start, end)| run(&lengths[start..end])).collect();
    heights.sort_by(f32::total_cmp);
    let within = heights.into_iter().map(|highest| filled(lengths, highest));
    within.into_iter().find(|columns| columns.last().is_some_and(|last| *last < most)).unwrap_or_default()
}

/// Returns the column of each group, where each column is filled up to this height.
fn filled(lengths: &[usize], highest: f32) -> Vec<usize> {
    let (mut column, mut filled) = (0, 0.0);
    let place = |length: &usize| {
        let high = height(*length) + GAP;
        if filled > 0.0 && filled + high > highest + 0.5 {
            (column, filled) = (column + 1, 0.0);
        }
        filled += high;
        column
    };
    lengths.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_near(one: f32, other: f32) {
        assert!((one - other).abs() < 0.01, "{one} {other}");
    }

    #[test]
    fn groups_stand_beside_each_other_as_far_as_there_is_room() {
        let lengths = [2, 4, 3, 5, 2];
        let wide = Columns::of_lengths(1000.0, &lengths);
        assert_eq!(wide.count(), 16);
        assert_near(wide.height(), HEAD + 5.0 * ROW);
        assert!(wide.heads.iter().all(|head| head.top() < 1.0 && head.right() <= 1000.0));
        assert_eq!(packed(&lengths, 3), [0, 0, 1, 2, 2]);
        assert_eq!(packed(&[3, 1, 3, 3, 3, 3], 5), [0, 0, 1, 2, 3, 4]);
        assert_eq!(packed(&lengths, 1), [0; 5]);
        let narrow = Columns::of_lengths(600.0, &lengths);
        assert_near(narrow.head(1).top(), HEAD + 2.0 * ROW + GAP);
        assert_near(narrow.height(), 2.0 * HEAD + 7.0 * ROW + GAP);
        assert_near(Columns::of_lengths(500.0, &[]).height(), 0.0);
    }

    #[test]
    fn to_the_side_is_the_row_as_far_down_in_the_next_group() {
        let columns = Columns::of_lengths(1000.0, &[2, 4, 1]);
        assert_eq!(columns.beside(1, true), 3);
        assert_eq!(columns.beside(5, true), 6);
        assert_eq!(columns.beside(6, true), 6, "the last");
        assert_eq!(columns.beside(5, false), 1);
        assert_eq!(columns.beside(0, false), 0, "the first");
    }

    #[test]
    fn no_two_rows_overlap() {
        for width in [100.0, 400.0, 696.0, 1076.0, 2000.0] {
            let columns = Columns::of_lengths(width, &[2, 4, 3, 5, 2, 3]);
            let all: Vec<_> =
                columns.rows.iter().map(|(_, rect)| *rect).chain(columns.heads.clone()).collect();
            for (place, one) in all.iter().enumerate() {
                let others = &all[place + 1..];
                assert!(others.iter().all(|other| !one.shrink(0.1).intersects(other.shrink(0.1))), "{width}");
                assert!(one.right() <= width.max(NARROWEST) && one.bottom() <= columns.height() + 0.1);
            }
        }
    }
}
