//! Laws of R17 over generated tables.

use proptest::prelude::*;

use super::{super::*, guessed, sheet, slow};
use crate::{
    insight::scale::{AnswerScale, Reading},
    journey::{Edit, Journey, Point},
};

/// Returns rows of values from 0 to 5, where 0 is an empty cell; the last two are for a segment and an outcome.
fn tables() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let rows = |columns| prop::collection::vec(prop::collection::vec(0_u8..6, columns + 2), 0..60);
    (2_usize..7).prop_flat_map(rows)
}

fn cells(row: &[u8]) -> Vec<String> {
    let columns = row.len() - 2;
    let rated = row[..columns].iter().map(|value| match value {
        0 => String::new(),
        value => value.to_string(),
    });
    let segment = ["", "Quick", "Chatty", "quick", "", "Late"][usize::from(row[columns])];
    let outcome = ["", "yes", "no", "yes", "no", "yes"][usize::from(row[columns + 1])];
    rated.chain([segment.to_owned(), outcome.to_owned()]).collect()
}

/// Returns the table as a sheet with a further cell in each row, which is left out; all ratings are read on 1-5.
fn planned(rows: &[Vec<u8>], further: impl Fn(usize) -> String) -> (AnswerSheet, SurveyPlan) {
    let columns = rows.first().map_or(2, |row| row.len() - 2);
    let header = (1..=columns).map(|number| format!("Step {number}"));
    let header: Vec<_> = header.chain(["Segment", "Again?", "More"].map(str::to_owned)).collect();
    let mut builder = SheetBuilder::new(header.iter().map(String::as_str), 1);
    for (place, row) in rows.iter().enumerate() {
        let cells: Vec<_> = cells(row).into_iter().chain([further(place)]).collect();
        builder.push(cells.iter().map(String::as_str)).expect("room");
    }
    let sheet = builder.finish();
    let mut plan = guessed(&sheet, &Journey::new(""));
    for place in 0..columns {
        assert!(plan.take_as_touchpoint(place, None));
        plan.read_by(place, Reading::of(AnswerScale::ToFive));
    }
    plan.take_as_segment(columns);
    plan.take_as_outcome(columns + 1, ["yes".to_owned()].into());
    plan.leave_out(columns + 2);
    (sheet, plan)
}

pub(super) fn edits(plan: &SurveyPlan, sheet: &AnswerSheet, journey: &Journey) -> Vec<Edit> {
    let mut number = 0;
    let mut fresh = || {
        number += 1;
        number
    };
    let pitch = Point::new(216, 120);
    take(CountedSurvey { sheet, plan, counted: &Counted::of(plan, sheet) }, journey, pitch, &mut fresh)
}

fn written(plan: &SurveyPlan, sheet: &AnswerSheet) -> Journey {
    let empty = Journey::new("A map");
    empty.apply(&edits(plan, sheet, &empty)).expect("a survey is a step that can be done")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn r17_the_count_is_what_the_slowest_possible_count_comes_to(rows in tables()) {
        let (sheet, plan) = planned(&rows, |_| String::new());
        let counted = Counted::of(&plan, &sheet);
        slow::check(&plan, &sheet, &counted);
        for (place, tallies) in plan.touchpoints().zip(&counted.tallies) {
            let sum: u64 = tallies.iter().map(|tally| tally.answers()).sum();
            prop_assert_eq!(sum, counted.columns[place].tally.answers());
        }
        let of_segments: u32 = counted.tables[1..].iter().map(|table| table.answered).sum();
        prop_assert!(of_segments <= counted.all().answered);
    }

    #[test]
    fn r17_another_order_of_rows_and_a_column_nobody_answered_change_nothing(
        (rows, shuffled) in tables().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
    ) {
        let (sheet, plan) = planned(&rows, |_| String::new());
        let (other, mut its_plan) = planned(&shuffled, |_| " ".to_owned());
        let (one, two) = (Counted::of(&plan, &sheet), Counted::of(&its_plan, &other));
        prop_assert_eq!((&one.tables, &one.tallies), (&two.tables, &two.tallies));
        prop_assert_eq!((&one.segments, &one.outcomes), (&two.segments, &two.outcomes));
        prop_assert_eq!(written(&plan, &sheet), written(&its_plan, &other));
        let last = other.columns.len() - 1;
        prop_assert!(its_plan.take_as_touchpoint(last, None));
        prop_assert_eq!(&Counted::of(&its_plan, &other).tables, &one.tables);
    }

    #[test]
    fn r17_nothing_of_a_column_that_is_left_out_comes_into_the_map(
        rows in tables(),
        secrets in prop::collection::vec("[b-df-hj-np-tv-z]{6,12}", 60),
    ) {
        let (sheet, plan) = planned(&rows, |place| secrets[place % secrets.len()].clone());
        let text = format!("{:?}", written(&plan, &sheet)).to_lowercase();
        for secret in &secrets {
            prop_assert!(!text.contains(secret.as_str()), "{}", secret);
        }
    }
}

#[test]
fn r17_of_two_and_three_the_500_most_frequent_sets_are_listed_and_all_of_one() {
    let header: Vec<_> = (1..=40).map(|number| format!("Step {number}")).collect();
    let mut builder = SheetBuilder::new(header.iter().map(String::as_str), 1);
    let mut push = |broken: &[usize], times: usize| {
        let cells: Vec<_> = (0..40).map(|place| if broken.contains(&place) { "1" } else { "5" }).collect();
        (0..times).for_each(|_| builder.push(cells.iter().copied()).expect("room"));
    };
    for one in 0..40 {
        push(&[one], 1);
        for other in 0..one {
            push(&[one, other], if one == 39 { 2 } else { 1 });
        }
    }
    push(&[1, 2, 3, 4], 3);
    let sheet = builder.finish();
    let plan = guessed(&sheet, &Journey::new(""));
    let counted = Counted::of(&plan, &sheet);
    let table = counted.all();
    assert_eq!((table.break_sets.len(), table.more_sets, table.larger_sets), (540, 780 - 461 - 39, 3));
    assert_eq!(table.break_sets.iter().filter(|set| set.people == 2).count(), 39, "the most frequent");
    slow::check(&plan, &sheet, &counted);
}

#[test]
fn r17_a_sheet_without_rows_is_a_survey_nobody_answered() {
    let sheet = sheet("Menu,Paying");
    let mut plan = guessed(&sheet, &Journey::new(""));
    assert!(plan.take_as_touchpoint(0, None));
    let counted = Counted::of(&plan, &sheet);
    assert_eq!((counted.all().answered, counted.tables.len()), (0, 1));
    assert!(Journey::new("").apply(&edits(&plan, &sheet, &Journey::new(""))).is_ok());
}
