//! The choice of the file to export to.

use std::path::PathBuf;

use egui::Context;

use crate::{
    format::ExportFile,
    gui::file::{
        ask::Ask,
        dialogs::{DialogAnswer, Dialogs, Filter},
        intent::{ExportOrder, Purpose},
        session::Session,
    },
};

impl Session {
    pub(super) fn choose_and_export(&mut self, ctx: &Context, order: ExportOrder) {
        let title = self.words().text(order.sheet.dialog()).into_owned();
        let filter = |kind: ExportFile| Filter {
            name: self.words().text(kind.name()).into_owned(),
            endings: kind.endings(),
        };
        let mut kinds = order.sheet.files();
        // The chosen kind stands first.
        kinds.sort_by_key(|kind| *kind != order.file);
        let filters: Vec<_> = kinds.into_iter().map(filter).collect();
        let suggested = self.export_to_suggest(&order);
        let typed = suggested.clone();
        let ask = move |dialogs: &dyn Dialogs| dialogs.save(&title, &filters, &suggested);
        self.ask_outside(ctx, ask, move |session, ctx, answer| match answer {
            DialogAnswer::Chosen(path) => {
                let started = session.export_to(ctx, (order, path), true);
                session.tell_failure(started);
            }
            // Only a merge lets people choose several.
            DialogAnswer::Cancelled | DialogAnswer::Several(_) => {}
            DialogAnswer::NoDialog => session.questions.ask(Ask::path(Purpose::Export(order), &typed)),
        });
    }

    /// Returns the file to suggest, named after the map; other sheets than the picture add their own word, so that
    /// none is written over another.
    fn export_to_suggest(&self, order: &ExportOrder) -> PathBuf {
        let map = self.file_to_suggest();
        let mut name = map.file_stem().unwrap_or_default().to_os_string();
        if let Some(sheet) = order.sheet.file_word() {
            name.push(" ");
            name.push(&*self.words().text(sheet));
        }
        name.push(".");
        name.push(order.file.ending());
        map.with_file_name(name)
    }

    /// Exports to this file. A file without an ending gets the usual one, and nobody has been asked about that
    /// file yet. Returns an error where the ending belongs to no export.
    pub(super) fn export_to(
        &mut self,
        ctx: &Context,
        (order, path): (ExportOrder, PathBuf),
        was_asked: bool,
    ) -> Result<(), String> {
        let force = was_asked && path.extension().is_some();
        let ending = order.file.ending();
        let path = if path.extension().is_none() { path.with_extension(ending) } else { path };
        self.start_export(ctx, (order, path), force)
    }
}
