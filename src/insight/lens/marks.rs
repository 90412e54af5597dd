//! The marks that each lens gives to the touchpoints of a map.

use std::collections::HashMap;

use super::{HeldBack, Lens, LensMark, Sighting, Trusted};
use crate::{
    insight::{Insight, Judged, Level, SurveyResult, clock, recovery, to_go_by, trust},
    journey::{Handling, Journey, Touchpoint},
};

impl Lens {
    /// Returns every touchpoint as this lens shows it, in journey order. `insight` must be of this journey.
    pub fn sightings(self, journey: &Journey, insight: &Insight) -> Vec<Sighting> {
        let marks: Vec<LensMark> = match self {
            Self::Experience => {
                insight.touchpoints.iter().map(|judged| LensMark::Level(judged.level)).collect()
            }
            Self::Gap => insight.touchpoints.iter().map(|judged| LensMark::Sides(judged.sides)).collect(),
            Self::Reach => met(insight),
            Self::Promise => each(journey, insight, |touchpoint, _| {
                LensMark::Promise(touchpoint.promise.kept.clone(), touchpoint.promise.fails.clone())
            }),
            Self::Trust => {
                each(journey, insight, |touchpoint, level| LensMark::Trust(Trusted::of(touchpoint, level)))
            }
            Self::Actors { people_alone } => return actors(journey, insight, people_alone),
            Self::TwoSides => {
                let touchpoints = insight.touchpoints.iter();
                touchpoints.map(|judged| LensMark::Encounter(judged.encounter())).collect()
            }
            Self::Customers => held_back(journey, insight),
            Self::Recovery => recovery::marks(journey, insight),
        };
        marks.into_iter().map(|mark| Sighting { mark, is_aside: false }).collect()
    }
}

fn each(journey: &Journey, insight: &Insight, of: impl Fn(&Touchpoint, Level) -> LensMark) -> Vec<LensMark> {
    let touchpoints = insight.in_order(journey);
    touchpoints.into_iter().zip(&insight.touchpoints).map(|(it, judged)| of(it, judged.level)).collect()
}

fn met(insight: &Insight) -> Vec<LensMark> {
    let mut back: HashMap<u32, u32> = HashMap::new();
    for thread in insight.reach.leads_back() {
        let lowest = back.entry(thread.from).or_insert(thread.to);
        *lowest = thread.to.min(*lowest);
    }
    let of = |judged: &Judged| match (insight.met(judged.number), back.get(&judged.number)) {
        (Some(met), back) => LensMark::Met(met, back.copied()),
        (None, Some(&back)) => LensMark::LeadsBack(back),
        (None, None) => LensMark::Level(judged.level),
    };
    insight.touchpoints.iter().map(of).collect()
}

/// Returns the marks by the survey that counts in this view; without one, the levels.
fn held_back(journey: &Journey, insight: &Insight) -> Vec<LensMark> {
    let surveys = SurveyResult::all(journey, insight);
    let Some(result) = to_go_by(&surveys, &insight.view) else {
        return insight.touchpoints.iter().map(|judged| LensMark::Level(judged.level)).collect();
    };
    let (at, most) = result.holds_most().unwrap_or_default();
    let mut marks = vec![LensMark::HeldBack(None); insight.touchpoints.len()];
    for held in &result.held_by_one {
        let (number, people) = (held.numbers[0], held.people);
        let held = HeldBack { people, most, is_most: number == at };
        marks[number as usize - 1] = LensMark::HeldBack(Some(held));
    }
    marks
}

fn actors(journey: &Journey, insight: &Insight, people_alone: bool) -> Vec<Sighting> {
    let places: HashMap<_, _> = journey.actors().iter().zip(0..).map(|(actor, at)| (&actor.id, at)).collect();
    let sighting = |touchpoint: &Touchpoint| Sighting {
        mark: LensMark::Actor(touchpoint.actors.iter().map(|id| places[id]).min()),
        is_aside: people_alone && touchpoint.handled_by != Some(Handling::Person),
    };
    insight.in_order(journey).into_iter().map(sighting).collect()
}

impl Trusted {
    fn of(touchpoint: &Touchpoint, level: Level) -> Self {
        // Most touchpoints have no form, and these must cost nothing.
        let is_seen = !touchpoint.trust.is_empty() && !trust::causes(&touchpoint.trust).is_empty();
        match level {
            Level::Positive if is_seen => Self::AtRisk,
            _ if is_seen => Self::Distrusted,
            _ if clock::answered_badly(&touchpoint.clock).next().is_some() => Self::BadlyAnswered,
            _ if trust::quality(&touchpoint.trust).asked > 0 => Self::Sound,
            _ => Self::NotAsked,
        }
    }
}
