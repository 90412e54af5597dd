//! Where a card is: whole canvas units, within a range.

/// The greatest distance of a position from the origin, in canvas units, along each axis.
pub const FARTHEST: i32 = 1_000_000;

/// The top left corner of a card, in whole canvas units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

impl Point {
    /// Returns the sum of both points.
    #[must_use]
    pub const fn plus(self, by: Self) -> Self {
        Self::new(self.x + by.x, self.y + by.y)
    }

    /// Makes a point from its coordinates, in canvas units.
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x, y }
    }

    /// Returns whether both coordinates lie within [`FARTHEST`] of the origin.
    pub fn is_within_range(self) -> bool {
        [self.x, self.y].iter().all(|c| (-FARTHEST..=FARTHEST).contains(c))
    }
}
