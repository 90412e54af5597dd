//! Question, listen, develop (R19): what the map, as it is, answers to each of the three.

use std::sync::Arc;

use super::Derived;
use crate::{
    insight::FindingKind,
    journey::{SegmentId, TouchpointId},
};

/// The answers of a map to the three questions; touchpoints are given by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ThreeQuestions {
    /// The touchpoints that we alone have rated: what is believed (R10).
    pub believed: Vec<u32>,
    /// The touchpoints at which to ask customers, the most urgent first (R10).
    pub ask: Vec<u32>,
    /// The touchpoints where all that was planned is done and customers were not asked again.
    pub again: Vec<u32>,
    /// The segments in target of which no customer was asked.
    pub unheard: Vec<SegmentId>,
    /// The breaks whose mending gains most, to be mended first.
    pub first: Vec<u32>,
}

/// The number of breaks to mend first: as many as can be set about at once.
pub(crate) const NEXT_BREAKS: usize = 3;

impl Derived {
    pub(crate) fn three_questions(&self) -> &Arc<ThreeQuestions> {
        self.asked.mending.questions.get_or_init(|| Arc::new(self.asked_questions()))
    }

    fn asked_questions(&self) -> ThreeQuestions {
        let (insight, meaning) = (self.insight_as_is(), self.meaning_as_is());
        let again = meaning.findings.iter().filter(|finding| finding.what == FindingKind::AskAgain);
        ThreeQuestions {
            believed: meaning.gap.assumptions.clone(),
            ask: meaning.gap.ask.clone(),
            again: again.filter_map(|finding| finding.number).collect(),
            unheard: insight.unheard(&self.journey),
            first: meaning.gains.iter().take(NEXT_BREAKS).map(|gain| gain.number).collect(),
        }
    }

    /// Returns the ids of the touchpoints of these numbers.
    pub(super) fn ids_of(&self, numbers: &[u32]) -> Vec<TouchpointId> {
        let judged = numbers.iter().filter_map(|number| self.insight.by_number(*number));
        judged.map(|judged| judged.id.clone()).collect()
    }
}
