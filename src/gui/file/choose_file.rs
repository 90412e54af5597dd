//! Asks which file to read: by a dialog, or by a path to type where the system has none. What is chosen is taken up
//! as if it had been typed.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::gui::file::{
    ask::Ask,
    dialogs::{DialogAnswer, Dialogs, Filter},
    intent::Purpose,
    session::Session,
};

/// The endings of files that may hold a table.
const TABLE_ENDINGS: &[&str] = &["csv", "tsv", "txt", "xlsx", "ods"];

impl Session {
    /// Asks for a table of answers or actions; `title` is the name of the dialog's title in the words.
    pub(super) fn choose_table(&mut self, ctx: &Context, title: &'static str, purpose: Purpose) {
        let name = self.words().text("dialog-answers-filter").into_owned();
        let filter = Filter { name, endings: TABLE_ENDINGS };
        self.choose_file(ctx, title, filter, self.map_folder(), purpose);
    }

    /// Asks for one file; `title` is the name of the dialog's title in the words, and the dialog begins in `folder`.
    pub(super) fn choose_file(
        &mut self,
        ctx: &Context,
        title: &'static str,
        filter: Filter,
        folder: Option<PathBuf>,
        purpose: Purpose,
    ) {
        let title = self.words().text(title).into_owned();
        let ask = move |dialogs: &dyn Dialogs| dialogs.open(&title, &filter, folder.as_deref());
        self.ask_outside(ctx, ask, move |session, ctx, answer| match answer {
            DialogAnswer::Chosen(path) => session.path_given(ctx, purpose, path),
            // Only a merge lets people choose several.
            DialogAnswer::Cancelled | DialogAnswer::Several(_) => {}
            DialogAnswer::NoDialog => session.questions.ask(Ask::any_path(purpose)),
        });
    }

    /// Returns the folder of the map; `None` where it is in no file.
    pub(super) fn map_folder(&self) -> Option<PathBuf> {
        self.editor.document().path().and_then(Path::parent).map(Path::to_path_buf)
    }
}
