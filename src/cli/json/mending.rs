//! What is done and what is planned, in machine words: actions, cases, and what mending gains (R13, R19).

use serde::Serialize;

use crate::{
    cli::judgement::Judgement,
    insight::{ActionStanding, CaseStanding, Gain, Insight},
    journey::{Action, Journey},
    words::Words,
};

#[derive(Serialize)]
pub(super) struct MendingKeys<'a> {
    actions: Vec<Planned<'a>>,
    cases: Vec<Complaint>,
    /// The numbers of the breaks, the one with the most gain first.
    gain: Vec<u32>,
}

/// An action. Its touchpoint is a number, or null where it is gone.
#[derive(Serialize)]
struct Planned<'a> {
    touchpoint: Option<u32>,
    what: &'a str,
    /// The actor and a person by name; null where nobody is named.
    who: Option<String>,
    due: Option<&'a str>,
    state: &'a str,
    overdue: bool,
}

/// A case, without any of its texts.
#[derive(Serialize)]
struct Complaint {
    touchpoint: Option<u32>,
    step: &'static str,
    confirmed: bool,
    /// The day of the follow-up; only while that is not done.
    due: Option<String>,
}

/// The map as if breaks were mended; null where that is not asked for.
#[derive(Serialize)]
pub(super) struct IfMended {
    numbers: Vec<u32>,
    verdict: &'static str,
    breaks: Vec<u32>,
}

impl<'a> MendingKeys<'a> {
    pub(super) fn of(Judgement { journey, meaning, .. }: &'a Judgement, words: &Words) -> Self {
        let planned = |standing| planned(standing, journey, words);
        Self {
            actions: meaning.actions.iter().filter_map(planned).collect(),
            cases: meaning.cases.iter().map(Complaint::of).collect(),
            gain: meaning.gains.iter().map(|gain: &Gain| gain.number).collect(),
        }
    }
}

fn planned<'a>(standing: &ActionStanding, journey: &'a Journey, words: &Words) -> Option<Planned<'a>> {
    let action: &Action = journey.action(&standing.action)?;
    Some(Planned {
        touchpoint: standing.number,
        what: &action.what,
        who: Some(words.action_who(action, journey)).filter(|who| !who.is_empty()),
        due: Some(action.due.as_str()).filter(|due| !due.is_empty()),
        state: action.state.as_str(),
        overdue: standing.is_overdue,
    })
}

impl Complaint {
    fn of(standing: &CaseStanding) -> Self {
        Self {
            touchpoint: standing.number,
            step: standing.step.as_str(),
            confirmed: standing.is_confirmed,
            due: standing.due.as_ref().map(|due| due.as_str().to_owned()),
        }
    }
}

impl IfMended {
    pub(super) fn of(insight: &Insight) -> Self {
        let as_if = insight.touchpoints.iter().filter(|judged| judged.as_if);
        Self {
            numbers: as_if.map(|judged| judged.number).collect(),
            verdict: super::verdict::verdict(insight.verdict),
            breaks: insight.breaks().map(|judged| judged.number).collect(),
        }
    }
}
