//! Where pasted things land: in view, beside what is there, never exactly over it.

mod columns;
mod list;
mod room;

use crate::{
    editor::Derived,
    journey::{Edit, Field, Journey, Point, StageId, TouchpointId, extract},
    picture::{CARD_WIDTH, GRID, Pos, Rect},
};

use columns::{ColumnPlacer, band_of, cards_of};
pub(crate) use list::listed;
use room::{around, at_corner, beside_each, centred, clear, offset};

/// What says where to paste.
#[derive(Debug)]
pub(crate) struct PasteAnchor {
    /// The pointer, where it is over the canvas.
    pub at: Option<Pos>,
    /// Around what is selected.
    pub selected: Option<Rect>,
    /// The middle of what is in view.
    pub middle: Pos,
    /// The touchpoint that a list goes on from.
    pub from: Option<TouchpointId>,
}

/// A part, and how far it is to be moved.
#[derive(Debug)]
pub(crate) struct Landed {
    pub part: Journey,
    pub offset: Point,
}

/// The way from a card to its copy: enough to tell them apart.
const STEP: i32 = 3 * GRID;
/// Between a card and the next one below it or beside it.
const BELOW: f32 = 38.0;
const BESIDE: f32 = 32.0;

/// Finds a place for copied cards. Under the pointer they land as if dropped there, but those of several
/// stages that the map has too, and without a pointer those of one, go to their columns. All keep their
/// places among each other, in columns those of each stage.
pub(crate) fn copied(derived: &Derived, part: Journey, anchor: &PasteAnchor) -> Landed {
    let Some(block) = around(part.touchpoints().map(|t| t.at)) else {
        return Landed { part, offset: Point::default() };
    };
    let has_columns = part.stages().iter().any(|stage| band_of(derived, stage).is_some());
    let to = match (anchor.at, anchor.selected) {
        (Some(at), _) if !has_columns || is_of_one_stage(&part) => {
            let offset = beside_each(derived, &part, offset(block, centred(block, at)));
            return Landed { part: dropped(derived, part, block, offset), offset };
        }
        _ if has_columns => return in_columns(derived, part),
        (_, Some(by)) => clear(derived, at_corner(block, by.max.x + BESIDE, by.min.y), false, true),
        (_, None) => clear(derived, centred(block, anchor.middle), true, true),
    };
    Landed { offset: offset(block, to), part }
}

fn in_columns(derived: &Derived, part: Journey) -> Landed {
    let mut columns = ColumnPlacer::of(derived);
    for stage in part.stages() {
        let cards = cards_of(&part, Some(&stage.id));
        match band_of(derived, stage) {
            Some(band) => columns.go_on_as_they_are(band, &cards),
            None => columns.add(&cards),
        }
    }
    columns.add(&cards_of(&part, None));
    let edits = columns.into_edits();
    Landed { part: part.apply(&edits).unwrap_or(part), offset: Point::default() }
}

/// A copy lies a step beside what it was copied from.
pub(crate) fn duplicated(derived: &Derived, part: Journey) -> Landed {
    let offset = beside_each(derived, &part, Point::new(STEP, STEP));
    Landed { part, offset }
}

/// Cards of one stage take the stage of the band that they are dropped into, and lose theirs far outside
/// its band. Cards of several keep them: they are a piece of a map.
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
    // A stage that nothing is in any more does not come along.
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

/// With another stage of the map, or none, for these.
fn restaged(derived: &Derived, part: Journey, ids: &[TouchpointId], stage: Option<&StageId>) -> Journey {
    let add = stage.filter(|id| part.stage(id).is_none()).and_then(|id| derived.journey.stage(id));
    let mut edits: Vec<_> = add.cloned().map(Edit::AddStage).into_iter().collect();
    edits.extend(ids.iter().map(|id| Edit::Change(id.clone(), Field::Stage(stage.cloned()))));
    part.apply(&edits).unwrap_or(part)
}
