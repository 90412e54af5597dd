//! Stages that are made and reordered by command.

use crate::{
    editor::{
        Derived, Editor, Picked, RenameTarget, StepName,
        gesture::{StageColumns, moves, reordered},
        stage_made,
    },
    journey::{Edit, Point, StageId, order},
};

impl Editor {
    /// Makes a stage and opens its name. It takes in the selected touchpoints; without any it is empty and comes
    /// last.
    pub(crate) fn new_stage(&mut self) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let journey = &derived.journey;
        let id = self.view.ids.stage_id(journey);
        let chosen = self.view.selection.iter().cloned();
        let edits = stage_made(journey, &id, String::new(), chosen);
        self.make_and_rename(RenameTarget::Stage(id), StepName::AddStage, edits);
    }

    /// Makes the selected stage change places with its neighbour; their columns change places too, where they
    /// stand side by side.
    pub(crate) fn move_stage(&mut self, onwards: bool) {
        let edits = self.stage_moved(onwards).unwrap_or_default();
        self.apply_as(StepName::MoveStage, &edits);
    }

    pub(crate) fn can_move_stage(&self, onwards: bool) -> bool {
        self.stage_moved(onwards).is_some()
    }

    fn stage_moved(&self, onwards: bool) -> Option<Vec<Edit>> {
        let Picked::Stage(id) = self.view.selection.picked()? else { return None };
        stage_moved(self.derived()?, id, |place| order::beside(place, !onwards))
    }
}

/// Returns the edits that move a stage to the place that `step` gives for its present one. Where the stages stand
/// side by side, the places are those of the columns, and the cards move along.
pub(crate) fn stage_moved(
    derived: &Derived,
    id: &StageId,
    step: impl FnOnce(usize) -> Option<usize>,
) -> Option<Vec<Edit>> {
    let (journey, stages) = (&derived.journey, derived.journey.stages());
    let Some(columns) = StageColumns::of(derived.scene.bands()) else {
        let own = stages.iter().position(|stage| stage.id == *id)?;
        let place = step(own).filter(|&place| place < stages.len())?;
        return Some(reordered(stages, id, place));
    };
    let own = columns.place_of(id)?;
    let place = step(own).filter(|&place| place < columns.len())?;
    let ways = columns.ways(own, place).into_iter();
    let mut edits: Vec<_> =
        ways.flat_map(|(stage, way)| moves(journey, &stage, Point::new(way, 0))).collect();
    edits.extend(columns.order(stages, own, place));
    Some(edits)
}

/// Returns the edits that move a stage to another place in the list; none where there is no such place. Where the
/// bands stand in another order than the list, only the list changes.
pub(crate) fn stage_moved_in_list(derived: &Derived, place: usize, to: usize) -> Vec<Edit> {
    let stages = derived.journey.stages();
    if place == to || place.max(to) >= stages.len() {
        return Vec::new();
    }
    let passed = place.min(to)..=place.max(to);
    let stands = |columns: &StageColumns, place: usize| columns.place_of(&stages[place].id) == Some(place);
    let are_listed = |columns: &StageColumns| passed.clone().all(|place| stands(columns, place));
    if StageColumns::of(derived.scene.bands()).is_some_and(|columns| are_listed(&columns)) {
        return stage_moved(derived, &stages[place].id, |_| Some(to)).unwrap_or_default();
    }
    reordered(stages, &stages[place].id, to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{editor::trial::columns, journey::test_map};

    #[test]
    fn a_new_stage_takes_in_what_is_selected_behind_the_stage_that_leads_to_it() {
        let mut editor = Editor::three_stages();
        editor.choose(&[2, 3]);
        editor.new_stage();
        editor.name_it("New");
        assert_eq!(editor.stages(), ["One", "New", "Two", "Three"]);
        let stages = ["A", "B", "C", "D"].map(|card| editor.stage_of(card).expect("a stage"));
        assert_eq!(stages, ["One", "New", "New", "Two"]);
        assert_eq!(editor.undo_text(), "Undo adding stage New");
        assert_eq!(editor.undo_all(), 1);
    }

    #[test]
    fn with_nothing_selected_it_is_empty_and_last() {
        let mut editor = Editor::three_stages();
        editor.new_stage();
        editor.name_it("Last");
        assert_eq!(editor.stages(), ["One", "Two", "Three", "Last"]);
        assert_eq!(editor.stage_of("E").as_deref(), Some("Three"));
    }

    #[test]
    fn a_stage_changes_places_with_its_neighbour_and_their_cards_go_along() {
        let mut editor = Editor::three_stages();
        editor.pick_stage("Two");
        editor.move_stage(true);
        assert_eq!(editor.stages(), ["One", "Three", "Two"]);
        assert_eq!((editor.at("C"), editor.at("E")), ((448, 48), (232, 48)));
        editor.refresh();
        assert!(!editor.can_move_stage(true), "it is the last");
        editor.move_stage(false);
        assert_eq!(editor.stages(), ["One", "Two", "Three"]);
        assert_eq!((editor.at("C"), editor.at("E")), ((232, 48), (448, 48)));
    }

    fn move_in_list(editor: &mut Editor, place: usize, to: usize) {
        editor.refresh();
        let edits = stage_moved_in_list(editor.derived().expect("looked at"), place, to);
        editor.apply_as(StepName::MoveStage, &edits);
    }

    #[test]
    fn a_stage_that_takes_another_place_of_the_list_takes_its_cards_along() {
        let mut editor = Editor::three_stages();
        move_in_list(&mut editor, 0, 2);
        assert_eq!(editor.stages(), ["Two", "Three", "One"]);
        assert_eq!((editor.at("C"), editor.at("E")), ((16, 48), (232, 48)));
        assert_eq!(editor.at("A"), (448, 48));
        move_in_list(&mut editor, 2, 3);
        assert_eq!(editor.undo_all(), 1, "there is no such place");
    }

    #[test]
    fn where_stages_stand_in_another_order_than_the_list_the_list_alone_changes() {
        let mut map = columns(&[("One", "AB"), ("Two", "CD"), ("Three", "E")]);
        for (card, y) in [("A", 48), ("B", 168)] {
            test_map::place(&mut map, card, 880, y);
        }
        let mut editor = Editor::on(map);
        move_in_list(&mut editor, 0, 1);
        assert_eq!(editor.stages(), ["Two", "One", "Three"]);
        assert_eq!((editor.at("A"), editor.at("C")), ((880, 48), (232, 48)));
    }

    #[test]
    fn a_stage_that_is_taken_away_leaves_its_touchpoints_and_comes_back_with_them() {
        let mut editor = Editor::three_stages();
        editor.pick_stage("Two");
        editor.delete();
        assert_eq!((editor.stages(), editor.journey().len()), (vec!["One".into(), "Three".into()], 5));
        assert_eq!(editor.stage_of("C"), None);
        editor.undo();
        assert_eq!(editor.stage_of("C").as_deref(), Some("Two"));
    }

    /// Opens a row of cards that fill the view, fitted as a whole or not.
    fn row(is_fitted: bool) -> Editor {
        let mut editor = Editor::drawn("A > B > C > D");
        if is_fitted {
            editor.view.fit_now(editor.derived.as_ref().expect("looked at"));
        } else {
            editor.view.viewport.camera.pan(200.0, 100.0);
        }
        editor
    }

    fn are_in_view(editor: &mut Editor) -> bool {
        let shown = editor.view.viewport.shown_part();
        let cards = (1..=4).map(|number| editor.card(number)).collect::<Vec<_>>();
        cards.iter().all(|card| shown.contains_rect(*card))
    }

    #[test]
    fn a_first_stage_leaves_all_that_was_in_view_there() {
        for is_fitted in [true, false] {
            let mut editor = row(is_fitted);
            editor.new_stage();
            assert!(are_in_view(&mut editor), "an empty one, {is_fitted}");
            let head = editor.selected_bounds().expect("a band");
            let shown = editor.view.viewport.shown_part();
            assert!(shown.contains_rect(head), "and it is seen too, {is_fitted}");
            let mut editor = row(is_fitted);
            editor.select_all();
            editor.new_stage();
            assert!(are_in_view(&mut editor), "one around them all, {is_fitted}");
        }
    }

    #[test]
    fn a_stage_whose_head_is_seen_moves_no_view() {
        let mut editor = Editor::drawn("A > B > C > D > E > F > G");
        editor.view.viewport.camera.pan(-300.0, 100.0);
        let before = editor.view.viewport.camera;
        editor.select_all();
        editor.new_stage();
        assert_eq!(editor.view.viewport.camera, before, "though it is wider than the view");
    }
}
