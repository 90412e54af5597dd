//! The report's parts on the emotional trace (R9) and on how the map stands with each segment (R6).

use crate::{
    insight::{Level, SegmentStanding, TraceLine, asked_of},
    journey::Journey,
    picture::Sheet,
};

use super::{
    block::{Block, Cell, DrawnCurve, ReportTable},
    source::ReportSource,
};

/// The width of the trace on a page that is read on a screen, in canvas units.
const ON_SCREEN: f32 = 1100.0;
/// The width of the trace on A4, in canvas units, at which its smallest words are as large as those of a table.
const ON_PAPER: f32 = 660.0;

/// Returns the emotional trace, drawn and as a table with a row for each touchpoint and a column for each line;
/// nothing if it cannot be drawn.
pub(super) fn curve(source: &ReportSource<'_>) -> Vec<Block> {
    let ReportSource { journey, insight, words, .. } = *source;
    let drawn = |widest| Sheet::of_curve(journey, insight, words, widest);
    let Some((on_screen, on_paper)) = drawn(ON_SCREEN).zip(drawn(ON_PAPER)) else { return Vec::new() };
    let says = on_screen.description.clone();
    let said = Block::Text(words.curve_sentence(insight, journey));
    vec![source.heading("trace"), said, Block::Curve(DrawnCurve { on_screen, on_paper }, says, table(source))]
}

fn table(source: &ReportSource<'_>) -> ReportTable {
    let ReportSource { journey, insight, words, .. } = *source;
    let lines = insight.trace_lines(journey);
    let heads = ["report-number", "report-touchpoint"].map(|name| words.text(name).into_owned());
    let names = lines.iter().map(|line| words.line_name(line, journey));
    let row = |(place, judged): (usize, &crate::insight::Judged)| {
        let level = |line: &TraceLine| {
            let level = line.levels.get(place).copied().unwrap_or(Level::Unrated);
            Cell::Level(level, words.level(level).into_owned())
        };
        source.lead(Some(&judged.id)).into_iter().chain(lines.iter().map(level)).collect()
    };
    ReportTable {
        says: words.text("report-curve-says").into_owned(),
        heads: heads.into_iter().chain(names).collect(),
        rows: insight.touchpoints.iter().enumerate().map(row).collect(),
    }
}

/// Returns a table with a row for each segment, those in target first; nothing if the map has none.
pub(super) fn segments(source: &ReportSource<'_>) -> Vec<Block> {
    let ReportSource { journey, insight, .. } = *source;
    if insight.segments.is_empty() {
        return Vec::new();
    }
    let lines = insight.segment_lines(journey);
    let mut all: Vec<_> = insight.segments.iter().zip(&lines).collect();
    all.sort_by_key(|(standing, _)| !standing.in_target);
    let rows = all.into_iter().map(|(standing, line)| row(source, journey, (standing, line))).collect();
    let heads = [
        "report-segment",
        "report-asked",
        "level-positive",
        "level-neutral",
        "level-negative",
        "level-unrated",
        "report-verdict",
    ];
    vec![source.heading("segments"), source.table("report-standings-say", &heads, rows)]
}

fn row(
    source: &ReportSource<'_>,
    journey: &Journey,
    (standing, line): (&SegmentStanding, &TraceLine),
) -> Vec<Cell> {
    let words = source.words;
    let count = |levels: &[Level]| {
        Cell::Number(line.levels.iter().filter(|level| levels.contains(level)).count() as u32)
    };
    let asked = asked_of(journey, source.insight, &standing.id);
    let [name, verdict] = words.segment_cells(standing, journey);
    vec![
        Cell::Name(name),
        Cell::Text(if asked == 0 { "–".to_owned() } else { words.number(asked) }),
        count(&[Level::Positive, Level::Recovered]),
        count(&[Level::Neutral]),
        count(&[Level::Negative]),
        count(&[Level::Unrated]),
        Cell::Level(standing.verdict.level(), verdict),
    ]
}
