//! Keys run commands, one press after the other in the order they came, because one may change what the next is
//! for. A text has its own keys, and a command behind text that is not taken up yet waits for the next frame.

mod listening;

use egui::{Context, Event, Key, Memory, Popup};

use crate::gui::{
    app::App,
    file::session::Session,
    id::{CommandId, Menu, canvas_id},
    keys,
    screen::{
        self, Screen,
        present::{RoomPress, keys::PresentKey},
        window::Window,
    },
    widget::open_box::Open,
};

use listening::{Listening, Meant};

impl App {
    pub(super) fn run_keys(&mut self, ctx: &Context) {
        let typing = self.window.typing.is_some();
        if typing && !self.is_covered() && ctx.input(|input| input.key_pressed(Key::Escape)) {
            self.session.editor.take_text_back();
        }
        leave_picker(ctx, &mut self.session, &mut self.window);
        // A press that meant nothing when it came means nothing afterwards, whatever later presses do.
        let mut from = 0;
        // The focus counts as it was when the frame began.
        let on_canvas = ctx.memory(Memory::focused).is_none_or(|id| id == canvas_id());
        let is_free = on_canvas && !typing;
        while !self.is_covered() && !Popup::is_any_open(ctx) {
            let listening = Listening { session: &self.session, window: &self.window, on_canvas };
            let found = keys::first_press(ctx, from, |event| listening.meant_by(event));
            let Some(found) = found else { return };
            let Some(next) = self.act_on_press(ctx, found, typing, is_free) else { return };
            from = next;
        }
    }

    /// Does what the press at a place means. Returns the place to look on from; `None` where the press waits for
    /// the next frame.
    fn act_on_press(
        &mut self,
        ctx: &Context,
        (meant, place): (Meant, usize),
        typing: bool,
        is_free: bool,
    ) -> Option<usize> {
        match meant {
            Meant::Command(command) => run_by_key(self, ctx, (command, place), typing, is_free),
            Meant::Refused(command) => {
                tell_why_not(ctx, command, &mut self.session, &self.window);
                Some(place + 1)
            }
            Meant::Present(key) => {
                present_by_key(ctx, (key, place), &mut self.session, &mut self.window);
                Some(place)
            }
        }
    }
}

/// Runs the command of a press. Returns the place to look on from; `None` where it waits for a text that is not
/// taken up yet.
fn run_by_key(
    app: &mut App,
    ctx: &Context,
    (command, place): (CommandId, usize),
    typing: bool,
    is_free: bool,
) -> Option<usize> {
    if (typing || app.session.editor.is_typed_on()) && app.window.wait_for_text(ctx, place) {
        return None;
    }
    take(ctx, place, typing, &mut app.session);
    app.run(ctx, command);
    let opens_field = (app.session.editor.is_typed_on() || command == CommandId::Find) && !typing;
    if !opens_field {
        return Some(place);
    }
    // The presses behind it are for the field that it opens.
    if is_free {
        keys::drop_typed(ctx, place);
    }
    app.window.rename_field.hold_keys(ctx);
    Some(if is_free { 0 } else { place })
}

fn tell_why_not(ctx: &Context, command: CommandId, session: &mut Session, window: &Window) {
    let commands = screen::commands(Screen::of(session), session, window);
    if let Some(reason) = commands.why_not(command) {
        session.notices.refusal(ctx, reason.into_owned());
    }
}

/// Does what a key means in a presentation.
fn present_by_key(
    ctx: &Context,
    (key, place): (PresentKey, usize),
    session: &mut Session,
    window: &mut Window,
) {
    keys::take_press(ctx, place);
    window.present.act(RoomPress::Key(key), &mut session.editor, &mut window.timer);
    ctx.request_repaint();
}

/// Takes the press of a command: where it is no part of a text, it ends the step before it.
fn take(ctx: &Context, place: usize, typing: bool, session: &mut Session) {
    let event = keys::take_press(ctx, place);
    if !typing && !keys::is_repetition(&event) {
        session.editor.end_step();
    }
    session.clipboard.bring(event);
}

/// Leaves an open box before a press elsewhere or a key of the menu File does its work: a name typed in the box is
/// taken for its purpose.
fn leave_picker(ctx: &Context, session: &mut Session, window: &mut Window) {
    let Some(open) = Open::of(ctx).filter(|open| open.is_shown(ctx)) else { return };
    let is_meant = |command: &CommandId, event: &Event| {
        command.menu() == Menu::File && command.keys().iter().any(|keys| keys.matches(event))
    };
    let found = keys::first_press(ctx, 0, |event| {
        CommandId::all().iter().copied().find(|command| is_meant(command, event))
    });
    let is_key = found.is_some_and(|(_, place)| !window.wait_for_text(ctx, place));
    if is_key || open.is_left_by_press(ctx) {
        session.leave_box(ctx);
    }
}

#[cfg(test)]
mod tests;
