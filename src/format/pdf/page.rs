//! A page as it will be printed: pieces on paper, in the order in which they are read, and what each of them is for
//! those who have it read to them. Whoever lays out makes pages; [`super::pdf`] writes them, and a preview draws
//! the very same.

use std::collections::BTreeSet;

use super::paper::Paper;
use crate::picture::{Piece, Pos, Rect, Role, Sheet};

/// Words that are smaller, in points, are hard to read on paper.
pub const LEGIBLE: f32 = 4.5;

/// A page with its top left corner at the origin, in points.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperPage {
    pub width: f32,
    pub height: f32,
    /// The colour of the paper.
    pub ground: Role,
    pub parts: Vec<PagePart>,
}

/// What belongs together on a page: its origin is at `at`, and one unit of its pieces is `scale` points.
#[derive(Clone, Debug, PartialEq)]
pub struct PagePart {
    pub role: PartRole,
    /// Whether it is more of what the part of its role before it began, mostly on the page before.
    pub goes_on: bool,
    pub at: Pos,
    pub scale: f32,
    pub pieces: Vec<Piece>,
}

/// What a part is for those who have a page read to them.
#[derive(Clone, Debug, PartialEq)]
pub enum PartRole {
    /// Nothing to read: a rule, the number of the page, the head of a table that is repeated.
    Ornament,
    /// Its level from 1, the title of all, and its text, by which it is found in the list beside the pages; what goes on
    /// of one says it no more.
    Heading(u8, String),
    Paragraph,
    /// A picture, and what it shows for those who do not see it.
    Figure(String),
    /// One of a list: neighbours are one list. Its depth from 0: a deeper one belongs to the one before it that is
    /// less deep.
    Item(u8),
    /// A table begins, and the sentence that says what it holds, which may stand above it; it lasts as long as nothing but its cells and
    /// ornaments follows.
    Table(String),
    Cell(CellPlace),
    /// A line of the contents, which leads to a page, counted from 0, and a height on it.
    Entry(usize, f32),
}

/// The place of a cell in its table, and what it is there. A cell of the same place is the same cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellPlace {
    /// From 0, the head.
    pub row: u32,
    pub column: u32,
    pub kind: CellKind,
}

/// What a cell is in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// It says what its column holds.
    Head,
    /// It says what its row is about.
    Name,
    Plain,
}

impl PaperPage {
    /// Returns the page as one picture, for those who draw pictures; a unit is a point.
    pub fn into_sheet(self) -> Sheet {
        let Self { width, height, ground, parts } = self;
        let rect = Rect::new(0.0, 0.0, width, height);
        let ground = Piece::Rect { rect, radius: 0.0, fill: Some(ground), line: None };
        let pieces = parts.into_iter().flat_map(PagePart::placed);
        let pieces = std::iter::once(ground).chain(pieces).collect();
        let (title, description) = (String::new(), String::new());
        Sheet { width, height, pieces, title, description }
    }

    /// A page of A4 on this paper, as much larger as it is wider.
    #[must_use]
    pub(in crate::format) fn on(mut self, paper: Paper) -> Self {
        let ([short, long], is_turned) = (paper.size(), self.width > self.height);
        let by = short / Paper::A4.size()[0];
        // A3 is not quite as high as A4 that is made so wide.
        [self.width, self.height] = if is_turned { [long, short] } else { [short, long] };
        for part in &mut self.parts {
            part.at = Pos::new(part.at.x * by, part.at.y * by);
            part.scale *= by;
            if let PartRole::Entry(_, y) = &mut part.role {
                *y *= by;
            }
        }
        self
    }

    /// Returns the size of its smallest words, in points; `None` without words.
    pub fn smallest_words(&self) -> Option<f32> {
        let size = |scale: f32, piece: &Piece| match piece {
            Piece::Text { size, .. } => Some(scale * size),
            _ => None,
        };
        let sizes =
            self.parts.iter().flat_map(|part| part.pieces.iter().filter_map(|it| size(part.scale, it)));
        sizes.min_by(f32::total_cmp)
    }

    /// Returns the characters on it that nothing here draws.
    pub fn undrawn(&self) -> BTreeSet<char> {
        self.parts.iter().flat_map(|part| part.pieces.iter().flat_map(Piece::undrawn)).collect()
    }
}

impl PagePart {
    /// Pieces that are on the page as they are.
    pub fn new(role: PartRole, pieces: Vec<Piece>) -> Self {
        Self { role, goes_on: false, at: Pos::default(), scale: 1.0, pieces }
    }

    /// Its pieces where they are on the page, in points.
    fn placed(self) -> impl Iterator<Item = Piece> {
        let Self { at, scale, pieces, .. } = self;
        pieces.into_iter().map(move |piece| piece.scaled(scale).moved(at.x, at.y))
    }

    /// Returns where it is on the page, in points; `None` without pieces.
    pub fn bounds(&self) -> Option<Rect> {
        let Rect { min, max } = self.pieces.iter().map(Piece::bounds).reduce(Rect::union)?;
        let [min, max] = [min, max].map(|at| self.at.plus(self.scale * at.x, self.scale * at.y));
        Some(Rect { min, max })
    }
}

impl PartRole {
    /// The role of what goes on of such a part.
    pub(super) fn again(&self) -> Self {
        match self {
            Self::Heading(level, _) => Self::Heading(*level, String::new()),
            Self::Table(_) => Self::Table(String::new()),
            other => other.clone(),
        }
    }

    /// Whether what has the other role may go on of a part of this one.
    pub(super) fn is_of_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
