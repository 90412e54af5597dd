//! What the marks mean: each with its word, from left to right in as many rows as they need.

use crate::{
    insight::{Lens, Level, Mark},
    journey::Journey,
    words::Words,
};

use super::{
    font,
    look::{Look, Sign, Tone},
    pieces::{Anchor, Line, Piece, Pos, Rect, Weight},
    seen::Seen,
    sign::sign,
    theme::{ACTOR_COLOURS, Role},
};

/// Of one row, and how far the next is below it.
const HEIGHT: f32 = 32.0;
const PITCH: f32 = 22.0;
const SIZE: f32 = 11.5;
const FACE: f32 = 8.0;
/// From the beginning of a mark to its word, and from its end to the next mark.
const INDENT: f32 = 2.0 * FACE + 8.0;
const GAP: f32 = 18.0;
const MARGIN: f32 = 10.0;
/// No name of an actor makes it wider than this.
const WIDEST: f32 = 170.0;

/// Marks with their words, loudest first.
pub struct Legend(Vec<(Look, String)>);

impl Legend {
    /// Of what is seen. The experience shows all levels, so that one knows what to look for; recovered only
    /// where something is.
    pub(crate) fn of(seen: &Seen, journey: &Journey, words: &Words) -> Self {
        if seen.lens == Lens::Experience {
            let is_recovered = |(_, mark): &(Look, Mark)| *mark == Mark::Level(Level::Recovered);
            return Self::of_levels(words, seen.kinds.iter().any(is_recovered));
        }
        let mut told: Vec<(Look, String)> = Vec::new();
        for (look, mark) in &seen.kinds {
            let word = match look.tone {
                Tone::Actor(ACTOR_COLOURS, _) => words.text("seen-other-actors"),
                _ => words.mark(mark, journey),
            };
            if told.iter().all(|(_, other)| **other != *word) {
                told.push((*look, font::cut(&word, SIZE, Weight::Medium, WIDEST)));
            }
        }
        Self(told)
    }

    fn of_levels(words: &Words, with_recovered: bool) -> Self {
        let levels = [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated];
        let told = levels.into_iter().filter(|level| *level != Level::Recovered || with_recovered);
        let face = |level| Look { tone: Tone::Quiet(level), sign: Sign::Face };
        Self(told.map(|level| (face(level), words.level(level).into_owned())).collect())
    }

    /// A pill from `at` to the right and down, no wider than `widest` where one mark is not, and how much
    /// room it takes. Nothing without marks.
    pub fn pieces(&self, at: Pos, widest: f32) -> (Vec<Piece>, Rect) {
        let mut marks = Vec::new();
        let (mut x, mut y, mut right) = (at.x + MARGIN, at.y, at.x);
        for (look, word) in &self.0 {
            let wide = INDENT + font::width(word, SIZE, Weight::Medium);
            if x > at.x + MARGIN && x + wide + MARGIN > at.x + widest {
                (x, y) = (at.x + MARGIN, y + PITCH);
            }
            mark(&mut marks, *look, Pos::new(x + FACE + 1.0, y + HEIGHT / 2.0));
            let at = Pos::new(x + INDENT, y + HEIGHT / 2.0 + 4.0);
            let (text, weight, role, anchor) = (word.clone(), Weight::Medium, Role::Ink, Anchor::Start);
            marks.push(Piece::Text { at, text, size: SIZE, weight, role, anchor });
            x += wide + GAP;
            right = x.max(right);
        }
        if marks.is_empty() {
            return (marks, Rect { min: at, max: at });
        }
        let rect = Rect { min: at, max: Pos::new(right - 2.0, y + HEIGHT) };
        let line = Some(Line::solid(1.0, Role::CardLine));
        let mut out = vec![Piece::Rect { rect, radius: HEIGHT / 2.0, fill: Some(Role::Panel), line }];
        out.append(&mut marks);
        (out, rect)
    }
}

/// The sign; of what is told by the card alone, its colour or its outline.
fn mark(out: &mut Vec<Piece>, look: Look, centre: Pos) {
    let swatch = Rect { min: centre, max: centre }.grown(FACE - 1.0);
    match look {
        Look { tone: Tone::Actor(colour, _), .. } => {
            out.push(Piece::Rect { rect: swatch, radius: 3.0, fill: Some(Role::Actor(colour)), line: None });
        }
        Look { tone: Tone::Outlined(level), sign: Sign::Face } if level.breaks() => {
            let line = Some(Line::dashed(1.6, Role::of(level).line, [4.0, 3.0]));
            out.push(Piece::Rect { rect: swatch, radius: 3.0, fill: Some(Role::Panel), line });
        }
        Look { tone, sign: kind } => sign(out, tone.level(), kind, centre, FACE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn every_level_has_its_own_mark_and_word_and_all_fit() {
        for lang in Lang::ALL {
            let legend = Legend::of_levels(lang.words(), true);
            let (pieces, rect) = legend.pieces(Pos::new(10.0, 20.0), f32::INFINITY);
            let text = |piece: &Piece| match piece {
                Piece::Text { at, text, size, weight: Weight::Medium, .. } => {
                    Some((text.clone(), at.x + font::width(text, *size, Weight::Medium)))
                }
                _ => None,
            };
            let texts: Vec<_> = pieces.iter().filter_map(text).collect();
            assert_eq!(texts.len(), 5);
            assert!(texts.iter().all(|(text, end)| !text.contains("level-") && *end < rect.max.x - 8.0));
        }
    }

    #[test]
    fn where_the_marks_need_more_room_they_go_on_in_the_next_row() {
        let legend = Legend::of_levels(Lang::Fi.words(), true);
        let (_, wide) = legend.pieces(Pos::default(), f32::INFINITY);
        let (pieces, narrow) = legend.pieces(Pos::default(), wide.width() / 2.0);
        assert!(narrow.width() <= wide.width() / 2.0 + GAP && narrow.height() > wide.height());
        assert_eq!(pieces.len(), legend.pieces(Pos::default(), f32::INFINITY).0.len());
        assert_eq!(Legend(Vec::new()).pieces(Pos::default(), 100.0).0, []);
    }
}
