//! The mark of a segment along its line: a shape that no level has, and the dashes of the line. Colour tells the
//! level, as everywhere; shape and dashes tell the segment.

use crate::{
    insight::Level,
    picture::{
        pieces::{Pen, Piece, Pos},
        theme::Role,
    },
};

/// The corners of a shape, in radii of the mark from its middle, y downwards. It is convex and unlike any level's.
type Shape = &'static [(f32, f32)];

const SHAPES: [Shape; 8] = [
    &[(0.0, -1.1), (1.05, 0.0), (0.0, 1.1), (-1.05, 0.0)],
    &[(0.0, -1.05), (1.1, 0.85), (-1.1, 0.85)],
    &[(-1.0, -0.5), (1.0, -0.5), (1.0, 0.5), (-1.0, 0.5)],
    &[(-1.1, -0.85), (1.1, -0.85), (0.0, 1.05)],
    &[(-0.5, -1.0), (0.5, -1.0), (0.5, 1.0), (-0.5, 1.0)],
    &[(1.05, 0.0), (-0.85, 1.1), (-0.85, -1.1)],
    &[(0.0, -1.05), (1.05, -0.28), (0.65, 0.95), (-0.65, 0.95), (-1.05, -0.28)],
    &[(0.85, -1.1), (0.85, 1.1), (-1.05, 0.0)],
];

/// The dashes, with round ends. Five of them and eight shapes make forty segments differ.
const DASHES: [Option<[f32; 2]>; 5] =
    [None, Some([9.0, 6.0]), Some([0.5, 5.0]), Some([16.0, 6.0]), Some([4.0, 5.0])];

/// Draws the mark of the segment at this place, in the colours of a level; it reaches up to 1.2 times `radius`.
pub(in crate::picture) fn mark(
    out: &mut Vec<Piece>,
    place: usize,
    (level, as_if): (Level, bool),
    centre: Pos,
    radius: f32,
) {
    let roles = Role::of(level);
    let at = |&(x, y): &(f32, f32)| centre.plus(x * radius, y * radius);
    let points = SHAPES[place % SHAPES.len()].iter().map(at).collect();
    let (fill, line) = if as_if {
        (Role::Panel, Pen::dashed(1.2, roles.line, [2.4, 2.0]))
    } else {
        (roles.fill, Pen::solid(1.2, roles.line))
    };
    out.push(Piece::Polygon { points, fill: Some(fill), line: Some(line) });
}

/// Returns the dashes of the line of the segment at this place; `None` where it is solid.
pub(in crate::picture) fn dash(place: usize) -> Option<[f32; 2]> {
    DASHES[place % DASHES.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_segments_differ_by_shape_and_line_without_colour() {
        let drawn = |place| {
            let mut out = Vec::new();
            mark(&mut out, place, (Level::Positive, false), Pos::default(), 6.0);
            (out, dash(place))
        };
        let all: Vec<_> = (0..40).map(drawn).collect();
        for (place, one) in all.iter().enumerate() {
            assert!(all[place + 1..].iter().all(|other| other != one), "{place}");
        }
    }
}
