//! The place of everything on the canvas, and what lies under a point. Cards are counted from 0 in journey order:
//! the card of number n is `cards()[n - 1]`. Later cards lie over earlier ones, cards over threads, threads over
//! bands; labels lie over all, but over a card only where they must.
//!
//! Places depend on positions, stages and connections, looks on the ratings. [`Scene::follow`] keeps what a change
//! leaves as it was, so that a rating or a drag on a large map costs little. What is drawn at each place is in
//! `scene/drawn.rs`.

mod drawn;
mod found;

use std::sync::Arc;

use crate::{
    insight::{ActionSign, Change, Insight, Judged, Lens, LensMark, Level, Thread, ThreadKind},
    journey::{Journey, StageId, TouchpointId},
    words::Words,
};

use super::{
    band::Band,
    geometry::Geometry,
    label::Labels,
    legend::Legend,
    lens_view::LensView,
    look::{Look, Tone},
    pieces::Rect,
    shape::Shape,
};

/// A map, laid out and judged.
#[derive(Clone, Debug)]
pub struct Scene {
    geometry: Arc<Geometry>,
    cards: Vec<Card>,
    threads: Vec<SceneThread>,
    /// The index of each card, by its rank: the geometry names cards by rank.
    places: Vec<u32>,
    /// The geometry's index of each thread's connection.
    ways: Vec<u32>,
    /// The index of each thread, by the geometry's index of its connection.
    threads_by_way: Vec<u32>,
    pub(super) labels: Labels,
    /// The marks and looks of the cards.
    seen: Arc<LensView>,
}

/// A touchpoint's rectangle, its level and how it stands out.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub id: TouchpointId,
    pub rect: Rect,
    pub level: Level,
    /// The tone through the scene's lens.
    pub tone: Tone,
    pub assumed: bool,
    /// Whether this is a break at an end, from which a frayed stub is drawn (R8).
    pub stub: bool,
}

/// The two cards of a connection, and how the customer meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SceneThread {
    /// The index of the card that the thread leaves, from 0.
    pub from: usize,
    /// The index of the card that the thread leads to, from 0.
    pub to: usize,
    pub kind: ThreadKind,
    pub leads_back: bool,
}

impl Scene {
    /// Lays out a journey as the lens of experience shows it. `insight` must be of this journey.
    pub fn new(journey: &Journey, insight: &Insight) -> Self {
        Self::through(Lens::Experience, journey, insight)
    }

    /// Lays out a journey as a lens shows it.
    pub fn through(lens: Lens, journey: &Journey, insight: &Insight) -> Self {
        Self::laid_out(journey, insight, Arc::new(LensView::of(lens, journey, insight)))
    }

    /// Lays out a journey that differs from this scene's only in the positions of its cards.
    #[must_use]
    pub fn elsewhere(&self, journey: &Journey, insight: &Insight) -> Self {
        Self::laid_out(journey, insight, Arc::clone(&self.seen))
    }

    fn laid_out(journey: &Journey, insight: &Insight, seen: Arc<LensView>) -> Self {
        let ranks = inverse(insight.places_by_id());
        let rank = |number: u32| ranks[number as usize - 1];
        let ends = insight.reach.threads.iter().map(|thread| (rank(thread.from), rank(thread.to)));
        let geometry = Arc::new(Geometry::of(journey, ends.collect()));
        Self::looking(geometry, journey, insight, seen)
    }

    /// Follows a change to the journey as it is now. `insight` must be of that; `is_same` tells that it is the one
    /// from before.
    pub fn follow(&mut self, change: &Change<'_>, insight: &Insight, is_same: bool) {
        let moved = Arc::make_mut(&mut self.geometry).follow(change);
        let lens = self.seen.lens;
        let keeps_marks = match lens {
            Lens::Experience => change.keeps_actions(),
            _ => change.keeps_meaning(),
        };
        if !is_same || !keeps_marks {
            let seen = Arc::new(LensView::of(lens, change.now, insight));
            *self = Self::looking(Arc::clone(&self.geometry), change.now, insight, seen);
            return;
        }
        self.labels.follow(change, insight, !moved.is_empty());
        for rank in moved {
            self.cards[self.places[rank as usize] as usize].rect = self.geometry.card(rank);
        }
    }

    /// Shows the cards through another lens. Journey and insight must be those of the scene.
    pub fn look_through(&mut self, lens: Lens, journey: &Journey, insight: &Insight) {
        if lens != self.seen.lens {
            let seen = Arc::new(LensView::of(lens, journey, insight));
            *self = Self::looking(Arc::clone(&self.geometry), journey, insight, seen);
        }
    }

    fn looking(geometry: Arc<Geometry>, journey: &Journey, insight: &Insight, seen: Arc<LensView>) -> Self {
        let places = insight.places_by_id().to_vec();
        let ranks = inverse(&places);
        let card = |((judged, &rank), look): ((&Judged, &u32), &Look)| {
            Card::of(judged, look.tone, geometry.card(rank))
        };
        let mut cards: Vec<_> = insight.touchpoints.iter().zip(&ranks).zip(&seen.looks).map(card).collect();
        for &number in &insight.reach.stubs {
            cards[number as usize - 1].stub = true;
        }
        let threads: Vec<_> = insight.reach.threads.iter().map(SceneThread::of).collect();
        let way = |thread: &SceneThread| geometry.way(ranks[thread.from], ranks[thread.to]) as u32;
        let ways: Vec<_> = threads.iter().map(way).collect();
        let threads_by_way = inverse(&ways);
        let labels = Labels::of(journey, insight);
        Self { geometry, cards, threads, places, ways, threads_by_way, labels, seen }
    }

    /// Returns the cards, in journey order.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// Returns the threads, one for each connection.
    pub fn threads(&self) -> &[SceneThread] {
        &self.threads
    }

    /// Returns the way of a thread, by its place in [`Self::threads`].
    pub fn shape(&self, thread: usize) -> &Shape {
        self.geometry.shape(self.ways[thread] as usize)
    }

    /// Returns the bands in stage order, one for each stage; those without cards are [empty](Band::is_empty).
    pub fn bands(&self) -> &[Band] {
        self.geometry.bands()
    }

    /// Returns the band of a stage.
    pub fn band_of(&self, stage: &StageId) -> Option<&Band> {
        self.bands().iter().find(|band| band.stage == *stage)
    }

    /// Returns the state of the actions at a card; `None` without one, and through any lens but that of experience
    /// (R19).
    pub fn action_sign(&self, card: usize) -> Option<ActionSign> {
        self.seen.actions.get(&(card as u32 + 1)).copied()
    }

    /// Returns the lens through which the cards are seen.
    pub fn lens(&self) -> Lens {
        self.seen.lens
    }

    /// Returns the mark of a card through the lens; `None` if there is no such card.
    pub fn mark(&self, card: usize) -> Option<&LensMark> {
        self.seen.sightings.get(card).map(|sighting| &sighting.mark)
    }

    /// Returns the legend of all that is drawn, with the journey's names.
    pub fn legend<'a>(&self, journey: &Journey, words: &'a Words) -> Legend<'a> {
        Legend::of(&self.seen, journey, words)
    }
}

impl Card {
    /// Makes the card of a touchpoint, without a stub.
    fn of(judged: &Judged, tone: Tone, rect: Rect) -> Self {
        let Judged { level, assumed, .. } = *judged;
        Self { id: judged.id.clone(), rect, level, tone, assumed, stub: false }
    }
}

impl SceneThread {
    fn of(thread: &Thread) -> Self {
        Self {
            from: thread.from as usize - 1,
            to: thread.to as usize - 1,
            kind: thread.kind,
            leads_back: thread.leads_back,
        }
    }
}

/// Returns where each place comes in a list of all places.
fn inverse(places: &[u32]) -> Vec<u32> {
    let mut inverse = vec![0; places.len()];
    places.iter().zip(0..).for_each(|(&place, at)| inverse[place as usize] = at);
    inverse
}
