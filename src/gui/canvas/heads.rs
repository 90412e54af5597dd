//! The heads of the bands: each is a widget that tests and screen readers see. A click selects the stage,
//! a double click opens its name, a drag moves its cards.

use egui::{Sense, Ui, WidgetInfo};

use crate::{
    editor::{Looks, Picked, Sight, gesture::Under},
    gui::{
        canvas::asked::{Asked, clicked},
        id::canvas_id,
        widget::painter::{Easel, egui_rect},
    },
};

pub(super) fn heads_ui(ui: &Ui, easel: &Easel<'_>, sight: &Sight, looks: &mut Looks) -> Option<Asked> {
    let view = super::view(looks);
    let mut asked = None;
    for band in sight.scene.bands().iter().filter(|band| band.head().overlaps(view)) {
        let rect = easel.rect_on_screen(band.head()).intersect(egui_rect(looks.screen));
        let response = ui.interact(rect, canvas_id().with(("head", &band.stage)), Sense::CLICK);
        response.widget_info(|| {
            let picked = looks.selection.picked() == Some(&Picked::Stage(band.stage.clone()));
            let name = sight.words.say("band-head", &[("name", band.name.as_str().into())]);
            WidgetInfo::selected(egui::Role::Button, true, picked, name)
        });
        asked = asked.or(clicked(ui.ctx(), &response, Under::Head(band.stage.clone()), looks));
        if band.is_cut() && response.hovered() {
            response.on_hover_text(&band.name);
        }
    }
    asked
}
