//! The choices before an export: what is written of the map, and how it looks. Choices that a kind does not take
//! are not offered.

use egui::{Id, Label, RichText, Ui};

use super::ExportView;
use crate::{
    editor::Derived,
    format::{Export, ExportFile, ExportForm, ExportOption, ExportPreview, ExportSheet, pdf::Paper},
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
    Sheet(ExportSheet),
    Slides,
}

impl ExportKind {
    /// The picture of the map.
    pub(super) const MAP: Self = Self::Sheet(ExportSheet::Map);

    /// Returns the kind of this sheet and file; `None` for what is exported elsewhere.
    pub(super) fn of(sheet: ExportSheet, file: ExportFile) -> Option<Self> {
        Self::all().find(|kind| kind.sheet() == sheet && kind.files().contains(&file))
    }

    /// Returns every kind, in the order in which they are offered: slides follow the report.
    fn all() -> impl Iterator<Item = Self> {
        ExportSheet::ALL.into_iter().flat_map(|sheet| {
            let slides = (sheet == ExportSheet::Report).then_some(Self::Slides);
            std::iter::once(Self::Sheet(sheet)).chain(slides)
        })
    }

    /// Returns the kinds for which the map has something to write.
    fn offered(derived: &Derived) -> impl Iterator<Item = Self> {
        Self::all().filter(|kind| kind.sheet().has_content(&derived.journey))
    }

    pub(super) fn sheet(self) -> ExportSheet {
        match self {
            Self::Sheet(sheet) => sheet,
            Self::Slides => ExportSheet::Map,
        }
    }

    /// Returns the kinds of file, the usual one first.
    pub(super) fn files(self) -> Vec<ExportFile> {
        let of_form = |form| Export::of_form(form).map(ExportFile::Map).collect();
        match self {
            Self::MAP => of_form(ExportForm::Picture),
            Self::Slides => of_form(ExportForm::Slides),
            Self::Sheet(sheet) => {
                let mut files = sheet.files();
                files.sort_by_key(|file| !file.takes(ExportOption::Paper));
                files
            }
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Sheet(sheet) => sheet.name(),
            Self::Slides => "export-kind-slides",
        }
    }

    /// Returns whether it is offered on paper of this size: a page to be read is no poster, though the terminal
    /// writes any size.
    pub(super) fn fits(self, paper: Paper) -> bool {
        self == Self::MAP || matches!(paper, Paper::A4 | Paper::A3)
    }

    fn takes_segment(self) -> bool {
        matches!(self, Self::MAP | Self::Sheet(ExportSheet::Report) | Self::Slides)
    }
}

impl ExportView {
    /// Shows the choices; `shown` is the preview made of the choices before.
    pub(super) fn choices_ui(&mut self, ui: &mut Ui, derived: &Derived, shown: &PreviewState) {
        let words = derived.words;
        if !ExportKind::offered(derived).any(|kind| kind == self.kind) {
            // The kind was last exported of another map.
            self.choose(ExportKind::MAP);
        }
        let kinds = || ExportKind::offered(derived).map(|kind| (kind, words.text(kind.name()).into_owned()));
        if let Some(kind) = chosen_ui(ui, words, "export-what", &self.kind, kinds) {
            self.earlier.push(self.order());
            self.choose(kind);
        }
        self.file_ui(ui, words);
        self.paper_ui(ui, words);
        self.looks_ui(ui, derived);
        // This comes last, so that nothing moves when it becomes known.
        self.small_print_ui(ui, words, shown);
    }

    /// Shows the kinds of file, where there are several.
    fn file_ui(&mut self, ui: &mut Ui, words: &Words) {
        let files = self.kind.files();
        if files.len() > 1 {
            let all = || files.iter().map(|file| (*file, words.text(file.name()).into_owned()));
            if let Some(file) = chosen_ui(ui, words, "export-as", &self.file, all) {
                self.turn_to(self.kind, file);
            }
        }
    }

    /// Shows the sizes of paper, where the file has pages of paper.
    fn paper_ui(&mut self, ui: &mut Ui, words: &Words) {
        if self.file.takes(ExportOption::Paper) {
            let fitting =
                Paper::ALL.into_iter().filter(|paper| self.file.fits(*paper) && self.kind.fits(*paper));
            let all = || fitting.map(|paper| (paper, paper.as_str().to_uppercase()));
            if let Some(paper) = chosen_ui(ui, words, "export-paper", &self.options.paper, all) {
                (self.options.paper, self.page) = (paper, 0);
            }
        }
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
