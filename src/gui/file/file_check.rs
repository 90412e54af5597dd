//! Checks whether the map's file still holds what it held. The disk is asked, on a thread, before the window says
//! that a map is saved and before the map is left. Where the file is gone or holds something else, the map is in
//! no file, and so not saved.

use egui::Context;

use crate::{
    disk::{self, DiskError, OnDisk},
    gui::file::{
        ask::{Ask, OwnChanges, UnsavedReason},
        files::TaskSubject,
        intent::{Next, Saving},
        session::Session,
    },
    words::Fault,
};

impl Session {
    /// Goes on to `next`, but asks first where the map's file no longer holds the map.
    pub(super) fn unless_lost(
        &mut self,
        ctx: &Context,
        next: Next,
        go: impl FnOnce(&mut Self, &Context) + Send + 'static,
    ) {
        let Some(path) = self.editor.document().path() else { return go(self, ctx) };
        let (path, about) =
            (path.to_path_buf(), TaskSubject { file: path.to_path_buf(), next: Some(next.clone()) });
        self.task(
            ctx,
            about,
            move || disk::look(&path),
            move |session, ctx, found| {
                let lost = session.lost(&found);
                if lost.is_some() {
                    session.editor.mark_unsaved();
                }
                match lost {
                    // The map was changed while the disk was asked.
                    None if session.editor.document().is_dirty() => {
                        session.questions.ask(Ask::Unsaved { next, because: UnsavedReason::Edited });
                    }
                    None => go(session, ctx),
                    Some(because) => session.questions.ask(Ask::Unsaved { next, because }),
                }
            },
        );
    }

    /// Returns why the map is in no file. A map that was only read here is not lost where somebody else has
    /// changed its file.
    fn lost(&self, found: &Result<OnDisk, DiskError>) -> Option<UnsavedReason> {
        let path = self.editor.document().path()?.to_path_buf();
        match found {
            Ok(OnDisk::Nothing) => Some(UnsavedReason::Gone(path)),
            Ok(found) if *found == self.editor.document().on_disk() => None,
            // The disk cannot be read, so nothing is known.
            Err(DiskError::Io(_)) => None,
            _ => (!self.editor.document().is_as_read()).then_some(UnsavedReason::Changed(path)),
        }
    }

    /// Saves unless the file holds the map already.
    pub(super) fn look_and_save(&mut self, ctx: &Context, saving: Saving) {
        let about = TaskSubject { file: saving.path.clone(), next: saving.next.clone() };
        let path = saving.path.clone();
        self.task(
            ctx,
            about,
            move || disk::look(&path),
            move |session, ctx, found| match found {
                _ if session.editor.document().is_dirty() => session.start_save(ctx, saving),
                Ok(found) if found == saving.expected => match saving.next {
                    Some(next) => session.proceed(ctx, next, None),
                    None => session.notices.refusal(ctx, session.words().text("saved-already").into_owned()),
                },
                Ok(found) => {
                    let is_as_read = session.editor.document().is_as_read();
                    let mine = if is_as_read { OwnChanges::AsRead } else { OwnChanges::Changed };
                    session.editor.mark_unsaved();
                    session.found_other(ctx, saving, found, mine);
                }
                Err(error) => session.questions.ask(Ask::SaveFailed(saving, Fault::from(&error))),
            },
        );
    }
}
