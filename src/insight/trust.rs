//! R12: the ten causes of distrust. A positive touchpoint with causes is at risk.

use std::iter::Sum;

use crate::journey::{Answer, Cause, Touchpoint, Trust};

use super::{
    Level,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
};

/// The quality share: the causes that were not seen, of those that were asked about and apply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    pub sound: usize,
    pub asked: usize,
}

impl Quality {
    /// Returns the share in whole percent, rounded down so that 100 means all; `None` where nothing was asked.
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

/// Returns the quality share of one form (R12). What does not apply counts as not asked.
pub fn quality(trust: &Trust) -> Quality {
    let one = |answer: &Answer| match answer {
        Answer::No => Quality { sound: 1, asked: 1 },
        Answer::Yes => Quality { sound: 0, asked: 1 },
        Answer::NotApplicable | Answer::Unknown(_) => Quality::default(),
    };
    trust.values().map(|seen| one(&seen.answer)).sum()
}

/// Returns the causes that were seen, in the order of R12, unknown ones last.
pub fn causes(trust: &Trust) -> Vec<Cause> {
    let seen = trust.iter().filter(|(_, seen)| seen.answer == Answer::Yes);
    let mut causes: Vec<_> = seen.map(|(cause, _)| cause.clone()).collect();
    let place = |cause: &Cause| Cause::ALL.iter().position(|known| known == cause);
    causes.sort_by_key(|cause| place(cause).unwrap_or(Cause::ALL.len()));
    causes
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    ground.each(Rule::R12, out, found);
}

fn found(touchpoint: &Touchpoint, level: Level) -> Option<FindingKind> {
    // Most touchpoints have no form, and these must cost nothing.
    let causes = if touchpoint.trust.is_empty() { Vec::new() } else { causes(&touchpoint.trust) };
    match level {
        _ if causes.is_empty() => None,
        Level::Positive => Some(FindingKind::AtRisk { causes }),
        _ => Some(FindingKind::Distrusted { causes }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(answers: &[(Cause, Answer)]) -> Trust {
        answers.iter().map(|(cause, answer)| (cause.clone(), answer.clone().into())).collect()
    }

    #[test]
    fn r12_there_are_ten_causes() {
        assert_eq!(Cause::ALL.len(), 10);
    }

    #[test]
    fn r12_what_does_not_apply_and_what_was_not_asked_weighs_nothing() {
        let form = form(&[
            (Cause::PhoneMenu, Answer::NotApplicable),
            (Cause::Haste, Answer::Yes),
            (Cause::NoRecap, Answer::No),
            (Cause::Assuming, Answer::No),
            (Cause::from("pigeons"), Answer::from("perhaps")),
        ]);
        assert_eq!(quality(&form), Quality { sound: 2, asked: 3 });
        assert_eq!(quality(&form).percent(), Some(66));
        assert_eq!(quality(&Trust::new()).percent(), None);
    }

    #[test]
    fn r12_causes_are_told_in_the_order_of_the_list() {
        let form = form(&[
            (Cause::from("a pigeon"), Answer::Yes),
            (Cause::Assuming, Answer::Yes),
            (Cause::PhoneMenu, Answer::Yes),
            (Cause::Haste, Answer::No),
        ]);
        assert_eq!(causes(&form), [Cause::PhoneMenu, Cause::Assuming, Cause::from("a pigeon")]);
    }

    #[test]
    fn r12_a_positive_touchpoint_with_causes_is_at_risk() {
        let at = |level, answer| {
            let mut touchpoint = crate::journey::Touchpoint::new(
                crate::journey::test_map::id("A"),
                "A",
                crate::journey::Point::default(),
            );
            touchpoint.trust = form(&[(Cause::Haste, answer)]);
            found(&touchpoint, level)
        };
        assert_eq!(
            at(Level::Positive, Answer::Yes),
            Some(FindingKind::AtRisk { causes: vec![Cause::Haste] })
        );
        assert_eq!(
            at(Level::Unrated, Answer::Yes),
            Some(FindingKind::Distrusted { causes: vec![Cause::Haste] })
        );
        assert_eq!(at(Level::Positive, Answer::No), None);
    }
}
