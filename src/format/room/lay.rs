//! What sheets for the room have in common: how their texts look, lines to write on, boxes, and the heads of columns, as
//! slabs that flow over pages as those of a report do, in points of upright A4.

use crate::{
    format::pdf::{
        CellKind, CellPlace, PagePart, Paper, PaperPage, PartRole,
        flow::{self, PageShape, Slab, TextLook, apart, hold},
    },
    insight::Level,
    picture::{Pen, Piece, Pos, Rect, Role, Weight},
};

pub(super) const TITLE: TextLook = TextLook::new(18.0, Weight::SemiBold, Role::Ink, 23.4);
pub(super) const HEADING: TextLook = TextLook::new(11.5, Weight::SemiBold, Role::Ink, 15.0);
pub(super) const TEXT: TextLook = TextLook::new(10.5, Weight::Regular, Role::Ink, 13.7);
pub(super) const NAME: TextLook = TEXT.in_weight(Weight::SemiBold);
pub(super) const SMALL: TextLook = TextLook::new(9.0, Weight::Regular, Role::Muted, 11.7);

/// The line that somebody writes on, and that of a box.
const RULE: Pen = Pen::solid(0.8, Role::Muted);
const EDGE: Pen = Pen::solid(1.0, Role::Ink);
/// From one line to write on to the next.
const HAND: f32 = 24.0;
/// Between two fields beside each other.
const BESIDE: f32 = 16.0;

/// The levels that are counted and circled, from the worst: the order in which counts are typed in.
pub(super) const LEVELS: [Level; 3] = [Level::Negative, Level::Neutral, Level::Positive];

/// Pages with the margins that no printer cuts off.
pub(super) const fn shape(paper: Paper) -> PageShape {
    PageShape { paper: paper.size(), side: 36.0, above: 36.0, below: 56.0 }
}

/// How wide what stands on an upright A4 is.
pub(super) fn width() -> f32 {
    shape(Paper::A4).room(false).width
}

/// Slabs on pages of A4, as much larger as this paper is: so that a table reads it together.
pub(super) fn enlarged(slabs: Vec<Slab>, title: &str, paper: Paper) -> Vec<PaperPage> {
    let pages = flow::pages(slabs, shape(Paper::A4), title);
    pages.into_iter().map(|page| page.on(paper)).collect()
}

/// The title of a sheet, and what is done with it.
pub(super) fn head(title: &str, how: &str, width: f32) -> Vec<Slab> {
    let mut slabs = TITLE.slabs(title, &PartRole::Heading(1, title.to_owned()), 0.0, width);
    slabs.extend(paragraph(TEXT, how, 4.0, width));
    slabs
}

/// A text across the page, so far from what is above it.
pub(super) fn paragraph(look: TextLook, text: &str, gap: f32, width: f32) -> Vec<Slab> {
    let mut slabs = look.slabs(text, &PartRole::Paragraph, 0.0, width);
    hold(&mut slabs, 2);
    apart(slabs, gap)
}

/// Words, and lines to write behind them: as many as are asked for, the first beside the words.
pub(super) fn field(words: &str, count: usize, (left, width): (f32, f32)) -> Slab {
    let lines = TEXT.lines(words, width / 2.0);
    let (wide, high) = (TEXT.width(words).min(width / 2.0), lines.len() as f32 * TEXT.pitch);
    let mut pieces = TEXT.block(lines, left, 0.0);
    for place in 0..count {
        let from = if place == 0 { left + wide + 8.0 } else { left };
        pieces.push(rule(high + place as f32 * HAND, from, left + width));
    }
    let height = high + count.saturating_sub(1) as f32 * HAND;
    Slab { gap: 10.0, height, parts: vec![PagePart::new(PartRole::Paragraph, pieces)], ..Slab::default() }
}

/// Two fields of one line beside each other.
pub(super) fn fields(words: [&str; 2]) -> Slab {
    let half = (width() - BESIDE) / 2.0;
    let [one, other] =
        [(words[0], 0.0), (words[1], half + BESIDE)].map(|(it, left)| field(it, 1, (left, half)));
    let height = one.height.max(other.height);
    Slab { height, parts: one.parts.into_iter().chain(other.parts).collect(), ..one }
}

/// Where columns of these widths begin.
pub(super) fn lefts<const N: usize>(widths: [f32; N]) -> [f32; N] {
    let mut left = 0.0;
    widths.map(|width| {
        left += width;
        left - width
    })
}

/// A table begins that holds what it says, with what each of its columns is for.
pub(super) fn heads<const N: usize>(
    says: &str,
    heads: &[String; N],
    (widths, pad): ([f32; N], f32),
    look: TextLook,
) -> Slab {
    let mut parts = vec![PagePart::new(PartRole::Table(says.to_owned()), Vec::new())];
    let mut height = 0.0_f32;
    for (column, (head, (left, width))) in (0..).zip(heads.iter().zip(lefts(widths).into_iter().zip(widths)))
    {
        let lines = look.lines(head, width - pad);
        height = height.max(lines.len() as f32 * look.pitch);
        let place = CellPlace { row: 0, column, kind: CellKind::Head };
        parts.push(PagePart::new(PartRole::Cell(place), look.block(lines, left, 0.0)));
    }
    Slab { gap: 14.0, height: height + 4.0, parts, ..Slab::default() }
}

/// A line across, at this height from one place to another.
pub(super) fn rule(y: f32, from: f32, to: f32) -> Piece {
    Piece::Path { points: vec![Pos::new(from, y), Pos::new(to, y)], line: RULE }
}

pub(super) fn frame(rect: Rect) -> Piece {
    Piece::Rect { rect, radius: 0.0, fill: None, line: Some(EDGE) }
}
