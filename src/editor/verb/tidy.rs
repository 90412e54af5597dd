//! Tidying up: stages as columns, nothing overlaps. The map changes at once, in one step; how the cards get
//! to their places is the window's matter, which finds in [`ViewState::slid_from`] where they were.

use crate::{
    editor::{Editor, Note, StepName},
    journey::{Edit, Field, TouchpointId},
    picture::arrange,
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
        let Some(derived) = &self.derived else { return };
        let (shown, all) = (self.view.shown_part(), derived.scene.bounds());
        if !(shown.contains(all.min) && shown.contains(all.max)) {
            self.view.fit_now(derived);
        }
        self.view.slid_from = Some(from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::verb::paste::tests::lunch_as_a_list,
        journey::{Journey, Point},
    };

    /// The lunch, its cards in a heap.
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
        let (shown, all) = (editor.view.shown_part(), editor.derived().expect("looked at").scene.bounds());
        assert!(shown.contains(all.min) && shown.contains(all.max));
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
