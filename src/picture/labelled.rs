//! The labels of a scene: which there are, where they are, and how they are drawn.

use super::{
    band::Band,
    label::{LabelPlaces, Room, ThreadLabel, Way},
    pieces::{Piece, Pos, Rect},
    scene::{Scene, SceneThread},
};

impl Scene {
    /// Returns the labels of connections, in the order of their threads.
    pub fn labels(&self) -> &[ThreadLabel] {
        self.labels.all()
    }

    /// Returns the rectangles of [`Self::labels`], in canvas units.
    pub fn label_rects(&self) -> impl Iterator<Item = Rect> {
        self.label_places().all.iter().map(|place| place.rect)
    }

    /// Returns the rectangle of a label, by its place in [`Self::labels`].
    pub fn label_rect(&self, label: usize) -> Rect {
        self.label_places().all[label].rect
    }

    /// Returns the rectangle around all labels; `None` without any.
    pub(super) fn label_bounds(&self) -> Option<Rect> {
        if self.labels().is_empty() { None } else { self.label_places().bounds }
    }

    /// Returns the labels that touch a part of the canvas, by their places in [`Self::labels`].
    pub fn labels_in(&self, part: Rect) -> Vec<usize> {
        if self.labels().is_empty() {
            return Vec::new();
        }
        let mut labels: Vec<_> = self.label_places().touching(part).collect();
        labels.sort_unstable();
        labels
    }

    /// Returns the index of the thread whose label is topmost at this point; `None` where there is no label.
    pub fn label_at(&self, at: Pos) -> Option<usize> {
        let label = self.labels_in(Rect { min: at, max: at }).pop()?;
        Some(self.labels()[label].thread)
    }

    #[cfg(test)]
    pub(crate) fn has_placed_labels(&self) -> bool {
        self.labels.are_placed()
    }

    /// Returns the pieces of a label, by its place in [`Self::labels`].
    pub fn label_pieces(&self, label: usize) -> Vec<Piece> {
        self.labels()[label].pieces(self.label_places().all[label])
    }

    fn label_places(&self) -> &LabelPlaces {
        let cards = |part| self.cards_in(part).into_iter().map(|card| self.cards()[card].rect).collect();
        let threads = |own, part| {
            let others = self.threads_in(part).into_iter().filter(|&thread| thread != own);
            others.filter(|&thread| self.shape(thread).runs_through(part)).count()
        };
        let names =
            || self.bands().iter().filter(|band| !band.is_empty).filter_map(Band::name_rect).collect();
        let room = || Room { cards: &cards, threads: &threads, names: names() };
        self.labels.places(room, |thread| {
            let SceneThread { kind, leads_back, .. } = self.threads()[thread];
            Way { shape: self.shape(thread), kind, leads_back }
        })
    }
}
