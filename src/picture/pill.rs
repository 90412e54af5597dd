//! The pills on a card, a word in an outline each: what is to be known of how its level came about (R4, R6).

use super::{
    card::CARD_WIDTH,
    font,
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    theme::Role,
};
use crate::words::Words;

const PILL: f32 = 11.0;

/// Draws the pill of an assumed level, as [`pill`] does.
pub(super) fn assumed(out: &mut Vec<Piece>, words: &Words, at: Pos) -> f32 {
    let line = Pen::dashed(1.0, Role::Unrated, [3.0, 2.0]);
    pill(out, &words.text("assumed"), (line, Role::Muted), at)
}

/// Draws the pill of a split, as [`pill`] does.
pub(super) fn split(out: &mut Vec<Piece>, words: &Words, at: Pos) -> f32 {
    pill(out, &words.text("split"), (Pen::solid(1.0, Role::Unrated), Role::Ink), at)
}

/// Draws the pill of a disputed touchpoint, as [`pill`] does.
pub(super) fn disputed(out: &mut Vec<Piece>, words: &Words, at: Pos) -> f32 {
    pill(out, &words.text("disputed"), (Pen::solid(1.4, Role::Ink), Role::Ink), at)
}

/// Draws a word on the baseline `at.y`, in an outline that ends at `at.x`; returns where the outline begins.
fn pill(out: &mut Vec<Piece>, word: &str, (line, role): (Pen, Role), at: Pos) -> f32 {
    let (text, wide) = (font::cut(word, PILL, Weight::Medium, CARD_WIDTH / 3.0), pill_width(word));
    let rect = Rect::new(at.x - wide, at.y - 13.0, wide, 18.0);
    out.push(Piece::Rect { rect, radius: 9.0, fill: Some(Role::Panel), line: Some(line) });
    out.push(Piece::Text {
        at: Pos::new(rect.centre().x, at.y),
        text,
        size: PILL,
        weight: Weight::Medium,
        role,
        anchor: Anchor::Middle,
    });
    rect.min.x
}

/// Returns the width of the outline around a word.
pub(super) fn pill_width(word: &str) -> f32 {
    let text = font::cut(word, PILL, Weight::Medium, CARD_WIDTH / 3.0);
    font::width(&text, PILL, Weight::Medium) + 12.0
}
