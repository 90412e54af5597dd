//! Lays out a sheet on which a table counts (R5): for each touchpoint a row with three boxes for strokes, each with
//! its face and its word, and room for a comment. It names the table, since each table's answers are kept apart.

use std::ops::Range;

use crate::{
    format::{
        pdf::{
            CellKind, CellPlace, PagePart, Paper, PaperPage, PartRole,
            flow::{Slab, TextLook, below_head, hold, torn},
        },
        report::ReportSource,
    },
    insight::{Judged, Level},
    journey::Touchpoint,
    picture::{Piece, Rect, face},
};

use super::lay::{LEVELS, NAME, SMALL, enlarged, fields, frame, head, heads, lefts, rule, width};

/// The widths of the columns in points: a number, a title, three boxes, a comment.
const WIDTHS: [f32; 6] = [28.0, 172.0, 75.0, 75.0, 75.0, 98.0];
/// The smallest height of a row, with room for strokes.
const LOWEST: f32 = 42.0;
/// The smallest number of rows on a page.
const FEWEST: usize = 3;
const FACE: f32 = 7.0;
const PAD: f32 = 5.0;
const ABOVE: f32 = 3.0;

pub(super) fn pages(source: &ReportSource<'_>, title: &str, paper: Paper) -> Vec<PaperPage> {
    let words = source.words;
    let mut slabs = head(title, &words.text("tally-how"), width());
    slabs.push(fields([&words.text("tally-table"), &words.text("tally-date")]));
    let rows = source.insight.touchpoints.iter().flat_map(|judged| row(source, judged));
    slabs.extend(below_head(columns(source), rows.collect(), FEWEST));
    enlarged(slabs, title, paper)
}

/// Returns the heads of the columns.
fn columns(source: &ReportSource<'_>) -> Slab {
    let words = source.words;
    let [negative, neutral, positive] = LEVELS.map(|level| words.level(level).into_owned());
    let texts = [
        words.text("report-number").into_owned(),
        words.text("report-touchpoint").into_owned(),
        negative,
        neutral,
        positive,
        words.text("tally-word").into_owned(),
    ];
    heads(&words.text("tally-says"), &texts, (WIDTHS, PAD), NAME)
}

/// Returns the row of a touchpoint. The boxes stand beside the beginning of a very long title.
fn row(source: &ReportSource<'_>, judged: &Judged) -> Vec<Slab> {
    let Some(touchpoint) = source.touchpoint(judged) else { return Vec::new() };
    let said = said(source, touchpoint);
    let parts = torn(said.len());
    let lowest = if parts.len() == 1 { LOWEST } else { 0.0 };
    let named = |lines: Range<usize>| named(judged.number, &said[lines.clone()], lines.start == 0);
    let mut slabs: Vec<_> = parts.into_iter().map(named).collect();
    hold(&mut slabs, 2);
    if let Some(last) = slabs.last_mut() {
        last.height = (last.height + ABOVE).max(lowest);
        let line = rule(last.height, 0.0, lefts(WIDTHS)[2]);
        last.parts.push(PagePart::new(PartRole::Ornament, vec![line]));
    }
    if let Some(first) = slabs.first_mut() {
        first.parts.insert(0, numbered(judged.number));
        first.parts.extend(boxes(source, judged.number, first.height));
    }
    slabs
}

/// Returns the lines of a row's stage and title, each in its look.
fn said(source: &ReportSource<'_>, touchpoint: &Touchpoint) -> Vec<(TextLook, String)> {
    let room = WIDTHS[1] - 2.0 * PAD;
    let lines = |look: TextLook, text: &str| look.lines(text, room).into_iter().map(move |line| (look, line));
    let title = lines(NAME, &source.words.touchpoint_title(&touchpoint.title));
    lines(SMALL, &source.stage(touchpoint)).chain(title).collect()
}

fn cell(row: u32, column: u32, kind: CellKind, pieces: Vec<Piece>) -> PagePart {
    PagePart::new(PartRole::Cell(CellPlace { row, column, kind }), pieces)
}

fn numbered(number: u32) -> PagePart {
    cell(number, 0, CellKind::Plain, vec![NAME.line(number.to_string(), 0.0, ABOVE)])
}

/// Returns these lines of the stage and title.
fn named(number: u32, said: &[(TextLook, String)], is_first: bool) -> Slab {
    let (mut pieces, mut y) = (Vec::new(), if is_first { ABOVE } else { 0.0 });
    for (look, line) in said {
        pieces.push(look.line(line.clone(), lefts(WIDTHS)[1], y));
        y += look.pitch;
    }
    let parts = vec![cell(number, 1, CellKind::Name, pieces)];
    Slab { height: y, parts, ..Slab::default() }
}

/// Returns the boxes of a row, and two lines for a comment.
fn boxes(source: &ReportSource<'_>, number: u32, height: f32) -> Vec<PagePart> {
    let lefts = lefts(WIDTHS);
    let counted = |(column, level): (u32, Level)| {
        let place = column as usize;
        let rect = Rect::new(lefts[place], 0.0, WIDTHS[place], height);
        cell(number, column, CellKind::Plain, counted(source, level, rect))
    };
    let lines = [0.5, 1.0].map(|share| rule(height * share, lefts[5] + PAD, lefts[5] + WIDTHS[5]));
    let word = cell(number, 5, CellKind::Plain, lines.into());
    (2..).zip(LEVELS).map(counted).chain([word]).collect()
}

/// Returns a box with its face and its word; the rest of it is for strokes.
fn counted(source: &ReportSource<'_>, level: Level, rect: Rect) -> Vec<Piece> {
    let mut out = vec![frame(rect)];
    face(&mut out, level, rect.min.plus(PAD + FACE, ABOVE + FACE + 1.0), FACE);
    let left = PAD + 2.0 * FACE + 4.0;
    let word = source.words.level(level).into_owned();
    let size = (SMALL.size * (rect.width() - left - PAD) / SMALL.width(&word)).min(SMALL.size);
    out.push(TextLook { size, ..SMALL }.line(word, rect.min.x + left, ABOVE + 2.0));
    out
}
