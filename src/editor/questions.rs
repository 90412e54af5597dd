//! Question, listen, develop (R19): what the map tells of each of the three, as it is.

use std::{collections::BTreeSet, sync::Arc};

use super::Derived;
use crate::{
    insight::FindingKind,
    journey::{SegmentId, TouchpointId, Voice},
};

/// So many breaks are what one can set about.
const FIRST: usize = 3;

/// The answers of a map to three questions, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ThreeQuestions {
    /// What is believed: rated by us alone.
    pub believed: Vec<u32>,
    /// Where customers are to be asked, the most urgent first (R10).
    pub ask: Vec<u32>,
    /// Where all is done that was planned, and customers were not asked again.
    pub again: Vec<u32>,
    /// The segments in target of which no customer was asked.
    pub unheard: Vec<SegmentId>,
    /// What to mend first: the breaks whose mending gains most.
    pub first: Vec<u32>,
}

impl Derived {
    pub(crate) fn three_questions(&self) -> &Arc<ThreeQuestions> {
        self.mending.questions.get_or_init(|| Arc::new(self.asked_questions()))
    }

    fn asked_questions(&self) -> ThreeQuestions {
        let (insight, meaning) = (self.insight_as_is(), self.meaning_as_is());
        let again = meaning.findings.iter().filter(|finding| finding.what == FindingKind::AskAgain);
        ThreeQuestions {
            believed: insight.touchpoints.iter().filter(|it| it.assumed).map(|it| it.number).collect(),
            ask: meaning.gap.ask.clone(),
            again: again.filter_map(|finding| finding.number).collect(),
            unheard: self.unheard(),
            first: meaning.gains.iter().take(FIRST).map(|gain| gain.number).collect(),
        }
    }

    fn unheard(&self) -> Vec<SegmentId> {
        let keys = self.journey.touchpoints().flat_map(|touchpoint| touchpoint.ratings.keys());
        let of_customers = keys.filter(|key| key.voice == Voice::Customer);
        let heard: BTreeSet<_> = of_customers.filter_map(|key| key.segment.as_ref()).collect();
        let segments = self.journey.segments().iter().filter(|it| it.in_target && !heard.contains(&it.id));
        segments.map(|segment| segment.id.clone()).collect()
    }

    /// The touchpoints of these numbers.
    pub(super) fn ids_of(&self, numbers: &[u32]) -> Vec<TouchpointId> {
        let judged = numbers.iter().filter_map(|number| self.insight.by_number(*number));
        judged.map(|judged| judged.id.clone()).collect()
    }
}
