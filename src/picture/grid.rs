//! The only home of the grid: the pitch of the cards, how many make a row or a column, where a card lies and which
//! places are free. Drawing, pasting and tidying up all ask here, so that each leaves what the others placed where
//! it is.

use crate::journey::Point;

use super::{
    band::BAND_HEAD,
    card::{CARD_HEIGHT, CARD_WIDTH},
    pieces::{Pos, Rect},
    scene::Scene,
};

/// The distance between two lines of the grid, in canvas units. Cards only snap to it: any whole canvas unit is a
/// valid position.
pub const GRID: i32 = 8;

/// The distance from one card to the next, across and down, in canvas units; a multiple of [`GRID`].
pub const PITCH: Point = Point::new(216, 120);

/// The offset from a card to the next one in its row.
pub const ACROSS: Point = Point::new(PITCH.x, 0);
/// The offset from a card to the one below it.
pub const DOWN: Point = Point::new(0, PITCH.y);

/// The offset from a row of a chain to the next. Both rows may be of stages, so their bands stay apart and the
/// thread that leads back covers neither name.
pub const NEXT_ROW: Point = Point::new(0, PITCH.y + BAND_HEAD as i32);

/// The most cards in a row, and in a column, before the next one begins: with all of them in view they are still
/// readable.
pub const MOST_IN_LINE: [usize; 2] = [6, 8];

/// Returns the nearest point on the grid.
pub fn snapped(at: Pos) -> Point {
    Point::new(on_grid(at.x) as i32, on_grid(at.y) as i32)
}

/// Returns the line of the grid nearest to a coordinate, in canvas units.
pub fn on_grid(coordinate: f32) -> f32 {
    let grid = GRID as f32;
    (coordinate / grid).round() * grid
}

/// Returns the rectangle of the card of a touchpoint at this position, in canvas units.
pub fn card_rect(at: Point) -> Rect {
    Rect::new(at.x as f32, at.y as f32, CARD_WIDTH, CARD_HEIGHT)
}

impl Scene {
    /// Returns whether no card lies over this part of the canvas. Two other places ask something else.
    /// `Landing::is_free` of the editor asks whether moved cards could lie somewhere so that no band runs into
    /// another either, on a map without them. `insight/respondents/place.rs` asks whether a place for a survey's
    /// touchpoint is a pitch from every card, as insight has no picture.
    pub fn is_free(&self, place: Rect) -> bool {
        let near = self.cards_in(place);
        near.into_iter().all(|card| !self.cards()[card].rect.overlaps(place))
    }

    /// Returns the first free place for a card: `wanted`, or a number of `step`s from there. It may be out of
    /// range where a map is full up to its edge.
    pub fn free_place(&self, wanted: Point, step: Point) -> Point {
        let mut at = wanted;
        while !self.is_free(card_rect(at)) && at.is_within_range() {
            at = Point::new(at.x + step.x, at.y + step.y);
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View},
        journey::test_map::{journey, place},
    };

    #[test]
    fn the_pitch_is_on_the_grid_and_leaves_room_between_cards() {
        assert_eq!((PITCH.x % GRID, PITCH.y % GRID), (0, 0));
        assert!(PITCH.x as f32 > CARD_WIDTH && PITCH.y as f32 > CARD_HEIGHT);
    }

    #[test]
    fn a_point_snaps_to_the_nearest_line_on_either_side_of_the_origin() {
        assert_eq!(snapped(Pos::new(3.9, 4.1)), Point::new(0, 8));
        assert_eq!(snapped(Pos::new(-3.9, -4.1)), Point::new(0, -8));
    }

    #[test]
    fn a_free_place_is_the_first_one_on_the_way_that_no_card_lies_over() {
        let mut map = journey("A; B");
        place(&mut map, "B", 0, 120);
        let scene = Scene::new(&map, &Insight::of(&map, &View::default()));
        let down = Point::new(0, PITCH.y);
        assert_eq!(scene.free_place(Point::new(216, 0), down), Point::new(216, 0));
        assert_eq!(scene.free_place(Point::new(0, 0), down), Point::new(0, 240));
        assert_eq!(scene.free_place(Point::new(-100, 60), down), Point::new(-100, 300));
    }
}
