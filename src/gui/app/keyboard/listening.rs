//! The meaning of each press: which command it runs, or what it does in a presentation.

use egui::{Event, Key};

use crate::gui::{
    file::session::Session,
    id::{CommandId, Menu},
    keys::{self, Keys},
    screen::{self, Screen, present::keys::PresentKey, window::Window},
};

/// The meaning of a press.
pub(super) enum Meant {
    Command(CommandId),
    /// A command that cannot be done now, which is told with the reason.
    Refused(CommandId),
    Present(PresentKey),
}

/// The state that decides what a press is for.
pub(super) struct Listening<'a> {
    pub session: &'a Session,
    pub window: &'a Window,
    /// Whether the canvas had the focus when the frame began.
    pub on_canvas: bool,
}

impl Listening<'_> {
    /// Returns what this event is for. In a presentation its own keys come first, and a held key that may not
    /// repeat does nothing. While the screen is black, nothing is rated.
    pub(super) fn meant_by(&self, event: &Event) -> Option<Meant> {
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
    pub(super) fn command_of(&self, event: &Event) -> Option<CommandId> {
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
