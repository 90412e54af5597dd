//! R6: differences between customer groups: splits, and ratings for everyone that hide somebody.

use super::{
    Judged, Scope,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
    telling::{Missing, Whole},
};

pub(super) const MISSING: &[Missing] = &[Missing { what: FindingKind::Overridden, of: Whole::Touchpoints }];

/// The effect of a rating for everyone that every segment in target overrides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overridden {
    /// A rating that is no worse than what counts for them, or that is ours.
    HidesNobody,
    /// A customers' rating that is worse than what counts.
    HidesSomebody,
}

impl Judged {
    /// Returns whether a rating for everyone that is not used is worse than what counts (R6).
    pub fn hides_somebody(&self) -> bool {
        self.overridden == Some(Overridden::HidesSomebody)
    }
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    // For a single segment the verdict itself says it.
    if !ground.journey.segments().is_empty() && !matches!(ground.insight.scope, Scope::Segment(_)) {
        out.push(Finding { rule: Rule::R6, number: None, what: FindingKind::Standing });
    }
    for judged in &ground.insight.touchpoints {
        let found = |what| Finding { rule: Rule::R6, number: Some(judged.number), what };
        if judged.split {
            out.push(found(FindingKind::Split));
        }
        if judged.hides_somebody() {
            out.push(found(FindingKind::Overridden));
        }
    }
}
