//! A ring of light around the pointer, large enough to point with.

use egui::{Pos2, Rect, Shape, Ui};

use crate::{gui::widget::style, picture::Role};

use super::room::RoomFrame;

/// The pointer as the room sees it.
#[derive(Clone, Copy)]
pub(super) struct Light {
    pub is_on: bool,
}

impl Light {
    /// Returns where the pointer is in this window, if it is a light.
    pub(super) fn at(self, ui: &Ui) -> Option<Pos2> {
        ui.ctx().pointer_latest_pos().filter(|_| self.is_on)
    }
}

/// Draws the ring on the room's screen.
pub(super) fn light_ui(ui: &Ui, rect: Rect, at: Option<Pos2>) {
    let Some(at) = at.filter(|at| rect.contains(*at)) else { return };
    let room = RoomFrame::of(rect);
    let ink = style::colour(style::theme(ui.ctx()), Role::Accent);
    ui.painter().add(Shape::circle_filled(at, 5.0 * room.unit, ink.gamma_multiply(0.28)));
    ui.painter().add(Shape::circle_stroke(at, 5.0 * room.unit, (0.4 * room.unit, ink)));
}

/// Returns the place on another screen that corresponds to this one.
pub(super) fn carried(at: Pos2, from: Rect, to: Rect) -> Pos2 {
    to.min + (at - from.min) * to.size() / from.size()
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};

    use super::*;

    #[test]
    fn what_is_pointed_at_in_the_preview_is_pointed_at_on_the_screen_of_the_room() {
        let preview = Rect::from_min_size(pos2(0.0, 20.0), vec2(640.0, 360.0));
        let room = Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0));
        assert_eq!(carried(pos2(320.0, 200.0), preview, room), pos2(960.0, 540.0));
    }
}
