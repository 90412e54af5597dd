//! A field for a number of things that somebody counts: it is typed, or dragged slowly.

use std::ops::RangeInclusive;

use egui::{DragValue, emath::Numeric};

/// The greatest number of what is counted by hand: more than anybody counts.
pub(in crate::gui) const MOST: u32 = 9_999;

/// The change of the number for each point that it is dragged over.
const SPEED: f64 = 0.1;

/// Returns a field for a number of this range.
pub(in crate::gui) fn count<N: Numeric>(value: &mut N, range: RangeInclusive<N>) -> DragValue<'_> {
    DragValue::new(value).range(range).speed(SPEED)
}

/// Returns a field for a number of what is counted by hand. A greater number that is there already may stay.
pub(in crate::gui) fn count_by_hand(value: &mut u32) -> DragValue<'_> {
    let most = MOST.max(*value);
    count(value, 0..=most)
}
