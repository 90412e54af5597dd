//! Pages of a map beside its report, as HTML, as Markdown and on paper: for those who take over, and for the wall.

use crate::{
    insight::{Insight, Meaning},
    journey::Journey,
    picture::Theme,
};

use super::{
    options::ExportOptions,
    printed::{PrintedPages, printed},
    report::{self, Report, ReportSource},
    written::{NotWritten, Written},
};

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageSubject {
    /// R13: cases for the next shift.
    Handover,
    /// R14: who may solve what.
    Mandates,
}

/// A kind of file that a page is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    Html,
    Markdown,
    Pdf,
}

impl PageKind {
    /// Every kind in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Html, Self::Markdown, Self::Pdf];

    /// Returns the endings of such a file.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Html => &["html"],
            Self::Markdown => &["md"],
            Self::Pdf => &["pdf"],
        }
    }

    /// Returns the name of its sentence in the words, which dialogs show.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "dialog-page-html",
            Self::Markdown => "dialog-page-markdown",
            Self::Pdf => "dialog-page-pdf",
        }
    }
}

impl PageSubject {
    /// Outlines the page.
    pub fn report(self, source: &ReportSource<'_>, theme: Theme) -> Report {
        let (title, blocks) = match self {
            Self::Handover => ("handover-title", report::handover(source)),
            Self::Mandates => ("mandates-title", report::mandates(source)),
        };
        Report::page(source, theme, title, blocks)
    }
}

/// Writes a page of a map; a PDF is written of its pages.
pub(super) fn page(
    journey: &Journey,
    (subject, kind): (PageSubject, PageKind),
    options: &ExportOptions,
) -> Result<Written<Vec<u8>>, NotWritten> {
    let page = outlined(journey, subject, options);
    match kind {
        PageKind::Html => Ok(report::html(&page).into()),
        PageKind::Markdown => Ok(report::markdown(&page).into()),
        PageKind::Pdf => printed(page, options.paper).written(),
    }
}

/// Lays a page of a map out on paper, as many sheets as it takes.
pub(super) fn page_pages(journey: &Journey, subject: PageSubject, options: &ExportOptions) -> PrintedPages {
    printed(outlined(journey, subject, options), options.paper)
}

fn outlined(journey: &Journey, subject: PageSubject, options: &ExportOptions) -> Report {
    let insight = Insight::of(journey, &options.view);
    let meaning = Meaning::of(journey, &insight);
    let (words, letterhead) = (options.lang.words(), &options.letterhead);
    let source = ReportSource { journey, insight: &insight, meaning: &meaning, words, letterhead };
    subject.report(&source, options.theme)
}
