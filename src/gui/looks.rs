//! How the document is looked at: view, selection, camera, panels. None of it is part of the document.

use std::{collections::BTreeSet, sync::Arc};

use egui::Rect;

use crate::{
    insight::{Lens, View},
    journey::{EntryKey, Journey, SegmentId, StageId, TouchpointId, Voice},
};

use super::{
    around::Around,
    bottom::Bottom,
    canvas::{self, Camera},
    gesture::Gesture,
    sight::Sight,
};

/// All that is not the document.
pub(super) struct Looks {
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
    /// How many breaks are listed, and with which touchpoint selected that was settled.
    pub rows_shown: Option<(Option<TouchpointId>, usize)>,
    /// The camera as it was when the map was fitted: while it is so, the map stays fitted.
    pub fitted: Option<Camera>,
    /// What the hand on the canvas is doing.
    pub gesture: Gesture,
    /// The touchpoint that the list of breaks was last scrolled to.
    pub listed: Option<TouchpointId>,
    /// Of the break that was selected last.
    pub around: Option<Around>,
    pub verdict_shown: bool,
    pub bottom: Bottom,
}

/// Whose rating the keys and faces enter (R4): a choice of its own beside whose is judged by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entering {
    pub voice: Voice,
    pub segment: Option<SegmentId>,
}

/// What commands act on: touchpoints, of which the last one chosen leads, or one other thing. Thousands may
/// be selected: a copy shares them, and two that share them are compared at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Selection {
    all: Arc<BTreeSet<TouchpointId>>,
    lead: Option<TouchpointId>,
    picked: Option<Picked>,
}

/// What can be selected besides touchpoints, one at a time and never with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Picked {
    Connection(TouchpointId, TouchpointId),
    Stage(StageId),
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
            screen: Rect::NOTHING,
            free: Rect::NOTHING,
            covered: canvas::COVERED,
            fit: true,
            fitted: None,
            rows_shown: None,
            gesture: Gesture::default(),
            listed: None,
            around: None,
            verdict_shown: true,
            bottom: Bottom::default(),
        }
    }
}

impl Looks {
    /// R6: who looks at one segment most likely enters its ratings too; that can be chosen otherwise.
    pub(super) fn look_for(&mut self, segment: Option<SegmentId>) {
        self.entering.segment.clone_from(&segment);
        self.view.segment = segment;
    }

    /// Lets go of what the sight's journey does not have (any more).
    pub(super) fn keep_to(&mut self, sight: &Sight) {
        let is_kept = |kept: &(Selection, u64)| kept.1 == sight.cast && kept.0 == self.selection;
        if !self.kept.as_ref().is_some_and(is_kept) {
            self.selection.keep_to(&sight.journey);
            self.kept = Some((self.selection.clone(), sight.cast));
        }
    }

    /// Looks for no one whom the journey does not have (any more).
    pub(super) fn keep_view_to(&mut self, journey: &Journey) {
        let known = |segment: &SegmentId| journey.segment(segment).is_some();
        self.view.segment = self.view.segment.take().filter(known);
        self.entering.segment = self.entering.segment.take().filter(known);
    }
}

impl Entering {
    pub(super) fn key(&self) -> EntryKey {
        EntryKey::new(self.voice.clone(), self.segment.clone(), "")
    }
}

impl Selection {
    pub(super) fn only(&mut self, id: TouchpointId) {
        *self = Self { all: Arc::new(BTreeSet::from([id.clone()])), lead: Some(id), picked: None };
    }

    /// Adds one, which leads.
    pub(super) fn add(&mut self, id: TouchpointId) {
        self.picked = None;
        Arc::make_mut(&mut self.all).insert(id.clone());
        self.lead = Some(id);
    }

    pub(super) fn pick(&mut self, picked: Picked) {
        *self = Self { picked: Some(picked), ..Self::default() };
    }

    pub(super) fn set(&mut self, ids: impl IntoIterator<Item = TouchpointId>) {
        self.all = Arc::new(ids.into_iter().collect());
        self.picked = None;
        self.retain(|_| true);
    }

    pub(super) fn toggle(&mut self, id: TouchpointId) {
        self.picked = None;
        if Arc::make_mut(&mut self.all).remove(&id) {
            self.retain(|_| true);
        } else {
            self.add(id);
        }
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    fn keep_to(&mut self, journey: &Journey) {
        self.retain(|id| journey.touchpoint(id).is_some());
        let is_there = |picked: &Picked| match picked {
            Picked::Connection(from, to) => journey.after(from).contains(&to),
            Picked::Stage(id) => journey.stage(id).is_some(),
        };
        self.picked = self.picked.take().filter(is_there);
    }

    fn retain(&mut self, keep: impl Fn(&TouchpointId) -> bool) {
        if !self.all.iter().all(&keep) {
            Arc::make_mut(&mut self.all).retain(keep);
        }
        if self.lead.as_ref().is_none_or(|lead| !self.all.contains(lead)) {
            self.lead = self.all.first().cloned();
        }
    }

    pub(super) fn contains(&self, id: &TouchpointId) -> bool {
        self.all.contains(id)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &TouchpointId> {
        self.all.iter()
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether nothing is selected, neither touchpoints nor anything else.
    pub(super) fn is_nothing(&self) -> bool {
        self.all.is_empty() && self.picked.is_none()
    }

    /// The touchpoint that walking starts from.
    pub(super) fn lead(&self) -> Option<&TouchpointId> {
        self.lead.as_ref()
    }

    pub(super) fn picked(&self) -> Option<&Picked> {
        self.picked.as_ref()
    }

    /// The touchpoint, where exactly one is selected.
    pub(super) fn single(&self) -> Option<&TouchpointId> {
        self.lead.as_ref().filter(|_| self.all.len() == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::sketch::id;

    #[test]
    fn the_last_one_chosen_leads_and_the_lead_is_always_selected() {
        let mut selection = Selection::default();
        selection.only(id("A"));
        selection.toggle(id("B"));
        assert_eq!((selection.lead(), selection.single()), (Some(&id("B")), None));
        selection.toggle(id("B"));
        assert_eq!(selection.single(), Some(&id("A")));
        selection.toggle(id("A"));
        assert_eq!(selection, Selection::default());
    }

    #[test]
    fn what_is_gone_is_not_selected() {
        let mut looks = Looks::default();
        looks.selection.set([id("A"), id("gone")]);
        looks.view.segment = SegmentId::new("gone");
        let journey = crate::journey::sketch::journey("A +");
        looks.selection.keep_to(&journey);
        looks.keep_view_to(&journey);
        assert_eq!(looks.selection.single(), Some(&id("A")));
        assert_eq!(looks.view.segment, None);
    }
}
