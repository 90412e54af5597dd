//! A list that is one stop of the Tab key: arrow keys go through its rows, and its name tells the row that the focus
//! is at.

use std::ops::Range;

use egui::{
    EventFilter, Id, Key, Modifiers, PointerButton, Rect, Response, Role as AccessRole, Sense, StrokeKind,
    Ui, WidgetInfo,
};

use super::lit::ring;

/// A list that takes the focus as a whole.
pub(in crate::gui) struct ListStop<'a> {
    id: &'static str,
    rect: Rect,
    title: &'a str,
    /// Whether the list uses Left and Right too.
    is_sideways: bool,
    /// Whether the ring stands within the list.
    is_ringed_within: bool,
}

/// Returns how often a key was pressed since the last frame, which on a large map may be a while ago.
pub(in crate::gui) fn presses(ui: &Ui, key: Key) -> usize {
    ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key))
}

impl<'a> ListStop<'a> {
    /// Returns the stop of a list that is walked up and down, with its ring around it.
    pub(in crate::gui) fn new(id: &'static str, rect: Rect, title: &'a str) -> Self {
        Self { id, rect, title, is_sideways: false, is_ringed_within: false }
    }

    /// Makes the list use Left and Right too.
    pub(in crate::gui) fn sideways(self) -> Self {
        Self { is_sideways: true, ..self }
    }

    /// Puts the ring within the list, for one that fills its panel.
    pub(in crate::gui) fn ringed_within(self) -> Self {
        Self { is_ringed_within: true, ..self }
    }

    /// Shows that the list has the focus. `here` says the row that it is at; it is called only where somebody
    /// listens.
    pub(in crate::gui) fn show_ui(&self, ui: &Ui, here: impl Fn() -> String) -> Response {
        let list = ui.interact(self.rect, Id::unique(self.id), Sense::click());
        let lock = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: self.is_sideways,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(list.id, lock));
        list.widget_info(|| {
            WidgetInfo::labeled(AccessRole::ListBox, true, format!("{}. {}", self.title, here()))
        });
        if list.has_focus() {
            if self.is_ringed_within {
                ring(ui, self.rect.shrink(1.0), 6.0, StrokeKind::Inside);
            } else {
                ring(ui, self.rect.expand(2.0), 6.0, StrokeKind::Outside);
            }
        }
        list
    }

    /// Shows it and lets the keys lead from row `at` to another, among `count` rows of which `in_view` are in
    /// view. Returns the list, and whether they did.
    pub(in crate::gui) fn walk_ui(
        &self,
        ui: &Ui,
        at: &mut usize,
        among: (usize, usize),
        here: impl Fn(usize) -> String,
    ) -> (Response, bool) {
        let before = *at;
        let list = self.show_ui(ui, || here(before));
        if list.has_focus() {
            *at = walked(ui, before, among);
        }
        (list, *at != before)
    }
}

/// Returns whether a list was pressed by Enter, by Space or by voice.
pub(in crate::gui) fn is_pressed_by_key(list: &Response) -> bool {
    list.clicked() && !list.clicked_by(PointerButton::Primary)
}

/// Returns the row that the focus is at after Up, Down, the page keys, Home and End, among `count` rows of which
/// `in_view` are in view.
pub(in crate::gui) fn walked(ui: &Ui, at: usize, (count, in_view): (usize, usize)) -> usize {
    let page = in_view.saturating_sub(1).max(1);
    let on = presses(ui, Key::ArrowDown) + page * presses(ui, Key::PageDown);
    let back = presses(ui, Key::ArrowUp) + page * presses(ui, Key::PageUp);
    let last = count.saturating_sub(1);
    if presses(ui, Key::Home) > 0 {
        0
    } else if presses(ui, Key::End) > 0 {
        last
    } else {
        (at + on).saturating_sub(back).min(last)
    }
}

/// Returns which of `count` rows of this height, one below the other, are at least partly in view between these two
/// heights.
pub(in crate::gui) fn rows_in_view(top: f32, bottom: f32, row_height: f32, count: usize) -> Range<usize> {
    let first = ((top / row_height).floor().max(0.0) as usize).min(count);
    first..((bottom / row_height).ceil().max(0.0) as usize).clamp(first, count)
}
