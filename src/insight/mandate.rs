//! R14: who may solve a problem here on their own. The aim is that a customer complains once.

use crate::journey::{Mandate, Touchpoint};

use super::{
    Level,
    findings::{Finding, Ground, Rule, What},
};

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    // A team that has not begun to say who may is not told of every break.
    let is_said = ground.touchpoints.iter().any(|touchpoint| says_who(&touchpoint.mandate));
    ground.each(Rule::R14, out, |touchpoint, level| found(touchpoint, level, is_said));
}

fn found(touchpoint: &Touchpoint, level: Level, is_said: bool) -> impl Iterator<Item = What> + use<> {
    let mandate = &touchpoint.mandate;
    let repeated = (mandate.repeats > 0).then_some(What::Repeated { times: mandate.repeats });
    let nobody = (is_said && level.breaks() && !says_who(mandate)).then_some(What::NoMandate);
    repeated.into_iter().chain(nobody)
}

fn says_who(mandate: &Mandate) -> bool {
    !mandate.actors.is_empty()
}
