//! Tidying up: stages as columns, and no cards overlap. The map changes at once, in one step. How the cards move
//! to their places is up to the window, which finds in [`ViewState::tidied_from`] where they were.

use crate::{
    editor::{Editor, Note, StepName},
    journey::{Edit, Field, TouchpointId},
    picture::{arrange, is_readable},
};

impl Editor {
    pub(crate) fn tidy_up(&mut self) {
        let journey = self.journey().clone();
        let place = |id: &TouchpointId| journey.touchpoint(id).map(|touchpoint| touchpoint.at);
        let moved: Vec<_> = arrange(&journey).into_iter().filter(|(id, at)| place(id) != Some(*at)).collect();
        if moved.is_empty() {
            self.notes.push(Note::TidyAlready);
            return;
        }
        let from = moved.iter().filter_map(|(id, _)| Some((id.clone(), place(id)?))).collect();
        let edits: Vec<_> = moved.into_iter().map(|(id, at)| Edit::Change(id, Field::At(at))).collect();
        self.apply_as(StepName::Tidy, &edits);
        self.refresh();
        let before = self.view.viewport.camera;
        if self.show_all() {
            self.view.scrolled.moved(before, self.document.revision());
        }
        self.view.tidied_from = Some(from);
    }

    /// Shows the whole map, large enough to read where possible. Returns whether the view had to move.
    pub(super) fn show_all(&mut self) -> bool {
        let Some(derived) = &self.derived else { return false };
        let (shown, all) = (self.view.viewport.shown_part(), derived.scene.bounds());
        let is_shown = shown.contains_rect(all);
        let has_moved = !(is_shown && is_readable(self.view.viewport.camera.zoom()));
        if has_moved {
            self.view.fit_now(derived);
        }
        has_moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::verb::paste::tests::lunch_as_a_list,
        journey::{Journey, Point},
    };

    /// Opens the lunch with its cards in a heap.
    fn heap() -> Editor {
        let map = lunch_as_a_list();
        let heaped =
            |(place, id): (i32, _)| Edit::Change(id, Field::At(Point::new(37 * place, 300 - 21 * place)));
        let ids = map.touchpoints().map(|touchpoint| touchpoint.id.clone());
        let edits: Vec<_> = (0..).zip(ids).map(heaped).collect();
        Editor::on(map.apply(&edits).expect("places"))
    }

    fn places(journey: &Journey) -> Vec<Point> {
        journey.touchpoints().map(|touchpoint| touchpoint.at).collect()
    }

    #[test]
    fn stages_become_columns_in_one_step_and_all_of_it_is_in_view() {
        let mut editor = heap();
        let before = places(editor.journey());
        editor.tidy_up();
        let (shown, all) =
            (editor.view.viewport.shown_part(), editor.derived().expect("looked at").scene.bounds());
        assert!(shown.contains_rect(all));
        editor.assert_apart();
        let cards = ["Advertising and lunch menu", "Opening hours suit me", "Tidy surroundings"];
        let [first, fourth, fifth] = cards.map(|title| editor.at(title));
        assert_eq!(first.0, fourth.0, "Before is a column");
        assert!(first.1 == fifth.1 && first.0 + 184 < fifth.0, "and Arriving the next");
        assert_eq!(editor.undo_text(), "Undo tidying up");
        assert_eq!(editor.undo_all(), 1);
        assert_eq!(places(editor.journey()), before);
    }

    #[test]
    fn undoing_it_looks_from_where_one_looked_at_what_was_selected() {
        let mut editor = heap();
        editor.view.viewport.camera.pan(-400.0, 300.0);
        editor.choose(&[3]);
        let (camera, selected) = (editor.view.viewport.camera, editor.view.selection.clone());
        editor.tidy_up();
        assert_ne!(editor.view.viewport.camera, camera);
        editor.undo();
        assert_eq!((editor.view.viewport.camera, &editor.view.selection), (camera, &selected));
        editor.redo();
        let (shown, all) =
            (editor.view.viewport.shown_part(), editor.derived().expect("looked at").scene.bounds());
        assert!(shown.contains_rect(all));
        assert_eq!(editor.view.selection, selected);
    }

    #[test]
    fn a_map_looked_at_from_too_far_to_be_read_is_fitted_again() {
        let mut editor = heap();
        editor.zoom_to(0.3);
        editor.tidy_up();
        assert!(is_readable(editor.view.viewport.camera.zoom()));
    }

    #[test]
    fn a_tidy_map_stays_as_it_is_and_that_is_noted() {
        let mut editor = Editor::on(lunch_as_a_list());
        editor.tidy_up();
        assert_eq!(editor.take_notes(), [Note::TidyAlready]);
        assert!(!editor.document().is_dirty());
    }

    #[test]
    fn one_card_more_at_the_end_moves_no_other() {
        let mut editor = Editor::on(lunch_as_a_list());
        let before = places(editor.journey());
        editor.choose(&[15]);
        editor.add_next();
        editor.name_it("Farewell");
        editor.tidy_up();
        let others = editor.journey().touchpoints().filter(|it| it.title != "Farewell").map(|it| it.at);
        assert_eq!(others.collect::<Vec<_>>(), before);
    }
}
