//! Texts of a presentation, placed and as large as they can be: each is one label for screen readers.

use std::sync::Arc;

use egui::{Galley, Pos2, Rect, Sense, Ui, WidgetInfo, pos2};

use crate::{
    gui::widget::style,
    picture::{Role, Weight},
};

use super::room::RoomFrame;

/// The look of a text.
#[derive(Clone, Copy)]
pub(super) struct Setting {
    /// The size, in points.
    pub size: f32,
    pub weight: Weight,
    pub role: Role,
    /// The most lines.
    pub lines: usize,
}

impl Setting {
    pub(super) fn new(size: f32, weight: Weight, role: Role) -> Self {
        Self { size, weight, role, lines: 1 }
    }

    pub(super) fn lines(self, lines: usize) -> Self {
        Self { lines, ..self }
    }

    pub(super) fn galley(self, ui: &Ui, text: &str, room: f32) -> Arc<Galley> {
        let ink = style::colour(style::theme(ui.ctx()), self.role);
        style::lines(ui, text, style::font(self.size, self.weight), ink, room, self.lines)
    }

    /// Paints a text of which others tell screen readers, with the middle of its left edge here; returns where it
    /// ends.
    pub(super) fn paint_right_of(self, ui: &Ui, at: Pos2, room: f32, text: &str) -> f32 {
        let galley = self.galley(ui, text, room);
        let end = at.x + galley.size().x;
        ui.painter().galley(pos2(at.x, at.y - galley.size().y / 2.0), galley, egui::Color32::PLACEHOLDER);
        end
    }
}

/// Shows a text with its upper left corner here; returns its rectangle.
pub(super) fn text_ui(ui: &mut Ui, at: Pos2, room: f32, text: &str, setting: Setting) -> Rect {
    if text.is_empty() {
        return Rect::from_min_size(at, egui::Vec2::ZERO);
    }
    let galley = setting.galley(ui, text, room);
    put(ui, at, &galley, text)
}

/// Shows a text at the first of these sizes at which it is not cut; at the last it may be. Returns its rectangle.
pub(super) fn largest_ui(ui: &mut Ui, at: Pos2, room: f32, text: &str, settings: &[Setting]) -> Rect {
    let mut galley = None;
    for setting in settings {
        let laid = setting.galley(ui, text, room);
        let fits = !laid.elided;
        galley = Some(laid);
        if fits {
            break;
        }
    }
    galley.map_or(Rect::from_min_size(at, egui::Vec2::ZERO), |galley| put(ui, at, &galley, text))
}

fn put(ui: &mut Ui, at: Pos2, galley: &Arc<Galley>, text: &str) -> Rect {
    let rect = Rect::from_min_size(at, galley.size());
    ui.painter().galley(at, Arc::clone(galley), egui::Color32::PLACEHOLDER);
    let id = ui.scope_id().with(("said", text, at.x as i32, at.y as i32));
    let response = ui.interact(rect, id, Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, text));
    rect
}

/// Tells screen readers this text whenever it changes; it is not seen.
pub(super) fn tell_ui(ui: &mut Ui, room: RoomFrame, text: &str) {
    let rect = Rect::from_min_size(room.rect.min, egui::Vec2::splat(1.0));
    let response = ui.interact(rect, ui.scope_id().with("told"), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
}
