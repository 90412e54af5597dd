//! R13 against the slowest possible answer: every answer stands by itself, and each confirmed case takes one away.

use std::collections::BTreeSet;

use polku::{
    insight::{Insight, JudgedBy, Level, Verdict, View},
    journey::{
        Case, Day, Edit, EntryKey, Extra, Group, Item, Journey, MapField, Moment, Rating, Segment, SegmentId,
        Tally, Voice,
        test_map::{self, id},
    },
};
use proptest::prelude::*;

use crate::recovered::case;

const SEGMENTS: [&str; 2] = ["chatty", "quick"];
const GROUPS: [&str; 3] = ["", "autumn", "spring"];

/// An entry of customers: the segment, the group, and how many answered negative, neutral and positive.
type Said = (Option<usize>, usize, [u32; 3]);
/// A case: the segment, and whether the case is confirmed.
type Complaint = (Option<usize>, bool);

#[derive(Clone, Debug)]
struct Told {
    said: Vec<Said>,
    complaints: Vec<Complaint>,
    aside: BTreeSet<usize>,
    tolerance: u8,
    own: Option<Rating>,
    in_target: [bool; 2],
    by: JudgedBy,
}

fn told() -> impl Strategy<Value = Told> {
    let whom = || prop::option::of(0..SEGMENTS.len());
    let said = (whom(), 0..GROUPS.len(), prop::array::uniform3(0..3u32));
    (
        prop::collection::vec(said, 0..6),
        prop::collection::vec((whom(), any::<bool>()), 0..6),
        prop::collection::btree_set(0..GROUPS.len(), 0..2),
        prop::sample::select(vec![0, 10, 40]),
        prop::option::of(prop::sample::select(vec![Rating::Negative, Rating::Neutral, Rating::Positive])),
        prop::array::uniform2(any::<bool>()),
        prop::sample::select(vec![JudgedBy::CustomersFirst, JudgedBy::Customers, JudgedBy::Own]),
    )
        .prop_map(|(said, complaints, aside, tolerance, own, in_target, by)| {
            // Entering the same key again replaces the entry.
            let mut kept: Vec<Said> = Vec::new();
            for entry in said {
                kept.retain(|other| (other.0, other.1) != (entry.0, entry.1));
                kept.push(entry);
            }
            Told { said: kept, complaints, aside, tolerance, own, in_target, by }
        })
}

fn segment(at: usize) -> SegmentId {
    test_map::segment(SEGMENTS[at])
}

fn map(told: &Told) -> Journey {
    let mut map = test_map::journey("A");
    let mut edits = vec![Edit::Describe(MapField::Tolerance(told.tolerance))];
    for (at, name) in SEGMENTS.into_iter().enumerate() {
        let (id, name, order) = (segment(at), name.to_owned(), at as i64);
        let in_target = told.in_target[at];
        edits.push(Edit::AddSegment(Segment { id, name, order, in_target, extra: Extra::default() }));
    }
    for &at in &told.aside {
        let group = Group { aside: true, ..Group::new(GROUPS[at], at as i64) };
        edits.push(Edit::Put(Item::Group(group).into()));
    }
    for &(whom, group, [negative, neutral, positive]) in &told.said {
        let key = EntryKey::new(Voice::Customer, whom.map(segment), GROUPS[group]);
        edits.push(Edit::Rate(id("A"), key, Tally { negative, neutral, positive }));
    }
    if let Some(own) = told.own {
        edits.push(Edit::Rate(id("A"), EntryKey::new(Voice::Own, None, ""), Tally::one(own)));
    }
    for (number, &(whom, is_confirmed)) in told.complaints.iter().enumerate() {
        let mut case: Case = case(number as u64, None);
        case.segment = whom.map(segment);
        if !is_confirmed {
            (case.follow_up.done, case.solved) = (Day::default(), Moment::default());
            case.steps.clear();
            case.solution.clear();
        }
        edits.push(Edit::Put(Item::Case(case).into()));
    }
    map = map.apply(&edits).expect("they can be done");
    map
}

/// Returns the answers for a segment or for everyone, one by one: those of the groups that count, by group name.
fn pool(told: &Told, whom: Option<usize>) -> Vec<Rating> {
    let mut entries: Vec<_> =
        told.said.iter().filter(|it| it.0 == whom && !told.aside.contains(&it.1)).collect();
    entries.sort_by_key(|it| GROUPS[it.1]);
    let answers = entries.into_iter().flat_map(|(_, _, [negative, neutral, positive])| {
        let of = |rating, count: &u32| std::iter::repeat_n(rating, *count as usize);
        let all = of(Rating::Negative, negative).chain(of(Rating::Neutral, neutral));
        all.chain(of(Rating::Positive, positive)).collect::<Vec<_>>()
    });
    answers.collect()
}

fn come_to(answers: &[Rating], tolerance: u8) -> Option<Level> {
    let share = |meant: &[Rating]| {
        100 * answers.iter().filter(|it| meant.contains(it)).count() > usize::from(tolerance) * answers.len()
    };
    match () {
        () if answers.is_empty() => None,
        () if share(&[Rating::Negative]) => Some(Level::Negative),
        () if share(&[Rating::Negative, Rating::Neutral]) => Some(Level::Neutral),
        () => Some(Level::Positive),
    }
}

/// Returns the level for everyone, then of each segment, as R4, R5, R6 and R13 are written.
fn slowly(told: &Told) -> Vec<Level> {
    let whoms: Vec<Option<usize>> = [None].into_iter().chain((0..SEGMENTS.len()).map(Some)).collect();
    let before: Vec<_> = whoms.iter().map(|whom| pool(told, *whom)).collect();
    let mut after = before.clone();
    for (whom, _) in told.complaints.iter().filter(|(_, is_confirmed)| *is_confirmed) {
        let own = whom.map_or(0, |at| at + 1);
        let from = if before[own].is_empty() { 0 } else { own };
        let find = |rating| after[from].iter().position(|it| *it == rating);
        if let Some(at) = find(Rating::Negative).or_else(|| find(Rating::Neutral)) {
            after[from].remove(at);
        }
    }
    let level = |own: usize| {
        if told.by == JudgedBy::Own {
            return told.own.map_or(Level::Unrated, Level::from);
        }
        let from = if before[own].is_empty() { 0 } else { own };
        let Some(was) = come_to(&before[from], told.tolerance) else {
            let own = told.own.filter(|_| told.by != JudgedBy::Customers);
            return own.map_or(Level::Unrated, Level::from);
        };
        let is_touched = before[from] != after[from];
        match come_to(&after[from], told.tolerance) {
            _ if !was.breaks() || !is_touched => was,
            None | Some(Level::Positive) => Level::Recovered,
            Some(left) => left,
        }
    };
    (0..=SEGMENTS.len()).map(level).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn r13_recovered_is_what_taking_each_answer_by_hand_finds(told in told()) {
        let map = map(&told);
        let insight = Insight::of(&map, &View { by: told.by, ..View::default() });
        let levels: Vec<_> = insight.by_segment(&map, &id("A")).into_iter().map(|(_, level)| level).collect();
        let slowly = slowly(&told);
        prop_assert_eq!(&levels, &slowly[1..]);
        // The view has the worst level of the segments in target; without any the map is judged for everyone.
        let targets = slowly[1..].iter().zip(told.in_target).filter(|(_, in_target)| *in_target);
        let worst = targets.map(|(level, _)| *level).min().unwrap_or(slowly[0]);
        prop_assert_eq!(insight.touchpoints[0].level, worst);
        let verdict = match worst {
            Level::Negative | Level::Neutral => Verdict::Broken,
            Level::Unrated => Verdict::Open,
            Level::Recovered => Verdict::HoldsAfterRecovery,
            Level::Positive => Verdict::Holds,
        };
        prop_assert_eq!(insight.verdict, verdict);
    }
}
