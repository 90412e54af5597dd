//! R13: the state of complaints at each touchpoint, as findings and as marks of a lens: what is still to be done,
//! and how many contacts of customers were answered.

use std::collections::HashMap;

use crate::journey::{Case, Day, Journey};

use super::{
    CaseStanding, CaseStep, Insight, LensMark, Level,
    contacts::Exchange,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
    loose,
};

/// The state of the complaints at a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CaseMark {
    /// The step of the least advanced case; while that is recovery, also the number of the next of its five steps,
    /// from 1.
    At(CaseStep, Option<u8>),
    /// A touchpoint that broke and is recovered.
    Recovered,
    /// A break without a case.
    NoCase,
}

/// Returns the marks of the recovery lens, in journey order. A touchpoint without a case or a break shows its
/// level.
pub(super) fn marks(journey: &Journey, insight: &Insight) -> Vec<LensMark> {
    let mut least_far: HashMap<u32, &Case> = HashMap::new();
    let far = |case: &Case| (CaseStep::of(case), case.steps.len());
    for case in journey.cases().filter(|case| is_seen(case, journey, insight)) {
        let Some(number) = case.touchpoint.as_ref().and_then(|id| insight.number_of(id)) else { continue };
        let least = least_far.entry(number).or_insert(case);
        if far(case) < far(least) {
            *least = case;
        }
    }
    let mark = |judged: &super::Judged| {
        let least = least_far.get(&judged.number).map(|case| (CaseStep::of(case), CaseStep::next_of(case)));
        match (judged.level, least) {
            // Whatever was recovered before, somebody complains now.
            (_, Some((CaseStep::Recovery, next))) => LensMark::Case(CaseMark::At(CaseStep::Recovery, next)),
            (Level::Recovered, _) => LensMark::Case(CaseMark::Recovered),
            (_, Some((step, _))) => LensMark::Case(CaseMark::At(step, None)),
            (level, None) if level.breaks() => LensMark::Case(CaseMark::NoCase),
            (level, None) => LensMark::Level(level),
        }
    };
    insight.touchpoints.iter().map(mark).collect()
}

/// Returns whether the view speaks of a case's customers: the case is of the chosen segment, or of everyone (R6).
pub(super) fn is_seen(case: &Case, journey: &Journey, insight: &Insight) -> bool {
    let seen = insight.view.segment.as_ref().filter(|id| journey.segment(id).is_some());
    seen.is_none() || case.segment.is_none() || case.segment.as_ref() == seen
}

/// The cases of one touchpoint, counted.
#[derive(Default)]
struct Added {
    open: usize,
    due: usize,
    first_due: Day,
    unanswered: usize,
    /// The contacts by phone or e-mail.
    direct: Exchange,
}

impl Added {
    /// Counts the cases that the view speaks of.
    fn of(ground: &Ground<'_>, same: &[(&Case, CaseStanding)]) -> Self {
        let mut added = Self::default();
        let seen = same.iter().filter(|(case, _)| is_seen(case, ground.journey, ground.insight));
        seen.for_each(|(case, standing)| added.add(case, standing));
        added
    }

    fn add(&mut self, case: &Case, standing: &CaseStanding) {
        self.open += usize::from(standing.step.is_open());
        if let Some(due) = standing.due.as_ref().filter(|_| standing.is_due) {
            self.due += 1;
            if self.first_due.is_empty() || *due < self.first_due {
                self.first_due = due.clone();
            }
        }
        self.unanswered += Exchange::of(case).unanswered();
        let direct = Exchange::direct(case);
        self.direct.asked += direct.asked;
        self.direct.answered += direct.answered;
    }

    fn found(self) -> impl Iterator<Item = FindingKind> {
        let Self { open, due, first_due, unanswered, direct: Exchange { asked, answered } } = self;
        [
            (due > 0).then_some(FindingKind::FollowUpsDue { count: due, since: first_due }),
            (open > 0).then_some(FindingKind::CasesOpen { count: open }),
            (unanswered > 0).then_some(FindingKind::NeverAnswered { count: unanswered }),
            (asked > 0).then_some(FindingKind::Answered { answered, asked }),
        ]
        .into_iter()
        .flatten()
    }
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    for same in ground.cases.chunk_by(|(_, a), (_, b)| a.number == b.number) {
        if let number @ Some(_) = same[0].1.number {
            let found = Added::of(ground, same).found();
            out.extend(found.map(|what| Finding { rule: Rule::R13, number, what }));
        }
    }
    loose::find_cases(ground, out);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, Meaning, View},
        journey::{Answer, CaseId, Contact, Edit, Item, Moment, Party, RecoveryStep, test_map},
    };

    fn case(number: u64, due: &str, said: &[(Party, &str)]) -> Case {
        let mut case = Case::new(CaseId::from_number(number), test_map::id("A"));
        case.follow_up.due = Day::new(due).expect("a day");
        let contact = |(from, channel): &(Party, &str)| Contact {
            from: Some(from.clone()),
            channel: (*channel).to_owned(),
            ..Contact::on_day(0)
        };
        case.contacts = said.iter().map(contact).collect();
        case
    }

    fn found(cases: impl IntoIterator<Item = Case>) -> Vec<FindingKind> {
        let edits: Vec<_> = cases.into_iter().map(|it| Edit::Put(Item::Case(it).into())).collect();
        let map = test_map::journey("A -").apply(&edits).expect("they can be");
        let today = Day::new("2026-11-29").expect("a day");
        let meaning = Meaning::of(&map, &Insight::of(&map, &View { today, ..View::default() }));
        meaning.found_by(Rule::R13).map(|it| it.what.clone()).collect()
    }

    fn marks_of(map: &str, cases: impl IntoIterator<Item = Case>) -> LensMark {
        let edits: Vec<_> = cases.into_iter().map(|it| Edit::Put(Item::Case(it).into())).collect();
        let map = test_map::journey(map).apply(&edits).expect("they can be");
        marks(&map, &Insight::of(&map, &View::default())).remove(0)
    }

    /// Returns a case with this many of the five steps done, solved and confirmed where `is_confirmed` is true.
    fn at_step(number: u64, steps: usize, is_confirmed: bool) -> Case {
        let mut case = case(number, "", &[]);
        case.steps = RecoveryStep::ALL[..steps].to_vec();
        if is_confirmed {
            case.solved = Moment::new("2026-11-24").expect("a moment");
            case.follow_up.done = Day::new("2026-11-25").expect("a day");
            case.follow_up.satisfied = Some(Answer::Yes);
        }
        case
    }

    #[test]
    fn r13_the_lens_shows_the_case_that_is_least_far() {
        let mark = marks_of("A -", [at_step(1, 5, false), at_step(2, 0, false), at_step(3, 3, false)]);
        assert_eq!(mark, LensMark::Case(CaseMark::At(CaseStep::Recovery, Some(1))));
        assert_eq!(marks_of("A -", []), LensMark::Case(CaseMark::NoCase));
        assert_eq!(marks_of("A +", []), LensMark::Level(Level::Positive));
    }

    #[test]
    fn r13_a_new_complaint_is_seen_where_another_was_made_good() {
        assert_eq!(marks_of("A -", [at_step(1, 5, true)]), LensMark::Case(CaseMark::Recovered));
        let again = marks_of("A -", [at_step(1, 5, true), at_step(2, 1, false)]);
        assert_eq!(again, LensMark::Case(CaseMark::At(CaseStep::Recovery, Some(2))));
    }

    #[test]
    fn r13_follow_ups_due_and_cases_standing_open_are_found() {
        let since = Day::new("2026-11-27").expect("a day");
        assert_eq!(
            found([case(1, "2026-11-29", &[]), case(2, "2026-11-27", &[]), case(3, "2026-12-01", &[])]),
            [FindingKind::FollowUpsDue { count: 2, since }, FindingKind::CasesOpen { count: 3 }]
        );
    }

    #[test]
    fn r13_of_twenty_requests_by_phone_one_was_answered() {
        let call = |number, is_answered| {
            let asked = (Party::Customer, "phone");
            let said = [asked, (Party::Us, "phone")];
            case(number, "", if is_answered { &said } else { &said[..1] })
        };
        let calls = (1..=20).map(|number| call(number, number == 7));
        assert_eq!(
            found(calls),
            [
                FindingKind::CasesOpen { count: 20 },
                FindingKind::NeverAnswered { count: 19 },
                FindingKind::Answered { answered: 1, asked: 20 }
            ]
        );
    }
}
