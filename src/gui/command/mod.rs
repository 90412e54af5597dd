//! What each command does, and when it can be done: one row each in [`of`], which the compiler
//! wants complete.

mod ready;
mod rows;

use egui::Context;

use crate::editor::Editor;

use super::app::App;

pub(super) use rows::of;

pub(super) struct Command {
    /// Whether it can be done now.
    pub ready: fn(&App) -> bool,
    pub does: Does,
    /// For what is on or off, or one of a choice: whether it is on.
    pub on: Option<fn(&App) -> bool>,
}

/// What a command does.
#[derive(Clone, Copy)]
pub(super) enum Does {
    /// Changes the map or how it is looked at.
    Edit(fn(&mut Editor)),
    /// What needs the window: files, dialogs, the clipboard, panels.
    Window(fn(&mut App, &Context)),
}
