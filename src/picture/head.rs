//! The head of an exported map: a user's own line and logo, title and lens, when and for whom, and the verdict.

use crate::insight::Verdict;

use super::{
    faces::face,
    font,
    letterhead::Letterhead,
    pieces::{Anchor, Piece, Pos, Rect, Weight},
    theme::Role,
};

/// The texts of the head; an empty one is left out.
pub(super) struct Head<'a> {
    pub letterhead: &'a Letterhead,
    pub title: &'a str,
    pub lens: &'a str,
    /// The lines that say when, what was promised, for whom, and who was asked.
    pub lines: &'a [String],
    pub verdict: Verdict,
    pub said: &'a str,
    pub reach: &'a str,
}

/// The width at which texts wrap, however wide the map is.
const WIDEST: f32 = 1200.0;
const TITLE: f32 = 24.0;
const VERDICT: f32 = 16.0;
const TEXT: f32 = 13.0;
const FACE: f32 = 16.0;
/// The most room that a logo takes: width and height.
const LOGO: (f32, f32) = (180.0, 56.0);
/// The gap between the texts and the logo.
const BESIDE: f32 = 24.0;

impl Head<'_> {
    /// Draws the head from `at` to the right and down, in this width; returns the y at which it ends.
    pub(super) fn pieces(&self, out: &mut Vec<Piece>, at: Pos, width: f32) -> f32 {
        let logo = self.letterhead.logo.as_ref();
        let logo = logo.map(|logo| (logo.placed(at.plus(width, 0.0), LOGO), logo.clone()));
        let (room, foot) = logo
            .as_ref()
            .map_or((width, at.y), |(rect, _)| (width - rect.width() - BESIDE, rect.max.y + 12.0));
        out.extend(logo.map(|(rect, logo)| Piece::Image { rect, logo }));
        let mut lines = Lines { out, at, width: room.min(WIDEST) };
        lines.add(&self.letterhead.line, (TEXT, Weight::Medium, Role::Muted));
        lines.add(self.title, (TITLE, Weight::SemiBold, Role::Ink));
        lines.add(self.lens, (TEXT, Weight::Regular, Role::Muted));
        self.lines.iter().for_each(|line| lines.add(line, (TEXT, Weight::Regular, Role::Muted)));
        let below = (lines.at.y + 12.0).max(foot);
        self.panel(out, Pos::new(at.x, below), width) + 24.0
    }

    /// Draws the verdict in its colours; returns the y at which it ends.
    fn panel(&self, out: &mut Vec<Piece>, at: Pos, width: f32) -> f32 {
        let roles = Role::of(self.verdict.level());
        let left = 2.0 * FACE + 28.0;
        let first = out.len();
        let mut lines = Lines { out, at: at.plus(left, 12.0), width: width.min(WIDEST) - 1.25 * left };
        lines.add(self.said, (VERDICT, Weight::SemiBold, roles.ink));
        lines.at.y += 4.0;
        lines.add(self.reach, (TEXT, Weight::Regular, Role::Ink));
        let foot = (lines.at.y + 12.0).max(at.y + 2.0 * FACE + 24.0);
        let rect = Rect::new(at.x, at.y, width, foot - at.y);
        out.insert(first, Piece::Rect { rect, radius: 12.0, fill: Some(roles.tint), line: None });
        face(out, self.verdict.level(), Pos::new(at.x + 14.0 + FACE, rect.centre().y), FACE);
        foot
    }
}

/// Texts that are drawn one below the other.
struct Lines<'a> {
    out: &'a mut Vec<Piece>,
    at: Pos,
    width: f32,
}

impl Lines<'_> {
    /// Draws a text, wrapped where it is too long; an empty one takes no room.
    fn add(&mut self, text: &str, (size, weight, role): (f32, Weight, Role)) {
        for line in font::wrap(text, size, weight, self.width, usize::MAX) {
            self.at.y += size * 1.35;
            let at = Pos::new(self.at.x, self.at.y - size * 0.35);
            self.out.push(Piece::Text { at, text: line, size, weight, role, anchor: Anchor::Start });
        }
    }
}
