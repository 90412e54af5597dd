//! R16: the contact clock, for phone, e-mail and social media.

use crate::journey::{Answer, Clock};

use super::findings::{Finding, Ground, Rule, What};

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    ground.each(Rule::R16, out, |touchpoint, _| answered_badly(&touchpoint.clock));
}

/// R16: what went wrong with an answer.
pub fn answered_badly(clock: &Clock) -> impl Iterator<Item = What> + use<> {
    let Clock { promised, actual, receipt, estimate, tone, .. } = clock;
    let late = match (*promised, *actual) {
        (Some(promised), Some(actual)) if actual > promised => Some(What::Late { promised, actual }),
        _ => None,
    };
    let failed = |answer: &Option<Answer>, what| (*answer == Some(Answer::No)).then_some(what);
    [
        late,
        failed(receipt, What::Unconfirmed),
        failed(estimate, What::NoEstimate),
        failed(tone, What::ToneNotMatched),
    ]
    .into_iter()
    .flatten()
}
