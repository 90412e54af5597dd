//! F6: the first control of each panel, in the order of the window, so that the keyboard can go from
//! panel to panel.

use egui::{Context, Id, Response};

use super::canvas::Canvas;

/// Gathered anew in each frame.
#[derive(Default)]
pub(super) struct PanelFocus {
    now: Vec<Id>,
    last: Vec<Id>,
}

impl PanelFocus {
    pub(super) fn begin(&mut self) {
        self.last = std::mem::take(&mut self.now);
    }

    /// The first control of a panel.
    pub(super) fn first(&mut self, response: Response) -> Response {
        self.now.push(response.id);
        response
    }

    /// To the next panel, or the one before; from nowhere to the canvas.
    pub(super) fn step(&self, ctx: &Context, forwards: bool) {
        let panels = if self.now.is_empty() { &self.last } else { &self.now };
        let focused = ctx.memory(egui::Memory::focused);
        let place = panels.iter().position(|&id| Some(id) == focused);
        let next = match (place, panels.len()) {
            (_, 0) | (None, _) => Canvas::id(),
            (Some(place), count) if forwards => panels[(place + 1) % count],
            (Some(place), count) => panels[(place + count - 1) % count],
        };
        ctx.memory_mut(|memory| memory.request_focus(next));
    }
}
