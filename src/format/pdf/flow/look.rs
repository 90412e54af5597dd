//! Text on paper: how it looks, where its lines break, and its lines as slabs, so that a text of any length
//! continues on the next page.

use crate::picture::{Anchor, Piece, Pos, Role, Weight, font};

use super::{
    super::page::{PagePart, PartRole},
    slab::Slab,
};

/// The look of a text: its size, weight, colour and line height, in points.
#[derive(Clone, Copy, Debug)]
pub(in crate::format) struct TextLook {
    pub(in crate::format) size: f32,
    pub(in crate::format) weight: Weight,
    pub(in crate::format) role: Role,
    pub(in crate::format) pitch: f32,
}

impl TextLook {
    pub(in crate::format) const fn new(size: f32, weight: Weight, role: Role, pitch: f32) -> Self {
        Self { size, weight, role, pitch }
    }

    pub(in crate::format) const fn in_role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    pub(in crate::format) const fn in_weight(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    pub(in crate::format) fn width(self, text: &str) -> f32 {
        font::width(text, self.size, self.weight)
    }

    /// Returns all the lines of a text, wrapped at a width.
    pub(in crate::format) fn lines(self, text: &str, width: f32) -> Vec<String> {
        self.at_most(usize::MAX, text, width)
    }

    /// Returns at most this many lines of a text; what does not fit is replaced by `…`. A line ends with the space
    /// at which it was broken, so that words stay apart when read aloud.
    pub(in crate::format) fn at_most(self, most: usize, text: &str, width: f32) -> Vec<String> {
        let mut lines = font::wrap(text, self.size, self.weight, width, most);
        let last = lines.len().saturating_sub(1);
        for line in lines.iter_mut().take(last).filter(|line| !line.ends_with('-')) {
            line.push(' ');
        }
        lines
    }

    /// Returns a text on one line; what does not fit is replaced by `…`.
    pub(in crate::format) fn cut(self, text: &str, width: f32) -> String {
        font::cut(text, self.size, self.weight, width)
    }

    /// Returns the lines of a text as slabs of this role, so that it continues from page to page; `left` is its
    /// indent.
    pub(in crate::format) fn slabs(self, text: &str, role: &PartRole, left: f32, width: f32) -> Vec<Slab> {
        let slab = |(place, line): (usize, String)| {
            let (role, goes_on) = (if place == 0 { role.clone() } else { role.again() }, place > 0);
            let part = PagePart::new(role, vec![self.line(line, left, 0.0)]);
            Slab { height: self.pitch, parts: vec![PagePart { goes_on, ..part }], ..Slab::default() }
        };
        self.lines(text, width).into_iter().enumerate().map(slab).collect()
    }

    /// Returns lines one below another; the height of the first begins at `top`.
    pub(in crate::format) fn block(self, lines: Vec<String>, x: f32, top: f32) -> Vec<Piece> {
        let tops = (0..lines.len()).map(|line| top + line as f32 * self.pitch);
        lines.into_iter().zip(tops).map(|(line, top)| self.line(line, x, top)).collect()
    }

    /// Returns a line whose height begins at `top`.
    pub(in crate::format) fn line(self, text: String, x: f32, top: f32) -> Piece {
        self.placed(text, x, top, Anchor::Start)
    }

    pub(in crate::format) fn placed(self, text: String, x: f32, top: f32, anchor: Anchor) -> Piece {
        let Self { size, weight, role, pitch } = self;
        let at = Pos::new(x, top + pitch / 2.0 + 0.36 * size);
        Piece::Text { at, text, size, weight, role, anchor }
    }
}
