//! The report's parts on all touchpoints: their order, and the team's own notes on them.

use crate::{
    insight::Judged,
    journey::{Content, Touchpoint},
};

use super::{
    block::{Block, Cell, ReportItem},
    source::ReportSource,
};

/// Returns the touchpoints in order, as the picture shows them, for those who do not see it.
pub(super) fn order(source: &ReportSource<'_>) -> Vec<Block> {
    let heads = ["report-number", "report-touchpoint", "report-rating", "report-stage", "report-channels"];
    // The picture shows where connections lead, so they are listed only if one has a label.
    let has_labels = source.journey.labels().any(|(_, _, label)| !label.trim().is_empty());
    let row = |judged: &Judged| {
        let touchpoint = source.touchpoint(judged)?;
        let lead = [Cell::Number(judged.number), Cell::Name(source.title(touchpoint)), source.level(judged)];
        let said = [source.stage(touchpoint), source.channels(touchpoint)].map(Cell::Text);
        let onwards = has_labels.then(|| Cell::Text(source.onwards(touchpoint)));
        Some(lead.into_iter().chain(said).chain(onwards).collect())
    };
    let rows: Vec<_> = source.insight.touchpoints.iter().filter_map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let heads: Vec<_> = heads.into_iter().chain(has_labels.then_some("report-onwards")).collect();
    vec![source.heading("report-order"), source.table("report-order-says", &heads, rows)]
}

/// Returns the team's own notes on the map and on its touchpoints.
pub(super) fn notes(source: &ReportSource<'_>) -> Vec<Block> {
    let note = |judged: &Judged| {
        let touchpoint = source.touchpoint(judged)?;
        let note = Some(note_of(touchpoint)).filter(|note| !note.is_empty())?.to_owned();
        Some(ReportItem { note, ..ReportItem::new(Some(judged.number), source.title(touchpoint)) })
    };
    let items: Vec<_> = source.insight.touchpoints.iter().filter_map(note).collect();
    let about = source.journey.about().note.trim();
    let mut blocks = Vec::new();
    if !about.is_empty() {
        blocks.push(Block::Text(about.to_owned()));
    }
    if !items.is_empty() {
        blocks.push(Block::List(items));
    }
    source.under("report-notes", blocks)
}

/// Returns the note of a touchpoint. Its other fields are told by other parts, or by the findings.
fn note_of(touchpoint: &Touchpoint) -> &str {
    // The fields are taken apart by name, so that the compiler asks where a new one is told.
    let Content {
        note,
        title: _,
        dots: _,
        channels: _,
        actors: _,
        ratings: _,
        handled_by: _,
        promise: _,
        trust: _,
        clock: _,
        mandate: _,
        extra: _,
    } = &*touchpoint.content;
    note.trim()
}
