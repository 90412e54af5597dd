//! Saving from the window: where to, what to ask, what becomes of the result. Nothing is overwritten that
//! nobody was asked about.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    disk::{self, HardLinks, OnDisk, SaveError, Saved},
    words::Fault,
};

use super::{
    app::{App, Over},
    ask::{Ask, Next, Purpose, Saving},
    dialogs::{Answer, Dialogs},
};

impl App {
    pub fn save(&mut self, ctx: &Context) {
        self.save_and(ctx, None);
    }

    /// A file that was not changed is not written; an untitled map is asked for its place.
    pub(super) fn save_and(&mut self, ctx: &Context, next: Option<Next>) {
        match self.document.path() {
            Some(_) if !self.document.is_dirty() => match next {
                Some(next) => self.after_unsaved(ctx, next),
                None => self.notices.success(ctx, self.words().text("saved-already").into_owned()),
            },
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

    pub(super) fn choose_and_save(&mut self, ctx: &Context, next: Option<Next>) {
        let title = self.words().text("dialog-save").into_owned();
        let (filter, suggested) = (self.map_filter(), self.suggested.clone());
        let shown = suggested.clone();
        let ask = move |dialogs: &dyn Dialogs| dialogs.save(&title, &[filter], &shown);
        self.ask_outside(ctx, ask, move |app, ctx, answer| match answer {
            Answer::Chosen(path) => app.save_to(ctx, path, true, next),
            Answer::Cancelled => {}
            Answer::NoDialog => app.ask_path(Purpose::Save(next), &suggested),
        });
    }

    /// `is_asked`: the system's dialog has asked whether to replace what is at this very path.
    pub(super) fn save_to(&mut self, ctx: &Context, path: PathBuf, is_asked: bool, next: Option<Next>) {
        let is_named = path.extension().is_some();
        let path = if is_named { path } else { path.with_extension("ron") };
        let is_own = self.is_own(&path);
        let expected = if is_own { self.document.on_disk() } else { OnDisk::Nothing };
        // Whoever replaces the own file means to replace what was read from it, not what came since.
        let may_replace = is_asked && is_named && !is_own;
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
        let of = self.maps_shown;
        self.jobs.start(ctx, work, move |app, ctx, result| match result {
            result if app.maps_shown == of => app.saved(ctx, saving, revision, result),
            result => app.saved_late(ctx, &saving.path, result),
        });
    }

    /// Another map is shown by now: nobody can answer a question about this one.
    fn saved_late(&mut self, ctx: &Context, path: &Path, result: Result<Saved, SaveError>) {
        match result {
            Ok(saved) => self.tell_saved(ctx, path, saved.is_confirmed),
            Err(error) => self.tell_failed(path, &Fault::from(&error)),
        }
    }

    fn tell_saved(&mut self, ctx: &Context, path: &Path, is_confirmed: bool) {
        let name = if is_confirmed { "saved" } else { "saved-unconfirmed" };
        let file = path.display().to_string();
        self.notices.success(ctx, self.words().say(name, &[("file", file.into())]));
    }

    fn saved(&mut self, ctx: &Context, saving: Saving, revision: u64, result: Result<Saved, SaveError>) {
        match result {
            Ok(saved) => {
                self.document.mark_saved(saving.path.clone(), saved.stamp, revision);
                self.suggested.clone_from(&saving.path);
                self.remember(ctx, &saving.path);
                self.tell_saved(ctx, &saving.path, saved.is_confirmed);
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
        let is_own = self.is_own(&saving.path);
        // Where the file is gone there is nothing to overwrite; what we saved ourselves meanwhile is ours.
        let is_ours = is_own && found == self.document.on_disk();
        let is_free = found == OnDisk::Nothing || is_ours || saving.may_replace;
        saving.expected = found;
        match (is_free, is_own) {
            (true, _) => self.start_save(ctx, saving),
            (false, true) => self.over = Some(Over::Ask(Ask::Changed(saving))),
            (false, false) => self.over = Some(Over::Ask(Ask::Replace(saving))),
        }
    }
}
