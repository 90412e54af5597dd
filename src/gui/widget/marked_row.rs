//! The mark that the arrows move among the rows found in the palette and the boxes.

use egui::{Context, Key, Modifiers};

/// Returns the place of the mark among `rows` rows after this frame's arrows.
pub(in crate::gui) fn moved(ctx: &Context, marked: usize, rows: usize) -> usize {
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = rows.saturating_sub(1);
    match (pressed(Key::ArrowDown), pressed(Key::ArrowUp)) {
        (true, _) => (marked + 1).min(last),
        (_, true) => marked.saturating_sub(1),
        _ => marked.min(last),
    }
}
