//! The window of the room, where there is a screen of its own for it. It has no keys of its own: what is typed there is
//! typed for the window of who leads.

use egui::{CentralPanel, Event, Frame, Ui, ViewportBuilder, ViewportClass, ViewportId};

use crate::{gui::widget::style, picture::Role};

use super::{keys::PresentKey, room::RoomPress};

/// Covers the screen of this number, as the system counts them; closing it ends the presentation.
pub(super) fn room_window_ui(
    ui: &Ui,
    screen: usize,
    keys: &mut Vec<Event>,
    mut room_ui: impl FnMut(&mut Ui) -> Option<RoomPress>,
) -> Option<RoomPress> {
    let fill = style::colour(style::theme(ui.ctx()), Role::Canvas);
    let builder = ViewportBuilder::default().with_app_id("polku").with_title("Polku").with_active(false);
    let id = ViewportId::from_hash_of("room");
    ui.ctx().show_viewport_immediate(id, builder.with_monitor(screen), |ui, class| {
        let mut is_closed = false;
        if class != ViewportClass::EmbeddedWindow {
            ui.input(|input| {
                keys.extend(input.events.iter().filter(|event| is_typed(event)).cloned());
                is_closed = input.viewport().close_requested();
            });
            if !keys.is_empty() {
                ui.ctx().request_repaint_of(ViewportId::ROOT);
            }
        }
        let room = CentralPanel::default().frame(Frame::NONE.fill(fill));
        let pressed = room.show(ui, |ui| room_ui(ui)).inner;
        pressed.or(is_closed.then_some(RoomPress::Key(PresentKey::End)))
    })
}

fn is_typed(event: &Event) -> bool {
    matches!(event, Event::Key { .. } | Event::Text(_))
}
