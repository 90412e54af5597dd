//! What can be written of a map: the map itself, as a picture or a report, a sheet for those who take part, or a page for those who take over. Both
//! doors ask here which kinds of file a sheet has, and write by [`write_sheet`].

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

/// What of a map is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExportSheet {
    /// A picture or a report, as its kind of file says.
    #[default]
    Map,
    /// The report of the map: what its kind of file would say of itself, but for a PDF.
    Report,
    /// R17: what its customers are asked.
    Questionnaire,
    /// R13: cases for those who take over.
    Handover,
    /// R14: who may solve what, for the wall.
    Mandates,
    /// Paper for a workshop.
    Room(RoomSheet),
    /// R19: what is done against breaks. The terminal has a command of its own for it.
    Actions,
}

/// A sheet as one of its kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFile {
    Map(Export),
    /// The report as a PDF; as any other file it is a kind of [`Export`].
    Report,
    Questionnaire(QuestionnaireKind),
    Page(PageSubject, PageKind),
    /// As a PDF.
    Room(RoomSheet),
    Actions(ActionsKind),
}

impl ExportSheet {
    /// Every sheet that is asked for by its word, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::Map,
        Self::Report,
        Self::Room(RoomSheet::Tally),
        Self::Room(RoomSheet::Stickers),
        Self::Room(RoomSheet::Form),
        Self::Questionnaire,
        Self::Handover,
        Self::Mandates,
    ];

    /// Returns the word of the terminal.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Report => "report",
            Self::Questionnaire => "questionnaire",
            Self::Handover => "handover",
            Self::Mandates => "mandates",
            Self::Room(RoomSheet::Tally) => "tally",
            Self::Room(RoomSheet::Stickers) => "stickers",
            Self::Room(RoomSheet::Form) => "form",
            Self::Actions => "actions",
        }
    }

    /// Returns the kinds of file that it is written as; the first where nobody says which.
    pub fn files(self) -> Vec<ExportFile> {
        match self {
            Self::Map => Export::ALL.iter().copied().map(ExportFile::Map).collect(),
            Self::Report => {
                let others = Export::of_form(ExportForm::Report).map(ExportFile::Map);
                std::iter::once(ExportFile::Report).chain(others).collect()
            }
            Self::Questionnaire => QuestionnaireKind::ALL.map(ExportFile::Questionnaire).into(),
            Self::Handover => PageKind::ALL.map(|kind| ExportFile::Page(PageSubject::Handover, kind)).into(),
            Self::Mandates => PageKind::ALL.map(|kind| ExportFile::Page(PageSubject::Mandates, kind)).into(),
            Self::Room(sheet) => vec![ExportFile::Room(sheet)],
            Self::Actions => ActionsKind::ALL.map(ExportFile::Actions).into(),
        }
    }

    /// Returns the kind of a file's ending without its point, in any case; `None` for one that it is not written as.
    pub fn of_ending(self, ending: &str) -> Option<ExportFile> {
        self.files().into_iter().find(|file| file.ending().eq_ignore_ascii_case(ending))
    }

    /// Returns the kind that is taken where nobody says which.
    pub fn usual(self) -> ExportFile {
        self.files()[0]
    }

    /// Returns whether it is written as one kind of file alone.
    pub fn has_one_kind(self) -> bool {
        self.files().len() == 1
    }

    /// Returns the endings as facts of a sentence: `$endings`, ".png, .svg", or `$last`, ".md"; of one kind `$last`
    /// alone.
    pub fn endings_told(self) -> [(&'static str, String); 2] {
        let told: Vec<_> = self.files().into_iter().map(|file| format!(".{}", file.ending())).collect();
        let (last, first) = told.split_last().map_or((String::new(), &[][..]), |(it, all)| (it.clone(), all));
        [("endings", first.join(", ")), ("last", last)]
    }
}

impl ExportFile {
    /// Returns the endings of such a file, as a list of one for those who ask for a file.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Map(kind) => kind.endings(),
            Self::Report | Self::Room(_) => &["pdf"],
            Self::Questionnaire(kind) => kind.endings(),
            Self::Page(_, kind) => kind.endings(),
            Self::Actions(kind) => kind.endings(),
        }
    }

    /// Returns the ending of such a file without its point, and the word of the terminal.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }

    /// Returns the name of its sentence in the words, which dialogs show.
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

    /// Returns whether it is made for paper of this size.
    pub fn fits(self, paper: Paper) -> bool {
        !matches!(self, Self::Room(sheet) if !sheet.fits(paper))
    }

    /// Returns whether a line and a logo of one's own stand at its head.
    pub fn has_head(self) -> bool {
        matches!(self, Self::Map(_) | Self::Report | Self::Page(..))
    }

    /// Returns whether it takes an option that not all take.
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

    /// How it is seen before it is written.
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

    /// The file that has its content on paper; itself where there is none beside it.
    pub(super) fn on_paper(self) -> Self {
        match self {
            Self::Map(kind) if kind.form() == ExportForm::Report => Self::Report,
            Self::Page(subject, _) => Self::Page(subject, PageKind::Pdf),
            Self::Map(_) | Self::Report | Self::Questionnaire(_) | Self::Room(_) | Self::Actions(_) => self,
        }
    }
}

/// Lays a sheet out on pages, for a preview; `None` for a kind of file that has none.
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

/// Writes a sheet as a file of this kind. Refuses a picture that is too large at the scale asked for.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn every_kind_has_an_ending_of_its_own_in_its_sheet_and_a_name_in_every_language() {
        for sheet in ExportSheet::ALL.into_iter().chain([ExportSheet::Actions]) {
            for file in sheet.files() {
                assert_eq!(sheet.of_ending(&file.ending().to_uppercase()), Some(file));
                assert!(Lang::ALL.iter().all(|lang| lang.words().knows(file.name())), "{file:?}");
            }
            assert!(sheet.files().contains(&sheet.usual()));
            let [(_, first), (_, last)] = sheet.endings_told();
            let others = first.split(", ").filter(|other| !other.is_empty()).count();
            assert_eq!(others + 1, sheet.files().len());
            assert_eq!(sheet.of_ending(last.trim_start_matches('.')), sheet.files().last().copied());
        }
        assert_eq!(ExportSheet::Questionnaire.of_ending("png"), None);
    }
}
