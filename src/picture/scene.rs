//! Where everything on the canvas is, and what lies under a point. Cards are counted from 0 in journey
//! order: the card of number n is `cards()[n - 1]`. Later cards lie over earlier ones, cards over
//! threads, threads over bands.
//!
//! Places depend on the map, looks on the ratings: [`Scene::judged_again`] shares all places with the
//! scene before, so that a rating given on a large map costs little.

use std::sync::Arc;

use crate::{
    insight::{Insight, Level, ThreadKind},
    journey::{Journey, TouchpointId},
    words::Words,
};

use super::{
    band::{self, Band},
    card,
    geometry::Geometry,
    pieces::{Piece, Pos, Rect},
    route::Shape,
    thread,
};

/// A map, laid out and judged.
#[derive(Clone, Debug)]
pub struct Scene {
    geometry: Arc<Geometry>,
    cards: Vec<Card>,
    threads: Vec<Thread>,
}

/// A touchpoint's place and level.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub id: TouchpointId,
    pub rect: Rect,
    pub level: Level,
    pub assumed: bool,
    /// R8: a break at an end, which frays a stub.
    pub stub: bool,
}

/// A connection's two cards and how the customer meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Places among the cards, from 0.
    pub from: usize,
    pub to: usize,
    pub kind: ThreadKind,
    pub leads_back: bool,
}

impl Scene {
    /// `insight` is of this journey.
    pub fn new(journey: &Journey, insight: &Insight) -> Self {
        Self::looking(Arc::new(Geometry::of(journey, insight)), insight)
    }

    /// The scene of the journey as it is now; cheap where only ratings changed.
    #[must_use]
    pub fn judged_again(&self, journey: &Journey, insight: &Insight) -> Self {
        if self.geometry.fits(journey, insight) {
            Self::looking(Arc::clone(&self.geometry), insight)
        } else {
            Self::new(journey, insight)
        }
    }

    fn looking(geometry: Arc<Geometry>, insight: &Insight) -> Self {
        let card = |(judged, &rect): (&crate::insight::Judged, &Rect)| Card {
            id: judged.id.clone(),
            rect,
            level: judged.level,
            assumed: judged.assumed,
            stub: false,
        };
        let mut cards: Vec<_> = insight.touchpoints.iter().zip(geometry.cards()).map(card).collect();
        for &number in &insight.reach.stubs {
            cards[number as usize - 1].stub = true;
        }
        let thread = |thread: &crate::insight::Thread| Thread {
            from: thread.from as usize - 1,
            to: thread.to as usize - 1,
            kind: thread.kind,
            leads_back: thread.leads_back,
        };
        let threads = insight.reach.threads.iter().map(thread).collect();
        Self { geometry, cards, threads }
    }

    /// In journey order.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    pub fn threads(&self) -> &[Thread] {
        &self.threads
    }

    /// The way of a thread, by its place in [`Self::threads`].
    pub fn shape(&self, thread: usize) -> &Shape {
        &self.geometry.shapes()[thread]
    }

    /// In stage order, one for each stage; those without cards are [empty](Band::is_empty).
    pub fn bands(&self) -> &[Band] {
        self.geometry.bands()
    }

    /// Holds everything but stubs, which reach 20 units out of a card; empty at the origin for a map
    /// without touchpoints and stages.
    pub fn bounds(&self) -> Rect {
        self.geometry.bounds()
    }

    /// As [`Self::bounds`], without empty bands: what an exported picture shows.
    pub fn drawn_bounds(&self) -> Rect {
        self.geometry.drawn_bounds()
    }

    /// The bands as they are while some cards are lifted off the canvas: what those cards can be dropped
    /// into. Stages that have no other cards are left out; those without any have their empty band.
    pub fn bands_without(&self, journey: &Journey, is_lifted: impl Fn(&TouchpointId) -> bool) -> Vec<Band> {
        let still = self.cards.iter().filter(|card| !is_lifted(&card.id));
        let staged =
            still.map(|card| (journey.touchpoint(&card.id).and_then(|t| t.stage.as_ref()), card.rect));
        let still = band::bands(journey, staged);
        let is_kept = |band: &&Band| band.is_empty || still.iter().any(|other| other.stage == band.stage);
        let now = |band: &Band| still.iter().find(|other| other.stage == band.stage).unwrap_or(band).clone();
        self.bands().iter().filter(is_kept).map(now).collect()
    }

    /// Whether both scenes have everything at the same places, so that what was built from places alone
    /// can be kept.
    pub fn has_places_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.geometry, &other.geometry)
    }

    /// The cards that touch a part of the canvas, in journey order.
    pub fn cards_in(&self, part: Rect) -> Vec<usize> {
        self.geometry.cards_in(part)
    }

    /// The threads whose bounds touch a part of the canvas, in order.
    pub fn threads_in(&self, part: Rect) -> Vec<usize> {
        self.geometry.threads_in(part)
    }

    /// The uppermost card there.
    pub fn card_at(&self, at: Pos) -> Option<usize> {
        self.cards_in(Rect { min: at, max: at }).pop()
    }

    /// The uppermost band there, by its place in [`Self::bands`].
    pub fn band_at(&self, at: Pos) -> Option<usize> {
        self.bands().iter().rposition(|band| band.rect.contains(at))
    }

    /// The uppermost band whose head is there, the strip with its name.
    pub fn band_head_at(&self, at: Pos) -> Option<usize> {
        self.band_at(at).filter(|&band| self.bands()[band].head().contains(at))
    }

    /// The nearest thread within `tolerance` canvas units.
    pub fn thread_at(&self, at: Pos, tolerance: f32) -> Option<usize> {
        let part = Rect { min: at, max: at }.grown(tolerance);
        let near = self.threads_in(part).into_iter().map(|thread| (self.shape(thread).distance(at), thread));
        let near = near.filter(|&(distance, _)| distance <= tolerance);
        near.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, thread)| thread)
    }

    /// Everything on a card. Nothing for a card that the journey or the insight do not have.
    pub fn card_pieces(
        &self,
        card: usize,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
    ) -> Vec<Piece> {
        let Some(judged) = insight.touchpoints.get(card) else { return Vec::new() };
        let Some(touchpoint) = journey.touchpoint(&judged.id) else { return Vec::new() };
        card::card(touchpoint, judged, self.cards[card].rect.min, journey, words)
    }

    /// What a break at an end frays; nothing for any other card.
    pub fn stub_piece(&self, card: usize) -> Option<Piece> {
        let Card { rect, level, stub, .. } = self.cards[card];
        stub.then(|| thread::stub(Pos::new(rect.max.x, rect.centre().y), level))
    }

    pub fn thread_pieces(&self, thread: usize) -> Vec<Piece> {
        let Thread { from, kind, leads_back, .. } = self.threads[thread];
        thread::thread(self.shape(thread), kind, leads_back, self.cards[from].level)
    }

    pub fn band_pieces(&self, band: usize) -> Vec<Piece> {
        self.bands()[band].pieces()
    }

    /// The whole picture as it is handed on, back to front: without empty bands.
    pub fn pieces(&self, journey: &Journey, insight: &Insight, words: &Words) -> Vec<Piece> {
        let bands = self.bands().iter().filter(|band| !band.is_empty).flat_map(Band::pieces);
        let threads = (0..self.threads.len()).flat_map(|thread| self.thread_pieces(thread));
        let stubs = (0..self.cards.len()).filter_map(|card| self.stub_piece(card));
        let cards = (0..self.cards.len()).flat_map(|card| self.card_pieces(card, journey, insight, words));
        bands.chain(threads).chain(stubs).chain(cards).collect()
    }
}
