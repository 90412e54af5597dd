//! What is done with files, one thing at a time: a dialog, a read, a save or an export is finished before
//! the next begins, and a question is answered first. So no result meets another map than the one it was
//! asked for, and no save meets another.

use std::{collections::VecDeque, path::PathBuf};

use egui::{Context, ViewportCommand};

use super::{
    app::{App, Over},
    ask::{Ask, Choice, Consent, Next, Purpose},
    dialogs::{Answer, Dialogs},
    save::Saving,
};

use crate::disk::HardLinks;

/// What a person asks for.
#[derive(Clone, Debug)]
pub(super) enum Request {
    /// What takes the place of the map on screen, once unsaved work is out of the way.
    Leave(Next),
    Save,
    SaveAs,
    Export,
}

#[derive(Default)]
pub(super) struct Errands {
    under_way: Option<Kind>,
    /// What was asked for meanwhile; the latest only.
    waiting: Option<Request>,
    /// Questions that came up while another was open.
    questions: VecDeque<Ask>,
}

/// Who is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Person,
    Disk,
}

impl App {
    pub(super) fn open(&mut self, ctx: &Context, path: PathBuf) {
        self.request(ctx, Request::Leave(Next::Open(path)));
    }

    pub(super) fn open_sample(&mut self, ctx: &Context, name: &'static str) {
        self.request(ctx, Request::Leave(Next::Sample(name)));
    }

    pub(super) fn quit(&mut self, ctx: &Context) {
        self.request(ctx, Request::Leave(Next::Quit));
    }

    /// Now, or when the disk is done. A question or a file dialog that is open comes first: only the way
    /// out is always open.
    pub(super) fn request(&mut self, ctx: &Context, request: Request) {
        if matches!(self.over, Some(Over::Ask(_))) {
            return;
        }
        self.commit_texts(ctx);
        match (self.errands.under_way, request) {
            (Some(Kind::Disk), request) => self.errands.waiting = Some(request),
            (_, Request::Leave(Next::Quit)) => self.leave(ctx, Next::Quit),
            (Some(Kind::Person), _) => {}
            (None, Request::Leave(next)) => self.leave(ctx, next),
            (None, Request::Save) => self.save_and(ctx, None),
            (None, Request::SaveAs) => self.choose_and_save(ctx, None),
            (None, Request::Export) => self.choose_and_export(ctx),
        }
    }

    /// Unsaved ratings are asked about first.
    pub(super) fn leave(&mut self, ctx: &Context, next: Next) {
        if self.document.is_dirty() {
            self.ask(Ask::Unsaved(next));
        } else {
            self.proceed(ctx, next, None);
        }
    }

    pub(super) fn proceed(&mut self, ctx: &Context, next: Next, consent: Consent) {
        match next {
            Next::New => self.show_blank(),
            Next::AskAndOpen => self.choose_and_open(ctx, consent),
            Next::Open(path) => self.read(ctx, path, consent),
            Next::Sample(name) => self.show_sample(name),
            Next::Recover(map) => self.recover(ctx, map, consent),
            Next::Quit => {
                self.leaving = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// Runs `work` on a thread; with its result `done` goes on, or the errand ends.
    pub(super) fn errand<T: Send + 'static>(
        &mut self,
        ctx: &Context,
        work: impl FnOnce() -> T + Send + 'static,
        done: impl FnOnce(&mut Self, &Context, T) + Send + 'static,
    ) {
        self.start_errand(ctx, Kind::Disk, work, done);
    }

    /// Asks with one of the system's dialogs.
    pub(super) fn ask_outside(
        &mut self,
        ctx: &Context,
        ask: impl FnOnce(&dyn Dialogs) -> Answer + Send + 'static,
        done: impl FnOnce(&mut Self, &Context, Answer) + Send + 'static,
    ) {
        let dialogs = self.outside.dialogs.clone();
        self.start_errand(ctx, Kind::Person, move || ask(&*dialogs), done);
    }

    fn start_errand<T: Send + 'static>(
        &mut self,
        ctx: &Context,
        kind: Kind,
        work: impl FnOnce() -> T + Send + 'static,
        done: impl FnOnce(&mut Self, &Context, T) + Send + 'static,
    ) {
        self.errands.under_way = Some(kind);
        self.jobs.start(ctx, work, move |app, ctx, result| {
            app.errands.under_way = None;
            done(app, ctx, result);
            app.take_up_waiting(ctx);
        });
    }

    fn take_up_waiting(&mut self, ctx: &Context) {
        if self.errands.under_way.is_some() {
            return;
        }
        match self.errands.waiting.take() {
            // The save that it waited for has saved it.
            Some(Request::Save) if !self.document.is_dirty() => {}
            Some(request) => self.request(ctx, request),
            None => {}
        }
    }

    /// Whether the disk is at work for this map.
    pub(super) fn is_at_disk(&self) -> bool {
        self.errands.under_way == Some(Kind::Disk)
    }

    /// Palette and keys give way to a question, another question does not.
    pub(super) fn ask(&mut self, ask: Ask) {
        if matches!(self.over, Some(Over::Ask(_))) {
            self.errands.questions.push_back(ask);
        } else {
            self.over = Some(Over::Ask(ask));
        }
    }

    /// What a question was answered; then comes the next.
    pub(super) fn answer(&mut self, ctx: &Context, ask: Ask, choice: Choice) {
        self.act_on(ctx, ask, choice);
        if self.over.is_none() {
            self.over = self.errands.questions.pop_front().map(Over::Ask);
        }
    }

    fn act_on(&mut self, ctx: &Context, ask: Ask, choice: Choice) {
        match (ask, choice) {
            (_, Choice::Cancel) => {}
            (Ask::Unsaved(next), Choice::Save) => self.save_and(ctx, Some(next)),
            (Ask::Unsaved(next), _) => self.proceed(ctx, next, Some(self.document.revision())),
            (Ask::Changed(saving), Choice::OpenTheirs) => {
                self.read(ctx, saving.path, Some(self.document.revision()));
            }
            (Ask::Changed(s) | Ask::HardLinked(s) | Ask::SaveFailed(s, _), Choice::SaveAs) => {
                self.choose_and_save(ctx, s.next);
            }
            (Ask::HardLinked(saving), _) => {
                self.start_save(ctx, Saving { links: HardLinks::Break, ..saving });
            }
            (Ask::Changed(saving) | Ask::Replace(saving) | Ask::SaveFailed(saving, _), _) => {
                self.start_save(ctx, saving);
            }
            (Ask::ReplaceExport(path), _) => self.start_export(ctx, path, true),
            (Ask::Path { purpose, text }, _) => self.path_given(ctx, purpose, PathBuf::from(text.trim())),
        }
    }

    fn path_given(&mut self, ctx: &Context, purpose: Purpose, path: PathBuf) {
        match purpose {
            Purpose::Open(consent) => self.read(ctx, path, consent),
            Purpose::Save(next) => self.save_to(ctx, path, false, next),
            Purpose::Export => self.export_to(ctx, path, false),
        }
    }
}
