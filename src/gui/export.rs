//! The map as a picture, to a file or to the clipboard: drawn on a thread, the same as the canvas shows.

use std::path::PathBuf;

use egui::{ColorImage, Context};

use crate::{
    disk::{self, DiskError, SaveError},
    format::{png, svg::svg},
    picture::Sheet,
    words::Fault,
};

use super::{
    app::App,
    ask::{Ask, Purpose},
    dialogs::{Answer, Dialogs, Filter},
    style,
};

/// Pictures for slides: twice the canvas, or as much as fits.
const SCALE: f64 = 2.0;

impl App {
    pub(super) fn choose_and_export(&mut self, ctx: &Context) {
        let title = self.words().text("dialog-export").into_owned();
        let filters = [("dialog-png", &["png"]), ("dialog-svg", &["svg"])];
        let filters =
            filters.map(|(name, endings)| Filter { name: self.words().text(name).into_owned(), endings });
        let suggested = self.suggested.with_extension("png");
        let text = suggested.display().to_string();
        let ask = move |dialogs: &dyn Dialogs| dialogs.save(&title, &filters, &suggested);
        self.ask_outside(ctx, ask, move |app, ctx, answer| match answer {
            Answer::Chosen(path) => app.export_to(ctx, path, true),
            Answer::Cancelled => {}
            Answer::NoDialog => app.ask(Ask::Path { purpose: Purpose::Export, text }),
        });
    }

    /// With the ending of a PNG where there is none; then nobody has been asked about that file yet.
    pub(super) fn export_to(&mut self, ctx: &Context, path: PathBuf, was_asked: bool) {
        let force = was_asked && path.extension().is_some();
        let path = if path.extension().is_none() { path.with_extension("png") } else { path };
        self.start_export(ctx, path, force);
    }

    /// As the file's ending says.
    pub(super) fn start_export(&mut self, ctx: &Context, path: PathBuf, force: bool) {
        let ending =
            path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        if ending != "png" && ending != "svg" {
            self.notices.failure(self.words().say("export-ending", &[("ending", ending.into())]));
            return;
        }
        let Some(draw) = self.drawing(ctx) else { return };
        let to = path.clone();
        let work = move || {
            let content = if ending == "svg" { draw().into_bytes() } else { fitting(&draw(), png::png)? };
            disk::write_output(&to, &content, force).map_err(ExportError::Write)
        };
        self.errand(ctx, work, move |app, ctx, result| app.exported(ctx, path, result));
    }

    fn exported(&mut self, ctx: &Context, path: PathBuf, result: Result<(), ExportError>) {
        let file = path.display().to_string();
        match result {
            Ok(()) => self.notices.success(ctx, self.words().say("exported", &[("file", file.into())])),
            Err(ExportError::Write(SaveError::Target(DiskError::Exists))) => {
                self.ask(Ask::ReplaceExport(path));
            }
            Err(error) => self.notices.failure(format!("{file}: {}", self.words().fault(&error.fault()))),
        }
    }

    pub(super) fn copy_picture(&mut self, ctx: &Context) {
        let Some(draw) = self.drawing(ctx) else { return };
        let work = move || fitting(&draw(), png::pixels);
        self.jobs.start(ctx, work, |app, ctx, result| match result {
            Ok(pixels) => {
                let size = [pixels.width, pixels.height];
                ctx.copy_image(ColorImage::from_rgba_premultiplied(size, &pixels.rgba));
                app.notices.success(ctx, app.words().text("copied").into_owned());
            }
            Err(error) => app.notices.failure(app.words().fault(&error.fault())),
        });
    }

    /// Draws what is seen, as SVG, in the theme that is on; for a thread to call.
    fn drawing(&mut self, ctx: &Context) -> Option<impl FnOnce() -> String + Send + use<>> {
        self.look();
        let (sight, theme) = (self.sight.as_ref()?, style::theme(ctx));
        let (scene, journey, insight) = (sight.scene.clone(), sight.journey.clone(), sight.insight.clone());
        let (words, verdict, reach) = (sight.words, sight.verdict.join(" "), sight.reach.clone());
        Some(move || svg(&Sheet::new(&scene, &journey, &insight, words, (&verdict, &reach)), theme))
    }
}

/// Why there is no picture.
enum ExportError {
    Draw(png::PngError),
    Write(SaveError),
}

impl ExportError {
    fn fault(&self) -> Fault {
        match self {
            Self::Draw(error) => Fault::from(error),
            Self::Write(error) => Fault::from(error),
        }
    }
}

/// At twice the size, or for a large map at the largest that fits.
fn fitting<T>(svg: &str, draw: fn(&str, f64) -> Result<T, png::PngError>) -> Result<T, ExportError> {
    match draw(svg, SCALE) {
        Err(png::PngError::TooLarge { largest, .. }) if largest > 0.0 => draw(svg, largest),
        other => other,
    }
    .map_err(ExportError::Draw)
}
