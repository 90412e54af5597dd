//! Coordinates as they stand in an SVG.

use std::fmt::{self, Display, Formatter, Write};

use crate::picture::{Pos, Rect};

/// Returns points as a polygon has them.
pub(super) fn list(points: &[Pos]) -> String {
    let mut text = String::with_capacity(points.len() * 12);
    for (place, point) in points.iter().enumerate() {
        let space = if place == 0 { "" } else { " " };
        let _ = write!(text, "{space}{},{}", SvgNumber(point.x), SvgNumber(point.y));
    }
    text
}

/// A coordinate, written with at most two decimals and without a minus before zero.
pub(super) struct SvgNumber(pub(super) f32);

impl Display for SvgNumber {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let hundredths = (f64::from(self.0) * 100.0).round() as i64;
        let sign = if hundredths < 0 { "-" } else { "" };
        let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
        match (rest, rest % 10) {
            (0, _) => write!(f, "{sign}{whole}"),
            (_, 0) => write!(f, "{sign}{whole}.{}", rest / 10),
            _ => write!(f, "{sign}{whole}.{rest:02}"),
        }
    }
}

/// The attributes that say where a rectangle is, and how large.
pub(super) struct Edges(pub(super) Rect);

impl Display for Edges {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(rect) = self;
        write!(f, " x=\"{}\" y=\"{}\"", SvgNumber(rect.min.x), SvgNumber(rect.min.y))?;
        write!(f, " width=\"{}\" height=\"{}\"", SvgNumber(rect.width()), SvgNumber(rect.height()))
    }
}
