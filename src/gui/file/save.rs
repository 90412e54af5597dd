//! Saves the map. A file on the disk is replaced only if it holds what was read, or if the person was asked about
//! what it holds now.

use std::path::{Path, PathBuf};

use egui::Context;
use sanitise_file_name::{Options, sanitise_with_options};

use crate::{
    disk::{self, HardLinks, OnDisk, SaveError, Saved},
    gui::file::{
        ask::{Ask, OwnChanges},
        dialogs::{DialogAnswer, Dialogs},
        files::TaskSubject,
        intent::{Next, Purpose, Saving},
        jobs::Stopped,
        session::Session,
        task::TaskEnd,
    },
    words::Fault,
};

/// The longest name without its ending, in bytes; file systems take 255.
const LONGEST_NAME: usize = 120;

impl Session {
    /// Saves the map and goes on to `next`; for an untitled map, asks for the file first.
    pub(super) fn save_and(&mut self, ctx: &Context, next: Option<Next>) {
        let Some(path) = self.editor.document().path().map(Path::to_path_buf) else {
            return self.choose_and_save(ctx, next, self.file_to_suggest());
        };
        let expected = self.editor.document().on_disk();
        let saving = Saving { path, expected, links: HardLinks::Refuse, may_replace: false, next };
        if self.editor.document().is_dirty() {
            self.start_save(ctx, saving);
        } else {
            self.look_and_save(ctx, saving);
        }
    }

    /// Returns the map's own file; for a map that has none yet, a file named after its title.
    pub(super) fn file_to_suggest(&self) -> PathBuf {
        let title = self.editor.journey().about().title.trim();
        if self.editor.document().path().is_some() || title.is_empty() {
            return self.files.suggested.clone();
        }
        self.files.suggested.with_file_name(file_name(title))
    }

    pub(super) fn choose_and_save(&mut self, ctx: &Context, next: Option<Next>, suggested: PathBuf) {
        let title = self.words().text("dialog-save").into_owned();
        let filter = self.map_filter();
        let typed = suggested.clone();
        let ask = move |dialogs: &dyn Dialogs| dialogs.save(&title, &[filter], &suggested);
        self.ask_outside(ctx, ask, move |session, ctx, answer| match answer {
            DialogAnswer::Chosen(path) => session.save_to(ctx, path, true, next),
            // Only a merge lets people choose several.
            DialogAnswer::Cancelled | DialogAnswer::Several(_) => {}
            DialogAnswer::NoDialog => session.questions.ask(Ask::path(Purpose::Save(next), &typed)),
        });
    }

    /// Saves to this path. A path without an ending gets the ending of a map, and then nobody has been asked about
    /// that file yet.
    pub(super) fn save_to(&mut self, ctx: &Context, path: PathBuf, was_asked: bool, next: Option<Next>) {
        let is_named = path.extension().is_some();
        let path = if is_named { path } else { path.with_extension("ron") };
        let is_own = self.is_own(&path);
        // A person who replaces the map's own file means what was read from it, not what was written there since.
        let may_replace = was_asked && is_named && !is_own;
        let expected = if is_own { self.editor.document().on_disk() } else { OnDisk::Nothing };
        self.start_save(ctx, Saving { path, expected, links: HardLinks::Refuse, may_replace, next });
    }

    /// Returns another path in the same folder, for a map that cannot be saved to its own.
    pub(super) fn another_name(&self, path: &Path) -> PathBuf {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = self.words().say("file-of-mine", &[("name", stem.into())]);
        path.with_file_name(name).with_added_extension("ron")
    }

    pub(in crate::gui::file) fn is_own(&self, path: &Path) -> bool {
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        self.editor.document().path().is_some_and(|own| absolute(own) == absolute(path))
    }

    pub(super) fn start_save(&mut self, ctx: &Context, saving: Saving) {
        let journey = self.editor.document().journey().clone();
        self.save_by(ctx, saving, move |Saving { path, expected, links, .. }| {
            disk::save(&journey, path, expected, *links)
        });
    }

    /// Saves the map as it is now, by calling `save` on a thread; a test may pass one that takes its time.
    pub(super) fn save_by(
        &mut self,
        ctx: &Context,
        saving: Saving,
        save: impl FnOnce(&Saving) -> Result<Saved, SaveError> + Send + 'static,
    ) {
        let (revision, asked) = (self.editor.document().revision(), saving.clone());
        let work = move || save(&asked);
        let about = TaskSubject { file: saving.path.clone(), next: saving.next.clone() };
        let map = self.files.maps_shown;
        self.at_disk(ctx, about, work, move |session, ctx, outcome| match outcome {
            TaskEnd::InTime(Ok(saved)) => session.saved(ctx, saving, revision, saved),
            TaskEnd::InTime(Err(error)) => session.not_saved(ctx, saving, error),
            TaskEnd::Stopped => session.questions.ask(Ask::SaveFailed(saving, Fault::from(Stopped))),
            TaskEnd::Late(Ok(saved)) => session.saved_late(&saving.path, map, revision, saved),
            TaskEnd::Late(Err(_)) => {}
        });
    }

    fn saved(&mut self, ctx: &Context, saving: Saving, revision: u64, saved: Saved) {
        let was_gone = saving.expected == OnDisk::Nothing && self.is_own(&saving.path);
        self.editor.mark_saved(saving.path.clone(), saved.stamp, revision);
        self.files.suggested.clone_from(&saving.path);
        self.preferences.remember(&saving.path);
        let told = |name| self.words().say(name, &[("file", saving.path.display().to_string().into())]);
        match (saved.is_confirmed, was_gone) {
            (false, _) => self.notices.warning(told("saved-unconfirmed")),
            (true, false) => self.notices.success(ctx, told("saved")),
            (true, true) => self.notices.success(ctx, told("saved-again")),
        }
        if let Some(next) = saving.next {
            self.leave(ctx, next);
        }
    }

    fn not_saved(&mut self, ctx: &Context, saving: Saving, error: SaveError) {
        match error {
            SaveError::Changed { found } => self.found_other(ctx, saving, found, OwnChanges::Changed),
            SaveError::HardLinked { .. } => self.questions.ask(Ask::HardLinked(saving)),
            error => self.questions.ask(Ask::SaveFailed(saving, Fault::from(&error))),
        }
    }

    /// Takes in a save that was given up and has succeeded after all: the file holds that state. This concerns the
    /// map on screen only if it is the same map and has no other file by now.
    fn saved_late(&mut self, path: &Path, map: u64, revision: u64, saved: Saved) {
        if self.files.maps_shown == map && self.is_own(path) {
            self.editor.mark_saved(path.to_path_buf(), saved.stamp, revision);
        }
        let file = path.display().to_string();
        self.notices.warning(self.words().say("saved-late", &[("file", file.into())]));
    }

    /// Goes on where the file does not hold what was expected; it is replaced only if the person was asked.
    pub(super) fn found_other(&mut self, ctx: &Context, mut saving: Saving, found: OnDisk, mine: OwnChanges) {
        let is_own = self.is_own(&saving.path);
        // Where the file is gone there is nothing to overwrite. The dialog's question covers a file of another
        // map; about the map's own file it did not say that somebody has changed it.
        let is_free = found == OnDisk::Nothing || (saving.may_replace && !is_own);
        saving.expected = found;
        match (is_free, is_own) {
            (true, _) => self.start_save(ctx, saving),
            (false, true) if mine == OwnChanges::Changed => {
                let found = saving.expected.clone();
                self.merge_and_save(ctx, saving, found);
            }
            (false, true) => self.questions.ask(Ask::Changed(saving, mine)),
            (false, false) => self.questions.ask(Ask::Replace(saving)),
        }
    }
}

/// Returns a file name for a map of this title that every system accepts: a title may hold what file names may
/// not.
fn file_name(title: &str) -> String {
    let options = Options { length_limit: LONGEST_NAME, ..Options::DEFAULT };
    sanitise_with_options(title, &options) + ".ron"
}

#[cfg(test)]
mod tests;
