//! The signs of the lenses: each is a few strokes on the shape that a level has everywhere, so that colour, shape
//! and sign each tell it.

use crate::insight::Level;

use super::{
    faces::{face, shape},
    look::Sign,
    pieces::{Pen, Piece, Pos},
    theme::Role,
};

/// A stroke from point to point, in radii of the mark from its middle, y downwards.
type Stroke = &'static [(f32, f32)];

/// Draws a sign on a level's shape; it reaches up to 1.18 times `radius` from its centre.
pub(crate) fn sign(out: &mut Vec<Piece>, level: Level, sign: Sign, centre: Pos, radius: f32) {
    if sign == Sign::Face {
        return face(out, level, centre, radius);
    }
    out.push(shape(level, centre, radius));
    let role = Role::of(level).on;
    let line = Pen::solid((0.17 * radius).max(1.2), role);
    let place = |&(x, y): &(f32, f32)| centre.plus(x * radius, y * radius);
    let path = |stroke: &Stroke| Piece::Path { points: stroke.iter().map(place).collect(), line };
    out.extend(strokes(sign).iter().map(path));
    let dot = |&(at, share): &((f32, f32), f32)| Piece::Circle {
        centre: place(&at),
        radius: share * radius,
        fill: Some(role),
        line: None,
    };
    out.extend(dots(sign).iter().map(dot));
}

fn strokes(sign: Sign) -> &'static [Stroke] {
    match sign {
        Sign::Face => &[],
        Sign::Check => &[&[(-0.45, 0.03), (-0.12, 0.38), (0.48, -0.34)]],
        Sign::Cross => &[&[(-0.38, -0.38), (0.38, 0.38)], &[(0.38, -0.38), (-0.38, 0.38)]],
        Sign::Exclamation => &[&[(0.0, -0.55), (0.0, 0.12)]],
        Sign::Clock => &[&[(0.0, -0.55), (0.0, 0.0), (0.36, 0.26)]],
        Sign::Eye => &[
            &[(-0.62, 0.0), (-0.32, -0.28), (0.0, -0.38), (0.32, -0.28), (0.62, 0.0)],
            &[(-0.62, 0.0), (-0.32, 0.28), (0.0, 0.38), (0.32, 0.28), (0.62, 0.0)],
            &[(-0.5, 0.55), (0.5, -0.55)],
        ],
        Sign::Rise => &[&[(0.0, 0.5), (0.0, -0.46)], &[(-0.36, -0.1), (0.0, -0.48), (0.36, -0.1)]],
        Sign::Equal => &[&[(-0.42, -0.2), (0.42, -0.2)], &[(-0.42, 0.2), (0.42, 0.2)]],
        Sign::Return => &[
            &[(-0.42, -0.14), (0.24, -0.14), (0.44, 0.06), (0.44, 0.24), (0.24, 0.42), (-0.1, 0.42)],
            &[(-0.14, -0.44), (-0.45, -0.14), (-0.14, 0.16)],
        ],
        Sign::Held => &[
            &[(-0.46, -0.44), (0.46, -0.44)],
            &[(0.0, 0.55), (0.0, -0.14)],
            &[(-0.3, 0.14), (0.0, -0.18), (0.3, 0.14)],
        ],
        Sign::Nobody => &[&[(-0.45, 0.55), (-0.36, 0.2), (0.0, 0.08), (0.36, 0.2), (0.45, 0.55)]],
    }
}

/// Returns the dots of a sign, each with its radius.
fn dots(sign: Sign) -> &'static [((f32, f32), f32)] {
    match sign {
        Sign::Exclamation => &[((0.0, 0.46), 0.13)],
        Sign::Nobody => &[((0.0, -0.3), 0.22)],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_is_told_apart_by_its_strokes_and_stays_on_its_shape() {
        let all = [
            Sign::Face,
            Sign::Check,
            Sign::Cross,
            Sign::Exclamation,
            Sign::Clock,
            Sign::Eye,
            Sign::Rise,
            Sign::Equal,
            Sign::Return,
            Sign::Nobody,
            Sign::Held,
        ];
        let drawn = all.map(|it| {
            let mut out = Vec::new();
            sign(&mut out, Level::Neutral, it, Pos::default(), 10.0);
            out
        });
        for (place, one) in drawn.iter().enumerate() {
            assert!(drawn[place + 1..].iter().all(|other| other != one), "{:?}", all[place]);
            let points = one.iter().skip(1).flat_map(|piece| match piece {
                Piece::Path { points, .. } => points.clone(),
                Piece::Circle { centre, .. } => vec![*centre],
                other => panic!("{other:?}"),
            });
            assert!(points.into_iter().all(|at| at.distance(Pos::default()) < 9.0), "{:?}", all[place]);
        }
    }
}
