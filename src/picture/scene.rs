//! The place of everything on the canvas, and what lies under a point. Cards are counted from 0 in journey order:
//! the card of number n is `cards()[n - 1]`. Later cards lie over earlier ones, cards over threads, threads over
//! bands; labels lie over all, but over a card only where they must.
//!
//! Places depend on positions, stages and connections, looks on the ratings. [`Scene::follow`] keeps what a change
//! leaves as it was, so that a rating or a drag on a large map costs little. What is drawn at each place is in
//! `scene/drawn.rs`.

mod drawn;

use std::sync::Arc;

use crate::{
    insight::{ActionSign, Change, Insight, Lens, LensMark, Level, ThreadKind},
    journey::{Journey, TouchpointId},
    words::Words,
};

use super::{
    band::Band,
    geometry::Geometry,
    label::Labels,
    legend::Legend,
    lens_view::LensView,
    look::{Look, Tone},
    pieces::{Pos, Rect},
    route::Shape,
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
        let card = |((judged, &rank), look): ((&crate::insight::Judged, &u32), &Look)| Card {
            id: judged.id.clone(),
            rect: geometry.card(rank),
            level: judged.level,
            tone: look.tone,
            assumed: judged.assumed,
            stub: false,
        };
        let mut cards: Vec<_> = insight.touchpoints.iter().zip(&ranks).zip(&seen.looks).map(card).collect();
        for &number in &insight.reach.stubs {
            cards[number as usize - 1].stub = true;
        }
        let thread = |thread: &crate::insight::Thread| SceneThread {
            from: thread.from as usize - 1,
            to: thread.to as usize - 1,
            kind: thread.kind,
            leads_back: thread.leads_back,
        };
        let threads: Vec<_> = insight.reach.threads.iter().map(thread).collect();
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

    /// Returns the rectangle around everything but stubs, which reach 20 units out of a card; empty at the origin
    /// for a map without touchpoints and stages.
    pub fn bounds(&self) -> Rect {
        self.label_bounds().into_iter().fold(self.geometry.bounds(), Rect::union)
    }

    /// Returns the bounds without empty bands, as an exported picture shows them.
    pub fn drawn_bounds(&self) -> Rect {
        self.label_bounds().into_iter().fold(self.geometry.drawn_bounds(), Rect::union)
    }

    /// Returns the bands that cards lifted off the canvas can be dropped into. A stage whose cards are all lifted
    /// has none; one that had no cards before has its empty band.
    pub fn bands_without(&self, journey: &Journey, is_lifted: impl Fn(&TouchpointId) -> bool) -> Vec<Band> {
        let is_still = |rank: usize| !is_lifted(&self.cards[self.places[rank] as usize].id);
        let still = self.geometry.bands_of(journey, is_still);
        let is_kept = |band: &&Band| band.is_empty || still.iter().any(|other| other.stage == band.stage);
        let now = |band: &Band| still.iter().find(|other| other.stage == band.stage).unwrap_or(band).clone();
        self.bands().iter().filter(is_kept).map(now).collect()
    }

    /// Returns whether neither a card nor a band lies on a part of the canvas.
    pub fn is_blank(&self, part: Rect) -> bool {
        let is_clear = self.bands().iter().all(|band| !band.rect.overlaps(part));
        is_clear && self.geometry.cards_in(part).next().is_none()
    }

    /// Returns the cards that touch a part of the canvas, in journey order.
    pub fn cards_in(&self, part: Rect) -> Vec<usize> {
        sorted(self.geometry.cards_in(part).map(|rank| self.places[rank] as usize))
    }

    /// Returns the threads whose bounds touch a part of the canvas, in order.
    pub fn threads_in(&self, part: Rect) -> Vec<usize> {
        sorted(self.geometry.ways_in(part).map(|way| self.threads_by_way[way] as usize))
    }

    /// Returns the threads of [`Self::threads_in`] and some that are near, without computing their ways.
    pub fn threads_near(&self, part: Rect) -> Vec<usize> {
        sorted(self.geometry.ways_near(part).map(|way| self.threads_by_way[way] as usize))
    }

    /// Returns the index of the topmost card at this point; `None` where there is no card.
    pub fn card_at(&self, at: Pos) -> Option<usize> {
        self.cards_in(Rect { min: at, max: at }).pop()
    }

    /// Returns the topmost band at this point, by its place in [`Self::bands`].
    pub fn band_at(&self, at: Pos) -> Option<usize> {
        self.bands().iter().rposition(|band| band.rect.contains(at))
    }

    /// Returns the topmost band at this point if the point is on its head, the strip with its name.
    pub fn band_head_at(&self, at: Pos) -> Option<usize> {
        self.band_at(at).filter(|&band| self.bands()[band].head().contains(at))
    }

    /// Returns the index of the nearest thread within `tolerance` canvas units.
    pub fn thread_at(&self, at: Pos, tolerance: f32) -> Option<usize> {
        let part = Rect { min: at, max: at }.grown(tolerance);
        let near = self.threads_in(part).into_iter().map(|thread| (self.shape(thread).distance(at), thread));
        let near = near.filter(|&(distance, _)| distance <= tolerance);
        near.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, thread)| thread)
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

fn sorted(places: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut places: Vec<_> = places.collect();
    places.sort_unstable();
    places
}

/// Returns where each place comes in a list of all places.
fn inverse(places: &[u32]) -> Vec<u32> {
    let mut inverse = vec![0; places.len()];
    places.iter().zip(0..).for_each(|(&place, at)| inverse[place as usize] = at);
    inverse
}
