//! The marks of the levels. Shape, face and colour each tell them apart: positive is a circle that smiles, neutral
//! a rounded square with a flat mouth, negative an octagon that frowns, not rated a hollow dashed ring with a
//! question mark, recovered a smile in an open ring.

use crate::insight::Level;

use super::{
    bezier::quadratic,
    pieces::{Anchor, Pen, Piece, Pos, Weight},
    theme::Role,
};

/// The number of points of a mouth: smooth at four times the size of a card's face.
const MOUTH: u16 = 10;

/// Draws the mark of a level; it reaches up to 1.18 times `radius` from its centre.
pub fn face(out: &mut Vec<Piece>, level: Level, centre: Pos, radius: f32) {
    let Pos { x, y } = centre;
    let at = |dx: f32, dy: f32| Pos::new(x + dx * radius, y + dy * radius);
    out.push(shape(level, centre, radius));
    let on = Role::of(level).on;
    if level == Level::Unrated {
        let text = "?".to_owned();
        let (size, weight, anchor) = (1.15 * radius, Weight::SemiBold, Anchor::Middle);
        out.push(Piece::Text { at: at(0.0, 0.42), text, size, weight, role: on, anchor });
        return;
    }
    for eye in [-0.36, 0.36] {
        let (centre, radius) = (at(eye, -0.22), 0.13 * radius);
        out.push(Piece::Circle { centre, radius, fill: Some(on), line: None });
    }
    let points = match level {
        Level::Negative => quadratic([at(-0.5, 0.6), at(0.0, -0.05), at(0.5, 0.6)], MOUTH),
        Level::Neutral => vec![at(-0.5, 0.4), at(0.5, 0.4)],
        _ => quadratic([at(-0.5, 0.22), at(0.0, 0.8), at(0.5, 0.22)], MOUTH),
    };
    out.push(Piece::Path { points, line: Pen::solid((0.16 * radius).max(1.2), on) });
}

/// Draws a smile in a dashed ring, for a touchpoint that is positive only as expected or as if it were mended
/// (R19, R20).
pub fn expected_face(out: &mut Vec<Piece>, centre: Pos, radius: f32) {
    let mut pieces = Vec::new();
    face(&mut pieces, Level::Positive, centre, radius);
    let role = Role::of(Level::Positive).line;
    let line = Pen::dashed(0.17 * radius, role, [radius / 3.0, radius / 3.6]);
    let mut pieces = pieces.into_iter();
    out.extend(pieces.next().map(|shape| outlined(shape, line)));
    out.extend(pieces.map(|piece| inked(piece, role)));
}

/// Draws the mark of a level in grey: shape and face alone tell the level.
pub(super) fn grey_face(out: &mut Vec<Piece>, level: Level, centre: Pos, radius: f32) {
    let mut pieces = Vec::new();
    face(&mut pieces, level, centre, radius);
    let line = match level {
        Level::Unrated => Pen::dashed(0.17 * radius, Role::Unrated, [radius / 3.0, radius / 3.6]),
        _ => Pen::solid(0.12 * radius, Role::Unrated),
    };
    let mut pieces = pieces.into_iter();
    out.extend(pieces.next().map(|shape| outlined(shape, line)));
    out.extend(pieces.map(|piece| inked(piece, Role::Muted)));
}

/// Returns a shape with this outline, filled only with the ground of its card.
fn outlined(mut shape: Piece, with: Pen) -> Piece {
    if let Piece::Rect { fill, line, .. }
    | Piece::Circle { fill, line, .. }
    | Piece::Polygon { fill, line, .. } = &mut shape
    {
        (*fill, *line) = (Some(Role::Panel), Some(with));
    }
    shape
}

/// Returns a feature of a face in another colour.
fn inked(mut feature: Piece, with: Role) -> Piece {
    match &mut feature {
        Piece::Circle { fill, .. } => *fill = Some(with),
        Piece::Path { line, .. } => line.role = with,
        Piece::Text { role, .. } => *role = with,
        Piece::Rect { .. } | Piece::Polygon { .. } | Piece::Image { .. } => {}
    }
    feature
}

/// Returns the shape around a face.
pub(super) fn shape(level: Level, centre: Pos, radius: f32) -> Piece {
    let roles = Role::of(level);
    let fill = Some(roles.fill);
    let outline = Pen::solid(radius * 0.12, roles.line);
    match level {
        Level::Positive => Piece::Circle { centre, radius, fill, line: None },
        Level::Neutral => {
            let half = radius * 0.94;
            let rect = super::Rect::new(centre.x - half, centre.y - half, 2.0 * half, 2.0 * half);
            Piece::Rect { rect, radius: 0.38 * radius, fill, line: Some(outline) }
        }
        Level::Negative => {
            Piece::Polygon { points: octagon(centre, 1.15 * radius), fill, line: Some(outline) }
        }
        Level::Unrated => {
            let line = Pen::dashed(0.17 * radius, roles.line, [radius / 3.0, radius / 3.6]);
            Piece::Circle { centre, radius: 0.92 * radius, fill, line: Some(line) }
        }
        Level::Recovered => {
            let line = Pen::solid(0.2 * radius, roles.line);
            Piece::Circle { centre, radius: 0.9 * radius, fill, line: Some(line) }
        }
    }
}

/// Returns a regular octagon, flat on top, as wide and high as twice `reach`.
fn octagon(centre: Pos, reach: f32) -> Vec<Pos> {
    let corner = reach * 0.42;
    let (a, b) = (reach, corner);
    [(-b, -a), (b, -a), (a, -b), (a, b), (b, a), (-b, a), (-a, b), (-a, -b)]
        .map(|(x, y)| centre.plus(x, y))
        .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_differ_by_shape_and_face_not_by_colour_alone() {
        let drawn = |level| {
            let mut out = Vec::new();
            face(&mut out, level, Pos::default(), 12.0);
            out
        };
        let surround = |pieces: &[Piece]| match &pieces[0] {
            Piece::Circle { line: None, .. } => "disc",
            Piece::Circle { line: Some(Pen { dash: Some(_), .. }), .. } => "dashed ring",
            Piece::Circle { .. } => "ring",
            Piece::Rect { .. } => "square",
            Piece::Polygon { .. } => "octagon",
            other => panic!("{other:?}"),
        };
        let mouth = |pieces: &[Piece]| match pieces.last() {
            Some(Piece::Path { points, .. }) => {
                let (end, middle) = (points[0].y, points[points.len() / 2].y);
                if middle > end + 1.0 {
                    "smile"
                } else if middle < end - 1.0 {
                    "frown"
                } else {
                    "flat"
                }
            }
            Some(Piece::Text { .. }) => "?",
            other => panic!("{other:?}"),
        };
        let looks = [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated]
            .map(drawn)
            .map(|pieces| (surround(&pieces), mouth(&pieces)));
        let (disc, ring) = (("disc", "smile"), ("ring", "smile"));
        assert_eq!(looks, [disc, ring, ("square", "flat"), ("octagon", "frown"), ("dashed ring", "?")]);
    }
}
