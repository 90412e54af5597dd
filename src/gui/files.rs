//! Opening from the window, and what was answered to a question. The map on screen stays as it is until
//! another one is read whole, and what was rated since is never lost for it unasked.

use std::path::{Path, PathBuf};

use egui::{Context, ViewportCommand};

use crate::{
    disk::{self, DiskError, Document, Failure, HardLinks, Opened},
    format::samples,
    words::Fault,
};

use super::{
    app::{App, Over},
    ask::{Ask, Choice, Next, Purpose, Saving},
    dialogs::{Answer, Dialogs, Filter},
    looks::Looks,
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

    /// Unsaved ratings are asked about first. While a file dialog is open the map it is about stays.
    pub(super) fn after_unsaved(&mut self, ctx: &Context, next: Next) {
        if self.asking_outside && !matches!(next, Next::Quit) {
            return;
        }
        if self.document.is_dirty() {
            self.over = Some(Over::Ask(Ask::Unsaved(next)));
        } else {
            self.proceed(ctx, next);
        }
    }

    /// What there is now is saved or may be lost; what is rated from here on may not.
    fn proceed(&mut self, ctx: &Context, next: Next) {
        let settled = self.document.revision();
        match next {
            Next::AskAndOpen => self.choose_and_open(ctx, settled),
            Next::Open(path) => self.read(ctx, path, settled),
            Next::Sample(name) => self.show_sample(name),
            Next::Quit => {
                self.leaving = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    fn choose_and_open(&mut self, ctx: &Context, settled: u64) {
        let title = self.words().text("dialog-open").into_owned();
        let filter = self.map_filter();
        let folder = self.document.path().and_then(Path::parent).map(Path::to_path_buf);
        let ask = move |dialogs: &dyn Dialogs| dialogs.open(&title, &filter, folder.as_deref());
        self.ask_outside(ctx, ask, move |app, ctx, answer| match answer {
            Answer::Chosen(path) => app.read(ctx, path, settled),
            Answer::Cancelled => {}
            Answer::NoDialog => app.ask_path(Purpose::Open { settled }, Path::new("")),
        });
    }

    pub(super) fn ask_path(&mut self, purpose: Purpose, suggested: &Path) {
        self.over = Some(Over::Ask(Ask::Path { purpose, text: suggested.display().to_string() }));
    }

    pub(super) fn map_filter(&self) -> Filter {
        Filter { name: self.words().text("dialog-map").into_owned(), endings: &["ron"] }
    }

    /// `settled` is the revision that may be lost for it.
    fn read(&mut self, ctx: &Context, path: PathBuf, settled: u64) {
        let from = path.clone();
        let done = move |app: &mut Self, ctx: &Context, result| app.opened(ctx, path, settled, result);
        self.jobs.start(ctx, move || disk::read(&from), done);
    }

    fn opened(&mut self, ctx: &Context, path: PathBuf, settled: u64, result: Result<Opened, DiskError>) {
        match result {
            // Rated while the file was being read: nothing is lost without a question.
            Ok(_) if self.document.is_dirty() && self.document.revision() != settled => {
                self.over = Some(Over::Ask(Ask::Unsaved(Next::Open(path))));
            }
            Ok(opened) => {
                let remarks = self.remarks(&opened);
                self.remember(ctx, &path);
                self.show(Document::opened(opened, path.clone()), path);
                for remark in remarks {
                    self.notices.failure(remark);
                }
            }
            Err(error) => {
                if error == DiskError::Io(Failure::NotFound) {
                    self.settings.forget(&path.to_string_lossy());
                    self.keep_settings(ctx);
                }
                self.tell_failed(&path, &Fault::from(&error));
            }
        }
    }

    pub(super) fn tell_failed(&mut self, path: &Path, fault: &Fault) {
        self.notices.failure(format!("{}: {}", path.display(), self.words().fault(fault)));
    }

    /// What a person should know of the file before saving it.
    fn remarks(&self, opened: &Opened) -> Vec<String> {
        let mut remarks = Vec::new();
        if opened.has_comments {
            remarks.push(self.words().text("remark-comments").into_owned());
        }
        if let Some(first) = opened.unknown.first() {
            let facts = [
                ("count", opened.unknown.len().into()),
                ("field", first.name.as_str().into()),
                ("line", first.line.into()),
            ];
            remarks.push(self.words().say("remark-unknown", &facts));
        }
        remarks
    }

    /// Samples open as untitled copies, so that nobody overwrites them.
    fn show_sample(&mut self, name: &str) {
        if let Some(sample) = samples::ALL.iter().find(|sample| sample.file == name) {
            self.show(Document::new(sample.journey()), PathBuf::from(sample.file));
        }
    }

    fn show(&mut self, document: Document, suggested: PathBuf) {
        let Looks { verdict_shown, trace_shown, .. } = self.looks;
        self.looks = Looks { verdict_shown, trace_shown, ..Looks::default() };
        self.document = document;
        self.suggested = suggested;
        self.maps_shown += 1;
        self.sight = None;
        self.notices.clear();
    }

    pub(super) fn remember(&mut self, ctx: &Context, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        self.settings.remember(&path.to_string_lossy());
        self.keep_settings(ctx);
    }

    /// The file that the window was opened with is a recent one too.
    pub(super) fn remember_opened(&mut self, ctx: &Context) {
        if let Some(path) = self.document.path().map(Path::to_path_buf) {
            self.remember(ctx, &path);
        }
    }

    /// What a question was answered.
    pub(super) fn answer(&mut self, ctx: &Context, ask: Ask, choice: Choice) {
        match (ask, choice) {
            (_, Choice::Cancel) => {}
            (Ask::Unsaved(next), Choice::Save) => self.save_and(ctx, Some(next)),
            (Ask::Unsaved(next), _) => self.proceed(ctx, next),
            (Ask::Changed(saving), Choice::OpenTheirs) => {
                self.read(ctx, saving.path, self.document.revision());
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
            Purpose::Open { settled } => self.read(ctx, path, settled),
            Purpose::Save(next) => self.save_to(ctx, path, false, next),
            Purpose::Export => self.start_export(ctx, path, false),
        }
    }
}
