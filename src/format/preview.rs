//! The preview of an export before it is written: its actual pages, slides or picture, or the beginning of its
//! text.

use crate::{
    journey::Journey,
    picture::{Sheet, Theme},
};

use super::{
    export::{ExportSight, deck, sheet},
    exported::draw_sheet,
    options::ExportOptions,
    pdf::PaperPage,
    png::{self, Pixels, PngError},
    printed::PrintedPages,
    sheet_file::{ExportFile, lay_out, write_sheet},
    slides::Slide,
    written::NotWritten,
};

/// The preview of an export.
#[derive(Clone, Debug, PartialEq)]
pub enum ExportPreview {
    /// Pages, slides or one picture. `is_likeness` says that the file has the same content in one column instead of
    /// these pages. `small_print` is that of the pages on paper ([`PrintedPages::small_print`]).
    Pages { sheets: Vec<Sheet>, theme: Theme, is_likeness: bool, small_print: Option<f32> },
    /// The beginning of the file's text.
    Text(String),
    /// No preview, as the file opens in another program.
    Nothing,
}

/// The number of characters of a text that are shown: more than anybody reads in a preview.
const LETTERS: usize = 8_000;

impl ExportPreview {
    /// Makes the preview of a file of this kind. Fails if the file cannot be written.
    pub fn of(journey: &Journey, to: ExportFile, options: &ExportOptions) -> Result<Self, NotWritten> {
        let drawn =
            |sheets| Self::Pages { sheets, theme: options.theme, is_likeness: false, small_print: None };
        match to.sight() {
            ExportSight::Pages => Ok(Self::laid_out(journey, to, options, false)),
            ExportSight::Likeness => Ok(Self::laid_out(journey, to.on_paper(), options, true)),
            ExportSight::Picture => Ok(drawn(vec![sheet(journey, options)])),
            ExportSight::Slides => {
                Ok(drawn(deck(journey, options)?.slides.iter().map(Slide::sheet).collect()))
            }
            ExportSight::Text => Self::beginning(journey, to, options),
            ExportSight::Nothing => Ok(Self::Nothing),
        }
    }

    fn laid_out(journey: &Journey, to: ExportFile, options: &ExportOptions, is_likeness: bool) -> Self {
        let Some(PrintedPages { theme, pages, small_print, .. }) = lay_out(journey, to, options) else {
            return Self::Nothing;
        };
        let sheets = pages.into_iter().map(PaperPage::into_sheet).collect();
        Self::Pages { sheets, theme, is_likeness, small_print }
    }

    fn beginning(journey: &Journey, to: ExportFile, options: &ExportOptions) -> Result<Self, NotWritten> {
        let written = write_sheet(journey, to, options)?.file;
        let text = String::from_utf8_lossy(&written);
        Ok(Self::Text(beginning(text.trim_start_matches('\u{feff}'))))
    }

    /// Returns the number of pages; 0 for a text.
    pub fn count(&self) -> usize {
        match self {
            Self::Pages { sheets, .. } => sheets.len(),
            Self::Text(_) | Self::Nothing => 0,
        }
    }

    /// Draws a page as large as it fits into `room` (width and height in pixels); `None` if there is no such page.
    pub fn pixels(&self, page: usize, room: [u32; 2]) -> Option<Result<Pixels, PngError>> {
        let Self::Pages { sheets, theme, .. } = self else { return None };
        let sheet = sheets.get(page)?;
        // The size is rounded up to whole pixels, so one pixel is kept in reserve.
        let [width, height] = room.map(|pixels| f64::from(pixels.max(2) - 1));
        let scale = (width / f64::from(sheet.width).max(1.0)).min(height / f64::from(sheet.height).max(1.0));
        Some(draw_sheet(sheet, *theme, png::pixels_with, scale))
    }
}

/// Returns the part of a text that is shown, with an ellipsis if more follows.
fn beginning(text: &str) -> String {
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}\n\n…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        format::{ExportSheet, Scale, pdf::Paper, samples},
        insight::{Lens, View},
        picture::Letterhead,
        words::Lang,
    };

    fn options() -> ExportOptions {
        ExportOptions {
            view: View::default(),
            lens: Lens::default(),
            lang: Lang::En,
            theme: Theme::Light,
            scale: Scale::Exactly(1.0),
            paper: Paper::A4,
            letterhead: Letterhead::default(),
        }
    }

    #[test]
    fn every_kind_of_file_is_seen_as_it_is_written_and_a_page_is_drawn() {
        let journey = samples::first(Lang::En).journey();
        let options = options();
        for sheet in ExportSheet::ALL {
            for file in sheet.files() {
                let preview = ExportPreview::of(&journey, file, &options).expect("it can be written");
                match preview.pixels(0, [400, 300]) {
                    Some(drawn) => {
                        let drawn = drawn.expect("it can be drawn");
                        assert!(drawn.width <= 400 && drawn.height <= 300, "{file:?}");
                        assert!(drawn.width >= 390 || drawn.height >= 290, "{file:?}");
                    }
                    None if preview == ExportPreview::Nothing => {}
                    None => {
                        let written = write_sheet(&journey, file, &options).expect("it can be written").file;
                        assert!(
                            String::from_utf8(written).is_ok(),
                            "{file:?} is shown as a text and is none"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn a_long_text_says_that_it_goes_on() {
        let (short, long) = ("ä".repeat(LETTERS), "ä".repeat(LETTERS + 1));
        assert_eq!(beginning(&short), short);
        assert_eq!(beginning(&long), format!("{short}\n\n…"));
    }
}
