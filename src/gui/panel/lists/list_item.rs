//! What stages, actors and customer groups have in common: a name, a place in a list, and uses.

use egui::Id;

use crate::{
    editor::Ids,
    gui::panel::{id::ListId, lists::uses::Uses},
    journey::{Actor, Edit, Extra, Journey, Place, Segment, Stage},
};

pub(super) trait ListItem: Clone {
    const LIST: ListId;
    /// The texts "Actor 3" and "New actor", and what is said where one is called so already.
    const TEXTS: [&'static str; 3];
    fn all(journey: &Journey) -> &[Self];
    /// The same as long as it is the same thing, whatever its name.
    fn field_id(&self) -> Id;
    fn name(&self) -> &str;
    fn order(&self) -> i64;
    fn renamed(&self, name: String) -> Edit;
    fn reordered(&self, order: i64) -> Edit;
    fn removed(&self) -> Edit;
    /// A new one.
    fn added(ids: &Ids, journey: &Journey, name: String, order: i64) -> Edit;
    fn uses(&self, uses: &Uses) -> usize;
}

macro_rules! list_item {
    ($($item:ident, $list:ident, $texts:expr, $all:ident, $new_id:ident, $add:ident, $change:ident, $remove:ident,
        { $($more:ident: $value:expr),* };)*) => {
        $(impl ListItem for $item {
            const LIST: ListId = ListId::$list;
            const TEXTS: [&'static str; 3] = $texts;

            fn all(journey: &Journey) -> &[Self] {
                journey.$all()
            }

            fn field_id(&self) -> Id {
                Id::unique((ListId::$list, self.id.as_str()))
            }

            fn name(&self) -> &str {
                &self.name
            }

            fn order(&self) -> i64 {
                self.order
            }

            fn renamed(&self, name: String) -> Edit {
                Edit::$change(Self { name, ..self.clone() })
            }

            fn reordered(&self, order: i64) -> Edit {
                Edit::$change(Self { order, ..self.clone() })
            }

            fn removed(&self) -> Edit {
                Edit::$remove(self.id.clone())
            }

            fn added(ids: &Ids, journey: &Journey, name: String, order: i64) -> Edit {
                let id = ids.$new_id(journey);
                Edit::$add(Self { id, name, order, extra: Extra::default(), $($more: $value),* })
            }

            fn uses(&self, uses: &Uses) -> usize {
                uses.$all.get(&self.id).copied().unwrap_or_default()
            }
        })*
    };
}

list_item! {
    Stage, Stages, ["stage-at", "stage-new", "stage-there"],
        stages, stage_id, AddStage, ChangeStage, RemoveStage, {};
    Actor, Actors, ["actor-at", "actor-new", "actor-there"],
        actors, actor_id, AddActor, ChangeActor, RemoveActor, { place: Place::default() };
    Segment, Segments, ["segment-at", "segment-new", "segment-there"],
        segments, segment_id, AddSegment, ChangeSegment, RemoveSegment, { in_target: true };
}
