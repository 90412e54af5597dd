//! Mending in words: what it gains, what the map would be with breaks mended, and which cases and actions are
//! missing or late (R13, R14, R19).

use std::borrow::Cow;

use super::{Words, lower};
use crate::{
    insight::{ActionSign, CaseStep, FindingKind, Gain, Insight, Level, Meaning, Verdict, WouldHold},
    journey::{Day, Journey, RecoveryStep},
};

impl Words {
    /// Says what mending a break gains, the strongest reason first: "Makes 313 journeys whole", "Quick would
    /// hold", "Every customer meets it". `insight` must be of this journey, and the gain of that insight.
    pub fn gain(&self, gain: &Gain, insight: &Insight, journey: &Journey) -> Vec<String> {
        let people = gain.people.filter(|people| *people > 0);
        let people = people.map(|people| self.say("gain-people", &[("people", people.into())]));
        let holds = match &gain.would_hold {
            WouldHold::Nobody => None,
            WouldHold::Everyone => Some(self.text("gain-holds").into_owned()),
            WouldHold::Segments(ids) => Some(self.of_segments("gain-holds-for", ids, journey)),
        };
        let met = insight.met(gain.number).map(|met| self.met(&met, journey));
        let assumed = gain.assumed.then(|| self.text("gain-assumed").into_owned());
        [assumed, people, holds, met].into_iter().flatten().collect()
    }

    /// Says which breaks are taken as mended: "As if 7 and 14 were mended". `insight` must be of a view that has
    /// them mended.
    pub fn as_if_mended(&self, insight: &Insight) -> String {
        let numbers = as_if(insight);
        self.say(
            "as-if-mended",
            &[("numbers", self.numbers(&numbers).into()), ("count", numbers.len().into())],
        )
    }

    /// Says what the map would be: "Would still be broken at 4 and 10", "Would not be known yet: 13 is not rated".
    pub fn would_be(&self, insight: &Insight) -> String {
        let name = match insight.verdict {
            Verdict::Broken => "would-be-broken",
            Verdict::Open => "would-be-open",
            Verdict::HoldsAfterRecovery => "would-be-recovered",
            Verdict::Holds => "would-be-held",
        };
        let numbers = in_the_way(insight);
        self.say(name, &[("numbers", self.numbers(&numbers).into()), ("count", numbers.len().into())])
    }

    /// Says in one sentence what the map would be, with what is mended and whose experience it is: "If 7 and 14
    /// were mended, the experience would still be broken at 4 and 10."
    pub fn if_mended(&self, insight: &Insight, journey: &Journey) -> String {
        let name = match insight.verdict {
            Verdict::Broken => "if-mended-broken",
            Verdict::Open => "if-mended-open",
            Verdict::HoldsAfterRecovery => "if-mended-recovered",
            Verdict::Holds => "if-mended-held",
        };
        let numbers = in_the_way(insight);
        let subject = lower(&self.subject(&insight.scope, journey, insight.round(journey).as_ref()));
        let facts = [
            ("mended", self.numbers(&as_if(insight)).into()),
            ("subject", subject.into()),
            ("numbers", self.numbers(&numbers).into()),
            ("count", numbers.len().into()),
        ];
        self.say(name, &facts)
    }

    /// Says how far the actions at a touchpoint have come.
    pub fn action_sign(&self, sign: ActionSign) -> Cow<'_, str> {
        self.text(match sign {
            ActionSign::Planned => "action-planned",
            ActionSign::Overdue => "action-overdue",
            ActionSign::Done => "action-done",
            ActionSign::Unplanned => "action-unplanned",
        })
    }

    /// Returns the name of one of the five steps of recovery (R13).
    pub fn recovery_step(&self, step: &RecoveryStep) -> String {
        self.text(&format!("recovery-step-{}", step.as_str())).into_owned()
    }

    /// Says which of the five steps comes next, from 1: "Step 4 of 5: make sure you agree".
    pub fn next_step(&self, number: u8) -> String {
        let step = RecoveryStep::ALL.get(usize::from(number).saturating_sub(1));
        let step = step.map_or_else(String::new, |step| self.recovery_step(step).to_lowercase());
        let facts =
            [("number", number.into()), ("of", RecoveryStep::ALL.len().into()), ("step", step.into())];
        self.say("recovery-next", &facts)
    }

    /// Returns the name of the step that a case is in (R13).
    pub fn case_step(&self, step: CaseStep) -> String {
        self.text(&format!("case-step-{}", step.as_str())).into_owned()
    }

    /// Returns how many cases there are, and how far they have come (R13).
    pub(super) fn recovery_parts(&self, meaning: &Meaning) -> Vec<String> {
        let (cases, count) = (&meaning.cases, meaning.cases.len());
        if count == 0 {
            return vec![self.text("through-recovery-none").into_owned()];
        }
        let counted = |name, of: &dyn Fn(&crate::insight::CaseStanding) -> bool| {
            let count = cases.iter().filter(|case| of(case)).count();
            (count > 0).then(|| self.counted(name, count))
        };
        [
            Some(self.counted("through-recovery", count)),
            counted("through-recovery-open", &|case| case.step == CaseStep::Recovery),
            counted("through-recovery-due", &|case| case.is_due),
            counted("through-recovery-confirmed", &|case| case.is_confirmed),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Says a finding about cases or actions; empty for any other.
    pub(super) fn found_in_mending(&self, what: &FindingKind) -> String {
        let counted = |name: &str, count: &usize| self.counted(name, *count);
        match what {
            FindingKind::CasesOpen { count } => counted("found-cases-open", count),
            FindingKind::FollowUpsDue { count, since } => {
                let facts = [("count", (*count).into()), ("day", self.day(since).into())];
                self.say("found-follow-ups-due", &facts)
            }
            FindingKind::NeverAnswered { count } => counted("found-never-answered", count),
            FindingKind::Answered { answered, asked } => {
                let facts = [("answered", (*answered).into()), ("asked", (*asked).into())];
                self.say("found-answered", &facts)
            }
            FindingKind::NoAction => self.text("found-no-action").into_owned(),
            FindingKind::Overdue { what, due } => self.overdue(what.trim(), due),
            FindingKind::AskAgain => self.text("found-ask-again").into_owned(),
            FindingKind::Repeated { times, typed } => self.repeated(*times, *typed),
            _ => String::new(),
        }
    }

    fn overdue(&self, what: &str, due: &Day) -> String {
        let name = if what.is_empty() { "found-overdue-unnamed" } else { "found-overdue" };
        self.say(name, &[("what", what.into()), ("day", self.day(due).into())])
    }

    fn repeated(&self, times: u32, typed: Option<u32>) -> String {
        let said = self.say("found-repeated", &[("times", times.into())]);
        let typed = typed.map(|typed| self.say("found-repeated-typed", &[("times", typed.into())]));
        typed.map_or_else(|| said.clone(), |typed| format!("{said} {typed}"))
    }
}

/// Returns the numbers of the touchpoints that are taken as mended.
fn as_if(insight: &Insight) -> Vec<u32> {
    insight.touchpoints.iter().filter(|judged| judged.as_if).map(|judged| judged.number).collect()
}

/// Returns the numbers that the verdict rests on: the breaks, or what is not rated; none where the map holds.
fn in_the_way(insight: &Insight) -> Vec<u32> {
    let is_meant = |level: Level| match insight.verdict {
        Verdict::Broken => level.breaks(),
        Verdict::Open => level == Level::Unrated,
        Verdict::HoldsAfterRecovery | Verdict::Holds => false,
    };
    let meant = insight.touchpoints.iter().filter(|judged| is_meant(judged.level));
    meant.map(|judged| judged.number).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        insight::{SurveyResult, View},
        journey::test_map,
        words::Lang,
    };

    /// Returns what the map would be if the touchpoints of these names were mended.
    fn as_if(map: &Journey, names: &[&str]) -> [[String; 2]; 2] {
        let mended: BTreeSet<_> = names.iter().map(|name| test_map::id(name)).collect();
        let insight = Insight::of(map, &View { mended, ..View::default() });
        Lang::ALL.map(|lang| [lang.words().as_if_mended(&insight), lang.words().would_be(&insight)])
    }

    #[test]
    fn r19_as_if_mended_is_said_as_would() {
        let map = test_map::journey("A - > B 0 > C ? > D +");
        assert_eq!(
            as_if(&map, &["A"]),
            [
                ["As if 1 were mended", "Would still be broken at 2"],
                ["Jos 1 korjattaisiin", "Kokemus ei vieläkään onnistuisi: katkos 2"]
            ]
        );
        assert_eq!(
            as_if(&map, &["A", "B"]),
            [
                ["As if 1 and 2 were mended", "Would not be known yet: 3 is not rated"],
                ["Jos 1 ja 2 korjattaisiin", "Olisi kesken: 3 on arvioimatta"]
            ]
        );
        let held = as_if(&test_map::journey("A -"), &["A"]);
        assert_eq!([&held[0][1], &held[1][1]], ["Would hold", "Olisi onnistunut"]);
    }

    #[test]
    fn r19_a_gain_says_its_strongest_reason_first() {
        let said = |map: &Journey| {
            let insight = Insight::of(map, &View::default());
            let gains = Gain::all(map, &insight, &SurveyResult::all(map, &insight));
            Lang::ALL.map(|lang| lang.words().gain(&gains[0], &insight, map).join(" | "))
        };
        assert_eq!(
            said(&test_map::journey("A + > B -")),
            [
                "The experience would hold | Every customer meets this",
                "Kokemus onnistuisi | Jokainen asiakas kohtaa tämän"
            ]
        );
        let segments = test_map::segmented("A > B", &["Quick!: A+ B-", "Chatty!: A- B-"]);
        assert!(said(&segments)[0].starts_with("Would hold for Quick | "), "{}", said(&segments)[0]);
    }

    #[test]
    fn r13_r14_r19_what_is_found_is_said_in_both_languages() {
        let day = Day::new("2026-11-27").expect("a day");
        let rows = [
            (FindingKind::CasesOpen { count: 1 }, "1 case is open", "1 tapaus on auki"),
            (
                FindingKind::FollowUpsDue { count: 2, since: day.clone() },
                "2 follow-ups have been due, the first since 27 Nov 2026",
                "2 seurantaa on tekemättä, ensimmäisen määräpäivä 27.11.2026",
            ),
            (
                FindingKind::NeverAnswered { count: 1 },
                "1 contact was never answered",
                "1 yhteydenottoon ei vastattu",
            ),
            (
                FindingKind::Answered { answered: 1, asked: 20 },
                "Of the contacts by phone and e-mail 1 of 20 was answered",
                "Puheluista ja sähköposteista sai vastauksen 1 20:stä",
            ),
            (
                FindingKind::Overdue { what: "A host greets".to_owned(), due: day },
                "“A host greets” was to be done by 27 Nov 2026",
                "”A host greets” piti tehdä viimeistään 27.11.2026",
            ),
            (
                FindingKind::Repeated { times: 2, typed: Some(5) },
                "Complaints had to be told again 2 times; the aim is one complaint (typed: 5)",
                "Valituksia jouduttiin toistamaan 2 kertaa; tavoite on yksi valitus (kirjattu: 5)",
            ),
        ];
        for (what, english, finnish) in rows {
            assert_eq!(Lang::ALL.map(|lang| lang.words().found_in_mending(&what)), [english, finnish]);
        }
    }
}
