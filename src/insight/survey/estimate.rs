//! R17: the share of unbroken journeys that the tallies alone suggest. It is labelled an estimate wherever it is
//! told: answers of the same person go together, so it is nearly always too low.

use crate::{
    insight::Answers,
    journey::{Journey, SegmentId, Survey, Voice},
};

/// Returns the product of the positive shares over the survey's columns that are on the map and have answers;
/// `None` where there are none. A segment's own answers count for it; for all respondents, all answers do.
pub(super) fn of(survey: &Survey, segment: Option<&SegmentId>, journey: &Journey) -> Option<f64> {
    let asked = survey.columns.iter().filter_map(|column| column.touchpoint.as_ref());
    let answers = asked.filter_map(|id| {
        let mut answers = Answers::default();
        let of_survey = journey.touchpoint(id)?.ratings.iter().filter(|(key, _)| {
            key.voice == Voice::Customer
                && key.group() == survey.name.trim()
                && (segment.is_none() || key.segment.as_ref() == segment)
        });
        of_survey.for_each(|(_, entry)| answers.add(entry.tally));
        Some(answers).filter(|answers| answers.total() > 0)
    });
    answers.map(|answers| answers.positive as f64 / answers.total() as f64).reduce(|a, b| a * b)
}
