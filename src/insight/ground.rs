//! The map as the rules that make findings get to see it.

use crate::journey::{Action, Case, Journey, Touchpoint};

use super::{ActionStanding, CaseStanding, Finding, FindingKind, Insight, Level, Rule, SurveyResult};

/// The map as the rules look at it.
pub(super) struct Ground<'a> {
    pub(super) journey: &'a Journey,
    pub(super) insight: &'a Insight,
    /// The touchpoints in journey order.
    pub(super) touchpoints: &'a [&'a Touchpoint],
    /// The results of its surveys, as returned by [`SurveyResult::all`].
    pub(super) surveys: &'a [SurveyResult],
    /// The actions with their standing, in journey order, then by id; those without a touchpoint last. Cases
    /// likewise.
    pub(super) actions: &'a [(&'a Action, ActionStanding)],
    pub(super) cases: &'a [(&'a Case, CaseStanding)],
}

impl Ground<'_> {
    /// Returns the actions at the touchpoint of this number.
    pub(super) fn actions_at(&self, number: u32) -> &[(&Action, ActionStanding)] {
        let first = self.actions.partition_point(|(_, it)| it.number.is_some_and(|its| its < number));
        let count = self.actions[first..].partition_point(|(_, it)| it.number == Some(number));
        &self.actions[first..first + count]
    }

    /// Adds the findings that `of` makes of each touchpoint and its level.
    pub(super) fn each<I: IntoIterator<Item = FindingKind>>(
        &self,
        rule: Rule,
        out: &mut Vec<Finding>,
        of: impl Fn(&Touchpoint, Level) -> I,
    ) {
        for (touchpoint, judged) in self.touchpoints.iter().zip(&self.insight.touchpoints) {
            let found = of(touchpoint, judged.level).into_iter();
            out.extend(found.map(|what| Finding { rule, number: Some(judged.number), what }));
        }
    }
}
