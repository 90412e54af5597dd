//! Writes the map as a picture or a report, to a file or to the clipboard. The export is made on a thread and
//! shows the same as the canvas.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{ColorImage, Context};

use crate::{
    disk::{self, DiskError, Output, SaveError},
    format::{self, ExportOptions, Scale, Written, pdf::Paper},
    gui::{
        file::{
            ask::Ask,
            export_error::{ExportError, no_such_ending},
            files::TaskSubject,
            intent::ExportOrder,
            letterhead::UnreadLetterhead,
            session::Session,
        },
        widget::style,
    },
    insight::View,
    journey::Journey,
    picture::Letterhead,
    words::Fault,
};

/// The scale of pictures for slides: twice the canvas, or as much as fits.
const SCALE: f64 = 2.0;

impl Session {
    /// Exports as the file's ending says. Returns an error where the ending belongs to no export.
    pub(super) fn start_export(
        &mut self,
        ctx: &Context,
        (order, path): (ExportOrder, PathBuf),
        force: bool,
    ) -> Result<(), String> {
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        let kind = order.sheet.of_ending(&ending);
        let kind = kind.ok_or_else(|| no_such_ending(order.sheet, &ending, self.words()))?;
        let Some((journey, seen, letterhead)) = self.seen(ctx) else { return Ok(()) };
        let letterhead = if kind.has_head() { letterhead } else { UnreadLetterhead::default() };
        let options = order.options.as_deref().cloned().unwrap_or(seen);
        let (to, find_letters) = (path.clone(), self.find_letters());
        let own = self.editor.document().path().map(Path::to_path_buf);
        let logo = letterhead.logo.clone();
        let work = move || {
            let inputs: Vec<_> = own.as_deref().into_iter().chain(logo.as_deref()).collect();
            let output = Output { path: &to, inputs: &inputs, force };
            output.check().map_err(ExportError::Write)?;
            let letterhead = letterhead.read().map_err(ExportError::Logo)?;
            let options = ExportOptions { letterhead, ..options };
            let write = || format::write_sheet(&journey, kind, &options);
            let written = disk::with_letters(find_letters, write).map_err(ExportError::Draw)?;
            output.write(&written.file).map_err(ExportError::Write)?;
            Ok(written.undrawn)
        };
        let about = TaskSubject { file: path.clone(), next: None };
        self.task(ctx, about, work, move |session, ctx, result| session.exported(ctx, (order, path), result));
        Ok(())
    }

    pub(super) fn tell_failure(&mut self, started: Result<(), String>) {
        if let Err(why) = started {
            self.notices.failure(why);
        }
    }

    fn exported(
        &mut self,
        ctx: &Context,
        (order, path): (ExportOrder, PathBuf),
        result: Result<BTreeSet<char>, ExportError>,
    ) {
        let file = path.display().to_string();
        match result {
            Ok(undrawn) => {
                let exported = self.words().say("exported", &[("file", file.clone().into())]);
                self.notices.success(ctx, exported);
                self.tell_undrawn(&file, &undrawn);
            }
            Err(ExportError::Write(SaveError::Target(DiskError::Exists))) => {
                self.questions.ask(Ask::ReplaceExport(order, path));
            }
            Err(ExportError::Logo((path, error))) => self.tell_no_logo(&path, &Fault::from(&error)),
            Err(error) => self.notices.failure(format!("{file}: {}", self.words().fault(&error.fault()))),
        }
    }

    pub(in crate::gui) fn copy_picture(&mut self, ctx: &Context) {
        let Some((journey, options, letterhead)) = self.seen(ctx) else { return };
        let find_letters = self.find_letters();
        let work = move || {
            let letterhead = letterhead.read().map_err(ExportError::Logo)?;
            let options = ExportOptions { letterhead, ..options };
            let draw = || format::pixels(&journey, &options).map_err(|it| ExportError::Draw(it.into()));
            disk::with_letters(find_letters, draw)
        };
        self.jobs.start(ctx, work, |session, ctx, result| {
            match result.unwrap_or_else(|stopped| Err(ExportError::Stopped(stopped))) {
                Ok(Written { file: pixels, undrawn, .. }) => {
                    let size = [pixels.width, pixels.height];
                    ctx.copy_image(ColorImage::from_rgba_premultiplied(size, &pixels.rgba));
                    let copied = session.words().text("copied");
                    session.notices.success(ctx, copied.clone().into_owned());
                    session.tell_undrawn(&copied, &undrawn);
                }
                Err(ExportError::Logo((path, error))) => session.tell_no_logo(&path, &Fault::from(&error)),
                Err(error) => session.notices.failure(session.words().fault(&error.fault())),
            }
        });
    }

    /// Returns the search for fonts of the system. An export runs it too, as the window may have met a letter only
    /// now or not at all.
    pub(super) fn find_letters(&self) -> fn() {
        self.outside.find_letters.unwrap_or(|| {})
    }

    fn tell_undrawn(&mut self, of: &str, undrawn: &BTreeSet<char>) {
        if !undrawn.is_empty() {
            self.notices.warning(format!("{of}: {}", self.words().undrawn(undrawn, false)));
        }
    }

    /// Returns what is seen, for a thread to write down: the map, and how it is looked at, in the current theme
    /// and in the reader's language.
    pub(super) fn seen(&mut self, ctx: &Context) -> Option<(Arc<Journey>, ExportOptions, UnreadLetterhead)> {
        self.refresh();
        let mut own = UnreadLetterhead::of(&self.preferences);
        let derived = self.editor.derived()?;
        let options = ExportOptions {
            // The map is exported as it is, even while it is looked at as if something was mended.
            view: View { mended: BTreeSet::new(), ..derived.insight.view.clone() },
            lens: derived.scene.lens(),
            lang: format::export_lang(None, &derived.journey, || derived.words.lang),
            theme: style::theme(ctx),
            scale: Scale::UpTo(SCALE),
            paper: Paper::default(),
            letterhead: Letterhead::default(),
        };
        own.letterhead.date = derived.insight.view.today.clone();
        Some((Arc::clone(&derived.journey), options, own))
    }
}

#[cfg(test)]
mod tests;
