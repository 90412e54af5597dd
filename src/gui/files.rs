//! Open and save from the window: what to ask, what a thread does, what becomes of its result. The map on
//! screen stays as it is until another one is read whole.

use std::path::{Path, PathBuf};

use egui::{Context, ViewportCommand};

use crate::{
    disk::{self, DiskError, Document, Failure, HardLinks, OnDisk, Opened, SaveError, Saved},
    format::samples,
    words::Fault,
};

use super::{
    app::{App, Over},
    ask::{Ask, Choice, Next, Purpose, Saving},
    dialogs::{Answer, Filter},
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

    /// Unsaved ratings are asked about first.
    fn after_unsaved(&mut self, ctx: &Context, next: Next) {
        if self.document.is_dirty() {
            self.over = Some(Over::Ask(Ask::Unsaved(next)));
        } else {
            self.proceed(ctx, next);
        }
    }

    fn proceed(&mut self, ctx: &Context, next: Next) {
        match next {
            Next::AskAndOpen => self.choose_and_open(ctx),
            Next::Open(path) => self.read(ctx, path),
            Next::Sample(name) => self.show_sample(name),
            Next::Quit => {
                self.leaving = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    fn choose_and_open(&mut self, ctx: &Context) {
        let title = self.words().text("dialog-open").into_owned();
        let filter = self.map_filter();
        let folder = self.document.path().and_then(Path::parent).map(Path::to_path_buf);
        let dialogs = self.outside.dialogs.clone();
        let ask = move || dialogs.open(&title, &filter, folder.as_deref());
        self.jobs.start(ctx, ask, |app, ctx, answer| match answer {
            Answer::Chosen(path) => app.read(ctx, path),
            Answer::Cancelled => {}
            Answer::NoDialog => app.ask_path(Purpose::Open, Path::new("")),
        });
    }

    fn ask_path(&mut self, purpose: Purpose, suggested: &Path) {
        self.over = Some(Over::Ask(Ask::Path { purpose, text: suggested.display().to_string() }));
    }

    pub(super) fn map_filter(&self) -> Filter {
        Filter { name: self.words().text("dialog-map").into_owned(), endings: &["ron"] }
    }

    fn read(&mut self, ctx: &Context, path: PathBuf) {
        let from = path.clone();
        self.jobs.start(
            ctx,
            move || disk::read(&from),
            move |app, ctx, result| app.opened(ctx, path, result),
        );
    }

    fn opened(&mut self, ctx: &Context, path: PathBuf, result: Result<Opened, DiskError>) {
        match result {
            // Rated while the file was being read: nothing is lost without a question.
            Ok(_) if self.document.is_dirty() && self.over.is_none() && !self.replacing => {
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
                self.replacing = false;
                if error == DiskError::Io(Failure::NotFound) {
                    self.settings.forget(&path.to_string_lossy());
                    self.keep_settings(ctx);
                }
                self.notices.failure(format!(
                    "{}: {}",
                    path.display(),
                    self.words().fault(&Fault::from(&error))
                ));
            }
        }
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
        self.replacing = false;
        self.sight = None;
        self.notices.clear();
    }

    fn remember(&mut self, ctx: &Context, path: &Path) {
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

    pub fn save(&mut self, ctx: &Context) {
        self.save_and(ctx, None);
    }

    /// A file that was not changed is not written; an untitled map is asked for its place.
    fn save_and(&mut self, ctx: &Context, next: Option<Next>) {
        match self.document.path() {
            Some(_) if !self.document.is_dirty() => {
                self.notices.success(ctx, self.words().text("saved-already").into_owned());
            }
            Some(path) => {
                let (path, expected) = (path.to_path_buf(), self.document.on_disk());
                let saving = Saving { path, expected, links: HardLinks::Refuse, may_replace: false, next };
                self.start_save(ctx, saving);
            }
            None => self.choose_and_save(ctx, next),
        }
    }

    pub fn ask_and_save(&mut self, ctx: &Context) {
        self.choose_and_save(ctx, None);
    }

    fn choose_and_save(&mut self, ctx: &Context, next: Option<Next>) {
        let title = self.words().text("dialog-save").into_owned();
        let (filter, suggested) = (self.map_filter(), self.suggested.clone());
        let (dialogs, shown) = (self.outside.dialogs.clone(), suggested.clone());
        let ask = move || dialogs.save(&title, &[filter], &shown);
        self.jobs.start(ctx, ask, move |app, ctx, answer| match answer {
            Answer::Chosen(path) => app.save_to(ctx, path, true, next),
            Answer::Cancelled => {}
            Answer::NoDialog => app.ask_path(Purpose::Save(next), &suggested),
        });
    }

    fn save_to(&mut self, ctx: &Context, path: PathBuf, may_replace: bool, next: Option<Next>) {
        let path = if path.extension().is_none() { path.with_extension("ron") } else { path };
        let is_own = self.document.path() == Some(&*path);
        let expected = if is_own { self.document.on_disk() } else { OnDisk::Nothing };
        self.start_save(ctx, Saving { path, expected, links: HardLinks::Refuse, may_replace, next });
    }

    fn start_save(&mut self, ctx: &Context, saving: Saving) {
        let (journey, revision) = (self.document.journey().clone(), self.document.revision());
        let Saving { path, expected, links, .. } = saving.clone();
        let work = move || disk::save(&journey, &path, &expected, links);
        self.jobs.start(ctx, work, move |app, ctx, result| app.saved(ctx, saving, revision, result));
    }

    fn saved(&mut self, ctx: &Context, saving: Saving, revision: u64, result: Result<Saved, SaveError>) {
        match result {
            Ok(saved) => {
                self.document.mark_saved(saving.path.clone(), saved.stamp, revision);
                self.suggested.clone_from(&saving.path);
                self.remember(ctx, &saving.path);
                let name = if saved.is_confirmed { "saved" } else { "saved-unconfirmed" };
                let file = saving.path.display().to_string();
                self.notices.success(ctx, self.words().say(name, &[("file", file.into())]));
                if let Some(next) = saving.next {
                    self.after_unsaved(ctx, next);
                }
            }
            Err(SaveError::Changed { found }) => self.found_other(ctx, saving, found),
            Err(SaveError::HardLinked { .. }) => self.over = Some(Over::Ask(Ask::HardLinked(saving))),
            Err(error) => self.over = Some(Over::Ask(Ask::SaveFailed(saving, Fault::from(&error)))),
        }
    }

    /// What is at the path is not what was expected; it is replaced only by someone who was asked.
    fn found_other(&mut self, ctx: &Context, mut saving: Saving, found: OnDisk) {
        let is_own = self.document.path() == Some(&*saving.path);
        // Where the file is gone there is nothing to overwrite.
        let is_free = found == OnDisk::Nothing || saving.may_replace;
        saving.expected = found;
        match (is_free, is_own) {
            (true, _) => self.start_save(ctx, saving),
            (false, true) => self.over = Some(Over::Ask(Ask::Changed(saving))),
            (false, false) => self.over = Some(Over::Ask(Ask::Replace(saving))),
        }
    }

    /// What a question was answered.
    pub(super) fn answer(&mut self, ctx: &Context, ask: Ask, choice: Choice) {
        match (ask, choice) {
            (_, Choice::Cancel) => {}
            (Ask::Unsaved(next), Choice::Save) => self.save_and(ctx, Some(next)),
            (Ask::Unsaved(next), _) => {
                self.replacing = true;
                self.proceed(ctx, next);
            }
            (Ask::Changed(saving), Choice::OpenTheirs) => {
                self.replacing = true;
                self.read(ctx, saving.path);
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
            Purpose::Open => self.read(ctx, path),
            Purpose::Save(next) => self.save_to(ctx, path, false, next),
            Purpose::Export => self.start_export(ctx, path, false),
        }
    }
}
