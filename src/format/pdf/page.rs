//! A page as it will be printed: pieces on paper, in the order in which they are read, and what each of them is for
//! those who have it read to them. Whoever lays out makes pages; [`super::pdf`] writes them, and a preview draws
//! the very same.

use std::collections::BTreeSet;

use crate::picture::{Piece, Pos, Rect, Role, Sheet};

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
    /// Its level from 1, the title of all, and its text, by which it is found in the list beside the pages.
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
    /// The page as one picture, for those who draw pictures; a unit is a point.
    pub fn sheet(&self) -> Sheet {
        let Self { width, height, ground, parts } = self;
        let rect = Rect::new(0.0, 0.0, *width, *height);
        let ground = Piece::Rect { rect, radius: 0.0, fill: Some(*ground), line: None };
        let pieces = parts.iter().flat_map(PagePart::placed);
        let pieces = std::iter::once(ground).chain(pieces).collect();
        let (title, description) = (String::new(), String::new());
        Sheet { width: *width, height: *height, pieces, title, description }
    }

    /// The same page on paper that is this much larger.
    #[must_use]
    pub fn scaled(mut self, by: f32) -> Self {
        (self.width, self.height) = (self.width * by, self.height * by);
        for part in &mut self.parts {
            part.at = Pos::new(part.at.x * by, part.at.y * by);
            part.scale *= by;
            if let PartRole::Entry(_, y) = &mut part.role {
                *y *= by;
            }
        }
        self
    }

    /// The characters on it that nothing here draws.
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
    fn placed(&self) -> impl Iterator<Item = Piece> {
        let placed = |piece: &Piece| piece.clone().scaled(self.scale).moved(self.at.x, self.at.y);
        self.pieces.iter().map(placed)
    }

    /// Where it is on the page, in points; `None` without pieces.
    pub fn bounds(&self) -> Option<Rect> {
        self.placed().map(|piece| piece.bounds()).reduce(Rect::union)
    }
}
