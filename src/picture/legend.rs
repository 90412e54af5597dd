//! What the marks mean: each with its word, in one row.

use crate::{insight::Level, words::Words};

use super::{
    faces::face,
    font,
    pieces::{Anchor, Line, Piece, Pos, Rect, Weight},
    theme::Role,
};

const HEIGHT: f32 = 32.0;
const SIZE: f32 = 11.5;
const FACE: f32 = 8.0;

/// A pill from `at` to the right and down, and how much room it takes. Recovered is left out where
/// nothing can be recovered yet.
pub fn legend(words: &Words, at: Pos, with_recovered: bool) -> (Vec<Piece>, Rect) {
    let mut marks = Vec::new();
    let mut x = at.x + 10.0;
    for level in [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated] {
        if level == Level::Recovered && !with_recovered {
            continue;
        }
        face(&mut marks, level, Pos::new(x + FACE + 1.0, at.y + HEIGHT / 2.0), FACE);
        let text = words.level(level).into_owned();
        let wide = font::width(&text, SIZE, Weight::Medium);
        marks.push(Piece::Text {
            at: Pos::new(x + 2.0 * FACE + 8.0, at.y + HEIGHT / 2.0 + 4.0),
            text,
            size: SIZE,
            weight: Weight::Medium,
            role: Role::Ink,
            anchor: Anchor::Start,
        });
        x += 2.0 * FACE + 8.0 + wide + 18.0;
    }
    let rect = Rect::new(at.x, at.y, x - 2.0 - at.x, HEIGHT);
    let line = Some(Line::solid(1.0, Role::CardLine));
    let mut out = vec![Piece::Rect { rect, radius: HEIGHT / 2.0, fill: Some(Role::Panel), line }];
    out.append(&mut marks);
    (out, rect)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn every_level_has_its_own_mark_and_word_and_all_fit() {
        for lang in Lang::ALL {
            let (pieces, rect) = legend(lang.words(), Pos::new(10.0, 20.0), true);
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
}
