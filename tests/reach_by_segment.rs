//! R8 with segments against the slowest possible answer: each segment's paths tried by its own ratings, and what
//! is said of every customer compared with each of them.

use polku::{
    insight::{FindingKind, Insight, Judged, Meaning, Met, UnbrokenPath, View},
    journey::{Edit, EntryKey, Extra, Journey, Rating, Segment, SegmentId, Tally, Voice},
};
use proptest::prelude::*;

use crate::{
    drafts::{Draft, draft, id},
    reach::Thought,
};

/// A draft, whose ratings are for everyone, and the ratings of segments in target where they have any.
#[derive(Clone, Debug)]
struct Map {
    everyone: Draft,
    segments: Vec<Vec<Option<Rating>>>,
}

fn map() -> impl Strategy<Value = Map> {
    draft().prop_flat_map(|everyone| {
        let said = prop::option::weighted(0.4, prop::sample::select(Rating::ALL.to_vec()));
        let segment = prop::collection::vec(said, everyone.touchpoints.len());
        prop::collection::vec(segment, 1..=3)
            .prop_map(move |segments| Map { everyone: everyone.clone(), segments })
    })
}

fn segment(number: usize) -> SegmentId {
    SegmentId::from_number(number as u64)
}

impl Map {
    /// Makes the journey, with one more segment that has no ratings and is not in target.
    fn journey(&self) -> Journey {
        let add = |number: usize| {
            let (id, name, extra) = (segment(number), String::new(), Extra::default());
            let in_target = number < self.segments.len();
            Edit::AddSegment(Segment { id, name, order: number as i64, in_target, extra })
        };
        let rate = |(number, said): (usize, &Vec<Option<Rating>>)| {
            let key = EntryKey::new(Voice::Customer, Some(segment(number)), "");
            let rated = said.iter().enumerate().filter_map(|(at, rating)| Some((at, (*rating)?)));
            rated.map(|(at, rating)| Edit::Rate(id(at), key.clone(), Tally::one(rating))).collect::<Vec<_>>()
        };
        let edits = (0..=self.segments.len()).map(add);
        let edits: Vec<_> = edits.chain(self.segments.iter().enumerate().flat_map(rate)).collect();
        self.everyone.map(&[]).apply(&edits).expect("a segment more")
    }

    /// Returns a draft for each segment, as if its ratings were everyone's (R6).
    fn drafts(&self) -> Vec<Draft> {
        let of = |said: &Vec<Option<Rating>>| {
            let mut draft = self.everyone.clone();
            let rated = draft.touchpoints.iter_mut().zip(said);
            rated.for_each(|(card, said)| card.rating = said.or(card.rating));
            draft
        };
        self.segments.iter().map(of).collect()
    }

    /// Returns a draft with each touchpoint's worst rating (R6). Not rated is worse than positive.
    fn worst(&self) -> Draft {
        let rank = |rating: &Option<Rating>| match rating {
            Some(Rating::Negative) => 0,
            Some(Rating::Neutral) => 1,
            None => 2,
            Some(Rating::Positive) => 3,
        };
        let mut worst = self.everyone.clone();
        for (at, card) in worst.touchpoints.iter_mut().enumerate() {
            let ratings = self.drafts().into_iter().map(|draft| draft.touchpoints[at].rating);
            card.rating = ratings.min_by_key(rank).expect("a segment");
        }
        worst
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r8_each_segment_has_the_paths_of_its_own_ratings(map in map()) {
        let insight = Insight::of(&map.journey(), &View::default());
        for (draft, standing) in map.drafts().iter().chain([&map.everyone]).zip(&insight.segments) {
            let (thought, paths) = (Thought::of(draft), &standing.paths);
            prop_assert_eq!(&paths.unavoidable, &thought.breaks(true));
            prop_assert_eq!(&paths.avoidable, &thought.breaks(false));
            prop_assert_eq!(paths.unbroken_path, thought.unbroken_path());
            prop_assert_eq!(&paths.at_a_cost, &thought.at_a_cost());
        }
    }

    #[test]
    fn r8_every_customer_meets_what_each_target_segment_cannot_avoid_and_nothing_else(map in map()) {
        let insight = Insight::of(&map.journey(), &View::default());
        let drafts = map.drafts();
        let thoughts: Vec<_> = drafts.iter().map(Thought::of).collect();
        let such = |test: &dyn Fn(&Thought<'_>) -> bool| -> Vec<_> {
            let numbered = thoughts.iter().enumerate().filter(|(_, thought)| test(thought));
            numbered.map(|(number, _)| segment(number)).collect()
        };
        for number in 1..=insight.touchpoints.len() as u32 {
            let unavoidable = such(&|thought| thought.breaks(true).contains(&number));
            let avoidable = such(&|thought| thought.breaks(false).contains(&number));
            let costly = such(&|thought| thought.at_a_cost().contains(&number));
            let expected = match insight.by_number(number).filter(|judged| judged.level.breaks()) {
                None => None,
                Some(_) if unavoidable.len() == thoughts.len() => Some(Met::ByEveryone),
                Some(_) if !unavoidable.is_empty() => Some(Met::ByAllOf(unavoidable)),
                Some(_) if avoidable.is_empty() => Some(Met::Unknown),
                Some(_) if costly.is_empty() => Some(Met::BySome),
                Some(_) if costly == avoidable => Some(Met::AtACost(vec![])),
                Some(_) => Some(Met::AtACost(costly)),
            };
            prop_assert_eq!(insight.met(number), expected);
        }
    }

    #[test]
    fn r8_of_one_segment_alone_nothing_is_said_of_every_customer(map in map()) {
        let view = View { segment: Some(segment(0)), ..View::default() };
        let insight = Insight::of(&map.journey(), &view);
        prop_assert_eq!(&insight.reach.paths, &insight.segments[0].paths);
        for number in &insight.reach.paths.unavoidable {
            prop_assert_eq!(insight.met(*number), Some(Met::ByAllOf(vec![segment(0)])));
        }
    }

    #[test]
    fn r8_a_way_around_meets_fewest_breaks_of_those_that_the_avoided_one_breaks_for(map in map()) {
        let insight = Insight::of(&map.journey(), &View::default());
        let (drafts, worst) = (map.drafts(), map.worst());
        let thought = Thought::of(&worst);
        for Judged { number, .. } in insight.touchpoints.iter().filter(|judged| judged.level.breaks()) {
            let at = (0..drafts[0].touchpoints.len()).find(|&at| thought.number(at) == *number);
            let meeting: Vec<_> = drafts.iter().filter(|draft| draft.breaks(at.expect("a card"))).collect();
            let is_break = |at: usize| meeting.iter().any(|draft| draft.breaks(at));
            prop_assert_eq!(insight.way_around(*number), thought.way_around(*number, is_break));
        }
    }

    #[test]
    fn r8_that_there_is_no_unbroken_path_is_found_where_a_target_segment_has_none(map in map()) {
        let journey = map.journey();
        let insight = Insight::of(&journey, &View::default());
        let has_none = |draft| Thought::of(draft).unbroken_path() == Some(UnbrokenPath::No);
        let findings = Meaning::of(&journey, &insight).findings;
        let is_found = findings.iter().any(|finding| finding.what == FindingKind::NoUnbrokenPath);
        prop_assert_eq!(is_found, map.drafts().iter().any(has_none));
    }
}
