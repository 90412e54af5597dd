//! Tests of R17 on the survey of worked case 44, and of the best sets against every set there is.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::{FindingKind, Meaning, Rule},
    journey::{BreakSet, Column, Edit, EntryKey, Extra, Group, Tally, Voice, test_map},
};

fn set(columns: &[u32], people: u32) -> BreakSet {
    BreakSet { columns: columns.to_vec(), people, extra: Extra::default() }
}

fn rung(breaks: u32, [people, asked, yes]: [u32; 3]) -> ByBreaks {
    ByBreaks { breaks, people, asked, yes, extra: Extra::default() }
}

/// Returns a survey with a column for each of these touchpoints; a lower-case name is a column that is not on the
/// map.
fn survey(name: &str, date: &str, columns: &str, tables: Vec<Table>) -> Survey {
    let column = |title: char| {
        let touchpoint = (!title.is_lowercase()).then(|| test_map::id(&title.to_string()));
        Column { title: title.to_string(), touchpoint, extra: Extra::default() }
    };
    Survey {
        id: SurveyId::new(name).expect("an id"),
        name: name.to_owned(),
        date: Period::new(date).expect("a date"),
        outcome: "Satisfied".to_owned(),
        columns: columns.chars().map(column).collect(),
        tables,
        extra: Extra::default(),
    }
}

fn table(by_breaks: Vec<ByBreaks>, break_sets: Vec<BreakSet>) -> Table {
    let people = |row: &ByBreaks| row.people;
    Table {
        segment: None,
        answered: by_breaks.iter().map(people).sum(),
        unbroken: by_breaks.iter().filter(|row| row.breaks == 0).map(people).sum(),
        by_breaks,
        break_sets,
        more_sets: 0,
        larger_sets: 0,
        extra: Extra::default(),
    }
}

/// Returns the survey of worked case 44.
fn case_44(columns: &str) -> Survey {
    let rungs = vec![rung(0, [1, 1, 1]), rung(1, [2, 2, 2]), rung(2, [1, 1, 0]), rung(3, [1, 1, 0])];
    let sets = vec![set(&[1], 1), set(&[1, 2], 1), set(&[1, 2, 3], 1), set(&[2], 1)];
    survey("Spring", "2026-04", columns, vec![table(rungs, sets)])
}

fn put(map: &mut Journey, survey: Survey) {
    test_map::edit(map, Edit::Put(Item::Survey(survey).into()));
}

fn results(map: &Journey) -> Vec<SurveyResult> {
    SurveyResult::all(map, &Insight::of(map, &View::default()))
}

fn held(numbers: &[u32], people: u32) -> HeldBy {
    HeldBy { numbers: numbers.to_vec(), people }
}

/// Enters the tallies of worked case 44 under the name of the survey.
fn tallied(map: &mut Journey, group: &str) {
    for (name, [negative, neutral, positive]) in [("A", [2, 1, 2]), ("B", [2, 1, 2]), ("C", [1, 0, 3])] {
        let key = EntryKey::new(Voice::Customer, None, group);
        test_map::edit(map, Edit::Rate(test_map::id(name), key, Tally { negative, neutral, positive }));
    }
}

#[test]
fn r17_what_holds_journeys_back_alone_and_together() {
    let mut map = test_map::journey("A ? > B ? > C ?");
    tallied(&mut map, "Spring");
    put(&mut map, case_44("ABC"));
    let [result] = &results(&map)[..] else { panic!("one table") };
    assert_eq!(result.held_by_one, [held(&[1], 1), held(&[2], 1), held(&[3], 0)]);
    assert_eq!(result.best(), [held(&[1], 1), held(&[1, 2], 3), held(&[1, 2, 3], 4)].map(Some));
    assert_eq!([result.held_by(&[1, 2]), result.held_by(&[3]), result.held_by(&[2, 3])], [3, 0, 1]);
    let estimate = result.estimate.expect("it was answered");
    assert!((estimate - 0.12).abs() < 1e-12, "{estimate}");
    let shares: Vec<_> = result.table.by_breaks.iter().map(outcome_share).collect();
    assert_eq!(shares, [1.0, 1.0, 0.0, 0.0].map(Some));
}

#[test]
fn r17_what_is_not_on_the_map_cannot_be_mended_there() {
    let mut map = test_map::journey("A ? > B ?");
    put(&mut map, case_44("ABc"));
    let [result] = &results(&map)[..] else { panic!("one table") };
    assert_eq!(result.best(), [held(&[1], 1), held(&[1, 2], 3)].map(Some));
    assert_eq!((&result.not_on_map[..], result.estimate), (&["c".to_owned()][..], None));
}

#[test]
fn r17_without_all_sets_nothing_is_said_of_two_and_three() {
    let mut map = test_map::journey("A ? > B ? > C ?");
    let mut cut = case_44("ABC");
    cut.tables[0].break_sets.pop();
    cut.tables[0].more_sets = 1;
    put(&mut map, cut);
    let best = results(&map)[0].best();
    assert_eq!(best[..], [Some(held(&[1], 1)), None, None]);
}

#[test]
fn r17_the_newest_survey_that_counts_is_gone_by_and_the_table_of_who_is_looked_at() {
    let mut map = test_map::segmented("A ? > B ? > C ?", &["Quick!:"]);
    let quick = test_map::segment("quick");
    let of_quick = Table { segment: Some(quick.clone()), ..table(vec![rung(0, [2, 0, 0])], Vec::new()) };
    let mut spring = case_44("ABC");
    spring.tables.insert(0, of_quick);
    put(&mut map, spring);
    put(&mut map, survey("Autumn", "2026-10", "AB", vec![table(vec![rung(0, [9, 0, 0])], Vec::new())]));
    let gone_by = |map: &Journey, segment: Option<&SegmentId>| {
        let view = View { segment: segment.cloned(), ..View::default() };
        let all = SurveyResult::all(map, &Insight::of(map, &view));
        to_go_by(&all, &view).map(|result| (result.name.clone(), result.table.answered))
    };
    assert_eq!(gone_by(&map, None), Some(("Autumn".to_owned(), 9)));
    assert_eq!(gone_by(&map, Some(&quick)), Some(("Autumn".to_owned(), 9)), "it did not ask who is quick");
    let aside = Group { aside: true, ..Group::new("Autumn", 1) };
    test_map::edit(&mut map, Edit::Put(Item::Group(aside).into()));
    assert_eq!(gone_by(&map, None), Some(("Spring".to_owned(), 5)));
    assert_eq!(gone_by(&map, Some(&quick)), Some(("Spring".to_owned(), 2)));
}

#[test]
fn r17_what_was_asked_and_is_not_on_the_map_is_found_and_the_reverse() {
    let mut map = test_map::journey("A ? > B ? > D ?");
    put(&mut map, case_44("ABc"));
    let meaning = Meaning::of(&map, &Insight::of(&map, &View::default()));
    let found: Vec<_> = meaning.found_by(Rule::R17).map(|it| (it.number, it.what.clone())).collect();
    let survey = "Spring".to_owned();
    let of_one = |people| FindingKind::HeldByOne { people, answered: 5 };
    assert_eq!(
        found,
        [
            (None, FindingKind::Unbroken { survey: survey.clone(), unbroken: 1, answered: 5 }),
            (None, FindingKind::NotOnMap { survey, title: "c".to_owned() }),
            (Some(1), of_one(1)),
            (Some(2), of_one(1)),
            (Some(3), FindingKind::NotAsked),
        ]
    );
}

/// Returns every set of this size of the numbers, in journey order.
fn every_set(numbers: &[u32], size: usize) -> Vec<Vec<u32>> {
    let Some((&first, rest)) = numbers.split_first() else {
        return if size == 0 { vec![Vec::new()] } else { Vec::new() };
    };
    if size == 0 {
        return vec![Vec::new()];
    }
    let with = every_set(rest, size - 1).into_iter().map(|set| [&[first][..], &set].concat());
    with.chain(every_set(rest, size)).collect()
}

proptest! {
    #[test]
    fn r17_the_best_sets_are_those_that_the_slowest_count_finds(
        sets in prop::collection::btree_map(prop::collection::btree_set(1_u32..=6, 1..=3), 1_u32..9, 0..14),
    ) {
        let sets: Vec<_> = sets.into_iter().map(|(columns, people)| set(&Vec::from_iter(columns), people)).collect();
        let people = |size: usize| sets.iter().filter(|set| set.columns.len() == size).map(|set| set.people).sum();
        let rungs = (1..=3).map(|size| rung(size as u32, [people(size), 0, 0])).collect();
        // The fourth column is not on the map.
        let mut map = test_map::journey("A ? > B ? > C ? > E ? > F ?");
        put(&mut map, survey("Spring", "", "ABCdEF", vec![table(rungs, sets)]));
        let result = &results(&map)[0];
        for (best, size) in result.best().iter().zip(1..) {
            let slowest = every_set(&[1, 2, 3, 4, 5], size).into_iter().map(|numbers| {
                HeldBy { people: result.held_by(&numbers), numbers }
            });
            prop_assert_eq!(best.clone(), slowest.min_by_key(|held| Reverse(held.people)));
        }
        prop_assert_eq!(result.best().len(), 3);
    }
}
