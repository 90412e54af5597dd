//! Pages of paper, laid out once: a preview draws them, and a PDF is written of them.

use crate::{picture::Theme, words::Lang};

use super::{
    pdf::{self, Paper, PaperPage, PdfAbout, PdfFile},
    report::Report,
    written::{NotWritten, Written},
};

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
    /// Returns the pages as a PDF, and the characters that are boxes in it.
    pub fn written(&self) -> Result<Written<Vec<u8>>, NotWritten> {
        let about = PdfAbout { title: &self.title, lang: self.lang, theme: self.theme };
        let PdfFile { bytes, boxed } = pdf::pdf(&self.pages, about)?;
        let undrawn = self.pages.iter().flat_map(PaperPage::undrawn).chain(boxed).collect();
        Ok(Written { undrawn, small_print: self.small_print, ..Written::of(bytes) })
    }
}

/// Lays a report or another page out on paper.
pub(super) fn printed(report: Report, paper: Paper) -> PrintedPages {
    let Report { lang, theme, ref title, .. } = report;
    let (title, pages) = (title.clone(), pdf::report_pages(report, paper));
    PrintedPages { title, lang, theme, pages, small_print: None }
}
