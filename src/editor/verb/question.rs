//! Question, listen, develop (R19): the step that follows from each of the three questions.

use std::sync::Arc;

use crate::editor::{Editor, ThreeQuestions};

impl Editor {
    /// Selects and shows the touchpoints whose rating is only believed.
    pub(crate) fn select_believed(&mut self) {
        self.select_answer(|questions| questions.believed.clone());
    }

    /// Selects and shows the touchpoints at which to ask customers, for the first time or again.
    pub(crate) fn select_to_ask(&mut self) {
        self.select_answer(|questions| [&*questions.ask, &*questions.again].concat());
    }

    /// Returns the map's answers to the three questions; empty before the map was looked at.
    pub(crate) fn three_questions(&self) -> Arc<ThreeQuestions> {
        self.derived().map(|derived| Arc::clone(derived.three_questions())).unwrap_or_default()
    }

    fn select_answer(&mut self, answer: fn(&ThreeQuestions) -> Vec<u32>) {
        let Some(derived) = self.derived() else { return };
        let ids = derived.ids_of(&answer(derived.three_questions()));
        self.select_and_show_all(ids);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Action, ActionId, ActionState, Edit, Item, Rating, test_map};

    #[test]
    fn r19_a_map_answers_what_is_believed_whom_to_ask_and_what_to_mend_first() {
        let mut editor = Editor::lunch();
        let id = editor.id_of(7);
        let done = Action { state: ActionState::Done, ..Action::new(ActionId::from_number(1), id, "A host") };
        editor.apply(&[Edit::Put(Item::Action(done).into())]);
        let questions = editor.three_questions();
        assert_eq!(questions.again, [7]);
        assert!(
            Arc::ptr_eq(&questions, &editor.three_questions()),
            "they are not answered again in each frame"
        );
        assert_eq!(questions.first.len(), 3);
        assert!(questions.believed.contains(&10) && !questions.believed.contains(&7), "{questions:?}");
        editor.select_believed();
        assert_eq!(editor.selected(), questions.believed);
        editor.select_to_ask();
        assert!(editor.selected().contains(&7), "it was mended, and they have not said so");
    }

    #[test]
    fn undo_after_an_answer_was_shown_shows_what_it_undid() {
        let mut editor = Editor::lunch();
        editor.choose(&[14]);
        editor.rate(Some(Rating::Positive));
        editor.view.viewport.camera.pan(-9_000.0, 0.0);
        editor.select_believed();
        editor.undo();
        assert_eq!(editor.selected(), [14]);
        let card = editor.card(14);
        assert!(editor.view.viewport.shown_part().contains_rect(card), "{card:?}");
    }

    #[test]
    fn r19_a_segment_in_target_that_was_never_asked_is_told() {
        let map = test_map::segmented("A", &["Quick!: A+", "Chatty!: ", "Hasty: "]);
        let editor = Editor::on(map);
        assert_eq!(editor.three_questions().unheard, [test_map::segment("chatty")]);
    }
}
