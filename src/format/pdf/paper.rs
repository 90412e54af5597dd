//! The sizes of paper that pages are printed on, in points, of which an inch has 72.

/// A size of paper (ISO 216), upright unless a page is turned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    #[default]
    A4,
    A3,
    A1,
    A0,
}

impl Paper {
    /// Every size from the smallest, as they are offered; the first is the default.
    pub const ALL: [Self; 4] = [Self::A4, Self::A3, Self::A1, Self::A0];

    /// Returns the word for the size in the terminal.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::A1 => "a1",
            Self::A0 => "a0",
        }
    }

    /// Returns the width and height of the upright sheet, in points.
    pub const fn size(self) -> [f32; 2] {
        let [width, height] = match self {
            Self::A4 => [210.0, 297.0],
            Self::A3 => [297.0, 420.0],
            Self::A1 => [594.0, 841.0],
            Self::A0 => [841.0, 1189.0],
        };
        [points(width), points(height)]
    }
}

/// Returns a length in millimetres as points.
pub const fn points(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}
