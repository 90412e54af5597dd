//! Deciding the conflicts that a merge has left: one by one or several alike, each a step of undo, until all are
//! decided, put off or taken back.

use crate::{
    editor::{Deciding, Editor, Sources, StepName},
    insight::{Insight, Level, View},
    journey::{Address, Conflict, DELETED, Decision, FieldError, Voice},
};

impl Editor {
    /// Begins to decide the conflicts in the map; `before` is the revision to which cancelling goes back.
    pub(crate) fn begin_deciding(&mut self, before: u64, sources: Option<Sources>) {
        self.take_name();
        // Nobody decides on a past round, or on a map in which something counts as mended.
        self.view.judging.round = None;
        self.clear_as_if();
        let revisions = [before, self.document.revision()];
        self.merges += 1;
        let deciding = Deciding::of(self.merges, revisions, self.document.journey(), sources);
        self.deciding = (!deciding.conflicts().is_empty()).then_some(deciding);
    }

    /// Returns the merge that is being decided. Deciding ends by itself when undo goes back to before the merge.
    pub(crate) fn deciding(&self) -> Option<&Deciding> {
        self.deciding.as_ref().filter(|deciding| deciding.knows(self.document.revision()))
    }

    /// Decides the conflicts at these places alike, as one step of undo. Returns whether it could be done.
    ///
    /// # Errors
    /// Returns the field that cannot hold what was chosen; nothing is changed then.
    pub(crate) fn decide(&mut self, places: &[usize], decision: &Decision) -> Result<bool, FieldError> {
        let Some(deciding) = self.deciding() else { return Ok(false) };
        let (edits, choices) =
            deciding.decided((self.document.revision(), self.journey()), places, decision)?;
        self.press_ended();
        self.apply_as(StepName::Decide, &edits);
        self.press_ended();
        let (revision, map) = (self.document.revision(), self.document.journey().clone());
        let Some(deciding) = &mut self.deciding else { return Ok(false) };
        deciding.note(revision, &map, choices);
        Ok(places.iter().all(|&place| deciding.is_over(revision, place)))
    }

    /// Returns the level that the touchpoint of a conflict would have after this decision. The conflict must be
    /// about its answers or whether it exists; `None` for any other, and where the decision cannot be made.
    pub(crate) fn level_if(&self, place: usize, decision: &Decision) -> Option<Level> {
        let deciding = self.deciding()?;
        let conflict = deciding.conflicts().get(place)?;
        if !conflict.is_about_answers() && conflict.field != DELETED {
            return None;
        }
        let (Address::Touchpoint(id) | Address::Rating(id, _)) = deciding.start().disputed(conflict)? else {
            return None;
        };
        let now = (self.document.revision(), &**self.journey());
        let (edits, _) = deciding.decided(now, &[place], decision).ok()?;
        let insight = Insight::of(&self.journey().apply(&edits).ok()?, &View::default());
        Some(insight.by_number(insight.number_of(&id)?)?.level)
    }

    /// Returns the places of the conflicts that are decided together with this one by choosing both: where neither
    /// side names a group, all answers of that voice get the names at once.
    pub(crate) fn answered_alike(&self, place: usize) -> Vec<usize> {
        let Some(deciding) = self.deciding() else { return Vec::new() };
        let conflicts = deciding.conflicts();
        let key = |conflict: &Conflict| match deciding.start().disputed(conflict) {
            Some(Address::Rating(_, key)) if deciding.start().can_keep_both(conflict) => Some(key),
            _ => None,
        };
        let is_unnamed = |voice: &Voice, conflict: &Conflict| {
            key(conflict).is_some_and(|it| it.voice == *voice && it.group().is_empty())
        };
        let revision = self.document.revision();
        match key(&conflicts[place]) {
            Some(this) if this.group().is_empty() => {
                let open = |at: &usize| *at == place || !deciding.is_over(revision, *at);
                let all = (0..conflicts.len()).filter(open);
                all.filter(|at| is_unnamed(&this.voice, &conflicts[*at])).collect()
            }
            _ => vec![place],
        }
    }

    /// Ends deciding and leaves the open conflicts as they are.
    pub(crate) fn end_deciding(&mut self) {
        self.deciding = None;
    }

    /// Takes back all that was decided, and the merge.
    pub(crate) fn cancel_deciding(&mut self) {
        let Some(before) = self.deciding.take().map(|deciding| deciding.before) else { return };
        while self.document.revision() != before && self.document.can_undo() {
            self.document.undo();
            self.changed = true;
        }
        self.refresh();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        Case, CaseId, Day, Edit, EntryKey, Extra, Field, FollowUp, Item, MapField, Merged, Moment,
        RecoveryStep, Tally, merge, test_map,
    };

    /// Merges ours and theirs; each has another title for A and for the map, and rates A and B without a group.
    fn editor() -> Editor {
        let base = test_map::journey("A > B");
        let said = |title: &str, negative: u32| {
            let tally = Tally { negative, positive: 2, ..Tally::default() };
            let rate =
                |name: &str| Edit::Rate(test_map::id(name), EntryKey::new(Voice::Customer, None, ""), tally);
            let titles = [
                Edit::Change(test_map::id("A"), Field::Title(title.to_owned())),
                Edit::Describe(MapField::Title(title.to_owned())),
            ];
            base.apply(&[titles.to_vec(), vec![rate("A"), rate("B")]].concat()).expect("it is there")
        };
        let Merged { journey, conflicts } =
            merge(Some(&base), &said("Ours", 0), &said("Theirs", 3)).expect("one map");
        assert_eq!(conflicts, 4);
        let mut editor = Editor::on(said("Ours", 0));
        let before = editor.document().revision();
        let edits = crate::journey::diff(editor.journey(), &journey);
        editor.apply_as(StepName::Merge, &edits);
        editor.press_ended();
        editor.begin_deciding(before, None);
        editor
    }

    fn place(editor: &Editor, of: &str, field: &str) -> usize {
        let conflicts = editor.deciding().expect("something is open").conflicts();
        conflicts.iter().position(|it| it.of == of && it.field == field).expect("it is in dispute")
    }

    fn decide(editor: &mut Editor, places: &[usize], decision: &Decision) {
        editor.decide(places, decision).expect("it can be said");
    }

    fn title(editor: &Editor) -> String {
        editor.journey().touchpoint(&test_map::id("A")).expect("it is there").title.clone()
    }

    fn groups(editor: &Editor, name: &str) -> Vec<(String, u32)> {
        let ratings = &editor.journey().touchpoint(&test_map::id(name)).expect("it is there").ratings;
        ratings.iter().map(|(key, entry)| (key.group().to_owned(), entry.tally.negative)).collect()
    }

    #[test]
    fn each_decision_is_a_step_and_is_known_again_after_undo_and_redo() {
        let mut editor = editor();
        let at = place(&editor, "A", "title");
        decide(&mut editor, &[at], &Decision::Theirs);
        assert_eq!(title(&editor), "Theirs");
        editor.undo();
        let deciding = editor.deciding().expect("the merge stands");
        assert_eq!((deciding.open(editor.document().revision()), title(&editor)), (4, "Ours".to_owned()));
        editor.redo();
        let choice = editor.deciding().expect("the merge stands").choice(editor.document().revision(), at);
        assert_eq!(choice, Some(&Decision::Theirs));
        editor.undo();
        editor.undo();
        assert!(editor.deciding().is_none(), "there is no merge any more");
        editor.redo();
        assert!(editor.deciding().is_some());
    }

    #[test]
    fn a_decision_can_be_another_one_later_and_leaves_the_others() {
        let mut editor = editor();
        let (at, of_map) = (place(&editor, "A", "title"), place(&editor, "", "title"));
        decide(&mut editor, &[at], &Decision::Theirs);
        decide(&mut editor, &[of_map], &Decision::Another("Both of us".to_owned()));
        decide(&mut editor, &[at], &Decision::Base);
        assert_eq!((title(&editor).as_str(), editor.journey().about().title.as_str()), ("A", "Both of us"));
        decide(&mut editor, &[at], &Decision::Ours);
        assert_eq!(title(&editor), "Ours");
        assert_eq!(editor.deciding().expect("two are open").open(editor.document().revision()), 2);
    }

    #[test]
    fn r5_both_become_groups_for_all_ratings_that_say_none() {
        let mut editor = editor();
        let at = place(&editor, "A", "rating");
        let alike = editor.answered_alike(at);
        assert_eq!(alike.len(), 2);
        let both = Decision::Both { ours: Some("Table 3".to_owned()), theirs: "Table 5".to_owned() };
        decide(&mut editor, &alike, &both);
        let expected = [("Table 3".to_owned(), 0), ("Table 5".to_owned(), 3)];
        assert_eq!((groups(&editor, "A"), groups(&editor, "B")), (expected.to_vec(), expected.to_vec()));
        decide(&mut editor, &[at], &Decision::Theirs);
        assert_eq!(groups(&editor, "A"), [(String::new(), 3)], "no name is left behind");
        assert_eq!(groups(&editor, "B"), expected);
    }

    #[test]
    fn what_a_choice_would_come_to_is_known_before() {
        let editor = editor();
        let at = place(&editor, "A", "rating");
        let both = Decision::Both { ours: None, theirs: "Table 5".to_owned() };
        let levels = [Decision::Ours, Decision::Theirs, both, Decision::Base];
        let levels = levels.map(|decision| editor.level_if(at, &decision));
        let expected = [Level::Positive, Level::Negative, Level::Negative, Level::Unrated];
        assert_eq!(levels, expected.map(Some));
        assert_eq!(editor.level_if(place(&editor, "", "title"), &Decision::Ours), None);
    }

    #[test]
    fn cancelling_takes_the_merge_back_and_leaves_what_was_before() {
        let mut editor = editor();
        let at = place(&editor, "A", "title");
        decide(&mut editor, &[at], &Decision::Theirs);
        editor.cancel_deciding();
        assert_eq!(title(&editor), "Ours");
        assert!(!editor.journey().has_conflicts() && editor.deciding().is_none());
        assert!(!editor.document().can_undo());
    }

    /// The number of steps done once the customer has agreed what the problem is.
    const AGREED: usize = 4;

    /// Merges a case whose solution and lesson each side wrote differently.
    fn solving() -> Editor {
        let base = test_map::journey("A");
        let said = |words: &str, steps: &[RecoveryStep]| {
            let follow_up = FollowUp {
                due: Day::default(),
                done: Day::default(),
                satisfied: None,
                extra: Extra::default(),
            };
            let case = Case {
                id: CaseId::from_number(1),
                touchpoint: Some(test_map::id("A")),
                segment: None,
                to_whom: String::new(),
                opened: Moment::default(),
                stated: String::new(),
                cause: String::new(),
                steps: steps.to_vec(),
                solution: words.to_owned(),
                solved: Moment::default(),
                solved_by: None,
                told: 1,
                follow_up,
                kind: None,
                lesson: words.to_owned(),
                grades: Vec::new(),
                contacts: Vec::new(),
                extra: Extra::default(),
            };
            base.apply(&[Edit::Put(Item::Case(case).into())]).expect("a case")
        };
        let ours = said("Ours", &RecoveryStep::ALL[..AGREED]);
        let theirs = said("Theirs", &RecoveryStep::ALL[..=AGREED]);
        let Merged { journey, .. } = merge(Some(&base), &ours, &theirs).expect("one map");
        let mut editor = Editor::on(journey);
        editor.begin_deciding(0, None);
        editor
    }

    #[test]
    fn r13_what_means_something_together_alone_is_decided_together_and_anew() {
        let mut editor = solving();
        let places = |editor: &Editor| {
            let conflicts = editor.deciding().expect("it is decided").conflicts();
            let of = |field: &str| conflicts.iter().position(|it| it.field == field);
            (of("solution"), of("lesson"))
        };
        let (Some(solution), Some(lesson)) = places(&editor) else { panic!("both are in dispute") };
        decide(&mut editor, &[solution], &Decision::Theirs);
        decide(&mut editor, &[lesson], &Decision::Theirs);
        decide(&mut editor, &[solution], &Decision::Ours);
        let said = |editor: &Editor| match editor.journey().items().next().map(|item| (**item).clone()) {
            Some(Item::Case(case)) => (case.solution, case.steps, case.lesson),
            other => panic!("{other:?}"),
        };
        let expected = ("Ours".to_owned(), RecoveryStep::ALL[..AGREED].to_vec(), "Theirs".to_owned());
        assert_eq!(said(&editor), expected);
    }

    #[test]
    fn what_a_field_cannot_hold_is_refused_and_nothing_changes() {
        let mut editor = editor();
        let (at, before) = (place(&editor, "A", "rating"), editor.document().revision());
        let wrong = editor.decide(&[at], &Decision::Another("many".to_owned())).expect_err("no number");
        assert_eq!((wrong.field.as_str(), editor.document().revision()), ("rating", before));
    }

    #[test]
    fn a_map_without_conflicts_has_nothing_to_decide() {
        let mut editor = Editor::drawn("A");
        editor.begin_deciding(0, None);
        assert!(editor.deciding().is_none());
    }
}
