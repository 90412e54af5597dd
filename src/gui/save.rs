//! Saving the map. What is on the disk is replaced only where it is what was read, or by someone who was
//! asked about what is there now.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    disk::{self, HardLinks, OnDisk, SaveError, Saved},
    words::Fault,
};

use super::{
    app::App,
    ask::{Ask, Next, Purpose},
    dialogs::{Answer, Dialogs},
};

/// Where to save, what may be replaced there, and what comes after.
#[derive(Clone, Debug)]
pub(super) struct Saving {
    pub path: PathBuf,
    pub expected: OnDisk,
    pub links: HardLinks,
    /// The system's dialog has asked already whether to replace what is there.
    pub may_replace: bool,
    pub next: Option<Next>,
}

impl App {
    /// A file that was not changed is not written; an untitled map is asked for its place.
    pub(super) fn save_and(&mut self, ctx: &Context, next: Option<Next>) {
        match (self.document.path(), next) {
            (Some(_), Some(next)) if !self.document.is_dirty() => self.proceed(ctx, next, None),
            (Some(_), None) if !self.document.is_dirty() => {
                self.notices.refusal(ctx, self.words().text("saved-already").into_owned());
            }
            (Some(path), next) => {
                let (path, expected) = (path.to_path_buf(), self.document.on_disk());
                let saving = Saving { path, expected, links: HardLinks::Refuse, may_replace: false, next };
                self.start_save(ctx, saving);
            }
            (None, next) => self.choose_and_save(ctx, next),
        }
    }

    pub(super) fn choose_and_save(&mut self, ctx: &Context, next: Option<Next>) {
        let title = self.words().text("dialog-save").into_owned();
        let (filter, suggested) = (self.map_filter(), self.suggested.clone());
        let text = suggested.display().to_string();
        let ask = move |dialogs: &dyn Dialogs| dialogs.save(&title, &[filter], &suggested);
        self.ask_outside(ctx, ask, move |app, ctx, answer| match answer {
            Answer::Chosen(path) => app.save_to(ctx, path, true, next),
            Answer::Cancelled => {}
            Answer::NoDialog => app.ask(Ask::Path { purpose: Purpose::Save(next), text }),
        });
    }

    /// With the ending of a map where there is none; then nobody has been asked about that file yet.
    pub(super) fn save_to(&mut self, ctx: &Context, path: PathBuf, was_asked: bool, next: Option<Next>) {
        let is_named = path.extension().is_some();
        let path = if is_named { path } else { path.with_extension("ron") };
        let is_own = self.is_own(&path);
        // Whoever replaces the map's own file means what was read from it, not what came there since.
        let may_replace = was_asked && is_named && !is_own;
        let expected = if is_own { self.document.on_disk() } else { OnDisk::Nothing };
        self.start_save(ctx, Saving { path, expected, links: HardLinks::Refuse, may_replace, next });
    }

    fn is_own(&self, path: &Path) -> bool {
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        self.document.path().is_some_and(|own| absolute(own) == absolute(path))
    }

    pub(super) fn start_save(&mut self, ctx: &Context, saving: Saving) {
        let (journey, revision) = (self.document.journey().clone(), self.document.revision());
        let Saving { path, expected, links, .. } = saving.clone();
        let work = move || disk::save(&journey, &path, &expected, links);
        self.errand(ctx, work, move |app, ctx, result| match result {
            Ok(saved) => app.saved(ctx, saving, revision, saved),
            Err(SaveError::Changed { found }) => app.found_other(ctx, saving, found),
            Err(SaveError::HardLinked { .. }) => app.ask(Ask::HardLinked(saving)),
            Err(error) => app.ask(Ask::SaveFailed(saving, Fault::from(&error))),
        });
    }

    fn saved(&mut self, ctx: &Context, saving: Saving, revision: u64, saved: Saved) {
        self.document.mark_saved(saving.path.clone(), saved.stamp, revision);
        self.suggested.clone_from(&saving.path);
        self.remember(ctx, &saving.path);
        let told = |name| self.words().say(name, &[("file", saving.path.display().to_string().into())]);
        if saved.is_confirmed {
            self.notices.success(ctx, told("saved"));
        } else {
            self.notices.warning(told("saved-unconfirmed"));
        }
        if let Some(next) = saving.next {
            self.leave(ctx, next);
        }
    }

    /// What is at the path is not what was expected; it is replaced only by someone who was asked.
    fn found_other(&mut self, ctx: &Context, mut saving: Saving, found: OnDisk) {
        let is_own = self.is_own(&saving.path);
        // Where the file is gone there is nothing to overwrite. The dialog's question was about another
        // map's file; of the own one it did not say that somebody has changed it.
        let is_free = found == OnDisk::Nothing || (saving.may_replace && !is_own);
        saving.expected = found;
        match (is_free, is_own) {
            (true, _) => self.start_save(ctx, saving),
            (false, true) => self.ask(Ask::Changed(saving)),
            (false, false) => self.ask(Ask::Replace(saving)),
        }
    }
}
