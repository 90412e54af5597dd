//! The journey as far as it has been told, below what is shown: a press on a touchpoint goes there.

use egui::{Sense, Ui, WidgetInfo};

use crate::{
    editor::Memo,
    gui::widget::{painter::PiecePainter, style},
    picture::{Piece, Strip},
};

use super::{
    room::{RoomPress, RoomShown},
    view::StripKey,
};

/// Its pieces are kept as long as they are the same.
pub(super) fn strip_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    kept: &mut Memo<StripKey, Vec<Piece>>,
) -> Option<RoomPress> {
    let RoomShown { room, derived, judged, presenting, .. } = shown;
    let rect = room.strip();
    let strip = Strip {
        insight: &derived.insight,
        journey: &derived.journey,
        at: judged.number,
        told: presenting.told,
        size: (rect.width(), rect.height()),
        unit: room.unit,
    };
    let key = (derived.serial, (judged.number, presenting.told), (rect.width() as i32, rect.height() as i32));
    let pieces = kept.of(key, || strip.pieces());
    PiecePainter::at(ui.painter(), style::theme(ui.ctx()), rect.min).paint(pieces);
    let response = ui.interact(rect, ui.scope_id().with("strip"), Sense::CLICK);
    let name = format!("{}. {}", derived.words.text("trace"), derived.words.balance(&derived.insight.trace));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &name));
    let pressed = response.interact_pointer_pos().filter(|_| response.clicked());
    pressed.and_then(|at| strip.number_at(at.x - rect.left())).map(RoomPress::Touchpoint)
}
