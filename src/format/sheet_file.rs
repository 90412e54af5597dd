//! The kinds of file in which sheets are written: how each is called, previewed, laid out on pages and written. Both
//! doors write through [`write_sheet`].

use crate::{insight::Insight, journey::Journey};

use super::{
    actions::{ActionsKind, Separator},
    export::{Export, ExportForm, ExportSight, export, map_pages, report_pages},
    options::{ExportOption, ExportOptions},
    page::{PageKind, PageSubject, page, page_pages},
    pdf::Paper,
    printed::PrintedPages,
    questionnaire::{QuestionnaireKind, questionnaire},
    room::{self, RoomSheet},
    written::{NotWritten, Written},
};

/// A sheet together with its kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFile {
    Map(Export),
    /// The report as a PDF; in other formats it is a kind of [`Export`].
    Report,
    Questionnaire(QuestionnaireKind),
    Page(PageSubject, PageKind),
    /// Paper for a workshop, as a PDF.
    Room(RoomSheet),
    Actions(ActionsKind),
}

impl ExportFile {
    /// Returns the file's ending, as a list of one, which file dialogs take.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Map(kind) => kind.endings(),
            Self::Report | Self::Room(_) => &["pdf"],
            Self::Questionnaire(kind) => kind.endings(),
            Self::Page(_, kind) => kind.endings(),
            Self::Actions(kind) => kind.endings(),
        }
    }

    /// Returns the file name ending without its dot, which is also the kind's name in the terminal.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }

    /// Returns the key of the kind's sentence in the translations, which dialogs show.
    pub fn name(self) -> &'static str {
        match self {
            Self::Map(kind) => kind.name(),
            Self::Report => "dialog-report-pdf",
            Self::Questionnaire(kind) => kind.name(),
            Self::Page(_, kind) => kind.name(),
            Self::Room(sheet) => sheet.name(),
            Self::Actions(kind) => kind.name(),
        }
    }

    /// Returns whether the file can be laid out on paper of this size.
    pub fn fits(self, paper: Paper) -> bool {
        !matches!(self, Self::Room(sheet) if !sheet.fits(paper))
    }

    /// Returns whether the file's head shows the user's own line and logo.
    pub fn has_head(self) -> bool {
        matches!(self, Self::Map(_) | Self::Report | Self::Page(..))
    }

    /// Returns whether the file uses an option that not every kind uses.
    pub fn takes(self, option: ExportOption) -> bool {
        match self {
            Self::Map(kind) => kind.takes(option),
            Self::Report => option != ExportOption::Scale,
            Self::Page(_, PageKind::Pdf) => matches!(option, ExportOption::Paper | ExportOption::Theme),
            Self::Page(_, PageKind::Html) => option == ExportOption::Theme,
            Self::Room(_) => option == ExportOption::Paper,
            Self::Page(_, PageKind::Markdown) | Self::Questionnaire(_) | Self::Actions(_) => false,
        }
    }

    /// Returns how the file is previewed before it is written.
    pub(super) fn sight(self) -> ExportSight {
        match self {
            Self::Map(kind) => kind.sight(),
            Self::Report | Self::Room(_) | Self::Page(_, PageKind::Pdf) => ExportSight::Pages,
            Self::Page(_, PageKind::Html) => ExportSight::Likeness,
            Self::Questionnaire(QuestionnaireKind::Html) => ExportSight::Nothing,
            Self::Page(_, PageKind::Markdown)
            | Self::Questionnaire(QuestionnaireKind::Csv)
            | Self::Actions(ActionsKind::Csv | ActionsKind::Markdown) => ExportSight::Text,
        }
    }

    /// Returns the file with the same content on paper; the file itself if there is none.
    pub(super) fn on_paper(self) -> Self {
        match self {
            Self::Map(kind) if kind.form() == ExportForm::Report => Self::Report,
            Self::Page(subject, _) => Self::Page(subject, PageKind::Pdf),
            Self::Map(_) | Self::Report | Self::Questionnaire(_) | Self::Room(_) | Self::Actions(_) => self,
        }
    }
}

/// Lays out a sheet on pages, for a preview; `None` for a kind of file without pages of its own.
pub fn lay_out(journey: &Journey, to: ExportFile, options: &ExportOptions) -> Option<PrintedPages> {
    if to.sight() != ExportSight::Pages {
        return None;
    }
    match to {
        ExportFile::Map(_) => Some(map_pages(journey, options)),
        ExportFile::Report => Some(report_pages(journey, options)),
        ExportFile::Page(subject, _) => Some(page_pages(journey, subject, options)),
        ExportFile::Room(sheet) => Some(room::pages(journey, sheet, options)),
        ExportFile::Questionnaire(_) | ExportFile::Actions(_) => None,
    }
}

/// Writes a sheet as a file of this kind. Refuses a picture that is too large at the scale asked for, and slides of
/// more touchpoints than they can show.
pub fn write_sheet(
    journey: &Journey,
    to: ExportFile,
    options: &ExportOptions,
) -> Result<Written<Vec<u8>>, NotWritten> {
    match to {
        ExportFile::Map(kind) => export(journey, kind, options),
        ExportFile::Report => report_pages(journey, options).written(),
        ExportFile::Questionnaire(kind) => Ok(questionnaire(journey, kind, options.lang).into()),
        ExportFile::Page(subject, kind) => page(journey, (subject, kind), options),
        ExportFile::Room(sheet) => room::pages(journey, sheet, options).written(),
        ExportFile::Actions(kind) => {
            let insight = Insight::of(journey, &options.view);
            let separator = Separator::of_spreadsheets(options.lang);
            Ok(kind.write(journey, &insight, options.lang.words(), separator).into())
        }
    }
}
