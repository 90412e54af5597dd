//! The way of a connection once it is known: its length, its parts, and what it comes near.

use super::pieces::{Pos, Rect};

/// The way of a connection as a flattened line, from its tail to its head.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub points: Vec<Pos>,
    /// The rectangle that holds all that is drawn of it, arrowhead included.
    pub bounds: Rect,
    /// The direction out of the tail's edge, one unit long.
    pub(crate) leaves: Pos,
    /// The direction into the head's edge, one unit long.
    pub(crate) arrives: Pos,
}

impl Shape {
    /// Returns the length of the way, in canvas units.
    pub fn length(&self) -> f32 {
        self.points.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
    }

    /// Returns the point this far along the way, and the direction there, one unit long.
    pub(crate) fn at(&self, along: f32) -> (Pos, Pos) {
        let mut left = along;
        let mut last = (Pos::default(), Pos::new(1.0, 0.0));
        for pair in self.points.windows(2) {
            let step = pair[0].distance(pair[1]);
            if step <= 0.0 {
                continue;
            }
            let direction = Pos::new((pair[1].x - pair[0].x) / step, (pair[1].y - pair[0].y) / step);
            if left <= step {
                return (pair[0].plus(direction.x * left, direction.y * left), direction);
            }
            left -= step;
            last = (pair[1], direction);
        }
        last
    }

    /// Returns the point halfway along the way.
    pub(crate) fn middle(&self) -> Pos {
        self.at(self.length() / 2.0).0
    }

    /// Returns the part between two distances along the way.
    pub(crate) fn part(&self, from: f32, to: f32) -> Vec<Pos> {
        let mut points = vec![self.at(from).0];
        let mut along = 0.0;
        for pair in self.points.windows(2) {
            along += pair[0].distance(pair[1]);
            if along > from && along < to {
                points.push(pair[1]);
            }
        }
        points.push(self.at(to).0);
        points
    }

    /// Returns whether the way enters a part of the canvas, or comes so near that the two cannot be told apart.
    pub(crate) fn runs_through(&self, part: Rect) -> bool {
        self.points.windows(2).any(|pair| lane(pair).touches(part))
    }

    /// Returns the distance of a point from the way.
    pub(crate) fn distance(&self, at: Pos) -> f32 {
        let to_piece = |pair: &[Pos]| {
            let (p, q) = (pair[0], pair[1]);
            let (x, y) = (q.x - p.x, q.y - p.y);
            let squared = x * x + y * y;
            let share = if squared > 0.0 { ((at.x - p.x) * x + (at.y - p.y) * y) / squared } else { 0.0 };
            let share = share.clamp(0.0, 1.0);
            at.distance(p.plus(share * x, share * y))
        };
        self.points.windows(2).map(to_piece).fold(f32::INFINITY, f32::min)
    }
}

/// Returns the rectangle around a straight piece of a way.
pub(super) fn lane(pair: &[Pos]) -> Rect {
    Rect { min: pair[0], max: pair[0] }.union(Rect { min: pair[1], max: pair[1] })
}
