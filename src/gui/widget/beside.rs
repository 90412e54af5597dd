//! Tooltips of rows in a list or a menu, which stand beside the row: below it they would cover the next one.

use egui::{RectAlign, Response, Tooltip};

/// To the right of a row, or where there is room for it.
const RIGHT: [RectAlign; 5] = [
    RectAlign::RIGHT_START,
    RectAlign::RIGHT_END,
    RectAlign::LEFT_START,
    RectAlign::LEFT_END,
    RectAlign::TOP,
];

/// Shows this text where the pointer rests on the row; nothing where the text is empty.
pub(in crate::gui) fn tell_beside(response: Response, text: &str) -> Response {
    if !text.is_empty() {
        tell_made_beside(&response, || text.to_owned());
    }
    response
}

/// Shows a text that is made only where the pointer rests on the row.
pub(in crate::gui) fn tell_made_beside(response: &Response, text: impl FnOnce() -> String) {
    let mut tooltip = Tooltip::for_enabled(response);
    tooltip.popup = tooltip.popup.align(RIGHT[0]).align_alternatives(&RIGHT[1..]);
    tooltip.show(|ui| drop(ui.label(text())));
}
