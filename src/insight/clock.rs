//! R16: the contact clock, for phone, e-mail and social media.

use crate::journey::{Answer, Clock, Touchpoint};

use super::{
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
    telling::{Missing, Whole},
};

/// The parts of an answer that can be missing. A late answer or a wrong tone is not something missing.
pub(super) const MISSING: &[Missing] = &[
    Missing { what: FindingKind::Unconfirmed, of: Whole::Clocks },
    Missing { what: FindingKind::NoEstimate, of: Whole::Clocks },
    Missing { what: FindingKind::NowhereToAsk, of: Whole::Clocks },
];

/// The channels by which a customer may wait for a reply.
const REPLIES: [&str; 4] = ["phone", "email", "chat", "social"];

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    ground.each(Rule::R16, out, |touchpoint, _| answered_badly(&touchpoint.clock));
}

/// Returns whether a customer may wait for a reply at a touchpoint, by its channels.
pub fn may_await_reply(touchpoint: &Touchpoint) -> bool {
    touchpoint.channels.iter().any(|channel| REPLIES.contains(&&**channel))
}

/// Returns by how many minutes an answer came later than was promised (R16); `None` where it came in time, or where
/// a time is not known.
pub fn late_by(clock: &Clock) -> Option<u32> {
    let (promised, actual) = (clock.promised?, clock.actual?);
    actual.checked_sub(promised).filter(|late| *late > 0)
}

/// Returns the faults of an answer (R16): late, not confirmed, without an estimate, without where to ask, or in
/// the wrong tone.
pub fn answered_badly(clock: &Clock) -> impl Iterator<Item = FindingKind> + use<> {
    let Clock { promised, actual, receipt, estimate, tone, where_to_ask, extra: _ } = clock;
    let times = promised.zip(*actual).filter(|_| late_by(clock).is_some());
    let late = times.map(|(promised, actual)| FindingKind::Late { promised, actual });
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
    use crate::journey::{Channel, Point, test_map};

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
    fn r16_an_answer_is_late_by_what_it_takes_beyond_what_was_promised() {
        let late = |promised, actual| late_by(&Clock { promised, actual, ..Clock::default() });
        assert_eq!([late(Some(1_440), Some(3_600)), late(Some(0), Some(1))], [Some(2_160), Some(1)]);
        for (promised, actual) in
            [(Some(60), Some(60)), (Some(60), Some(5)), (None, Some(60)), (Some(60), None)]
        {
            assert_eq!(late(promised, actual), None, "{promised:?} {actual:?}");
        }
    }

    #[test]
    fn r16_a_customer_may_wait_for_a_reply_by_phone_mail_chat_and_social_media() {
        let mut touchpoint = Touchpoint::new(test_map::id("A"), "A", Point::default());
        assert!(!may_await_reply(&touchpoint));
        for (channel, awaits) in [("print", false), ("email", true), ("Kiosk", false), ("social", true)] {
            touchpoint.channels = [Channel::from("place"), Channel::from(channel)].into();
            assert_eq!(may_await_reply(&touchpoint), awaits, "{channel}");
        }
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
