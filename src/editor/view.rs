//! How the document is looked at: view, lens, selection, camera. None of it is part of the document.

use crate::{
    insight::{Lens, View},
    journey::{EntryKey, Journey, SegmentId, TouchpointId, Voice},
    picture::Rect,
};

use super::{around::Around, bottom::Bottom, canvas, gesture::Gesture, sight::Sight};

/// All that is not the document.
pub(crate) struct Looks {
    pub view: View,
    /// What the cards show.
    pub lens: Lens,
    pub entering: Entering,
    pub selection: Selection,
    /// The selection that was last held against the map, and the cast of that ([`Sight::cast`]).
    pub kept: Option<(Selection, u64)>,
    pub camera: Camera,
    /// Where the canvas was drawn last.
    pub screen: Rect,
    /// The part of it that nothing lies over, and how much of its height lies under something.
    pub free: Rect,
    pub covered: f32,
    /// Fit the map as soon as the canvas knows its size.
    pub fit: bool,
    /// The camera as it was when the map was fitted: while it is so, the map stays fitted.
    pub fitted: Option<Camera>,
    /// What the hand on the canvas is doing.
    pub gesture: Gesture,
    /// Of the break that was selected last.
    pub around: Option<Around>,
}

/// Whose rating the keys and faces enter (R4): a choice of its own beside whose is judged by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entering {
    pub voice: Voice,
    pub segment: Option<SegmentId>,
}

impl Default for Looks {
    fn default() -> Self {
        Self {
            view: View::default(),
            lens: Lens::default(),
            entering: Entering { voice: Voice::Customer, segment: None },
            selection: Selection::default(),
            kept: None,
            camera: Camera::default(),
            screen: Rect::new(0.0, 0.0, 0.0, 0.0),
            free: Rect::new(0.0, 0.0, 0.0, 0.0),
            covered: 0.0,
            fit: true,
            fitted: None,
            gesture: Gesture::default(),
            around: None,
        }
    }
}

impl Looks {
    /// The part of the canvas that the screen shows.
    pub(crate) fn shown_part(&self) -> Rect {
        self.camera.canvas_from_screen_rect(self.screen)
    }

    /// R6: who looks at one segment most likely enters its ratings too; that can be chosen otherwise.
    pub(crate) fn look_for(&mut self, segment: Option<SegmentId>) {
        self.entering.segment.clone_from(&segment);
        self.view.segment = segment;
    }

    /// Lets go of what the sight's journey does not have (any more).
    pub(crate) fn keep_to(&mut self, sight: &Sight) {
        let is_kept = |kept: &(Selection, u64)| kept.1 == sight.cast && kept.0 == self.selection;
        if !self.kept.as_ref().is_some_and(is_kept) {
            self.selection.keep_to(&sight.journey);
            self.kept = Some((self.selection.clone(), sight.cast));
        }
    }

    /// Looks for no one whom the journey does not have (any more).
    pub(crate) fn keep_view_to(&mut self, journey: &Journey) {
        let known = |segment: &SegmentId| journey.segment(segment).is_some();
        self.view.segment = self.view.segment.take().filter(known);
        self.entering.segment = self.entering.segment.take().filter(known);
    }
}

impl Entering {
    pub(crate) fn key(&self) -> EntryKey {
        EntryKey::new(self.voice.clone(), self.segment.clone(), "")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn no_one_is_looked_at_who_is_gone() {
        let mut looks = Looks::default();
        looks.view.segment = SegmentId::new("gone");
        looks.keep_view_to(&crate::journey::sketch::journey("A +"));
        assert_eq!(looks.view.segment, None);
    }
}
