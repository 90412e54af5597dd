//! Pages of paper, laid out once. A preview draws them, and a PDF is written from them.

use crate::{picture::Theme, words::Lang};

use super::{
    pdf::{self, Paper, PaperPage, PdfAbout, PdfFile},
    report::Report,
    written::{NotWritten, Written},
};

/// Laid-out pages, to be drawn by a preview or written as a PDF.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintedPages {
    pub title: String,
    pub lang: Lang,
    pub theme: Theme,
    pub pages: Vec<PaperPage>,
    /// The size of the smallest words of a map that fills one page, in points; `None` if they are easy to read on
    /// paper.
    pub small_print: Option<f32>,
}

impl PrintedPages {
    /// Writes the pages as a PDF, with the characters that it shows as boxes.
    pub fn written(&self) -> Result<Written<Vec<u8>>, NotWritten> {
        let about = PdfAbout { title: &self.title, lang: self.lang, theme: self.theme };
        let PdfFile { bytes, boxed } = pdf::pdf(&self.pages, about)?;
        let undrawn = self.pages.iter().flat_map(PaperPage::undrawn).chain(boxed).collect();
        Ok(Written { undrawn, small_print: self.small_print, ..Written::of(bytes) })
    }
}

/// Lays out a report or another page on paper.
pub(super) fn printed(report: Report, paper: Paper) -> PrintedPages {
    let Report { lang, theme, ref title, .. } = report;
    let (title, pages) = (title.clone(), pdf::report_pages(report, paper));
    PrintedPages { title, lang, theme, pages, small_print: None }
}
