//! The mark that the arrows move among the rows found in the palette and the boxes, and a row that can be marked.

use egui::{Align, Button, Context, Key, Layout, Modifiers, Ui};

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

/// Shows a row as wide as its list, which comes into view where it is the marked one. Returns whether it was
/// clicked.
pub(in crate::gui) fn row_ui(ui: &mut Ui, text: &str, is_marked: bool) -> bool {
    let button = Button::selectable(is_marked, text).truncate();
    let layout = Layout::top_down_justified(Align::Min);
    let response = ui.with_layout(layout, |ui| ui.add(button)).inner.accessible_name(text);
    if is_marked {
        response.scroll_to_me(None);
    }
    response.clicked()
}
