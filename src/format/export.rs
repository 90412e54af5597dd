//! What a map can be exported as. A kind of export is its writer and its row here; `sheet.rs` has them beside what
//! else is written of a map, and both doors walk the rows for their words, dialogs and options. The same journey and options give the
//! same bytes.

use std::collections::BTreeSet;

use crate::{
    insight::{Insight, Lens, Meaning, View},
    journey::Journey,
    picture::{Letterhead, Piece, Scene, Sheet, Theme},
    words::{Fault, Kind, Lang, Words},
};

use super::{
    pdf::{self, Paper, PaperPage, PdfAbout, PdfError, PdfFile},
    png::{self, Pixels, Placed, PngError},
    report::{self, Report, ReportSource},
    slides::{self, Deck, TooManyForSlides},
    svg,
};

/// The options of an export. A kind of export passes over those it does not take; the doors ask
/// [`Export::takes`] before.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportOptions {
    pub view: View,
    pub lens: Lens,
    pub lang: Lang,
    pub theme: Theme,
    pub scale: Scale,
    pub paper: Paper,
    /// What stands at the head: the day that is told, and what makes it one's own.
    pub letterhead: Letterhead,
}

/// Pixels of a PNG for one canvas unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// This scale, or it is refused.
    Exactly(f64),
    /// This scale, or for a large map the largest that fits.
    UpTo(f64),
}

/// An option that some kinds of export take and others do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportOption {
    Scale,
    Paper,
    Lens,
    Theme,
}

/// Draws an SVG and logos at a scale.
type Draw<T> = fn(&str, &[Placed<'_>], f64) -> Result<T, PngError>;

/// A writer: the file that it makes of what is exported.
type Writer = fn(&Exported<'_>) -> Result<Written<Vec<u8>>, NotWritten>;

/// Why a map is not written as it is asked for.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum NotWritten {
    #[error(transparent)]
    Picture(#[from] PngError),
    #[error(transparent)]
    Slides(#[from] TooManyForSlides),
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

macro_rules! exports {
    ($($kind:ident $ending:literal $name:literal [$($takes:ident),*] $writer:expr;)*) => {
        /// A kind of file that a map can be written as: a picture of it or a report.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Export {
            $($kind,)*
        }

        impl Export {
            /// Every kind in the order they are offered; the first is taken where nobody says which.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// The endings of such a file, as a list of one for those who ask for a file.
            pub fn endings(self) -> &'static [&'static str] {
                match self {
                    $(Self::$kind => &[$ending],)*
                }
            }

            /// The name of its sentence in the words, which dialogs show.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// Returns whether it takes an option that not all take.
            pub fn takes(self, option: ExportOption) -> bool {
                match self {
                    $(Self::$kind => <[ExportOption]>::contains(&[$(ExportOption::$takes),*], &option),)*
                }
            }

            fn writer(self) -> Writer {
                match self {
                    $(Self::$kind => $writer,)*
                }
            }
        }
    };
}

exports! {
    Png "png" "dialog-png" [Scale, Lens, Theme] |it| it.pixels(png::png_with);
    Svg "svg" "dialog-svg" [Lens, Theme] |it| Ok(svg::svg(&it.sheet(), it.options.theme).into());
    Pdf "pdf" "dialog-pdf" [Paper, Lens, Theme] |it| it.map().written();
    Html "html" "dialog-html" [Lens, Theme] |it| Ok(report::html(&it.report()).into());
    Markdown "md" "dialog-markdown" [Lens] |it| Ok(report::markdown(&it.report()).into());
    Pptx "pptx" "dialog-slides" [Theme] |it| Ok(Written::of(slides::pptx(&it.deck()?)));
}

/// The result of an export, and what whoever hands it on should know of it.
#[derive(Clone, Debug)]
pub struct Written<T> {
    pub file: T,
    /// The characters in it that no font here draws; none for a file that others draw.
    pub undrawn: BTreeSet<char>,
    /// [`PrintedPages::small_print`].
    pub small_print: Option<f32>,
}

/// Makes the slides of a map: what stands where, to be looked at before it is written.
pub fn deck(journey: &Journey, options: &ExportOptions) -> Result<Deck, TooManyForSlides> {
    Exported::new(journey, options).deck()
}

/// Writes a map as a file of this kind. Refuses a picture that is too large at the scale asked for, and slides of more
/// touchpoints than they show.
pub fn export(
    journey: &Journey,
    to: Export,
    options: &ExportOptions,
) -> Result<Written<Vec<u8>>, NotWritten> {
    to.writer()(&Exported::new(journey, options))
}

/// Pages that are laid out: what a preview draws, and what is written as a PDF.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintedPages {
    pub title: String,
    pub lang: Lang,
    pub theme: Theme,
    pub pages: Vec<PaperPage>,
    /// The size of the smallest words of a map on one page, in points, where that is hard to read on paper.
    pub small_print: Option<f32>,
}

impl PrintedPages {
    /// The pages as a PDF, and the characters that are boxes in it.
    pub fn written(&self) -> Result<Written<Vec<u8>>, NotWritten> {
        let about = PdfAbout { title: &self.title, lang: self.lang, theme: self.theme };
        let PdfFile { bytes, boxed } = pdf::pdf(&self.pages, about)?;
        let undrawn = self.pages.iter().flat_map(PaperPage::undrawn).chain(boxed).collect();
        Ok(Written { undrawn, small_print: self.small_print, ..Written::of(bytes) })
    }
}

/// Draws a map as its picture has it.
pub(super) fn sheet(journey: &Journey, options: &ExportOptions) -> Sheet {
    Exported::new(journey, options).sheet()
}

/// Draws a sheet with its logos: one unit becomes `scale` pixels.
pub(super) fn draw_sheet<T>(sheet: &Sheet, theme: Theme, draw: Draw<T>, scale: f64) -> Result<T, PngError> {
    let logo = |piece| match piece {
        &Piece::Image { rect, ref logo } => Some((rect, logo)),
        _ => None,
    };
    let logos: Vec<_> = sheet.pieces.iter().filter_map(logo).collect();
    draw(&svg::to_draw(sheet, theme), &logos, scale)
}

/// Lays a map out on a page of paper.
pub(super) fn map_pages(journey: &Journey, options: &ExportOptions) -> PrintedPages {
    Exported::new(journey, options).map()
}

/// Lays the report of a map out on pages.
pub(super) fn report_pages(journey: &Journey, options: &ExportOptions) -> PrintedPages {
    printed(Exported::new(journey, options).report(), options.paper)
}

/// Lays a report or another page out on paper.
pub(super) fn printed(report: Report, paper: Paper) -> PrintedPages {
    let Report { lang, theme, ref title, .. } = report;
    let (title, pages) = (title.clone(), pdf::report_pages(report, paper));
    PrintedPages { title, lang, theme, pages, small_print: None }
}

/// Draws a map as the pixels of its PNG, for a clipboard.
pub fn pixels(journey: &Journey, options: &ExportOptions) -> Result<Written<Pixels>, PngError> {
    Exported::new(journey, options).pixels(png::pixels_with)
}

impl Export {
    /// The ending of such a file without its point, and the word of the terminal.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }
}

impl Default for Export {
    fn default() -> Self {
        Self::ALL[0]
    }
}

/// What is exported, judged and laid out: what every writer is given.
struct Exported<'a> {
    journey: &'a Journey,
    options: &'a ExportOptions,
    words: &'static Words,
    insight: Insight,
    scene: Scene,
}

impl From<&NotWritten> for Fault {
    fn from(error: &NotWritten) -> Self {
        match error {
            NotWritten::Picture(error) => error.into(),
            NotWritten::Pdf(PdfError(why)) => Self::new(Kind::Io, "pdf-unwritable").with("why", why),
            NotWritten::Slides(TooManyForSlides { count }) => {
                Self::new(Kind::TooLarge, "slides-too-many").with("count", count).with("most", &slides::MOST)
            }
        }
    }
}

impl From<String> for Written<Vec<u8>> {
    fn from(text: String) -> Self {
        Self::of(text.into_bytes())
    }
}

impl<T> Written<T> {
    /// A file that needs no word.
    pub(super) fn of(file: T) -> Self {
        Self { file, undrawn: BTreeSet::new(), small_print: None }
    }
}

impl<'a> Exported<'a> {
    fn new(journey: &'a Journey, options: &'a ExportOptions) -> Self {
        let insight = Insight::of(journey, &options.view);
        let scene = Scene::through(options.lens, journey, &insight);
        Self { journey, options, words: options.lang.words(), insight, scene }
    }

    fn sheet(&self) -> Sheet {
        let Self { journey, options, words, insight, scene } = self;
        let said = (words.verdict_sentence(insight, journey), words.reach_sentence(insight, journey));
        let letterhead = &options.letterhead;
        Sheet::headed(letterhead, scene, journey, insight, words, (&said.0, &said.1))
    }

    fn deck(&self) -> Result<Deck, TooManyForSlides> {
        let Self { journey, options, words, insight, .. } = self;
        let (meaning, letterhead) = (&Meaning::of(journey, insight), &options.letterhead);
        Deck::of(&ReportSource { journey, insight, meaning, words, letterhead }, options.theme)
    }

    fn map(&self) -> PrintedPages {
        let sheet = self.sheet();
        let ExportOptions { lang, theme, paper, .. } = *self.options;
        let title = sheet.title.clone();
        let page = pdf::map_page(sheet, paper);
        let small_print = page.smallest_words().filter(|points| *points < pdf::LEGIBLE);
        PrintedPages { title, lang, theme, pages: vec![page], small_print }
    }

    fn report(&self) -> Report {
        let Self { journey, options, words, insight, scene } = self;
        let (meaning, letterhead) = (&Meaning::of(journey, insight), &options.letterhead);
        Report::of(&ReportSource { journey, insight, meaning, words, letterhead }, scene, options.theme)
    }

    fn pixels<T, E: From<PngError>>(&self, draw: Draw<T>) -> Result<Written<T>, E> {
        let sheet = self.sheet();
        let drawn = |scale| draw_sheet(&sheet, self.options.theme, draw, scale);
        let file = match self.options.scale {
            Scale::Exactly(scale) => drawn(scale),
            Scale::UpTo(scale) => match drawn(scale) {
                Err(PngError::TooLarge { largest, .. }) if largest > 0.0 => drawn(largest),
                other => other,
            },
        }?;
        Ok(Written { undrawn: sheet.undrawn(), ..Written::of(file) })
    }
}
