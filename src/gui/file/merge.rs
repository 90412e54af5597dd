//! Merges other maps into the one on screen: maps that a person chooses, and changes that somebody else wrote to
//! its own file meanwhile. Each merge is one step of undo; where both sides differ, conflicts stay in the map, and
//! they are decided at once.

mod copies;
mod made;
mod marked;
mod sides;

use std::{path::PathBuf, sync::Arc};

use egui::Context;

use crate::{
    disk::{HardLinks, OnDisk, Opened, PastMoment},
    editor::StepName,
    gui::file::{
        ask::{Ask, OwnChanges},
        dialogs::{DialogAnswer, Dialogs},
        files::TaskSubject,
        intent::{Purpose, Saving},
        session::Session,
    },
};

pub(in crate::gui) use made::Unnamed;
use made::{Merge, NotMerged, merged_files, merged_with_disk};
use sides::file_name;

impl Session {
    /// Asks which maps to merge into this one.
    pub(super) fn choose_and_merge(&mut self, ctx: &Context) {
        let title = self.words().text("dialog-merge").into_owned();
        let filter = self.map_filter();
        let folder = self.map_folder();
        let ask = move |dialogs: &dyn Dialogs| dialogs.open_several(&title, &filter, folder.as_deref());
        self.ask_outside(ctx, ask, move |session, ctx, answer| match answer {
            DialogAnswer::Chosen(path) => session.merge_files(ctx, vec![path], None),
            DialogAnswer::Several(paths) => session.merge_files(ctx, paths, None),
            DialogAnswer::Cancelled => {}
            DialogAnswer::NoDialog => session.questions.ask(Ask::any_path(Purpose::Merge)),
        });
    }

    /// Merges the maps in these files into this one, one after the other; all or none. Customers' answers without
    /// a group get the name of their file as group, so that several tables stand side by side (R5).
    pub(super) fn merge_files(&mut self, ctx: &Context, paths: Vec<PathBuf>, unnamed: Option<Unnamed>) {
        let Some(first) = paths.first().cloned() else { return };
        let ours = self.editor.document().journey().clone();
        let own_file = self.editor.document().path().unwrap_or(&self.files.suggested).to_path_buf();
        if let [one] = &paths[..]
            && self.is_own(one)
        {
            return self.merge_own_file(ctx);
        }
        let earlier = self.editor.document().earlier();
        let asked = paths.clone();
        let is_filed = self.editor.document().path().is_some();
        let work = move || {
            let written = is_filed.then(|| PastMoment::of_file(&own_file)).flatten();
            merged_files(&ours, &earlier, (&own_file, written), &asked, unnamed)
        };
        let about = TaskSubject { file: first, next: None };
        self.task(ctx, about, work, move |session, ctx, merged| match merged {
            // The map was edited meanwhile, so the merge begins again with those edits.
            Ok(Some(merge)) if !Arc::ptr_eq(&merge.of, session.editor.document().journey()) => {
                session.merge_files(ctx, paths, unnamed);
            }
            Ok(None) => session.questions.ask(Ask::SameAnswers(paths)),
            Ok(Some(merge)) => {
                let names: Vec<_> = paths.iter().map(|path| file_name(path)).collect();
                session.take_merge(ctx, merge, &names);
            }
            Err(not_merged) => session.tell_not_merged(&not_merged),
        });
    }

    fn take_merge(&mut self, ctx: &Context, merge: Merge, names: &[String]) {
        if merge.edits.is_empty() && merge.sources.is_none() {
            self.notices.success(ctx, self.words().text("merged-alike").into_owned());
            return;
        }
        if self.apply_merge(merge) {
            let text = self.words().merged(names);
            self.succeed_so_far(ctx, text);
        }
    }

    /// Applies a merge as one step of undo and begins to decide its conflicts. Returns whether there are none.
    fn apply_merge(&mut self, merge: Merge) -> bool {
        self.editor.commit_typed();
        self.editor.end_step();
        let (before, was_deciding) = (self.editor.document().revision(), self.editor.deciding().is_some());
        self.editor.apply_as(StepName::Merge, &merge.edits);
        self.editor.end_step();
        let is_clear = merge.sources.is_none();
        // Conflicts that were being decided are still open.
        if !is_clear || was_deciding {
            self.editor.begin_deciding(before, merge.sources);
        }
        is_clear
    }

    /// Begins to decide the conflicts left by an earlier merge.
    pub(in crate::gui) fn decide_conflicts(&mut self, _: &Context) {
        // The notice that they wait is no longer needed.
        self.notices.clear();
        self.editor.begin_deciding(self.editor.document().revision(), None);
    }

    fn tell_not_merged(&mut self, not_merged: &NotMerged) {
        let (path, fault) = &**not_merged;
        let why = self.words().fault(fault);
        self.notices.failure(format!("{}: {why}", path.display()));
    }

    /// Merges what somebody else has written to the file since it was read, and saves both, if that leaves no
    /// conflict and they knew of the latest save. Otherwise the person is asked, also where the map has no changes
    /// since its last save: then somebody has written over what was saved.
    pub(super) fn merge_and_save(&mut self, ctx: &Context, saving: Saving, found: OnDisk) {
        let ours = self.editor.document().journey().clone();
        let saved = self.editor.document().saved();
        if saved.is_none_or(|saved| *saved == ours) {
            return self
                .questions
                .ask(Ask::Changed(Saving { expected: found, ..saving }, OwnChanges::Changed));
        }
        let bases = self.editor.document().bases();
        let path = saving.path.clone();
        let about = TaskSubject { file: path.clone(), next: saving.next.clone() };
        let work = move || merged_with_disk(&bases, &ours, &path);
        self.task(ctx, about, work, move |session, ctx, merged| {
            let now = session.editor.document().journey();
            match merged {
                Ok((merge, theirs))
                    if merge.sources.is_none() && merge.is_of_latest && Arc::ptr_eq(&merge.of, now) =>
                {
                    let expected = session.take_from_disk(ctx, merge, theirs);
                    session.start_save(ctx, Saving { expected, ..saving });
                }
                _ => session
                    .questions
                    .ask(Ask::Changed(Saving { expected: found, ..saving }, OwnChanges::Changed)),
            }
        });
    }

    /// Merges the map's own file, where that was chosen; the common base is what the file held when it was last
    /// read or saved.
    fn merge_own_file(&mut self, ctx: &Context) {
        let Some((path, _)) = self.editor.document().file().cloned() else { return };
        let expected = self.editor.document().on_disk();
        let saving = Saving { path, expected, links: HardLinks::Refuse, may_replace: false, next: None };
        self.merge_from_disk(ctx, &saving);
    }

    /// Takes the content of the file into the map, with its conflicts; nothing is saved yet.
    pub(super) fn merge_from_disk(&mut self, ctx: &Context, saving: &Saving) {
        let ours = self.editor.document().journey().clone();
        let bases = self.editor.document().bases();
        let (path, file, again) = (saving.path.clone(), saving.path.clone(), saving.clone());
        let work = move || merged_with_disk(&bases, &ours, &path);
        let about = TaskSubject { file: file.clone(), next: None };
        self.task(ctx, about, work, move |session, ctx, merged| match merged {
            Ok((merge, _)) if !Arc::ptr_eq(&merge.of, session.editor.document().journey()) => {
                session.merge_from_disk(ctx, &again);
            }
            Ok((_, theirs))
                if OnDisk::Content(theirs.stamp.clone()) == session.editor.document().on_disk() =>
            {
                session.notices.success(ctx, session.words().text("merged-alike").into_owned());
            }
            Ok((merge, theirs)) => {
                session.take_from_disk(ctx, merge, theirs);
            }
            Err(not_merged) => session.tell_not_merged(&not_merged),
        });
    }

    /// Applies a merge as one step of undo. Returns the content read, which the next save may replace.
    fn take_from_disk(&mut self, ctx: &Context, merge: Merge, theirs: Opened) -> OnDisk {
        let expected = OnDisk::Content(theirs.stamp.clone());
        let ours = Arc::clone(&merge.of);
        let is_clear = self.apply_merge(merge);
        self.editor.mark_merged(theirs.stamp, theirs.journey);
        if is_clear {
            let text = self.words().merged_from_disk(&ours, self.editor.journey());
            self.succeed_so_far(ctx, text);
        }
        expected
    }
}

#[cfg(test)]
mod tests;
