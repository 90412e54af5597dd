//! The setting of a touchpoint's title on its card: in two lines, or in three smaller ones where two do not hold
//! it. Only a longer title is cut.

use super::{
    card::{CARD_WIDTH, INDENT, MARGIN},
    font,
    pieces::{Anchor, Piece, Pos, Weight},
    theme::Role,
};

const WEIGHT: Weight = Weight::SemiBold;
const ROOM: f32 = CARD_WIDTH - INDENT - MARGIN;

/// The most lines of the large title, and their size.
const LARGE: (usize, f32) = (2, 14.0);
/// The most lines of the smaller title, and their size.
const SMALL: (usize, f32) = (3, 12.0);

/// A title in lines that have room on a card.
pub(super) struct Title {
    lines: Vec<String>,
    size: f32,
}

/// The baselines below the card's upper edge, for a title of one line, of two, and of three smaller ones.
pub(super) struct Baselines(pub [f32; 1], pub [f32; 2], pub [f32; 3]);

/// Returns whether a card has too little room for the whole title.
pub fn is_cut(title: &str) -> bool {
    Title::whole(title, LARGE).or_else(|| Title::whole(title, SMALL)).is_none()
}

impl Title {
    pub(super) fn of(title: &str) -> Self {
        let (most, size) = SMALL;
        let small = || Self { lines: font::wrap(title, size, WEIGHT, ROOM, most), size };
        Self::whole(title, LARGE).unwrap_or_else(small)
    }

    /// Returns the title in at most this many lines; `None` where they do not hold it.
    fn whole(title: &str, (most, size): (usize, f32)) -> Option<Self> {
        let lines = font::wrap(title, size, WEIGHT, ROOM, most + 1);
        (lines.len() <= most).then_some(Self { lines, size })
    }

    pub(super) fn count(&self) -> usize {
        self.lines.len()
    }

    /// Draws the title on the card whose top left corner is `at`.
    pub(super) fn pieces(self, out: &mut Vec<Piece>, at: Pos, baselines: &Baselines, role: Role) {
        let baselines = baselines.of(self.lines.len());
        for (text, baseline) in self.lines.into_iter().zip(baselines) {
            let (at, anchor) = (at.plus(INDENT, *baseline), Anchor::Start);
            out.push(Piece::Text { at, text, size: self.size, weight: WEIGHT, role, anchor });
        }
    }
}

impl Baselines {
    fn of(&self, lines: usize) -> &[f32] {
        match lines {
            0 | 1 => &self.0,
            2 => &self.1,
            _ => &self.2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(title: &str) -> (Vec<String>, f32) {
        let title = Title::of(title);
        (title.lines, title.size)
    }

    #[test]
    fn a_title_that_two_lines_do_not_hold_is_whole_in_three_smaller_ones() {
        assert_eq!(set("Getting the menu"), (vec!["Getting the menu".to_owned()], 14.0));
        let (lines, size) = set("Advertising and lunch menu");
        assert_eq!((lines.join(" ").as_str(), lines.len(), size), ("Advertising and lunch menu", 2, 14.0));
        let (lines, size) = set("How fast I am noticed and greeted");
        assert_eq!((lines.join(" ").as_str(), size), ("How fast I am noticed and greeted", 12.0));
        assert!(!is_cut("How fast I am noticed and greeted"));
    }

    #[test]
    fn what_three_lines_do_not_hold_is_cut_and_known_to_be() {
        let long = "How fast I am noticed and greeted at the door, and by whom I am shown to a table";
        let (lines, size) = set(long);
        assert_eq!((lines.len(), size, is_cut(long)), (3, 12.0, true));
        assert!(lines[2].ends_with('…'), "{lines:?}");
        assert!(!is_cut("one\ntwo\nthree") && is_cut("one\ntwo\nthree\nfour"));
        assert!(!is_cut("") && set("").0.is_empty());
    }
}
