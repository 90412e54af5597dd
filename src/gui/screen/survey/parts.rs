//! The widths of a row's parts: what a column is taken for and how it was answered get the room that their texts
//! need, before the header, which is also told beside the list.

use egui::{Color32, Ui};

use crate::{gui::widget::style, insight::respondents::TakenAs, picture::Weight};

use super::{choice::taken_text, pressed::SurveyShown};

/// The left and right ends of a row's parts, from the row's left edge.
pub(super) struct RowParts {
    pub header: [f32; 2],
    pub taken: [f32; 2],
    pub scale: [f32; 2],
    pub levels: [f32; 2],
    pub first: Option<[f32; 2]>,
    pub blank: [f32; 2],
}

const EDGE: f32 = 10.0;
pub(super) const GAP: f32 = 12.0;
const SCALE: f32 = 88.0;
const BLANK: f32 = 76.0;
/// The least width of a bar, in points.
pub(super) const LEAST_BAR: f32 = 40.0;
/// The width of a row from which its first answers are shown.
const ROOM_FOR_FIRST: f32 = 980.0;
const FIRST: f32 = 170.0;
/// The least widths of the header, of what the column is taken for, and of the levels; and those of the levels
/// that have room for a share in words.
const LEAST: [f32; 3] = [130.0, 110.0, 110.0];
const LEVELS: f32 = 154.0;
/// The width of a choice box beside its text.
pub(super) const BOX: f32 = 46.0;
/// The widths that the texts of the header, the choice and the levels need.
#[derive(Clone, Copy, Default)]
pub(super) struct RowNeeds([f32; 3]);

impl RowParts {
    pub(super) fn of(needs: RowNeeds, width: f32) -> Self {
        let first = if width >= ROOM_FOR_FIRST { FIRST + GAP } else { 0.0 };
        let rest = (width - 2.0 * EDGE - SCALE - BLANK - first - 4.0 * GAP).max(0.0);
        let [header, taken, levels] = needs.shared(rest);
        let mut left = EDGE;
        let mut next = |width: f32| {
            let part = [left, left + width];
            left += width + GAP;
            part
        };
        let (header, taken, scale, levels) = (next(header), next(taken), next(SCALE), next(levels));
        let first = (first > 0.0).then(|| next(FIRST));
        Self { header, taken, scale, levels, first, blank: next(BLANK) }
    }
}

impl RowNeeds {
    /// Measures the texts of the columns at these places.
    pub(super) fn of(ui: &Ui, shown: SurveyShown<'_>, places: &[usize]) -> Self {
        let mut needs = [0.0_f32; 3];
        for &place in places {
            let levels = match &shown.choice(place).taken {
                TakenAs::Outcome { yes } => {
                    let [whole, ..] = shown.derived.words.outcome_counts_to_fit(shown.count(place), yes);
                    text_width(ui, &whole, Weight::Regular)
                }
                _ => LEVELS,
            };
            let header = text_width(ui, &shown.header(place), Weight::SemiBold);
            let taken = text_width(ui, &taken_text(shown, place), Weight::Regular) + BOX;
            for (need, of_row) in needs.iter_mut().zip([header, taken, levels]) {
                *need = need.max(of_row + 2.0);
            }
        }
        Self(needs)
    }

    /// Shares this width among the three. Each has its least; then the choice gets what it needs, and the levels
    /// the room for a share in words, before the header and the rest of the levels. What is left goes to all.
    fn shared(self, width: f32) -> [f32; 3] {
        let Self([header, taken, levels]) = self;
        let least = LEAST.iter().sum::<f32>();
        if width < least {
            return LEAST.map(|it| it * width / least);
        }
        let (mut shares, mut left) = (LEAST, width - least);
        for (at, need) in [(1, taken), (2, levels.min(LEVELS)), (0, header), (2, levels)] {
            let more = (need - shares[at]).clamp(0.0, left);
            shares[at] += more;
            left -= more;
        }
        shares.map(|it| it + left / 3.0)
    }
}

/// Returns the width of a text in one line, in points.
pub(super) fn text_width(ui: &Ui, text: &str, weight: Weight) -> f32 {
    let font = style::font(style::UI_SIZE, weight);
    style::one_line(ui, text, font, Color32::PLACEHOLDER, f32::INFINITY).size().x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_column_is_taken_for_has_room_before_its_header() {
        let shared = |needs, width| RowNeeds(needs).shared(width).map(|it| it.round() as i32);
        assert_eq!(shared([235.0, 229.0, 200.0], 480.0), [130, 229, 121]);
        assert_eq!(shared([160.0, 234.0, 230.0], 630.0), [162, 236, 232]);
        assert_eq!(shared([160.0, 234.0, 230.0], 175.0), [65, 55, 55]);
    }
}
