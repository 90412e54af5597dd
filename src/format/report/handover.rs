//! The page for those who take over (R13): open cases with their next step, what was learnt, and the numbers. No
//! other page says what was complained of, and to whom.

use crate::{
    insight::{CaseFact, CaseStanding, CaseStep},
    journey::{Case, CaseKind},
};

use super::{
    block::{Block, Cell, ReportItem},
    mending::numbers,
    source::ReportSource,
};

/// Returns the page's blocks in reading order; a map without a case says so.
pub fn handover(source: &ReportSource<'_>) -> Vec<Block> {
    let today = &source.insight.view.today;
    let day = (!today.is_empty())
        .then(|| Block::Text(source.words.say("handover-as-of", &[("day", source.words.day(today).into())])));
    let numbers: Vec<_> =
        numbers(source, source.journey.cases()).map(|text| ReportItem::new(None, text)).collect();
    let numbers = if numbers.is_empty() { Vec::new() } else { vec![Block::List(numbers)] };
    let parts = [open(source), lessons(source), source.under("handover-numbers", numbers)];
    day.into_iter().chain(parts.into_iter().flatten()).collect()
}

/// Returns all cases in journey order, whichever segment is in view: whoever takes over takes over all of them.
fn standings(source: &ReportSource<'_>) -> impl Iterator<Item = CaseStanding> {
    let all = source.journey.cases().map(|case| CaseStanding::of(case, source.insight));
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|standing| standing.number.unwrap_or(u32::MAX));
    all.into_iter()
}

/// Returns the open cases: first those whose follow-up is due, by day, then the others in journey order.
fn open(source: &ReportSource<'_>) -> Vec<Block> {
    let mut open: Vec<_> = standings(source).filter(|standing| standing.step.is_open()).collect();
    let waits = |standing: &CaseStanding| match &standing.due {
        Some(due) if standing.is_due => (false, Some(due.clone())),
        _ => (true, None),
    };
    open.sort_by_key(waits);
    let rows: Vec<_> = open.iter().filter_map(|standing| row(source, standing)).collect();
    let heads = [
        "report-number",
        "report-touchpoint",
        "handover-stated",
        "handover-cause",
        "handover-to-whom",
        "handover-step",
        "handover-next",
        "handover-follow-up",
    ];
    let said = if rows.is_empty() {
        source.text("handover-none-open")
    } else {
        source.table("handover-open-says", &heads, rows)
    };
    vec![source.heading("handover-open"), said]
}

fn row(source: &ReportSource<'_>, standing: &CaseStanding) -> Option<Vec<Cell>> {
    let words = source.words;
    let case = source.journey.case(&standing.case)?;
    let due = standing.due.as_ref().map_or_else(String::new, |due| {
        let day = words.day(due);
        if standing.is_due { words.say("handover-due", &[("day", day.into())]) } else { day }
    });
    let said = [
        case.stated.trim().to_owned(),
        case.cause.trim().to_owned(),
        case.to_whom.trim().to_owned(),
        words.case_step(standing.step),
        next(source, case, standing.step),
        due,
    ];
    Some(source.lead(case.touchpoint.as_ref()).into_iter().chain(said.map(Cell::Text)).collect())
}

/// Returns the next step in a case.
fn next(source: &ReportSource<'_>, case: &Case, step: CaseStep) -> String {
    let words = source.words;
    let text = |name: &str| words.text(name).into_owned();
    match step {
        CaseStep::Recovery => match CaseStep::next_of(case) {
            Some(number) => words.next_step(number),
            None => text("handover-next-solve"),
        },
        CaseStep::FollowUp => text("handover-next-ask"),
        CaseStep::Reporting => {
            let facts = CaseFact::missing(case).map(|fact| text(fact_name(fact)));
            words.say("handover-next-report", &[("facts", facts.collect::<Vec<_>>().join(", ").into())])
        }
        CaseStep::Learning if case.kind.is_some() => text("handover-next-lesson"),
        CaseStep::Learning if case.lesson.trim().is_empty() => text("handover-next-lesson-and-kind"),
        CaseStep::Learning => text("handover-next-kind"),
        CaseStep::Closed => String::new(),
    }
}

fn fact_name(fact: CaseFact) -> &'static str {
    match fact {
        CaseFact::What => "handover-fact-what",
        CaseFact::ToWhom => "handover-fact-to-whom",
        CaseFact::When => "handover-fact-when",
        CaseFact::HowSolved => "handover-fact-how",
    }
}

/// Returns the lessons of the closed cases, one-off and systemic alike.
fn lessons(source: &ReportSource<'_>) -> Vec<Block> {
    let closed = standings(source).filter(|standing| !standing.step.is_open());
    let item = |standing: CaseStanding| {
        let case = source.journey.case(&standing.case)?;
        let kind = match &case.kind {
            Some(CaseKind::OneOff) => source.words.text("handover-one-off"),
            Some(CaseKind::Systemic) => source.words.text("handover-systemic"),
            Some(CaseKind::Unknown(_)) | None => "".into(),
        };
        let text = format!("{} ({kind})", case.lesson.trim());
        Some(ReportItem::new(standing.number, text.trim_end_matches(" ()").to_owned()))
    };
    let items: Vec<_> = closed.filter_map(item).collect();
    let list = if items.is_empty() { Vec::new() } else { vec![Block::List(items)] };
    source.under("handover-lessons", list)
}
