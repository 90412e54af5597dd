//! Surveys on an editor: what is chosen as they are looked through, and what comes into the map.

use super::*;
use crate::{
    editor::SurveySource,
    insight::{
        SurveyResult,
        respondents::{AnswerSheet, SheetBuilder, TakenAs},
        scale::AnswerScale,
    },
    journey::{GroupName, Rating, Tally},
};

/// Reads a sheet from these lines, the first of which is the header; commas separate the cells.
fn sheet(lines: &str) -> AnswerSheet {
    let mut lines = lines.lines();
    let header = lines.next().expect("a header").split(',');
    let mut builder = SheetBuilder::new(header, 1);
    for line in lines {
        builder.push(line.split(',')).expect("a few rows");
    }
    builder.finish()
}

fn surveying(editor: &Editor, lines: &str) -> Surveying {
    let source = SurveySource { file: "spring.csv".to_owned(), ..SurveySource::default() };
    let called = ("Spring".to_owned(), Period::default());
    Surveying::new(source, called, sheet(lines), editor.journey())
}

fn begun(editor: &mut Editor, lines: &str) {
    editor.begin_survey(surveying(editor, lines));
}

const ANSWERS: &str = "A,B,Bill,Satisfied\n5,5,5,yes\n2,5,5,yes\n3,1,,no\n5,3,5,yes\n1,1,1,no";

fn result(editor: &Editor) -> Option<SurveyResult> {
    let derived = editor.derived().expect("it was looked at");
    derived.meaning_as_is().surveys.first().cloned()
}

#[test]
fn r17_a_survey_comes_in_one_step_with_its_tallies_tables_and_new_touchpoints() {
    let mut editor = Editor::drawn("A + > B +");
    begun(&mut editor, ANSWERS);
    assert!(editor.take_survey("", &Day::default()) && editor.surveying().is_none());
    let result = result(&editor).expect("a survey");
    assert_eq!((result.table.answered, result.table.unbroken, editor.journey().len()), (5, 1, 3));
    let tally = |number: usize| {
        let judged = &editor.derived().expect("seen").insight.touchpoints[number - 1];
        let touchpoint = editor.journey().touchpoint(&judged.id).expect("it is there");
        touchpoint.ratings.iter().find(|(key, _)| key.group() == "Spring").map(|(_, entry)| entry.tally)
    };
    assert_eq!(tally(1), Some(Tally { negative: 2, neutral: 1, positive: 2 }));
    editor.undo();
    assert_eq!((editor.journey().len(), self::result(&editor)), (2, None));
}

#[test]
fn undo_while_a_survey_is_looked_through_takes_back_a_choice_and_names_no_step_of_the_map() {
    let mut editor = Editor::drawn("A + > B +");
    editor.choose(&[1]);
    editor.rate(Some(Rating::Negative));
    assert!(editor.undo_step().is_some());
    begun(&mut editor, ANSWERS);
    editor.take_column_as(0, TakenChoice::LeaveOut);
    assert!(editor.can_undo() && editor.undo_step().is_none() && editor.redo_step().is_none());
    editor.undo();
    assert_eq!(editor.level(1), "negative", "the map stays as it is");
    editor.cancel_survey();
    assert!(editor.undo_step().is_some());
}

#[test]
fn a_survey_on_an_empty_map_lies_as_tidying_up_would_lay_it() {
    let mut editor = Editor::drawn("");
    let header: Vec<_> = (1..=11).map(|number| format!("Question {number}")).collect();
    let rows = ["5", "1"].map(|answer| [answer; 11].join(","));
    begun(&mut editor, &format!("{}\n{}\n{}", header.join(","), rows[0], rows[1]));
    assert!(editor.take_survey("", &Day::default()));
    let places = |map: &Journey| map.touchpoints().map(|it| (it.id.clone(), it.at)).collect::<Vec<_>>();
    let lies = places(editor.journey());
    assert_eq!(places(&editor.journey().apply(&arranged(editor.journey())).expect("it can be")), lies);
    assert_eq!(lies.len(), 11);
    editor.undo();
    assert!(editor.journey().is_empty(), "all of it is one step");
}

#[test]
fn r17_again_with_the_same_name_replaces() {
    let mut editor = Editor::drawn("A + > B +");
    for lines in [ANSWERS, "A,B\n5,5\n4,4"] {
        begun(&mut editor, lines);
        editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers()));
        assert_eq!(editor.surveying().expect("begun").replaces(editor.journey()), lines != ANSWERS);
        editor.take_survey("", &Day::default());
    }
    let surveys = &editor.derived().expect("seen").meaning().surveys;
    assert_eq!(surveys.iter().map(|it| it.table.answered).collect::<Vec<_>>(), [2]);
}

#[test]
fn r5_what_was_answered_before_is_set_aside_where_that_is_wanted() {
    let mut editor = Editor::drawn("A - > B +");
    begun(&mut editor, "A,B\n5,5\n4,4");
    editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers()));
    editor.set_answers_aside(true);
    editor.take_survey("Winter", &Day::new("2026-04-01").expect("a day"));
    let journey = editor.journey();
    assert_eq!(journey.rounds().iter().map(|round| round.name.as_str()).collect::<Vec<_>>(), ["Winter"]);
    assert!(journey.groups().iter().all(|group| group.name != GroupName::new("Spring") || !group.aside));
    assert_eq!(editor.derived().expect("seen").insight.counts.positive, 2);
    editor.undo();
    assert!(editor.journey().rounds().is_empty(), "one step");
}

#[test]
fn r5_a_round_of_that_name_gets_another_and_a_group_that_is_set_aside_takes_no_survey() {
    let mut editor = Editor::drawn("A - > B +");
    for round in ["Winter", "Winter 2"] {
        begun(&mut editor, "A,B\n5,5\n4,4");
        editor.call_survey(format!("Survey before {round}"));
        editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &[0, 1]));
        editor.set_answers_aside(true);
        assert!(editor.take_survey("Winter", &Day::new("2026-04-01").expect("a day")));
        assert!(editor.journey().rounds().iter().any(|it| it.name.as_str() == round), "{round}");
    }
    begun(&mut editor, "A,B\n5,5\n4,4");
    editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &[0, 1]));
    editor.call_survey("Winter".to_owned());
    let before = editor.document().revision();
    assert!(!editor.take_survey("", &Day::default()) && editor.surveying().is_some());
    assert_eq!(editor.document().revision(), before);
}

#[test]
fn undo_takes_back_choices_and_not_what_the_survey_is_called() {
    let mut editor = Editor::drawn("A + > B +");
    begun(&mut editor, ANSWERS);
    editor.change_survey(|plan| plan.leave_out(2));
    editor.call_survey("Autumn".to_owned());
    editor.undo();
    assert_eq!(editor.surveying().expect("begun").plan().name, "Autumn");
    editor.redo();
    assert_eq!(editor.surveying().expect("begun").plan().name, "Autumn");
}

#[test]
fn a_choice_is_taken_back_before_anything_of_the_map_is() {
    let mut editor = Editor::drawn("A + > B +");
    let before = editor.document().revision();
    begun(&mut editor, ANSWERS);
    editor.change_survey(|plan| plan.leave_out(2));
    let taken = |editor: &Editor| editor.surveying().expect("begun").plan().columns()[2].taken.clone();
    assert!(matches!(taken(&editor), TakenAs::LeftOut(_)));
    editor.undo();
    assert_eq!(taken(&editor), TakenAs::Touchpoint(None));
    editor.redo();
    assert!(matches!(taken(&editor), TakenAs::LeftOut(_)));
    editor.undo();
    editor.undo();
    assert_eq!(editor.document().revision(), before, "nothing of the map was undone");
    editor.cancel_survey();
    assert!(!editor.document().can_redo());
}

#[test]
fn r18_while_it_is_open_which_scale_it_was_nothing_is_taken() {
    let mut editor = Editor::drawn("A + > B +");
    begun(&mut editor, "A,B\n4,4\n3,1");
    assert!(!editor.take_survey("", &Day::default()));
    assert!(editor.surveying().is_some(), "it is looked through still");
    let unbroken = editor.unbroken_by_scale();
    assert!(unbroken.contains(&(AnswerScale::ToFive, 1)) && unbroken.contains(&(AnswerScale::ToTen, 0)));
    editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers()));
    assert!(editor.take_survey("", &Day::default()));
}

fn taken(editor: &Editor, place: usize) -> TakenAs {
    editor.surveying().expect("begun").plan().columns()[place].taken.clone()
}

#[test]
fn r17_a_column_is_taken_for_what_is_chosen_and_each_choice_can_be_taken_back() {
    let mut editor = Editor::drawn("A + > B +");
    begun(&mut editor, ANSWERS);
    let guessed = taken(&editor, 2);
    let second = editor.id_of(2);
    editor.take_column_as(2, TakenChoice::LeaveOut);
    assert!(matches!(taken(&editor, 2), TakenAs::LeftOut(_)));
    editor.take_column_as(1, TakenChoice::LeaveOut);
    editor.take_column_as(2, TakenChoice::Touchpoint(second.clone()));
    assert_eq!(taken(&editor, 2), TakenAs::Touchpoint(Some(second)));
    editor.take_column_as(2, TakenChoice::New);
    assert_eq!(taken(&editor, 2), TakenAs::Touchpoint(None));
    editor.take_column_as(3, TakenChoice::Segment);
    assert_eq!(taken(&editor, 3), TakenAs::Segment);
    editor.take_column_as(3, TakenChoice::Outcome);
    assert!(matches!(taken(&editor, 3), TakenAs::Outcome { .. }));
    for _ in 0..6 {
        editor.undo();
    }
    assert_eq!(taken(&editor, 2), guessed);
    assert!(!editor.surveying().expect("begun").can_undo(), "each was a step");
}

#[test]
fn r18_the_scale_that_is_chosen_is_that_of_the_columns_that_were_asked_about() {
    let mut editor = Editor::drawn("A + > B +");
    begun(&mut editor, "A,B\n4,4\n3,1");
    assert!(editor.surveying().expect("begun").is_open());
    editor.choose_scale(AnswerScale::ToFive);
    let surveying = editor.surveying().expect("begun");
    assert!(!surveying.is_open() && surveying.counted().all().unbroken == 1);
    editor.choose_scale(AnswerScale::ToTen);
    assert_eq!(editor.surveying().expect("begun").counted().all().unbroken, 0, "another answer");
}

#[test]
fn r17_what_is_typed_and_is_no_date_leaves_the_date() {
    let mut editor = Editor::drawn("A +");
    begun(&mut editor, "A\n5\n4");
    for (typed, date) in [("2026-04", "2026-04"), ("2026-", "2026-04"), (" 2026 ", "2026"), ("", "")] {
        editor.date_survey(typed);
        assert_eq!(editor.surveying().expect("begun").plan().date.as_str(), date, "{typed}");
    }
}

#[test]
fn r17_only_several_columns_that_somebody_answered_are_answers_rather_than_a_list() {
    let editor = Editor::drawn("A + > B +");
    for (lines, holds) in [
        (ANSWERS, true),
        ("A,B\n5,5", true),
        ("A\n5\n4\n3", false),
        ("A,B\n,\n,", false),
        ("Touchpoint,Stage\nMenu,Ordering\nFood,Meal", false),
    ] {
        assert_eq!(surveying(&editor, lines).as_counted().holds_answers(), holds, "{lines}");
    }
}
