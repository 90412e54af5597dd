//! The places of cards, ways and bands, indexed for hit tests and culling. They follow from positions, stages and
//! connections, never from ratings or the journey's order. So cards are named here by *rank*: how many touchpoints
//! have a smaller id. A geometry that followed a change equals one that is made anew.

use std::{collections::HashMap, sync::OnceLock};

use crate::{
    insight::{Change, Changed},
    journey::{Journey, StageId, Touchpoint},
};

use super::{
    band::{Band, bands, spans, with_empty},
    grid::card_rect,
    index::BoxIndex,
    pieces::Rect,
    shape::Shape,
    ways::Routes,
};

const NOTHING: Rect = Rect::new(0.0, 0.0, 0.0, 0.0);

/// The places of a map's cards, ways and bands.
#[derive(Clone, Debug)]
pub(crate) struct Geometry {
    /// The rectangles of the cards, by rank.
    cards: Vec<Rect>,
    /// The position of each card's stage, by rank.
    stages: Vec<Option<u32>>,
    index: BoxIndex,
    ways: Routes,
    bands: Vec<Band>,
    bounds: OnceLock<Bounds>,
}

/// The rectangles around everything.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    all: Rect,
    /// The bounds without empty bands.
    drawn: Rect,
}

impl Geometry {
    /// Computes the geometry of a journey; `connections` are given by the ranks of their ends.
    pub(crate) fn of(journey: &Journey, connections: Vec<(u32, u32)>) -> Self {
        let cards: Vec<_> = journey.touchpoints().map(|touchpoint| card_rect(touchpoint.at)).collect();
        let index = BoxIndex::of(&cards);
        let ways = Routes::of(connections, &cards);
        let stages = stages(journey);
        let bands = all_bands(journey, &stages, &cards);
        Self { cards, stages, index, ways, bands, bounds: OnceLock::new() }
    }

    /// Follows a change; returns the ranks of the cards that have moved.
    pub(crate) fn follow(&mut self, change: &Change<'_>) -> Vec<u32> {
        let is_restaged = self.follow_stages(change);
        let mut swept: Option<Rect> = None;
        let mut moved = Vec::new();
        for Changed { rank, then, now } in change.touchpoints.iter().copied().filter(has_moved) {
            let to = card_rect(now.at);
            let both = card_rect(then.at).union(to);
            swept = Some(swept.map_or(both, |swept| swept.union(both)));
            self.cards[rank] = to;
            moved.push(rank as u32);
        }
        if let Some(swept) = swept {
            self.index.lift(&self.cards, &moved);
            self.ways.follow(&moved, swept, &self.cards);
        }
        if is_restaged || !moved.is_empty() {
            self.bands = all_bands(change.now, &self.stages, &self.cards);
            self.bounds.take();
        }
        moved
    }

    /// Follows the stages through a change; returns whether anything about them has changed.
    fn follow_stages(&mut self, change: &Change<'_>) -> bool {
        let is_same = change.then.stages() == change.now.stages();
        if change.keeps_stages() {
            let mut is_same = is_same;
            let position = positions(change.now);
            let restaged =
                change.touchpoints.iter().filter(|touchpoint| touchpoint.then.stage != touchpoint.now.stage);
            for touchpoint in restaged {
                self.stages[touchpoint.rank] = position_in(&position, touchpoint.now);
                is_same = false;
            }
            !is_same
        } else {
            self.stages = stages(change.now);
            true
        }
    }

    /// Returns the bands of the cards whose rank `is_there` accepts; a stage that has none of them gets no band.
    pub(crate) fn bands_of(&self, journey: &Journey, is_there: impl Fn(usize) -> bool) -> Vec<Band> {
        bands(journey.stages(), &spans(journey.stages().len(), &self.stages, &self.cards, is_there))
    }

    pub(crate) fn card(&self, rank: u32) -> Rect {
        self.cards[rank as usize]
    }

    pub(crate) fn bands(&self) -> &[Band] {
        &self.bands
    }

    pub(crate) fn bounds(&self) -> Rect {
        self.found_bounds().all
    }

    pub(crate) fn drawn_bounds(&self) -> Rect {
        self.found_bounds().drawn
    }

    fn found_bounds(&self) -> Bounds {
        *self.bounds.get_or_init(|| {
            let bands = |is_empty| {
                self.bands.iter().filter(move |band| band.is_empty == is_empty).map(|band| band.rect)
            };
            let room = self.cards.iter().copied().chain(bands(false)).reduce(Rect::union);
            let drawn = self.ways.bounds(room, &self.cards, &self.index);
            let all = drawn.into_iter().chain(bands(true)).reduce(Rect::union);
            Bounds { all: all.unwrap_or(NOTHING), drawn: drawn.unwrap_or(NOTHING) }
        })
    }

    /// Returns the index of the connection that leads from one card to another, by their ranks; there must be one.
    pub(crate) fn way(&self, from: u32, to: u32) -> usize {
        self.ways.between(from, to)
    }

    pub(crate) fn shape(&self, way: usize) -> &Shape {
        self.ways.shape(way, &self.cards, &self.index)
    }

    /// Returns the ranks of the cards that touch this part, in no order.
    pub(crate) fn cards_in(&self, part: Rect) -> impl Iterator<Item = usize> {
        self.index.touching(part)
    }

    /// Returns the ways that touch this part, in no order.
    pub(crate) fn ways_in(&self, part: Rect) -> impl Iterator<Item = usize> {
        self.ways.touching(part, &self.cards, &self.index)
    }

    /// Returns the ways that [`Self::ways_in`] does, and some that come near.
    pub(crate) fn ways_near(&self, part: Rect) -> impl Iterator<Item = usize> {
        self.ways.near(part)
    }
}

fn has_moved(touchpoint: &Changed<'_>) -> bool {
    touchpoint.then.at != touchpoint.now.at
}

fn stages(journey: &Journey) -> Vec<Option<u32>> {
    let positions = positions(journey);
    journey.touchpoints().map(|touchpoint| position_in(&positions, touchpoint)).collect()
}

fn positions(journey: &Journey) -> HashMap<&StageId, u32> {
    journey.stages().iter().map(|stage| &stage.id).zip(0..).collect()
}

fn position_in(positions: &HashMap<&StageId, u32>, touchpoint: &Touchpoint) -> Option<u32> {
    touchpoint.stage.as_ref().and_then(|stage| positions.get(stage)).copied()
}

fn all_bands(journey: &Journey, stages: &[Option<u32>], cards: &[Rect]) -> Vec<Band> {
    if journey.stages().is_empty() {
        return Vec::new();
    }
    let spans = spans(journey.stages().len(), stages, cards, |_| true);
    let bands = bands(journey.stages(), &spans);
    let all_cards = cards.iter().copied().reduce(Rect::union);
    with_empty(journey.stages(), bands, all_cards)
}
