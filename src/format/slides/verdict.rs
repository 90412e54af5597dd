//! The first slide: what the map is of, what was promised, what the experience is, and by whose answers.

use crate::{
    format::report::ReportSource,
    insight::{JudgedBy, Level, Scope},
    picture::{Anchor, Letterhead, Piece, Pos, Role, Weight, font},
};

use super::{
    flow,
    marks::mark,
    slide::{ROOM, Slide},
    told::{Headed, Spoken, text},
};

/// The most room that a logo takes.
const LOGO: (f32, f32) = (180.0, 44.0);
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
        said.push(Spoken::Text(text(headed.text.clone())));
    }
    said.extend(letterhead(source));
    let head = words.head_lines(insight, journey, &source.letterhead.date);
    said.extend(head.into_iter().map(|line| Spoken::Text(text(line))));
    said.push(Spoken::Panel(insight.verdict.level(), words.verdict_sentence(insight, journey)));
    if !insight.touchpoints.is_empty() {
        let (height, counts) = counts(source);
        said.push(Spoken::Drawing(height, words.text("slide-counts").into_owned(), counts));
    }
    let segments = match insight.scope {
        Scope::Segment(_) => String::new(),
        _ => words.segments_sentence(insight, journey),
    };
    let reach = words.reach_sentence(insight, journey);
    let by = match insight.view.by {
        JudgedBy::CustomersFirst => String::new(),
        by => words.say("report-judged-by", &[("by", words.judged_by(by).into())]),
    };
    let lines = [reach, segments, by].into_iter().filter(|line| !line.is_empty());
    said.extend(lines.map(|line| Spoken::Text(text(line))));
    flow::slides(&headed, &said)
}

/// How many touchpoints are at each level, from the best to the worst: mark, number and word; and how high that is.
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
        let wide = 2.3 * COUNT_FACE + 8.0 + font::width(&text, COUNT, Weight::SemiBold);
        if x > 0.0 && x + wide > ROOM {
            (x, y) = (0.0, y + ROW);
        }
        mark(&mut out, (level, false), Pos::new(x + 1.15 * COUNT_FACE, y + ROW / 2.0), COUNT_FACE);
        let at = Pos::new(x + 2.3 * COUNT_FACE + 8.0, y + ROW / 2.0 + 0.36 * COUNT);
        x = at.x + font::width(&text, COUNT, Weight::SemiBold) + 24.0;
        let (size, weight, role, anchor) = (COUNT, Weight::SemiBold, Role::Ink, Anchor::Start);
        out.push(Piece::Text { at, text, size, weight, role, anchor });
    }
    (y + ROW, out)
}

/// A logo and a line of one's own, where there are any.
fn letterhead(source: &ReportSource<'_>) -> Vec<Spoken> {
    let Letterhead { line, logo, .. } = source.letterhead;
    let logo = logo.as_ref().map(|logo| {
        let rect = logo.placed(Pos::new(ROOM, 0.0), LOGO);
        let says = source.words.text("slide-logo").into_owned();
        Spoken::Drawing(rect.height(), says, vec![Piece::Image { rect, logo: logo.clone() }])
    });
    let line = Some(line.trim()).filter(|line| !line.is_empty());
    let line = line.map(|line| Spoken::Text(text(line).role(Role::Muted)));
    logo.into_iter().chain(line).collect()
}
