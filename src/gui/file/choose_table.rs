//! Asks which table of answers or actions to read: by a dialog, or by a path to type where the system has none.

use std::path::Path;

use egui::Context;

use crate::gui::file::{
    ask::Ask,
    dialogs::{DialogAnswer, Dialogs, Filter},
    intent::Purpose,
    session::Session,
};

/// The endings of files that may hold a table.
pub(in crate::gui) const TABLE_ENDINGS: &[&str] = &["csv", "tsv", "txt", "xlsx", "ods"];

impl Session {
    /// Asks for a table; `title` is the name of the dialog's title in the words.
    pub(super) fn choose_table(&mut self, ctx: &Context, title: &'static str, purpose: Purpose) {
        let title = self.words().text(title).into_owned();
        let name = self.words().text("dialog-answers-filter").into_owned();
        let filter = Filter { name, endings: TABLE_ENDINGS };
        let folder = self.editor.document().path().and_then(Path::parent).map(Path::to_path_buf);
        let ask = move |dialogs: &dyn Dialogs| dialogs.open(&title, &filter, folder.as_deref());
        self.ask_outside(ctx, ask, move |session, ctx, answer| match answer {
            DialogAnswer::Chosen(path) => session.path_given(ctx, purpose, path),
            // Only a merge lets people choose several.
            DialogAnswer::Cancelled | DialogAnswer::Several(_) => {}
            DialogAnswer::NoDialog => {
                session.questions.ask(Ask::Path { purpose, text: String::new(), wrong: None });
            }
        });
    }
}
