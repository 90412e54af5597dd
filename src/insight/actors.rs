//! R15: who brings each touchpoint about, and who can mend what.

use std::{cmp::Reverse, collections::HashMap};

use crate::journey::{ActorId, Journey, Touchpoint};

use super::{
    Insight,
    findings::{Finding, Ground, Rule, What},
};

/// What an actor brings about. Touchpoints are named by their number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActorStanding {
    pub id: ActorId,
    pub touchpoints: Vec<u32>,
    /// The breaks among them: what the actor can mend.
    pub breaks: Vec<u32>,
}

/// Every actor: most breaks first, then most touchpoints, then as they are shown.
pub(super) fn standings(
    journey: &Journey,
    insight: &Insight,
    touchpoints: &[&Touchpoint],
) -> Vec<ActorStanding> {
    let standing =
        |id: &ActorId| ActorStanding { id: id.clone(), touchpoints: Vec::new(), breaks: Vec::new() };
    let mut standings: Vec<_> = journey.actors().iter().map(|actor| standing(&actor.id)).collect();
    let places: HashMap<_, _> = journey.actors().iter().zip(0..).map(|(actor, at)| (&actor.id, at)).collect();
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
    ground.each(Rule::R15, out, |touchpoint, _| touchpoint.actors.is_empty().then_some(What::NoActor));
}
