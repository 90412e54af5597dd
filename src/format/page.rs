//! Writes pages of a map other than its report, as HTML, Markdown and PDF: the handover for the next shift, and the
//! mandates for the wall.

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

/// The subject of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageSubject {
    /// The cases for the next shift (R13).
    Handover,
    /// The mandates: who may solve what (R14).
    Mandates,
}

/// A kind of file in which a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    Html,
    Markdown,
    Pdf,
}

impl PageKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Html, Self::Markdown, Self::Pdf];

    /// Returns the file name endings of this kind.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Html => &["html"],
            Self::Markdown => &["md"],
            Self::Pdf => &["pdf"],
        }
    }

    /// Returns the key of the kind's sentence in the translations, which dialogs show.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "dialog-page-html",
            Self::Markdown => "dialog-page-markdown",
            Self::Pdf => "dialog-page-pdf",
        }
    }
}

impl PageSubject {
    /// Outlines the page of this subject.
    pub fn report(self, source: &ReportSource<'_>, theme: Theme) -> Report {
        let (title, blocks) = match self {
            Self::Handover => ("handover-title", report::handover(source)),
            Self::Mandates => ("mandates-title", report::mandates(source)),
        };
        Report::page(source, theme, title, blocks)
    }
}

/// Writes a page of a map as a file of this kind. A PDF is laid out on pages first.
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

/// Lays out a page of a map on as many sheets of paper as it takes.
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
