//! Texts, rules and marks on a page that is filled from the top down, in points of upright A4: larger paper shows the same
//! larger, so that a table reads it together.

use crate::{
    format::pdf::{CellKind, CellPlace, PagePart, Paper, PaperPage, PartRole},
    picture::{Anchor, Pen, Piece, Pos, Rect, Role, Weight, font},
};

/// From the edge of the paper: what no printer cuts off.
pub(super) const MARGIN: f32 = 36.0;
/// From one baseline to the next, and from the top of a line to its baseline, in sizes.
pub(super) const LINE: f32 = 1.3;
const BASELINE: f32 = 0.98;
/// Of the line at the foot of a page, and the room that it takes.
const FOOT: f32 = 8.5;
const BELOW: f32 = 20.0;

/// A text of one look.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub size: f32,
    pub weight: Weight,
    pub role: Role,
}

pub(super) const TITLE: Type = Type { size: 18.0, weight: Weight::SemiBold, role: Role::Ink };
pub(super) const HEADING: Type = Type { size: 11.5, weight: Weight::SemiBold, role: Role::Ink };
pub(super) const TEXT: Type = Type { size: 10.5, weight: Weight::Regular, role: Role::Ink };
pub(super) const SMALL: Type = Type { size: 9.0, weight: Weight::Regular, role: Role::Muted };

/// The line that somebody writes on, and that of a box.
pub(super) const RULE: Pen = Pen::solid(0.8, Role::Muted);
pub(super) const EDGE: Pen = Pen::solid(1.0, Role::Ink);

impl Type {
    pub(super) fn line(self) -> f32 {
        self.size * LINE
    }

    /// A text that wraps from `at` down; returns how high it is.
    pub(super) fn write(self, out: &mut Vec<Piece>, text: &str, at: Pos, width: f32) -> f32 {
        let lines = font::wrap(text, self.size, self.weight, width, usize::MAX);
        for (place, line) in lines.iter().enumerate() {
            self.put(out, line, at.plus(0.0, place as f32 * self.line()), Anchor::Start);
        }
        lines.len() as f32 * self.line()
    }

    /// One line whose top is at `at`.
    pub(super) fn put(self, out: &mut Vec<Piece>, text: &str, at: Pos, anchor: Anchor) {
        let Self { size, weight, role } = self;
        let at = at.plus(0.0, BASELINE * size);
        out.push(Piece::Text { at, text: text.to_owned(), size, weight, role, anchor });
    }

    pub(super) fn height(self, text: &str, width: f32) -> f32 {
        font::wrap(text, self.size, self.weight, width, usize::MAX).len() as f32 * self.line()
    }

    pub(super) fn width(self, text: &str) -> f32 {
        font::width(text, self.size, self.weight)
    }
}

/// Pages that are being filled.
pub(super) struct Pages {
    done: Vec<PaperPage>,
    parts: Vec<PagePart>,
    pub width: f32,
    pub height: f32,
    pub y: f32,
    title: String,
}

/// Where columns of these widths begin.
pub(super) fn lefts<const N: usize>(widths: [f32; N]) -> [f32; N] {
    let mut left = MARGIN;
    widths.map(|width| {
        left += width;
        left - width
    })
}

impl Pages {
    /// Of this size, with its title at the top of the first.
    pub(super) fn new(title: &str, [width, height]: [f32; 2]) -> Self {
        let (done, parts) = (Vec::new(), Vec::new());
        let mut pages = Self { done, parts, width, height, y: MARGIN, title: title.to_owned() };
        pages.text(PartRole::Heading(1, title.to_owned()), title, TITLE);
        pages.y += 4.0;
        pages
    }

    /// Between the margins.
    pub(super) fn room(&self) -> f32 {
        self.width - 2.0 * MARGIN
    }

    /// Where what is on a page ends.
    pub(super) fn bottom(&self) -> f32 {
        self.height - MARGIN - BELOW
    }

    pub(super) fn is_full(&self, height: f32) -> bool {
        self.y + height > self.bottom()
    }

    pub(super) fn part(&mut self, role: PartRole, pieces: Vec<Piece>) {
        self.parts.push(PagePart::new(role, pieces));
    }

    /// A text across the page.
    /// What each column is for; read aloud once, however often it stands there. Returns how high that is.
    pub(super) fn heads<const N: usize>(
        &mut self,
        heads: &[String; N],
        (widths, pad): ([f32; N], f32),
        looks: Type,
        is_again: bool,
    ) -> f32 {
        let cells = heads.iter().zip(widths);
        let height = cells.map(|(head, width)| looks.height(head, width - pad)).fold(0.0, f32::max) + 4.0;
        let places = lefts(widths).into_iter().zip(widths);
        for (column, (head, (left, width))) in (0..).zip(heads.iter().zip(places)) {
            let mut pieces = Vec::new();
            looks.write(&mut pieces, head, Pos::new(left, self.y), width - pad);
            let place = CellPlace { row: 0, column, kind: CellKind::Head };
            self.part(if is_again { PartRole::Ornament } else { PartRole::Cell(place) }, pieces);
        }
        self.y += height;
        height
    }

    pub(super) fn text(&mut self, role: PartRole, text: &str, looks: Type) {
        let mut pieces = Vec::new();
        let (at, room) = (Pos::new(MARGIN, self.y), self.room());
        self.y += looks.write(&mut pieces, text, at, room);
        self.part(role, pieces);
    }

    /// Words, and lines to write behind them: as many as are asked for, the first beside the words.
    pub(super) fn field(&mut self, words: &str, lines: usize, (left, width): (f32, f32)) {
        let mut pieces = Vec::new();
        let wide = TEXT.width(words).min(width / 2.0);
        let top = self.y;
        let high = TEXT.write(&mut pieces, words, Pos::new(left, top), width / 2.0);
        for place in 0..lines {
            let y = top + high.max(TEXT.line()) + place as f32 * 24.0;
            let from = if place == 0 { left + wide + 8.0 } else { left };
            let points = vec![Pos::new(from, y), Pos::new(left + width, y)];
            pieces.push(Piece::Path { points, line: RULE });
        }
        self.part(PartRole::Paragraph, pieces);
        self.y = top + high.max(TEXT.line()) + lines.saturating_sub(1) as f32 * 24.0 + 10.0;
    }

    pub(super) fn next(&mut self) {
        let (width, height) = (self.width, self.height);
        let parts = std::mem::take(&mut self.parts);
        self.done.push(PaperPage { width, height, ground: Role::Panel, parts });
        self.y = MARGIN;
    }

    /// Every page with its number and what it is of, as large as this paper is wide.
    pub(super) fn finished(mut self, paper: Paper) -> Vec<PaperPage> {
        self.next();
        let count = self.done.len();
        let room = self.room();
        for (place, page) in self.done.iter_mut().enumerate() {
            let (mut pieces, y) = (Vec::new(), self.height - MARGIN - FOOT);
            let looks = Type { size: FOOT, ..SMALL };
            let number = format!("{} / {count}", place + 1);
            let title = font::cut(&self.title, FOOT, looks.weight, room - 60.0);
            looks.put(&mut pieces, &title, Pos::new(MARGIN, y), Anchor::Start);
            looks.put(&mut pieces, &number, Pos::new(self.width - MARGIN, y), Anchor::End);
            page.parts.push(PagePart::new(PartRole::Ornament, pieces));
        }
        let [width, height] = paper.size();
        // A3 is not quite as high as A4 that is made so wide.
        let on_paper = |page: PaperPage| PaperPage { width, height, ..page.scaled(width / self.width) };
        self.done.into_iter().map(on_paper).collect()
    }
}

pub(super) fn frame(rect: Rect, line: Pen) -> Piece {
    Piece::Rect { rect, radius: 0.0, fill: None, line: Some(line) }
}
