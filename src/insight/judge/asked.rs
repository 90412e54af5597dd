//! What a judge is asked of one touchpoint alone: its level for each segment (R6), and which answer a case takes
//! back (R13).

use super::{CUSTOMERS, Judge};
use crate::{
    insight::{
        Insight, JudgedBy, Level,
        answers::EVERYONE,
        recovered::{NotTakenBack, place_of, taken},
    },
    journey::{Case, Journey, SegmentId, TouchpointId, Voice},
};

impl Insight {
    /// Checks whether a confirmed case takes an answer back in this view; if not, the error says why (R13).
    pub fn taken_back(&self, journey: &Journey, case: &Case) -> Result<(), NotTakenBack> {
        let touchpoint = case.touchpoint.as_ref().and_then(|id| journey.touchpoint(id));
        let touchpoint = touchpoint.ok_or(NotTakenBack::Gone)?;
        let place = place_of(journey, &touchpoint.id, &case.id).ok_or(NotTakenBack::Gone)?;
        if self.view.by == JudgedBy::Own {
            return Err(NotTakenBack::JudgedByUs);
        }
        let mut judge = Judge::new(journey, &self.view);
        judge.hear(touchpoint);
        let cases = judge.confirmed.get(&touchpoint.id).map_or(&[][..], Vec::as_slice);
        let found = taken((cases, place), &judge.places, &judge.heard[CUSTOMERS], &judge.answered);
        let any_answer = touchpoint.ratings.keys().any(|key| key.voice == Voice::Customer);
        match found {
            Err(NotTakenBack::NoAnswer) if any_answer => Err(NotTakenBack::SetAside),
            found => found,
        }
    }

    /// Returns the touchpoint's level for each segment alone, in target or not, in the order shown (R6), judged by
    /// the voices of the view. Meant for one touchpoint at a time; empty where there is no such touchpoint.
    pub fn by_segment(&self, journey: &Journey, id: &TouchpointId) -> Vec<(SegmentId, Level)> {
        let Some(touchpoint) = journey.touchpoint(id) else { return Vec::new() };
        let mut judge = Judge::new(journey, &self.view);
        judge.hear(touchpoint);
        let audience = judge.audience(&self.scope);
        judge.mend(touchpoint, &audience);
        let levels = judge.standings[EVERYONE + 1..].iter().map(|standing| standing.level);
        journey.segments().iter().map(|segment| segment.id.clone()).zip(levels).collect()
    }
}
