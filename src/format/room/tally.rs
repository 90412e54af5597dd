//! A sheet on which a table counts (R5): a row a touchpoint, three boxes for strokes, each with its face and its word, and
//! room for a word. It says whose it is, since what a table said is its own.

use crate::{
    format::{
        pdf::{CellKind, CellPlace, Paper, PaperPage, PartRole},
        report::ReportSource,
    },
    insight::{Judged, Level},
    picture::{Anchor, Piece, Pos, Rect, Weight, face},
};

use super::lay::{EDGE, HEADING, MARGIN, Pages, RULE, SMALL, TEXT, Type, frame, larger};

/// The levels that are counted, from the worst: the order in which counts are typed in.
const LEVELS: [Level; 3] = [Level::Negative, Level::Neutral, Level::Positive];
/// The columns: a number, a title, three boxes, a word.
const WIDTHS: [f32; 6] = [26.0, 158.0, 74.0, 74.0, 74.0, 117.0];
/// A row has room for strokes at least this high.
const LOWEST: f32 = 52.0;
const FACE: f32 = 7.0;
const PAD: f32 = 5.0;
const NAME: Type = Type { weight: Weight::SemiBold, ..TEXT };

pub(super) fn pages(source: &ReportSource<'_>, title: &str, paper: Paper) -> Vec<PaperPage> {
    let words = source.words;
    let mut pages = Pages::new(title, Paper::A4.size());
    pages.text(PartRole::Paragraph, &words.text("tally-how"), TEXT);
    pages.y += 10.0;
    let (half, top) = (pages.room() / 2.0 - 8.0, pages.y);
    pages.field(&words.text("tally-table"), 1, (MARGIN, half));
    let below = pages.y;
    pages.y = top;
    pages.field(&words.text("tally-date"), 1, (MARGIN + half + 16.0, half));
    pages.y = pages.y.max(below) + 4.0;
    let says = words.text("tally-says").into_owned();
    pages.part(PartRole::Table(says), Vec::new());
    heads(source, &mut pages, false);
    for judged in &source.insight.touchpoints {
        row(source, &mut pages, judged);
    }
    pages.finished(larger(paper))
}

fn lefts() -> [f32; 6] {
    let mut left = MARGIN;
    WIDTHS.map(|width| {
        left += width;
        left - width
    })
}

/// What each column is for, again on each page.
fn heads(source: &ReportSource<'_>, pages: &mut Pages, is_again: bool) {
    let words = source.words;
    let level = |level| words.level(level).into_owned();
    let [negative, neutral, positive] = LEVELS.map(level);
    let heads = [
        words.text("report-number").into_owned(),
        words.text("report-touchpoint").into_owned(),
        negative,
        neutral,
        positive,
        words.text("tally-word").into_owned(),
    ];
    let cells = heads.iter().zip(WIDTHS);
    let height = cells.map(|(head, width)| HEADING.height(head, width - PAD)).fold(0.0, f32::max) + 4.0;
    for (column, (head, (left, width))) in (0..).zip(heads.iter().zip(lefts().into_iter().zip(WIDTHS))) {
        let mut pieces = Vec::new();
        HEADING.write(&mut pieces, head, Pos::new(left, pages.y), width - PAD);
        let place = CellPlace { row: 0, column, kind: CellKind::Head };
        pages.part(if is_again { PartRole::Ornament } else { PartRole::Cell(place) }, pieces);
    }
    pages.y += height;
}

fn row(source: &ReportSource<'_>, pages: &mut Pages, judged: &Judged) {
    let Some(touchpoint) = source.touchpoint(judged) else { return };
    let title = source.words.touchpoint_title(&touchpoint.title).into_owned();
    let stage = source.stage(touchpoint);
    let width = WIDTHS[1] - 2.0 * PAD;
    let height = SMALL.height(&stage, width) + NAME.height(&title, width) + 2.0 * PAD;
    // A title that is longer than a page goes on in smaller letters: paper has no other place for it.
    let (name, height) = if height > 600.0 {
        let small = Type { size: 6.0, ..NAME };
        (small, small.height(&title, width) + SMALL.height(&stage, width) + 2.0 * PAD)
    } else {
        (NAME, height.max(LOWEST))
    };
    if pages.is_full(height) {
        pages.next();
        heads(source, pages, true);
    }
    let y = pages.y;
    let cell = |column, kind| PartRole::Cell(CellPlace { row: judged.number, column, kind });
    let lefts = lefts();
    let mut number = Vec::new();
    NAME.put(&mut number, &judged.number.to_string(), Pos::new(lefts[0], y + PAD), Anchor::Start);
    pages.part(cell(0, CellKind::Plain), number);
    let mut named = Vec::new();
    let stage = SMALL.write(&mut named, &stage, Pos::new(lefts[1], y + PAD), width);
    name.write(&mut named, &title, Pos::new(lefts[1], y + PAD + stage), width);
    pages.part(cell(1, CellKind::Name), named);
    for (column, level) in (2..).zip(LEVELS) {
        let (left, width) = (lefts[column as usize], WIDTHS[column as usize]);
        pages.part(cell(column, CellKind::Plain), counted(source, level, Rect::new(left, y, width, height)));
    }
    let line = |y: f32| Piece::Path {
        points: vec![Pos::new(lefts[5] + PAD, y), Pos::new(lefts[5] + WIDTHS[5], y)],
        line: RULE,
    };
    pages.part(cell(5, CellKind::Plain), vec![line(y + height / 2.0), line(y + height - PAD)]);
    pages.y += height;
}

/// A box with its face and its word, and the rest of it for strokes.
fn counted(source: &ReportSource<'_>, level: Level, rect: Rect) -> Vec<Piece> {
    let mut out = vec![frame(rect, EDGE)];
    face(&mut out, level, rect.min.plus(PAD + FACE, PAD + FACE), FACE);
    let at = rect.min.plus(PAD + 2.0 * FACE + 4.0, PAD + 1.5);
    let room = rect.width() - 2.0 * PAD - 2.0 * FACE - 4.0;
    let word = source.words.level(level);
    let size = (SMALL.size * room / SMALL.width(&word)).min(SMALL.size);
    Type { size, ..SMALL }.put(&mut out, &word, at, Anchor::Start);
    out
}
