//! Where a new card fits.

use crate::picture::{Pos, Rect, Scene};

use super::{super::draw::PITCH, Side};

/// The place itself, or the first one on the way aside that no card lies over.
pub(super) fn free(scene: &Scene, wanted: Rect, aside: Pos) -> Rect {
    let is_taken = |place: Rect| {
        let near = scene.cards_in(place);
        near.into_iter().any(|card| scene.cards()[card].rect.overlaps(place))
    };
    let mut place = wanted;
    while is_taken(place) {
        place = place.moved(aside.x, aside.y);
    }
    place
}

/// Below one another, as tidying up has it.
pub(super) const DOWN: Pos = Pos::new(0.0, PITCH.y as f32);
const ACROSS: Pos = Pos::new(PITCH.x as f32, 0.0);

/// Where the next card on that side of a card goes.
pub(crate) fn beside(scene: &Scene, card: Rect, side: Side) -> Rect {
    let out = side.outwards();
    let wanted = card.moved(out.x * ACROSS.x, out.y * DOWN.y);
    free(scene, wanted, if out.x == 0.0 { ACROSS } else { DOWN })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        gui::gesture::card_of,
        insight::{Insight, View},
        journey::sketch::{id, journey, place},
    };

    #[test]
    fn the_next_card_goes_beside_what_is_there() {
        let mut map = journey("A; B; C");
        place(&mut map, "B", 216, 0);
        place(&mut map, "C", 216, 120);
        let scene = Scene::new(&map, &Insight::of(&map, &View::default()));
        let card = card_of(&map, &id("A")).expect("a card");
        let corner = |side| {
            let place = beside(&scene, card, side);
            (place.min.x, place.min.y)
        };
        let corners = Side::ALL.map(corner);
        assert_eq!(corners, [(216.0, 240.0), (0.0, 120.0), (-216.0, 0.0), (0.0, -120.0)]);
    }
}
