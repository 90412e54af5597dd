//! Tests of the choices for a column, and of what follows from them.

use std::collections::BTreeSet;

use super::{guessed, sheet, told};
use crate::{
    insight::{
        respondents::{Counted, SheetBuilder, SurveyLack, SurveyPlan},
        scale::{AnswerScale, Reading},
    },
    journey::{Journey, test_map},
};

#[test]
fn r17_what_could_say_who_somebody_is_cannot_be_the_segment() {
    let long = "so long a text that it says more than any name of a group would say";
    let rows = [
        [
            "5",
            "a@b.fi",
            "040 123 4567",
            "10.0.0.1",
            "Aino",
            "R-01",
            "2026-11-01",
            "It was slow at noon",
            "x",
            "Turku",
        ],
        [
            "4",
            "c@d.fi",
            "040 765 4321",
            "10.0.0.2",
            "Eero",
            "R-07",
            "2026-11-02",
            "Nothing, all was fine",
            long,
            "Oulu",
        ],
        [
            "1",
            "a@b.fi",
            "040 123 4567",
            "10.0.0.1",
            "Aino",
            "R-09",
            "2026-11-01",
            "I liked the soup best",
            "x",
            "Turku",
        ],
        ["3", "c@d.fi", "040 765 4321", "10.0.0.2", "Eero", "R-10", "2026-11-02", "", "x", "Oulu"],
    ];
    let header = ["Menu", "Mail", "Call", "From", "Nimi", "Code", "Day", "Comment", "Long", "Town"];
    let mut builder = SheetBuilder::new(header, 1);
    for row in &rows {
        builder.push(row.iter().copied()).expect("room");
    }
    let sheet = builder.finish();
    let mut plan = guessed(&sheet, &Journey::new(""));
    for (place, header) in header.iter().enumerate().take(9).skip(1) {
        let told = format!("{header}: {:?}", plan.columns()[place].taken);
        assert!(!plan.can_be_segment(place) && plan.is_personal(place), "{told}");
        assert!(!plan.take_as_segment(place), "{told}");
    }
    assert!(plan.can_be_segment(9) && !plan.is_personal(9) && plan.take_as_segment(9));
    assert!(plan.can_be_touchpoint(0) && plan.can_be_new_touchpoint(0) && plan.can_be_outcome(0));
    assert!(!plan.can_be_touchpoint(99) && !plan.can_be_outcome(99) && !plan.can_be_segment(99));
}

#[test]
fn r17_not_even_a_column_that_is_called_a_segment_is_guessed_to_be_it_where_it_says_more() {
    let long = "so long a text that it says more than any name of a group would say";
    let sheet = sheet(&format!("Menu,Segment/5,{long}/4,x/1,{long}/3,x"));
    assert_eq!(told(&guessed(&sheet, &Journey::new(""))), ["new", "FreeText"]);
}

#[test]
fn r17_what_an_outcome_says_beside_its_scale_lies_not_outside() {
    let sheet = sheet("Menu,Overall/5,5/1,2/3,unsure/2,9/4,1");
    let mut plan = guessed(&sheet, &Journey::new(""));
    assert!(plan.take_as_outcome(1, ["9".to_owned()].into()));
    plan.read_by(1, Reading::of(AnswerScale::ToFive));
    let outside = |plan: &SurveyPlan| {
        let count = &Counted::of(plan, &sheet).columns[1];
        (count.outside, count.strays.iter().map(|it| it.text.clone()).collect::<Vec<_>>())
    };
    assert_eq!(outside(&plan), (0, vec![]));
    assert!(plan.take_as_outcome(1, ["5".to_owned()].into()));
    assert_eq!(outside(&plan), (1, vec!["9".to_owned()]));
}

/// Returns the texts of the outcome that mean yes.
fn yes(plan: &SurveyPlan) -> Vec<&str> {
    plan.outcome().expect("an outcome").1.iter().map(String::as_str).collect()
}

#[test]
fn r17_what_says_yes_follows_the_scale_unless_somebody_chose_it() {
    let sheet = sheet("Menu,Overall/5,1/1,2/3,4/2,5");
    let mut plan = guessed(&sheet, &Journey::new(""));
    assert_eq!(yes(&plan), ["4", "5"]);
    assert!(plan.turn_round(1));
    assert_eq!(yes(&plan), ["1", "2"]);
    plan.read_by(1, Reading::of(AnswerScale::ToSeven));
    assert_eq!(yes(&plan), ["5"]);
    let likely = plan.likely_yes(&sheet, 1);
    assert!(plan.take_as_outcome(1, likely));
    plan.read_by(1, Reading::of(AnswerScale::ToFive));
    assert_eq!(yes(&plan), ["4", "5"], "nobody chose others");
    assert!(plan.take_as_outcome(1, BTreeSet::from(["2".to_owned()])));
    plan.read_by(1, Reading::of(AnswerScale::ToSeven));
    assert_eq!(yes(&plan), ["2"], "it was chosen by hand");
}

#[test]
fn r18_an_outcome_that_was_read_as_the_touchpoints_follows_their_scale() {
    let sheet = sheet("Menu,Bill,Overall/4,1,4/1,4,2/3,3,3/2,2,4");
    let mut plan = guessed(&sheet, &Journey::new(""));
    assert_eq!(yes(&plan), ["4"]);
    let columns = plan.open_question().expect("none says 5").columns.clone();
    plan.choose_scale(AnswerScale::ToTen, &columns);
    assert_eq!((yes(&plan), plan.open_question()), (vec![], None));
    plan.choose_scale(AnswerScale::ToFive, &columns);
    assert_eq!(yes(&plan), ["4"]);
}

#[test]
fn r18_another_answer_to_the_question_reads_its_columns_alone_again() {
    let sheet = sheet("Menu,Paying,Nps/5,1,10/4,2,0/1,5,7/2,3,9");
    let mut plan = guessed(&sheet, &Journey::new(""));
    let columns = plan.open_question().expect("1-5 beside 0-10").columns.clone();
    for scale in [AnswerScale::ToFive, AnswerScale::ToTen, AnswerScale::ToFive] {
        plan.choose_scale(scale, &columns);
        let scales = plan.columns().iter().map(|it| it.reading.expect("read").scale());
        assert_eq!(scales.collect::<Vec<_>>(), [scale, scale, AnswerScale::ToTen]);
    }
}

#[test]
fn r17_what_a_survey_lacks_is_told_one_after_the_other() {
    let sheet = sheet("Menu,Bill/4,1/3,2");
    let mut plan = guessed(&sheet, &Journey::new(""));
    let lacks = |plan: &SurveyPlan| plan.lacks(&Counted::of(plan, &sheet));
    assert_eq!(lacks(&plan), Some(SurveyLack::Scale));
    plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers());
    assert_eq!(lacks(&plan), None);
    plan.choose_scale(AnswerScale::Words, &plan.by_numbers());
    assert_eq!(lacks(&plan), Some(SurveyLack::Answer));
    plan.choose_scale(AnswerScale::ToFive, &[0, 1]);
    " ".clone_into(&mut plan.name);
    assert_eq!(lacks(&plan), Some(SurveyLack::Name));
    plan.leave_out(0);
    plan.leave_out(1);
    assert_eq!(lacks(&plan), Some(SurveyLack::Touchpoint));
}

#[test]
fn r17_a_first_row_that_is_itself_answers_is_no_header() {
    let has_none = |text: &str, map: &str| guessed(&sheet(text), &test_map::journey(map)).has_no_header();
    assert!(has_none("5,3,Aino/4,1,Eero/2,3,Ilta/1,5,Otso", "Menu"));
    assert!(has_none("5,5/3,1/2,3/1,2", "Menu"), "5 came again");
    assert!(has_none("good,bad/bad,good/fair,bad/good,fair/very good,very bad", "Menu"));
    assert!(!has_none("Menu,3/4,1/2,3/5,1", "Menu"));
    assert!(!has_none("5,3/4,1/2,3/5,1", "5; 3"), "titles of the map");
    assert!(!has_none("1,2,3/4,1,5/2,3,1/5,1,2", "Menu"), "the numbers of questions");
    assert_eq!(told(&guessed(&sheet("Menu/"), &Journey::new(""))), ["Empty"]);
}
