//! The window's door: a session, and the window that shows it. Only the files below this one know both from the
//! inside: the order of a frame, what keys do, and what is done with the requests of the panels.

mod act;
mod frame;
mod keyboard;

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
};

use egui::{Context, Event};

use crate::{
    disk::DiskError,
    editor::Document,
    format::settings::Settings,
    gui::{
        command::Commands,
        file::session::{Outside, Session},
        id::CommandId,
        screen::{self, Screen, window::Window},
    },
    words::{Lang, Words},
};

/// The application: the session worked in, and the window that shows it.
pub struct App {
    session: Session,
    window: Window,
    has_begun: bool,
}

impl App {
    /// Shows `document`, an untitled copy or an opened file; `suggested` is the file name for a map that has
    /// none yet.
    pub fn new(document: Document, suggested: PathBuf, settings: Settings, outside: Outside) -> Self {
        Self {
            session: Session::new(document, suggested, settings, outside),
            window: Window::default(),
            has_begun: false,
        }
    }

    /// Returns the map being worked on.
    pub fn document(&self) -> &Document {
        self.session.editor.document()
    }

    pub fn words(&self) -> &'static Words {
        self.session.words()
    }

    /// Speaks this language until another one is chosen in the window.
    pub fn speak(&mut self, lang: Option<Lang>) {
        self.session.preferences.speak(lang);
    }

    /// Shows an empty map in place of a file that cannot be used, and why.
    pub fn show_unopened(&mut self, path: &Path, error: &DiskError) {
        self.session.show_unopened(path, error);
    }

    /// Returns whether a command can be done now.
    pub fn is_ready(&self, command: CommandId) -> bool {
        self.commands().is_ready(command)
    }

    /// Returns whether a command is on; `None` for a command that is neither a switch nor one of a choice.
    pub fn is_on(&self, command: CommandId) -> Option<bool> {
        self.commands().is_on(command)
    }

    /// Returns a command's label; undo and redo say what they would undo and redo.
    pub fn label(&self, command: CommandId) -> Cow<'static, str> {
        self.session.label(command)
    }

    /// Sorts a frame's events before egui sees them, so that input for one field comes alone in its frame.
    pub(super) fn sort_events(&mut self, ctx: &Context, events: &mut Vec<Event>) {
        if self.window.later.sort(events, self.window.typing.is_some()) {
            ctx.request_repaint();
        }
    }

    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    pub(super) fn session_mut(&mut self) -> &mut Session {
        &mut self.session
    }

    fn commands(&self) -> Commands<'_> {
        screen::commands(Screen::of(&self.session), &self.session, &self.window)
    }

    /// Returns whether something that takes keys and clicks lies over the window.
    fn is_covered(&self) -> bool {
        self.session.questions.is_open() || self.window.overlay.is_some()
    }
}
