//! Question, listen, develop (R19): what the map tells of each of the three, as it is.

use std::sync::Arc;

use super::Derived;
use crate::{
    insight::{FindingKind, unheard},
    journey::{SegmentId, TouchpointId},
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
            unheard: unheard(&self.journey),
            first: meaning.gains.iter().take(FIRST).map(|gain| gain.number).collect(),
        }
    }

    /// The touchpoints of these numbers.
    pub(super) fn ids_of(&self, numbers: &[u32]) -> Vec<TouchpointId> {
        let judged = numbers.iter().filter_map(|number| self.insight.by_number(*number));
        judged.map(|judged| judged.id.clone()).collect()
    }
}
