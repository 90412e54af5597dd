//! Lenses: what the cards of a map show. A lens gives each touchpoint one mark, as facts; its reasons are the
//! findings of the lens's rules.

use std::collections::HashMap;

use crate::journey::{Amount, Handling, Journey, Kept, Touchpoint};

use super::{Encounter, Insight, Judged, Level, Met, Rule, Sides, clock, trust};

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
    pub const ALL: [Self; 7] = [
        Self::Experience,
        Self::Gap,
        Self::Reach,
        Self::Promise,
        Self::Trust,
        Self::Actors { people_alone: false },
        Self::TwoSides,
    ];

    /// The machine word; the same whether it shows people alone or not.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Experience => "experience",
            Self::Gap => "us-vs-customers",
            Self::Reach => "paths",
            Self::Promise => "promise",
            Self::Trust => "trust",
            Self::Actors { .. } => "actors",
            Self::TwoSides => "two-sides",
        }
    }

    /// The rules whose findings are its reasons.
    pub fn rules(self) -> &'static [Rule] {
        match self {
            Self::Experience => &[Rule::R5, Rule::R6],
            Self::Gap | Self::TwoSides => &[Rule::R10],
            Self::Reach => &[Rule::R8],
            Self::Promise => &[Rule::R11],
            Self::Trust => &[Rule::R12, Rule::R16],
            Self::Actors { .. } => &[Rule::R15],
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
mod tests {
    use super::*;
    use crate::{
        insight::{Contrast, View},
        journey::{
            Actor, ActorId, Answer, Cause, Clock, Delivery, Edit, EntryKey, Extra, Field, Place, Rating,
            Tally, Voice,
            test_map::{edit, id, journey},
        },
    };

    fn marks(map: &Journey, lens: Lens) -> Vec<LensMark> {
        let sightings = lens.sightings(map, &Insight::of(map, &View::default()));
        sightings.into_iter().map(|sighting| sighting.mark).collect()
    }

    fn change(map: &mut Journey, name: &str, field: Field) {
        edit(map, Edit::Change(id(name), field));
    }

    #[test]
    fn r1_the_experience_is_the_level() {
        let levels = [Level::Positive, Level::Negative, Level::Neutral, Level::Unrated];
        assert_eq!(marks(&journey("A + > B - > C 0 > D ?"), Lens::default()), levels.map(LensMark::Level));
    }

    #[test]
    fn r10_both_sides_and_what_they_come_to() {
        let mut map = journey("A + > B - > C ?");
        for (name, rating) in [("B", Rating::Positive), ("C", Rating::Neutral)] {
            edit(&mut map, Edit::Rate(id(name), EntryKey::new(Voice::Own, None, ""), Tally::one(rating)));
        }
        let contrasts: Vec<_> = marks(&map, Lens::Gap)
            .into_iter()
            .map(|mark| if let LensMark::Sides(sides) = mark { sides.contrast() } else { panic!("{mark:?}") })
            .collect();
        assert_eq!(contrasts, [None, Some(Contrast::BlindSpot), Some(Contrast::Assumption)]);
    }

    #[test]
    fn r8_who_meets_a_break_and_what_leads_back() {
        let met = |met| LensMark::Met(met, None);
        let both = marks(&journey("A + > B - > C +; A > C > D 0 > C; E - > F + > G ? > F; H -"), Lens::Reach);
        let positive = LensMark::Level(Level::Positive);
        assert_eq!(
            both[..4],
            [
                positive.clone(),
                met(Met::AtACost(vec![])),
                positive.clone(),
                LensMark::Met(Met::ByEveryone, Some(3))
            ]
        );
        assert_eq!(both[4..], [met(Met::ByEveryone), positive, LensMark::LeadsBack(6), met(Met::Unknown)]);
    }

    #[test]
    fn r11_kept_broken_or_not_judged_and_which_way_it_fails() {
        let mut map = journey("A + > B - > C ?");
        let delivery = |kept, fails| Field::Promise(Delivery { kept, two_sided: false, fails });
        change(&mut map, "A", delivery(Some(Kept::Kept), None));
        change(&mut map, "B", delivery(Some(Kept::Broken), Some(Amount::Little)));
        let said = [
            LensMark::Promise(Some(Kept::Kept), None),
            LensMark::Promise(Some(Kept::Broken), Some(Amount::Little)),
            LensMark::Promise(None, None),
        ];
        assert_eq!(marks(&map, Lens::Promise), said);
    }

    #[test]
    fn r12_r16_a_cause_weighs_more_than_a_late_answer_and_not_asked_is_not_sound() {
        use Trusted::{AtRisk, BadlyAnswered, Distrusted, NotAsked, Sound};
        let mut map = journey("A + > B - > C + > D + > E +");
        let seen = |answer: Answer| Field::Trust([(Cause::Haste, answer.into())].into());
        let late = Clock { promised: Some(60), actual: Some(61), ..Clock::default() };
        change(&mut map, "A", seen(Answer::Yes));
        change(&mut map, "A", Field::Clock(late.clone()));
        change(&mut map, "B", seen(Answer::Yes));
        change(&mut map, "C", seen(Answer::No));
        change(&mut map, "D", Field::Clock(late));
        change(&mut map, "E", seen(Answer::NotApplicable));
        let said = [AtRisk, Distrusted, Sound, BadlyAnswered, NotAsked].map(LensMark::Trust);
        assert_eq!(marks(&map, Lens::Trust), said);
    }

    #[test]
    fn r15_the_first_actor_as_they_are_shown_and_people_alone() {
        let mut map = journey("A + > B -");
        let actors = [ActorId::from_number(9), ActorId::from_number(1)];
        for (order, id) in (0..).zip(&actors) {
            let (name, extra) = (format!("Actor {order}"), Extra::default());
            edit(&mut map, Edit::AddActor(Actor { id: id.clone(), name, place: Place::Back, order, extra }));
        }
        change(&mut map, "A", Field::Actors(actors.into()));
        change(&mut map, "A", Field::HandledBy(Some(Handling::Person)));
        assert_eq!(marks(&map, Lens::ALL[5]), [LensMark::Actor(Some(0)), LensMark::Actor(None)]);
        let insight = Insight::of(&map, &View::default());
        let aside = |people_alone| {
            let sightings = Lens::Actors { people_alone }.sightings(&map, &insight);
            sightings.into_iter().map(|sighting| sighting.is_aside).collect::<Vec<_>>()
        };
        assert_eq!((aside(false), aside(true)), (vec![false, false], vec![false, true]));
    }
}
