//! The first slide: what the map is of, what was promised, what the experience is, and by whose answers.

use crate::{
    format::report::ReportSource,
    insight::{Level, Scope},
    picture::{Anchor, Piece, Pos, Role, Weight, font},
};

use super::{
    flow::{self, Headed, Told, text},
    marks::mark,
    slide::Slide,
};

/// Of the counts: their size, their marks, and the height of their row.
const COUNT: f32 = 20.0;
const COUNT_FACE: f32 = 14.0;
const ROW: f32 = 44.0;

pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let ReportSource { journey, insight, words, .. } = *source;
    let title = words.map_title(&journey.about().title).into_owned();
    let headed = Headed { text: title, level: None };
    let mut said = Vec::new();
    if flow::is_cut(&headed) {
        said.push(Told::Text(text(headed.text.clone())));
    }
    let about = &journey.about().promise;
    if !about.trim().is_empty() {
        said.push(Told::Text(text(words.say("report-promise", &[("promise", about.trim().into())]))));
    }
    said.push(Told::Panel(insight.verdict.level(), words.verdict_sentence(insight, journey)));
    if !insight.touchpoints.is_empty() {
        said.push(Told::Drawing(ROW, words.text("slide-counts").into_owned(), counts(source)));
    }
    let segments = match insight.scope {
        Scope::Segment(_) => String::new(),
        _ => words.segments_sentence(insight, journey),
    };
    let reach = words.reach_sentence(insight, journey);
    let by = words.say("report-judged-by", &[("by", words.judged_by(insight.view.by).into())]);
    let lines = [reach, segments, by].into_iter().filter(|line| !line.is_empty());
    said.extend(lines.map(|line| Told::Text(text(line))));
    flow::slides(&headed, &said)
}

/// How many touchpoints are at each level, from the best to the worst: mark, number and word.
fn counts(source: &ReportSource<'_>) -> Vec<Piece> {
    let counts = source.insight.counts;
    let levels = [
        (Level::Positive, counts.positive),
        (Level::Recovered, counts.recovered),
        (Level::Neutral, counts.neutral),
        (Level::Negative, counts.negative),
        (Level::Unrated, counts.unrated),
    ];
    let (mut out, mut x) = (Vec::new(), 0.0);
    for (level, count) in levels.into_iter().filter(|(_, count)| *count > 0) {
        mark(&mut out, (level, false), Pos::new(x + 1.15 * COUNT_FACE, ROW / 2.0), COUNT_FACE);
        let text = format!("{} {count}", source.words.level(level));
        let at = Pos::new(x + 2.3 * COUNT_FACE + 8.0, ROW / 2.0 + 0.36 * COUNT);
        x = at.x + font::width(&text, COUNT, Weight::SemiBold) + 24.0;
        let (size, weight, role, anchor) = (COUNT, Weight::SemiBold, Role::Ink, Anchor::Start);
        out.push(Piece::Text { at, text, size, weight, role, anchor });
    }
    out
}
