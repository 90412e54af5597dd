//! Where pasted things land: in view, beside the existing cards and over none of them.

mod columns;
mod list;
mod room;

use crate::{
    editor::{
        Derived,
        gesture::{Landing, Moved},
    },
    journey::{Edit, Field, Journey, Point, StageId, Touchpoint, TouchpointId, extract},
    picture::{CARD_WIDTH, Pos, Rect},
};

use columns::{ColumnPlacer, band_for_pasted, cards_of};
pub(crate) use list::listed;
use list::put;
use room::{around, at_corner, centred, nearest, offset};

/// The facts that decide where to paste.
#[derive(Debug)]
pub(crate) struct PasteAnchor {
    /// The place of the pointer; `None` where it is not over the canvas.
    pub at: Option<Pos>,
    /// The rectangle around what is selected.
    pub selected: Option<Rect>,
    /// The part of the canvas in view.
    pub view: Rect,
    /// The touchpoint that a list goes on from.
    pub from: Option<TouchpointId>,
}

/// A part of a map, and how far to move it.
#[derive(Debug)]
pub(crate) struct Landed {
    pub part: Journey,
    pub offset: Point,
}

/// The gaps between a card and the next one, below it and beside it.
const BELOW: f32 = 38.0;
const BESIDE: f32 = 32.0;

/// Finds a place for copied cards. Under the pointer they land as if dropped there; but if the map has their
/// stages, cards of several stages go to their columns, and without a pointer those of one do too. All keep their
/// places relative to each other, in columns those of each stage.
pub(crate) fn copied(derived: &Derived, part: Journey, anchor: &PasteAnchor) -> Landed {
    let Some(block) = around(part.touchpoints().map(|t| t.at)) else {
        return Landed { part, offset: Point::default() };
    };
    let has_columns = part.stages().iter().any(|stage| band_for_pasted(derived, stage).is_some());
    let to = match (anchor.at, anchor.selected) {
        (Some(at), _) if !has_columns || is_of_one_stage(&part) => {
            let wanted = offset(block, centred(block, at));
            let part = dropped(derived, part, block, wanted);
            return Landed { offset: nearest(derived, &part, wanted, anchor.view), part };
        }
        _ if has_columns => return in_columns(derived, part),
        (_, Some(by)) => at_corner(block, by.max.x + BESIDE, by.min.y),
        (_, None) => centred(block, anchor.view.centre()),
    };
    Landed { offset: nearest(derived, &part, offset(block, to), anchor.view), part }
}

/// Finds a place for a new touchpoint: below the last of its stage, or without a stage near the anchor. It lies
/// over no card and, where that can be avoided, makes no band run into another.
pub(crate) fn made(derived: &Derived, touchpoint: &Touchpoint, anchor: &PasteAnchor) -> Point {
    let mut columns = ColumnPlacer::of(derived);
    let mut bands = derived.scene.bands().iter();
    match bands.find(|band| Some(&band.stage) == touchpoint.stage.as_ref()) {
        Some(band) => columns.go_on(band, &[touchpoint]),
        None => put(&mut columns, derived, &[touchpoint], anchor),
    }
    let placed = columns.into_edits().into_iter().find_map(|edit| match edit {
        Edit::Change(_, Field::At(at)) => Some(at),
        _ => None,
    });
    let moved = [Moved { at: Point::default(), stage: touchpoint.stage.clone() }];
    let landing = Landing::of(&derived.scene, &derived.journey, |_| false);
    let wished = placed.unwrap_or(touchpoint.at);
    if landing.is_free(&moved, wished) { wished } else { landing.nearest(&moved, wished, None) }
}

fn in_columns(derived: &Derived, part: Journey) -> Landed {
    let mut columns = ColumnPlacer::of(derived);
    for stage in part.stages() {
        let cards = cards_of(&part, Some(&stage.id));
        match band_for_pasted(derived, stage) {
            Some(band) => columns.go_on_as_they_are(band, &cards),
            None => columns.add(&cards),
        }
    }
    columns.add(&cards_of(&part, None));
    let edits = columns.into_edits();
    Landed { part: part.apply(&edits).unwrap_or(part), offset: Point::default() }
}

/// Finds a place for a copy: below its original, or as near to that as possible.
pub(crate) fn duplicated(derived: &Derived, part: Journey, view: Rect) -> Landed {
    let block = around(part.touchpoints().map(|touchpoint| touchpoint.at)).unwrap_or_default();
    let below = at_corner(block, block.min.x, block.max.y + BELOW);
    Landed { offset: nearest(derived, &part, offset(block, below), view), part }
}

/// Gives cards of one stage the stage of the band that they are dropped into; far outside their own band they lose
/// it. Cards of several stages keep them, because they are a piece of a map.
fn dropped(derived: &Derived, part: Journey, block: Rect, offset: Point) -> Journey {
    if !is_of_one_stage(&part) {
        return part;
    }
    let own = part.touchpoints().next().and_then(|touchpoint| touchpoint.stage.clone());
    let centre = block.moved(offset.x as f32, offset.y as f32).centre();
    let mut bands = derived.scene.bands().iter();
    let own_band = bands.find(|band| Some(&band.stage) == own.as_ref() && !band.is_empty);
    let stage = match (band_at(derived, centre), own_band) {
        (None, Some(band)) if !band.rect.grown(CARD_WIDTH / 2.0).contains(centre) => None,
        (None, _) => return part,
        (stage, _) => stage,
    };
    let ids: Vec<_> = part.touchpoints().map(|touchpoint| touchpoint.id.clone()).collect();
    // A stage without cards does not come along.
    extract(&restaged(derived, part, &ids, stage.as_ref()), &ids)
}

fn is_of_one_stage(part: &Journey) -> bool {
    let mut stages = part.touchpoints().map(|touchpoint| &touchpoint.stage);
    let first = stages.next();
    stages.all(|stage| Some(stage) == first)
}

fn band_at(derived: &Derived, at: Pos) -> Option<StageId> {
    derived.scene.band_at(at).map(|band| derived.scene.bands()[band].stage.clone())
}

/// Returns the part with these cards in another stage of the map, or in none.
fn restaged(derived: &Derived, part: Journey, ids: &[TouchpointId], stage: Option<&StageId>) -> Journey {
    let add = stage.filter(|id| part.stage(id).is_none()).and_then(|id| derived.journey.stage(id));
    let mut edits: Vec<_> = add.cloned().map(Edit::AddStage).into_iter().collect();
    edits.extend(ids.iter().map(|id| Edit::Change(id.clone(), Field::Stage(stage.cloned()))));
    part.apply(&edits).unwrap_or(part)
}
