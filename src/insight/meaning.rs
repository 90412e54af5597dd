//! What a map means beside its verdict: asked only where it is shown, and kept with the revision and view
//! it was asked for.

use crate::journey::{Journey, Touchpoint};

use super::{ActorStanding, Finding, Gap, Insight, Quality, Rule, actors, findings::Ground, trust};

/// What R5-R16 say of a journey in one view.
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    /// R10.
    pub gap: Gap,
    /// R15: those who can mend most breaks first.
    pub actors: Vec<ActorStanding>,
    /// R12: over all touchpoints.
    pub quality: Quality,
    /// Grouped by rule, in the order of [`Rule::ALL`]; in each what is about the map, then in
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

    /// What one rule has found, in the order of [`Self::findings`]: without going through them.
    pub fn found_by(&self, rule: Rule) -> &[Finding] {
        let first = self.findings.partition_point(|finding| finding.rule < rule);
        let count = self.findings[first..].partition_point(|finding| finding.rule == rule);
        &self.findings[first..first + count]
    }

    /// What one rule has found at the touchpoint of this number.
    pub fn found_at(&self, rule: Rule, number: u32) -> &[Finding] {
        let found = self.found_by(rule);
        let first = found.partition_point(|finding| finding.number < Some(number));
        let count = found[first..].partition_point(|finding| finding.number == Some(number));
        &found[first..first + count]
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::View, journey::sketch};

    #[test]
    fn what_is_asked_by_rule_and_number_is_what_the_list_has() {
        let map = sketch::journey("A + > B - > C 0 > B; C > A; D ?");
        let meaning = Meaning::of(&map, &Insight::of(&map, &View::default()));
        let all = |wanted: &dyn Fn(&Finding) -> bool| -> Vec<_> {
            meaning.findings.iter().filter(|finding| wanted(finding)).cloned().collect()
        };
        for rule in Rule::ALL {
            assert_eq!(meaning.found_by(rule), all(&|finding| finding.rule == rule));
            for number in 0..=5 {
                let wanted = |it: &Finding| it.rule == rule && it.number == Some(number);
                assert_eq!(meaning.found_at(rule, number), all(&wanted), "{rule:?} {number}");
            }
        }
        assert_eq!(meaning.found_at(Rule::R8, 3).len(), 3, "met by everyone, and two ways back");
    }
}
