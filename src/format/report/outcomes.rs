//! The report's part on outcomes (R17), overall and by group.

use crate::{
    insight::{outcome_entries, outcomes},
    journey::Outcome,
    words::capital,
};

use super::{
    block::{Block, Cell, ReportItem},
    source::ReportSource,
};

/// Returns the sentences about outcomes, then a table if any group is named; nothing without outcomes.
pub(super) fn outcome(source: &ReportSource<'_>) -> Vec<Block> {
    let (journey, words) = (source.journey, source.words);
    let standings = outcomes(journey, &source.insight.view);
    let mut blocks = Vec::new();
    if !standings.is_empty() {
        let said = standings.iter().map(|it| ReportItem::new(None, words.outcome(it, journey)));
        blocks.push(Block::List(said.collect()));
    }
    if outcome_entries(journey).any(|outcome| !outcome.group.as_str().is_empty()) {
        let heads = [
            "report-outcome",
            "report-outcome-of",
            "report-outcome-group",
            "outcome-yes",
            "outcome-unsure",
            "outcome-no",
        ];
        let rows = outcome_entries(journey).map(|outcome| row(source, outcome)).collect();
        blocks.push(source.table("report-outcomes-says", &heads, rows));
    }
    source.under("outcomes", blocks)
}

fn row(source: &ReportSource<'_>, outcome: &Outcome) -> Vec<Cell> {
    let (journey, words) = (source.journey, source.words);
    let group = journey.groups().into_iter().find(|group| group.name == outcome.group);
    let group = match (outcome.group.as_str(), group.is_some_and(|group| group.aside)) {
        (name, true) => words.say("report-outcome-aside", &[("group", name.into())]),
        (name, false) => name.to_owned(),
    };
    let Outcome { question, segment, yes, unsure, no, .. } = outcome;
    vec![
        Cell::Name(words.outcome_question(question).into_owned()),
        Cell::Text(capital(&words.outcome_whose(question, segment.as_ref(), journey))),
        Cell::Text(group.trim().to_owned()),
        Cell::Number(*yes),
        Cell::Number(*unsure),
        Cell::Number(*no),
    ]
}
