//! Makes previews of exports on a thread. An export is laid out once, and one of its pages is drawn at the size at
//! which it is shown. While another preview is made, the one before stays on screen.

use std::{path::PathBuf, sync::Arc};

use egui::{ColorImage, Context, TextureHandle, TextureOptions};

use crate::{
    disk::{self, DiskError},
    format::{ExportOptions, ExportPreview, png::Pixels},
    gui::file::{
        intent::{ExportOrder, Request},
        jobs::Stopped,
        letterhead::{UnreadLetterhead, unread_logo},
        preview_state::{PreviewAsked, PreviewShown, PreviewState},
        session::Session,
    },
    words::{Fault, Words},
};

impl Session {
    /// Begins a choice of what is exported: returns how the map looks in the window, and what was exported before, the
    /// latest last; `None` while nothing is seen.
    pub(in crate::gui) fn begin_export(
        &mut self,
        ctx: &Context,
    ) -> Option<(ExportOptions, Vec<ExportOrder>)> {
        // The preview shown before may have had another letterhead.
        self.preview =
            PreviewState { exported: std::mem::take(&mut self.preview.exported), ..PreviewState::default() };
        let (_, options, _) = self.seen(ctx)?;
        Some((options, self.preview.exported.clone()))
    }

    /// Exports what was chosen, which is then the last of its kind.
    pub(in crate::gui) fn export(&mut self, ctx: &Context, order: ExportOrder) {
        let exported = &mut self.preview.exported;
        exported.retain(|before| (before.sheet, before.file) != (order.sheet, order.file));
        exported.push(order.clone());
        self.request(ctx, Request::Export(order));
    }

    /// Begins to make the preview that is asked for.
    pub(in crate::gui) fn make_preview(&mut self, ctx: &Context, asked: PreviewAsked) {
        if self.preview.needs_nothing(&asked) {
            return;
        }
        let Some((.., letterhead)) = self.seen(ctx) else { return };
        let letterhead = if asked.file.has_head() { letterhead } else { UnreadLetterhead::default() };
        self.preview.is_busy = true;
        let asked = Arc::new(asked);
        let of = Arc::clone(&asked);
        let before = self.preview.shown.as_ref().filter(|shown| shown.asked.is_of_same(&asked));
        let laid_out = before.and_then(|shown| shown.made.as_ref().ok()).cloned();
        let (words, find_letters) = (self.words(), self.find_letters());
        let work = move || {
            let made = || drawn(&asked, laid_out.clone(), letterhead.clone(), words);
            disk::with_letters(find_letters, made)
        };
        self.jobs.start(ctx, work, move |session, ctx, made| {
            session.preview.is_busy = false;
            let made = made.unwrap_or_else(|stopped: Stopped| Err(Fault::from(stopped)));
            session.show_preview(ctx, of, made);
            ctx.request_repaint();
        });
    }

    fn show_preview(
        &mut self,
        ctx: &Context,
        asked: Arc<PreviewAsked>,
        made: Result<(Arc<ExportPreview>, Option<Pixels>), Fault>,
    ) {
        let (made, texture) = match made {
            Ok((preview, drawn)) => (Ok(preview), drawn.map(|pixels| texture(ctx, &pixels))),
            Err(fault) => (Err(fault), None),
        };
        self.preview.shown = Some(PreviewShown { asked, made, texture });
    }
}

/// Draws the page that is asked for, from a layout made before or made now.
fn drawn(
    asked: &PreviewAsked,
    laid_out: Option<Arc<ExportPreview>>,
    letterhead: UnreadLetterhead,
    words: &Words,
) -> Result<(Arc<ExportPreview>, Option<Pixels>), Fault> {
    let preview = match laid_out {
        Some(preview) => preview,
        None => Arc::new(lay_out(asked, letterhead, words)?),
    };
    let pixels = preview.pixels(asked.page, asked.room).transpose();
    let pixels = pixels.map_err(|error| Fault::from(&error))?;
    Ok((preview, pixels))
}

fn lay_out(
    asked: &PreviewAsked,
    letterhead: UnreadLetterhead,
    words: &Words,
) -> Result<ExportPreview, Fault> {
    let unread = |(path, error): (PathBuf, DiskError)| unread_logo(words, &path, &Fault::from(&error));
    let letterhead = letterhead.read().map_err(unread)?;
    let options = ExportOptions { letterhead, ..asked.options.clone() };
    ExportPreview::of(&asked.journey.0, asked.file, &options).map_err(|error| Fault::from(&error))
}

fn texture(ctx: &Context, pixels: &Pixels) -> TextureHandle {
    let size = [pixels.width, pixels.height];
    let image = ColorImage::from_rgba_premultiplied(size, &pixels.rgba);
    ctx.load_texture("preview", image, TextureOptions::LINEAR)
}
