//! What of a scene lies under a point or in a part of the canvas, and how far all of it reaches.

use super::Scene;
use crate::{
    journey::{Journey, TouchpointId},
    picture::{
        band::Band,
        pieces::{Pos, Rect},
    },
};

impl Scene {
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
}

fn sorted(places: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut places: Vec<_> = places.collect();
    places.sort_unstable();
    places
}
