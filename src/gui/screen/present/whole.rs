//! All of the map, as on the canvas but without editing: a press on a touchpoint goes there.

use egui::{Rect, Sense, Ui, WidgetInfo};

use crate::{
    editor::{ViewState, gesture::HitTarget},
    gui::{
        canvas::Canvas,
        widget::painter::{picture_pos, picture_rect},
    },
};

use super::room::{RoomPress, RoomShown};

/// The distances of its upper and lower edge from those of the screen, in units.
const ABOVE: f32 = 11.0;
const BELOW: f32 = 8.5;
const BELOW_WITH_STRIP: f32 = 31.0;

pub(super) fn whole_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    view: &mut ViewState,
    canvas: &mut Canvas,
) -> Option<RoomPress> {
    let RoomShown { room, derived, .. } = shown;
    let below = if shown.has_strip() { BELOW_WITH_STRIP } else { BELOW };
    let (top, bottom) = (room.rect.top() + ABOVE * room.unit, room.rect.bottom() - below * room.unit);
    let rect = Rect::from_x_y_ranges(room.rect.x_range(), top..=bottom);
    let response = ui.interact(rect, ui.scope_id().with("whole"), Sense::CLICK);
    let name = derived.words.text("present-whole");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &*name));
    let screen = picture_rect(rect);
    if view.viewport.screen != screen || !view.viewport.is_fitted() {
        (view.viewport.screen, view.viewport.free) = (screen, screen);
        view.fit_now(derived);
    }
    canvas.paint_still(ui, derived, view);
    let pressed = response.interact_pointer_pos().filter(|_| response.clicked())?;
    let at = view.viewport.camera.canvas_from_screen(picture_pos(pressed));
    let HitTarget::Card(id) = view.context(derived, None).under(at) else { return None };
    derived.number_of(&id).map(RoomPress::Touchpoint)
}
