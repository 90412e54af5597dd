//! The choices before an export: what is written of the map, and how it looks. Choices that a kind does not take
//! are not offered.

use egui::{Id, Label, RichText, Ui};

use super::ExportView;
use crate::{
    editor::Derived,
    format::{ExportFile, ExportForm, ExportOption, ExportPreview, ExportSheet, RoomSheet, pdf::Paper},
    gui::{
        file::preview_state::{PreviewShown, PreviewState},
        widget::choice_box::{ChoiceBox, ChoiceRow},
    },
    insight::Lens,
    picture::Theme,
    words::Words,
};

/// The kinds of export as people tell them apart: slides show the map, but are another thing than its picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExportKind {
    Map,
    Report,
    Slides,
    Handover,
    Mandates,
    Tally,
    Stickers,
    Form,
    Questionnaire,
    Actions,
}

impl ExportKind {
    const ALL: [Self; 10] = [
        Self::Map,
        Self::Report,
        Self::Slides,
        Self::Handover,
        Self::Mandates,
        Self::Tally,
        Self::Stickers,
        Self::Form,
        Self::Questionnaire,
        Self::Actions,
    ];

    /// Returns the kind of this sheet and file; `None` for what is exported elsewhere.
    pub(super) fn of(sheet: ExportSheet, file: ExportFile) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.sheet() == sheet && kind.files().contains(&file))
    }

    /// Returns the kinds for which the map has something to write.
    fn offered(derived: &Derived) -> impl Iterator<Item = Self> {
        let is_map = !derived.journey.is_empty();
        let has_cases = derived.journey.cases().next().is_some();
        let has_actions = derived.journey.actions().next().is_some();
        Self::ALL.into_iter().filter(move |kind| match kind {
            Self::Map | Self::Report | Self::Slides => true,
            Self::Handover => has_cases,
            Self::Actions => has_actions,
            _ => is_map,
        })
    }

    pub(super) fn sheet(self) -> ExportSheet {
        match self {
            Self::Map | Self::Slides => ExportSheet::Map,
            Self::Report => ExportSheet::Report,
            Self::Handover => ExportSheet::Handover,
            Self::Mandates => ExportSheet::Mandates,
            Self::Tally => ExportSheet::Room(RoomSheet::Tally),
            Self::Stickers => ExportSheet::Room(RoomSheet::Stickers),
            Self::Form => ExportSheet::Room(RoomSheet::Form),
            Self::Questionnaire => ExportSheet::Questionnaire,
            Self::Actions => ExportSheet::Actions,
        }
    }

    /// Returns the kinds of file, the usual one first.
    pub(super) fn files(self) -> Vec<ExportFile> {
        let mut files = self.sheet().files();
        if self.sheet() == ExportSheet::Map {
            files.retain(|file| matches!(file, ExportFile::Map(kind) if Self::of_form(kind.form()) == self));
        } else {
            files.sort_by_key(|file| !file.takes(ExportOption::Paper));
        }
        files
    }

    /// Returns the kind under which the files of a form are offered.
    fn of_form(form: ExportForm) -> Self {
        match form {
            ExportForm::Picture => Self::Map,
            ExportForm::Report => Self::Report,
            ExportForm::Slides => Self::Slides,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Map => "export-kind-map",
            Self::Report => "export-kind-report",
            Self::Slides => "export-kind-slides",
            Self::Handover => "export-kind-handover",
            Self::Mandates => "export-kind-mandates",
            Self::Tally => "export-kind-tally",
            Self::Stickers => "export-kind-stickers",
            Self::Form => "export-kind-form",
            Self::Questionnaire => "export-kind-questionnaire",
            Self::Actions => "export-kind-actions",
        }
    }

    /// Returns whether it is offered on paper of this size: a page to be read is no poster, though the terminal
    /// writes any size.
    pub(super) fn fits(self, paper: Paper) -> bool {
        self == Self::Map || matches!(paper, Paper::A4 | Paper::A3)
    }

    fn takes_segment(self) -> bool {
        matches!(self, Self::Map | Self::Report | Self::Slides)
    }
}

impl ExportView {
    /// Shows the choices; `shown` is the preview made of the choices before.
    pub(super) fn choices_ui(&mut self, ui: &mut Ui, derived: &Derived, shown: &PreviewState) {
        let words = derived.words;
        if !ExportKind::offered(derived).any(|kind| kind == self.kind) {
            // The kind was last exported of another map.
            self.choose(ExportKind::Map);
        }
        let kinds = || ExportKind::offered(derived).map(|kind| (kind, words.text(kind.name()).into_owned()));
        if let Some(kind) = chosen_ui(ui, words, "export-what", &self.kind, kinds) {
            self.earlier.push(self.order());
            self.choose(kind);
        }
        let files = self.kind.files();
        if files.len() > 1 {
            let all = || files.iter().map(|file| (*file, words.text(file.name()).into_owned()));
            if let Some(file) = chosen_ui(ui, words, "export-as", &self.file, all) {
                self.turn_to(self.kind, file);
            }
        }
        if self.file.takes(ExportOption::Paper) {
            let fitting =
                Paper::ALL.into_iter().filter(|paper| self.file.fits(*paper) && self.kind.fits(*paper));
            let all = || fitting.map(|paper| (paper, paper.as_str().to_uppercase()));
            if let Some(paper) = chosen_ui(ui, words, "export-paper", &self.options.paper, all) {
                (self.options.paper, self.page) = (paper, 0);
            }
        }
        self.looks_ui(ui, derived);
        // This comes last, so that nothing moves when it becomes known.
        self.small_print_ui(ui, words, shown);
    }

    /// Says so where words are hard to read on the paper.
    fn small_print_ui(&self, ui: &mut Ui, words: &Words, shown: &PreviewState) {
        let Some(PreviewShown { asked, made: Ok(made), .. }) = &shown.shown else { return };
        if let ExportPreview::Pages { small_print: Some(points), .. } = **made
            && asked.file == self.file
        {
            let (paper, said) = (asked.options.paper.as_str().to_uppercase(), words.small_print(points));
            ui.add(Label::new(RichText::new(format!("{paper}: {said}")).weak()).wrap());
            ui.add_space(6.0);
        }
    }

    /// Shows the choices of how it looks, and for whom.
    fn looks_ui(&mut self, ui: &mut Ui, derived: &Derived) {
        let (words, options) = (derived.words, &mut self.options);
        if self.file.takes(ExportOption::Lens) {
            let all = || Lens::ALL.into_iter().map(|lens| (lens, words.lens(lens).into_owned()));
            options.lens = chosen_ui(ui, words, "lens", &options.lens, all).unwrap_or(options.lens);
        }
        if self.kind.takes_segment() && !derived.journey.segments().is_empty() {
            let each = derived.journey.segments().iter().map(|it| (Some(it.id.clone()), it.name.clone()));
            let targets = (None, words.text("export-targets").into_owned());
            let all = || std::iter::once(targets).chain(each);
            let segment = options.view.segment.clone();
            options.view.segment = chosen_ui(ui, words, "export-for", &segment, all).unwrap_or(segment);
        }
        if self.file.takes(ExportOption::Theme) {
            let names = [(Theme::Light, "command-theme-light"), (Theme::Dark, "command-theme-dark")];
            let all = || names.into_iter().map(|(theme, name)| (theme, words.text(name).into_owned()));
            options.theme =
                chosen_ui(ui, words, "export-theme", &options.theme, all).unwrap_or(options.theme);
        }
    }
}

/// Shows a choice box and returns what was chosen; `name` is the name of the box's text in the words.
fn chosen_ui<T: Clone + PartialEq, I: Iterator<Item = (T, String)>>(
    ui: &mut Ui,
    words: &Words,
    name: &'static str,
    now: &T,
    all: impl FnOnce() -> I,
) -> Option<T> {
    let rows: Vec<_> =
        all().map(|(value, text)| ChoiceRow::new(value.clone(), text, value == *now)).collect();
    let shown = rows.iter().find(|row| row.is_chosen).map(|row| row.text.clone()).unwrap_or_default();
    let label = words.text(name);
    ui.add(Label::new(RichText::new(&*label).weak()));
    let width = Some(ui.available_width() - 8.0);
    let name = format!("{label}: {shown}");
    let choice =
        ChoiceBox { id: Id::unique(("export", &*label)), name: &name, shown: &shown, help: "", width };
    let chosen = choice.show_ui(ui, || rows).inner;
    ui.add_space(6.0);
    chosen
}
