//! Places for the touchpoints that a survey adds: on an empty map one after the other, else near the touchpoint of
//! the column beside theirs.

use crate::journey::{Journey, Point, StageId, TouchpointId};

/// The space that cards need. Layout is no matter of meaning, so the caller that takes a survey supplies it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CardRoom {
    /// The distance between the corners of two cards side by side, in canvas units, across and down.
    pub pitch: Point,
    /// The number of cards in a row before the next one begins.
    pub in_row: u32,
}

/// The places of cards that are taken so far.
pub(super) struct CardPlaces<'a> {
    journey: &'a Journey,
    room: CardRoom,
    taken: Vec<Point>,
    chained: u32,
}

impl<'a> CardPlaces<'a> {
    pub(super) fn of(journey: &'a Journey, room: CardRoom) -> Self {
        let taken = journey.touchpoints().map(|touchpoint| touchpoint.at).collect();
        Self { journey, room, taken, chained: 0 }
    }

    /// Returns the next place of a chain on an empty map.
    pub(super) fn in_chain(&mut self) -> Point {
        let in_row = self.room.in_row.max(1);
        let (row, column) = (self.chained / in_row, self.chained % in_row);
        self.chained += 1;
        Point::new(column as i32 * self.room.pitch.x, row as i32 * self.room.pitch.y)
    }

    /// Returns the first free place below a touchpoint, and its stage; without a touchpoint, one below the whole
    /// map.
    pub(super) fn below(&mut self, beside: Option<(&TouchpointId, Point)>) -> (Point, Option<StageId>) {
        let stage = beside.and_then(|(id, _)| self.journey.touchpoint(id)?.stage.clone());
        let lowest = || {
            let least = |it: fn(&Point) -> i32| self.taken.iter().map(it).min().unwrap_or_default();
            Point::new(least(|at| at.x), self.taken.iter().map(|at| at.y).max().unwrap_or_default())
        };
        let down = Point::new(0, self.room.pitch.y.max(1));
        let from = beside.map_or_else(lowest, |(_, at)| at);
        let mut below = std::iter::successors(Some(from.plus(down)), |at| Some(at.plus(down)));
        let free = below.find(|at| !at.is_within_range() || self.is_free(*at));
        let at = free.filter(|at| at.is_within_range()).unwrap_or(from);
        self.taken.push(at);
        (at, stage)
    }

    fn is_free(&self, at: Point) -> bool {
        let Point { x, y } = self.room.pitch;
        !self.taken.iter().any(|it| (it.x - at.x).abs() < x && (it.y - at.y).abs() < y)
    }
}
