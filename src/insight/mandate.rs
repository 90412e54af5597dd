//! R14: who may solve a problem here on their own. The aim is that a customer complains once.

use crate::journey::{Mandate, Touchpoint};

use super::{
    Level,
    finding::{Finding, FindingKind, Ground, Rule},
    telling::{Missing, Whole},
};

pub(super) const MISSING: &[Missing] = &[Missing { what: FindingKind::NoMandate, of: Whole::Breaks }];

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    // A team that has not begun to say who may is not told of every break.
    let is_said = ground.touchpoints.iter().any(|touchpoint| says_who(&touchpoint.mandate));
    ground.each(Rule::R14, out, |touchpoint, level| found(touchpoint, level, is_said));
}

fn found(touchpoint: &Touchpoint, level: Level, is_said: bool) -> impl Iterator<Item = FindingKind> + use<> {
    let mandate = &touchpoint.mandate;
    let repeated = (mandate.repeats > 0).then_some(FindingKind::Repeated { times: mandate.repeats });
    let nobody = (is_said && level.breaks() && !says_who(mandate)).then_some(FindingKind::NoMandate);
    repeated.into_iter().chain(nobody)
}

fn says_who(mandate: &Mandate) -> bool {
    !mandate.actors.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{ActorId, Point, test_map};

    fn at(repeats: u32, has_mandate: bool, level: Level, is_said: bool) -> Vec<FindingKind> {
        let mut touchpoint = Touchpoint::new(test_map::id("A"), "A", Point::default());
        touchpoint.mandate.repeats = repeats;
        touchpoint.mandate.actors.extend(ActorId::new("waiter").filter(|_| has_mandate));
        found(&touchpoint, level, is_said).collect()
    }

    #[test]
    fn r14_the_aim_is_one_complaint() {
        assert_eq!(at(2, true, Level::Positive, true), [FindingKind::Repeated { times: 2 }]);
        assert_eq!(at(0, true, Level::Negative, true), []);
    }

    #[test]
    fn r14_a_break_where_nobody_may_solve_anything_is_found_once_the_map_says_who_may() {
        assert_eq!(at(0, false, Level::Negative, true), [FindingKind::NoMandate]);
        assert_eq!(at(0, false, Level::Negative, false), []);
        assert_eq!(at(0, false, Level::Positive, true), []);
    }
}
