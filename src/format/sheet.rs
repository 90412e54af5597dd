//! Everything that can be written of a map: the map itself as a picture or a report, a sheet for those who take
//! part, or a page for those who take over. A sheet is a row here: its names, its kinds of file, and which maps have
//! something to write on it. Both doors take their words, dialogs and choices from the rows.

use crate::journey::Journey;

use super::{
    actions::ActionsKind,
    export::{Export, ExportForm},
    page::{PageKind, PageSubject},
    questionnaire::QuestionnaireKind,
    room::RoomSheet,
    sheet_file::ExportFile,
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
    /// The actions against breaks (R19).
    Actions,
}

/// What is said of a sheet, and what there is of it.
struct SheetRow {
    /// The word for it in the terminal; `None` if the terminal has a command of its own for it.
    word: Option<&'static str>,
    /// The key of its name in the translations.
    name: &'static str,
    /// The key of the title of the dialog that asks for its file.
    dialog: &'static str,
    /// The key of the word that the name of its file has besides the map's name; a picture has none.
    file_word: Option<&'static str>,
    /// The test of whether a map has something to write on it.
    has_content: fn(&Journey) -> bool,
    /// Its kinds of file, the default first.
    files: fn() -> Vec<ExportFile>,
}

macro_rules! sheets {
    ($(
        $Sheet:ident $(($Room:ident))?: $word:expr, $name:literal, $dialog:literal, $file_word:expr,
        $has_content:expr, $files:expr;
    )*) => {
        impl ExportSheet {
            /// Every sheet, in the order in which they are offered.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$Sheet $((RoomSheet::$Room))?,)*];

            fn row(self) -> SheetRow {
                match self {
                    $(Self::$Sheet $((RoomSheet::$Room))? => SheetRow {
                        word: $word,
                        name: $name,
                        dialog: $dialog,
                        file_word: $file_word,
                        has_content: $has_content,
                        files: $files,
                    },)*
                }
            }
        }
    };
}

sheets! {
    Map: Some("map"), "export-kind-map", "dialog-export", None,
        |_| true, || Export::ALL.iter().copied().map(ExportFile::Map).collect();
    Report: Some("report"), "export-kind-report", "dialog-report", Some("export-file-report"),
        |_| true, report_files;
    Handover: Some("handover"), "export-kind-handover", "dialog-handover", Some("export-file-handover"),
        |map| map.cases().next().is_some(), || page_files(PageSubject::Handover);
    Mandates: Some("mandates"), "export-kind-mandates", "dialog-mandates", Some("export-file-mandates"),
        has_touchpoints, || page_files(PageSubject::Mandates);
    Room(Tally): Some("tally"), "export-kind-tally", "dialog-tally", Some("export-file-tally"),
        has_touchpoints, || vec![ExportFile::Room(RoomSheet::Tally)];
    Room(Stickers): Some("stickers"), "export-kind-stickers", "dialog-stickers", Some("export-file-stickers"),
        has_touchpoints, || vec![ExportFile::Room(RoomSheet::Stickers)];
    Room(Form): Some("form"), "export-kind-form", "dialog-form", Some("export-file-form"),
        has_touchpoints, || vec![ExportFile::Room(RoomSheet::Form)];
    Questionnaire: Some("questionnaire"), "export-kind-questionnaire", "dialog-questionnaire",
        Some("export-file-questionnaire"),
        has_touchpoints, || QuestionnaireKind::ALL.map(ExportFile::Questionnaire).into();
    Actions: None, "export-kind-actions", "dialog-actions", Some("export-file-actions"),
        |map| map.actions().next().is_some(), || ActionsKind::ALL.map(ExportFile::Actions).into();
}

impl ExportSheet {
    /// Returns the word for the sheet in the terminal; `None` if the terminal has a command of its own for it.
    pub fn word(self) -> Option<&'static str> {
        self.row().word
    }

    /// Returns the key of the sheet's name in the translations.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Returns the key of the title of the dialog that asks for the sheet's file.
    pub fn dialog(self) -> &'static str {
        self.row().dialog
    }

    /// Returns the key of the word that the name of the sheet's file has besides the map's name; a picture has none.
    pub fn file_word(self) -> Option<&'static str> {
        self.row().file_word
    }

    /// Returns whether the map has something to write on the sheet.
    pub fn has_content(self, journey: &Journey) -> bool {
        (self.row().has_content)(journey)
    }

    /// Returns the kinds of file in which the sheet is written; the first is the default.
    pub fn files(self) -> Vec<ExportFile> {
        (self.row().files)()
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

fn has_touchpoints(journey: &Journey) -> bool {
    !journey.is_empty()
}

fn report_files() -> Vec<ExportFile> {
    let others = Export::of_form(ExportForm::Report).map(ExportFile::Map);
    std::iter::once(ExportFile::Report).chain(others).collect()
}

fn page_files(subject: PageSubject) -> Vec<ExportFile> {
    PageKind::ALL.map(|kind| ExportFile::Page(subject, kind)).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn every_kind_has_an_ending_of_its_own_in_its_sheet_and_a_name_in_every_language() {
        let knows = |key: &str| Lang::ALL.iter().all(|lang| lang.words().knows(key));
        for sheet in ExportSheet::ALL {
            let keys = [Some(sheet.name()), Some(sheet.dialog()), sheet.file_word()];
            assert!(keys.into_iter().flatten().all(knows), "{sheet:?}");
            for file in sheet.files() {
                assert_eq!(sheet.of_ending(&file.ending().to_uppercase()), Some(file));
                assert!(knows(file.name()), "{file:?}");
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
