//! R13: the step that a case is in, which follows from what is filled in, and what it still lacks.

use crate::journey::{Answer, Case, CaseId, Day};

use super::Insight;

/// The step that a case is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseStep {
    /// A case that is not solved yet.
    Recovery,
    /// A solved case without a follow-up.
    FollowUp,
    /// A case that was followed up but lacks one of the four facts.
    Reporting,
    /// A case that is reported but lacks its kind or its lesson.
    Learning,
    Closed,
}

/// A fact that is reported of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CaseFact {
    /// The complaint as stated, or its actual cause.
    What,
    ToWhom,
    When,
    HowSolved,
}

/// The reason why a case is not confirmed and so changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotConfirmed {
    NotSolved,
    NotFollowedUp,
    /// A follow-up that does not say whether the customer was satisfied.
    NotAsked,
    NotSatisfied,
}

/// The standing of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseStanding {
    /// The number of its touchpoint (R7); `None` where the touchpoint is not on the map.
    pub number: Option<u32>,
    pub case: CaseId,
    pub step: CaseStep,
    pub is_confirmed: bool,
    /// The day of the follow-up; `None` once it is done, or where no day is given.
    pub due: Option<Day>,
    /// Whether the day of the follow-up has come.
    pub is_due: bool,
}

impl CaseStep {
    pub const ALL: [Self; 5] =
        [Self::Recovery, Self::FollowUp, Self::Reporting, Self::Learning, Self::Closed];

    /// Returns the step that this case is in.
    pub fn of(case: &Case) -> Self {
        if case.solved.is_empty() {
            Self::Recovery
        } else if case.follow_up.done.is_empty() {
            Self::FollowUp
        } else if CaseFact::missing(case).next().is_some() {
            Self::Reporting
        } else if case.kind.is_none() || case.lesson.trim().is_empty() {
            Self::Learning
        } else {
            Self::Closed
        }
    }

    /// Returns whether the case still needs something done.
    pub fn is_open(self) -> bool {
        self != Self::Closed
    }

    /// Returns the number of the next of the five steps of recovery, from 1; `None` once all are done.
    pub fn next_of(case: &Case) -> Option<u8> {
        case.next_step().and_then(|_| u8::try_from(case.steps.len() + 1).ok())
    }

    /// Returns the step's name in output for programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::FollowUp => "follow-up",
            Self::Reporting => "reporting",
            Self::Learning => "learning",
            Self::Closed => "closed",
        }
    }
}

impl CaseFact {
    pub const ALL: [Self; 4] = [Self::What, Self::ToWhom, Self::When, Self::HowSolved];

    /// Returns the facts that a case still lacks, in order.
    pub fn missing(case: &Case) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|fact| match fact {
            Self::What => is_blank(&case.stated) && is_blank(&case.cause),
            Self::ToWhom => is_blank(&case.to_whom),
            Self::When => case.opened.is_empty(),
            Self::HowSolved => is_blank(&case.solution),
        })
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

impl NotConfirmed {
    /// Returns why a case changes nothing; `None` for one that is confirmed.
    pub fn of(case: &Case) -> Option<Self> {
        match (&case.follow_up.satisfied, case.follow_up.done.is_empty()) {
            _ if case.solved.is_empty() => Some(Self::NotSolved),
            (_, true) => Some(Self::NotFollowedUp),
            (Some(Answer::Yes), false) => None,
            (Some(Answer::No), false) => Some(Self::NotSatisfied),
            (_, false) => Some(Self::NotAsked),
        }
    }
}

impl CaseStanding {
    /// Returns the standing of a case on the day of the view.
    pub fn of(case: &Case, insight: &Insight) -> Self {
        let due = follow_up_due(case);
        Self {
            number: case.touchpoint.as_ref().and_then(|id| insight.number_of(id)),
            case: case.id.clone(),
            step: CaseStep::of(case),
            is_confirmed: case.is_confirmed(),
            is_due: is_due(case, &insight.view.today),
            due: due.cloned(),
        }
    }
}

/// Returns the day of the follow-up (R13); `None` once it is done, or where no day is given.
fn follow_up_due(case: &Case) -> Option<&Day> {
    let follow_up = &case.follow_up;
    Some(&follow_up.due).filter(|due| !due.is_empty() && follow_up.done.is_empty())
}

/// Returns whether the day of a follow-up has come and it is not done (R13).
pub fn is_due(case: &Case, today: &Day) -> bool {
    follow_up_due(case).is_some_and(|due| due <= today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{CaseKind, Moment, RecoveryStep, test_map},
    };

    fn day(text: &str) -> Day {
        Day::new(text).expect("a day")
    }

    fn opened() -> Case {
        Case::new(CaseId::from_number(1), test_map::id("A"))
    }

    #[test]
    fn r13_the_step_follows_from_what_is_filled_in() {
        let mut case = opened();
        let mut come_to = |change: &dyn Fn(&mut Case), step, hindrance| {
            change(&mut case);
            assert_eq!((CaseStep::of(&case), NotConfirmed::of(&case)), (step, hindrance));
        };
        come_to(&|_| {}, CaseStep::Recovery, Some(NotConfirmed::NotSolved));
        let solve = |case: &mut Case| {
            case.steps = RecoveryStep::ALL.to_vec();
            case.solved = Moment::new("2026-11-24 19:40").expect("a moment");
        };
        come_to(&solve, CaseStep::FollowUp, Some(NotConfirmed::NotFollowedUp));
        come_to(
            &|case| case.follow_up.done = day("2026-11-25"),
            CaseStep::Reporting,
            Some(NotConfirmed::NotAsked),
        );
        let answered = |answer| move |case: &mut Case| case.follow_up.satisfied = Some(answer);
        come_to(&|case| answered(Answer::No)(case), CaseStep::Reporting, Some(NotConfirmed::NotSatisfied));
        come_to(&|case| answered(Answer::Yes)(case), CaseStep::Reporting, None);
        let report = |case: &mut Case| {
            case.cause = "The pillow".to_owned();
            case.to_whom = "room 214".to_owned();
            case.opened = Moment::new("2026-11-24").expect("a moment");
            case.solution = "Another pillow".to_owned();
        };
        come_to(&report, CaseStep::Learning, None);
        come_to(&|case| case.kind = Some(CaseKind::OneOff), CaseStep::Learning, None);
        come_to(&|case| case.lesson = "Ask about pillows".to_owned(), CaseStep::Closed, None);
    }

    #[test]
    fn r13_a_case_is_confirmed_where_nothing_keeps_it_from_that() {
        for solved in ["", "2026-11-24"] {
            for done in ["", "2026-11-25"] {
                for satisfied in [None, Some(Answer::No), Some(Answer::Yes)] {
                    let mut case = opened();
                    case.solved = Moment::new(solved).expect("a moment");
                    case.follow_up.done = day(done);
                    case.follow_up.satisfied = satisfied;
                    assert_eq!(case.is_confirmed(), NotConfirmed::of(&case).is_none(), "{case:?}");
                }
            }
        }
    }

    #[test]
    fn r13_reporting_needs_four_facts_and_the_cause_stands_for_the_complaint() {
        let missing = |case: &Case| CaseFact::missing(case).collect::<Vec<_>>();
        let mut case = opened();
        assert_eq!(missing(&case), CaseFact::ALL);
        case.stated = "The bed is bad".to_owned();
        assert_eq!(missing(&case), CaseFact::ALL[1..]);
        case.stated = "  ".to_owned();
        case.cause = "The pillow".to_owned();
        assert_eq!(missing(&case), CaseFact::ALL[1..]);
    }

    #[test]
    fn r13_a_follow_up_is_due_on_its_day_and_until_it_is_done() {
        let map = test_map::journey("A -");
        let standing = |today: &str, done: &str| {
            let mut case = opened();
            (case.follow_up.due, case.follow_up.done) = (day("2026-11-25"), day(done));
            let view = View { today: day(today), ..View::default() };
            let standing = CaseStanding::of(&case, &Insight::of(&map, &view));
            (standing.number, standing.due.is_some(), standing.is_due)
        };
        assert_eq!(standing("2026-11-24", ""), (Some(1), true, false));
        assert_eq!(standing("2026-11-25", ""), (Some(1), true, true));
        assert_eq!(standing("2026-11-26", "2026-11-25"), (Some(1), false, false));
        assert_eq!(standing("", ""), (Some(1), true, false), "without a day nothing is");
    }
}
