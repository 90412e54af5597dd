//! The report's part on what customers answered about whole journeys (R17), from the survey that counts: how many
//! were unbroken, by segment, as a picture of the ladder, and what gains most if mended together. What each
//! touchpoint alone holds back is among the findings.

use crate::{
    insight::{Finding, FindingKind, FindingLine, SurveyResult, to_go_by},
    picture::Sheet,
};

use super::{
    block::{Block, Cell},
    source::ReportSource,
};

/// Returns the part; nothing if no survey counts.
pub(super) fn customers(source: &ReportSource<'_>) -> Vec<Block> {
    let Some(result) = to_go_by(&source.meaning.surveys, &source.insight.view) else { return Vec::new() };
    let heading = match result.date.as_str() {
        "" => source.heading("report-customers"),
        date => Block::Heading(2, format!("{} ({date})", source.words.text("report-customers"))),
    };
    let mut blocks = vec![heading, Block::Text(said(source, result))];
    blocks.extend(segments(source, result));
    if !result.table.by_breaks.is_empty() {
        let sheet = Sheet::of_ladder(result, source.words);
        let says = sheet.description.clone();
        blocks.extend([Block::Heading(3, sheet.title.clone()), Block::Picture(sheet, says)]);
    }
    blocks.extend(together(source, result));
    blocks
}

/// Returns whether this part already says what a finding says.
pub(super) fn is_told(line: &FindingLine<'_>) -> bool {
    matches!(line, FindingLine::One(Finding { what: FindingKind::Unbroken { .. }, .. }))
}

fn said(source: &ReportSource<'_>, result: &SurveyResult) -> String {
    let words = source.words;
    let unbroken = words.unbroken(&result.name, result.table.unbroken, result.table.answered);
    let estimate = words.estimate(result);
    [unbroken, estimate]
        .iter()
        .filter(|text| !text.is_empty())
        .map(|text| format!("{text}."))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns the same figures for each segment, if the survey told segments apart and all of them are in view.
fn segments(source: &ReportSource<'_>, result: &SurveyResult) -> Option<Block> {
    let words = source.words;
    let row = |it: &SurveyResult| {
        let segment = source.journey.segment(it.table.segment.as_ref()?)?;
        let (unbroken, answered) = (it.table.unbroken, it.table.answered);
        let counts = [words.number(unbroken), words.number(answered), words.share_of(unbroken, answered)];
        Some(std::iter::once(Cell::Name(segment.name.clone())).chain(counts.map(Cell::Text)).collect())
    };
    let same = source.meaning.surveys.iter();
    let same = same.filter(|it| it.survey == result.survey && result.table.segment.is_none());
    let rows: Vec<_> = same.filter_map(row).collect();
    let heads = ["report-segment", "report-unbroken", "report-answered", "report-unbroken-share"];
    (!rows.is_empty()).then(|| source.table("report-segments-say", &heads, rows))
}

fn together(source: &ReportSource<'_>, result: &SurveyResult) -> Option<Block> {
    let words = source.words;
    let best = result.best();
    let best = best.iter().skip(1).zip(["survey-best-two", "survey-best-three"]);
    let said = best.filter_map(|(best, name)| {
        let best = best.as_ref().filter(|best| best.people > 0)?;
        Some(format!("{}: {}.", words.text(name), words.best(Some(best))))
    });
    let said: Vec<_> = said.collect();
    (!said.is_empty()).then(|| Block::Text(said.join(" ")))
}
