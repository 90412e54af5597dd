//! Open, save and export from the window: what to ask, what a thread does, and what becomes of its
//! result. The map on screen stays as it is until another one is read whole.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    disk::{self, DiskError, Document, Expect, Opened, SaveError, Saved},
    format::samples,
    words::Fault,
};

use super::{
    app::App,
    ask::{Ask, Choice, Next, Purpose},
    dialogs::{Answer, Filter},
};

impl App {
    pub fn ask_and_open(&mut self, ctx: &Context) {
        self.after_unsaved(ctx, Next::AskAndOpen);
    }

    pub fn open(&mut self, ctx: &Context, path: PathBuf) {
        self.after_unsaved(ctx, Next::Open(path));
    }

    pub fn open_sample(&mut self, ctx: &Context, name: &'static str) {
        self.after_unsaved(ctx, Next::Sample(name));
    }

    pub fn quit(&mut self, ctx: &Context) {
        self.after_unsaved(ctx, Next::Quit);
    }

    /// Unsaved ratings are asked about first.
    fn after_unsaved(&mut self, ctx: &Context, next: Next) {
        if self.document.is_dirty() {
            self.ask = Some(Ask::Unsaved(next));
        } else {
            self.proceed(ctx, next);
        }
    }

    fn proceed(&mut self, ctx: &Context, next: Next) {
        match next {
            Next::AskAndOpen => self.choose_and_open(ctx),
            Next::Open(path) => self.read(ctx, path),
            Next::Sample(name) => self.show_sample(ctx, name),
            Next::Quit => {
                self.leaving = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
        }
    }
}
