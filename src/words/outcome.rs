//! The outcomes of a journey in words (R17): "Would come again: 5 of 8, 1 unsure".

use std::borrow::Cow;

use super::Words;
use crate::{
    insight::OutcomeStanding,
    journey::{Item, Journey, ListName, OutcomeQuestion, SegmentId},
};

impl Words {
    /// Returns the question of an outcome; one that a newer Polku knows is called what the file calls it.
    pub fn outcome_question<'a>(&'a self, question: &'a OutcomeQuestion) -> Cow<'a, str> {
        match question {
            OutcomeQuestion::Return => self.text("outcome-return"),
            OutcomeQuestion::Recommend => self.text("outcome-recommend"),
            OutcomeQuestion::Unknown(text) => Cow::Borrowed(text),
        }
    }

    /// Returns the segment's name, or the word for everyone.
    pub fn outcome_of<'a>(&'a self, segment: Option<&SegmentId>, journey: &'a Journey) -> Cow<'a, str> {
        match segment.and_then(|id| journey.segment(id)) {
            Some(segment) => Cow::Borrowed(&segment.name),
            None => self.text("everyone"),
        }
    }

    /// Returns whose answers to a question these are: a segment's; those without a segment, where segments were
    /// asked too; else everyone's.
    pub fn outcome_whose<'a>(
        &'a self,
        question: &OutcomeQuestion,
        segment: Option<&SegmentId>,
        journey: &'a Journey,
    ) -> Cow<'a, str> {
        match segment {
            None if is_of_segments(question, journey) => self.text("outcome-no-segment"),
            segment => self.outcome_of(segment, journey),
        }
    }

    /// Says what was answered: "Would come again, Quick: 5 of 8, 1 unsure".
    pub fn outcome(&self, standing: &OutcomeStanding, journey: &Journey) -> String {
        let mut asked = self.outcome_question(&standing.question).into_owned();
        if standing.segment.is_some() || is_of_segments(&standing.question, journey) {
            let whose = self.outcome_whose(&standing.question, standing.segment.as_ref(), journey);
            asked = format!("{asked}, {whose}");
        }
        let facts = [
            ("question", asked.into()),
            ("yes", standing.yes.into()),
            ("all", standing.total().into()),
            ("unsure", standing.unsure.into()),
        ];
        self.say("outcome-said", &facts)
    }
}

/// Returns whether segments were asked this question too: then answers without a segment come from the others
/// alone.
fn is_of_segments(question: &OutcomeQuestion, journey: &Journey) -> bool {
    journey.items_of(ListName::Outcome).any(|item| match &**item {
        Item::Outcome(outcome) => outcome.question == *question && outcome.segment.is_some(),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{journey::test_map, words::Lang};

    #[test]
    fn r17_an_outcome_is_told_in_every_language() {
        let map = test_map::segmented("A", &["Quick!: A+"]);
        let said = |question: OutcomeQuestion, segment: bool, unsure| {
            let segment = segment.then(|| map.segments()[0].id.clone());
            let standing = OutcomeStanding { question, segment, yes: 5, unsure, no: 2 };
            Lang::ALL.map(|lang| lang.words().outcome(&standing, &map))
        };
        assert_eq!(
            said(OutcomeQuestion::Return, false, 1),
            ["Would come again: 5 of 8, 1 unsure", "Tulisi uudelleen: 5/8, 1 epävarma"]
        );
        assert_eq!(
            said(OutcomeQuestion::Recommend, true, 0),
            ["Would recommend, Quick: 5 of 7", "Suosittelisi, Quick: 5/7"]
        );
        assert_eq!(said("stay".into(), false, 2)[1], "stay: 5/9, 2 epävarmaa");
    }
}
