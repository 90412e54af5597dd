//! The marks of the levels as parts of the window.

use egui::{Pos2, Response, Sense, Ui, vec2};

use crate::{
    gui::widget::{painter::PiecePainter, style},
    insight::Level,
    picture::{Pos, face},
};

/// The distance that a mark reaches from its middle, in radii.
const REACH: f32 = 1.18;

pub(in crate::gui) fn face_ui(ui: &mut Ui, level: Level, radius: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(2.0, 2.0) * radius * REACH, Sense::hover());
    paint_face(ui, rect.center(), level, radius);
    response
}

pub(in crate::gui) fn paint_face(ui: &Ui, centre: Pos2, level: Level, radius: f32) {
    let mut pieces = Vec::new();
    face(&mut pieces, level, Pos::new(0.0, 0.0), radius);
    PiecePainter::at(ui.painter(), style::theme(ui.ctx()), centre).paint(&pieces);
}
