//! What customers answered of whole journeys (R17), by the survey that is gone by: how many were unbroken, of whom,
//! the ladder as a picture, what alone holds back how many, and what was asked that is not on the map, or the reverse.

use crate::{
    insight::{Finding, FindingKind, FindingLine, HeldBy, SurveyResult, to_go_by},
    picture::Sheet,
};

use super::{
    block::{Block, Cell},
    source::ReportSource,
};

/// Nothing where no survey counts.
pub(super) fn customers(source: &ReportSource<'_>) -> Vec<Block> {
    let Some(result) = to_go_by(&source.meaning.surveys, &source.insight.view) else { return Vec::new() };
    let mut blocks = vec![source.heading("report-customers"), Block::Text(said(source, result))];
    blocks.extend(segments(source, result));
    if !result.table.by_breaks.is_empty() {
        let sheet = Sheet::of_ladder(result, source.words);
        let says = sheet.description.clone();
        blocks.extend([Block::Heading(3, sheet.title.clone()), Block::Picture(sheet, says)]);
    }
    blocks.extend(alone(source, result));
    blocks.extend(together(source, result));
    blocks.extend(source.words.survey_apart(result, source.insight).into_iter().map(Block::Text));
    blocks
}

/// Returns whether this part says it.
pub(super) fn is_told(line: &FindingLine<'_>) -> bool {
    let (FindingLine::One(Finding { what, .. }) | FindingLine::Folded([Finding { what, .. }, ..], _)) = line
    else {
        return false;
    };
    matches!(
        what,
        FindingKind::Unbroken { .. }
            | FindingKind::HeldByOne { .. }
            | FindingKind::NotOnMap { .. }
            | FindingKind::NotAsked
    )
}

fn said(source: &ReportSource<'_>, result: &SurveyResult) -> String {
    let words = source.words;
    let unbroken = words.unbroken(&words.survey_told(result), result.table.unbroken, result.table.answered);
    let estimate = words.estimate(result);
    [unbroken, estimate]
        .iter()
        .filter(|text| !text.is_empty())
        .map(|text| format!("{text}."))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Of each segment, where the survey told them apart and all of them are looked at.
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

/// What mending one of them makes whole, most first.
fn alone(source: &ReportSource<'_>, result: &SurveyResult) -> Option<Block> {
    let mut held: Vec<&HeldBy> = result.held_by_one.iter().filter(|held| held.people > 0).collect();
    held.sort_by_key(|held| std::cmp::Reverse(held.people));
    let row = |held: &&HeldBy| {
        let judged = source.insight.by_number(held.numbers[0])?;
        let title = source.title(source.touchpoint(judged)?);
        Some(vec![
            Cell::Number(judged.number),
            Cell::Name(title),
            Cell::Text(source.words.number(held.people)),
            source.level(judged),
        ])
    };
    let rows: Vec<_> = held.iter().filter_map(row).collect();
    let heads = ["report-number", "report-touchpoint", "report-alone", "report-rating"];
    (!rows.is_empty()).then(|| source.table("report-alone-says", &heads, rows))
}

fn together(source: &ReportSource<'_>, result: &SurveyResult) -> Option<Block> {
    let words = source.words;
    let best = result.best.iter().skip(1).zip(["survey-best-two", "survey-best-three"]);
    let said = best.filter_map(|(best, name)| {
        let best = best.as_ref().filter(|best| best.people > 0)?;
        Some(format!("{}: {}.", words.text(name), words.best(Some(best))))
    });
    let said: Vec<_> = said.collect();
    (!said.is_empty()).then(|| Block::Text(said.join(" ")))
}
