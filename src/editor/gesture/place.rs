//! Where a new card goes: beside another, or where it is wanted. It lies over no card and, where that can be
//! avoided, makes no band run into another.

use crate::{
    journey::{Journey, Point, StageId, Touchpoint},
    picture::{ACROSS, DOWN, PITCH, Rect, Scene, card_rect},
};

use super::{DropTargets, Landing, Moved, Side};

/// Returns the next card on one side of another: one pitch away, or farther aside where a card lies there already.
pub(crate) fn beside(scene: &Scene, journey: &Journey, from: &Touchpoint, side: Side) -> Moved {
    let out = side.outwards();
    let wanted = Point::new(from.at.x + out.x as i32 * PITCH.x, from.at.y + out.y as i32 * PITCH.y);
    let at = scene.free_place(wanted, if out.x == 0.0 { ACROSS } else { DOWN });
    landed(scene, journey, in_band(scene, at, from.stage.as_ref()), None)
}

/// Returns a new card at a place, in the stage whose band lies there. `own` is the stage of the card it comes
/// after.
pub(crate) fn in_band(scene: &Scene, at: Point, own: Option<&StageId>) -> Moved {
    let stage = DropTargets::of(scene.bands()).stage_at(card_rect(at).centre(), own).cloned();
    Moved { at, stage }
}

/// Returns a new card at the nearest free place, within `view` where it is given.
pub(crate) fn landed(scene: &Scene, journey: &Journey, wanted: Moved, view: Option<Rect>) -> Moved {
    let new = [Moved { at: Point::default(), stage: wanted.stage.clone() }];
    // This is asked in each frame for the handle under the pointer, so all cards are searched only where it is
    // needed.
    if scene.is_free(card_rect(wanted.at)) && Landing::of_bands(scene).is_free(&new, wanted.at) {
        return wanted;
    }
    let at = Landing::of(scene, journey, |_| false).nearest(&new, wanted.at, view);
    Moved { at, ..wanted }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View},
        journey::test_map::{id, journey, place},
    };

    #[test]
    fn the_next_card_goes_beside_what_is_there() {
        let mut map = journey("A; B; C");
        place(&mut map, "B", 216, 0);
        place(&mut map, "C", 216, 120);
        let scene = Scene::new(&map, &Insight::of(&map, &View::default()));
        let corner = |side| {
            let Moved { at, .. } = beside(&scene, &map, map.touchpoint(&id("A")).expect("it"), side);
            (at.x, at.y)
        };
        let corners = Side::ALL.map(corner);
        assert_eq!(corners, [(216, 240), (0, 120), (-216, 0), (0, -120)]);
    }
}
