//! The marks of levels on slides. A question mark is drawn rather than written, since as text it would be smaller
//! than any text may be.

use crate::{
    insight::Level,
    picture::{Anchor, Pen, Piece, Pos, expected_face, face},
};

use super::slide::SMALLEST;

/// The bow of a question mark of size 1, from its middle; its dot is below.
const BOW: [(f32, f32); 9] = [
    (-0.24, -0.2),
    (-0.19, -0.34),
    (0.0, -0.4),
    (0.19, -0.34),
    (0.24, -0.2),
    (0.18, -0.06),
    (0.05, 0.03),
    (0.0, 0.11),
    (0.0, 0.17),
];
const DOT: (f32, f32) = (0.0, 0.36);

/// Adds the mark of a level; one that is positive only as if mended is dashed (R19).
pub(super) fn mark(out: &mut Vec<Piece>, (level, as_if): (Level, bool), centre: Pos, radius: f32) {
    let mut pieces = Vec::new();
    if as_if {
        expected_face(&mut pieces, centre, radius);
    } else {
        face(&mut pieces, level, centre, radius);
    }
    out.extend(pieces.into_iter().flat_map(readable));
}

/// Returns a piece with its text no smaller than the smallest that can be read; a question mark is drawn.
pub(super) fn readable(piece: Piece) -> Vec<Piece> {
    match piece {
        Piece::Text { at, text, size, role, anchor: Anchor::Middle, .. } if text == "?" => {
            let middle = at.plus(0.0, -0.36 * size);
            let place = |(x, y): (f32, f32)| middle.plus(x * size, y * size);
            let points = BOW.map(place).to_vec();
            let dot = Piece::Circle { centre: place(DOT), radius: 0.08 * size, fill: Some(role), line: None };
            vec![Piece::Path { points, line: Pen::solid(0.12 * size, role) }, dot]
        }
        Piece::Text { at, text, size, weight, role, anchor } => {
            vec![Piece::Text { at, text, size: size.max(SMALLEST), weight, role, anchor }]
        }
        other => vec![other],
    }
}
