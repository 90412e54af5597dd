//! Actions, cases and other records: moving one to another touchpoint, and giving a record that belongs to nothing
//! a place, mending it, or deleting it (R13, R17, R19).

use crate::{
    editor::Editor,
    insight::Gone,
    journey::{Action, Case, Edit, Item, ItemKey, TouchpointId},
};

impl Editor {
    /// Moves an action or a case to another touchpoint, and looks at it there.
    pub(crate) fn move_item(&mut self, key: &ItemKey, to: &TouchpointId) {
        let Some(item) = self.journey().item(key) else { return };
        let touchpoint = Some(to.clone());
        let moved = match &**item {
            Item::Action(action) => Item::Action(Action { touchpoint, ..action.clone() }),
            Item::Case(case) => Item::Case(Case { touchpoint, ..case.clone() }),
            _ => return,
        };
        self.apply(&[Edit::Put(moved.into())]);
        self.refresh();
        let (Some(derived), view) = (self.derived.as_ref(), &mut self.view) else { return };
        match key {
            ItemKey::Case(id) => view.go_to_case(derived, (id, Some(to))),
            _ => view.select_and_show(derived, to),
        }
    }

    /// Mends a record whose segment or actor is not on the map: it becomes everyone's or nobody's.
    pub(crate) fn forget_gone(&mut self, key: &ItemKey, gone: Gone) {
        let Some(item) = self.journey().item(key) else { return };
        let whole = match (&**item, gone) {
            (Item::Action(action), Gone::Actor) => Item::Action(Action { actor: None, ..action.clone() }),
            (Item::Case(case), Gone::Actor) => Item::Case(Case { solved_by: None, ..case.clone() }),
            (Item::Case(case), Gone::Segment) => Item::Case(Case { segment: None, ..case.clone() }),
            _ => return,
        };
        self.apply(&[Edit::Put(whole.into())]);
    }

    /// Deletes a record that belongs to nothing.
    pub(crate) fn drop_item(&mut self, key: &ItemKey) {
        if self.journey().item(key).is_some() {
            self.apply(&[Edit::Drop(key.clone())]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{ActionId, ActorId, CaseId, SegmentId, test_map};

    fn with(items: impl IntoIterator<Item = Item>) -> Editor {
        let edits: Vec<_> = items.into_iter().map(|item| Edit::Put(item.into())).collect();
        Editor::on(test_map::journey("A - > B").apply(&edits).expect("they can be"))
    }

    #[test]
    fn r13_r19_an_action_and_a_case_go_to_another_touchpoint_and_are_looked_at_there() {
        let action = Action::new(ActionId::from_number(1), test_map::id("A"), "A host greets");
        let case = Case::new(CaseId::from_number(1), test_map::id("gone"));
        let mut editor = with([Item::Action(action.clone()), Item::Case(case.clone())]);
        editor.move_item(&ItemKey::Action(action.id.clone()), &test_map::id("B"));
        let at = |editor: &Editor| editor.journey().action(&action.id).and_then(|it| it.touchpoint.clone());
        assert_eq!(at(&editor), Some(test_map::id("B")));
        editor.move_item(&ItemKey::Case(case.id.clone()), &test_map::id("B"));
        assert_eq!(editor.view.selection.single(), Some(&test_map::id("B")));
        assert_eq!(editor.view.case_shown(editor.journey()).map(|it| &it.id), Some(&case.id));
        editor.undo();
        editor.undo();
        assert_eq!(at(&editor), Some(test_map::id("A")));
    }

    #[test]
    fn r13_r19_what_is_of_somebody_who_is_gone_is_made_whole_or_deleted() {
        let (actor, segment) = (ActorId::new("gone"), SegmentId::new("gone"));
        let action = Action { actor, ..Action::new(ActionId::from_number(1), test_map::id("A"), "Greet") };
        let case = Case { segment, ..Case::new(CaseId::from_number(1), test_map::id("A")) };
        let (action_key, case_key) = (ItemKey::Action(action.id.clone()), ItemKey::Case(case.id.clone()));
        let mut editor = with([Item::Action(action.clone()), Item::Case(case.clone())]);
        editor.forget_gone(&action_key, Gone::Actor);
        editor.forget_gone(&case_key, Gone::Segment);
        assert_eq!(editor.journey().action(&action.id).map(|it| it.actor.is_none()), Some(true));
        assert_eq!(editor.journey().case(&case.id).map(|it| it.segment.is_none()), Some(true));
        editor.drop_item(&case_key);
        assert_eq!(editor.journey().cases().count(), 0);
        editor.undo();
        assert_eq!(editor.journey().cases().count(), 1);
    }
}
