//! What commands act on. The selection is no part of the document: undo does not bring one back.

use std::{collections::BTreeSet, sync::Arc};

use crate::journey::{Journey, StageId, TouchpointId};

/// What commands act on: touchpoints, of which the last one chosen leads, or one other thing. Thousands may be
/// selected, so clones share them and compare at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Selection {
    all: Arc<BTreeSet<TouchpointId>>,
    lead: Option<TouchpointId>,
    picked: Option<Picked>,
}

/// What can be selected besides touchpoints, one at a time and never with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Picked {
    Connection(TouchpointId, TouchpointId),
    Stage(StageId),
}

impl Selection {
    pub(crate) fn only(&mut self, id: TouchpointId) {
        *self = Self { all: Arc::new(BTreeSet::from([id.clone()])), lead: Some(id), picked: None };
    }

    /// Adds a touchpoint, which then leads.
    pub(crate) fn add(&mut self, id: TouchpointId) {
        self.picked = None;
        Arc::make_mut(&mut self.all).insert(id.clone());
        self.lead = Some(id);
    }

    pub(crate) fn pick(&mut self, picked: Picked) {
        *self = Self { picked: Some(picked), ..Self::default() };
    }

    pub(crate) fn set(&mut self, ids: impl IntoIterator<Item = TouchpointId>) {
        self.all = Arc::new(ids.into_iter().collect());
        self.picked = None;
        self.retain(|_| true);
    }

    pub(crate) fn toggle(&mut self, id: TouchpointId) {
        self.picked = None;
        if Arc::make_mut(&mut self.all).remove(&id) {
            self.retain(|_| true);
        } else {
            self.add(id);
        }
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Deselects what the journey does not have.
    pub(crate) fn keep_to(&mut self, journey: &Journey) {
        self.retain(|id| journey.touchpoint(id).is_some());
        let is_there = |picked: &Picked| match picked {
            Picked::Connection(from, to) => journey.connects(from, to),
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

    pub(crate) fn contains(&self, id: &TouchpointId) -> bool {
        self.all.contains(id)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &TouchpointId> {
        self.all.iter()
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns whether nothing is selected, neither touchpoints nor anything else.
    pub(crate) fn is_nothing(&self) -> bool {
        self.all.is_empty() && self.picked.is_none()
    }

    /// Returns the touchpoint that walking starts from.
    pub(crate) fn lead(&self) -> Option<&TouchpointId> {
        self.lead.as_ref()
    }

    pub(crate) fn picked(&self) -> Option<&Picked> {
        self.picked.as_ref()
    }

    /// Returns the touchpoint where exactly one is selected.
    pub(crate) fn single(&self) -> Option<&TouchpointId> {
        self.lead.as_ref().filter(|_| self.all.len() == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::test_map::{id, journey};

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
        let mut selection = Selection::default();
        selection.set([id("A"), id("gone")]);
        selection.keep_to(&journey("A +"));
        assert_eq!(selection.single(), Some(&id("A")));
    }
}
