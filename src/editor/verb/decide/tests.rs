//! Tests of deciding conflicts: each a step, known again after undo, decided anew, and taken back.

use super::*;
use crate::journey::{
    Case, CaseId, Day, Edit, EntryKey, Extra, Field, FollowUp, Item, MapField, Merged, Moment, RecoveryStep,
    Tally, merge, test_map,
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
    editor.end_step();
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
fn each_step_that_cancelling_takes_back_is_counted() {
    let mut editor = editor();
    let (at, of_map) = (place(&editor, "A", "title"), place(&editor, "", "title"));
    decide(&mut editor, &[at], &Decision::Theirs);
    decide(&mut editor, &[of_map], &Decision::Theirs);
    let steps = editor.cancel_deciding();
    assert_eq!(steps, 3, "the merge and two decisions");
    (0..steps).for_each(|_| editor.redo());
    assert_eq!((title(&editor).as_str(), editor.document().can_redo()), ("Theirs", false));
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
        let follow_up =
            FollowUp { due: Day::default(), done: Day::default(), satisfied: None, extra: Extra::default() };
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

/// Merges the answers of three tables to A, which name no group, and a title of each.
fn three_tables() -> Editor {
    let base = test_map::journey("A > B");
    let table = |title: &str, negative: u32| {
        let key = EntryKey::new(Voice::Customer, None, "");
        let tally = Tally { negative, positive: 2, ..Tally::default() };
        let title = Edit::Change(test_map::id("A"), Field::Title(title.to_owned()));
        base.apply(&[title, Edit::Rate(test_map::id("A"), key, tally)]).expect("it is there")
    };
    let mut editor = Editor::on(table("One", 1));
    let before = editor.document().revision();
    for (title, negative) in [("Two", 2), ("Three", 3)] {
        let merged = merge(Some(&base), editor.journey(), &table(title, negative)).expect("one map");
        let edits = crate::journey::diff(editor.journey(), &merged.journey);
        editor.apply_as(StepName::Merge, &edits);
    }
    editor.end_step();
    editor.begin_deciding(before, None);
    editor
}

fn both(ours: &str, theirs: &str) -> Decision {
    Decision::Both { ours: Some(ours.to_owned()), theirs: theirs.to_owned() }
}

fn open(editor: &Editor) -> usize {
    editor.deciding().expect("the merge stands").open(editor.document().revision())
}

#[test]
fn r5_of_three_tables_no_answers_are_lost_whatever_is_decided_first() {
    for [first, second] in [[0, 1], [1, 0]] {
        let mut editor = three_tables();
        let conflicts = editor.deciding().expect("something is open").conflicts();
        let name = |theirs: &str| if theirs.starts_with('2') { "Two" } else { "Three" };
        let answers: Vec<_> = (0..conflicts.len())
            .filter(|at| conflicts[*at].is_about_answers())
            .map(|at| (at, name(&conflicts[at].theirs)))
            .collect();
        assert_eq!((answers.len(), open(&editor)), (2, 4));
        let (first, second) = (answers[first], answers[second]);
        decide(&mut editor, &[first.0], &both("One", first.1));
        assert_eq!(open(&editor), 3, "what the third table says is still to be decided");
        decide(&mut editor, &[second.0], &both("One", second.1));
        let mut found = groups(&editor, "A");
        found.sort_by_key(|(_, negative)| *negative);
        assert_eq!(found, [("One".to_owned(), 1), ("Two".to_owned(), 2), ("Three".to_owned(), 3)]);
    }
}

#[test]
fn r5_what_a_third_table_answered_is_decided_by_itself_beside_what_was_decided_before() {
    let mut editor = three_tables();
    let conflicts = editor.deciding().expect("something is open").conflicts();
    let place = |theirs: char| {
        let is_it = |it: &Conflict| it.is_about_answers() && it.theirs.starts_with(theirs);
        conflicts.iter().position(is_it).expect("it is in dispute")
    };
    let [two, three] = ['2', '3'].map(place);
    decide(&mut editor, &[two], &Decision::Theirs);
    assert_eq!((groups(&editor, "A"), open(&editor)), (vec![(String::new(), 2)], 3));
    let still = editor.deciding().expect("one is open").conflict(editor.journey(), three);
    assert!(still.ours.starts_with('2'), "what the map says now: {}", still.ours);
    decide(&mut editor, &[three], &Decision::Ours);
    assert_eq!((groups(&editor, "A"), open(&editor)), (vec![(String::new(), 2)], 2));
}

#[test]
fn other_titles_are_over_with_the_one_that_is_chosen_and_can_be_chosen_instead() {
    let mut editor = three_tables();
    let conflicts = editor.deciding().expect("something is open").conflicts();
    let titles: Vec<_> = (0..conflicts.len()).filter(|at| conflicts[*at].field == "title").collect();
    decide(&mut editor, &titles[..1], &Decision::Theirs);
    assert_eq!(open(&editor), 2);
    let first = title(&editor);
    decide(&mut editor, &titles[1..], &Decision::Theirs);
    assert!(title(&editor) != first && open(&editor) == 2);
}
