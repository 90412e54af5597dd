//! How the keyboard focus came to the canvas: whether it is shown there, and what Tab and the arrows are for.

use egui::{Event, EventFilter, Key, Popup, Response, StrokeKind, Ui};

use crate::gui::widget::lit::ring;

/// How the focus came to the canvas.
#[derive(Default)]
pub(in crate::gui) struct Arrival {
    /// Whether the focus came by a key; only then is it shown.
    pub by_keyboard: bool,
    /// Whether Tab has just come here from another control: the next Tab goes on, and makes nothing.
    pub is_passed: bool,
}

impl Arrival {
    /// Keeps keys for the canvas that egui would move the focus with: the arrows, and Tab where one card is
    /// selected. An open menu uses them itself.
    pub(super) fn keep_keys(&mut self, ui: &Ui, canvas: &Response, has_one: bool) {
        let is_free = !Popup::is_any_open(ui.ctx());
        self.is_passed = is_passed(ui, canvas, self.is_passed);
        let lock = EventFilter {
            horizontal_arrows: is_free,
            vertical_arrows: is_free,
            escape: true,
            tab: is_free && !self.is_passed && has_one,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(canvas.id, lock));
    }

    /// Shows the focus, if it came by a key.
    pub(super) fn ring_ui(&mut self, ui: &Ui, canvas: &Response) {
        self.by_keyboard = by_keyboard(ui).unwrap_or(self.by_keyboard);
        if canvas.has_focus() && self.by_keyboard {
            ring(ui, canvas.rect, 0.0, StrokeKind::Inside);
        }
    }
}

/// Returns whether Tab has just come to the canvas and nothing has been done there since.
fn is_passed(ui: &Ui, canvas: &Response, was_passed: bool) -> bool {
    let is_new = canvas.gained_focus();
    ui.input(|input| {
        let acts = |event: &Event| match event {
            Event::Key { key, pressed, .. } => *pressed && *key != Key::Tab,
            Event::PointerButton { pressed, .. } => *pressed,
            _ => false,
        };
        let is_done = input.events.iter().any(acts);
        (was_passed || is_new && input.key_pressed(Key::Tab)) && !is_done
    })
}

/// Returns whether this frame moves the focus by key or by pointer; `None` if by neither.
fn by_keyboard(ui: &Ui) -> Option<bool> {
    ui.input(|input| match (input.pointer.any_pressed(), input.key_pressed(Key::Tab)) {
        (true, _) => Some(false),
        (_, true) => Some(true),
        _ => None,
    })
}
