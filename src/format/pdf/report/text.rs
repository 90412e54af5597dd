//! Headings, paragraphs and the verdict as slabs: how large each is, and how its lines stand.

use crate::{
    insight::Level,
    picture::{Anchor, Letterhead, Piece, Pos, Rect, Role, Weight, face, font},
};

use super::{
    super::page::{PagePart, PartRole},
    room::PageRoom,
    slab::{Slab, hold},
};

/// How a text looks: its size, weight and colour, and how far its lines stand apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextLook {
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) role: Role,
    pub(super) pitch: f32,
}

pub(super) const TITLE: TextLook = look(22.0, Weight::SemiBold, Role::Ink, 27.0);
const PART: TextLook = look(14.0, Weight::SemiBold, Role::Ink, 18.5);
const SECTION: TextLook = look(11.0, Weight::SemiBold, Role::Ink, 15.0);
pub(super) const BODY: TextLook = look(9.8, Weight::Regular, Role::Ink, 14.2);
const VERDICT: TextLook = look(12.0, Weight::SemiBold, Role::Ink, 16.5);
pub(super) const CAPTION: TextLook = look(9.0, Weight::Regular, Role::Muted, 12.6);
pub(super) const CELL: TextLook = look(8.6, Weight::Regular, Role::Ink, 11.6);

/// A line that is longer than this is hard to read.
pub(super) const WIDEST: f32 = 440.0;
/// Between paragraphs.
pub(super) const GAP: f32 = 6.5;
/// The most room that a logo takes.
const LOGO: (f32, f32) = (150.0, 48.0);
const FACE: f32 = 10.0;
const INSET: f32 = 10.0;

const fn look(size: f32, weight: Weight, role: Role, pitch: f32) -> TextLook {
    TextLook { size, weight, role, pitch }
}

impl TextLook {
    pub(super) fn in_role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    pub(super) fn in_weight(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    pub(super) fn width(self, text: &str) -> f32 {
        font::width(text, self.size, self.weight)
    }

    /// A line ends in the space at which it was broken: who has it read aloud hears two words.
    pub(super) fn lines(self, text: &str, width: f32) -> Vec<String> {
        let mut lines = font::wrap(text, self.size, self.weight, width, usize::MAX);
        let last = lines.len().saturating_sub(1);
        for line in lines.iter_mut().take(last).filter(|line| !line.ends_with('-')) {
            line.push(' ');
        }
        lines
    }

    /// Lines one below the other, the room of the first from `top` on.
    pub(super) fn block(self, lines: Vec<String>, x: f32, top: f32) -> Vec<Piece> {
        let tops = (0..lines.len()).map(|line| top + line as f32 * self.pitch);
        lines.into_iter().zip(tops).map(|(line, top)| self.line(line, x, top)).collect()
    }

    /// A line whose room begins at `top`.
    pub(super) fn line(self, text: String, x: f32, top: f32) -> Piece {
        self.placed(text, x, top, Anchor::Start)
    }

    pub(super) fn placed(self, text: String, x: f32, top: f32, anchor: Anchor) -> Piece {
        let Self { size, weight, role, pitch } = self;
        let at = Pos::new(x, top + pitch / 2.0 + 0.36 * size);
        Piece::Text { at, text, size, weight, role, anchor }
    }
}

/// The line of one's own on the left, the logo on the right; nothing without either.
pub(super) fn letterhead(Letterhead { line, logo, .. }: &Letterhead, room: PageRoom) -> Vec<Slab> {
    let mut parts = Vec::new();
    let mut height = 0.0_f32;
    let mut width = room.width;
    if let Some(logo) = logo {
        let rect = logo.placed(Pos::new(room.width, 0.0), LOGO);
        parts.push(PagePart::new(PartRole::Ornament, vec![Piece::Image { rect, logo: logo.clone() }]));
        (height, width) = (rect.height(), rect.min.x - 12.0);
    }
    let look = BODY.in_role(Role::Muted);
    let lines = look.lines(line, width);
    if !lines.is_empty() {
        height = height.max(lines.len() as f32 * look.pitch);
        parts.push(PagePart::new(PartRole::Paragraph, look.block(lines, 0.0, 0.0)));
    }
    if parts.is_empty() { Vec::new() } else { vec![Slab { height, parts, ..Slab::default() }] }
}

pub(super) fn title(text: &str, room: PageRoom) -> Vec<Slab> {
    headed(TITLE, (1, text), 12.0, room)
}

/// The further in, the smaller. What follows a heading stands on its page.
pub(super) fn heading(level: u8, text: &str, room: PageRoom) -> Vec<Slab> {
    match level {
        0..=2 => headed(PART, (2, text), 22.0, room),
        _ => headed(SECTION, (level, text), 13.0, room),
    }
}

fn headed(look: TextLook, (level, text): (u8, &str), gap: f32, room: PageRoom) -> Vec<Slab> {
    let lines = look.lines(text, room.width);
    let height = lines.len() as f32 * look.pitch;
    let pieces = look.block(lines, 0.0, 0.0);
    let parts = vec![PagePart::new(PartRole::Heading(level, text.to_owned()), pieces)];
    vec![Slab { gap, height, parts, ..Slab::default() }]
}

/// An empty line ends a paragraph; other lines stay lines.
pub(super) fn paragraphs(text: &str, room: PageRoom) -> Vec<Slab> {
    in_look(BODY, text, room)
}

/// What a heading is about, quieter than what is said below.
pub(super) fn explanation(text: &str, room: PageRoom) -> Vec<Slab> {
    let mut slabs = in_look(BODY.in_role(Role::Muted), text, room);
    if let Some(first) = slabs.first_mut() {
        first.gap = 2.0;
    }
    slabs
}

fn in_look(look: TextLook, text: &str, room: PageRoom) -> Vec<Slab> {
    apart(text).iter().flat_map(|paragraph| paragraph_in(look, paragraph, room.width.min(WIDEST))).collect()
}

/// A text taken apart at its empty lines.
pub(super) fn apart(text: &str) -> Vec<String> {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    let paragraphs = lines.split(|line| line.is_empty()).map(|lines| lines.join("\n"));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

fn paragraph_in(look: TextLook, text: &str, width: f32) -> Vec<Slab> {
    let slab = |(place, line): (usize, String)| {
        let part = PagePart::new(PartRole::Paragraph, vec![look.line(line, 0.0, 0.0)]);
        let part = PagePart { goes_on: place > 0, ..part };
        let gap = if place == 0 { GAP } else { 0.0 };
        Slab { gap, height: look.pitch, parts: vec![part], ..Slab::default() }
    };
    let mut slabs: Vec<_> = look.lines(text, width).into_iter().enumerate().map(slab).collect();
    hold(&mut slabs, 2);
    slabs
}

/// In the colours of its level, with its face.
pub(super) fn verdict(level: Level, text: &str, room: PageRoom) -> Slab {
    let roles = Role::of(level);
    let look = VERDICT.in_role(roles.ink);
    let left = 2.0 * (INSET + FACE) + 2.0;
    let lines = look.lines(text, room.width - left - INSET);
    let height = (lines.len() as f32 * look.pitch + 2.0 * INSET).max(2.0 * (FACE + INSET));
    let rect = Rect::new(0.0, 0.0, room.width, height);
    let mut ground = vec![Piece::Rect { rect, radius: 7.0, fill: Some(roles.tint), line: None }];
    face(&mut ground, level, Pos::new(INSET + FACE, height / 2.0), FACE);
    let first = (height - lines.len() as f32 * look.pitch) / 2.0;
    let said = look.block(lines, left, first);
    let parts = vec![PagePart::new(PartRole::Ornament, ground), PagePart::new(PartRole::Paragraph, said)];
    Slab { gap: 10.0, height, parts, ..Slab::default() }
}
