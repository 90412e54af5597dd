//! How the map changes: the only way in. Edits that come together are made all or none; the result is judged
//! before anybody sees it, and a change that the user cannot see is noted.

use crate::journey::{Edit, EditError};

use super::{Document, Editor, Note, StepName};

impl Editor {
    /// Applies all of the edits or none. Until [`Self::end_step`], edits with the same targets as those before
    /// them join their step of undo.
    pub(crate) fn apply(&mut self, edits: &[Edit]) {
        if let Some(note) = edits.iter().find_map(|edit| self.not_seen_now(edit)) {
            self.notes.push(note);
            return;
        }
        self.change(edits, |document| document.apply(edits));
    }

    /// Applies the edits as [`Self::apply`] does, in a step that the menu calls `step_name`.
    pub(crate) fn apply_as(&mut self, step_name: StepName, edits: &[Edit]) {
        let is_done = self.change(edits, |document| document.apply_as(step_name, edits));
        if is_done && step_name == StepName::NewRound {
            self.round_ended();
        }
    }

    /// Proposes the edits of a gesture under way, in place of those it proposed before. Returns whether they can
    /// be made.
    pub(crate) fn propose(&mut self, step_name: StepName, edits: &[Edit]) -> bool {
        self.change(edits, |document| document.propose(step_name, edits))
    }

    /// Takes back what is proposed, as if it had never been.
    pub(crate) fn roll_back(&mut self) {
        let revision = self.document.revision();
        self.document.roll_back();
        self.changed |= revision != self.document.revision();
    }

    /// Takes back the open step so that redo can bring it back. Esc in a text does this.
    pub(crate) fn take_back(&mut self) {
        self.document.take_back();
        self.changed = true;
    }

    /// Takes back a text as undo does, which is what Esc does there. For the name of something new it leaves undo
    /// and redo as they were.
    pub(crate) fn take_text_back(&mut self) {
        let step_name = self.document.undo_step().and_then(|between| between.step.step_name);
        if self.document.is_proposed() && step_name == Some(StepName::Add) {
            self.roll_back();
        } else {
            self.take_back();
        }
    }

    /// Ends the open step of undo. A gesture, and a name that is typed on the canvas, end theirs themselves.
    pub(crate) fn end_step(&mut self) {
        if !self.is_proposing() {
            self.document.end_step();
        }
    }

    /// Returns whether a gesture is under way or something is being typed on the canvas.
    pub(crate) fn is_proposing(&self) -> bool {
        self.is_typed_on() || self.view.gesture.is_under_way()
    }

    /// Returns whether a name or a detail is being typed on the canvas.
    pub(crate) fn is_typed_on(&self) -> bool {
        self.renaming.is_some() || self.detailing.is_some()
    }

    /// Notes that the state of this revision, without later changes, is now in the file.
    pub(crate) fn mark_saved(&mut self, path: std::path::PathBuf, stamp: crate::disk::Stamp, revision: u64) {
        self.document.mark_saved(path, stamp, revision);
    }

    /// Notes that what somebody else wrote to the file is now part of the map.
    pub(crate) fn mark_merged(&mut self, stamp: crate::disk::Stamp, journey: crate::journey::Journey) {
        self.document.mark_merged(stamp, journey);
    }

    /// Notes that the file no longer holds what was read from it or saved to it, so the map is in no file.
    pub(crate) fn mark_unsaved(&mut self) {
        self.document.mark_unsaved();
    }

    fn change(
        &mut self,
        edits: &[Edit],
        change: impl FnOnce(&mut Document) -> Result<(), EditError>,
    ) -> bool {
        if edits.is_empty() {
            return true;
        }
        let before = self.document.journey().clone();
        match change(&mut self.document) {
            Ok(()) => {
                self.changed = true;
                self.note_side_effects(&before, edits);
                true
            }
            // Callers offer only what can be done, so this error is a fault of ours.
            Err(error) => {
                self.notes.push(Note::Impossible(error));
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::Affected,
        journey::{
            Action, ActionId, Case, CaseId, EntryKey, Field, Item, MapField, Rating, Tally, Voice, test_map,
            test_map::id,
        },
    };

    fn titled(title: &str) -> Edit {
        Edit::Change(id("A"), Field::Title(title.to_owned()))
    }

    fn rated(name: &str, tally: Tally) -> Edit {
        Edit::Rate(id(name), EntryKey::new(Voice::Customer, None, ""), tally)
    }

    #[test]
    fn edits_are_done_all_or_none_and_what_cannot_be_done_is_noted() {
        let mut editor = Editor::drawn("A > B");
        editor.apply(&[titled("Ad"), Edit::Remove(id("nowhere"))]);
        assert!(matches!(editor.take_notes()[..], [Note::Impossible(_)]));
        assert!(!editor.document().is_dirty() && !editor.take_changed());
        editor.apply(&[titled("Ad"), Edit::Remove(id("B"))]);
        assert_eq!((editor.titles(), editor.take_notes()), (vec!["Ad".to_owned()], Vec::new()));
    }

    #[test]
    fn a_change_is_told_once_and_no_edit_is_none() {
        let mut editor = Editor::drawn("A");
        editor.apply(&[]);
        assert!(!editor.take_changed() && !editor.document().can_undo());
        editor.apply(&[titled("Ad")]);
        assert!(editor.take_changed() && !editor.take_changed());
        editor.undo();
        assert!(editor.take_changed());
        editor.undo();
        assert!(!editor.take_changed(), "there is nothing left to undo");
    }

    #[test]
    fn what_changes_is_judged_before_anybody_looks() {
        let mut editor = Editor::drawn("A ?");
        editor.apply(&[rated("A", Tally::one(Rating::Negative))]);
        let derived = editor.derived().expect("looked at");
        assert_eq!(derived.insight.breaks().count(), 1);
    }

    #[test]
    fn what_is_typed_is_a_step_until_the_press_has_ended() {
        let mut editor = Editor::drawn("A");
        for text in ["L", "Lu"] {
            editor.apply(&[titled(text)]);
        }
        editor.end_step();
        editor.apply(&[titled("Lunch")]);
        editor.undo();
        assert_eq!(editor.titles(), ["Lu"]);
        assert_eq!(editor.undo_all(), 1);
    }

    #[test]
    fn a_press_does_not_end_what_is_proposed_while_it_is_named() {
        let mut editor = Editor::drawn("A");
        editor.add_touchpoint();
        assert!(editor.is_proposing());
        editor.end_step();
        editor.put_name_back();
        assert!(!editor.is_proposing() && !editor.document().can_undo());
        assert_eq!(editor.titles(), ["A"]);
    }

    #[test]
    fn a_proposal_takes_the_place_of_the_one_before_and_put_back_leaves_no_trace() {
        let mut editor = Editor::drawn("A; B");
        assert!(editor.propose(StepName::Move, &[titled("Ad")]));
        assert!(editor.propose(StepName::Delete, &[Edit::Remove(id("B"))]));
        assert_eq!(editor.titles(), ["A"]);
        assert!(!editor.propose(StepName::Move, &[Edit::Remove(id("nowhere"))]), "it leaves the one before");
        assert_eq!(editor.titles(), ["A"]);
        editor.take_changed();
        editor.roll_back();
        assert!(editor.take_changed() && !editor.document().is_dirty());
        editor.roll_back();
        assert!(!editor.take_changed() && !editor.document().can_redo());
    }

    #[test]
    fn a_text_taken_back_can_be_redone_and_the_name_of_something_new_cannot() {
        let mut editor = Editor::drawn("A");
        editor.apply(&[titled("Ad")]);
        editor.take_text_back();
        assert_eq!((editor.titles(), editor.redo_text()), (vec!["A".into()], "Redo renaming A".to_owned()));
        let new = crate::journey::Touchpoint::new(id("B"), "B", crate::journey::Point::new(0, 200));
        editor.propose(StepName::Add, &[Edit::Add(new)]);
        editor.take_text_back();
        assert_eq!((editor.titles(), editor.redo_text()), (vec!["A".into()], "Redo renaming A".to_owned()));
    }

    #[test]
    fn r5_one_answer_in_place_of_many_is_noted_and_many_in_place_of_one_is_not() {
        let mut editor = Editor::drawn("A");
        editor.apply(&[rated("A", Tally { negative: 2, neutral: 0, positive: 3 })]);
        assert_eq!(editor.take_notes(), []);
        editor.apply(&[rated("A", Tally::one(Rating::Positive))]);
        assert_eq!(editor.take_notes(), [Note::AnswersReplaced { count: 5 }]);
    }

    #[test]
    fn r6_a_rating_that_counts_for_no_one_is_noted() {
        let mut editor = Editor::on(test_map::segmented("A > B", &["Quick!: A+", "Chatty!: A-"]));
        editor.apply(&[rated("A", Tally::one(Rating::Positive))]);
        assert_eq!(editor.take_notes(), [Note::CountsForNoOne]);
        editor.apply(&[rated("B", Tally::one(Rating::Positive))]);
        assert_eq!(editor.take_notes(), [], "there it counts");
    }

    #[test]
    fn from_where_else_something_went_is_noted() {
        let mut editor = Editor::three_stages();
        let stage = editor.journey().stages()[1].id.clone();
        editor.apply(&[Edit::RemoveStage(stage)]);
        assert_eq!(
            editor.take_notes(),
            [Note::RemovedFrom {
                name: "Two".to_owned(),
                affected: Affected { touchpoints: 2, ..Affected::default() }
            }]
        );
        let mut editor = Editor::on(test_map::segmented("A > B", &["Quick!: A+"]));
        editor.apply(&[Edit::RemoveSegment(test_map::segment("quick"))]);
        assert_eq!(editor.take_notes(), [Note::RatingsRemoved { name: "Quick".to_owned(), count: 1 }]);
    }

    #[test]
    fn r13_r19_actions_and_cases_that_go_with_their_touchpoint_are_noted() {
        let mut editor = Editor::on(test_map::segmented("A > B", &["Quick!: A+"]));
        let put = |item: Item| Edit::Put(item.into());
        let of_quick =
            Case { segment: Some(test_map::segment("quick")), ..Case::new(CaseId::from_number(1), id("B")) };
        editor.apply(&[
            put(Item::Action(Action::new(ActionId::from_number(1), id("A"), "A host greets"))),
            put(Item::Case(Case::new(CaseId::from_number(2), id("A")))),
            put(Item::Case(of_quick)),
        ]);
        editor.take_notes();
        editor.apply(&[Edit::Remove(id("A"))]);
        let along = Affected { actions: 1, cases: 1, ..Affected::default() };
        assert_eq!(editor.take_notes(), [Note::WentAlong(along)]);
        editor.apply(&[Edit::RemoveSegment(test_map::segment("quick"))]);
        assert_eq!(editor.take_notes(), [Note::CasesOfEveryone { name: "Quick".to_owned(), count: 1 }]);
    }

    #[test]
    fn a_map_marked_unsaved_is_dirty_though_nothing_changed() {
        let mut editor = Editor::drawn("A");
        editor.mark_unsaved();
        assert!(editor.document().is_dirty() && !editor.take_changed());
        editor.apply(&[Edit::Describe(MapField::Title("Lunch".to_owned()))]);
        editor.undo();
        assert!(editor.document().is_dirty(), "undone, it is in no file either");
    }
}
