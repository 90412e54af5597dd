//! The meaning of a map beside its verdict: computed only where it is shown, and kept with the revision and view
//! it was computed for.

use std::collections::BTreeMap;

use crate::journey::{Journey, Touchpoint};

use super::{
    ActionStanding, ActorStanding, CaseStanding, Finding, FindingGroup, FindingLine, Gain, Gap, Insight,
    Quality, Rule, SurveyResult, TwoSides, actors,
    ground::Ground,
    recovery::is_seen,
    telling::{self, FindingPlace},
    trust,
};

/// The meaning of a journey in one view, by all rules beside the verdict's.
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    /// The gap between our view and the customers' (R10).
    pub gap: Gap,
    /// Staff beside customers (R10).
    pub two_sides: TwoSides,
    /// The actors, those who can mend most breaks first (R15).
    pub actors: Vec<ActorStanding>,
    /// The quality share over all touchpoints (R12).
    pub quality: Quality,
    /// The results of the surveys, the newest first (R17).
    pub surveys: Vec<SurveyResult>,
    /// The gain of mending each break, most first (R19).
    pub gains: Vec<Gain>,
    /// The standings of the actions, in journey order, then by id; those without a touchpoint last (R19).
    pub actions: Vec<ActionStanding>,
    /// The standings of the cases of those customers that the view speaks of, likewise (R13).
    pub cases: Vec<CaseStanding>,
    /// All findings, in the order in which they are told.
    pub findings: Vec<Finding>,
    /// The same findings by head, and which of them are folded into one line ("Telling once").
    pub told: Vec<FindingGroup>,
}

impl Meaning {
    /// Applies every rule beside the verdict's. `insight` must be of this journey.
    pub fn of(journey: &Journey, insight: &Insight) -> Self {
        let touchpoints = insight.in_order(journey);
        let surveys = SurveyResult::all(journey, insight);
        let actions = in_order(journey.actions(), |it| ActionStanding::of(it, insight), |it| it.number);
        let cases = in_order(journey.cases(), |it| CaseStanding::of(it, insight), |it| it.number);
        let ground = Ground {
            journey,
            insight,
            touchpoints: &touchpoints,
            surveys: &surveys,
            actions: &actions,
            cases: &cases,
        };
        let placed = ground.findings();
        Self {
            actors: actors::standings(journey, insight, &touchpoints),
            quality: touchpoints.iter().map(|touchpoint| trust::quality(&touchpoint.trust)).sum(),
            gap: Gap::of(insight),
            gains: Gain::all(journey, insight, &surveys),
            actions: standings(actions, |_| true),
            cases: standings(cases, |case| is_seen(case, journey, insight)),
            surveys,
            two_sides: TwoSides::of(insight),
            told: telling::told(&placed, insight, &touchpoints),
            findings: in_one_list(placed),
        }
    }

    /// Returns the findings below one head of [`Self::told`], stretch by stretch. A stretch that is one line comes
    /// with the size of the whole that it could hold of.
    pub fn stretches<'a>(
        &'a self,
        told: &'a FindingGroup,
    ) -> impl Iterator<Item = (&'a [Finding], Option<usize>)> {
        told.stretches.iter().map(|stretch| (&self.findings[stretch.findings.clone()], stretch.folded_of))
    }

    /// Returns the lines below one head.
    pub fn lines<'a>(&'a self, told: &'a FindingGroup) -> impl Iterator<Item = FindingLine<'a>> {
        self.stretches(told).flat_map(|(findings, of)| telling::lines(findings, of))
    }

    /// Returns the number of lines of all findings.
    pub fn line_count(&self) -> usize {
        self.told.iter().map(FindingGroup::lines).sum()
    }

    /// Returns the findings of one rule in the order told, without going through the others.
    pub fn found_by(&self, rule: Rule) -> impl Iterator<Item = &Finding> {
        self.stretches_of(rule).flatten()
    }

    /// Returns the findings of one rule at the touchpoint of this number.
    pub fn found_at(&self, rule: Rule, number: u32) -> impl Iterator<Item = &Finding> {
        self.stretches_of(rule).flat_map(move |found| {
            let first = found.partition_point(|finding| finding.number < Some(number));
            let count = found[first..].partition_point(|finding| finding.number == Some(number));
            &found[first..first + count]
        })
    }

    fn stretches_of(&self, rule: Rule) -> impl Iterator<Item = &[Finding]> {
        let told = self.told.iter().filter(move |told| told.rule == rule);
        told.flat_map(|told| self.stretches(told)).map(|(findings, _)| findings)
    }
}

/// Returns each record with its standing, in journey order; those without a touchpoint last.
fn in_order<'a, T, S>(
    all: impl Iterator<Item = &'a T>,
    standing: impl Fn(&T) -> S,
    number: impl Fn(&S) -> Option<u32>,
) -> Vec<(&'a T, S)> {
    let mut all: Vec<_> = all.map(|it| (it, standing(it))).collect();
    all.sort_by_key(|(_, standing)| number(standing).unwrap_or(u32::MAX));
    all
}

/// Returns the standings of those records that are seen.
fn standings<T, S>(all: Vec<(&T, S)>, is_seen: impl Fn(&T) -> bool) -> Vec<S> {
    all.into_iter().filter(|(it, _)| is_seen(it)).map(|(_, standing)| standing).collect()
}

fn in_one_list(placed: BTreeMap<FindingPlace, Vec<Finding>>) -> Vec<Finding> {
    let mut findings = Vec::with_capacity(placed.values().map(Vec::len).sum());
    for same in placed.into_values() {
        findings.extend(same);
    }
    findings
}

impl Insight {
    /// Returns the touchpoints of the journey that `self` is of, by number.
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
    use crate::{insight::View, journey::test_map};

    fn cloned<'a>(found: impl Iterator<Item = &'a Finding>) -> Vec<Finding> {
        found.cloned().collect()
    }

    #[test]
    fn what_is_asked_by_rule_and_number_is_what_the_list_has() {
        let map = test_map::journey("A + > B - > C 0 > B; C > A; D ?");
        let meaning = Meaning::of(&map, &Insight::of(&map, &View::default()));
        let all = |wanted: &dyn Fn(&Finding) -> bool| -> Vec<_> {
            meaning.findings.iter().filter(|finding| wanted(finding)).cloned().collect()
        };
        for rule in Rule::ALL {
            assert_eq!(cloned(meaning.found_by(rule)), all(&|finding| finding.rule == rule));
            for number in 0..=5 {
                let wanted = |it: &Finding| it.rule == rule && it.number == Some(number);
                assert_eq!(cloned(meaning.found_at(rule, number)), all(&wanted), "{rule:?} {number}");
            }
        }
        assert_eq!(meaning.found_at(Rule::R8, 3).count(), 3, "met by everyone, and two ways back");
    }
}
