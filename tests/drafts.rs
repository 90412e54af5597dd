//! Small random maps with loops, islands, several starts and loose touchpoints, as plain numbers that a test can
//! walk without asking the program.

use polku::journey::{
    Edit, EntryKey, Extra, Journey, Point, Rating, Stage, StageId, Tally, Touchpoint, TouchpointId,
    Transition, Voice,
};
use proptest::prelude::*;

/// The parts of a random map. Touchpoints and connections are numbered as they are drawn.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) touchpoints: Vec<Card>,
    pub(crate) connections: Vec<(usize, usize)>,
}

#[derive(Clone, Debug)]
pub(crate) struct Card {
    pub(crate) rating: Option<Rating>,
    pub(crate) stage: Option<u64>,
    pub(crate) at: Point,
}

pub(crate) const STAGES: u64 = 2;

fn card() -> impl Strategy<Value = Card> {
    let rating = prop_oneof![
        5 => Just(Some(Rating::Positive)),
        1 => Just(Some(Rating::Neutral)),
        2 => Just(Some(Rating::Negative)),
        2 => Just(None),
    ];
    // There are few places, so that many cards share one and the id decides.
    let place = (0..3, 0..3).prop_map(|(x, y)| Point::new(x, y));
    (rating, prop::option::of(0..STAGES), place).prop_map(|(rating, stage, at)| Card { rating, stage, at })
}

/// Draws up to 7 touchpoints; from hardly any connection, which leaves islands, to a tangle.
pub(crate) fn draft() -> impl Strategy<Value = Draft> {
    (prop::collection::vec(card(), 0..=7), 0..16_usize).prop_flat_map(|(touchpoints, many)| {
        let ends = 0..touchpoints.len().max(1);
        prop::collection::vec((ends.clone(), ends), 0..=many).prop_map(move |mut connections| {
            connections.retain(|(from, to)| from != to);
            connections.sort_unstable();
            connections.dedup();
            Draft { touchpoints: touchpoints.clone(), connections }
        })
    })
}

impl Draft {
    /// Returns the map, with everything added in the order of a list of keys.
    pub(crate) fn map(&self, shuffle: &[u32]) -> Journey {
        let stage = |order| StageId::from_number(STAGES - order);
        let stages = (0..STAGES).map(|order| {
            Edit::AddStage(Stage {
                id: stage(order),
                name: String::new(),
                order: order as i64,
                extra: Extra::default(),
            })
        });
        let cards = shuffled(self.touchpoints.iter().enumerate().collect(), shuffle).into_iter();
        let cards = cards.flat_map(|(at, card)| {
            let mut touchpoint = Touchpoint::new(id(at), "", card.at);
            let key = EntryKey::new(Voice::Customer, None, "");
            touchpoint.stage = card.stage.map(stage);
            let rate = card.rating.map(|rating| Edit::Rate(id(at), key, Tally::one(rating)));
            [Some(Edit::Add(touchpoint)), rate].into_iter().flatten()
        });
        let connections = shuffled(self.connections.clone(), shuffle).into_iter();
        let connections =
            connections.map(|(from, to)| Edit::Connect(id(from), id(to), Transition::default()));
        let edits: Vec<_> = stages.chain(cards).chain(connections).collect();
        Journey::new("").apply(&edits).expect("a draft is a map")
    }

    pub(crate) fn breaks(&self, at: usize) -> bool {
        matches!(self.touchpoints[at].rating, Some(Rating::Negative | Rating::Neutral))
    }

    fn after(&self, at: usize) -> impl Iterator<Item = usize> {
        self.connections.iter().filter(move |(from, _)| *from == at).map(|&(_, to)| to)
    }

    /// Returns whether one can walk from the first touchpoint to the second; each leads to itself.
    pub(crate) fn leads(&self, from: usize, to: usize) -> bool {
        let mut paths = Vec::new();
        self.paths(vec![from], &mut paths);
        paths.iter().any(|path| path.last() == Some(&to))
    }

    /// Collects every path without a repetition that continues this one, and this one too.
    pub(crate) fn paths(&self, path: Vec<usize>, all: &mut Vec<Vec<usize>>) {
        let here = *path.last().expect("a path begins somewhere");
        for next in self.after(here).filter(|next| !path.contains(next)) {
            self.paths([&path[..], &[next]].concat(), all);
        }
        all.push(path);
    }
}

/// Returns the id that a draft gives the touchpoint with this number.
pub(crate) fn id(at: usize) -> TouchpointId {
    TouchpointId::from_number(at as u64)
}

/// Orders items by these keys, one for each; without keys the order stays.
fn shuffled<T>(items: Vec<T>, keys: &[u32]) -> Vec<T> {
    let mut keyed: Vec<_> = items.into_iter().enumerate().collect();
    keyed.sort_by_key(|(at, _)| keys.get(*at).copied().unwrap_or_default());
    keyed.into_iter().map(|(_, item)| item).collect()
}
