//! Lenses: what the cards of a map show. A lens gives each touchpoint one mark, as facts; the reasons for the
//! marks are the findings of the lens's rules.

mod marks;

use crate::journey::{Amount, Kept};

use super::{CaseMark, Encounter, Level, Met, Rule, Sides};

/// A lens through which the cards of a map are seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lens {
    /// R1-R6: the level of each touchpoint.
    #[default]
    Experience,
    /// R10: our rating beside the customers'.
    Gap,
    /// R8: the customers who meet a break.
    Reach,
    /// R11: the promise, kept or broken.
    Promise,
    /// R12, R16: causes of distrust and faults of answers.
    Trust,
    /// R15: the actor who brings it about. Touchpoints that people still handle are the hard ones, so they can be
    /// shown alone.
    Actors { people_alone: bool },
    /// R10: staff beside customers.
    TwoSides,
    /// R17: the number of journeys that each touchpoint alone holds back.
    Customers,
    /// R13: the state of complaints.
    Recovery,
}

/// A touchpoint as a lens shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    pub mark: LensMark,
    /// Whether the card recedes because the lens shows others alone.
    pub is_aside: bool,
}

/// A mark that a lens shows at a touchpoint.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LensMark {
    /// The level, where the lens shows levels or has nothing to say about the touchpoint.
    Level(Level),
    /// R10: both sides; [`Sides::contrast`] compares them.
    Sides(Sides),
    /// R8: the customers who meet the break, and the lowest number that it sends them back to.
    Met(Met, Option<u32>),
    /// R8: a touchpoint that sends the customer back to this number and is no break.
    LeadsBack(u32),
    /// R11: whether the promise is kept, and which way it fails.
    Promise(Option<Kept>, Option<Amount>),
    Trust(Trusted),
    /// R15: the place among [`Journey::actors`] of the first actor who brings it about.
    Actor(Option<usize>),
    /// R10: staff and customers; [`Encounter::burden`] compares them.
    Encounter(Encounter),
    /// R17: the journeys that it alone holds back; `None` where the survey did not ask about it.
    HeldBack(Option<HeldBack>),
    /// R13: the state of the complaints at the touchpoint.
    Case(CaseMark),
}

/// The journeys that a touchpoint alone holds back (R17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HeldBack {
    pub people: u32,
    /// The number of journeys held back by the touchpoint that holds back most.
    pub most: u32,
    /// Whether it is that touchpoint; of equal ones only the first in journey order is.
    pub is_most: bool,
}

/// The trust that customers can have in what they meet (R12, R16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trusted {
    /// A touchpoint with causes of distrust that is not positive.
    Distrusted,
    /// A positive touchpoint with causes of distrust.
    AtRisk,
    /// A touchpoint without causes whose answer came late, unconfirmed, in the wrong tone or the like.
    BadlyAnswered,
    /// A touchpoint that was asked about and has no cause.
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

    /// Returns the lens's name in output for programs, the same whether it shows people alone or not.
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

    /// Returns whether both are one choice in the lens bar, where showing people alone is no lens of its own.
    pub fn is_same_choice(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    /// Returns the rules whose findings are the reasons for the lens's marks.
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
}

#[cfg(test)]
mod tests;
