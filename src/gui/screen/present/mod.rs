//! The screen of a presentation. One touchpoint fills the screen, to be read from the back of a room, above the
//! journey as far as it has been told; or all of the map does; or nothing.

mod aside;
mod beside;
mod dots;
mod dots_row;
mod faces;
mod foot;
mod foot_key;
pub(in crate::gui) mod keys;
mod light;
mod moment;
mod one;
mod revealed;
mod revealed_groups;
mod room;
mod room_view;
mod strip;
mod tables;
mod text;
mod two_windows;
mod typed;
mod view;
mod votes;
mod whole;

use egui::{CentralPanel, Frame, Ui};

use crate::{
    editor::Editor,
    gui::{
        file::session::Session,
        id::{CommandId, Menu},
        requests::Requests,
        screen::{outcome::ScreenOutcome, window::Window},
        widget::style,
    },
    picture::Role,
};

use beside::Aside;
pub use beside::Screens;
use light::Light;
use moment::RoomMoment;
pub(in crate::gui) use room::RoomPress;
use room::{RoomFrame, RoomShown};
use room_view::RoomView;
pub(in crate::gui) use view::PresentView;

/// Returns whether a command makes sense here: rating, undo and redo, the way to the breaks, lenses and the look
/// of the window. The map's drawing stays as it is.
pub(super) fn allows(command: CommandId) -> bool {
    match command.menu() {
        Menu::File => matches!(command, CommandId::Save | CommandId::Quit),
        Menu::Edit => matches!(command, CommandId::Undo | CommandId::Redo),
        Menu::Map => matches!(
            command,
            CommandId::RateNegative | CommandId::RateNeutral | CommandId::RatePositive | CommandId::RateClear
        ),
        Menu::Walk => matches!(command, CommandId::NextBreak | CommandId::PreviousBreak),
        Menu::View => matches!(command, CommandId::FullScreen | CommandId::Present | CommandId::PresentHere),
        Menu::Timer | Menu::Lens | Menu::Theme | Menu::Language | Menu::Help => true,
        Menu::Templates
        | Menu::Samples
        | Menu::Details
        | Menu::Improve
        | Menu::Arrange
        | Menu::Panels
        | Menu::Rounds
        | Menu::InterfaceSize => false,
    }
}

pub(super) fn show_ui(ui: &mut Ui, session: &mut Session, window: &mut Window) -> ScreenOutcome {
    let mut requests = session.requests();
    let fill = style::colour(style::theme(ui.ctx()), Role::Canvas);
    let pressed = CentralPanel::default()
        .frame(Frame::NONE.fill(fill))
        .show(ui, |ui| places_ui(ui, &mut session.editor, window, &mut requests));
    if let Some(pressed) = pressed.inner {
        window.present.act(pressed, &mut session.editor, &mut window.timer);
        ui.ctx().request_repaint();
    }
    // The notices lie over the keys below, not over what the room looks at.
    let above = ui.max_rect();
    session.notices.show_ui(ui, above, session.words());
    window.focus = std::mem::take(&mut requests.focus);
    ScreenOutcome { requests, chosen: None }
}

/// Shows the room's view, here or on its own screen, and the presenter's part beside it.
fn places_ui(
    ui: &mut Ui,
    editor: &mut Editor,
    window: &mut Window,
    requests: &mut Requests,
) -> Option<RoomPress> {
    let moment = RoomMoment::of(ui.ctx(), editor, window)?;
    let (derived, view) = editor.seen()?;
    let light = window.present.light();
    let PresentView { strips, veil, beside, first_listed, preview_canvas, .. } = &mut window.present;
    // Until they are revealed, the room sees no counted votes, only who has answered.
    let shown = moment.shown(RoomFrame::of(ui.max_rect()), veil.over(derived, &moment.hidden))?;
    *first_listed = dots::rows_shown(shown).start;
    let room_view = RoomView { view, strips, canvases: [&mut window.canvas, preview_canvas], requests };
    match beside.aside() {
        // The presenter sees all answers.
        Aside::Window(screen) => {
            let open = RoomShown { derived, judged: derived.insight.by_number(moment.number)?, ..shown };
            two_windows::two_windows_ui(ui, room_view, (shown, open), (screen, beside), light)
        }
        Aside::None | Aside::Strip => one_window_ui(ui, room_view, shown, light),
    }
}

fn one_window_ui(
    ui: &mut Ui,
    mut room_view: RoomView<'_>,
    shown: RoomShown<'_>,
    light: Light,
) -> Option<RoomPress> {
    let pressed = room_view.room_with_foot_ui(ui, shown);
    if shown.has_strip() && !shown.presenting.is_black {
        aside::strip_ui(ui, shown);
    }
    light::light_ui(ui, shown.room.rect, light.at(ui));
    pressed
}
