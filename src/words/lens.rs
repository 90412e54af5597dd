//! The names of the lenses and of their marks, as cards and the legend show them.

use std::borrow::Cow;

use super::{Words, capital};
use crate::{
    insight::{
        Burden, CaseMark, CaseStep, Contrast, Encounter, FindingKind, Lens, LensMark, Level, Met, Sides,
        Trusted,
    },
    journey::{Journey, Kept, Touchpoint},
};

impl Words {
    /// Returns the name of a lens, as the lens bar has it.
    pub fn lens(&self, lens: Lens) -> Cow<'_, str> {
        Cow::Owned(self.text(&format!("lens-{}", lens.as_str())).into_owned())
    }

    /// Returns the name of a lens with what it leaves aside: "Actors, only by a person".
    fn lens_told(&self, lens: Lens) -> String {
        let name = self.lens(lens);
        match lens {
            Lens::Actors { people_alone: true } => {
                format!("{name}, {}", self.text("lens-actors-people").to_lowercase())
            }
            _ => name.into_owned(),
        }
    }

    /// Returns the heading of what is seen through a lens: "Lens: Trust".
    pub fn lens_heading(&self, lens: Lens) -> String {
        self.say("lens-heading", &[("lens", self.lens_told(lens).into())])
    }

    /// Returns the note beside a picture that is seen through a lens: "Lens: Trust". Empty for the lens of
    /// experience.
    pub fn lens_note(&self, lens: Lens) -> String {
        match lens {
            Lens::Experience => String::new(),
            lens => self.lens_heading(lens),
        }
    }

    /// Returns the help text that says what the lens shows.
    pub fn lens_help(&self, lens: Lens) -> String {
        self.text(&format!("lens-{}-help", lens.as_str())).into_owned()
    }

    /// Says what the rules behind the lens's marks state.
    pub fn rules_help(&self, lens: Lens) -> String {
        lens.rules().iter().map(|rule| self.rule_help(*rule)).collect::<Vec<_>>().join("\n")
    }

    /// Returns a mark on this journey in two or three words; for an actor, the name.
    pub fn mark<'a>(&'a self, mark: &'a LensMark, journey: &'a Journey) -> Cow<'a, str> {
        self.text(match mark {
            LensMark::Level(level) => return self.level(*level),
            LensMark::Sides(sides) => sides_name(*sides),
            LensMark::Encounter(encounter) => encounter_name(*encounter),
            LensMark::Met(Met::ByEveryone, _) => "seen-everyone",
            LensMark::Met(Met::ByAllOf(of), _) if of.is_empty() => "seen-everyone-of-one",
            LensMark::Met(Met::ByAllOf(of), _) => {
                return self.of_segments("seen-everyone-of", of, journey).into();
            }
            LensMark::Met(Met::BySome, _) => "seen-avoidable",
            LensMark::Met(Met::AtACost(_), _) => "seen-at-a-cost",
            LensMark::Met(Met::Unknown, _) => "seen-loose",
            LensMark::LeadsBack(_) => "seen-back",
            LensMark::Promise(Some(Kept::Unknown(text)), _) => return Cow::Borrowed(text),
            LensMark::Promise(Some(Kept::Broken), _) => "seen-broken",
            LensMark::Promise(_, Some(amount)) => return capital(&self.amount(amount)).into(),
            LensMark::Promise(Some(Kept::Kept), None) => "seen-kept",
            LensMark::Promise(None, None) => "seen-not-judged",
            LensMark::Trust(trusted) => trusted_name(*trusted),
            LensMark::HeldBack(Some(held)) if held.is_most => "seen-holds-most",
            LensMark::HeldBack(Some(_)) => "seen-holds-fewer",
            LensMark::HeldBack(None) => "seen-not-asked-about",
            LensMark::Case(case) => case_name(*case),
            LensMark::Actor(None) => return capital(&self.text("no-actor")).into(),
            LensMark::Actor(Some(at)) => {
                return journey.actors().get(*at).map_or("".into(), |it| it.name.as_str().into());
            }
        })
    }

    /// Returns a mark as [`Self::mark`] does, but names all actors who bring the touchpoint about.
    pub fn seen<'a>(
        &'a self,
        mark: &'a LensMark,
        touchpoint: &Touchpoint,
        journey: &'a Journey,
    ) -> Cow<'a, str> {
        if !matches!(mark, LensMark::Actor(Some(_))) {
            return self.mark(mark, journey);
        }
        let actors = journey.actors().iter().filter(|actor| touchpoint.actors.contains(&actor.id));
        Cow::Owned(actors.map(|actor| actor.name.as_str()).collect::<Vec<_>>().join(", "))
    }

    /// Returns in a word what was wrong with an answer (R16); `None` for any other finding.
    pub fn answered(&self, what: &FindingKind) -> Option<Cow<'_, str>> {
        let name = match what {
            FindingKind::Late { .. } => "seen-late",
            FindingKind::Unconfirmed => "seen-unconfirmed",
            FindingKind::NoEstimate => "seen-no-estimate",
            FindingKind::NowhereToAsk => "seen-nowhere-to-ask",
            FindingKind::ToneNotMatched => "seen-tone",
            _ => return None,
        };
        Some(self.text(name))
    }
}

fn sides_name(sides: Sides) -> &'static str {
    match sides.contrast() {
        Some(Contrast::BlindSpot) => "seen-blind-spot",
        Some(Contrast::HiddenStrength) => "seen-hidden-strength",
        Some(Contrast::Assumption) => "seen-assumption",
        None if sides.customers == Level::Unrated => "seen-by-nobody",
        None if sides.own == Level::Unrated => "seen-only-customers",
        None => "seen-agreed",
    }
}

fn encounter_name(encounter: Encounter) -> &'static str {
    match encounter.burden() {
        Some(Burden::BothSides) => "seen-both-sides",
        Some(Burden::Strained) => "seen-strained",
        Some(Burden::Unseen) => "seen-unseen",
        None => match (encounter.staff, encounter.customers) {
            (Level::Unrated, Level::Unrated) => "seen-by-nobody",
            (Level::Unrated, _) => "seen-only-customers",
            (_, Level::Unrated) => "seen-only-staff",
            _ => "seen-good-for-both",
        },
    }
}

fn case_name(case: CaseMark) -> &'static str {
    match case {
        CaseMark::Recovered => "seen-recovered",
        CaseMark::NoCase => "seen-no-case",
        CaseMark::At(CaseStep::Recovery, _) => "seen-in-recovery",
        CaseMark::At(CaseStep::FollowUp, _) => "seen-to-follow-up",
        CaseMark::At(CaseStep::Reporting, _) => "seen-to-report",
        CaseMark::At(CaseStep::Learning, _) => "seen-to-learn",
        CaseMark::At(CaseStep::Closed, _) => "seen-case-closed",
    }
}

fn trusted_name(trusted: Trusted) -> &'static str {
    match trusted {
        Trusted::Distrusted => "seen-distrusted",
        Trusted::AtRisk => "seen-at-risk",
        Trusted::BadlyAnswered => "seen-badly-answered",
        Trusted::Sound => "seen-sound",
        Trusted::NotAsked => "seen-not-asked",
    }
}
