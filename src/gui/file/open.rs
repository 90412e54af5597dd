//! Opens maps. The map on screen stays as it is until another one has been read completely, and unsaved work is
//! replaced only in exactly the state in which it was given up.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    disk::{self, DiskError, Failure, OPENABLE_ENDINGS, Openable, Opened},
    editor::{Document, Note},
    format::{outline::Remark, samples::Sample, templates::Template},
    gui::file::{
        ask::{Ask, UnsavedReason},
        condition::NoticeCondition,
        dialogs::Filter,
        files::{FirstFile, TaskSubject},
        intent::{Consent, Next, Purpose},
        notes,
        recovery::Why,
        session::Session,
        survey::Otherwise,
    },
    journey::{Edit, Journey, MapField},
    words::Fault,
};

impl Session {
    /// Opens the first file dropped on the window.
    pub(in crate::gui) fn drop_files(&mut self, ctx: &Context) {
        let dropped =
            ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_path_buf()));
        if let Some(path) = dropped
            && !self.read_if_answers(ctx, &path)
        {
            self.open(ctx, path);
        }
    }

    pub(super) fn choose_and_open(&mut self, ctx: &Context) {
        let filter = self.openable_filter();
        self.choose_file(ctx, "dialog-open", filter, self.map_folder(), Purpose::Open);
    }

    fn openable_filter(&self) -> Filter {
        Filter { name: self.words().text("dialog-map-or-list").into_owned(), endings: OPENABLE_ENDINGS }
    }

    pub(super) fn map_filter(&self) -> Filter {
        Filter { name: self.words().text("dialog-map").into_owned(), endings: &["ron"] }
    }

    pub(in crate::gui) fn read(&mut self, ctx: &Context, path: PathBuf, consent: Consent) {
        let from = path.clone();
        let about = TaskSubject { file: path.clone(), next: None };
        self.task(
            ctx,
            about,
            move || disk::read_map_or_list(&from),
            move |session, ctx, result| match result {
                Ok(found) => session.opened(ctx, path, found, consent),
                Err(error) => session.not_opened(&path, &error),
            },
        );
    }

    fn opened(&mut self, ctx: &Context, path: PathBuf, found: Openable, consent: Consent) {
        let next = Next::Open(path.clone());
        if consent == Some(self.editor.document().revision()) {
            self.show_found(ctx, path, found);
        } else if self.editor.document().is_dirty() {
            self.questions.ask(Ask::Unsaved { next, because: UnsavedReason::Edited });
        } else {
            self.unless_lost(ctx, next, move |session, ctx| session.show_found(ctx, path, found));
        }
    }

    fn show_found(&mut self, ctx: &Context, path: PathBuf, found: Openable) {
        match found {
            Openable::Map(opened) => self.show_file(ctx, path, opened, Document::opened),
            Openable::Versions(versions) => self.show_versions(ctx, path, *versions),
            Openable::List(list) => {
                self.show(Document::imported(list.journey), path.with_extension("ron"));
                self.tell_kept_in_notes(&list.remarks);
            }
        }
    }

    /// Tells which parts of a list could not be used in the map made of it.
    pub(in crate::gui) fn tell_kept_in_notes(&mut self, remarks: &[Remark]) {
        if let Some(note) = Note::kept_in_notes(remarks) {
            let text = notes::text(&note, self.editor.journey(), self.words());
            self.notices.warning(text);
        }
    }

    /// Shows what was read from a file, as the document that `of` makes of it.
    pub(in crate::gui::file) fn show_file(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        opened: Opened,
        of: fn(Opened, PathBuf) -> Document,
    ) {
        let remarks = self.remarks(&opened);
        self.preferences.remember(&path);
        self.look_for_unsaved(ctx, Why::Opened(path.clone()));
        self.show(of(opened, path.clone()), path);
        self.tell_undecided();
        for remark in remarks {
            self.notices.warning(remark);
        }
        self.look_for_copies(ctx);
    }

    fn not_opened(&mut self, path: &Path, error: &DiskError) {
        if *error == DiskError::Io(Failure::NotFound) {
            self.preferences.forget(path);
        }
        self.notices.failure(format!("{}: {}", path.display(), self.words().fault(&Fault::from(error))));
    }

    /// Returns what a person should know of the file before saving it.
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

    /// Tells how many conflicts of the map wait to be decided, if any do, and how to decide them.
    pub(in crate::gui::file) fn tell_undecided(&mut self) {
        let count = self.editor.journey().conflicts().count();
        if count > 0 {
            let text = self.words().say("remark-conflicts", &[("count", count.into())]);
            self.warn_while(text, NoticeCondition::Undecided(count));
        }
    }

    /// Opens a sample as an untitled copy, so that nobody overwrites it.
    pub(super) fn show_sample(&mut self, sample: &Sample) {
        self.show(Document::new(sample.journey()), PathBuf::from(sample.file));
    }

    /// Opens a template as an untitled copy, in the language of the window.
    pub(super) fn show_template(&mut self, template: &Template) {
        let suggested = PathBuf::from(&*self.words().text("blank-file"));
        self.show(Document::new(template.journey(self.lang())), suggested);
    }

    /// Opens an untitled map without touchpoints; its language is that of the window until someone changes it.
    pub(super) fn show_blank(&mut self) {
        let language = Edit::Describe(MapField::Language(self.lang().code().to_owned()));
        let empty = Journey::new("");
        let empty = empty.apply(&[language]).unwrap_or(empty);
        let suggested = PathBuf::from(&*self.words().text("blank-file"));
        self.show(Document::new(empty), suggested);
    }

    pub(in crate::gui) fn show(&mut self, document: Document, suggested: PathBuf) {
        self.editor.open(document);
        self.files.begin_map(suggested);
        self.notices.clear();
    }

    /// Goes on with the file that the window opens with, where that is more than a map.
    pub(super) fn open_first(&mut self, ctx: &Context) {
        match self.files.first.take() {
            Some(FirstFile::Versions(path, versions)) => self.show_versions(ctx, path, *versions),
            Some(FirstFile::Answers(path)) => self.read_answers(ctx, path, None, Otherwise::Open),
            None => {}
        }
    }

    /// Puts the file that the window was opened with among the recent ones.
    pub(super) fn remember_opened(&mut self) {
        if let Some(path) = self.editor.document().path() {
            self.preferences.remember(path);
        }
    }
}

#[cfg(test)]
mod tests;
