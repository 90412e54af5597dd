//! Requests about files. An open question or dialog comes first: only closing the window is always possible.
//! Unsaved work is asked about before another map takes its place, and what a question says of a file has been
//! looked up on the disk. What is done with the answers is in `gui/file/answered.rs`.

use std::path::PathBuf;

use egui::{Context, ViewportCommand};

use crate::gui::file::{
    ask::{Ask, UnsavedReason},
    intent::{Consent, Leaving, Next, Purpose, Request},
    questions::Question,
    session::Session,
};

impl Session {
    pub(in crate::gui) fn open(&mut self, ctx: &Context, path: PathBuf) {
        self.request(ctx, Request::Leave(Next::Open(path)));
    }

    pub(in crate::gui) fn quit(&mut self, ctx: &Context) {
        self.request(ctx, Request::Leave(Next::Quit));
    }

    /// Does what is asked for, now or when the disk is done; where the disk hangs, the person decides.
    pub(in crate::gui) fn request(&mut self, ctx: &Context, request: Request) {
        if self.questions.asked().is_some() {
            return;
        }
        // Text that cannot be read stops the person from leaving once, but never stops a save.
        if !self.commit_texts(ctx) && matches!(request, Request::Leave(_)) {
            return;
        }
        let is_quit = matches!(request, Request::Leave(Next::Quit));
        match (self.hung_file(ctx), request) {
            (Some(_), Request::SaveAs) => self.save_elsewhere(ctx, None),
            (Some(file), request) => self.ask_hung(file, request, false),
            (None, request) if self.files.is_at_disk() => self.files.tasks.waiting = Some(request),
            (None, _) if self.files.has_dialog() && !is_quit => {}
            (None, request) => self.begin_request(ctx, request),
        }
    }

    /// Makes the window's own close button ask as the menu's does.
    pub(in crate::gui) fn close_or_ask(&mut self, ctx: &Context) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        let document = self.editor.document();
        let is_in_map = document.is_dirty() || document.path().is_some();
        let may_be_lost = is_in_map || self.is_something_typed() || self.files.is_at_disk();
        if asked && self.files.leaving == Leaving::No && may_be_lost {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.quit(ctx);
        }
    }

    fn begin_request(&mut self, ctx: &Context, request: Request) {
        match request {
            // The file is read before the question of unsaved work on screen.
            Request::Leave(Next::Open(path)) => self.read(ctx, path, None),
            Request::Leave(next) => self.leave(ctx, next),
            Request::Open => self.choose_and_open(ctx),
            Request::Save => self.save_and(ctx, None),
            Request::SaveAs => self.choose_and_save(ctx, None, self.file_to_suggest()),
            Request::Export(order) => self.choose_and_export(ctx, order),
            Request::Merge => self.choose_and_merge(ctx),
            Request::Answers => self.choose_table(ctx, "dialog-answers", Purpose::Answers),
            Request::TakeActions => self.choose_table(ctx, "dialog-take-actions", Purpose::Actions),
            Request::MergeCopies(path, copies) => self.merge_copies(ctx, &path, copies),
        }
    }

    /// Goes on to `next`, but asks first about work that is in no file.
    pub(in crate::gui) fn leave(&mut self, ctx: &Context, next: Next) {
        if self.editor.document().is_dirty() {
            self.questions.ask(Ask::Unsaved { next, because: UnsavedReason::Edited });
        } else {
            self.unless_lost(ctx, next.clone(), move |session, ctx| session.proceed(ctx, next, None));
        }
    }

    pub(super) fn proceed(&mut self, ctx: &Context, next: Next, consent: Consent) {
        match next {
            Next::New => self.show_blank(),
            Next::Open(path) => self.read(ctx, path, consent),
            Next::Template(id) => self.show_template(id.template()),
            Next::Sample(id) => self.show_sample(id.sample()),
            Next::Recover(map) => self.recover(ctx, map, consent),
            Next::Quit => self.close(ctx, Leaving::Clear),
        }
    }

    pub(super) fn close(&mut self, ctx: &Context, leaving: Leaving) {
        self.files.leaving = leaving;
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    /// Shows the open question until it is answered.
    pub(in crate::gui) fn question_ui(&mut self, ctx: &Context) {
        match self.questions.take() {
            Some(Question::Ask(mut ask)) => match ask.show_ui(ctx, &self.map_title(), self.words()) {
                Some(choice) => self.answer(ctx, ask, choice),
                None => self.questions.keep_open(Question::Ask(ask)),
            },
            Some(Question::Unsaved(list)) => self.list_ui(ctx, list),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests;
