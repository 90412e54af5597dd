//! The map as it is, beside the map as if something was mended (R19). What is planned is planned for the map as it
//! is.

use std::{collections::BTreeSet, sync::Arc};

use super::Derived;
use crate::{
    insight::{Insight, Judged, Meaning, View, is_overdue},
    journey::{Action, TouchpointId},
};

impl Derived {
    /// Returns whether something counts as mended.
    pub(crate) fn is_as_if(&self) -> bool {
        self.insight.counts.as_if > 0
    }

    /// Returns the verdict on the map as it is, without asking what it means.
    pub(crate) fn insight_as_is(&self) -> &Insight {
        if self.insight.view.mended.is_empty() {
            return &self.insight;
        }
        self.asked.as_is.get_or_init(|| {
            let view = View { mended: BTreeSet::new(), ..self.insight.view.clone() };
            Arc::new(Insight::of(&self.journey, &view))
        })
    }

    /// Returns what the map as it is means.
    pub(crate) fn meaning_as_is(&self) -> &Arc<Meaning> {
        if self.insight.view.mended.is_empty() {
            return self.meaning();
        }
        let meaning = || Arc::new(Meaning::of(&self.journey, self.insight_as_is()));
        self.asked.mending.meaning.get_or_init(meaning)
    }

    /// Returns the verdict on the map as if every break was mended.
    pub(crate) fn all_mended(&self) -> &Insight {
        self.asked.mending.all_mended.get_or_init(|| {
            let mended = self.insight_as_is().breaks().map(|judged| judged.id.clone()).collect();
            Arc::new(Insight::of(&self.journey, &View { mended, ..self.insight.view.clone() }))
        })
    }

    /// Returns the judgement of a touchpoint in the map as it is.
    pub(crate) fn judged_as_is(&self, id: &TouchpointId) -> Option<&Judged> {
        self.insight_as_is().by_number(self.number_of(id)?)
    }

    /// Returns whether a touchpoint breaks in the map as it is.
    pub(crate) fn breaks_as_is(&self, id: &TouchpointId) -> bool {
        self.judged_as_is(id).is_some_and(|judged| judged.level.breaks())
    }

    /// Returns whether there is, or was, anything to mend: a break or an action.
    pub(crate) fn has_mending(&self) -> bool {
        self.is_as_if() || self.insight.breaks().next().is_some() || self.journey.actions().next().is_some()
    }

    /// Returns the actions at a touchpoint, in the order in which they were planned.
    pub(crate) fn actions_of(&self, id: &TouchpointId) -> impl Iterator<Item = &Action> {
        self.journey.actions().filter(move |action| action.touchpoint.as_ref() == Some(id))
    }

    /// Returns whether an action is still to be done and its day is past.
    pub(crate) fn is_overdue(&self, action: &Action) -> bool {
        is_overdue(action, &self.insight.view.today)
    }

    /// Returns the place of a break among all, most gain first; `None` where the touchpoint is no break.
    pub(crate) fn gain_place(&self, number: u32) -> Option<usize> {
        let places = self.asked.mending.gains.get_or_init(|| {
            let gains = self.meaning_as_is().gains.iter().enumerate();
            Arc::new(gains.map(|(place, gain)| (gain.number, place)).collect())
        });
        places.get(&number).copied()
    }

    /// Returns the gain of a break in words, the strongest reason first; empty where the touchpoint is no break.
    pub(crate) fn gain_said(&self, number: u32) -> Vec<String> {
        let gain = self.gain_place(number).and_then(|place| self.meaning_as_is().gains.get(place));
        gain.map(|gain| self.words.gain(gain, self.insight_as_is(), &self.journey)).unwrap_or_default()
    }
}
