//! Merging other maps into the one on screen: those that somebody chooses, and what somebody else wrote to its own
//! file meanwhile. All of it is one step of undo; what both said differently stays in the map as conflicts.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::Context;

use crate::{
    disk::{self, DiskError, OnDisk, Opened},
    editor::StepName,
    gui::file::{
        ask::{Ask, Mine},
        dialogs::{DialogAnswer, Dialogs},
        intent::{Purpose, Saving},
        session::Session,
        state::TaskSubject,
    },
    journey::{Edit, EditError, Journey, diff, free_name, merge, with_named_group},
    words::{Fault, Kind},
};

/// What a merge comes to: the edits to the map that it was made of, and how many conflicts are among them.
struct Merge {
    of: Arc<Journey>,
    edits: Vec<Edit>,
    conflicts: usize,
}

/// How maps in files become part of ours, which has this name.
type MergeOf = fn(&Arc<Journey>, &str, &[PathBuf]) -> Result<Merge, NotMerged>;

/// The file that could not be merged, and why.
type NotMerged = Box<(PathBuf, Fault)>;

impl Session {
    /// Asks which maps to merge into this one.
    pub(in crate::gui) fn choose_and_merge(&mut self, ctx: &Context) {
        let title = self.words().text("dialog-merge").into_owned();
        let filter = self.map_filter();
        let folder = self.editor.document().path().and_then(Path::parent).map(Path::to_path_buf);
        let ask = move |dialogs: &dyn Dialogs| dialogs.open_several(&title, &filter, folder.as_deref());
        self.ask_outside(ctx, ask, move |session, ctx, answer| match answer {
            DialogAnswer::Chosen(path) => session.merge_files(ctx, vec![path]),
            DialogAnswer::Several(paths) => session.merge_files(ctx, paths),
            DialogAnswer::Cancelled => {}
            DialogAnswer::NoDialog => {
                session.ask(Ask::Path { purpose: Purpose::Merge, text: String::new(), wrong: None });
            }
        });
    }

    /// Merges the maps in these files into this one, one after the other; all or none. What customers answered
    /// without a group is named after its file, so that several tables stand side by side (R5).
    pub(in crate::gui) fn merge_files(&mut self, ctx: &Context, paths: Vec<PathBuf>) {
        self.merge_by(ctx, paths, merged_files);
    }

    fn merge_by(&mut self, ctx: &Context, paths: Vec<PathBuf>, merged: MergeOf) {
        let Some(first) = paths.first().cloned() else { return };
        let ours = self.editor.document().journey().clone();
        let own_name = self.suggested.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let (asked, shown) = (paths.clone(), self.maps_shown);
        let work = move || merged(&ours, &own_name, &asked);
        let about = TaskSubject { file: first, next: None };
        self.task(ctx, about, work, move |session, ctx, result| match result {
            // Another map has been opened meanwhile: nobody asked for that.
            _ if session.maps_shown != shown => {}
            // Edited meanwhile: once more, with what was edited.
            Ok(merge) if !Arc::ptr_eq(&merge.of, session.editor.document().journey()) => {
                session.merge_by(ctx, paths, merged);
            }
            Ok(merge) => session.take_merge(ctx, &merge, &paths),
            Err(not_merged) => session.tell_not_merged(&not_merged),
        });
    }

    fn take_merge(&mut self, ctx: &Context, merge: &Merge, paths: &[PathBuf]) {
        if merge.edits.is_empty() {
            self.notices.success(ctx, self.words().text("merged-alike").into_owned());
            return;
        }
        self.editor.press_ended();
        self.editor.apply_as(StepName::Merge, &merge.edits);
        self.editor.press_ended();
        self.tell_merged(ctx, paths.len(), merge.conflicts);
    }

    fn tell_not_merged(&mut self, not_merged: &NotMerged) {
        let (path, fault) = &**not_merged;
        let why = self.words().fault(fault);
        self.notices.failure(format!("{}: {why}", path.display()));
    }

    fn tell_merged(&mut self, ctx: &Context, maps: usize, conflicts: usize) {
        let facts = [("maps", maps.into()), ("count", conflicts.into())];
        if conflicts == 0 {
            self.notices.success(ctx, self.words().say("merged", &facts));
        } else {
            self.notices.warning(self.words().say("merged-with-conflicts", &facts));
        }
    }

    /// The file holds what somebody else wrote since it was read: where nothing of that is in dispute it becomes
    /// part of the map, and both are saved; else the person is asked. So is whoever has nothing of their own to add:
    /// then somebody has written over what they saved.
    pub(in crate::gui) fn merge_and_save(&mut self, ctx: &Context, saving: Saving, found: OnDisk) {
        let ours = self.editor.document().journey().clone();
        let saved = self.editor.document().saved();
        let Some(base) = saved.filter(|saved| **saved != ours).cloned() else {
            return self.ask(Ask::Changed(Saving { expected: found, ..saving }, Mine::Changed));
        };
        let (path, shown) = (saving.path.clone(), self.maps_shown);
        let about = TaskSubject { file: path.clone(), next: saving.next.clone() };
        let work = move || merged_with_disk(Some(&base), &ours, &path);
        self.task(ctx, about, work, move |session, ctx, merged| {
            let now = session.editor.document().journey();
            match merged {
                Ok((merge, theirs))
                    if merge.conflicts == 0 && session.maps_shown == shown && Arc::ptr_eq(&merge.of, now) =>
                {
                    let expected = session.take_from_disk(&merge, theirs);
                    session.notices.success(ctx, session.words().text("merged-from-disk").into_owned());
                    session.start_save(ctx, Saving { expected, ..saving });
                }
                _ => session.ask(Ask::Changed(Saving { expected: found, ..saving }, Mine::Changed)),
            }
        });
    }

    /// Takes what the file holds into the map, with what is in dispute; nothing is saved yet.
    pub(in crate::gui) fn merge_from_disk(&mut self, ctx: &Context, saving: &Saving) {
        let ours = self.editor.document().journey().clone();
        let base = self.editor.document().saved().cloned();
        let (path, shown) = (saving.path.clone(), self.maps_shown);
        let (file, again) = (path.clone(), saving.clone());
        let work = move || merged_with_disk(base.as_deref(), &ours, &path);
        let about = TaskSubject { file: file.clone(), next: None };
        self.task(ctx, about, work, move |session, ctx, merged| match merged {
            _ if session.maps_shown != shown => {}
            Ok((merge, _)) if !Arc::ptr_eq(&merge.of, session.editor.document().journey()) => {
                session.merge_from_disk(ctx, &again);
            }
            Ok((merge, theirs)) => {
                let conflicts = merge.conflicts;
                session.take_from_disk(&merge, theirs);
                session.tell_merged(ctx, 1, conflicts);
            }
            Err(not_merged) => session.tell_not_merged(&not_merged),
        });
    }

    /// One step of undo; what may be replaced from now on is what was read.
    fn take_from_disk(&mut self, merge: &Merge, theirs: Opened) -> OnDisk {
        self.editor.press_ended();
        self.editor.apply_as(StepName::Merge, &merge.edits);
        self.editor.press_ended();
        let expected = OnDisk::Content(theirs.stamp.clone());
        self.editor.mark_merged(theirs.stamp, theirs.journey);
        expected
    }
}

fn read(path: &Path) -> Result<Opened, NotMerged> {
    disk::read(path).map_err(|error: DiskError| Box::new((path.to_path_buf(), Fault::from(&error))))
}

fn merged_files(ours: &Arc<Journey>, own_name: &str, paths: &[PathBuf]) -> Result<Merge, NotMerged> {
    let mut names = vec![own_name.to_owned()];
    let mut all = with_named_group(None, ours, own_name);
    let mut conflicts = 0;
    for path in paths {
        let taken: Vec<&str> = names.iter().map(String::as_str).collect();
        let name = free_name(&path.file_stem().unwrap_or_default().to_string_lossy(), &taken);
        let theirs = with_named_group(None, &read(path)?.journey, &name);
        let merged = merge(None, &all, &theirs).map_err(|error| Box::new(impossible(path, &error)))?;
        (all, conflicts) = (merged.journey, conflicts + merged.conflicts);
        names.push(name);
    }
    Ok(Merge { of: ours.clone(), edits: diff(ours, &all), conflicts })
}

fn merged_with_disk(
    base: Option<&Journey>,
    ours: &Arc<Journey>,
    path: &Path,
) -> Result<(Merge, Opened), NotMerged> {
    let theirs = read(path)?;
    let merged = merge(base, ours, &theirs.journey).map_err(|error| Box::new(impossible(path, &error)))?;
    let edits = diff(ours, &merged.journey);
    Ok((Merge { of: ours.clone(), edits, conflicts: merged.conflicts }, theirs))
}

fn impossible(path: &Path, error: &EditError) -> (PathBuf, Fault) {
    (path.to_path_buf(), Fault::new(Kind::Content, "map-refused").with("reason", error))
}

mod copies;
mod marked;
#[cfg(test)]
mod tests;
