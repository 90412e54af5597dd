//! What an export will look like before it is written: the very pages, slides or picture, or the beginning of a text.

use crate::{
    journey::Journey,
    picture::{Sheet, Theme},
};

use super::{
    export::{Export, ExportOptions, NotWritten, PrintedPages, deck, draw_sheet, sheet},
    page::PageKind,
    pdf::PaperPage,
    png::{self, Pixels, PngError},
    sheet::{ExportFile, lay_out, write_sheet},
    slides::Slide,
};

/// What there is to be seen of an export.
#[derive(Clone, Debug, PartialEq)]
pub enum ExportPreview {
    /// Pages, slides or one picture; `is_likeness` where the file has the same content in one column.
    Pages { sheets: Vec<Sheet>, theme: Theme, is_likeness: bool },
    /// The beginning of what is written.
    Text(String),
    /// It opens elsewhere.
    Nothing,
}

/// So many letters of a text are shown: more than anybody reads before it is written.
const LETTERS: usize = 8_000;

impl ExportPreview {
    /// What a file of this kind will look like. Fails where it cannot be written.
    pub fn of(journey: &Journey, to: ExportFile, options: &ExportOptions) -> Result<Self, NotWritten> {
        let theme = options.theme;
        let of = |sheets, is_likeness| Ok(Self::Pages { sheets, theme, is_likeness });
        match to {
            ExportFile::Map(Export::Png | Export::Svg) => of(vec![sheet(journey, options)], false),
            ExportFile::Map(Export::Pptx) => {
                of(deck(journey, options)?.slides.iter().map(Slide::sheet).collect(), false)
            }
            ExportFile::Map(Export::Html) => of(laid_out(journey, ExportFile::Report, options), true),
            ExportFile::Page(subject, PageKind::Html) => {
                of(laid_out(journey, ExportFile::Page(subject, PageKind::Pdf), options), true)
            }
            ExportFile::Map(Export::Pdf)
            | ExportFile::Report
            | ExportFile::Room(_)
            | ExportFile::Page(_, PageKind::Pdf) => {
                let printed = lay_out(journey, to, options);
                let theme = printed.as_ref().map_or(theme, |printed| printed.theme);
                Ok(Self::Pages { sheets: sheets(printed.as_ref()), theme, is_likeness: false })
            }
            _ if to.ending() == "html" => Ok(Self::Nothing),
            _ => {
                let written = write_sheet(journey, to, options)?.file;
                let text = String::from_utf8_lossy(&written);
                Ok(Self::Text(text.trim_start_matches('\u{feff}').chars().take(LETTERS).collect()))
            }
        }
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

fn laid_out(journey: &Journey, to: ExportFile, options: &ExportOptions) -> Vec<Sheet> {
    sheets(lay_out(journey, to, options).as_ref())
}

fn sheets(printed: Option<&PrintedPages>) -> Vec<Sheet> {
    printed.iter().flat_map(|printed| &printed.pages).map(PaperPage::sheet).collect()
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
    fn every_kind_of_file_of_every_sample_is_seen_as_it_is_written_and_a_page_is_drawn() {
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
                    None => assert!(
                        matches!(preview, ExportPreview::Text(_) | ExportPreview::Nothing),
                        "{file:?}"
                    ),
                }
            }
        }
    }
}
