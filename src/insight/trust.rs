//! R12: ten causes of distrust. A positive touchpoint with causes is at risk.

use std::iter::Sum;

use crate::journey::{Answer, Cause, Touchpoint, Trust};

use super::{
    Level,
    findings::{Finding, Ground, Rule, What},
};

/// Of the causes that were asked about and apply, those that were not seen: the share of good service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    pub sound: usize,
    pub asked: usize,
}

impl Quality {
    /// In whole percent, rounded down so that 100 means all; `None` where nothing was asked.
    pub fn percent(self) -> Option<usize> {
        (100 * self.sound).checked_div(self.asked)
    }
}

impl Sum for Quality {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), |all, part| Self {
            sound: all.sound + part.sound,
            asked: all.asked + part.asked,
        })
    }
}

/// R12: of one form. What does not apply is not asked.
pub fn quality(trust: &Trust) -> Quality {
    let count = |wanted: &Answer| trust.values().filter(|seen| seen.answer == *wanted).count();
    let sound = count(&Answer::No);
    Quality { sound, asked: sound + count(&Answer::Yes) }
}

/// R12: the causes that were seen, in the order of the field's list, unknown ones last.
pub fn causes(trust: &Trust) -> Vec<Cause> {
    let seen = |cause: &&Cause| trust.get(*cause).is_some_and(|seen| seen.answer == Answer::Yes);
    let unknown = trust.keys().filter(|cause| matches!(cause, Cause::Unknown(_)));
    Cause::ALL.iter().chain(unknown).filter(seen).cloned().collect()
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    ground.each(Rule::R12, out, found);
}

fn found(touchpoint: &Touchpoint, level: Level) -> Option<What> {
    // Most touchpoints have no form: they cost nothing.
    let causes = if touchpoint.trust.is_empty() { Vec::new() } else { causes(&touchpoint.trust) };
    match level {
        _ if causes.is_empty() => None,
        Level::Positive => Some(What::AtRisk { causes }),
        _ => Some(What::Distrusted { causes }),
    }
}
