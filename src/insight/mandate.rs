//! R14: mandates: who may solve a problem at a touchpoint on their own. The aim is that a customer complains once.

use std::collections::HashMap;

use crate::journey::{Mandate, Touchpoint};

use super::{
    Level,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
    telling::{Missing, Whole},
};

pub(super) const MISSING: &[Missing] = &[Missing { what: FindingKind::NoMandate, of: Whole::Breaks }];

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    // A team that has not yet said anywhere who may is not told of every break.
    let is_said = ground.touchpoints.iter().any(|touchpoint| says_who(&touchpoint.mandate));
    let told = told_again(ground);
    for (touchpoint, judged) in ground.touchpoints.iter().zip(&ground.insight.touchpoints) {
        let found = found(touchpoint, judged.level, is_said, told.get(&judged.number).copied());
        out.extend(found.map(|what| Finding { rule: Rule::R14, number: Some(judged.number), what }));
    }
}

/// Returns how often customers had to repeat a complaint, by the number of the touchpoint; told once is no repeat.
fn told_again(ground: &Ground<'_>) -> HashMap<u32, u32> {
    let mut told = HashMap::new();
    for (case, standing) in ground.cases {
        if let Some(number) = standing.number {
            let repeats: &mut u32 = told.entry(number).or_default();
            *repeats = repeats.saturating_add(case.told.saturating_sub(1));
        }
    }
    told
}

fn found(
    touchpoint: &Touchpoint,
    level: Level,
    is_said: bool,
    counted: Option<u32>,
) -> impl Iterator<Item = FindingKind> + use<> {
    let mandate = &touchpoint.mandate;
    let times = counted.unwrap_or(mandate.repeats);
    let typed = Some(mandate.repeats).filter(|typed| counted.is_some() && *typed > 0);
    let repeated = (times > 0 || typed.is_some()).then_some(FindingKind::Repeated { times, typed });
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
        counted(repeats, has_mandate, level, is_said, None)
    }

    fn counted(
        repeats: u32,
        has_mandate: bool,
        level: Level,
        is_said: bool,
        counted: Option<u32>,
    ) -> Vec<FindingKind> {
        let mut touchpoint = Touchpoint::new(test_map::id("A"), "A", Point::default());
        touchpoint.mandate.repeats = repeats;
        touchpoint.mandate.actors.extend(ActorId::new("waiter").filter(|_| has_mandate));
        found(&touchpoint, level, is_said, counted).collect()
    }

    #[test]
    fn r14_the_aim_is_one_complaint() {
        assert_eq!(at(2, true, Level::Positive, true), [FindingKind::Repeated { times: 2, typed: None }]);
        assert_eq!(at(0, true, Level::Negative, true), []);
    }

    #[test]
    fn r14_where_there_are_cases_they_count_the_repeats_and_the_typed_number_stands_beside() {
        let at = |typed, cases| counted(typed, true, Level::Negative, true, cases);
        assert_eq!(at(5, Some(2)), [FindingKind::Repeated { times: 2, typed: Some(5) }]);
        assert_eq!(at(2, Some(2)), [FindingKind::Repeated { times: 2, typed: Some(2) }]);
        assert_eq!(at(0, Some(0)), [], "told once is no repeat");
        assert_eq!(at(5, Some(0)), [FindingKind::Repeated { times: 0, typed: Some(5) }]);
    }

    #[test]
    fn r14_a_break_where_nobody_may_solve_anything_is_found_once_the_map_says_who_may() {
        assert_eq!(at(0, false, Level::Negative, true), [FindingKind::NoMandate]);
        assert_eq!(at(0, false, Level::Negative, false), []);
        assert_eq!(at(0, false, Level::Positive, true), []);
    }
}
