//! The outlines of pieces as paths of a PDF, with coordinates of two decimals.

use krilla::geom::PathBuilder;

use crate::picture::{Pos, Rect};

/// The distance from the end of an arc to its control point, as a share of the radius, that makes the arc a quarter
/// of a circle.
const BEND: f32 = 0.552_284_8;

pub(super) fn follow(path: &mut PathBuilder, points: &[Pos]) {
    let mut points = points.iter().map(|at| (hundredth(at.x), hundredth(at.y)));
    if let Some((x, y)) = points.next() {
        path.move_to(x, y);
    }
    points.for_each(|(x, y)| path.line_to(x, y));
}

/// Adds a rectangle with rounded corners to a path, from its upper left corner on.
pub(super) fn rounded(path: &mut PathBuilder, at: Rect, radius: f32) {
    let radius = radius.min(at.width() / 2.0).min(at.height() / 2.0);
    if radius <= 0.0 {
        let corners = [at.min, Pos::new(at.max.x, at.min.y), at.max, Pos::new(at.min.x, at.max.y)];
        follow(path, &corners);
        path.close();
        return;
    }
    let [left, top, right, bottom] = [at.min.x, at.min.y, at.max.x, at.max.y].map(hundredth);
    let (r, b) = (hundredth(radius), hundredth(radius * (1.0 - BEND)));
    path.move_to(left + r, top);
    path.line_to(right - r, top);
    path.cubic_to(right - b, top, right, top + b, right, top + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - b, right - b, bottom, right - r, bottom);
    path.line_to(left + r, bottom);
    path.cubic_to(left + b, bottom, left, bottom - b, left, bottom - r);
    path.line_to(left, top + r);
    path.cubic_to(left, top + b, left + b, top, left + r, top);
    path.close();
}

/// Rounds to two decimals, which are enough and keep the file short.
pub(super) fn hundredth(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
