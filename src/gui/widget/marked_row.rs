//! The arrows move the mark among the rows that are found in the palette and the boxes.

use egui::{Context, Key, Modifiers};

/// The place of the mark after this frame's arrows, among so many rows.
pub(in crate::gui) fn moved(ctx: &Context, marked: usize, rows: usize) -> usize {
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = rows.saturating_sub(1);
    match (pressed(Key::ArrowDown), pressed(Key::ArrowUp)) {
        (true, _) => (marked + 1).min(last),
        (_, true) => marked.saturating_sub(1),
        _ => marked.min(last),
    }
}
