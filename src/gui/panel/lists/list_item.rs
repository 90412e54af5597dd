//! The items of the lists of stages, actors and segments: their texts, their ids, and how many touchpoints use
//! each.

use egui::Id;

use crate::{
    editor::CastItem,
    gui::panel::{id::ListId, lists::uses::Uses},
    journey::{Actor, Segment, Stage},
};

/// A stage, an actor or a segment, as a row of its list.
pub(super) trait ListItem: CastItem {
    const LIST: ListId;
    /// The names of three texts: "Actor 3", "New actor", and what is said where another has that name already.
    const TEXTS: [&'static str; 3];
    /// Returns the id of the item's name field, which stays the same whatever its name.
    fn field_id(&self) -> Id;
    fn uses(&self, uses: &Uses) -> usize;
}

macro_rules! list_item {
    ($($item:ident, $list:ident, $all:ident, $texts:expr;)*) => {
        $(impl ListItem for $item {
            const LIST: ListId = ListId::$list;
            const TEXTS: [&'static str; 3] = $texts;

            fn field_id(&self) -> Id {
                Id::unique((ListId::$list, self.id.as_str()))
            }

            fn uses(&self, uses: &Uses) -> usize {
                uses.$all.get(&self.id).copied().unwrap_or_default()
            }
        })*
    };
}

list_item! {
    Stage, Stages, stages, ["stage-at", "stage-new", "stage-there"];
    Actor, Actors, actors, ["actor-at", "actor-new", "actor-there"];
    Segment, Segments, segments, ["segment-at", "segment-new", "segment-there"];
}
