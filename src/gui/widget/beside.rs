//! What the pointer over a row of a list or a menu is told stands beside the row: below it would lie over the
//! next one.

use egui::{RectAlign, Response, Tooltip};

/// At the right of a row, where there is room for it.
const RIGHT: [RectAlign; 5] = [
    RectAlign::RIGHT_START,
    RectAlign::RIGHT_END,
    RectAlign::LEFT_START,
    RectAlign::LEFT_END,
    RectAlign::TOP,
];

/// Tells this where the pointer rests on the row; nothing, where the text is empty.
pub(in crate::gui) fn tell_beside(response: Response, text: &str) -> Response {
    if !text.is_empty() {
        tell_made_beside(&response, || text.to_owned());
    }
    response
}

/// Tells what is made only where the pointer rests on the row.
pub(in crate::gui) fn tell_made_beside(response: &Response, text: impl FnOnce() -> String) {
    let mut tooltip = Tooltip::for_enabled(response);
    tooltip.popup = tooltip.popup.align(RIGHT[0]).align_alternatives(&RIGHT[1..]);
    tooltip.show(|ui| drop(ui.label(text())));
}
