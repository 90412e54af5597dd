//! The parts that sheets for a workshop share: how their texts look, lines to write on, boxes, and column heads.
//! They are slabs that flow over pages like those of a report, in points of upright A4.

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

/// The pen for lines to write on, and the pen for boxes.
const RULE: Pen = Pen::solid(0.8, Role::Muted);
const EDGE: Pen = Pen::solid(1.0, Role::Ink);
/// The distance between lines to write on.
const HAND: f32 = 24.0;
/// The space between two fields beside each other.
const BESIDE: f32 = 16.0;

/// The levels that are counted and circled, from the worst: the order in which counts are entered.
pub(super) const LEVELS: [Level; 3] = [Level::Negative, Level::Neutral, Level::Positive];

/// Returns the shape of pages whose margins no printer cuts off.
pub(super) const fn shape(paper: Paper) -> PageShape {
    PageShape { paper: paper.size(), side: 36.0, above: 36.0, below: 56.0 }
}

/// Returns the width of the content of an upright A4 page.
pub(super) fn width() -> f32 {
    shape(Paper::A4).room(false).width
}

/// Lays out slabs on pages of A4 and enlarges those to this paper, so that several people at a table can read them.
pub(super) fn enlarged(slabs: Vec<Slab>, title: &str, paper: Paper) -> Vec<PaperPage> {
    let pages = flow::pages(slabs, shape(Paper::A4), title);
    pages.into_iter().map(|page| page.on(paper)).collect()
}

/// Returns the title of a sheet, and how it is used.
pub(super) fn head(title: &str, how: &str, width: f32) -> Vec<Slab> {
    let mut slabs = TITLE.slabs(title, &PartRole::Heading(1, title.to_owned()), 0.0, width);
    slabs.extend(paragraph(TEXT, how, 4.0, width));
    slabs
}

/// Returns a text across the page, `gap` below what is above it.
pub(super) fn paragraph(look: TextLook, text: &str, gap: f32, width: f32) -> Vec<Slab> {
    let mut slabs = look.slabs(text, &PartRole::Paragraph, 0.0, width);
    hold(&mut slabs, 2);
    apart(slabs, gap)
}

/// Returns words followed by `count` lines to write on, the first of them beside the words.
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

/// Returns two fields of one line beside each other.
pub(super) fn fields(words: [&str; 2]) -> Slab {
    let half = (width() - BESIDE) / 2.0;
    let [one, other] =
        [(words[0], 0.0), (words[1], half + BESIDE)].map(|(it, left)| field(it, 1, (left, half)));
    let height = one.height.max(other.height);
    Slab { height, parts: one.parts.into_iter().chain(other.parts).collect(), ..one }
}

/// Returns where columns of these widths begin.
pub(super) fn lefts<const N: usize>(widths: [f32; N]) -> [f32; N] {
    let mut left = 0.0;
    widths.map(|width| {
        left += width;
        left - width
    })
}

/// Returns the beginning of a table: what it holds, and the heads of its columns.
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

/// Returns a horizontal line at height `y`, between two positions.
pub(super) fn rule(y: f32, from: f32, to: f32) -> Piece {
    Piece::Path { points: vec![Pos::new(from, y), Pos::new(to, y)], line: RULE }
}

pub(super) fn frame(rect: Rect) -> Piece {
    Piece::Rect { rect, radius: 0.0, fill: None, line: Some(EDGE) }
}
