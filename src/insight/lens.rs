//! Lenses: what the cards of a map show. A lens gives each touchpoint one mark, as facts; its reasons are the
//! findings of the lens's rules.

use std::collections::HashMap;

use crate::journey::{Amount, Handling, Journey, Kept, Touchpoint};

use super::{
    CaseMark, Encounter, Insight, Judged, Level, Met, Rule, Sides, SurveyResult, clock, recovery, to_go_by,
    trust,
};

/// A lens through which the cards of a map are seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lens {
    /// R1-R6: how it is experienced.
    #[default]
    Experience,
    /// R10: ours beside the customers' rating.
    Gap,
    /// R8: who meets a break.
    Reach,
    /// R11.
    Promise,
    /// R12, R16.
    Trust,
    /// R15: who brings it about. The touchpoints that people still handle are the hard ones, so they can be
    /// shown alone.
    Actors { people_alone: bool },
    /// R10: staff beside customers.
    TwoSides,
    /// R17: how many journeys each touchpoint alone holds back.
    Customers,
    /// R13: what has become of complaints.
    Recovery,
}

/// A touchpoint as a lens shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    pub mark: LensMark,
    /// Whether the card stands back, because the lens is to show others alone.
    pub is_aside: bool,
}

/// A mark that a lens shows at a touchpoint.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LensMark {
    /// Its level: where that is the lens, and where the lens has nothing to say of a touchpoint.
    Level(Level),
    /// R10: both sides; what they come to is [`Sides::contrast`].
    Sides(Sides),
    /// R8: who meets a break, and the lowest number that it sends the customer back to.
    Met(Met, Option<u32>),
    /// R8: it sends the customer back to this number, and is no break.
    LeadsBack(u32),
    /// R11: what becomes of the promise, and which way it fails.
    Promise(Option<Kept>, Option<Amount>),
    Trust(Trusted),
    /// R15: the place among [`Journey::actors`] of the first who brings it about.
    Actor(Option<usize>),
    /// R10: staff and customers; what they come to is [`Encounter::burden`].
    Encounter(Encounter),
    /// R17: what it alone holds back; `None` where the survey did not ask about it.
    HeldBack(Option<HeldBack>),
    /// R13: what has become of the complaints at it.
    Case(CaseMark),
}

/// The journeys that a touchpoint alone holds back (R17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HeldBack {
    pub people: u32,
    /// What the touchpoint that holds back most does.
    pub most: u32,
    /// Whether it is that one; of equal ones the first in journey order.
    pub is_most: bool,
}

/// The trust that customers can have in what they meet (R12, R16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trusted {
    /// Causes of distrust were seen, and it is not positive either.
    Distrusted,
    /// Positive, with causes.
    AtRisk,
    /// No cause was seen, but the answer came late, unconfirmed or in the wrong tone.
    BadlyAnswered,
    /// Asked about, and nothing was seen.
    Sound,
    NotAsked,
}

impl Lens {
    /// Every lens, in the order of the lens bar.
    pub const ALL: [Self; 9] = [
        Self::Experience,
        Self::Gap,
        Self::Reach,
        Self::Promise,
        Self::Trust,
        Self::Actors { people_alone: false },
        Self::TwoSides,
        Self::Customers,
        Self::Recovery,
    ];

    /// Returns the word for this lens that programs know it by, whether it shows people alone or not.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Experience => "experience",
            Self::Gap => "us-vs-customers",
            Self::Reach => "paths",
            Self::Promise => "promise",
            Self::Trust => "trust",
            Self::Actors { .. } => "actors",
            Self::TwoSides => "two-sides",
            Self::Customers => "customers",
            Self::Recovery => "recovery",
        }
    }

    /// Returns the rules whose findings are its reasons.
    pub fn rules(self) -> &'static [Rule] {
        match self {
            Self::Experience => &[Rule::R5, Rule::R6],
            Self::Gap | Self::TwoSides => &[Rule::R10],
            Self::Reach => &[Rule::R8],
            Self::Promise => &[Rule::R11],
            Self::Trust => &[Rule::R12, Rule::R16],
            Self::Actors { .. } => &[Rule::R15],
            Self::Customers => &[Rule::R17],
            Self::Recovery => &[Rule::R13],
        }
    }

    /// Shows every touchpoint through this lens, in journey order. `insight` is of this journey.
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

/// By the survey that is gone by in this view; without one there is nothing to say.
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
        // Most touchpoints have no form: they cost nothing.
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

#[cfg(test)]
mod tests;
