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

use super::lay::{EDGE, MARGIN, Pages, RULE, SMALL, TEXT, Type, frame, lefts};

/// The levels that are counted, from the worst: the order in which counts are typed in.
const LEVELS: [Level; 3] = [Level::Negative, Level::Neutral, Level::Positive];
/// The columns: a number, a title, three boxes, a word.
const WIDTHS: [f32; 6] = [28.0, 172.0, 75.0, 75.0, 75.0, 98.0];
/// A row has room for strokes at least this high; one that is higher than this is said smaller.
const LOWEST: f32 = 42.0;
const HIGHEST: f32 = 560.0;
/// So many rows are left for the last page.
const FEWEST: usize = 3;
const FACE: f32 = 7.0;
const PAD: f32 = 5.0;
const ABOVE: f32 = 3.0;
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
    let head = heads(source, &mut pages, false);
    let rows: Vec<_> =
        source.insight.touchpoints.iter().filter_map(|judged| Row::of(source, judged)).collect();
    let mut rest = &rows[..];
    for (page, count) in
        rows_of_pages(&rows, (pages.y, MARGIN + head, pages.bottom())).into_iter().enumerate()
    {
        if page > 0 {
            pages.next();
            heads(source, &mut pages, true);
        }
        let (these, others) = rest.split_at(count);
        for row in these {
            row.put(source, &mut pages);
        }
        rest = others;
    }
    pages.finished(paper)
}

/// What each column is for, again on each page; returns how high that is.
fn heads(source: &ReportSource<'_>, pages: &mut Pages, is_again: bool) -> f32 {
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
    pages.heads(&heads, (WIDTHS, PAD), NAME, is_again)
}

/// A row, as it is measured before it has its place.
struct Row {
    number: u32,
    stage: String,
    title: String,
    name: Type,
    height: f32,
}

impl Row {
    const WIDTH: f32 = WIDTHS[1] - 2.0 * PAD;

    fn of(source: &ReportSource<'_>, judged: &Judged) -> Option<Self> {
        let touchpoint = source.touchpoint(judged)?;
        let title = source.words.touchpoint_title(&touchpoint.title).into_owned();
        let stage = source.stage(touchpoint);
        let height =
            |name: Type| SMALL.height(&stage, Self::WIDTH) + name.height(&title, Self::WIDTH) + 2.0 * ABOVE;
        // A title that is longer than a page is said in smaller letters: paper has no other place for it.
        let name = if height(NAME) > HIGHEST { Type { size: 6.0, ..NAME } } else { NAME };
        Some(Self { number: judged.number, height: height(name).max(LOWEST), stage, title, name })
    }

    fn put(&self, source: &ReportSource<'_>, pages: &mut Pages) {
        let Self { number, stage, title, name, height } = self;
        let (y, lefts) = (pages.y, lefts(WIDTHS));
        let cell = |column, kind| PartRole::Cell(CellPlace { row: *number, column, kind });
        let mut pieces = Vec::new();
        NAME.put(&mut pieces, &number.to_string(), Pos::new(lefts[0], y + ABOVE), Anchor::Start);
        pages.part(cell(0, CellKind::Plain), pieces);
        let mut pieces = Vec::new();
        let below = SMALL.write(&mut pieces, stage, Pos::new(lefts[1], y + ABOVE), Self::WIDTH);
        name.write(&mut pieces, title, Pos::new(lefts[1], y + ABOVE + below), Self::WIDTH);
        pages.part(cell(1, CellKind::Name), pieces);
        for (column, level) in (2..).zip(LEVELS) {
            let (left, width) = (lefts[column as usize], WIDTHS[column as usize]);
            let rect = Rect::new(left, y, width, *height);
            pages.part(cell(column, CellKind::Plain), counted(source, level, rect));
        }
        let line = |y: f32, from: f32, to: f32| {
            let points = vec![Pos::new(from, y), Pos::new(to, y)];
            Piece::Path { points, line: RULE }
        };
        let last = lefts[5] + WIDTHS[5];
        let word = [0.5, 1.0].map(|share| line(y + height * share, lefts[5] + PAD, last));
        pages.part(cell(5, CellKind::Plain), word.into());
        pages.part(PartRole::Ornament, vec![line(y + height, MARGIN, lefts[2])]);
        pages.y += height;
    }
}

/// How many rows each page has, the first from `y` on: no page has one or two that are left over.
fn rows_of_pages(rows: &[Row], (y, again, bottom): (f32, f32, f32)) -> Vec<usize> {
    let (mut counts, mut y) = (vec![0], y);
    for row in rows {
        if y + row.height > bottom && counts.last() != Some(&0) {
            counts.push(0);
            y = again;
        }
        y += row.height;
        counts.last_mut().into_iter().for_each(|count| *count += 1);
    }
    if let [.., before, last] = &mut counts[..] {
        let moved = FEWEST.saturating_sub(*last).min(before.saturating_sub(FEWEST));
        (*before, *last) = (*before - moved, *last + moved);
    }
    counts
}

/// A box with its face and its word, and the rest of it for strokes.
fn counted(source: &ReportSource<'_>, level: Level, rect: Rect) -> Vec<Piece> {
    let mut out = vec![frame(rect, EDGE)];
    face(&mut out, level, rect.min.plus(PAD + FACE, ABOVE + FACE + 1.0), FACE);
    let at = rect.min.plus(PAD + 2.0 * FACE + 4.0, ABOVE + 2.0);
    let room = rect.width() - 2.0 * PAD - 2.0 * FACE - 4.0;
    let word = source.words.level(level);
    let size = (SMALL.size * room / SMALL.width(&word)).min(SMALL.size);
    Type { size, ..SMALL }.put(&mut out, &word, at, Anchor::Start);
    out
}
