//! What a map means beside its verdict: asked only where it is shown, and kept with the revision and view
//! it was asked for.

use crate::journey::{Journey, Touchpoint};

use super::{ActorStanding, Finding, Gap, Insight, Quality, actors, findings::Ground, trust};

/// What R5-R16 say of a journey in one view.
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    /// R10.
    pub gap: Gap,
    /// R15: those who can mend most breaks first.
    pub actors: Vec<ActorStanding>,
    /// R12: over all touchpoints.
    pub quality: Quality,
    /// Grouped by rule, in the order of [`super::Rule::ALL`]; in each what is about the map, then in
    /// journey order.
    pub findings: Vec<Finding>,
}

impl Meaning {
    /// `insight` is of this journey.
    pub fn of(journey: &Journey, insight: &Insight) -> Self {
        let touchpoints = insight.in_order(journey);
        let gap = Gap::of(insight);
        let findings = Ground { journey, insight, touchpoints: &touchpoints, gap: &gap }.findings();
        Self {
            actors: actors::standings(journey, insight, &touchpoints),
            quality: touchpoints.iter().map(|touchpoint| trust::quality(&touchpoint.trust)).sum(),
            gap,
            findings,
        }
    }
}

impl Insight {
    /// The touchpoints of the journey that this is of, by number.
    pub(super) fn in_order<'a>(&self, journey: &'a Journey) -> Vec<&'a Touchpoint> {
        let mut touchpoints = vec![None; journey.len()];
        for (place, touchpoint) in self.places_by_id().iter().zip(journey.touchpoints()) {
            touchpoints[*place as usize] = Some(&**touchpoint);
        }
        touchpoints.into_iter().flatten().collect()
    }
}
