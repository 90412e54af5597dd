//! The search for a free place: out of what is in the way along one axis, again and again, always going on from
//! the nearest place that has not been looked at.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap},
};

use crate::{journey::Point, picture::Rect};

/// A moved rectangle and what is in its way.
pub(super) struct Clash {
    pub moved: Rect,
    pub with: Rect,
    /// The band of its own stage; inside that band it would be out of the way too.
    pub home: Option<Rect>,
    pub gap: [f32; 2],
}

impl Clash {
    /// Returns the shortest ways out along each axis.
    pub(super) fn ways_out(&self) -> Vec<Point> {
        let Self { moved, with, home, gap: [across, down] } = self;
        let mut ways = vec![
            (with.min.x - across - moved.max.x, 0.0),
            (with.max.x + across - moved.min.x, 0.0),
            (0.0, with.min.y - down - moved.max.y),
            (0.0, with.max.y + down - moved.min.y),
        ];
        if let Some(home) = home {
            ways.push((into([moved.min.x, moved.max.x], [home.min.x, home.max.x]), 0.0));
            ways.push((0.0, into([moved.min.y, moved.max.y], [home.min.y, home.max.y])));
        }
        ways.into_iter().map(|(x, y)| Point::new(x.round() as i32, y.round() as i32)).collect()
    }
}

/// Returns how far it is into a home along one axis.
fn into([low, high]: [f32; 2], home: [f32; 2]) -> f32 {
    if low < home[0] { home[0] - low } else { (home[1] - high).min(0.0) }
}

/// Places to look at, the best first: those without a drawback, nearest first. What lies above or to the left
/// counts as a fifth farther; of two that are equally near, the one below or to the right comes first.
pub(super) struct Places<'a> {
    wanted: Point,
    poor: &'a dyn Fn(Point) -> Poor,
    known: BTreeSet<(i32, i32)>,
    next: BinaryHeap<Reverse<Place>>,
}

/// The drawbacks of a place, however near it is: it is out of view; it is above everything that is there.
pub(super) type Poor = [bool; 2];

/// Its drawbacks, the square of its weighted distance, whether it lies above, whether to the left, and its
/// coordinates.
type Place = (Poor, i64, bool, bool, i32, i32);

impl<'a> Places<'a> {
    pub(super) fn around(wanted: Point, poor: &'a dyn Fn(Point) -> Poor) -> Self {
        let mut places = Self { wanted, poor, known: BTreeSet::new(), next: BinaryHeap::new() };
        places.add(wanted, &[Point::default()]);
        places
    }

    pub(super) fn add(&mut self, from: Point, ways: &[Point]) {
        for way in ways {
            let at = from.plus(*way);
            if self.known.insert((at.x, at.y)) {
                let (x, y) = (i64::from(at.x - self.wanted.x), i64::from(at.y - self.wanted.y));
                let far = |way: i64| way * way * if way < 0 { 36 } else { 25 };
                self.next.push(Reverse(((self.poor)(at), far(x) + far(y), y < 0, x < 0, at.x, at.y)));
            }
        }
    }

    pub(super) fn next(&mut self) -> Option<Point> {
        self.next.pop().map(|Reverse((.., x, y))| Point::new(x, y))
    }
}
