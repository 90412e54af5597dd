//! Whether the map's file still holds what it held. The disk is asked, on a thread, before the window says
//! that a map is saved and before the map is left: where the file is gone or holds something else, the map
//! is in no file, and so not saved.

use egui::Context;

use crate::{
    disk::{self, DiskError, OnDisk},
    words::Fault,
};

use super::{
    app::App,
    ask::{Ask, Because, Mine, Next},
    errand::About,
    save::Saving,
};

impl App {
    /// Goes on to `next` unless that would leave nothing of the map behind.
    pub(super) fn unless_lost(
        &mut self,
        ctx: &Context,
        next: Next,
        go: impl FnOnce(&mut Self, &Context) + Send + 'static,
    ) {
        let Some(path) = self.editor.document().path() else { return go(self, ctx) };
        let (path, about) =
            (path.to_path_buf(), About { file: path.to_path_buf(), next: Some(next.clone()) });
        self.errand(
            ctx,
            about,
            move || disk::look(&path),
            move |app, ctx, found| {
                let lost = app.lost(&found);
                if lost.is_some() {
                    app.editor.mark_unsaved();
                }
                match lost {
                    // Changed while the disk was asked.
                    None if app.editor.document().is_dirty() => {
                        app.ask(Ask::Unsaved { next, because: Because::Edited });
                    }
                    None => go(app, ctx),
                    Some(because) => app.ask(Ask::Unsaved { next, because }),
                }
            },
        );
    }

    /// What was never changed here is not lost where somebody else has changed it.
    fn lost(&self, found: &Result<OnDisk, DiskError>) -> Option<Because> {
        let path = self.editor.document().path()?.to_path_buf();
        let is_worked_on = self.editor.document().revision() != 0;
        match found {
            Ok(OnDisk::Nothing) => Some(Because::Gone(path)),
            Ok(found) if *found == self.editor.document().on_disk() => None,
            // Nobody knows.
            Err(DiskError::Io(_)) => None,
            _ => is_worked_on.then_some(Because::Changed(path)),
        }
    }

    /// A file that holds the map already is not written.
    pub(super) fn look_and_save(&mut self, ctx: &Context, saving: Saving) {
        let about = About { file: saving.path.clone(), next: saving.next.clone() };
        let path = saving.path.clone();
        self.errand(
            ctx,
            about,
            move || disk::look(&path),
            move |app, ctx, found| match found {
                _ if app.editor.document().is_dirty() => app.start_save(ctx, saving),
                Ok(found) if found == saving.expected => match saving.next {
                    Some(next) => app.proceed(ctx, next, None),
                    None => app.notices.refusal(ctx, app.words().text("saved-already").into_owned()),
                },
                Ok(found) => {
                    let mine =
                        if app.editor.document().revision() == 0 { Mine::AsRead } else { Mine::Changed };
                    app.editor.mark_unsaved();
                    app.found_other(ctx, saving, found, mine);
                }
                Err(error) => app.ask(Ask::SaveFailed(saving, Fault::from(&error))),
            },
        );
    }
}
