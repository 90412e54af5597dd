//! Tests of the edits that take a survey into a map, and out of it.

use super::{guessed, laws::edits, sheet};
use crate::{
    insight::respondents::{AnswerSheet, Counted, SurveyPlan, remove, replaced},
    journey::{
        Edit, EntryKey, GroupName, Item, ItemKey, Journey, ListName, Outcome, OutcomeQuestion, Point, Survey,
        Tally, Voice,
        test_map::{self, id},
    },
};

fn taken(journey: &Journey, text: &str) -> Journey {
    let sheet = sheet(text);
    let plan = guessed(&sheet, journey);
    with(journey, &plan, &sheet)
}

fn with(journey: &Journey, plan: &SurveyPlan, sheet: &AnswerSheet) -> Journey {
    journey.apply(&edits(plan, sheet, journey)).expect("it can be done")
}

fn survey(journey: &Journey) -> &Survey {
    match journey.items_of(ListName::Survey).next().map(|item| &**item) {
        Some(Item::Survey(survey)) => survey,
        other => panic!("{other:?}"),
    }
}

/// Returns the answers of a touchpoint: segment, group, negative/neutral/positive.
fn answers(journey: &Journey, title: &str) -> Vec<String> {
    let touchpoint = journey.touchpoints().find(|touchpoint| touchpoint.title == title).expect(title);
    let told = touchpoint.ratings.iter().map(|(key, entry)| {
        let segment = key.segment.as_ref().and_then(|id| journey.segment(id)).map_or("", |it| &it.name);
        let Tally { negative, neutral, positive } = entry.tally;
        format!("{segment}:{}:{negative}/{neutral}/{positive}", key.group())
    });
    told.collect()
}

#[test]
fn r17_on_an_empty_map_the_columns_become_a_chain() {
    let map = taken(&Journey::new(""), "Greeting,Menu,Bill/5,1,2/4,3,5/5,5,5");
    assert_eq!((map.len(), map.transitions().count()), (3, 2));
    assert_eq!(answers(&map, "Menu"), [":spring:1/1/1"]);
    let titles: Vec<_> = survey(&map).columns.iter().map(|it| it.title.as_str()).collect();
    assert_eq!((titles, survey(&map).name.as_str()), (vec!["Greeting", "Menu", "Bill"], "spring"));
}

#[test]
fn r17_on_a_map_new_ones_stand_below_the_touchpoint_of_the_column_before() {
    let map = test_map::journey("Greeting > Menu");
    let after = taken(&map, "First,Greeting,Second,Third,Menu/5,1,2,5,5/4,3,5,1,1/5,5,5,5,1");
    let at = |title: &str| after.touchpoints().find(|it| it.title == title).expect(title).at;
    let expected = [(0, 120), (0, 240), (0, 360)].map(|(x, y)| Point::new(x, y));
    assert_eq!([at("First"), at("Second"), at("Third")], expected);
    assert_eq!(after.transitions().count(), 1);
    let unmatched = taken(&map, "Else/5/1/3/5");
    let other = unmatched.touchpoints().find(|it| it.title == "Else").expect("new");
    assert_eq!(other.at, Point::new(0, 120));
}

#[test]
fn r17_who_has_a_segment_is_entered_for_it_and_the_others_for_everyone() {
    let map = test_map::segmented("Menu; Bill", &["Quick!"]);
    let after = taken(&map, "Menu,Segment/5,quick/1,QUICK/3,chatty/5,/,quick/,silent/4,Chatty");
    assert_eq!(answers(&after, "Menu"), [":spring:0/0/1", "Chatty:spring:0/1/1", "Quick:spring:1/0/1"]);
    let names: Vec<_> = after.segments().iter().map(|it| (it.name.as_str(), it.in_target)).collect();
    assert_eq!(names, [("Quick", true), ("Chatty", true)], "of the silent nobody answered");
    let tables: Vec<_> = survey(&after).tables.iter().map(|it| (it.segment.is_some(), it.answered)).collect();
    assert_eq!(tables, [(false, 5), (true, 2), (true, 2)]);
}

#[test]
fn r17_the_same_name_again_replaces_the_survey_with_its_answers_in_one_step() {
    let map = test_map::segmented("Menu > Bill", &["Quick!"]);
    let first = taken(&map, "Menu,Bill,Come again?,Segment/5,1,yes,quick/1,2,no,/3,5,yes,quick/5,4,no,");
    let own = EntryKey::new(Voice::Own, None, "spring");
    let own = Edit::Rate(id("Bill"), own, Tally { positive: 1, ..Tally::default() });
    let first = first.apply(&[own]).expect("rated");
    assert_eq!(first.items_of(ListName::Outcome).count(), 2);
    let again = taken(&first, "Menu/5/5/1/3");
    assert_eq!(answers(&again, "Menu"), [":spring:1/1/2"]);
    assert_eq!(answers(&again, "Bill"), [":spring:0/0/1"], "our own stay");
    let count = |list| again.items_of(list).count();
    assert_eq!((count(ListName::Survey), count(ListName::Outcome)), (1, 0));
    assert_eq!((&survey(&again).id, survey(&again).columns.len()), (&survey(&first).id, 1));
    assert_eq!((replaced(&first, " spring ").count(), replaced(&first, "Spring").count()), (1, 0));
}

#[test]
fn r17_a_survey_goes_with_its_answers_and_its_outcome_and_its_touchpoints_stay() {
    let map = test_map::journey("Menu 0 > Bill");
    let after = taken(&map, "Menu,New,Would you recommend us?/5,1,yes/1,2,no/3,5,yes/5,4,");
    let key = ItemKey::Outcome((OutcomeQuestion::Recommend, None, GroupName::new("spring")));
    let Some(Item::Outcome(outcome)) = after.item(&key).map(|item| &**item) else { panic!("none") };
    let Outcome { yes, unsure, no, .. } = outcome;
    assert_eq!((*yes, *unsure, *no), (2, 0, 1));
    let gone = after.apply(&remove(&after, &survey(&after).id)).expect("it can be done");
    assert_eq!((gone.items().count(), gone.len()), (0, 3));
    assert_eq!((answers(&gone, "Menu"), answers(&gone, "New")), (vec!["::0/1/0".to_owned()], vec![]));
    assert!(remove(&gone, &survey(&after).id).is_empty());
}

#[test]
fn r17_both_questions_that_a_map_asks_are_taken_in_and_the_first_is_told_by_breaks() {
    let map = test_map::segmented("Menu > Bill", &["Quick!"]);
    let after = taken(
        &map,
        "Menu,Bill,Would come again,Would recommend,Segment/5,1,Yes,No,/1,2,No,Unsure,quick/3,5,Yes,Yes,/4,4,Yes,,",
    );
    let of = |question: OutcomeQuestion, segment| {
        let key = ItemKey::Outcome((question, segment, GroupName::new("spring")));
        match after.item(&key).map(|item| (**item).clone()) {
            Some(Item::Outcome(Outcome { yes, unsure, no, .. })) => Some([yes, unsure, no]),
            _ => None,
        }
    };
    let quick = || Some(test_map::segment("quick"));
    let (again, recommend) = (OutcomeQuestion::Return, OutcomeQuestion::Recommend);
    assert_eq!([of(again.clone(), None), of(again, quick())], [Some([3, 0, 0]), Some([0, 0, 1])]);
    assert_eq!([of(recommend.clone(), None), of(recommend, quick())], [Some([1, 0, 1]), Some([0, 1, 0])]);
    assert_eq!(survey(&after).outcome, "Would come again");
    let gone = after.apply(&remove(&after, &survey(&after).id)).expect("it can be done");
    assert_eq!(gone.items().count(), 0, "both go with the survey");
}

#[test]
fn r17_unsure_is_asked_and_not_yes_and_what_stands_for_nothing_was_not_asked() {
    let map = test_map::journey("Menu > Bill");
    let rows = "5,1,Yes/1,2,unsure/3,5,No/5,4,-/5,4,en osaa sanoa/4,5,Unsure/4,4,No/5,5,";
    let after = taken(&map, &format!("Menu,Bill,Would you recommend us?/{rows}"));
    let key = ItemKey::Outcome((OutcomeQuestion::Recommend, None, GroupName::new("spring")));
    let Some(Item::Outcome(outcome)) = after.item(&key).map(|item| &**item) else { panic!("none") };
    assert_eq!((outcome.yes, outcome.unsure, outcome.no), (1, 2, 2));
    let rungs = survey(&after).tables[0].by_breaks.iter();
    let rungs: Vec<_> = rungs.map(|it| (it.breaks, it.people, it.asked, it.yes)).collect();
    assert_eq!(rungs, [(0, 5, 2, 0), (1, 2, 2, 1), (2, 1, 1, 0)]);
    let sheet = sheet("Again?,Menu/-,5/maybe,4/no,1/no,3");
    let plan = guessed(&sheet, &map);
    let (_, yes) = plan.outcome().expect("a question of two answers");
    assert!(yes.is_empty(), "neither nothing nor maybe is yes: {yes:?}");
    assert_eq!(Counted::of(&plan, &sheet).columns[0].outcome(yes), [0, 1, 2]);
}
