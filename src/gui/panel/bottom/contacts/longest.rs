//! The longest silence of a case: painted across all rows of the timeline, and said where there is room for it.

use egui::{Align2, Color32, Pos2, Rect, Shape, Stroke, pos2};

use super::{
    layout::Wait,
    paint::{DASH, TimelinePainter},
};
use crate::{
    gui::widget::style,
    picture::{Role, Weight},
};

/// The greatest and the least text size of the longest silence, in points; it is as large as fits.
const LARGEST: f32 = 28.0;
const SMALLEST: f32 = 13.0;

impl TimelinePainter<'_> {
    /// Paints the longest silence across all rows, and says it as large as fits.
    pub(super) fn paint_longest(&self, wait: &Wait) {
        let painter = self.ui.painter();
        let (left, right) = (self.rect.left() + wait.from, self.rect.left() + wait.until);
        let rect = Rect::from_min_max(pos2(left, self.top()), pos2(right, self.rect.bottom()));
        painter.rect_filled(rect, 0.0, self.colour(Role::NegativeTint));
        let edge = Stroke::new(1.5, self.colour(Role::Negative));
        for x in [left, right] {
            let line = [pos2(x, rect.top()), pos2(x, rect.bottom())];
            painter.add(Shape::Vec(Shape::dashed_line(&line, edge, DASH.0, DASH.1)));
        }
        let said =
            self.derived.words.say("contacts-silence", &[("duration", self.said(wait.silence).into())]);
        if let Some((at, size)) = self.place_of_longest(rect, &said) {
            let font = style::font(size, Weight::SemiBold);
            painter.text(at, Align2::CENTER_CENTER, said, font, self.colour(Role::NegativeInk));
        }
    }

    /// Returns the middle of the widest room that bubbles leave in a row, and the text size that fits there;
    /// `None` where even the least size does not fit.
    fn place_of_longest(&self, rect: Rect, said: &str) -> Option<(Pos2, f32)> {
        let any_seen = self.timeline.rows.iter().any(|&y| self.is_row_seen(y));
        let rows = self.timeline.rows.iter().filter(|&&y| !any_seen || self.is_row_seen(y));
        let rooms = rows.map(|&y| (self.widest_room(rect, y), y));
        let ((from, until), y) = rooms.max_by(|a, b| (a.0.1 - a.0.0).total_cmp(&(b.0.1 - b.0.0)))?;
        let wide = |size| {
            let font = style::font(size, Weight::SemiBold);
            self.ui.painter().layout_no_wrap(said.to_owned(), font, Color32::PLACEHOLDER).size().x
        };
        let size = (LARGEST * (until - from - 12.0) / wide(LARGEST)).min(LARGEST);
        let size = size.min(self.timeline.row_height - 4.0);
        let at = pos2(f32::midpoint(from, until), self.rect.top() + y);
        (size >= SMALLEST).then_some((at, size.floor()))
    }

    /// Returns whether the row around this height is wholly in view.
    fn is_row_seen(&self, y: f32) -> bool {
        let (seen, half, y) = (self.ui.clip_rect(), self.timeline.row_height / 2.0, self.rect.top() + y);
        seen.top() <= y - half + 1.0 && y + half - 1.0 <= seen.bottom()
    }

    /// Returns from where to where the widest room between the bubbles of a row goes.
    fn widest_room(&self, rect: Rect, y: f32) -> (f32, f32) {
        let taken = self.timeline.bubbles.iter().filter(|bubble| (bubble.y - y).abs() < 1.0);
        let (mut free, mut best) = (rect.left() + 4.0, (0.0, 0.0));
        let ends = taken.map(|it| (it.label.0.min(it.x - 14.0), it.label.1.max(it.x + 14.0)));
        let mut ends: Vec<_> = ends.map(|(a, b)| (self.rect.left() + a, self.rect.left() + b)).collect();
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (from, until) in ends.into_iter().chain([(rect.right() - 4.0, f32::INFINITY)]) {
            let from = from.min(rect.right() - 4.0);
            if from - free > best.1 - best.0 {
                best = (free, from);
            }
            free = free.max(until);
        }
        best
    }
}
