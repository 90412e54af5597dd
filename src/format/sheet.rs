//! Everything that can be written of a map: the map itself as a picture or a report, a sheet for those who take
//! part, or a page for those who take over. Both doors ask here which kinds of file a sheet has, and write them
//! with [`write_sheet`].

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

/// A sheet that can be written of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExportSheet {
    /// The map itself, as a picture, a report or slides, depending on the kind of file.
    #[default]
    Map,
    /// The report of the map. Every kind of file for it except PDF is also a kind of [`ExportSheet::Map`].
    Report,
    /// The questions for the map's customers (R17).
    Questionnaire,
    /// The cases for those who take over (R13).
    Handover,
    /// The mandates: who may solve what, for the wall (R14).
    Mandates,
    /// Paper for a workshop.
    Room(RoomSheet),
    /// The actions against breaks (R19). The terminal has a command of its own for it.
    Actions,
}

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

impl ExportSheet {
    /// Every sheet that can be asked for by name, in the order in which they are offered.
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

    /// Returns the word for the sheet in the terminal.
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

    /// Returns the kinds of file in which the sheet is written; the first is the default.
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

    /// Returns the kind of file with this ending, without a dot and in any case; `None` if the sheet is not written
    /// as one.
    pub fn of_ending(self, ending: &str) -> Option<ExportFile> {
        self.files().into_iter().find(|file| file.ending().eq_ignore_ascii_case(ending))
    }

    /// Returns the default kind of file.
    pub fn usual(self) -> ExportFile {
        self.files()[0]
    }

    /// Returns whether the sheet has only one kind of file.
    pub fn has_one_kind(self) -> bool {
        self.files().len() == 1
    }

    /// Returns the endings as facts of a sentence, such as `$endings` ".png, .svg" and `$last` ".md"; `$endings` is
    /// empty if there is only one kind.
    pub fn endings_told(self) -> [(&'static str, String); 2] {
        let told: Vec<_> = self.files().into_iter().map(|file| format!(".{}", file.ending())).collect();
        let (last, first) = told.split_last().map_or((String::new(), &[][..]), |(it, all)| (it.clone(), all));
        [("endings", first.join(", ")), ("last", last)]
    }
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
