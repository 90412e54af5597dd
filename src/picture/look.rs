//! The look of a mark: how loud its card is, in whose colours, and the sign on it. A level keeps its colours and
//! its shape through every lens; what is loud is what the lens is for.

use crate::{
    insight::{Burden, CaseMark, CaseStep, Contrast, Encounter, LensMark, Level, Met, Sides, Trusted},
    journey::Kept,
};

use super::theme::ACTOR_COLOURS;

/// The degree to which a card stands out, loudest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// A card that is all in the level's colours.
    Loud(Level),
    /// A white card with a double outline in the level's colour.
    Framed(Level),
    /// A white card with a dashed outline in the level's colour.
    Outlined(Level),
    /// A white card with a stripe in an actor's colour and a small face of the level.
    Actor(u8, Level),
    /// A white card; only its mark has the level's colours.
    Quiet(Level),
    /// A white card; its mark has the level's shape and face, in grey.
    Grey(Level),
    /// A card without any mark that stands back behind the others.
    Aside,
}

/// The sign on the shape of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Sign {
    /// The level's own face.
    Face,
    Check,
    Cross,
    Exclamation,
    Clock,
    /// An eye, crossed out.
    Eye,
    Rise,
    Equal,
    Return,
    Nobody,
    /// A shape held up from below.
    Held,
}

/// The way in which a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Look {
    pub tone: Tone,
    pub sign: Sign,
}

impl Tone {
    /// Returns the level whose colours and shape the sign has.
    pub fn level(self) -> Level {
        match self {
            Self::Loud(level)
            | Self::Framed(level)
            | Self::Outlined(level)
            | Self::Actor(_, level)
            | Self::Quiet(level)
            | Self::Grey(level) => level,
            Self::Aside => Level::Unrated,
        }
    }

    /// Returns the tone of a level as the lens of experience shows it: a break is loud.
    pub(crate) fn of(level: Level) -> Self {
        if level.breaks() { Self::Loud(level) } else { Self::Quiet(level) }
    }
}

impl Look {
    /// Returns the look of a touchpoint's mark. `level` is the one that counts, whatever the lens.
    pub(crate) fn of(mark: &LensMark, level: Level) -> Self {
        let (tone, sign) = match mark {
            LensMark::Level(level) => (Tone::of(*level), Sign::Face),
            LensMark::Sides(sides) => of_sides(*sides),
            LensMark::Met(Met::ByEveryone, _) => (Tone::Loud(level), Sign::Face),
            LensMark::Met(Met::ByAllOf(_), _) => (Tone::Framed(level), Sign::Face),
            LensMark::Met(..) => (Tone::Outlined(level), Sign::Face),
            LensMark::LeadsBack(_) => (Tone::Quiet(level), Sign::Return),
            LensMark::Promise(Some(Kept::Broken), _) => (Tone::Loud(Level::Negative), Sign::Cross),
            LensMark::Promise(_, Some(_)) => (Tone::Loud(Level::Neutral), Sign::Exclamation),
            LensMark::Promise(Some(Kept::Kept), None) => (Tone::Quiet(Level::Positive), Sign::Check),
            LensMark::Promise(..) | LensMark::HeldBack(None) => (Tone::Quiet(Level::Unrated), Sign::Face),
            LensMark::Trust(trusted) => of_trusted(*trusted),
            LensMark::Actor(Some(at)) => (Tone::Actor(actor_colour(*at), level), Sign::Face),
            // That nobody brings it about is a finding, but must not hide a break.
            LensMark::Actor(None) if level.breaks() => (Tone::Outlined(level), Sign::Nobody),
            LensMark::Actor(None) => (Tone::Outlined(Level::Unrated), Sign::Nobody),
            LensMark::Encounter(encounter) => of_encounter(*encounter),
            LensMark::HeldBack(Some(held)) if held.is_most && level.breaks() => {
                (Tone::Loud(level), Sign::Face)
            }
            LensMark::HeldBack(Some(_)) => (Tone::Grey(level), Sign::Face),
            LensMark::Case(case) => (of_case(*case, level), Sign::Face),
        };
        Self { tone, sign }
    }
}

/// Returns the tone of a case. Only a break that is not solved yet is loud, and one that nobody complained of is
/// grey.
fn of_case(case: CaseMark, level: Level) -> Tone {
    match case {
        CaseMark::At(CaseStep::Recovery, _) if level.breaks() => Tone::Loud(level),
        CaseMark::At(CaseStep::Closed, _) if level.breaks() => Tone::Grey(level),
        CaseMark::At(CaseStep::Closed, _) => Tone::Quiet(level),
        CaseMark::At(..) => Tone::Outlined(level),
        CaseMark::Recovered => Tone::Framed(Level::Recovered),
        CaseMark::NoCase => Tone::Grey(level),
    }
}

/// Returns an actor's colour: each of the first has its own, and all others share one.
pub(crate) fn actor_colour(at: usize) -> u8 {
    at.min(usize::from(ACTOR_COLOURS)) as u8
}

/// Returns the look of two sides; a blind spot is as loud as the customers' level.
fn of_sides(sides: Sides) -> (Tone, Sign) {
    match sides.contrast() {
        Some(Contrast::BlindSpot) => (Tone::Loud(sides.customers), Sign::Eye),
        Some(Contrast::HiddenStrength) => (Tone::Outlined(Level::Positive), Sign::Rise),
        Some(Contrast::Assumption) => (Tone::Outlined(Level::Unrated), Sign::Face),
        None if sides.customers == Level::Unrated => (Tone::Quiet(Level::Unrated), Sign::Face),
        None if sides.own == Level::Unrated => (Tone::Quiet(sides.customers), Sign::Face),
        None => (Tone::Quiet(sides.customers), Sign::Equal),
    }
}

/// Returns the look of an encounter; only what is bad for both sides, to be mended first, is loud.
fn of_encounter(encounter: Encounter) -> (Tone, Sign) {
    let Encounter { staff, customers } = encounter;
    match encounter.burden() {
        Some(Burden::BothSides) => (Tone::Loud(customers), Sign::Exclamation),
        Some(Burden::Unseen) => (Tone::Framed(customers), Sign::Eye),
        Some(Burden::Strained) => (Tone::Outlined(staff), Sign::Held),
        None if customers == Level::Unrated => (Tone::Quiet(Level::Unrated), Sign::Face),
        None if staff == Level::Unrated => (Tone::Quiet(customers), Sign::Face),
        None => (Tone::Quiet(customers), Sign::Equal),
    }
}

fn of_trusted(trusted: Trusted) -> (Tone, Sign) {
    match trusted {
        Trusted::Distrusted => (Tone::Loud(Level::Negative), Sign::Exclamation),
        Trusted::AtRisk => (Tone::Loud(Level::Neutral), Sign::Exclamation),
        Trusted::BadlyAnswered => (Tone::Loud(Level::Neutral), Sign::Clock),
        Trusted::Sound => (Tone::Quiet(Level::Positive), Sign::Check),
        Trusted::NotAsked => (Tone::Quiet(Level::Unrated), Sign::Face),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::HeldBack;

    #[test]
    fn the_experience_is_loud_where_it_breaks() {
        let tone = |level| Look::of(&LensMark::Level(level), level).tone;
        assert_eq!(tone(Level::Neutral), Tone::Loud(Level::Neutral));
        assert_eq!(tone(Level::Unrated), Tone::Quiet(Level::Unrated));
    }

    #[test]
    fn r10_a_blind_spot_is_as_loud_as_what_customers_say() {
        use Level::{Negative, Neutral, Positive, Unrated};
        let look = |own, customers| Look::of(&LensMark::Sides(Sides { own, customers }), customers);
        assert_eq!(look(Positive, Negative), Look { tone: Tone::Loud(Negative), sign: Sign::Eye });
        assert_eq!(look(Negative, Neutral).sign, Sign::Rise);
        assert_eq!(look(Negative, Negative), Look { tone: Tone::Quiet(Negative), sign: Sign::Equal });
        assert_eq!(look(Unrated, Negative).sign, Sign::Face);
    }

    #[test]
    fn r10_what_is_bad_for_staff_and_customers_is_alone_loud() {
        use Level::{Negative, Neutral, Positive, Unrated};
        let look = |staff, customers| {
            Look::of(&LensMark::Encounter(Encounter { staff, customers }), Level::Positive)
        };
        assert_eq!(look(Neutral, Negative), Look { tone: Tone::Loud(Negative), sign: Sign::Exclamation });
        assert_eq!(look(Positive, Neutral), Look { tone: Tone::Framed(Neutral), sign: Sign::Eye });
        assert_eq!(look(Negative, Positive), Look { tone: Tone::Outlined(Negative), sign: Sign::Held });
        assert_eq!(look(Positive, Positive).sign, Sign::Equal);
        assert_eq!(look(Negative, Unrated).tone, Tone::Quiet(Unrated));
        assert_eq!(look(Unrated, Negative).tone, Tone::Quiet(Negative));
    }

    #[test]
    fn r8_what_every_customer_meets_is_louder_than_what_can_be_avoided() {
        let look = |met| Look::of(&LensMark::Met(met, None), Level::Neutral).tone;
        assert!(look(Met::ByEveryone) < look(Met::ByAllOf(Vec::new())), "alone loud");
        assert!(look(Met::ByAllOf(Vec::new())) < look(Met::BySome));
    }

    #[test]
    fn r17_only_what_holds_back_most_is_loud_and_every_other_is_grey() {
        let tone = |is_most, level| {
            let held = HeldBack { people: 3, most: 3, is_most };
            Look::of(&LensMark::HeldBack(Some(held)), level).tone
        };
        assert_eq!(tone(true, Level::Negative), Tone::Loud(Level::Negative));
        assert_eq!(tone(false, Level::Negative), Tone::Grey(Level::Negative));
        assert_eq!(tone(true, Level::Positive), Tone::Grey(Level::Positive), "a tolerance accepts it");
        assert_eq!(Look::of(&LensMark::HeldBack(None), Level::Negative).tone, Tone::Quiet(Level::Unrated));
    }

    #[test]
    fn r13_what_is_not_solved_is_alone_loud_and_what_was_made_good_is_framed() {
        let tone = |case, level| Look::of(&LensMark::Case(case), level).tone;
        let at = |step| CaseMark::At(step, None);
        assert_eq!(tone(at(CaseStep::Recovery), Level::Negative), Tone::Loud(Level::Negative));
        assert_eq!(tone(at(CaseStep::FollowUp), Level::Neutral), Tone::Outlined(Level::Neutral));
        assert_eq!(tone(at(CaseStep::Recovery), Level::Positive), Tone::Outlined(Level::Positive));
        assert_eq!(tone(CaseMark::NoCase, Level::Negative), Tone::Grey(Level::Negative));
        assert_eq!(tone(CaseMark::Recovered, Level::Recovered), Tone::Framed(Level::Recovered));
    }

    #[test]
    fn r15_the_first_actors_have_colours_of_their_own_and_breaks_still_show() {
        assert_eq!((actor_colour(0), actor_colour(7)), (0, 7));
        assert_eq!((actor_colour(8), actor_colour(900)), (8, 8));
        let look = |level| Look::of(&LensMark::Actor(None), level).tone.level();
        assert_eq!((look(Level::Negative), look(Level::Positive)), (Level::Negative, Level::Unrated));
    }
}
