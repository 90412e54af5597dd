//! Where a new card fits.

use crate::picture::{Rect, Scene};

/// From one card down to the next, in canvas units: as tidying up has it.
const DOWN: f32 = 120.0;

/// The place itself, or the first one below it that no card lies over.
pub(super) fn free(scene: &Scene, wanted: Rect) -> Rect {
    let is_taken = |place: Rect| {
        let near = scene.cards_in(place);
        near.into_iter().any(|card| scene.cards()[card].rect.overlaps(place))
    };
    let mut place = wanted;
    while is_taken(place) {
        place = place.moved(0.0, DOWN);
    }
    place
}
