//! Pages of a map beside its report, as HTML and as Markdown: for those who take over, and for the wall.

use crate::{
    insight::{Insight, Meaning},
    journey::Journey,
    picture::Theme,
};

use super::{
    export::ExportOptions,
    report::{self, Report, ReportSource},
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
}

impl PageKind {
    /// Every kind in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Html, Self::Markdown];

    /// The endings of such a file.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Html => &["html"],
            Self::Markdown => &["md"],
        }
    }

    /// The name of its sentence in the words, which dialogs show.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "dialog-page-html",
            Self::Markdown => "dialog-page-markdown",
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

/// Writes a page of a map.
pub(super) fn page(
    journey: &Journey,
    (subject, kind): (PageSubject, PageKind),
    options: &ExportOptions,
) -> String {
    let insight = Insight::of(journey, &options.view);
    let meaning = Meaning::of(journey, &insight);
    let (words, letterhead) = (options.lang.words(), &options.letterhead);
    let source = ReportSource { journey, insight: &insight, meaning: &meaning, words, letterhead };
    let page = subject.report(&source, options.theme);
    match kind {
        PageKind::Html => report::html(&page),
        PageKind::Markdown => report::markdown(&page),
    }
}
