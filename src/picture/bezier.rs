//! Curves by their control points, as points along them.

use super::pieces::Pos;

/// Returns points along a quadratic curve, its ends included.
pub(crate) fn quadratic(points: [Pos; 3], steps: u16) -> Vec<Pos> {
    curve(points, steps, |t| [(1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t])
}

/// Returns points along a cubic curve, its ends included.
pub(crate) fn cubic(points: [Pos; 4], steps: u16) -> Vec<Pos> {
    curve(points, steps, |t| {
        let u = 1.0 - t;
        [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t]
    })
}

/// Returns points along a curve; `shares` gives the weight of each control point at a place from 0 to 1.
fn curve<const N: usize>(points: [Pos; N], steps: u16, shares: impl Fn(f32) -> [f32; N]) -> Vec<Pos> {
    let at = |step: u16| {
        let shares = shares(f32::from(step) / f32::from(steps));
        let weighed = points.iter().zip(shares);
        weighed.fold(Pos::default(), |sum, (point, share)| sum.plus(point.x * share, point.y * share))
    };
    (0..=steps).map(at).collect()
}
