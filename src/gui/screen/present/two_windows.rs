//! Presenting in two windows: the room has one on another screen, and this one shows the presenter the room's view
//! in small, with the presenter's part. The room's window has no keys of its own: what is typed there goes to this
//! one.

use egui::{
    CentralPanel, Event, Frame, Pos2, Rect, Ui, Vec2, ViewportBuilder, ViewportClass, ViewportId, vec2,
};

use crate::{editor::PresentAct, gui::widget::style, picture::Role};

use super::{
    aside,
    beside::Beside,
    foot,
    keys::PresentKey,
    light::{self, Light},
    room::{RoomFrame, RoomPress, RoomShown},
    room_view::RoomView,
};

/// The shape of a screen that is not known yet.
const USUAL: Vec2 = vec2(16.0, 9.0);
/// The largest share of the presenter's window, in height, for the room's view.
const PREVIEW: f32 = 0.6;

/// Shows the room's view in small, the presenter's part beside it, and the keys; and the window of the room.
/// `open` has all answers, `shown` only what the room may see.
pub(super) fn two_windows_ui(
    ui: &mut Ui,
    mut room_view: RoomView<'_>,
    (shown, open): (RoomShown<'_>, RoomShown<'_>),
    (screen, beside): (usize, &mut Beside),
    light: Light,
) -> Option<RoomPress> {
    let (preview, told) = halves(shown.room, beside.size.unwrap_or(USUAL));
    let pressed = room_view.preview_ui(ui, RoomShown { room: RoomFrame::of(preview), ..shown });
    aside::aside_ui(ui, open, told);
    let pressed = foot::foot_ui(ui, shown).or(pressed);
    let lit = light.at(ui).filter(|at| preview.contains(*at));
    light::light_ui(ui, preview, lit);
    let there = room_window_ui(ui, screen, beside, |ui| {
        let rect = ui.max_rect();
        let pressed = room_view.room_ui(ui, RoomShown { room: RoomFrame::of(rect), ..shown });
        let lit = lit.map(|at: Pos2| light::carried(at, preview, rect));
        light::light_ui(ui, rect, lit.or(light.at(ui)));
        pressed
    });
    pressed.or(there)
}

/// Returns the two parts of the presenter's window: the room's view, in the shape of its screen, and the
/// presenter's part. The keys are below both.
fn halves(room: RoomFrame, screen: Vec2) -> (Rect, Rect) {
    let RoomFrame { rect, unit } = room;
    let keys = rect.bottom() - 9.0 * unit;
    let most = vec2(rect.width(), (keys - rect.top()) * PREVIEW);
    let scale = (most / screen).min_elem();
    let size = scale * screen;
    let corner = rect.min + vec2((rect.width() - size.x) / 2.0, 0.0);
    let preview = Rect::from_min_size(corner, size);
    let told = Rect::from_x_y_ranges(room.inner().x_range(), preview.bottom() + 2.0 * unit..=keys);
    (preview, told)
}

/// Shows the room's window on the screen of this number; closing it ends the presentation.
fn room_window_ui(
    ui: &Ui,
    screen: usize,
    beside: &mut Beside,
    mut room_ui: impl FnMut(&mut Ui) -> Option<RoomPress>,
) -> Option<RoomPress> {
    let fill = style::colour(style::theme(ui.ctx()), Role::Canvas);
    let builder = ViewportBuilder::default().with_app_id("polku").with_title("Polku").with_active(false);
    let id = ViewportId::from_hash_of(("room", screen));
    ui.ctx().show_viewport_immediate(id, builder.with_monitor(screen), |ui, class| {
        let is_apart = class != ViewportClass::EmbeddedWindow;
        if is_apart {
            take_typed(ui, beside);
        }
        let is_closed = is_apart && ui.input(|input| input.viewport().close_requested());
        let room = CentralPanel::default().frame(Frame::NONE.fill(fill));
        let pressed = room.show(ui, |ui| {
            beside.size = Some(ui.max_rect().size());
            room_ui(ui)
        });
        pressed.inner.or(is_closed.then_some(RoomPress::Key(PresentKey::Act(PresentAct::End))))
    })
}

/// Takes what is typed in the room's window for the presenter's; nothing in the room's window gets it.
fn take_typed(ui: &Ui, beside: &mut Beside) {
    ui.input_mut(|input| {
        let (typed, others) = std::mem::take(&mut input.events).into_iter().partition(is_typed);
        beside.take_typed(typed);
        input.events = others;
    });
    if beside.has_typed() {
        ui.ctx().request_repaint_of(ViewportId::ROOT);
    }
}

fn is_typed(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. } | Event::Text(_) | Event::Ime(_) | Event::Paste(_) | Event::Copy | Event::Cut
    )
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn the_preview_has_the_shape_of_the_rooms_screen_and_leaves_room_for_the_rest() {
        let window = RoomFrame::of(Rect::from_min_size(pos2(0.0, 0.0), vec2(1440.0, 900.0)));
        for screen in [vec2(1280.0, 720.0), vec2(1024.0, 768.0), vec2(800.0, 1280.0)] {
            let (preview, told) = halves(window, screen);
            assert!((preview.aspect_ratio() - screen.x / screen.y).abs() < 0.01, "{preview}");
            assert!(window.rect.contains_rect(preview) && told.height() > 200.0, "{told}");
            assert!(preview.bottom() < told.top());
        }
    }
}
