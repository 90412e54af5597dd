//! Tests of a survey on its way into a map (R17): the guess, the choices, and the counts.

mod chosen;
mod laws;
mod slow;
mod taken;

use std::collections::BTreeSet;

use super::*;
use crate::{
    insight::scale::{AnswerScale, Reading},
    journey::{Journey, test_map},
};

/// Makes a sheet from one text: the header, then rows, separated by `/`; cells are separated by commas.
pub(super) fn sheet(text: &str) -> AnswerSheet {
    let mut rows = text.split('/').map(|row| row.split(',').map(str::trim));
    let mut builder = SheetBuilder::new(rows.next().expect("a header"), 1);
    rows.for_each(|row| builder.push(row).expect("room"));
    builder.finish()
}

pub(super) fn guessed(sheet: &AnswerSheet, journey: &Journey) -> SurveyPlan {
    SurveyPlan { name: "spring".to_owned(), ..SurveyPlan::guess(sheet, journey) }
}

/// Returns what each column is taken for.
pub(super) fn told(plan: &SurveyPlan) -> Vec<String> {
    let told = plan.columns().iter().map(|choice| match &choice.taken {
        TakenAs::Touchpoint(Some(id)) => format!("is {id}"),
        TakenAs::Touchpoint(None) => "new".to_owned(),
        TakenAs::Outcome { yes } => format!("outcome {}", yes.iter().cloned().collect::<Vec<_>>().join("+")),
        TakenAs::Segment => "segment".to_owned(),
        TakenAs::LeftOut(why) => format!("{why:?}"),
    });
    told.collect()
}

#[test]
fn r17_columns_are_matched_to_titles_and_what_is_no_touchpoint_is_left_out_or_the_outcome() {
    let map = test_map::journey("Greeting > Paying by card");
    let sheet = sheet(
        "ID,Date,greeting!,PAYING-BY-CARD,Menu,Overall,Come again?,Town,Comment\
         /1,2026-11-01,5,4,1,4,yes,Turku,Fine it was all\
         /2,2026-11-02,2,5,3,2,no,Oulu,I liked the soup best\
         /3,2026-11-02,3,,5,5,yes,Turku,\
         /4,2026-11-02,3,5,5,5,yes,Oulu,",
    );
    let plan = guessed(&sheet, &map);
    let expected =
        ["Identifier", "Date", "is Greeting", "is Paying by card", "new", "OtherOutcome", "outcome yes"];
    assert_eq!(told(&plan)[..7], expected);
    assert_eq!(told(&plan)[7..], ["MayBeSegment", "FreeText"]);
    assert_eq!(plan.columns()[2].reading, Some(Reading::of(AnswerScale::ToFive)));
    assert_eq!(plan.open_question(), None);
}

#[test]
fn r17_without_a_question_of_two_answers_the_whole_is_the_outcome() {
    let sheet = sheet("Menu,Kokonaisarvio,Paying/5,5,1/4,4,5/1,2,5/5,3,5");
    let plan = guessed(&sheet, &Journey::new(""));
    assert_eq!(told(&plan), ["new", "outcome 4+5", "new"]);
    let counted = Counted::of(&plan, &sheet);
    let said: Vec<_> = counted.all().by_breaks.iter().map(|it| (it.breaks, it.people, it.yes)).collect();
    assert_eq!(said, [(0, 2, 1), (1, 2, 1)]);
}

#[test]
fn r17_a_map_s_segments_are_known_again_and_other_groups_only_by_their_header() {
    let map = test_map::segmented("Menu", &["Quick!", "Chatty!"]);
    let one = sheet("Menu,Who/5,quick/1,chatty/3,quick/5,");
    assert_eq!(told(&guessed(&one, &map)), ["is Menu", "segment"]);
    assert_eq!(told(&guessed(&one, &Journey::new(""))), ["new", "MayBeSegment"]);
    let named = sheet("Menu,Customer group/5,quick/1,chatty/3,quick/5,lone");
    assert_eq!(told(&guessed(&named, &Journey::new(""))), ["new", "segment"]);
}

#[test]
fn r18_the_question_of_two_scales_stands_open_until_it_is_answered() {
    let sheet = sheet("Menu,Paying,Nps/5,1,10/4,2,0/1,5,7/2,3,9");
    let mut plan = guessed(&sheet, &Journey::new(""));
    let scales = |plan: &SurveyPlan| {
        plan.columns().iter().map(|it| it.reading.expect("read").scale().as_str()).collect::<Vec<_>>()
    };
    let open = plan.open_question().expect("1-5 beside 0-10").clone();
    assert_eq!((open.columns, open.scales), (vec![0, 1], vec![AnswerScale::ToFive, AnswerScale::ToTen]));
    assert_eq!(scales(&plan), ["0-10", "0-10", "0-10"]);
    assert!(plan.turn_round(1) && plan.open_question().is_some(), "which way round is another question");
    let mut other = plan.clone();
    plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers());
    assert_eq!((scales(&plan), plan.open_question()), (vec!["1-5", "1-5", "0-10"], None));
    assert_eq!(plan.columns()[1].reading, Reading::reversed(AnswerScale::ToFive), "it stays turned");
    other.read_by(0, Reading::of(AnswerScale::ToFive));
    assert!(other.open_question().is_some(), "of Paying it is still asked");
    other.leave_out(1);
    assert_eq!(other.open_question(), None);
    other.choose_scale(AnswerScale::ToSeven, &other.by_numbers());
    assert_eq!(scales(&other), ["1-7", "0-10", "1-7"], "what is left out is read as before");
}

#[test]
fn r17_whatever_is_chosen_a_touchpoint_takes_one_column_and_a_question_one_outcome() {
    let map = test_map::journey("Menu");
    let sheet = sheet("Menu,Menu,Happy?,Sure?/5,1,yes,yes/4,2,no,no/1,5,yes,no/2,3,yes,no");
    let mut plan = guessed(&sheet, &map);
    assert_eq!(told(&plan), ["is Menu", "new", "outcome yes", "MayBeSegment"]);
    assert!(plan.take_as_touchpoint(1, Some(test_map::id("Menu"))));
    assert!(plan.take_as_outcome(3, BTreeSet::from(["no".to_owned()])));
    assert_eq!(told(&plan), ["TouchpointTaken", "is Menu", "OtherOutcome", "outcome no"]);
    assert!(plan.take_as_segment(2) && plan.take_as_segment(0));
    assert_eq!(told(&plan), ["segment", "is Menu", "OtherSegment", "outcome no"]);
    assert!(!plan.take_as_segment(9) && !plan.take_as_touchpoint(9, None));
}

#[test]
fn r17_each_question_of_the_map_has_an_outcome_and_what_is_chosen_last_is_told_by_breaks() {
    let sheet = sheet(
        "Menu,Satisfied,Come again?,Would recommend,Recommend us?\
         /5,yes,yes,no,yes/4,no,no,no,yes/1,yes,yes,yes,no/2,no,no,yes,no",
    );
    let mut plan = guessed(&sheet, &Journey::new(""));
    let by_breaks = |plan: &SurveyPlan| plan.outcome().map(|(place, _)| place);
    assert_eq!(told(&plan)[1..], ["outcome yes", "outcome yes", "outcome yes", "OtherOutcome"]);
    assert_eq!(by_breaks(&plan), Some(1));
    let yes = || BTreeSet::from(["yes".to_owned()]);
    assert!(plan.take_as_outcome(4, yes()));
    assert_eq!(told(&plan)[1..], ["OtherOutcome", "outcome yes", "OtherOutcome", "outcome yes"]);
    assert_eq!(by_breaks(&plan), Some(4));
    assert!(plan.take_as_outcome(1, yes()));
    assert_eq!(told(&plan)[1..], ["outcome yes", "outcome yes", "OtherOutcome", "outcome yes"]);
    plan.say_yes(2, BTreeSet::from(["no".to_owned()]));
    plan.say_yes(3, yes());
    assert_eq!(told(&plan)[1..], ["outcome yes", "outcome no", "OtherOutcome", "outcome yes"]);
    assert_eq!(by_breaks(&plan), Some(1), "what means yes elsewhere changes nothing there");
    plan.leave_out(1);
    assert_eq!(by_breaks(&plan), Some(2), "then the first of those that are left");
    assert_eq!(Counted::of(&plan, &sheet).outcomes.iter().map(|it| it.column).collect::<Vec<_>>(), [2, 4]);
}

#[test]
fn r18_a_column_that_one_answer_keeps_on_a_wider_scale_is_told() {
    let sheet = sheet("Menu,Paying,Bill/5,1,7/4,2,2/1,5,3/2,3,5/5,4,4");
    let mut plan = guessed(&sheet, &Journey::new(""));
    let widened = |plan: &SurveyPlan| plan.widened(&Counted::of(plan, &sheet));
    assert_eq!(widened(&plan), [], "all are read on 1-7 until it is said which it was");
    plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers());
    let (scale, usual) = (AnswerScale::ToSeven, AnswerScale::ToFive);
    assert_eq!(widened(&plan), [WidenedColumn { place: 2, scale, usual, few: 1, answers: 5 }]);
    plan.leave_out(1);
    assert_eq!(widened(&plan), [], "of two scales none is the usual one");
    plan.take_as_touchpoint(1, None);
    plan.read_by(2, Reading::of(AnswerScale::ToFive));
    assert_eq!(widened(&plan), []);
}

#[test]
fn r18_a_column_that_only_slips_keep_on_a_wider_scale_is_asked_about_with_the_others() {
    let survey =
        |high: usize| sheet(&format!("Menu,Bill{}{}", "/5,4".repeat(40 - high), "/1,7".repeat(high)));
    let on_five = |high: usize| {
        let sheet = survey(high);
        let mut plan = guessed(&sheet, &Journey::new(""));
        let asked = plan.open_question().expect("1-5 beside 1-7").columns.clone();
        plan.choose_scale(AnswerScale::ToFive, &asked);
        (asked, Counted::of(&plan, &sheet).columns[1].strays.len())
    };
    assert_eq!(on_five(2), (vec![0, 1], 2), "and they are told with their rows");
    assert_eq!(on_five(3), (vec![0], 0));
    for slip in ["7", "6"] {
        let all_slip = sheet(&format!("Menu,Bill{}/{slip},{slip}", "/5,4/1,5".repeat(19)));
        let plan = guessed(&all_slip, &Journey::new(""));
        let open = plan.open_question().expect("1-5 may be meant, though every column has a slip");
        assert!(open.scales.contains(&AnswerScale::ToFive) && open.columns == [0, 1], "{open:?}");
    }
}

#[test]
fn r18_a_column_with_more_than_a_few_answers_above_is_simply_on_another_scale() {
    let rows = |high: usize| "5,1,5/".repeat(40 - high) + &"5,5,6/".repeat(high);
    let few = |high: usize| {
        let sheet = sheet(&format!("Menu,Paying,Bill/{}", rows(high).trim_end_matches('/')));
        let mut plan = guessed(&sheet, &Journey::new(""));
        plan.read_by(0, Reading::of(AnswerScale::ToFive));
        plan.read_by(1, Reading::of(AnswerScale::ToFive));
        plan.widened(&Counted::of(&plan, &sheet)).first().map(|it| (it.few, it.answers))
    };
    assert_eq!([few(1), few(2), few(3)], [Some((1, 40)), Some((2, 40)), None]);
}

#[test]
fn r18_what_lies_outside_the_scale_is_told_with_its_row_and_is_no_answer() {
    let sheet = sheet("Menu/5/7/0//x/2/3");
    let mut plan = guessed(&sheet, &Journey::new(""));
    assert!(plan.take_as_touchpoint(0, None));
    plan.read_by(0, Reading::of(AnswerScale::ToFive));
    let counted = Counted::of(&plan, &sheet);
    let column = &counted.columns[0];
    assert_eq!((column.tally.answers(), column.blank, column.outside), (3, 2, 2));
    let strays: Vec<_> = column.strays.iter().map(|it| (it.row, it.text.as_str())).collect();
    assert_eq!((strays, counted.all().answered), (vec![(3, "7"), (6, "x")], 3));
}
