//! R11: the promise. A broken one is a finding beside the rating. Where a touchpoint can fail both ways, the map
//! should say which.

use crate::journey::{Amount, Delivery, Kept, Touchpoint};

use super::{
    Level,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
};

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    let is_judged = ground.touchpoints.iter().any(|touchpoint| touchpoint.promise.kept.is_some());
    if is_judged && ground.journey.about().promise.trim().is_empty() {
        out.push(Finding { rule: Rule::R11, number: None, what: FindingKind::NoPromise });
    }
    ground.each(Rule::R11, out, found);
}

fn found(touchpoint: &Touchpoint, level: Level) -> impl Iterator<Item = FindingKind> + use<> {
    let Delivery { kept, two_sided, fails } = &touchpoint.promise;
    let broken = (*kept == Some(Kept::Broken)).then_some(FindingKind::PromiseBroken);
    let way = match fails {
        Some(Amount::Little) => Some(FindingKind::TooLittle),
        Some(Amount::Much) => Some(FindingKind::TooMuch),
        Some(Amount::Unknown(_)) => None,
        None => (*two_sided && level.breaks()).then_some(FindingKind::WhichWay),
    };
    broken.into_iter().chain(way)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, Meaning, View},
        journey::{Edit, Field, Journey, MapField, Point, test_map},
    };

    fn at(kept: Option<Kept>, two_sided: bool, fails: Option<Amount>, level: Level) -> Vec<FindingKind> {
        let mut touchpoint = Touchpoint::new(test_map::id("A"), "A", Point::default());
        touchpoint.promise = Delivery { kept, two_sided, fails };
        found(&touchpoint, level).collect()
    }

    #[test]
    fn r11_a_broken_promise_is_found_beside_the_rating() {
        assert_eq!(at(Some(Kept::Broken), false, None, Level::Positive), [FindingKind::PromiseBroken]);
        assert_eq!(at(Some(Kept::Kept), false, None, Level::Negative), []);
        assert_eq!(at(None, false, None, Level::Negative), []);
    }

    #[test]
    fn r11_what_can_fail_both_ways_says_which() {
        assert_eq!(at(None, true, None, Level::Negative), [FindingKind::WhichWay]);
        assert_eq!(at(None, true, None, Level::Positive), []);
        assert_eq!(at(None, true, Some(Amount::Little), Level::Negative), [FindingKind::TooLittle]);
        let both = at(Some(Kept::Broken), true, Some(Amount::Much), Level::Neutral);
        assert_eq!(both, [FindingKind::PromiseBroken, FindingKind::TooMuch]);
    }

    #[test]
    fn r11_a_promise_that_is_kept_or_broken_is_stated() {
        let mut map = test_map::journey("A +");
        let delivery = Delivery { kept: Some(Kept::Kept), ..Delivery::default() };
        test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Promise(delivery)));
        let findings = |map: &Journey| {
            let meaning = Meaning::of(map, &Insight::of(map, &View::default()));
            meaning.findings.into_iter().filter(|f| f.rule == Rule::R11).map(|f| f.what).collect::<Vec<_>>()
        };
        assert_eq!(findings(&map), [FindingKind::NoPromise]);
        test_map::edit(&mut map, Edit::Describe(MapField::Promise("Luxury".to_owned())));
        assert_eq!(findings(&map), []);
    }
}
