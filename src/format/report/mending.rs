//! The report's parts on the actions against breaks, in the order of what mending gains (R19), and on complaints
//! (R13). Complaints are told as numbers alone, since the details are for those who take over.

use std::collections::HashMap;

use crate::{
    insight::{ActionStanding, CaseStanding, CaseStep, Gain, contacts::Exchange},
    journey::{Action, Case},
};

use super::{
    block::{Block, Cell, ReportItem},
    source::ReportSource,
};

/// Returns the actions as a table; nothing if there are none.
pub(super) fn planned(source: &ReportSource<'_>) -> Vec<Block> {
    let mut actions: Vec<_> = source.meaning.actions.iter().collect();
    let gains = &source.meaning.gains;
    let places: HashMap<u32, usize> = gains.iter().map(|gain| gain.number).zip(0..).collect();
    let place = |standing: &ActionStanding| standing.number.and_then(|number| places.get(&number).copied());
    // Actions at touchpoints that are no longer breaks come after the others.
    actions.sort_by_key(|standing| place(standing).unwrap_or(gains.len()));
    let gain = |standing: &ActionStanding| place(standing).and_then(|place| gains.get(place));
    let rows: Vec<_> = actions.into_iter().filter_map(|it| row(source, it, gain(it))).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let heads = [
        "report-number",
        "report-touchpoint",
        "actions-what",
        "actions-who",
        "actions-due",
        "actions-effort",
        "actions-state",
        "report-gain",
    ];
    vec![source.heading("report-planned"), source.table("report-planned-says", &heads, rows)]
}

fn row(source: &ReportSource<'_>, standing: &ActionStanding, gain: Option<&Gain>) -> Option<Vec<Cell>> {
    let ReportSource { journey, insight, words, .. } = *source;
    let action: &Action = journey.action(&standing.action)?;
    let gain = gain.map(|gain| words.gain(gain, insight, journey).join("; ")).unwrap_or_default();
    let effort = action.effort.get();
    let said = [
        action.what.trim().to_owned(),
        words.action_who(action, journey),
        words.day(&action.due),
        if effort == 0 { String::new() } else { words.effort(action.effort) },
        state(source, action, standing.is_overdue),
        gain,
    ];
    Some(source.lead(action.touchpoint.as_ref()).into_iter().chain(said.map(Cell::Text)).collect())
}

fn state(source: &ReportSource<'_>, action: &Action, is_overdue: bool) -> String {
    let state = source.words.action_state(&action.state).into_owned();
    if is_overdue { format!("{state}, {}", source.words.text("action-past-its-day")) } else { state }
}

/// Returns the number of cases in each step, of confirmed ones, of repeats, and of contacts that were answered.
pub(super) fn cases(source: &ReportSource<'_>) -> Vec<Block> {
    let cases = &source.meaning.cases;
    if cases.is_empty() {
        return Vec::new();
    }
    let count = |is_meant: &dyn Fn(&CaseStanding) -> bool| cases.iter().filter(|it| is_meant(it)).count();
    let row = |step: CaseStep| {
        let count = count(&|case| case.step == step);
        (count > 0).then(|| vec![Cell::Name(source.words.case_step(step)), Cell::Number(count as u32)])
    };
    let rows = CaseStep::ALL.into_iter().filter_map(row).collect();
    let heads = ["handover-step", "report-cases"];
    let confirmed = count(&|case| case.is_confirmed);
    let confirmed = source.words.say("report-cases-confirmed", &[("count", confirmed.into())]);
    let seen = cases.iter().filter_map(|standing| source.journey.case(&standing.case));
    let said = std::iter::once(confirmed).chain(numbers(source, seen));
    vec![
        source.heading("report-cases"),
        source.table("report-cases-say", &heads, rows),
        Block::List(said.map(|text| ReportItem::new(None, text)).collect()),
    ]
}

/// Returns sentences about repeats (R14) and about answered contacts (R13) in these cases; none where there is
/// nothing to count.
pub(super) fn numbers<'a>(
    source: &ReportSource<'_>,
    cases: impl Iterator<Item = &'a Case>,
) -> impl Iterator<Item = String> {
    let words = source.words;
    let (mut times, mut answered, mut asked) = (0_u32, 0, 0);
    for case in cases {
        let direct = Exchange::direct(case);
        times = times.saturating_add(case.told.saturating_sub(1));
        answered += direct.answered;
        asked += direct.asked;
    }
    let repeated = (times > 0).then(|| words.say("found-repeated", &[("times", times.into())]));
    let facts = [("answered", answered.into()), ("asked", asked.into())];
    let answered = (asked > 0).then(|| words.say("found-answered", &facts));
    repeated.into_iter().chain(answered)
}
