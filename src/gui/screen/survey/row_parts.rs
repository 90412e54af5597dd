//! How the parts of a row of the list share its width.

use egui::Rect;

/// The left and right ends of a row's parts, from the row's left edge.
pub(super) struct RowParts {
    pub(super) header: [f32; 2],
    pub(super) taken: [f32; 2],
    pub(super) scale: [f32; 2],
    pub(super) levels: [f32; 2],
    pub(super) first: Option<[f32; 2]>,
    pub(super) blank: [f32; 2],
}

const EDGE: f32 = 10.0;
pub(super) const GAP: f32 = 12.0;
const SCALE: f32 = 88.0;
const BLANK: f32 = 76.0;
/// The width of a row from which its first answers are shown.
const ROOM_FOR_FIRST: f32 = 980.0;
const FIRST: f32 = 170.0;

impl RowParts {
    /// Returns the parts of a row of this width.
    pub(super) fn of(width: f32) -> Self {
        let first = if width >= ROOM_FOR_FIRST { FIRST + GAP } else { 0.0 };
        let rest = (width - 2.0 * EDGE - SCALE - BLANK - first - 4.0 * GAP).max(0.0);
        let mut left = EDGE;
        let mut next = |width: f32| {
            let part = [left, left + width];
            left += width + GAP;
            part
        };
        let (header, taken, scale) = (next(rest * 0.32), next(rest * 0.36), next(SCALE));
        let levels = next(rest * 0.32);
        let first = (first > 0.0).then(|| next(FIRST));
        Self { header, taken, scale, levels, first, blank: next(BLANK) }
    }
}

/// Returns one of the parts of a row that lies in this rectangle.
pub(super) fn part(rect: Rect, [from, to]: [f32; 2]) -> Rect {
    rect.with_min_x(rect.left() + from).with_max_x(rect.left() + to)
}
