//! The pieces of a picture, in canvas units with y downwards, coloured by role. Every painter (window, SVG) draws
//! exactly these, so that they all show the same picture.

use super::{letterhead::Logo, theme::Role};

/// A place on the canvas, in canvas units.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pos {
    pub x: f32,
    pub y: f32,
}

/// A rectangle from `min` (left, top) to `max` (right, bottom), in canvas units.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    pub min: Pos,
    pub max: Pos,
}

/// The pen of a line. Its ends and joins are round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    /// The width of the line, in canvas units.
    pub width: f32,
    pub role: Role,
    /// The length of a dash and of the gap after it, in canvas units; `None` for a solid line.
    pub dash: Option<[f32; 2]>,
}

/// The weights of the bundled font.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    Regular,
    Medium,
    SemiBold,
}

/// The point of a text that is at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// One thing to draw. Later pieces cover earlier ones.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Rect {
        rect: Rect,
        radius: f32,
        fill: Option<Role>,
        line: Option<Pen>,
    },
    Circle {
        centre: Pos,
        radius: f32,
        fill: Option<Role>,
        line: Option<Pen>,
    },
    /// A shape that is closed and convex.
    Polygon {
        points: Vec<Pos>,
        fill: Option<Role>,
        line: Option<Pen>,
    },
    /// An open line; curves are flattened before they get here.
    Path {
        points: Vec<Pos>,
        line: Pen,
    },
    /// One line of text; `at` is on its baseline.
    Text {
        at: Pos,
        text: String,
        size: f32,
        weight: Weight,
        role: Role,
        anchor: Anchor,
    },
    /// A logo, which has colours of its own. Only exports have one.
    Image {
        rect: Rect,
        logo: Logo,
    },
}

impl Pos {
    /// Returns the position with these coordinates.
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// Returns the position this far to the right and down.
    #[must_use]
    pub fn plus(self, x: f32, y: f32) -> Self {
        Self::new(self.x + x, self.y + y)
    }

    /// Returns the straight distance to another position.
    pub fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

impl Rect {
    /// Returns the rectangle with this top left corner and size.
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { min: Pos::new(x, y), max: Pos::new(x + width, y + height) }
    }

    /// Returns the smallest rectangle that holds every point; `None` without any.
    pub fn around(points: impl IntoIterator<Item = Pos>) -> Option<Self> {
        let mut points = points.into_iter();
        let first = points.next()?;
        Some(points.fold(Self { min: first, max: first }, |all, p| all.union(Self { min: p, max: p })))
    }

    /// Returns the width of the rectangle.
    pub fn width(self) -> f32 {
        self.max.x - self.min.x
    }

    /// Returns the height of the rectangle.
    pub fn height(self) -> f32 {
        self.max.y - self.min.y
    }

    /// Returns the middle of the rectangle.
    pub fn centre(self) -> Pos {
        Pos::new(f32::midpoint(self.min.x, self.max.x), f32::midpoint(self.min.y, self.max.y))
    }

    /// Returns whether a place lies within the rectangle, its edge included.
    pub fn contains(self, at: Pos) -> bool {
        (self.min.x..=self.max.x).contains(&at.x) && (self.min.y..=self.max.y).contains(&at.y)
    }

    /// Returns whether all of another rectangle lies within this one, edges included.
    pub fn contains_rect(self, other: Self) -> bool {
        self.contains(other.min) && self.contains(other.max)
    }

    /// Returns whether the two share more than an edge.
    pub fn overlaps(self, other: Self) -> bool {
        self.min.x < other.max.x
            && other.min.x < self.max.x
            && self.min.y < other.max.y
            && other.min.y < self.max.y
    }

    /// Returns whether the two share anything, be it only an edge.
    pub fn touches(self, other: Self) -> bool {
        let across = self.min.x <= other.max.x && other.min.x <= self.max.x;
        let down = self.min.y <= other.max.y && other.min.y <= self.max.y;
        across && down
    }

    /// Returns the smallest rectangle that holds both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let min = Pos::new(self.min.x.min(other.min.x), self.min.y.min(other.min.y));
        let max = Pos::new(self.max.x.max(other.max.x), self.max.y.max(other.max.y));
        Self { min, max }
    }

    /// Returns the part that both share; `None` where that is no more than an edge.
    #[must_use]
    pub fn within(self, other: Self) -> Option<Self> {
        let min = Pos::new(self.min.x.max(other.min.x), self.min.y.max(other.min.y));
        let max = Pos::new(self.max.x.min(other.max.x), self.max.y.min(other.max.y));
        self.overlaps(other).then_some(Self { min, max })
    }

    /// Returns the rectangle grown by this much on every side.
    #[must_use]
    pub fn grown(self, by: f32) -> Self {
        Self { min: self.min.plus(-by, -by), max: self.max.plus(by, by) }
    }

    /// Returns the rectangle moved this far to the right and down.
    #[must_use]
    pub fn moved(self, x: f32, y: f32) -> Self {
        Self { min: self.min.plus(x, y), max: self.max.plus(x, y) }
    }
}

impl Pen {
    /// Returns a pen that draws a line without gaps.
    pub const fn solid(width: f32, role: Role) -> Self {
        Self { width, role, dash: None }
    }

    /// Returns a pen with dashes and gaps of these lengths.
    pub const fn dashed(width: f32, role: Role, dash: [f32; 2]) -> Self {
        Self { width, role, dash: Some(dash) }
    }
}

impl Piece {
    /// Returns the piece moved this far to the right and down.
    #[must_use]
    pub fn moved(mut self, x: f32, y: f32) -> Self {
        self.each_place(|at| *at = at.plus(x, y));
        self
    }

    /// Changes every position in the piece.
    pub(super) fn each_place(&mut self, mut change: impl FnMut(&mut Pos)) {
        match self {
            Self::Rect { rect, .. } | Self::Image { rect, .. } => {
                change(&mut rect.min);
                change(&mut rect.max);
            }
            Self::Circle { centre, .. } => change(centre),
            Self::Polygon { points, .. } | Self::Path { points, .. } => points.iter_mut().for_each(change),
            Self::Text { at, .. } => change(at),
        }
    }
}
