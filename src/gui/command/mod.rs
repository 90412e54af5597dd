//! What each command does, and when it can be done: one row each in [`of`], which the compiler wants complete.

mod ready;
mod rows;

use std::borrow::Cow;

use egui::Context;

use crate::{editor::Editor, words::Words};

use super::{
    id::{CommandId, PanelId, Tab},
    session::Session,
};

pub(super) use rows::of;

pub(super) struct Command {
    /// Whether it can be done now.
    pub ready: fn(&Session) -> bool,
    pub does: Does,
    /// For what is on or off, or one of a choice: whether it is on.
    pub on: Option<fn(&Commands<'_>) -> bool>,
}

/// What a command does.
#[derive(Clone, Copy)]
pub(super) enum Does {
    /// Changes the map or how it is looked at.
    Edit(fn(&mut Editor)),
    /// What has to do with files, the clipboard and settings.
    File(fn(&mut Session, &Context)),
    /// What is shown in the window; only the app acts on it.
    Show(Show),
}

/// What a command shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Show {
    Palette,
    Keys,
    /// The lists of stages, actors and segments.
    Lists,
    /// Shows the panel, or folds it where it is shown.
    Panel(PanelId),
    /// Gives the keys to the next panel, or to the one before.
    NextPanel {
        forwards: bool,
    },
    Menus,
    ContextMenu,
}

/// Which panels are shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown {
    pub verdict: bool,
    pub bottom: Option<Tab>,
}

/// The commands as they stand now, for menus and palette.
#[derive(Clone, Copy)]
pub(super) struct Commands<'a> {
    pub session: &'a Session,
    pub shown: Shown,
}

impl Commands<'_> {
    pub(super) fn words(&self) -> &'static Words {
        self.session.words()
    }

    /// Whether it can be done now.
    pub(super) fn is_ready(&self, command: CommandId) -> bool {
        (of(command).ready)(self.session)
    }

    /// For what is on or off, or one of a choice: whether it is on.
    pub(super) fn is_on(&self, command: CommandId) -> Option<bool> {
        of(command).on.map(|on| on(self))
    }

    pub(super) fn label(&self, command: CommandId) -> Cow<'static, str> {
        self.session.label(command)
    }
}
