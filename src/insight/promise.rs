//! R11: a broken promise is its own finding beside the rating. Where a touchpoint can fail both ways, it is
//! to be said which.

use crate::journey::{Amount, Delivery, Kept, Touchpoint};

use super::{
    Level,
    findings::{Finding, Ground, Rule, What},
};

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    let is_judged = ground.touchpoints.iter().any(|touchpoint| touchpoint.promise.kept.is_some());
    if is_judged && ground.journey.about().promise.trim().is_empty() {
        out.push(Finding { rule: Rule::R11, number: None, what: What::NoPromise });
    }
    ground.each(Rule::R11, out, found);
}

fn found(touchpoint: &Touchpoint, level: Level) -> impl Iterator<Item = What> + use<> {
    let Delivery { kept, two_sided, fails } = &touchpoint.promise;
    let broken = (*kept == Some(Kept::Broken)).then_some(What::PromiseBroken);
    let way = match fails {
        Some(Amount::Little) => Some(What::TooLittle),
        Some(Amount::Much) => Some(What::TooMuch),
        Some(Amount::Unknown(_)) => None,
        None => (*two_sided && level.breaks()).then_some(What::WhichWay),
    };
    broken.into_iter().chain(way)
}
