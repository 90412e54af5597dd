//! What is done with the answers to questions about files.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    disk::HardLinks,
    gui::file::{
        ask::{Ask, Reply, UnsavedReason},
        intent::{Leaving, Next, Purpose, Request, Saving},
        merge::Unnamed,
        session::Session,
        survey::Otherwise,
    },
};

impl Session {
    /// Acts on the answer to a question; then the next question comes.
    pub(in crate::gui) fn answer(&mut self, ctx: &Context, ask: Ask, choice: Reply) {
        self.act_on(ctx, ask, choice);
        self.questions.ask_next();
        self.take_up_waiting(ctx);
    }

    fn act_on(&mut self, ctx: &Context, ask: Ask, choice: Reply) {
        match (ask, choice) {
            (Ask::Hung { request, is_own, .. }, choice) => self.act_on_hung(ctx, request, is_own, choice),
            (_, Reply::Cancel) => {}
            (Ask::Unsaved { next, .. }, Reply::Save) => self.save_and(ctx, Some(next)),
            (Ask::Unsaved { next, .. }, _) => {
                self.proceed(ctx, next, Some(self.editor.document().revision()));
            }
            (Ask::Changed(saving, _), Reply::Merge) => self.merge_from_disk(ctx, &saving),
            (Ask::Changed(saving, _), Reply::OpenTheirs) => {
                self.read(ctx, saving.path, Some(self.editor.document().revision()));
            }
            (Ask::Changed(saving, _) | Ask::HardLinked(saving), Reply::SaveAs) => {
                let another = self.another_name(&saving.path);
                self.choose_and_save(ctx, saving.next, another);
            }
            (Ask::SaveFailed(saving, _), Reply::SaveAs) => {
                self.choose_and_save(ctx, saving.next, self.file_to_suggest());
            }
            (Ask::HardLinked(saving), _) => {
                self.start_save(ctx, Saving { links: HardLinks::Break, ..saving });
            }
            (Ask::Changed(saving, _) | Ask::Replace(saving) | Ask::SaveFailed(saving, _), _) => {
                self.start_save(ctx, saving);
            }
            (Ask::ReplaceExport(order, path), _) => {
                let started = self.start_export(ctx, (order, path), true);
                self.tell_failure(started);
            }
            (Ask::SameAnswers(paths), choice) => {
                let is_same = choice == Reply::SameAnswers;
                self.merge_files(ctx, paths, Some(if is_same { Unnamed::Same } else { Unnamed::Apart }));
            }
            (Ask::ReplaceSurvey(_), _) => self.take_survey(ctx),
            (Ask::Line { text }, _) => self.preferences.set_line(&text),
            (Ask::Path { purpose, text, .. }, _) => self.path_given(ctx, purpose, PathBuf::from(text.trim())),
        }
    }

    /// Acts on the answer about a disk that hangs. A person who waits is asked again only after another request.
    fn act_on_hung(&mut self, ctx: &Context, request: Request, is_own: bool, choice: Reply) {
        match (choice, request) {
            (Reply::SaveAs, Request::Leave(next)) => self.save_elsewhere(ctx, Some(next)),
            (Reply::SaveAs, _) => self.save_elsewhere(ctx, None),
            (Reply::GoOn, Request::Leave(Next::Quit)) => self.close(ctx, Leaving::Keeping),
            (Reply::GoOn, Request::Leave(next)) => self.leave_unlooked(ctx, next),
            (Reply::GoOn, request) => {
                self.give_up();
                self.request(ctx, request);
            }
            (_, request) if !is_own => self.files.tasks.waiting = Some(request),
            _ => {}
        }
    }

    /// Goes on without a look at the disk that hangs: work saved there is taken to be there.
    fn leave_unlooked(&mut self, ctx: &Context, next: Next) {
        self.give_up();
        if self.editor.document().is_dirty() {
            self.questions.ask(Ask::Unsaved { next, because: UnsavedReason::Edited });
        } else {
            self.proceed(ctx, next, Some(self.editor.document().revision()));
        }
    }

    /// Saves to another place than the disk that does not answer; the dialog does not even name that folder.
    pub(super) fn save_elsewhere(&mut self, ctx: &Context, next: Option<Next>) {
        if self.files.has_dialog() {
            return;
        }
        self.give_up();
        let name = self.files.suggested.file_name().map(PathBuf::from).unwrap_or_default();
        self.choose_and_save(ctx, next, name);
    }

    pub(super) fn path_given(&mut self, ctx: &Context, purpose: Purpose, path: PathBuf) {
        match purpose {
            Purpose::Open if self.read_if_answers(ctx, &path) => {}
            Purpose::Open => self.read(ctx, path, None),
            Purpose::Save(next) => self.save_to(ctx, path, false, next),
            Purpose::Merge => self.merge_files(ctx, several(&path), None),
            Purpose::Actions => self.read_actions(ctx, path),
            Purpose::Logo => self.take_logo(ctx, path),
            Purpose::Answers => self.read_answers(ctx, path, None, Otherwise::Tell),
            Purpose::Export(order) => {
                // The typed path stays, so that it can be corrected.
                if let Err(wrong) = self.export_to(ctx, (order.clone(), path.clone()), false) {
                    let (purpose, text) = (Purpose::Export(order), path.display().to_string());
                    self.questions.ask(Ask::Path { purpose, text, wrong: Some(wrong) });
                }
            }
        }
    }
}

/// Returns the paths that were typed in one field, separated by semicolons.
fn several(typed: &Path) -> Vec<PathBuf> {
    let typed = typed.to_string_lossy();
    let paths = typed.split(';').map(str::trim).filter(|path| !path.is_empty());
    paths.map(PathBuf::from).collect()
}
