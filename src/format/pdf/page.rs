//! A page as it will be printed: pieces on paper in reading order, and the role of each for those who have the page
//! read to them. Layouts make pages; [`super::pdf`] writes them, and a preview draws the same ones.

use std::collections::BTreeSet;

use super::paper::Paper;
use crate::picture::{Piece, Pos, Rect, Role, Sheet};

/// The size, in points, below which words are hard to read on paper.
pub const LEGIBLE: f32 = 4.5;

/// A page, in points, with its origin at its top left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperPage {
    pub width: f32,
    pub height: f32,
    /// The colour of the paper.
    pub ground: Role,
    pub parts: Vec<PagePart>,
}

/// A part of a page: pieces that belong together. Its origin is at `at`, and one unit of its pieces is `scale`
/// points.
#[derive(Clone, Debug, PartialEq)]
pub struct PagePart {
    pub role: PartRole,
    /// Whether it continues the part of the same kind before it, usually from the page before.
    pub goes_on: bool,
    pub at: Pos,
    pub scale: f32,
    pub pieces: Vec<Piece>,
}

/// The role of a part for those who have a page read to them.
#[derive(Clone, Debug, PartialEq)]
pub enum PartRole {
    /// Nothing to read aloud: a rule, the page number, the repeated head of a table.
    Ornament,
    /// A heading: its level, where 1 is the title of the document, and its text for the outline. The text is empty
    /// in a part that continues a heading.
    Heading(u8, String),
    Paragraph,
    /// A picture, and what it shows in words for those who do not see it.
    Figure(String),
    /// An item of a list; neighbouring items form one list. The depth counts from 0, and a deeper item belongs to
    /// the last one before it that is less deep.
    Item(u8),
    /// The beginning of a table, and the sentence that says what it holds, which may be shown above it. The table
    /// lasts as long as only its cells and ornaments follow.
    Table(String),
    Cell(CellPlace),
    /// A line of the contents, which links to a page, counted from 0, and a height on it, in points.
    Entry(usize, f32),
}

/// The place of a cell in its table, and its kind. Parts with the same place belong to the same cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellPlace {
    /// The row, from 0, which is the head.
    pub row: u32,
    pub column: u32,
    pub kind: CellKind,
}

/// The kind of a cell in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// The head of a column.
    Head,
    /// The name of what the row is about.
    Name,
    Plain,
}

impl PaperPage {
    /// Returns the page as one picture, in which a unit is a point.
    pub fn into_sheet(self) -> Sheet {
        let Self { width, height, ground, parts } = self;
        let rect = Rect::new(0.0, 0.0, width, height);
        let ground = Piece::Rect { rect, radius: 0.0, fill: Some(ground), line: None };
        let pieces = parts.into_iter().flat_map(PagePart::placed);
        let pieces = std::iter::once(ground).chain(pieces).collect();
        let (title, description) = (String::new(), String::new());
        Sheet { width, height, pieces, title, description }
    }

    /// Enlarges a page of A4 to this paper, in proportion to its width.
    #[must_use]
    pub(in crate::format) fn on(mut self, paper: Paper) -> Self {
        let ([short, long], is_turned) = (paper.size(), self.width > self.height);
        let by = short / Paper::A4.size()[0];
        // A3 is not quite as high as A4 enlarged to its width.
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

    /// Returns the characters on the page that no font here can draw.
    pub fn undrawn(&self) -> BTreeSet<char> {
        self.parts.iter().flat_map(|part| part.pieces.iter().flat_map(Piece::undrawn)).collect()
    }
}

impl PagePart {
    /// Makes a part whose pieces are placed on the page as they are.
    pub fn new(role: PartRole, pieces: Vec<Piece>) -> Self {
        Self { role, goes_on: false, at: Pos::default(), scale: 1.0, pieces }
    }

    /// Returns the pieces where they are on the page, in points.
    fn placed(self) -> impl Iterator<Item = Piece> {
        let Self { at, scale, pieces, .. } = self;
        pieces.into_iter().map(move |piece| piece.scaled(scale).moved(at.x, at.y))
    }

    /// Returns the part's rectangle on the page, in points; `None` without pieces.
    pub fn bounds(&self) -> Option<Rect> {
        let Rect { min, max } = self.pieces.iter().map(Piece::bounds).reduce(Rect::union)?;
        let [min, max] = [min, max].map(|at| self.at.plus(self.scale * at.x, self.scale * at.y));
        Some(Rect { min, max })
    }
}

impl PartRole {
    /// Returns the role of a part that continues one of this role.
    pub(super) fn again(&self) -> Self {
        match self {
            Self::Heading(level, _) => Self::Heading(*level, String::new()),
            Self::Table(_) => Self::Table(String::new()),
            other => other.clone(),
        }
    }

    /// Returns whether a part of the other role can continue one of this role.
    pub(super) fn is_of_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
