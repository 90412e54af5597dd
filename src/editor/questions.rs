//! Question, listen, develop (R19): what the map tells of each of the three, as it is.

use std::{collections::BTreeSet, sync::Arc};

use super::{Derived, Editor};
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

    fn ids(&self, numbers: &[u32]) -> Vec<TouchpointId> {
        let judged = numbers.iter().filter_map(|number| self.insight.by_number(*number));
        judged.map(|judged| judged.id.clone()).collect()
    }
}

impl Editor {
    /// Selects what is believed, and shows it.
    pub(crate) fn select_believed(&mut self) {
        self.select_answer(|questions| questions.believed.clone());
    }

    /// Selects where customers are to be asked next, or again, and shows it.
    pub(crate) fn select_to_ask(&mut self) {
        self.select_answer(|questions| [&*questions.ask, &*questions.again].concat());
    }

    /// Returns what the map tells of the three questions; nothing before it was looked at.
    pub(crate) fn three_questions(&self) -> Arc<ThreeQuestions> {
        self.derived().map(|derived| Arc::clone(derived.three_questions())).unwrap_or_default()
    }

    fn select_answer(&mut self, answer: fn(&ThreeQuestions) -> Vec<u32>) {
        let Some(derived) = self.derived() else { return };
        let ids = derived.ids(&answer(derived.three_questions()));
        self.select_and_show_all(ids);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Action, ActionId, ActionState, Edit, Item, test_map};

    #[test]
    fn r19_a_map_answers_what_is_believed_whom_to_ask_and_what_to_mend_first() {
        let mut editor = Editor::lunch();
        let id = editor.id_of(7);
        let done = Action { state: ActionState::Done, ..Action::new(ActionId::from_number(1), id, "A host") };
        editor.apply(&[Edit::Put(Item::Action(done).into())]);
        let questions = editor.three_questions();
        assert_eq!(questions.again, [7]);
        assert!(
            Arc::ptr_eq(&questions, &editor.three_questions()),
            "they are not answered again in each frame"
        );
        assert_eq!(questions.first.len(), 3);
        assert!(questions.believed.contains(&10) && !questions.believed.contains(&7), "{questions:?}");
        editor.select_believed();
        assert_eq!(editor.selected(), questions.believed);
        editor.select_to_ask();
        assert!(editor.selected().contains(&7), "it was mended, and they have not said so");
    }

    #[test]
    fn r19_a_segment_in_target_that_was_never_asked_is_told() {
        let map = test_map::segmented("A", &["Quick!: A+", "Chatty!: ", "Hasty: "]);
        let editor = Editor::on(map);
        assert_eq!(editor.three_questions().unheard, [test_map::segment("chatty")]);
    }
}
