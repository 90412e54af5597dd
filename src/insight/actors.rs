//! R15: actors: who brings each touchpoint about, and who can mend which breaks.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::journey::{ActorId, Journey, Touchpoint};

use super::{
    Insight,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
    telling::{Missing, Whole},
};

pub(super) const MISSING: &[Missing] = &[Missing { what: FindingKind::NoActor, of: Whole::Touchpoints }];

/// An actor and the touchpoints it brings about, by their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActorStanding {
    pub id: ActorId,
    pub touchpoints: Vec<u32>,
    /// The breaks among these touchpoints, which the actor can mend.
    pub breaks: Vec<u32>,
}

/// Returns the standing of every actor: most breaks first, then most touchpoints, then in the order shown.
pub(super) fn standings(
    journey: &Journey,
    insight: &Insight,
    touchpoints: &[&Touchpoint],
) -> Vec<ActorStanding> {
    let standing =
        |id: &ActorId| ActorStanding { id: id.clone(), touchpoints: Vec::new(), breaks: Vec::new() };
    let mut standings: Vec<_> = journey.actors().iter().map(|actor| standing(&actor.id)).collect();
    let places: BTreeMap<_, _> =
        journey.actors().iter().zip(0..).map(|(actor, at)| (&actor.id, at)).collect();
    for (touchpoint, judged) in touchpoints.iter().zip(&insight.touchpoints) {
        for id in &touchpoint.actors {
            let standing: &mut ActorStanding = &mut standings[places[id]];
            standing.touchpoints.push(judged.number);
            if judged.level.breaks() {
                standing.breaks.push(judged.number);
            }
        }
    }
    standings.sort_by_key(|standing| Reverse((standing.breaks.len(), standing.touchpoints.len())));
    standings
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    ground.each(Rule::R15, out, |touchpoint, _| touchpoint.actors.is_empty().then_some(FindingKind::NoActor));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Meaning, View},
        journey::{Actor, Edit, Extra, Field, Place, test_map},
    };

    /// Returns the standings in a test map; `cast` gives each touchpoint its actors.
    fn standings_of(test_map: &str, cast: &[(&str, &[&str])]) -> Vec<(String, Vec<u32>, Vec<u32>)> {
        let mut map = test_map::journey(test_map);
        for (order, name) in ["cook", "waiter", "owner"].into_iter().enumerate() {
            let id = ActorId::new(name).expect("an id");
            let (name, order) = (name.to_owned(), order as i64);
            let actor = Actor { id, name, place: Place::Front, order, extra: Extra::default() };
            test_map::edit(&mut map, Edit::AddActor(actor));
        }
        for (name, actors) in cast {
            let actors = actors.iter().filter_map(|actor| ActorId::new(actor)).collect();
            test_map::edit(&mut map, Edit::Change(test_map::id(name), Field::Actors(actors)));
        }
        let meaning = Meaning::of(&map, &Insight::of(&map, &View::default()));
        meaning.actors.into_iter().map(|it| (it.id.to_string(), it.touchpoints, it.breaks)).collect()
    }

    #[test]
    fn r15_who_can_mend_most_breaks_comes_first() {
        let cast: [(&str, &[&str]); 3] = [("A", &["cook"]), ("B", &["waiter", "cook"]), ("C", &["waiter"])];
        let told = standings_of("A + > B - > C 0", &cast);
        let named =
            |name: &str, all: &[u32], breaks: &[u32]| (name.to_owned(), all.to_vec(), breaks.to_vec());
        let expected =
            [named("waiter", &[2, 3], &[2, 3]), named("cook", &[1, 2], &[2]), named("owner", &[], &[])];
        assert_eq!(told, expected);
    }

    #[test]
    fn r15_a_touchpoint_without_an_actor_is_found() {
        let map = test_map::journey("A +");
        let findings = Meaning::of(&map, &Insight::of(&map, &View::default())).findings;
        assert_eq!(findings, [Finding { rule: Rule::R15, number: Some(1), what: FindingKind::NoActor }]);
    }
}
