//! What each command does, and when it can be done: one row each in [`of`], where the compiler misses none.

mod hindrance;
pub(in crate::gui) mod key_help;
pub(in crate::gui) mod menu;
mod needs;
pub(in crate::gui) mod palette;
mod rows;

use std::borrow::Cow;

use egui::Context;

use hindrance::Hindrance;

use crate::{
    editor::Editor,
    format::{PageSubject, settings::InterfaceSize},
    gui::{
        file::{intent::Request, session::Session},
        id::{CommandId, PanelId, Tab, TimerLength},
    },
    words::Words,
};

pub(in crate::gui) use rows::of;

/// The behaviour of a command: what it needs, what it does, and whether it is on. Its name, its keys and its menu
/// follow from its id.
pub(in crate::gui) struct Command {
    /// The check for what the command needs and lacks now.
    need: needs::Need,
    pub does: Does,
    /// The check whether the command is on now; `None` for a command that is neither a switch nor one of a choice.
    pub on: Option<fn(&Commands<'_>) -> bool>,
}

/// What a command does.
pub(in crate::gui) enum Does {
    /// A change of the map, or of how it is looked at.
    Edit(fn(&mut Editor)),
    /// A request about the map and its file.
    Request(Request),
    /// Something done with files, unsaved work, the clipboard or settings.
    Session(fn(&mut Session, &Context)),
    /// Something in the window, which only the app can do.
    Window(WindowAction),
}

/// What a command does to the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum WindowAction {
    Palette,
    Keys,
    /// The bar in which the user types what to find in the map.
    Find,
    /// The lists of stages, actors and segments.
    Lists,
    /// The field of the map's title, with the focus.
    MapTitle,
    /// The list of breaks, as if the three whose mending gains most were mended.
    MendNext,
    /// The three questions: what is only believed, whom to ask next, and what to mend first.
    Improve,
    /// The preview of an export.
    Export,
    /// The field for the name under which the round so far ends.
    NewRound,
    /// A page of the map, to read and hand on.
    Page(PageSubject),
    /// The panel; it is folded where it is shown already.
    Panel(PanelId),
    /// The next panel, or the one before, with the focus.
    NextPanel {
        forwards: bool,
    },
    Menus,
    ContextMenu,
    /// The window over the whole screen, or as it was before.
    FullScreen,
    /// A timer of this length; `None` removes the one that is set.
    Timer(Option<TimerLength>),
    /// Everything in the window at this size.
    InterfaceSize(InterfaceSize),
}

/// What of the window is on: panels, full screen, timer.
#[derive(Clone, Copy, Debug)]
pub(in crate::gui) struct Shown {
    pub verdict: bool,
    pub bottom: Option<Tab>,
    pub full_screen: bool,
    /// Whether a timer is set.
    pub timer: bool,
}

/// The commands as they stand now, for menus and palette.
#[derive(Clone, Copy)]
pub(in crate::gui) struct Commands<'a> {
    pub session: &'a Session,
    pub shown: Shown,
    /// The check whether the current screen allows a command.
    pub allows: fn(CommandId) -> bool,
}

impl Commands<'_> {
    pub(in crate::gui) fn words(&self) -> &'static Words {
        self.session.words()
    }

    /// Returns whether the command can be done now.
    pub(in crate::gui) fn is_ready(&self, command: CommandId) -> bool {
        self.hindrance(command).is_none()
    }

    /// Returns why the command cannot be done now, and what to do about it; `None` where it can.
    pub(in crate::gui) fn why_not(&self, command: CommandId) -> Option<Cow<'static, str>> {
        self.hindrance(command).map(|hindrance| self.words().text(hindrance.name()))
    }

    fn hindrance(&self, command: CommandId) -> Option<Hindrance> {
        let elsewhere = (!(self.allows)(command)).then_some(Hindrance::Screen);
        let no_timer = (command == CommandId::EndTimer && !self.shown.timer).then_some(Hindrance::Timer);
        elsewhere.or(no_timer).or_else(|| (of(command).need)(self.session))
    }

    /// Returns whether a command is on; `None` for a command that is neither a switch nor one of a choice.
    pub(in crate::gui) fn is_on(&self, command: CommandId) -> Option<bool> {
        match command {
            CommandId::InterfaceSize(size) => Some(self.session.preferences.interface_size_is(size)),
            _ => of(command).on.map(|on| on(self)),
        }
    }

    pub(in crate::gui) fn label(&self, command: CommandId) -> Cow<'static, str> {
        self.session.label(command)
    }
}
