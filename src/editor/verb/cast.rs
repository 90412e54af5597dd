//! What stages, actors and customer groups have in common: a name, a place in a list, and the edits that change
//! the list.

use crate::{
    editor::{Derived, Ids},
    journey::{Actor, Edit, Extra, Journey, Place, Segment, Stage, order},
};

/// One item of a list of the map, and the edits that change it.
pub(crate) trait CastItem: Clone {
    fn all(journey: &Journey) -> &[Self];
    /// Returns whether both are the same item, whatever is said of it.
    fn is(&self, other: &Self) -> bool;
    fn name(&self) -> &str;
    fn order(&self) -> i64;
    fn renamed(&self, name: String) -> Edit;
    fn reordered(&self, order: i64) -> Edit;
    fn removed(&self) -> Edit;
    /// Returns a new one of this name, behind the one whose order is `last`.
    fn made(ids: &Ids, journey: &Journey, name: String, last: Option<i64>) -> Self;
    fn added(self) -> Edit;
}

macro_rules! cast_item {
    ($($item:ident, $all:ident, $new_id:ident, $add:ident, $change:ident, $remove:ident,
        { $($more:ident: $value:expr),* };)*) => {
        $(impl CastItem for $item {
            fn all(journey: &Journey) -> &[Self] {
                journey.$all()
            }

            fn is(&self, other: &Self) -> bool {
                self.id == other.id
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

            fn made(ids: &Ids, journey: &Journey, name: String, last: Option<i64>) -> Self {
                let (id, order) = (ids.$new_id(journey), order::behind(last));
                Self { id, name, order, extra: Extra::default(), $($more: $value),* }
            }

            fn added(self) -> Edit {
                Edit::$add(self)
            }
        })*
    };
}

cast_item! {
    Stage, stages, stage_id, AddStage, ChangeStage, RemoveStage, {};
    Actor, actors, actor_id, AddActor, ChangeActor, RemoveActor, { place: Place::default() };
    Segment, segments, segment_id, AddSegment, ChangeSegment, RemoveSegment, { in_target: true };
}

/// Returns the edits that move an item of a list to another place and change nothing else; none where there is no
/// such place.
pub(crate) fn cast_moved<T: CastItem>(derived: &Derived, place: usize, to: usize) -> Vec<Edit> {
    let all = T::all(&derived.journey);
    let orders: Vec<_> = all.iter().map(CastItem::order).collect();
    let moved = order::moved(&orders, place, to);
    moved.into_iter().map(|(item, order)| all[item].reordered(order)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::{Editor, StepName};

    /// Adds these one after another, each behind the last.
    fn add<T: CastItem>(editor: &mut Editor, names: &[&str]) {
        for &name in names {
            let last = T::all(editor.journey()).last().map(CastItem::order);
            let made = T::made(&editor.view.ids, editor.journey(), name.to_owned(), last);
            editor.apply(&[made.added()]);
            editor.end_step();
        }
    }

    fn names<T: CastItem>(editor: &Editor) -> String {
        T::all(editor.journey()).iter().map(CastItem::name).collect()
    }

    fn move_to<T: CastItem>(editor: &mut Editor, place: usize, to: usize) {
        editor.refresh();
        let edits = cast_moved::<T>(editor.derived().expect("looked at"), place, to);
        editor.apply_as(StepName::Move, &edits);
        editor.end_step();
    }

    fn changes<T: CastItem>() {
        let mut editor = Editor::drawn("A > B");
        add::<T>(&mut editor, &["x", "y", "z"]);
        for (place, to, then) in [(2, 0, "zxy"), (0, 1, "xzy"), (2, 3, "xzy")] {
            move_to::<T>(&mut editor, place, to);
            assert_eq!(names::<T>(&editor), then);
        }
        let last = T::all(editor.journey())[2].clone();
        editor.apply(&[last.renamed("Yard".to_owned())]);
        editor.end_step();
        assert_eq!(names::<T>(&editor), "xzYard");
        editor.apply(&[T::all(editor.journey())[0].removed()]);
        assert_eq!(names::<T>(&editor), "zYard");
        assert_eq!(editor.undo_all(), 7, "no place is no step");
    }

    #[test]
    fn each_list_is_added_to_put_in_order_renamed_and_removed_from() {
        changes::<Stage>();
        changes::<Actor>();
        changes::<Segment>();
    }
}
