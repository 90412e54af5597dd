//! Tests of R19 by example, and against the slowest possible answer: each break mended alone, and the map judged
//! again.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{
    insight::{Verdict, View},
    journey::{
        BreakSet, ByBreaks, Column, Edit, EntryKey, Extra, Item, Journey, Period, Rating, Survey, SurveyId,
        Table, Tally, TouchpointId, Voice, test_map,
    },
};

fn gains(map: &Journey) -> Vec<Gain> {
    let insight = Insight::of(map, &View::default());
    Gain::all(map, &insight, &SurveyResult::all(map, &insight))
}

fn numbers(map: &Journey) -> Vec<u32> {
    gains(map).iter().map(|gain| gain.number).collect()
}

#[test]
fn r19_unavoidable_before_avoidable_then_negative_before_neutral_then_journey_order() {
    assert_eq!(numbers(&test_map::journey("A 0 > B - > D + > E - > F 0; A > C 0 > D")), [5, 1, 6, 2, 3]);
    assert_eq!(numbers(&test_map::journey("A 0; B - ; C -")), [2, 3, 1], "without connections");
}

#[test]
fn r19_a_segment_that_would_hold_comes_before_what_everybody_meets() {
    let map = test_map::segmented("A > B > C", &["Quick!: A+ B+ C0", "Chatty!: A- B- C+"]);
    let gains = gains(&map);
    assert_eq!(gains[0].number, 3);
    assert_eq!(gains[0].would_hold, WouldHold::Segments(vec![test_map::segment("quick")]));
    assert_eq!(gains[1].would_hold, WouldHold::Nobody);
}

#[test]
fn r19_without_segments_everyone_is_one() {
    let hold = |text| gains(&test_map::journey(text)).remove(0).would_hold;
    assert_eq!(hold("A + > B -"), WouldHold::Everyone);
    assert_eq!(hold("A ? > B -"), WouldHold::Nobody, "one is not rated");
    assert_eq!(hold("A 0 > B -"), WouldHold::Nobody);
    let none_in_target = test_map::segmented("A -", &["Quick: A+"]);
    assert_eq!(gains(&none_in_target)[0].would_hold, WouldHold::Everyone);
}

fn holds(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Holds | Verdict::HoldsAfterRecovery)
}

/// Returns the customers for whom it would hold and does not now, by judging again.
fn slowly(map: &Journey, now: &Insight, number: u32) -> WouldHold {
    let id = now.by_number(number).expect("a touchpoint").id.clone();
    let view = View { mended: BTreeSet::from([id]), ..now.view.clone() };
    let then = Insight::of(map, &view);
    if matches!(now.scope, Scope::Everyone | Scope::NoneInTarget) {
        return if holds(then.verdict) { WouldHold::Everyone } else { WouldHold::Nobody };
    }
    let pairs = now.segments.iter().zip(&then.segments);
    let gained = pairs.filter(|(now, then)| now.in_target && !holds(now.verdict) && holds(then.verdict));
    let gained: Vec<_> = gained.map(|(now, _)| now.id.clone()).collect();
    if gained.is_empty() { WouldHold::Nobody } else { WouldHold::Segments(gained) }
}

/// Returns the map as it is where every customer, of each segment and of none, is pleased with these breaks.
fn pleased(map: &Journey, now: &Insight, mended: &BTreeSet<TouchpointId>) -> Journey {
    let mut map = map.clone();
    let whom: Vec<_> = map.segments().iter().map(|it| Some(it.id.clone())).chain([None]).collect();
    for judged in now.breaks().filter(|judged| mended.contains(&judged.id)) {
        for segment in &whom {
            let key = EntryKey::new(Voice::Customer, segment.clone(), "");
            test_map::edit(&mut map, Edit::Rate(judged.id.clone(), key, Tally::one(Rating::Positive)));
        }
    }
    map
}

/// Returns the map with a survey that asked about A, B and C; `sets` counts the respondents who break at exactly
/// these columns.
fn surveyed(map: &Journey, sets: &[(&[u32], u32)]) -> Journey {
    let column = |name: &str| Column {
        title: name.to_owned(),
        touchpoint: Some(test_map::id(name)),
        extra: Extra::default(),
    };
    let people: u32 = sets.iter().map(|(_, people)| people).sum();
    let set = |&(columns, people): &(&[u32], u32)| BreakSet {
        columns: columns.to_vec(),
        people,
        extra: Extra::default(),
    };
    let mut by_breaks: Vec<ByBreaks> = Vec::new();
    for breaks in 1..=3 {
        let people =
            sets.iter().filter(|(columns, _)| columns.len() == breaks).map(|(_, people)| people).sum();
        if people > 0 {
            by_breaks.push(ByBreaks {
                breaks: breaks as u32,
                people,
                asked: 0,
                yes: 0,
                extra: Extra::default(),
            });
        }
    }
    let table = Table {
        segment: None,
        answered: people,
        unbroken: 0,
        by_breaks,
        break_sets: sets.iter().map(set).collect(),
        more_sets: 0,
        larger_sets: 0,
        extra: Extra::default(),
    };
    let survey = Survey {
        id: SurveyId::from_number(1),
        name: "Spring".to_owned(),
        date: Period::default(),
        outcome: String::new(),
        columns: ["A", "B", "C"].map(column).into(),
        tables: vec![table],
        extra: Extra::default(),
    };
    map.apply(&[Edit::Put(Item::Survey(survey).into())]).expect("it adds up")
}

#[test]
fn r19_respondents_made_unbroken_come_before_all_else() {
    let map = test_map::journey("A - > B 0 > C 0; D -");
    assert_eq!(numbers(&map), [1, 2, 3, 4]);
    let map = surveyed(&map, &[(&[1], 2), (&[1, 2], 4), (&[3], 7)]);
    assert_eq!(numbers(&map), [3, 1, 2, 4]);
    let people: Vec<_> = gains(&map).iter().map(|gain| gain.people).collect();
    assert_eq!(people, [Some(7), Some(2), Some(0), None], "nobody was asked about D");
}

#[test]
fn r19_beside_what_is_taken_as_mended_a_gain_is_what_it_adds() {
    let map = surveyed(&test_map::journey("A - > B 0 > C 0"), &[(&[1], 2), (&[1, 2], 4), (&[3], 7)]);
    let view = View { mended: BTreeSet::from([test_map::id("A")]), ..View::default() };
    let insight = Insight::of(&map, &view);
    let gains = Gain::all(&map, &insight, &SurveyResult::all(&map, &insight));
    let said: Vec<_> = gains.iter().map(|gain| (gain.number, gain.people)).collect();
    assert_eq!(said, [(3, Some(7)), (2, Some(4))]);
}

/// Returns maps of up to six touchpoints with arbitrary connections, and the ratings of up to two segments.
fn any_map() -> impl Strategy<Value = Journey> {
    let mark = || prop::sample::select(vec!["+", "+", "0", "-", "?"]);
    let marks = prop::collection::vec(mark(), 1..6);
    let ways = prop::collection::vec((0..6usize, 0..6usize), 0..6);
    let segment = (any::<bool>(), prop::collection::vec(mark(), 6));
    (marks, ways, prop::collection::vec(segment, 0..3)).prop_map(|(marks, ways, segments)| {
        let name = |at: usize| ["A", "B", "C", "D", "E", "F"][at];
        let mut text: Vec<_> =
            marks.iter().enumerate().map(|(at, mark)| format!("{} {mark}", name(at))).collect();
        let mut told = BTreeSet::new();
        for (from, to) in ways {
            let (from, to) = (from % marks.len(), to % marks.len());
            if from != to && told.insert((from, to)) {
                text.push(format!("{} > {}", name(from), name(to)));
            }
        }
        let said: Vec<_> = segments
            .iter()
            .enumerate()
            .map(|(at, (is_target, said))| {
                let rated = said.iter().take(marks.len()).enumerate();
                let rated = rated.filter(|(_, mark)| **mark != "?");
                let rated: Vec<_> = rated.map(|(at, mark)| format!("{}{mark}", name(at))).collect();
                format!("S{at}{}: {}", if *is_target { "!" } else { "" }, rated.join(" "))
            })
            .collect();
        test_map::segmented(&text.join(";"), &said.iter().map(String::as_str).collect::<Vec<_>>())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn r19_each_gain_is_what_judging_again_finds_and_they_stand_most_first(map in any_map()) {
        let insight = Insight::of(&map, &View::default());
        let gains = gains(&map);
        prop_assert_eq!(gains.len(), insight.breaks().count());
        for gain in &gains {
            prop_assert_eq!(&gain.would_hold, &slowly(&map, &insight, gain.number));
        }
        let rank = |gain: &Gain| {
            let count = match &gain.would_hold {
                WouldHold::Nobody => 0,
                WouldHold::Everyone => 1,
                WouldHold::Segments(ids) => ids.len(),
            };
            let is_neutral = gain.level == Level::Neutral;
            (usize::MAX - count, !gain.is_unavoidable, is_neutral, gain.number)
        };
        prop_assert!(gains.is_sorted_by_key(rank));
    }

    #[test]
    fn r19_as_if_mended_is_what_customers_would_make_of_it_who_were_all_pleased(
        map in any_map(),
        chosen in 0..64u32,
    ) {
        let now = Insight::of(&map, &View::default());
        let mended: BTreeSet<_> = now
            .touchpoints
            .iter()
            .filter(|judged| chosen & (1 << judged.number) != 0)
            .map(|judged| judged.id.clone())
            .collect();
        let as_if = Insight::of(&map, &View { mended: mended.clone(), ..View::default() });
        for (was, is) in now.touchpoints.iter().zip(&as_if.touchpoints) {
            let is_mended = mended.contains(&was.id) && was.level.breaks();
            prop_assert_eq!(is.as_if, is_mended);
            prop_assert_eq!(is.level, if is_mended { Level::Positive } else { was.level });
        }
        prop_assert_eq!(as_if.counts.as_if, now.breaks().filter(|it| mended.contains(&it.id)).count());
        let pleased = Insight::of(&pleased(&map, &now, &mended), &View::default());
        prop_assert_eq!(as_if.verdict, pleased.verdict);
        prop_assert_eq!(&as_if.reach, &pleased.reach);
        prop_assert_eq!(as_if.trace, pleased.trace);
        for (one, other) in as_if.segments.iter().zip(&pleased.segments) {
            let said = |it: &SegmentStanding| (it.verdict, it.breaks.clone(), it.unrated.clone(), it.paths.clone());
            prop_assert_eq!(said(one), said(other));
        }
    }
}
