//! Presenting: one touchpoint fills the screen, so that it reads from the back of a room, above the journey as far as
//! it has been told; or all of the map does; or nothing.

mod act;
mod dots;
mod faces;
mod foot;
pub(in crate::gui) mod keys;
mod one;
mod revealed;
mod room;
mod strip;
mod tables;
mod text;
mod view;
mod votes;
mod whole;

use egui::{CentralPanel, Frame, Rect, Sense, Ui, WidgetInfo};

use crate::{
    editor::ViewState,
    gui::{
        file::session::Session,
        id::{CommandId, Menu},
        requests::Requests,
        screen::{outcome::ScreenOutcome, window::Window},
        widget::style,
    },
    insight::tables_say,
    journey::GroupName,
    picture::Role,
};

use dots::DotsShown;
use keys::PresentKey;
pub(in crate::gui) use room::RoomPress;
use room::{RoomFrame, RoomShown};
pub(in crate::gui) use view::PresentView;

/// Rating, steps back and forth, the way to the breaks, lenses and how the window looks; the map stays as it is drawn.
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
        Menu::Samples | Menu::Details | Menu::Arrange | Menu::Panels | Menu::Rounds | Menu::InterfaceSize => {
            false
        }
    }
}

pub(super) fn show_ui(ui: &mut Ui, session: &mut Session, window: &mut Window) -> ScreenOutcome {
    let ids = session.editor.view.ids.clone();
    let mut requests = Requests::new(ids, session.outside.today, session.editor.document().is_proposed());
    let fill = style::colour(style::theme(ui.ctx()), Role::Canvas);
    let Some(presenting) = session.editor.presenting().cloned() else {
        return ScreenOutcome { requests, chosen: None };
    };
    let number = session.editor.presented().unwrap_or(1);
    let listed: Vec<u32> = if presenting.gives_dots {
        session.editor.dots_listed().iter().map(|judged| judged.number).collect()
    } else {
        Vec::new()
    };
    let timer = window.timer.look(ui.ctx());
    let mut pressed = None;
    CentralPanel::default().frame(Frame::NONE.fill(fill)).show(ui, |ui| {
        let room = RoomFrame::of(ui.max_rect());
        if presenting.is_black {
            pressed = black_ui(ui, room.rect, &session.words().text("present-black-said"));
            return;
        }
        let Some((derived, view)) = session.editor.seen() else { return };
        let group = view.entering.group.clone();
        let PresentView { strip, veil, tables, .. } = &mut window.present;
        let Some(touchpoint) = derived.insight.by_number(number) else { return };
        let Some(touchpoint) = derived.journey.touchpoint(&touchpoint.id) else { return };
        // The room sees nothing of what was counted before it is revealed; who has answered it may see.
        let hidden = presenting.all_hidden(&touchpoint.id);
        let seen = veil.over(derived, &hidden);
        let Some(judged) = seen.insight.by_number(number) else { return };
        let tables = tables.of(derived.serial, || derived.journey.tables());
        let tables = tables_say(&derived.journey, tables, (touchpoint, view.entering.segment.as_ref()));
        let shown = RoomShown {
            room,
            derived: seen,
            judged,
            presenting: &presenting,
            tables: &tables,
            group: &group,
            is_hidden: hidden.contains(&judged.id),
            is_open: !hidden.is_empty(),
            dots_each: view.dots_each,
            most_dots_first: view.most_dots_first,
            timer,
            last_timer: window.timer.last(),
        };
        pressed = one::head_ui(ui, shown);
        if presenting.gives_dots {
            let (each, given) = (shown.dots_each, derived.dots());
            let left = |table: &GroupName| given.left_of(table, each);
            pressed = dots::dots_ui(ui, shown, &DotsShown { listed: &listed, each, left: &left }).or(pressed);
        } else if presenting.is_whole {
            pressed = whole::whole_ui(ui, shown, view, &mut window.canvas).or(pressed);
        } else {
            one::one_ui(ui, shown);
            pressed = votes_ui(ui, shown, view, &mut requests).or(pressed);
            pressed = strip::strip_ui(ui, shown, strip).or(pressed);
        }
        pressed = pressed.or(foot::foot_ui(ui, shown));
        window.present.light_ui(ui, room);
    });
    if let Some(pressed) = pressed {
        window.present.act(pressed, &mut session.editor, &mut window.timer);
        ui.ctx().request_repaint();
    }
    // The keys below stay in sight.
    let above = ui.max_rect();
    let above = above.with_max_y(above.bottom() - 8.0 * RoomFrame::of(above).unit);
    session.notices.show_ui(ui, above, session.words());
    window.focus = std::mem::take(&mut requests.focus);
    ScreenOutcome { requests, chosen: None }
}

/// Between the title and the strip: the three answers, the tables that are counted, or what they have said.
fn votes_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    view: &ViewState,
    requests: &mut Requests,
) -> Option<RoomPress> {
    if shown.is_revealed() && shown.has_answers() {
        revealed::revealed_ui(ui, shown);
        return None;
    }
    if shown.is_revealed() || !shown.is_voting() {
        faces::faces_ui(ui, shown, view, requests);
        return None;
    }
    votes::said_ui(ui, shown);
    let pressed = tables::tables_ui(ui, shown, votes::TABLES, &|table| votes::mark_of(shown, table));
    if shown.presenting.hands.is_some() {
        votes::numbers_ui(ui, shown);
    } else {
        faces::faces_ui(ui, shown, view, requests);
    }
    pressed
}

/// Nothing, until a key or a click.
fn black_ui(ui: &mut Ui, rect: Rect, name: &str) -> Option<RoomPress> {
    ui.painter().rect_filled(rect, 0.0, egui::Color32::BLACK);
    let response = ui.interact(rect, ui.scope_id().with("black"), Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, name));
    response.clicked().then_some(RoomPress::Key(PresentKey::Black))
}
