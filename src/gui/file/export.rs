//! The map as a picture or a report, to a file or to the clipboard: made on a thread, the same as the canvas
//! shows.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{ColorImage, Context};

use crate::{
    disk::{DiskError, Output, SaveError},
    format::{
        Export, png,
        report::{self, Report, Source},
        svg,
    },
    gui::{
        file::{
            ask::{Ask, Purpose},
            dialogs::{Answer, Dialogs, Filter},
            errand::About,
            jobs::Stopped,
            session::Session,
        },
        widget::style,
    },
    insight::{Insight, Meaning},
    journey::Journey,
    picture::{Scene, Sheet, Theme},
    words::{Fault, Words},
};

/// Pictures for slides: twice the canvas, or as much as fits.
const SCALE: f64 = 2.0;

impl Session {
    pub(in crate::gui) fn choose_and_export(&mut self, ctx: &Context) {
        let title = self.words().text("dialog-export").into_owned();
        let filter = |kind: Export| Filter {
            name: self.words().text(name_of(kind)).into_owned(),
            endings: kind.endings(),
        };
        let filters = Export::ALL.map(filter);
        let suggested = self.suggested.with_extension("png");
        let text = suggested.display().to_string();
        let ask = move |dialogs: &dyn Dialogs| dialogs.save(&title, &filters, &suggested);
        self.ask_outside(ctx, ask, move |session, ctx, answer| match answer {
            Answer::Chosen(path) => session.export_to(ctx, path, true),
            Answer::Cancelled => {}
            Answer::NoDialog => session.ask(Ask::Path { purpose: Purpose::Export, text }),
        });
    }

    /// With the ending of a PNG where there is none; then nobody has been asked about that file yet.
    pub(in crate::gui) fn export_to(&mut self, ctx: &Context, path: PathBuf, was_asked: bool) {
        let force = was_asked && path.extension().is_some();
        let path = if path.extension().is_none() { path.with_extension("png") } else { path };
        self.start_export(ctx, path, force);
    }

    /// As the file's ending says.
    pub(in crate::gui) fn start_export(&mut self, ctx: &Context, path: PathBuf, force: bool) {
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        let Some(kind) = Export::of_ending(&ending) else {
            let ending = ending.to_lowercase();
            self.notices.failure(self.words().say("export-ending", &[("ending", ending.into())]));
            return;
        };
        let Some(seen) = self.seen(ctx) else { return };
        let to = path.clone();
        let own = self.editor.document().path().map(Path::to_path_buf);
        let work = move || {
            let inputs: Vec<_> = own.as_deref().into_iter().collect();
            let output = Output { path: &to, inputs: &inputs, force };
            output.check().map_err(ExportError::Write)?;
            let (bytes, undrawn) = seen.written(kind)?;
            output.write(&bytes).map_err(ExportError::Write)?;
            Ok(undrawn)
        };
        let about = About { file: path.clone(), next: None };
        self.errand(ctx, about, work, move |session, ctx, result| session.exported(ctx, path, result));
    }

    fn exported(&mut self, ctx: &Context, path: PathBuf, result: Result<Undrawn, ExportError>) {
        let file = path.display().to_string();
        match result {
            Ok(undrawn) => {
                let exported = self.words().say("exported", &[("file", file.clone().into())]);
                self.notices.success(ctx, exported);
                self.tell_undrawn(&file, &undrawn);
            }
            Err(ExportError::Write(SaveError::Target(DiskError::Exists))) => {
                self.ask(Ask::ReplaceExport(path));
            }
            Err(error) => self.notices.failure(format!("{file}: {}", self.words().fault(&error.fault()))),
        }
    }

    pub(in crate::gui) fn copy_picture(&mut self, ctx: &Context) {
        let Some(seen) = self.seen(ctx) else { return };
        let work = move || seen.drawn(png::pixels);
        self.jobs.start(ctx, work, |session, ctx, result| {
            match result.unwrap_or_else(|stopped| Err(ExportError::Stopped(stopped))) {
                Ok((pixels, undrawn)) => {
                    let size = [pixels.width, pixels.height];
                    ctx.copy_image(ColorImage::from_rgba_premultiplied(size, &pixels.rgba));
                    let copied = session.words().text("copied");
                    session.notices.success(ctx, copied.clone().into_owned());
                    session.tell_undrawn(&copied, &undrawn);
                }
                Err(error) => session.notices.failure(session.words().fault(&error.fault())),
            }
        });
    }

    fn tell_undrawn(&mut self, of: &str, undrawn: &Undrawn) {
        if !undrawn.is_empty() {
            self.notices.warning(format!("{of}: {}", self.words().undrawn(undrawn, false)));
        }
    }

    /// For a thread, in the theme that is on.
    fn seen(&mut self, ctx: &Context) -> Option<Seen> {
        self.look();
        let (derived, theme) = (self.editor.derived()?, style::theme(ctx));
        Some(Seen {
            scene: derived.scene.clone(),
            journey: Arc::clone(&derived.journey),
            insight: derived.insight.clone(),
            words: derived.words,
            verdict: derived.verdict.join(" "),
            reach: derived.reach.clone(),
            theme,
            find_letters: self.outside.find_letters,
        })
    }
}

/// Characters of a picture that no font here draws.
type Undrawn = BTreeSet<char>;

fn name_of(kind: Export) -> &'static str {
    match kind {
        Export::Png => "dialog-png",
        Export::Svg => "dialog-svg",
        Export::Html => "dialog-html",
        Export::Markdown => "dialog-markdown",
    }
}

/// What is seen, to be written down.
struct Seen {
    scene: Scene,
    journey: Arc<Journey>,
    insight: Insight,
    words: &'static Words,
    verdict: String,
    reach: String,
    theme: Theme,
    find_letters: Option<fn() -> bool>,
}

impl Seen {
    /// An SVG and a report are drawn by whoever opens them.
    fn written(&self, kind: Export) -> Result<(Vec<u8>, Undrawn), ExportError> {
        let bytes = match kind {
            Export::Png => return self.drawn(png::png),
            Export::Svg => svg::svg(&self.sheet(), self.theme).into_bytes(),
            Export::Html => report::html(&self.report()).into_bytes(),
            Export::Markdown => report::markdown(&self.report()).into_bytes(),
        };
        Ok((bytes, Undrawn::new()))
    }

    fn drawn<T>(&self, draw: fn(&str, f64) -> Result<T, png::PngError>) -> Result<(T, Undrawn), ExportError> {
        let mut sheet = self.sheet();
        // The window may have met a letter only now, or not at all.
        if self.find_letters.is_some_and(|find| find()) {
            sheet = self.sheet();
        }
        Ok((fitting(&svg::to_draw(&sheet, self.theme), draw)?, sheet.undrawn()))
    }

    fn sheet(&self) -> Sheet {
        let said = (self.verdict.as_str(), self.reach.as_str());
        Sheet::new(&self.scene, &self.journey, &self.insight, self.words, said)
    }

    fn report(&self) -> Report {
        let Self { scene, journey, insight, words, theme, .. } = self;
        let meaning = &Meaning::of(journey, insight);
        Report::of(&Source { journey, insight, meaning, words, scene, theme: *theme })
    }
}

/// Why there is no picture and no report.
enum ExportError {
    Draw(png::PngError),
    Write(SaveError),
    Stopped(Stopped),
}

impl ExportError {
    fn fault(&self) -> Fault {
        match self {
            Self::Draw(error) => Fault::from(error),
            Self::Write(error) => Fault::from(error),
            Self::Stopped(stopped) => Fault::from(*stopped),
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
