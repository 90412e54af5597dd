//! Keys run commands, one press after the other in the order they came, because one may change what the next is
//! for. A text has its own keys, and a command behind text that is not taken up yet waits for the next frame.

use egui::{Context, Event, Key, Memory, Popup};

use crate::gui::{
    app::App,
    file::session::Session,
    id::{CommandId, Menu, canvas_id},
    keys::{self, Keys},
    screen::{
        self, Screen,
        present::{RoomPress, keys::PresentKey},
        window::Window,
    },
    widget::open_box::Open,
};

/// The meaning of a press.
enum Meant {
    Command(CommandId),
    /// A command that cannot be done now, which is told with the reason.
    Refused(CommandId),
    Present(PresentKey),
}

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

/// The state that decides what a press is for.
struct Listening<'a> {
    session: &'a Session,
    window: &'a Window,
    /// Whether the canvas had the focus when the frame began.
    on_canvas: bool,
}

impl Listening<'_> {
    /// Returns what this event is for. In a presentation its own keys come first, and a held key that may not
    /// repeat does nothing. While the screen is black, nothing is rated.
    fn meant_by(&self, event: &Event) -> Option<Meant> {
        let is_shown = Screen::of(self.session) == Screen::Present;
        let presenting = self.session.editor.presenting().filter(|_| is_shown);
        let is_revealed = self.session.editor.is_revealed();
        if let Some(key) = presenting.and_then(|presenting| PresentKey::of(event, presenting, is_revealed)) {
            return (key.may_repeat() || !keys::is_repetition(event)).then_some(Meant::Present(key));
        }
        let is_black = presenting.is_some_and(|presenting| presenting.is_black);
        let command = self.command_of(event);
        let command = command.filter(|command| !(is_black && command.menu() == Menu::Map));
        command.map(Meant::Command).or_else(|| self.refused_by(event).map(Meant::Refused))
    }

    /// Returns the command that a press on the map would run if it could be done now.
    fn refused_by(&self, event: &Event) -> Option<CommandId> {
        let is_on_map = Screen::of(self.session) == Screen::Map && self.on_canvas;
        let is_free = self.window.typing.is_none() && !self.session.editor.is_proposing();
        let is_told = is_on_map && is_free && !keys::is_repetition(event) && !keys::is_quiet(event);
        is_told.then(|| self.commands_of(event).next()).flatten()
    }

    /// Returns the command that this event runs now.
    fn command_of(&self, event: &Event) -> Option<CommandId> {
        let commands = screen::commands(Screen::of(self.session), self.session, self.window);
        self.commands_of(event).find(|&command| commands.is_ready(command))
    }

    /// Returns the commands that this event is for, whether or not they can be done now.
    fn commands_of(&self, event: &Event) -> impl Iterator<Item = CommandId> {
        let typing = self.window.typing.is_some();
        let is_bound = move |keys: &Keys| {
            let for_text = typing && keys.belongs_to_text() && !self.session.clipboard.is_awaited(event);
            let is_presenting = self.session.editor.presenting().is_some();
            let for_nobody = self.window.last_click.took_keys() && keys.is_single() && !is_presenting;
            let goes_on = keys.key == Key::Tab && self.window.canvas.arrival.is_passed;
            // Esc only leaves the focused control: egui has done that already when the frame begins.
            let leaves = self.window.is_on_control && keys.key == Key::Escape;
            let is_others =
                for_text || leaves || for_nobody || goes_on || (!self.on_canvas && keys.belongs_to_focus());
            !is_others && keys.matches(event)
        };
        // Looking around does not disturb a gesture that is under way.
        let gesture = self.session.editor.view.gesture.is_under_way();
        let acts = move |command: &CommandId| !gesture || matches!(command.menu(), Menu::View | Menu::Panels);
        let is_meant = move |command: &CommandId| command.keys().iter().any(is_bound);
        // Most events are no presses, and no command need be asked about those.
        let asked = if keys::is_press(event) { CommandId::all() } else { &[] };
        asked.iter().copied().filter(acts).filter(is_meant)
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
        session.editor.press_ended();
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
