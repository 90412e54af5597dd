//! What each command does, and when it can be done: one row each in [`of`], which the compiler wants complete.

pub(in crate::gui) mod key_help;
pub(in crate::gui) mod menu;
pub(in crate::gui) mod palette;
mod ready;
mod rows;

use std::borrow::Cow;

use egui::Context;

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

pub(in crate::gui) struct Command {
    /// Why it cannot be done now.
    lacking: ready::Lacking,
    pub does: Does,
    /// Whether the command is on now; `None` for a command that is neither a switch nor one of a choice.
    pub on: Option<fn(&Commands<'_>) -> bool>,
}

/// What a command does.
pub(in crate::gui) enum Does {
    /// Changes the map or how it is looked at.
    Edit(fn(&mut Editor)),
    /// Asks for what has to do with the map and its file.
    Request(Request),
    /// What has to do with unsaved work, the clipboard and settings.
    File(fn(&mut Session, &Context)),
    /// What is shown in the window; only the app acts on it.
    Show(Show),
}

/// What a command shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum Show {
    Palette,
    Keys,
    /// The bar in which one types what to find in the map.
    Find,
    /// The lists of stages, actors and segments.
    Lists,
    /// The field of the map's title, with the keys.
    MapTitle,
    /// The list of breaks, as if the three were mended whose mending gains most.
    MendNext,
    /// What is believed, whom to ask next, what to mend first.
    Improve,
    /// What is exported, as it will look.
    Export,
    /// The name that ends the round of asking so far.
    NewRound,
    /// A page of the map, to read and hand on.
    Page(PageSubject),
    /// Shows the panel, or folds it where it is shown.
    Panel(PanelId),
    /// Gives the keys to the next panel, or to the one before.
    NextPanel {
        forwards: bool,
    },
    Menus,
    ContextMenu,
    /// The window over the whole screen, or as it was.
    FullScreen,
    /// A timer of this length; `None` takes the one that is set away.
    Timer(Option<TimerLength>),
    /// Everything in the window, this large.
    InterfaceSize(InterfaceSize),
}

/// Which panels are shown, and whether over the whole screen.
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
    /// What the screen that is shown lets be done.
    pub allows: fn(CommandId) -> bool,
}

impl Commands<'_> {
    pub(in crate::gui) fn words(&self) -> &'static Words {
        self.session.words()
    }

    /// Whether it can be done now.
    pub(in crate::gui) fn is_ready(&self, command: CommandId) -> bool {
        self.lack(command).is_none()
    }

    /// Why it cannot be done now, and what to do about it.
    pub(in crate::gui) fn why_not(&self, command: CommandId) -> Option<Cow<'static, str>> {
        self.lack(command).map(|lack| self.words().text(lack.name()))
    }

    fn lack(&self, command: CommandId) -> Option<ready::Hindrance> {
        let elsewhere = (!(self.allows)(command)).then_some(ready::Hindrance::Screen);
        let no_timer =
            (command == CommandId::EndTimer && !self.shown.timer).then_some(ready::Hindrance::Timer);
        elsewhere.or(no_timer).or_else(|| (of(command).lacking)(self.session))
    }

    /// Whether a command is on, for what is on or off, or one of a choice: whether it is on.
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
