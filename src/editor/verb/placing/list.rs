//! A pasted list lands in the columns of its stages. What has no stage goes beside the touchpoint that the list
//! goes on from, or where the pointer is.

use crate::{
    editor::{
        Derived,
        gesture::{Landing, Moved},
    },
    journey::{Journey, Point, Touchpoint},
    picture::{Rect, card_rect},
};

use super::{
    BESIDE, Landed, PasteAnchor, band_at,
    columns::{ColumnPlacer, band_for_pasted, cards_of},
    restaged,
    room::{around, at_corner, centred, offset},
};

/// Finds places in this map for a list, whose own places are those of a separate map.
pub(crate) fn listed(derived: &Derived, part: Journey, anchor: &PasteAnchor) -> Landed {
    let offset = Point::default();
    if derived.journey.is_empty() && (part.len() > 1 || !part.stages().is_empty()) {
        return Landed { part, offset };
    }
    let part = staged(derived, part, anchor);
    let mut columns = ColumnPlacer::of(derived);
    for stage in part.stages() {
        let cards = cards_of(&part, Some(&stage.id));
        match band_for_pasted(derived, stage) {
            Some(band) => columns.go_on(band, &cards),
            None => columns.add(&cards),
        }
    }
    let loose = cards_of(&part, None);
    if part.stages().is_empty() {
        put(&mut columns, derived, &loose, anchor);
    } else {
        columns.add(&loose);
    }
    let edits = columns.into_edits();
    Landed { part: part.apply(&edits).unwrap_or(part), offset }
}

/// Returns the part with a stage for the cards that have none, where the anchor gives one.
fn staged(derived: &Derived, part: Journey, anchor: &PasteAnchor) -> Journey {
    let stage = match &anchor.from {
        Some(from) => derived.journey.touchpoint(from).and_then(|touchpoint| touchpoint.stage.clone()),
        None => anchor.at.and_then(|at| band_at(derived, at)),
    };
    let Some(stage) = stage else { return part };
    let loose: Vec<_> = cards_of(&part, None).into_iter().map(|touchpoint| touchpoint.id.clone()).collect();
    restaged(derived, part, &loose, Some(&stage))
}

/// Puts the cards near the anchor, where nothing is in their way.
pub(super) fn put(
    columns: &mut ColumnPlacer<'_>,
    derived: &Derived,
    cards: &[&Touchpoint],
    anchor: &PasteAnchor,
) {
    let Some(block) = around(cards.iter().map(|touchpoint| touchpoint.at)) else { return };
    let from = anchor.from.as_ref().and_then(|id| derived.journey.touchpoint(id)).map(|t| card_rect(t.at));
    let beside = |rect: Rect| at_corner(block, rect.max.x + BESIDE, rect.min.y);
    let wished = match (from, anchor.at, anchor.selected) {
        (Some(from), ..) => beside(from),
        (None, Some(at), _) => centred(block, at),
        (None, None, Some(selected)) => beside(selected),
        (None, None, None) => centred(block, anchor.view.centre()),
    };
    let moved: Vec<_> = cards.iter().map(|t| Moved { at: t.at, stage: t.stage.clone() }).collect();
    let landing = Landing::of(&derived.scene, &derived.journey, |_| false);
    columns.move_by(landing.nearest(&moved, offset(block, wished), Some(anchor.view)), cards);
}
