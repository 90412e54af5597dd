//! The head of everything that is exported, besides what the map says: the day, and the user's own line and logo.

use std::{
    fmt::{self, Debug, Formatter},
    sync::Arc,
};

use super::pieces::{Pos, Rect};
use crate::journey::Day;

/// The head of an export. Empty parts are not drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letterhead {
    /// The day that is told; a given day always gives the same bytes.
    pub date: Day,
    /// The user's own line, such as who made the map.
    pub line: String,
    pub logo: Option<Logo>,
}

/// The user's own picture, as it is embedded; it is only made after a check that it can be drawn.
#[derive(Clone, PartialEq)]
pub struct Logo {
    pub kind: LogoKind,
    /// The whole file.
    pub bytes: Arc<[u8]>,
    pub width: f32,
    pub height: f32,
}

/// The kinds of files that a logo can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoKind {
    Png,
    Svg,
}

impl Logo {
    /// Returns the rectangle of the logo with its upper right corner at `at`, as large as this width and height
    /// allow.
    pub fn placed(&self, at: Pos, (width, height): (f32, f32)) -> Rect {
        let scale = (width / self.width).min(height / self.height);
        let (wide, high) = (self.width * scale, self.height * scale);
        Rect::new(at.x - wide, at.y, wide, high)
    }
}

impl LogoKind {
    /// Returns the media type of the file.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
        }
    }
}

impl Debug for Logo {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { kind, bytes, width, height } = self;
        write!(f, "Logo({kind:?}, {width} × {height}, {} bytes)", bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_keeps_its_shape_and_its_corner_whatever_room_it_has() {
        let logo = |width, height| Logo { kind: LogoKind::Png, bytes: Arc::new([]), width, height };
        for (width, height) in [(800.0, 100.0), (10.0, 400.0), (3.0, 3.0)] {
            let rect = logo(width, height).placed(Pos::new(500.0, 20.0), (160.0, 40.0));
            assert!((rect.max.x - 500.0).abs() < 0.01 && (rect.min.y - 20.0).abs() < 0.01);
            assert!(rect.width() <= 160.01 && rect.height() <= 40.01);
            assert!((rect.width() / rect.height() - width / height).abs() < 0.01);
        }
    }
}
