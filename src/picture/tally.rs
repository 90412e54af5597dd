//! Several answers as a small stacked bar (R5): negative, neutral, positive from left to right. The worse an
//! answer, the higher its part; each part is outlined, so that the bar is readable without colours too.

use crate::{
    insight::{Answers, Level},
    journey::Rating,
};

use super::{
    pieces::{Pen, Piece, Rect},
    theme::Role,
};

/// The gap between two parts.
const GAP: f32 = 2.0;
/// The width of the line around a part.
const LINE: f32 = 1.0;
/// The least width of a part, so that one answer among hundreds is still visible.
const NARROWEST: f32 = 4.0;

/// Draws the bar from the left to the right of `room`, each part on its bottom; nothing where nobody answered.
pub(crate) fn bar(out: &mut Vec<Piece>, answers: Answers, room: Rect) {
    let parts = Rating::ALL.map(|rating| (rating, answers.count(rating)));
    let parts = || parts.iter().filter(|(_, count)| *count > 0);
    let several = parts().count();
    if several == 0 {
        return;
    }
    let kept = NARROWEST * several as f32 + GAP * (several - 1) as f32;
    let shared = room.width() - kept;
    let mut left = room.min.x;
    for (rating, count) in parts() {
        let width = NARROWEST + shared * (*count as f64 / answers.total() as f64) as f32;
        let height = room.height() * height(*rating);
        let rect = Rect::new(left, room.max.y - height, width, height).grown(-LINE / 2.0);
        let roles = Role::of(Level::from(*rating));
        let line = Some(Pen::solid(LINE, roles.line));
        out.push(Piece::Rect { rect, radius: 1.0, fill: Some(roles.fill), line });
        left += width + GAP;
    }
}

/// Returns the height of a part, as a share of the whole.
fn height(rating: Rating) -> f32 {
    match rating {
        Rating::Negative => 1.0,
        Rating::Neutral => 0.75,
        Rating::Positive => 0.5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns where each part ends, its height and its colour, from left to right.
    fn parts(negative: u64, neutral: u64, positive: u64) -> Vec<(f32, f32, Role)> {
        let mut out = Vec::new();
        bar(&mut out, Answers { negative, neutral, positive }, Rect::new(10.0, 5.0, 100.0, 8.0));
        let part = |piece: &Piece| match piece {
            Piece::Rect { rect, fill: Some(fill), line: Some(line), .. } => {
                let drawn = rect.grown(line.width / 2.0);
                assert!((drawn.max.y - 13.0).abs() < 0.01, "they stand on one line: {drawn:?}");
                (drawn.max.x, drawn.height(), *fill)
            }
            other => panic!("{other:?}"),
        };
        out.iter().map(part).collect()
    }

    #[test]
    fn r5_the_worst_comes_first_and_is_the_highest() {
        let all = parts(1, 1, 2);
        assert_eq!(
            all.iter().map(|part| part.2).collect::<Vec<_>>(),
            [Role::Negative, Role::Neutral, Role::Positive]
        );
        assert!(all[0].1 > all[1].1 && all[1].1 > all[2].1);
        assert!((all[2].0 - 110.0).abs() < 0.01, "it fills its room");
    }

    #[test]
    fn r5_none_is_left_out_and_one_of_very_many_is_seen() {
        assert!(parts(0, 0, 0).is_empty());
        assert_eq!(parts(0, 0, 5).len(), 1);
        let all = parts(1, 0, 4_000_000_000);
        assert!((all[0].0 - 14.0).abs() < 0.01, "{all:?}");
    }
}
