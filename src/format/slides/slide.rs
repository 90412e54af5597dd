//! The parts of a slide: shapes at their places, in points, that know nothing of the map. A writer turns them into
//! a file, and [`Slide::sheet`](super::Slide::sheet) into a picture; both show the same.

use crate::{
    format::escape::lines,
    picture::{Pen, Piece, Pos, Rect, Role, Weight},
};

/// The width of a slide, in points; it is 16 to 9 of the height.
pub(super) const WIDTH: f32 = 960.0;
pub(super) const HEIGHT: f32 = 540.0;
/// The margin between an edge and what stands on the slide.
pub(super) const MARGIN: f32 = 40.0;
/// The width between the margins.
pub(super) const ROOM: f32 = WIDTH - 2.0 * MARGIN;
/// The smallest size of a text, in points, since slides are read from the back of a room.
pub(super) const SMALLEST: f32 = 18.0;

/// One slide: its title, and its shapes, back to front.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// The title. In the file it is marked as such, for those who list slides or have them read to them.
    pub title: TextBox,
    pub shapes: Vec<SlideShape>,
}

/// A shape that is moved and edited as one.
#[derive(Clone, Debug, PartialEq)]
pub enum SlideShape {
    Text(TextBox),
    /// A drawing, with its name for those who do not see it.
    Drawing(String, Vec<Piece>),
    Card(SlideCard),
    Link(SlideLink),
    Table(SlideTable),
}

/// Paragraphs in a frame, from its top down; they wrap at its width.
#[derive(Clone, Debug, PartialEq)]
pub struct TextBox {
    pub rect: Rect,
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph in one look.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// The mark that hangs before its lines, such as a number; empty if there is none.
    pub mark: String,
    pub text: String,
    /// The font size, in points.
    pub size: f32,
    pub weight: Weight,
    pub role: Role,
    /// The space above it, in points.
    pub above: f32,
}

/// A frame with text, such as a touchpoint, and marks that move along with it.
#[derive(Clone, Debug, PartialEq)]
pub struct SlideCard {
    /// The number of a touchpoint (R7), by which a link is tied to it.
    pub number: Option<u32>,
    /// The card's name in lists of what stands on a slide.
    pub name: String,
    /// The meaning of its marks in words, for those who do not see them.
    pub says: String,
    pub rect: Rect,
    pub fill: Role,
    pub line: Pen,
    pub marks: Vec<Piece>,
    /// The distance from its left edge to its text.
    pub indent: f32,
    pub paragraphs: Vec<Paragraph>,
}

/// A connection, tied to two cards on the same slide.
#[derive(Clone, Debug, PartialEq)]
pub struct SlideLink {
    pub from: (u32, LinkSide),
    pub to: (u32, LinkSide),
    /// The points of its way, from the tail to the head.
    pub points: Vec<Pos>,
    pub line: Pen,
    /// The connection in words, for those who do not see it.
    pub says: String,
}

/// The side of a card at which a link is tied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkSide {
    Top,
    Left,
    Bottom,
    Right,
}

/// A table, of rows below a row of heads.
#[derive(Clone, Debug, PartialEq)]
pub struct SlideTable {
    /// Its upper left corner.
    pub at: Pos,
    /// The size of its texts, in points.
    pub size: f32,
    pub widths: Vec<f32>,
    pub rows: Vec<SlideRow>,
    pub says: String,
}

/// A row of a table; the first row holds the heads.
#[derive(Clone, Debug, PartialEq)]
pub struct SlideRow {
    pub height: f32,
    pub cells: Vec<String>,
}

impl SlideCard {
    /// The distance from its text to its right edge.
    pub(super) const RIGHT: f32 = 8.0;

    /// Returns the card moved by `x` and `y`.
    pub(super) fn moved(self, x: f32, y: f32) -> Self {
        let marks = self.marks.into_iter().map(|piece| piece.moved(x, y)).collect();
        Self { rect: self.rect.moved(x, y), marks, ..self }
    }
}

impl SlideTable {
    /// Returns the weight and the colour of a row's text; heads are muted.
    pub(super) fn look(row: usize) -> (Weight, Role) {
        if row == 0 { (Weight::SemiBold, Role::Muted) } else { (Weight::Regular, Role::Ink) }
    }
}

impl Paragraph {
    /// Makes a paragraph of a text as people wrote it, with its line breaks but without invisible characters.
    pub(super) fn new(text: impl AsRef<str>, size: f32) -> Self {
        let (mark, text) = (String::new(), lines(text.as_ref().trim()).trim().to_owned());
        Self { mark, text, size, weight: Weight::Regular, role: Role::Ink, above: 0.0 }
    }

    pub(super) fn marked(self, mark: impl Into<String>) -> Self {
        Self { mark: mark.into(), ..self }
    }

    pub(super) fn weight(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    pub(super) fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    pub(super) fn above(self, above: f32) -> Self {
        Self { above, ..self }
    }
}
