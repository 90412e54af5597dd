//! Lays out a panel: a large sentence in the colours of a level, beside its mark.

use crate::picture::{Pen, Pos, Rect, Role, Weight};

use super::{
    marks::mark,
    slide::{Paragraph, ROOM, SlideCard},
    told::Shout,
};

const SIZE: f32 = 26.0;
const MOST_LINES: usize = 4;
const FACE: f32 = 30.0;
/// The distance from the left edge to the text, and the space above and below the text.
const INDENT: f32 = 92.0;
const AROUND: f32 = 14.0;

/// Returns the panel with its upper left corner at the origin. A sentence that is too long is cut.
pub(super) fn panel(shout: &Shout) -> SlideCard {
    let Shout { level, name, says, sentence } = shout.clone();
    let roles = Role::of(level);
    let said = paragraph(&sentence).role(roles.ink).cut(width(), MOST_LINES);
    let height = (said.height(width()) + 2.0 * AROUND).max(2.4 * FACE + 20.0);
    let rect = Rect::new(0.0, 0.0, ROOM, height);
    let mut marks = Vec::new();
    mark(&mut marks, (level, false), Pos::new(INDENT / 2.0, rect.centre().y), FACE);
    let line = Pen::solid(1.5, roles.line);
    let (fill, paragraphs) = (roles.tint, vec![said]);
    SlideCard { number: None, name, says, rect, fill, line, marks, indent: INDENT, paragraphs }
}

/// Returns whether a sentence is longer than a panel has room for.
pub(super) fn is_cut(sentence: &str) -> bool {
    !paragraph(sentence).fits(width(), MOST_LINES)
}

fn paragraph(sentence: &str) -> Paragraph {
    Paragraph::new(sentence, SIZE).weight(Weight::SemiBold)
}

fn width() -> f32 {
    ROOM - INDENT - SlideCard::RIGHT
}
