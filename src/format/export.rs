//! What a map can be exported as. A kind of export is its writer and its row here; `sheet.rs` has them beside what
//! else is written of a map, and both doors walk the rows for their words, dialogs and options. The same journey and
//! options give the same bytes.

use crate::{journey::Journey, picture::Sheet};

use super::{
    exported::Exported,
    options::{ExportOption, ExportOptions},
    png::{self, Pixels, PngError},
    printed::{PrintedPages, printed},
    report,
    slides::{self, Deck, TooManyForSlides},
    svg,
    written::{NotWritten, Written},
};

/// What a map becomes in a file: what people tell kinds of export apart by, and are offered them under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportForm {
    Picture,
    Report,
    Slides,
}

/// How a kind of file is seen before it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExportSight {
    /// As the picture that it is.
    Picture,
    /// As its own pages of paper.
    Pages,
    /// As pages of paper that have the same content: those of a PDF of the same report or page.
    Likeness,
    Slides,
    /// As the beginning of its text.
    Text,
    /// It opens elsewhere.
    Nothing,
}

/// A writer: the file that it makes of what is exported.
type Writer = fn(&Exported<'_>) -> Result<Written<Vec<u8>>, NotWritten>;

macro_rules! exports {
    ($($kind:ident $ending:literal $name:literal $form:ident $sight:ident [$($takes:ident),*] $writer:expr;)*) => {
        /// A kind of file that a map can be written as: a picture of it or a report.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Export {
            $($kind,)*
        }

        impl Export {
            /// Every kind in the order they are offered; the first is taken where nobody says which.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// Returns the endings of such a file, as a list of one for those who ask for a file.
            pub fn endings(self) -> &'static [&'static str] {
                match self {
                    $(Self::$kind => &[$ending],)*
                }
            }

            /// Returns the name of its sentence in the words, which dialogs show.
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

            /// Returns what the map becomes in it.
            pub fn form(self) -> ExportForm {
                match self {
                    $(Self::$kind => ExportForm::$form,)*
                }
            }

            /// How it is seen before it is written.
            pub(super) fn sight(self) -> ExportSight {
                match self {
                    $(Self::$kind => ExportSight::$sight,)*
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
    Png "png" "dialog-png" Picture Picture [Scale, Lens, Theme] |it| it.pixels(png::png_with);
    Svg "svg" "dialog-svg" Picture Picture [Lens, Theme] |it| Ok(svg::svg(&it.sheet(), it.options.theme).into());
    Pdf "pdf" "dialog-pdf" Picture Pages [Paper, Lens, Theme] |it| it.map().written();
    Html "html" "dialog-html" Report Likeness [Lens, Theme] |it| Ok(report::html(&it.report()).into());
    Markdown "md" "dialog-markdown" Report Text [Lens] |it| Ok(report::markdown(&it.report()).into());
    Pptx "pptx" "dialog-slides" Slides Slides [Theme] |it| Ok(Written::of(slides::pptx(&it.deck()?)));
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

/// Draws a map as its picture has it.
pub(super) fn sheet(journey: &Journey, options: &ExportOptions) -> Sheet {
    Exported::new(journey, options).sheet()
}

/// Lays a map out on a page of paper.
pub(super) fn map_pages(journey: &Journey, options: &ExportOptions) -> PrintedPages {
    Exported::new(journey, options).map()
}

/// Lays the report of a map out on pages.
pub(super) fn report_pages(journey: &Journey, options: &ExportOptions) -> PrintedPages {
    printed(Exported::new(journey, options).report(), options.paper)
}

/// Draws a map as the pixels of its PNG, for a clipboard.
pub fn pixels(journey: &Journey, options: &ExportOptions) -> Result<Written<Pixels>, PngError> {
    Exported::new(journey, options).pixels(png::pixels_with)
}

impl Export {
    /// Returns every kind that a map becomes this in, in the order they are offered.
    pub fn of_form(form: ExportForm) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |kind| kind.form() == form)
    }

    /// Returns the ending of such a file without its point, and the word of the terminal.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }
}

impl Default for Export {
    fn default() -> Self {
        Self::ALL[0]
    }
}
