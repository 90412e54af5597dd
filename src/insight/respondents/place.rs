//! Places for the touchpoints that a survey adds to others: near the touchpoint of the column beside theirs.

use crate::journey::{Journey, Point, StageId, TouchpointId};

/// The places of cards that are taken so far.
pub(super) struct CardPlaces<'a> {
    journey: &'a Journey,
    /// The distance between the corners of two cards side by side, in canvas units, across and down.
    pitch: Point,
    taken: Vec<Point>,
}

impl<'a> CardPlaces<'a> {
    pub(super) fn of(journey: &'a Journey, pitch: Point) -> Self {
        let taken = journey.touchpoints().map(|touchpoint| touchpoint.at).collect();
        Self { journey, pitch, taken }
    }

    /// Returns the first free place below a touchpoint, and its stage; without a touchpoint, one below the whole
    /// map.
    pub(super) fn below(&mut self, beside: Option<(&TouchpointId, Point)>) -> (Point, Option<StageId>) {
        let stage = beside.and_then(|(id, _)| self.journey.touchpoint(id)?.stage.clone());
        let lowest = || {
            let least = |it: fn(&Point) -> i32| self.taken.iter().map(it).min().unwrap_or_default();
            Point::new(least(|at| at.x), self.taken.iter().map(|at| at.y).max().unwrap_or_default())
        };
        let down = Point::new(0, self.pitch.y.max(1));
        let from = beside.map_or_else(lowest, |(_, at)| at);
        let mut below = std::iter::successors(Some(from.plus(down)), |at| Some(at.plus(down)));
        let free = below.find(|at| !at.is_within_range() || self.is_free(*at));
        let at = free.filter(|at| at.is_within_range()).unwrap_or(from);
        self.taken.push(at);
        (at, stage)
    }

    fn is_free(&self, at: Point) -> bool {
        let Point { x, y } = self.pitch;
        !self.taken.iter().any(|it| (it.x - at.x).abs() < x && (it.y - at.y).abs() < y)
    }
}
