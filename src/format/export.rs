//! The kinds of file that a map can be exported as. A kind is its writer and its row here. `sheet.rs` lists it
//! beside everything else that is written of a map, and both doors take their words, dialogs and options from the
//! rows. The same journey and options give the same bytes.

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

/// The form that a map takes in a file. People tell kinds of export apart by it, and menus group them under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportForm {
    Picture,
    Report,
    Slides,
}

/// The way in which a kind of file is previewed before it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExportSight {
    /// A picture, which the file itself is.
    Picture,
    /// Its own pages of paper.
    Pages,
    /// Pages of paper with the same content: those of a PDF of the same report or page.
    Likeness,
    Slides,
    /// The first part of its text.
    Text,
    /// No preview, as the file opens in another program.
    Nothing,
}

/// A writer, which makes the file from what is exported.
type Writer = fn(&Exported<'_>) -> Result<Written<Vec<u8>>, NotWritten>;

macro_rules! exports {
    ($($kind:ident $ending:literal $name:literal $form:ident $sight:ident [$($takes:ident),*] $writer:expr;)*) => {
        /// A kind of file that a map can be written as: a picture, a report or slides.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Export {
            $($kind,)*
        }

        impl Export {
            /// Every kind, in the order in which they are offered; the first is the default.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// Returns the kind's file name ending, as a list of one, which file dialogs take.
            pub fn endings(self) -> &'static [&'static str] {
                match self {
                    $(Self::$kind => &[$ending],)*
                }
            }

            /// Returns the key of the kind's sentence in the translations, which dialogs show.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// Returns whether this kind uses an option that not every kind uses.
            pub fn takes(self, option: ExportOption) -> bool {
                match self {
                    $(Self::$kind => <[ExportOption]>::contains(&[$(ExportOption::$takes),*], &option),)*
                }
            }

            /// Returns the form that the map takes in this kind of file.
            pub fn form(self) -> ExportForm {
                match self {
                    $(Self::$kind => ExportForm::$form,)*
                }
            }

            /// Returns how this kind is previewed before it is written.
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

/// Lays out the slides of a map, for a preview. Refuses a map with more touchpoints than slides can show.
pub fn deck(journey: &Journey, options: &ExportOptions) -> Result<Deck, TooManyForSlides> {
    Exported::new(journey, options).deck()
}

/// Writes a map as a file of this kind. Refuses a picture that is too large at the scale asked for, and slides of
/// more touchpoints than they can show.
pub fn export(
    journey: &Journey,
    to: Export,
    options: &ExportOptions,
) -> Result<Written<Vec<u8>>, NotWritten> {
    to.writer()(&Exported::new(journey, options))
}

/// Draws the sheet of a map, as its picture shows it.
pub(super) fn sheet(journey: &Journey, options: &ExportOptions) -> Sheet {
    Exported::new(journey, options).sheet()
}

/// Lays out a map on one page of paper.
pub(super) fn map_pages(journey: &Journey, options: &ExportOptions) -> PrintedPages {
    Exported::new(journey, options).map()
}

/// Lays out the report of a map on pages of paper.
pub(super) fn report_pages(journey: &Journey, options: &ExportOptions) -> PrintedPages {
    printed(Exported::new(journey, options).report(), options.paper)
}

/// Draws a map as pixels, for the clipboard.
pub fn pixels(journey: &Journey, options: &ExportOptions) -> Result<Written<Pixels>, PngError> {
    Exported::new(journey, options).pixels(png::pixels_with)
}

impl Export {
    /// Returns every kind of this form, in the order in which they are offered.
    pub fn of_form(form: ExportForm) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |kind| kind.form() == form)
    }

    /// Returns the file name ending without its dot, which is also the kind's name in the terminal.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }
}

impl Default for Export {
    fn default() -> Self {
        Self::ALL[0]
    }
}
