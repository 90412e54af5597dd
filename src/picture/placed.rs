//! Pieces in another size, and the room they take: for putting a picture on a page.

use std::collections::BTreeSet;

use super::{
    font,
    pieces::{Anchor, Pen, Piece, Pos, Rect},
};

/// The height of a letter above its baseline, in ems.
const ASCENT: f32 = 0.97;
/// The depth of a letter below its baseline, in ems.
const DESCENT: f32 = 0.25;

impl Piece {
    /// Returns the piece scaled by this factor from the origin.
    #[must_use]
    pub fn scaled(mut self, by: f32) -> Self {
        self.each_place(|at| *at = Pos::new(at.x * by, at.y * by));
        match &mut self {
            Self::Rect { radius, line, .. } | Self::Circle { radius, line, .. } => {
                *radius *= by;
                thicken(line.as_mut(), by);
            }
            Self::Polygon { line, .. } => thicken(line.as_mut(), by),
            Self::Path { line, .. } => thicken(Some(line), by),
            Self::Text { size, .. } => *size *= by,
            Self::Image { .. } => {}
        }
        self
    }

    /// Returns the smallest rectangle around the piece, without the width of its line.
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Rect { rect, .. } | Self::Image { rect, .. } => *rect,
            Self::Circle { centre, radius, .. } => Rect { min: *centre, max: *centre }.grown(*radius),
            Self::Polygon { points, .. } | Self::Path { points, .. } => {
                Rect::around(points.iter().copied()).unwrap_or_default()
            }
            Self::Text { at, text, size, weight, anchor, .. } => {
                let width = font::width(text, *size, *weight);
                let left = at.x - width * anchor.share();
                Rect::new(left, at.y - ASCENT * size, width, (ASCENT + DESCENT) * size)
            }
        }
    }

    /// Returns the characters in the piece that no font draws.
    pub fn undrawn(&self) -> BTreeSet<char> {
        match self {
            Self::Text { text, weight, .. } => font::undrawn(text, *weight),
            _ => BTreeSet::new(),
        }
    }
}

impl Anchor {
    /// Returns how much of a text is before its position, from 0 to 1.
    pub fn share(self) -> f32 {
        match self {
            Self::Start => 0.0,
            Self::Middle => 0.5,
            Self::End => 1.0,
        }
    }
}

fn thicken(line: Option<&mut Pen>, by: f32) {
    if let Some(line) = line {
        line.width *= by;
        line.dash = line.dash.map(|dash| dash.map(|length| length * by));
    }
}
