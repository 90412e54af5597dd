//! R19 and R13 in a report: what is done against breaks, in the order of what mending gains; and complaints as numbers
//! alone, since what was complained of, and to whom, is for those who take over.

use crate::{
    insight::{ActionStanding, CaseStanding, CaseStep, contacts::Contacts},
    journey::Action,
};

use super::{
    block::{Block, Cell, ReportItem},
    source::ReportSource,
};

/// The actions as a table; nothing where there is none.
pub(super) fn planned(source: &ReportSource<'_>) -> Vec<Block> {
    let mut actions: Vec<_> = source.meaning.actions.iter().collect();
    let gains = &source.meaning.gains;
    // What is no break any more comes behind the breaks.
    let place = |number: Option<u32>| gains.iter().position(|gain| Some(gain.number) == number);
    actions.sort_by_key(|standing| place(standing.number).unwrap_or(gains.len()));
    let rows: Vec<_> = actions.into_iter().filter_map(|standing| row(source, standing)).collect();
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

fn row(source: &ReportSource<'_>, standing: &ActionStanding) -> Option<Vec<Cell>> {
    let ReportSource { journey, insight, meaning, words } = *source;
    let action: &Action = journey.action(&standing.action)?;
    let gain = meaning.gains.iter().find(|gain| Some(gain.number) == standing.number);
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
    if is_overdue { format!("{state}, {}", source.words.text("action-overdue")) } else { state }
}

/// How many cases are in each step, how many are confirmed, how often they were told again, and how many of those who
/// asked were answered.
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
    let said = std::iter::once(confirmed).chain(numbers(source));
    vec![
        source.heading("report-cases"),
        source.table("report-cases-say", &heads, rows),
        Block::List(said.map(|text| ReportItem::new(None, text)).collect()),
    ]
}

/// R14, R13: repeats, and answered of asked, counted from the cases; neither where there is nothing to count.
pub(super) fn numbers(source: &ReportSource<'_>) -> impl Iterator<Item = String> {
    let words = source.words;
    let (mut times, mut answered, mut asked) = (0_u32, 0, 0);
    for case in source.journey.cases() {
        let contacts = Contacts::of(case);
        times = times.saturating_add(case.told.saturating_sub(1));
        answered += contacts.answered_directly;
        asked += contacts.asked_directly;
    }
    let repeated = (times > 0).then(|| words.say("found-repeated", &[("times", times.into())]));
    let facts = [("answered", answered.into()), ("asked", asked.into())];
    let answered = (asked > 0).then(|| words.say("found-answered", &facts));
    repeated.into_iter().chain(answered)
}
