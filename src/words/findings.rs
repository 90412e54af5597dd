//! What the rules find, as sentences. A sentence says why and has no full stop; the title of its touchpoint goes
//! before it.

use std::borrow::Cow;

use fluent::FluentValue;

use super::{Words, capital, is_blank};
use crate::{
    insight::{Finding, FindingKind, Gap, Insight, Level, Met, Rule},
    journey::{Cause, Journey},
};

impl Words {
    /// Returns the short title of a rule.
    pub fn rule(&self, rule: Rule) -> Cow<'_, str> {
        Cow::Owned(self.text(&rule_name(rule)).into_owned())
    }

    /// Says what the rule states, and what it is computed from.
    pub fn rule_help(&self, rule: Rule) -> Cow<'_, str> {
        Cow::Owned(self.text(&format!("{}-help", rule_name(rule))).into_owned())
    }

    /// Says what is found and why, without its touchpoint. `insight` and `gap` must be of this journey, and the
    /// finding of these.
    pub fn finding(&self, finding: &Finding, insight: &Insight, gap: &Gap, journey: &Journey) -> String {
        capital(self.found(finding, insight, gap, journey).trim_end_matches('.'))
    }

    /// Says a finding. It has an arm for each kind, so that the compiler asks for the words of a new one.
    fn found(&self, finding: &Finding, insight: &Insight, gap: &Gap, journey: &Journey) -> String {
        let number = finding.number.unwrap_or_default();
        let text = |name| self.text(name).into_owned();
        match &finding.what {
            &FindingKind::Tolerated { failed, answers } => self.tolerated(failed, answers, journey),
            FindingKind::Standing => self.segments_sentence(insight, journey),
            FindingKind::Split => self.split_at(number, insight, journey),
            FindingKind::Overridden => text("found-overridden"),
            FindingKind::NoUnbrokenPath => self.no_unbroken_path(insight, journey),
            FindingKind::Unavoidable => self.met(&insight.met(number).unwrap_or(Met::ByEveryone), journey),
            FindingKind::Avoidable => self.met(&insight.met(number).unwrap_or(Met::BySome), journey),
            &FindingKind::LeadsBack { to } => self.leads_back_to(number, to),
            FindingKind::Shares => self.gap_sentence(gap),
            &FindingKind::BlindSpot { own, customers } => self.sides("found-blind-spot", own, customers),
            &FindingKind::HiddenStrength { own, customers } => {
                self.sides("found-hidden-strength", own, customers)
            }
            FindingKind::Assumption => text("found-assumption"),
            &FindingKind::BothSides { staff, customers } => {
                self.encounter("found-both-sides", staff, customers)
            }
            &FindingKind::Strained { staff, customers } => self.encounter("found-strained", staff, customers),
            &FindingKind::Unseen { staff, customers } => self.encounter("found-unseen", staff, customers),
            FindingKind::NoPromise => text("found-no-promise"),
            FindingKind::PromiseBroken => self.promise_broken(journey.about().promise.trim()),
            FindingKind::TooLittle => text("found-too-little"),
            FindingKind::TooMuch => text("found-too-much"),
            FindingKind::WhichWay => text("found-which-way"),
            FindingKind::AtRisk { causes } => self.causes("found-at-risk", causes),
            FindingKind::Distrusted { causes } => self.causes("found-distrusted", causes),
            FindingKind::NoMandate => text("found-no-mandate"),
            FindingKind::NoActor => text("found-no-actor"),
            &FindingKind::Late { promised, actual } => self.late(promised, actual),
            FindingKind::Unconfirmed => text("found-unconfirmed"),
            FindingKind::NoEstimate => text("found-no-estimate"),
            FindingKind::NowhereToAsk => text("found-nowhere-to-ask"),
            FindingKind::ToneNotMatched => text("found-tone"),
            FindingKind::Unbroken { survey, unbroken, answered } => {
                self.unbroken(survey, *unbroken, *answered)
            }
            &FindingKind::HeldByOne { people, .. } => self.held_by_one(people),
            FindingKind::NotOnMap { survey, title } => self.not_on_map(survey, title),
            FindingKind::NotAsked => text("found-not-asked"),
            FindingKind::Repeated { .. }
            | FindingKind::CasesOpen { .. }
            | FindingKind::FollowUpsDue { .. }
            | FindingKind::NeverAnswered { .. }
            | FindingKind::Answered { .. }
            | FindingKind::NoAction
            | FindingKind::Overdue { .. }
            | FindingKind::AskAgain => self.found_in_mending(&finding.what),
            FindingKind::Loose { item, name, gone } => self.loose(item, name, *gone),
        }
    }

    /// Says what is found, after the title of the touchpoint that it is about.
    pub fn finding_sentence(
        &self,
        finding: &Finding,
        insight: &Insight,
        gap: &Gap,
        journey: &Journey,
    ) -> String {
        let why = self.finding(finding, insight, gap, journey);
        let judged = finding.number.and_then(|number| insight.by_number(number));
        match judged.and_then(|judged| journey.touchpoint(&judged.id)) {
            Some(touchpoint) if !is_blank(&touchpoint.title) => {
                let title = self.touchpoint_title(&touchpoint.title).into();
                self.say("found-of", &[("title", title), ("finding", why.into())])
            }
            _ => why,
        }
    }

    /// Compares the two sides, as in "We rate 12 of 15 positive, customers 7 of 9" (R10).
    pub fn gap_sentence(&self, gap: &Gap) -> String {
        let facts = [
            ("own", gap.own.positive.into()),
            ("own-rated", gap.own.rated.into()),
            ("customers", gap.customers.positive.into()),
            ("customers-rated", gap.customers.rated.into()),
        ];
        self.say("found-gap", &facts)
    }

    fn tolerated(&self, failed: u64, answers: u64, journey: &Journey) -> String {
        let tolerance = journey.about().tolerance.into();
        let facts = [("failed", failed.into()), ("answers", answers.into()), ("tolerance", tolerance)];
        self.say("found-tolerated", &facts)
    }

    fn split_at(&self, number: u32, insight: &Insight, journey: &Journey) -> String {
        let judged = insight.by_number(number);
        judged.map_or_else(String::new, |judged| self.split(insight, journey, judged))
    }

    fn leads_back_to(&self, from: u32, to: u32) -> String {
        self.say("leads-back", &[("from", from.into()), ("to", to.into())])
    }

    fn not_on_map(&self, survey: &str, title: &str) -> String {
        let survey = self.survey_name(survey).into();
        self.say("found-not-on-map", &[("survey", survey), ("title", title.into())])
    }

    fn late(&self, promised: u32, actual: u32) -> String {
        let facts = [("promised", promised), ("actual", actual)];
        let facts = facts.map(|(name, minutes)| (name, FluentValue::from(self.duration(minutes))));
        self.say("found-late", &facts)
    }

    fn sides(&self, name: &str, own: Level, customers: Level) -> String {
        let level = |level| self.level(level).to_lowercase();
        self.say(name, &[("own", level(own).into()), ("customers", level(customers).into())])
    }

    fn encounter(&self, name: &str, staff: Level, customers: Level) -> String {
        let level = |level| self.level(level).to_lowercase();
        self.say(name, &[("staff", level(staff).into()), ("customers", level(customers).into())])
    }

    fn promise_broken(&self, promise: &str) -> String {
        match promise {
            "" => self.text("found-promise-broken").into_owned(),
            promise => self.say("found-promise-broken-of", &[("promise", promise.into())]),
        }
    }

    fn causes(&self, name: &str, causes: &[Cause]) -> String {
        let listed = self.list(causes.iter().map(|cause| self.cause(cause).into_owned()));
        self.say(name, &[("count", causes.len().into()), ("causes", listed.into())])
    }
}

/// Returns the name of a rule's text: "rule-r8".
fn rule_name(rule: Rule) -> String {
    format!("rule-{}", rule.as_str().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Meaning, View},
        journey::{Edit, EntryKey, Rating, Tally, Voice, test_map},
        words::Lang,
    };

    /// Says a finding of a map that has a loop and our own ratings, in both languages.
    fn said(what: FindingKind, number: Option<u32>) -> [String; 2] {
        let mut map = test_map::journey("A + > B - > C + > B");
        let own = EntryKey::new(Voice::Own, None, "");
        test_map::edit(&mut map, Edit::Rate(test_map::id("B"), own, Tally::one(Rating::Positive)));
        let insight = Insight::of(&map, &View::default());
        let gap = Meaning::of(&map, &insight).gap;
        let finding = Finding { rule: Rule::R8, number, what };
        Lang::ALL.map(|lang| lang.words().finding_sentence(&finding, &insight, &gap, &map))
    }

    #[test]
    fn every_finding_is_a_sentence_with_its_facts() {
        let causes = vec![Cause::Haste, Cause::NoRecap];
        let (own, customers) = (Level::Positive, Level::Negative);
        let rows = [
            (
                FindingKind::Tolerated { failed: 1, answers: 100 },
                "B: 1 of 100 answers is negative or neutral, which the tolerance of 0 % accepts",
                "B: 100 vastauksesta 1 on negatiivinen tai neutraali; sietoraja 0 % sallii sen",
            ),
            (FindingKind::Unavoidable, "B: Every customer meets this", "B: Jokainen asiakas kohtaa tämän"),
            (
                FindingKind::LeadsBack { to: 1 },
                "B: Leads back: the customer is sent back from 2 to 1",
                "B: Vie takaisin: asiakas joutuu palaamaan kohdasta 2 kohtaan 1",
            ),
            (
                FindingKind::BlindSpot { own, customers },
                "B: Blind spot: we rate it positive, customers negative",
                "B: Sokea piste: oma arviomme on positiivinen, asiakkaiden negatiivinen",
            ),
            (
                FindingKind::AtRisk { causes },
                "B: At risk though positive. Causes of distrust: haste in the voice and no recap at the end",
                "B: Vaarassa, vaikka on positiivinen. Epäluottamuksen syyt: kiire äänessä ja ei kerrata",
            ),
            (
                FindingKind::Repeated { times: 1, typed: None },
                "B: A complaint had to be told again once; the aim is one complaint",
                "B: Valitus jouduttiin toistamaan kerran; tavoite on yksi valitus",
            ),
            (
                FindingKind::Late { promised: 1_440, actual: 3_600 },
                "B: Answered after 60 h, promised within 24 h",
                "B: Vastaus kesti 60 t, luvattu oli 24 t",
            ),
        ];
        for (what, english, finnish) in rows {
            assert_eq!(said(what, Some(2)), [english, finnish]);
        }
    }

    #[test]
    fn what_is_about_the_map_has_no_touchpoint_before_it() {
        let english = |what| said(what, None)[0].clone();
        assert_eq!(english(FindingKind::Shares), "We rate 1 of 1 positive, customers 2 of 3");
        assert_eq!(english(FindingKind::NoUnbrokenPath), "There is no unbroken path");
    }

    #[test]
    fn what_has_no_facts_is_said_in_every_language() {
        use FindingKind::{
            Assumption, Avoidable, NoActor, NoEstimate, NoMandate, NoPromise, NowhereToAsk, Overridden,
            PromiseBroken, ToneNotMatched, TooLittle, TooMuch, Unconfirmed, WhichWay,
        };
        let plain = [
            Assumption,
            Avoidable,
            NoActor,
            NoEstimate,
            NoMandate,
            NoPromise,
            NowhereToAsk,
            Overridden,
            PromiseBroken,
            ToneNotMatched,
            TooLittle,
            TooMuch,
            Unconfirmed,
            WhichWay,
        ];
        for what in plain {
            let said = said(what, None);
            assert!(said.iter().all(|said| !said.contains("found-") && !said.ends_with('.')), "{said:?}");
            assert_ne!(said[0], said[1]);
        }
        for words in Lang::ALL.map(Lang::words) {
            assert!(Rule::ALL.into_iter().all(|rule| words.knows(&rule_name(rule))));
            assert!(Rule::ALL.into_iter().all(|rule| words.knows(&format!("{}-help", rule_name(rule)))));
        }
    }
}
