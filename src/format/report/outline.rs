//! The outline of a report, part by part. It walks the same lists as window and terminal, and no part repeats what
//! another says.

use crate::{
    insight::{ActorStanding, Finding, FindingKind, FindingLine, Judged, Scope},
    picture::{Scene, Sheet},
};

use super::{
    block::{Block, Cell, listed},
    curve,
    customers::customers,
    mending, outcomes, sides,
    source::ReportSource,
    touchpoints,
};

/// The parts below the picture in reading order; each returns nothing where it has nothing to say.
const PARTS: [fn(&ReportSource<'_>) -> Vec<Block>; 13] = [
    curve::curve,
    curve::segments,
    breaks,
    mending::planned,
    outcomes::outcome,
    findings,
    actors,
    mending::cases,
    customers,
    sides::gap,
    sides::two_sides,
    touchpoints::order,
    touchpoints::notes,
];

pub(super) fn blocks(source: &ReportSource<'_>, scene: &Scene) -> Vec<Block> {
    let first = [head(source), verdict(source), picture(source, scene)];
    first.into_iter().chain(PARTS.iter().map(|part| part(source))).flatten().collect()
}

/// Returns the lines of the head: the date, the promise, for whom, and who was asked, as far as they are known.
fn head(source: &ReportSource<'_>) -> Vec<Block> {
    let ReportSource { journey, insight, words, letterhead, .. } = *source;
    let lines = words.head_lines(insight, journey, &letterhead.date).join("\n");
    Some(lines).filter(|lines| !lines.is_empty()).map(Block::Text).into_iter().collect()
}

/// Returns the verdict, the reach and the segments (R3, R6, R8), and by whose ratings the map is judged.
fn verdict(source: &ReportSource<'_>) -> Vec<Block> {
    let ReportSource { journey, insight, words, .. } = *source;
    let by = words.say("report-judged-by", &[("by", words.judged_by(insight.view.by).into())]);
    // Where a single segment is in view, the verdict already says so.
    let segments = match insight.scope {
        Scope::Segment(_) => String::new(),
        _ => words.segments_sentence(insight, journey),
    };
    let tolerance = match journey.about().tolerance {
        0 => String::new(),
        tolerance => words.tolerance(tolerance, insight) + ".",
    };
    let said =
        [words.reach_sentence(insight, journey), segments, format!("{by} {tolerance}").trim().to_owned()];
    let said = said.into_iter().filter(|text| !text.is_empty()).map(Block::Text);
    let sentence = words.verdict_sentence(insight, journey);
    std::iter::once(Block::Verdict(insight.verdict.level(), sentence)).chain(said).collect()
}

/// Returns the picture of the map without a head, whose facts are told in the text.
fn picture(source: &ReportSource<'_>, scene: &Scene) -> Vec<Block> {
    let ReportSource { journey, insight, words, .. } = *source;
    let said = (words.verdict_sentence(insight, journey), words.reach_sentence(insight, journey));
    let sheet = Sheet::without_head(scene, journey, insight, words, (&said.0, &said.1));
    let says = [("title", sheet.title.as_str()), ("says", &sheet.description)];
    let says = words.say("report-picture", &says.map(|(name, text)| (name, text.into())));
    let picture = Block::Picture(sheet, says);
    let lens = Some(words.lens_note(scene.lens())).filter(|lens| !lens.is_empty());
    [source.heading("report-map")].into_iter().chain(lens.map(Block::Text)).chain([picture]).collect()
}

/// Returns the breaks in journey order, so that the first is the one that snaps the thread (R2, R8).
fn breaks(source: &ReportSource<'_>) -> Vec<Block> {
    let heads = [
        "report-number",
        "report-touchpoint",
        "report-rating",
        "report-stage",
        "report-met",
        "report-actors",
    ];
    let row = |judged: &Judged| {
        let touchpoint = source.touchpoint(judged)?;
        let met = source.insight.met(judged.number).map(|met| source.words.met(&met, source.journey));
        let said = [source.stage(touchpoint), met.unwrap_or_default(), source.actors(touchpoint)];
        let lead = [Cell::Number(judged.number), Cell::Name(source.title(touchpoint)), source.level(judged)];
        Some(lead.into_iter().chain(said.map(Cell::Text)).collect())
    };
    let rows: Vec<_> = source.insight.breaks().filter_map(row).collect();
    let heading = source.heading("report-breaks");
    let said = if rows.is_empty() {
        source.text("report-no-breaks")
    } else {
        source.table("report-breaks-say", &heads, rows)
    };
    vec![heading, said]
}

/// Returns the findings rule by rule, each with the rule's explanation; findings of many touchpoints are folded to
/// one line.
fn findings(source: &ReportSource<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for told in &source.meaning.told {
        let lines = source.meaning.lines(told).filter(|line| !is_told(line));
        let items: Vec<_> = lines.map(|line| source.line(line)).collect();
        if items.is_empty() {
            continue;
        }
        let title = format!("{} ({})", source.words.head(told), told.rule.as_str());
        blocks.push(Block::Heading(3, title));
        if !told.is_again {
            blocks.push(Block::Text(format!("{}.", source.words.rule_help(told.rule))));
        }
        blocks.push(Block::List(items));
    }
    source.under("report-findings", blocks)
}

/// Returns whether another part of the report already says this finding: for whom the map holds, the shares, what
/// customers answered.
fn is_told(line: &FindingLine<'_>) -> bool {
    matches!(line, FindingLine::One(Finding { what: FindingKind::Standing | FindingKind::Shares, .. }))
        || super::customers::is_told(line)
}

/// Returns the actors by the breaks that they can mend (R15).
fn actors(source: &ReportSource<'_>) -> Vec<Block> {
    let heads = ["report-actor", "report-place", "report-actor-breaks", "report-actor-touchpoints"];
    let row = |standing: &ActorStanding| {
        let actor = source.journey.actor(&standing.id)?;
        let place = source.words.place(&actor.place).into_owned();
        let numbers = [&standing.breaks, &standing.touchpoints].map(|numbers| listed(numbers));
        let lead = [Cell::Name(actor.name.clone()), Cell::Text(place)];
        Some(lead.into_iter().chain(numbers.map(Cell::Text)).collect())
    };
    let rows: Vec<_> = source.meaning.actors.iter().filter_map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![source.heading("actors-mend"), source.table("report-mending-says", &heads, rows)]
}
