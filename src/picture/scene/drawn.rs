//! The pieces of a scene: bands, threads, stubs, cards and labels, back to front.

use crate::{
    insight::{Insight, Lens},
    journey::Journey,
    picture::{
        band::Band,
        card,
        lens_card::{self, Subject},
        pieces::{Piece, Pos},
        thread,
    },
    words::Words,
};

use super::{Card, Scene, SceneThread};

impl Scene {
    /// Returns the pieces of a card; none for a card that the journey or the insight does not have.
    pub fn card_pieces(
        &self,
        card: usize,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
    ) -> Vec<Piece> {
        let Some(judged) = insight.touchpoints.get(card) else { return Vec::new() };
        let Some(touchpoint) = journey.touchpoint(&judged.id) else { return Vec::new() };
        let at = self.cards[card].rect.min;
        if self.seen.lens == Lens::Experience {
            return card::card(touchpoint, (judged, self.action_sign(card)), at, journey, words);
        }
        let (sighting, look) = (&self.seen.sightings[card], self.seen.looks[card]);
        lens_card::card(Subject { touchpoint, judged, sighting, look, map: journey, words }, at)
    }

    /// Returns the pieces of the mark of an action on a card, which a frame around the card must not cross; none where
    /// there is no mark.
    pub(crate) fn sign_pieces(&self, card: usize) -> Vec<Piece> {
        let sign = self.action_sign(card);
        sign.map(|sign| card::sign_pieces(sign, self.cards[card].rect.min)).unwrap_or_default()
    }

    /// Returns the frayed stub of a break at an end; `None` for any other card.
    pub fn stub_piece(&self, card: usize) -> Option<Piece> {
        let Card { rect, level, stub, .. } = self.cards[card];
        stub.then(|| thread::stub(Pos::new(rect.max.x, rect.centre().y), level))
    }

    /// Returns the pieces of a thread, by its place in [`Self::threads`].
    pub fn thread_pieces(&self, thread: usize) -> Vec<Piece> {
        let SceneThread { from, kind, leads_back, .. } = self.threads[thread];
        thread::thread(self.shape(thread), kind, leads_back, self.cards[from].level)
    }

    /// Returns the pieces of a band, by its place in [`Self::bands`].
    pub fn band_pieces(&self, band: usize) -> Vec<Piece> {
        self.bands()[band].pieces()
    }

    /// Returns the whole picture as it is exported, back to front, without empty bands.
    pub fn pieces(&self, journey: &Journey, insight: &Insight, words: &Words) -> Vec<Piece> {
        let bands = self.bands().iter().filter(|band| !band.is_empty).flat_map(Band::pieces);
        let threads = (0..self.threads.len()).flat_map(|thread| self.thread_pieces(thread));
        let stubs = (0..self.cards.len()).filter_map(|card| self.stub_piece(card));
        let cards = (0..self.cards.len()).flat_map(|card| self.card_pieces(card, journey, insight, words));
        let labels = (0..self.labels().len()).flat_map(|label| self.label_pieces(label));
        bands.chain(threads).chain(stubs).chain(cards).chain(labels).collect()
    }
}
