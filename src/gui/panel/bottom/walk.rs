//! What the panel's lists and tables have in common: where a row leads, and the keys that go through the rows. A
//! list is one stop of the Tab key; its name tells the row that the keys are at.

use egui::{
    EventFilter, Id, Key, Modifiers, PointerButton, Rect, Response, Role as Kind, Sense, StrokeKind, Ui,
    WidgetInfo,
};

use crate::{
    editor::{Derived, ViewState},
    gui::widget::lit::ring,
};

/// A list that takes the focus as a whole.
pub(super) struct ListStop<'a> {
    pub(super) id: &'static str,
    pub(super) rect: Rect,
    pub(super) title: &'a str,
    /// Whether the list uses Left and Right too.
    pub(super) is_sideways: bool,
}

/// Selects the touchpoint with this number and shows it.
pub(super) fn go_to(derived: &Derived, view: &mut ViewState, number: u32) {
    if let Some(judged) = derived.insight.by_number(number) {
        view.select_and_show(derived, &judged.id);
    }
}

/// Returns how often a key was pressed since the last frame, which on a large map may be a while ago.
pub(super) fn presses(ui: &Ui, key: Key) -> usize {
    ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key))
}

impl ListStop<'_> {
    /// Shows that the list has the focus. `here` says the row that they are at; it is called only where somebody
    /// listens.
    pub(super) fn show_ui(&self, ui: &Ui, here: impl Fn() -> String) -> Response {
        let list = ui.interact(self.rect, Id::unique(self.id), Sense::click());
        let lock = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: self.is_sideways,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(list.id, lock));
        list.widget_info(|| WidgetInfo::labeled(Kind::ListBox, true, format!("{}. {}", self.title, here())));
        if list.has_focus() {
            ring(ui, self.rect.expand(2.0), 6.0, StrokeKind::Outside);
        }
        list
    }
}

/// Returns whether a list was pressed by Enter, by Space or by voice.
pub(super) fn is_pressed_by_key(list: &Response) -> bool {
    list.clicked() && !list.clicked_by(PointerButton::Primary)
}

/// Returns the row that the keys are at after Up, Down, the page keys, Home and End, among `count` rows of which
/// `in_sight` are in view.
pub(super) fn walked(ui: &Ui, at: usize, (count, in_sight): (usize, usize)) -> usize {
    let page = in_sight.saturating_sub(1).max(1);
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
