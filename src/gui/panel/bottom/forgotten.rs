//! The tab "What have we forgotten?": what is often left out of such a journey, stage by stage in columns. A click
//! or Enter adds a touchpoint that the map lacks, and goes to one that it has; with Shift it adds that one too.
//! The list is one stop of the Tab key; arrows move in it.

use egui::{Id, Key, Rect, Response, ScrollArea, Ui, UiBuilder, style::ScrollAnimation};

use crate::{
    editor::{Derived, Forgotten, ForgottenRow, KindShown, Memo, ViewState},
    format::templates::{TemplateId, with_forgotten},
    gui::{
        panel::bottom::{columns::Columns, forgotten_row},
        requests::Requests,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            list_stop::{ListStop, is_pressed_by_key, presses, walked},
        },
    },
    words::Lang,
};

/// The state that the tab keeps while the window is open.
#[derive(Default)]
pub(super) struct ForgottenPanel {
    /// The kind of journey that the map is taken for.
    kind: KindShown,
    shown: Memo<(TemplateId, Lang), Forgotten>,
    /// The serial of the touchpoints' texts that the list was compared with.
    texts_since: u64,
    /// The row that the keys are at.
    at: usize,
}

const CHOICE: f32 = 190.0;
/// The number of rows that a page key moves by.
const PAGE: usize = 8;

impl ForgottenPanel {
    /// Guesses the kind of journey anew: another map is shown.
    pub(super) fn turn_to_another_map(&mut self) {
        *self = Self::default();
    }

    fn shown(&mut self, derived: &Derived) -> &Forgotten {
        let lang = Forgotten::lang_of(&derived.journey, derived.words.lang);
        let kind = self.kind.of(derived);
        let shown = self.shown.of((kind, lang), || Forgotten::of(&derived.journey, kind, lang));
        if self.texts_since != derived.texts_since {
            self.texts_since = derived.texts_since;
            shown.follow(&derived.journey);
        }
        shown
    }

    /// Shows the choice of the kind of journey, beside the tabs.
    pub(super) fn choice_ui(&mut self, ui: &mut Ui, derived: &Derived) {
        let (words, kind) = (derived.words, self.kind.of(derived));
        let shown = kind.label(words);
        let name = format!("{}: {shown}", words.text("forgotten-kind"));
        let choice = ChoiceBox {
            id: Id::unique("kind of journey"),
            name: &name,
            shown: &shown,
            help: &words.text("forgotten-kind-help"),
            width: Some(CHOICE.min(ui.available_width() - 8.0)),
        };
        let rows =
            || with_forgotten().map(|it| ChoiceRow::new(it.id, it.id.label(words), it.id == kind)).collect();
        if let Some(chosen) = choice.show_ui(ui, rows).inner {
            self.kind.choose(chosen);
            self.at = 0;
        }
    }

    pub(super) fn show_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        view: &mut ViewState,
        requests: &mut Requests,
    ) {
        let count = self.shown(derived).rows().count();
        self.at = self.at.min(count.saturating_sub(1));
        let list = self.list_ui(ui, derived);
        let columns = Columns::of(list.rect.width(), &self.shown(derived).groups);
        let by_key = is_pressed_by_key(&list);
        let moved = list.has_focus() && self.move_by_key(ui, &columns);
        let clicked = ui.scope_builder(UiBuilder::new().max_rect(list.rect), |ui| {
            let area = ScrollArea::vertical().id_salt("forgotten").auto_shrink(false);
            let content_ui = |ui: &mut Ui| {
                ui.set_height(columns.height());
                follow(ui, columns.row(self.at).filter(|_| moved));
                self.rows_ui(ui, &columns, derived, view, list.has_focus())
            };
            area.show(ui, content_ui).inner
        });
        if let Some(row) = clicked.inner {
            self.at = row;
            list.request_focus();
        }
        if let Some(row) = clicked.inner.or(by_key.then_some(self.at)) {
            self.go(derived, view, (row, ui.input(|input| input.modifiers.shift)), requests);
        }
    }

    /// Shows that the list has the focus, and at which row.
    fn list_ui(&mut self, ui: &Ui, derived: &Derived) -> Response {
        let (at, title, words) = (self.at, derived.words.text("forgotten-list"), derived.words);
        let rect = ui.available_rect_before_wrap();
        let stop = ListStop::new("forgotten", rect, &title).sideways();
        let shown = self.shown(derived);
        stop.show_ui(ui, || {
            shown.rows().nth(at).map(|row| forgotten_row::name(words, row)).unwrap_or_default()
        })
    }

    /// Moves up and down from row to row, and right and left from one stage to the next. Returns whether the row
    /// changed.
    fn move_by_key(&mut self, ui: &Ui, columns: &Columns) -> bool {
        let before = self.at;
        self.at = walked(ui, before, (columns.count(), PAGE));
        for _ in 0..presses(ui, Key::ArrowRight) {
            self.at = columns.beside(self.at, true);
        }
        for _ in 0..presses(ui, Key::ArrowLeft) {
            self.at = columns.beside(self.at, false);
        }
        self.at != before
    }

    /// Shows the rows. Returns the one that was clicked.
    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        columns: &Columns,
        derived: &Derived,
        view: &ViewState,
        has_keys: bool,
    ) -> Option<usize> {
        let (origin, at) = (ui.max_rect().min.to_vec2(), self.at);
        let shown = self.shown(derived);
        for (number, group) in shown.groups.iter().enumerate() {
            forgotten_row::head_ui(ui, columns.head(number).translate(origin), &group.stage);
        }
        let mut clicked = None;
        for (number, row) in shown.rows().enumerate() {
            let Some(rect) = columns.row(number) else { continue };
            let is_chosen = row.known.as_ref().is_some_and(|id| view.selection().contains(id));
            let marks = (is_chosen, has_keys && number == at);
            if forgotten_row::row_ui(ui, rect.translate(origin), derived.words, row, marks) {
                clicked = Some(number);
            }
        }
        clicked
    }

    /// Goes to the touchpoint of a row if it is on the map. Adds it if it is not, or if another one beside it
    /// `is_wanted`.
    fn go(
        &mut self,
        derived: &Derived,
        view: &mut ViewState,
        (row, is_wanted): (usize, bool),
        requests: &mut Requests,
    ) {
        let shown = self.shown(derived);
        let Some(ForgottenRow { id, known, .. }) = shown.rows().nth(row) else { return };
        match known {
            Some(known) if !is_wanted => view.select_and_show(derived, known),
            _ => {
                requests.forgotten = Some((shown.list, id.clone()));
                let kind = shown.kind;
                self.kind.choose(kind);
            }
        }
    }
}

/// Scrolls to the row that the keys are at.
fn follow(ui: &Ui, row: Option<Rect>) {
    if let Some(rect) = row {
        let at = rect.translate(ui.max_rect().min.to_vec2());
        ui.scroll_to_rect_animation(at, None, ScrollAnimation::none());
    }
}
