//! R16: the contact clock, for phone, e-mail and social media.

use crate::journey::{Answer, Clock};

use super::{
    finding::{Finding, FindingKind, Ground, Rule},
    telling::{Missing, Whole},
};

/// The parts of an answer that can be missing. A late answer or a wrong tone is not something missing.
pub(super) const MISSING: &[Missing] = &[
    Missing { what: FindingKind::Unconfirmed, of: Whole::Clocks },
    Missing { what: FindingKind::NoEstimate, of: Whole::Clocks },
    Missing { what: FindingKind::NowhereToAsk, of: Whole::Clocks },
];

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    ground.each(Rule::R16, out, |touchpoint, _| answered_badly(&touchpoint.clock));
}

/// Returns the faults of an answer (R16): late, not confirmed, without an estimate, without where to ask, or in
/// the wrong tone.
pub fn answered_badly(clock: &Clock) -> impl Iterator<Item = FindingKind> + use<> {
    let Clock { promised, actual, receipt, estimate, tone, where_to_ask, extra: _ } = clock;
    let late = match (*promised, *actual) {
        (Some(promised), Some(actual)) if actual > promised => Some(FindingKind::Late { promised, actual }),
        _ => None,
    };
    let failed = |answer: &Option<Answer>, what| (*answer == Some(Answer::No)).then_some(what);
    [
        late,
        failed(receipt, FindingKind::Unconfirmed),
        failed(estimate, FindingKind::NoEstimate),
        failed(where_to_ask, FindingKind::NowhereToAsk),
        failed(tone, FindingKind::ToneNotMatched),
    ]
    .into_iter()
    .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(clock: &Clock) -> Vec<FindingKind> {
        answered_badly(clock).collect()
    }

    #[test]
    fn r16_an_answer_is_late_once_it_takes_longer_than_was_promised() {
        let times = |promised, actual| at(&Clock { promised, actual, ..Clock::default() });
        // The complaint over social media: the first answer after about 60 hours.
        assert_eq!(times(Some(1_440), Some(3_600)), [FindingKind::Late { promised: 1_440, actual: 3_600 }]);
        assert_eq!(times(Some(60), Some(60)), []);
        assert_eq!(times(None, Some(60)), []);
        assert_eq!(times(Some(0), Some(1)), [FindingKind::Late { promised: 0, actual: 1 }]);
    }

    #[test]
    fn r16_what_was_not_done_is_found_and_what_was_not_said_is_not() {
        let (no, yes) = (Some(Answer::No), Some(Answer::Yes));
        let all = Clock {
            receipt: no.clone(),
            estimate: no.clone(),
            tone: no.clone(),
            where_to_ask: no,
            ..Clock::default()
        };
        assert_eq!(
            at(&all),
            [
                FindingKind::Unconfirmed,
                FindingKind::NoEstimate,
                FindingKind::NowhereToAsk,
                FindingKind::ToneNotMatched
            ]
        );
        let estimate = Some(Answer::NotApplicable);
        let none = Clock { receipt: yes.clone(), estimate, where_to_ask: yes, ..Clock::default() };
        assert_eq!(at(&none), []);
    }
}
