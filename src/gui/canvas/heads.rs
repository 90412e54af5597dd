//! The heads of the bands, each a widget that tests and screen readers see. A click selects the stage, a double
//! click opens its name, a drag moves its cards.

use egui::{Sense, Ui, WidgetInfo};

use crate::{
    editor::{Derived, Picked, ViewState, gesture::HitTarget},
    gui::{
        canvas::request::{CanvasRequest, clicked},
        id::canvas_id,
        widget::painter::{PiecePainter, egui_rect},
    },
};

pub(super) fn heads_ui(
    ui: &Ui,
    piece_painter: &PiecePainter<'_>,
    derived: &Derived,
    view: &mut ViewState,
) -> Option<CanvasRequest> {
    let part = view.viewport.near_part();
    let mut asked = None;
    for band in derived.scene.bands().iter().filter(|band| band.head().overlaps(part)) {
        let rect = piece_painter.rect_on_screen(band.head()).intersect(egui_rect(view.viewport.screen));
        let response = ui.interact(rect, canvas_id().with(("head", &band.stage)), Sense::CLICK);
        response.widget_info(|| {
            let picked = view.selection().picked() == Some(&Picked::Stage(band.stage.clone()));
            let name = derived.words.say("band-head", &[("name", band.name.as_str().into())]);
            WidgetInfo::selected(egui::Role::Button, true, picked, name)
        });
        asked = asked.or(clicked(ui.ctx(), &response, HitTarget::Head(band.stage.clone()), view));
        if band.is_cut() && response.hovered() {
            response.on_hover_text(&band.name);
        }
    }
    asked
}
