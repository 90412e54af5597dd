//! Where the next card goes beside another.

use crate::{
    journey::Point,
    picture::{ACROSS, DOWN, PITCH, Scene},
};

use super::Side;

/// The place of the next card on that side of the card at `at`: one pitch away, or farther aside where a
/// card lies there already.
pub(crate) fn beside(scene: &Scene, at: Point, side: Side) -> Point {
    let out = side.outwards();
    let wanted = Point::new(at.x + out.x as i32 * PITCH.x, at.y + out.y as i32 * PITCH.y);
    scene.free_place(wanted, if out.x == 0.0 { ACROSS } else { DOWN })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View},
        journey::test_map::{journey, place},
    };

    #[test]
    fn the_next_card_goes_beside_what_is_there() {
        let mut map = journey("A; B; C");
        place(&mut map, "B", 216, 0);
        place(&mut map, "C", 216, 120);
        let scene = Scene::new(&map, &Insight::of(&map, &View::default()));
        let corner = |side| {
            let place = beside(&scene, Point::new(0, 0), side);
            (place.x, place.y)
        };
        let corners = Side::ALL.map(corner);
        assert_eq!(corners, [(216, 240), (0, 120), (-216, 0), (0, -120)]);
    }
}
