//! Lays out the first slide: the map's subject, the promise, the verdict, and whose answers it rests on. What is
//! too long to stand above the verdict is told in full below it, so that the verdict stays on the first slide.

use crate::{
    format::report::ReportSource,
    insight::{JudgedBy, Level, Scope},
    journey::Day,
    picture::{Anchor, Piece, Pos, Role, Weight},
};

use super::{
    flow,
    marks::mark,
    measure, panel,
    slide::{Paragraph, ROOM, Slide},
    told::{Headed, Shout, Spoken, map_title, text},
};

/// The largest number of lines of each text above the verdict.
const HEAD_LINES: usize = 2;
/// The counts: the size of their text, the radius of their marks, the height of a row, the space between two
/// counts, and that between a mark and its word.
const COUNT: f32 = 20.0;
const COUNT_FACE: f32 = 14.0;
const ROW: f32 = 44.0;
const GAP: f32 = 24.0;
const INDENT: f32 = 8.0;

pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let ReportSource { journey, insight, words, .. } = *source;
    let headed = headed(source);
    let head: Vec<_> = words.head_lines(insight, journey, &Day::default()).into_iter().map(text).collect();
    let verdict = words.verdict_sentence(insight, journey);
    let mut said: Vec<_> = head.iter().map(|line| Spoken::Text(line.cut(ROOM, HEAD_LINES))).collect();
    let (level, name) = (insight.verdict.level(), words.text("report-verdict").into_owned());
    let says = words.level(level).into_owned();
    said.push(Spoken::Panel(Shout { level, name, says, sentence: verdict.clone() }));
    if !insight.touchpoints.is_empty() {
        let (height, counts) = counts(source);
        said.push(Spoken::Drawing(height, words.text("slide-counts").into_owned(), counts));
    }
    said.extend(reached(source).into_iter().map(Spoken::Text));
    let whole = headed.is_cut().then(|| text(&headed.text)).into_iter();
    let whole = whole.chain(panel::is_cut(&verdict).then(|| text(verdict)));
    let whole = whole.chain(head.into_iter().filter(|line| !line.fits(ROOM, HEAD_LINES)));
    let whole = whole.chain(headed.cut_foot().map(text));
    said.extend(whole.map(Spoken::Text));
    flow::slides(&headed, &said)
}

/// Returns the title of the map, a logo, and at the foot the date and the user's own line.
fn headed(source: &ReportSource<'_>) -> Headed {
    let (words, letterhead) = (source.words, source.letterhead);
    let logo = letterhead.logo.clone().map(|logo| (words.text("slide-logo").into_owned(), logo));
    let day = if letterhead.date.is_empty() { String::new() } else { words.day(&letterhead.date) };
    Headed { logo, foot: vec![day, letterhead.line.clone()], ..Headed::new(map_title(source)) }
}

/// Returns whom the breaks reach, the verdict for each segment, and by whose ratings the map is judged.
fn reached(source: &ReportSource<'_>) -> Vec<Paragraph> {
    let ReportSource { journey, insight, words, .. } = *source;
    let segments = match insight.scope {
        Scope::Segment(_) => String::new(),
        _ => words.segments_sentence(insight, journey),
    };
    let by = match insight.view.by {
        JudgedBy::CustomersFirst => String::new(),
        by => words.say("report-judged-by", &[("by", words.judged_by(by).into())]),
    };
    let lines = [words.reach_sentence(insight, journey), segments, by];
    lines.into_iter().filter(|line| !line.is_empty()).map(text).collect()
}

/// Returns the number of touchpoints at each level, from the best to the worst, as mark, word and number; and their
/// height.
fn counts(source: &ReportSource<'_>) -> (f32, Vec<Piece>) {
    let counts = source.insight.counts;
    let levels = [
        (Level::Positive, counts.positive),
        (Level::Recovered, counts.recovered),
        (Level::Neutral, counts.neutral),
        (Level::Negative, counts.negative),
        (Level::Unrated, counts.unrated),
    ];
    let (mut out, mut x, mut y) = (Vec::new(), 0.0, 0.0);
    for (level, count) in levels.into_iter().filter(|(_, count)| *count > 0) {
        let text = format!("{} {count}", source.words.level(level));
        let wide = 2.3 * COUNT_FACE + INDENT + measure::width(&text, COUNT, Weight::SemiBold);
        if x > 0.0 && x + wide > ROOM {
            (x, y) = (0.0, y + ROW);
        }
        count_at(&mut out, Pos::new(x, y + ROW / 2.0), level, text);
        x += wide + GAP;
    }
    (y + ROW, out)
}

/// Adds the mark of a level and its count, from the middle of their left edge.
fn count_at(out: &mut Vec<Piece>, at: Pos, level: Level, text: String) {
    mark(out, (level, false), at.plus(1.15 * COUNT_FACE, 0.0), COUNT_FACE);
    let at = at.plus(2.3 * COUNT_FACE + INDENT, 0.36 * COUNT);
    let (size, weight, role, anchor) = (COUNT, Weight::SemiBold, Role::Ink, Anchor::Start);
    out.push(Piece::Text { at, text, size, weight, role, anchor });
}
