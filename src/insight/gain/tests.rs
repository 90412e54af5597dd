//! R19 by example, and against the slowest possible answer: each break mended alone, and judged again.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{
    insight::{Verdict, View},
    journey::{Journey, test_map},
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

/// For whom it would hold and does not, by judging again.
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

/// A map of up to six touchpoints, connected somehow, and what up to two segments say of them.
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
    fn r19_as_if_mended_is_as_if_every_voice_were_positive(map in any_map(), chosen in 0..64u32) {
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
    }
}
