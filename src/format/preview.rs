//! What an export will look like before it is written: the very pages, slides or picture, or the beginning of a text.

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
    sheet::{ExportFile, lay_out, write_sheet},
    slides::Slide,
    written::NotWritten,
};

/// What there is to be seen of an export.
#[derive(Clone, Debug, PartialEq)]
pub enum ExportPreview {
    /// Pages, slides or one picture; `is_likeness` where the file has the same content in one column.
    /// [`PrintedPages::small_print`] is of those that are printed.
    Pages { sheets: Vec<Sheet>, theme: Theme, is_likeness: bool, small_print: Option<f32> },
    /// The beginning of what is written.
    Text(String),
    /// It opens elsewhere.
    Nothing,
}

/// So many letters of a text are shown: more than anybody reads before it is written.
const LETTERS: usize = 8_000;

impl ExportPreview {
    /// Returns what a file of this kind will look like. Fails where it cannot be written.
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

    /// Returns how many pages there are; none of a text.
    pub fn count(&self) -> usize {
        match self {
            Self::Pages { sheets, .. } => sheets.len(),
            Self::Text(_) | Self::Nothing => 0,
        }
    }

    /// Draws a page as large as it fits into so many pixels; `None` where there is no such page.
    pub fn pixels(&self, page: usize, room: [u32; 2]) -> Option<Result<Pixels, PngError>> {
        let Self::Pages { sheets, theme, .. } = self else { return None };
        let sheet = sheets.get(page)?;
        // A picture is drawn in whole pixels, the last of which may be one too many.
        let [width, height] = room.map(|pixels| f64::from(pixels.max(2) - 1));
        let scale = (width / f64::from(sheet.width).max(1.0)).min(height / f64::from(sheet.height).max(1.0));
        Some(draw_sheet(sheet, *theme, png::pixels_with, scale))
    }
}

/// As much of a text as is shown, and a sign where it goes on.
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
