//! What have we forgotten? What is often left out of such a journey, stage by stage in columns. A click or Enter adds
//! a touchpoint that the map does not have, and goes to one that it has. The list is one stop of the Tab key; arrows
//! move in it.

use std::sync::Arc;

use egui::{
    EventFilter, Id, Key, PointerButton, Rect, Response, Role as Kind, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, style::ScrollAnimation,
};

use crate::{
    editor::{Derived, Forgotten, ForgottenRow, Memo, ViewState},
    format::templates::{TemplateId, with_forgotten},
    gui::{
        panel::bottom::{columns::Columns, forgotten_row, walk::presses},
        requests::Requests,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            lit::ring,
        },
    },
    words::Lang,
};

/// What is kept while the window is open.
#[derive(Default)]
pub(super) struct ForgottenPanel {
    /// The kind of journey that somebody has chosen for this map.
    chosen: Option<TemplateId>,
    shown: Memo<MadeOf, Forgotten>,
    /// The row that the keys are at.
    at: usize,
}

/// What the list was made of: what the map says and how it is called, the kind, the language.
type MadeOf = (u64, String, Option<TemplateId>, Lang);

const CHOICE: f32 = 190.0;

impl ForgottenPanel {
    /// Guesses anew: another map is shown.
    pub(super) fn turn_to_another_map(&mut self) {
        (self.chosen, self.at) = (None, 0);
    }

    fn shown(&mut self, derived: &Derived) -> &Forgotten {
        let about = derived.journey.about();
        let lang = Forgotten::lang_of(&derived.journey, derived.words.lang);
        let key = (derived.texts, about.title.clone(), self.chosen, lang);
        self.shown.of(key, || Forgotten::of(&derived.journey, self.chosen, lang))
    }

    /// Shows the choice of the kind of journey, beside the tabs.
    pub(super) fn choice_ui(&mut self, ui: &mut Ui, derived: &Derived) {
        let (words, kind) = (derived.words, self.shown(derived).kind);
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
            (self.chosen, self.at) = (Some(chosen), 0);
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
        let by_key = list.clicked() && !list.clicked_by(PointerButton::Primary);
        let moved = list.has_focus() && self.move_by_key(ui, &columns);
        let clicked = ui.scope_builder(UiBuilder::new().max_rect(list.rect), |ui| {
            let area = ScrollArea::vertical().id_salt("forgotten").auto_shrink(false);
            area.show(ui, |ui| self.rows_ui(ui, &columns, derived, view, list.has_focus(), moved)).inner
        });
        if let Some(row) = clicked.inner {
            self.at = row;
            list.request_focus();
        }
        if let Some(row) = clicked.inner.or(by_key.then_some(self.at)) {
            self.go(derived, view, row, requests);
        }
    }

    /// The whole list, which has the keys, and is called what the row that they are at says.
    fn list_ui(&mut self, ui: &mut Ui, derived: &Derived) -> Response {
        let rect = ui.available_rect_before_wrap();
        let list = ui.interact(rect, Id::unique("forgotten"), Sense::click());
        let lock = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(list.id, lock));
        let (words, at) = (derived.words, self.at);
        let here = self.shown(derived).rows().nth(at).map(|row| forgotten_row::name(words, row));
        let name = format!("{}. {}", words.text("forgotten-list"), here.unwrap_or_default());
        list.widget_info(|| WidgetInfo::labeled(Kind::ListBox, true, &name));
        if list.has_focus() {
            ring(ui, rect.expand(2.0), 6.0, egui::StrokeKind::Outside);
        }
        list
    }

    /// Up and down from row to row, right and left from one stage to the next.
    fn move_by_key(&mut self, ui: &Ui, columns: &Columns) -> bool {
        let before = self.at;
        self.at = (before + presses(ui, Key::ArrowDown)).saturating_sub(presses(ui, Key::ArrowUp));
        self.at = self.at.min(columns.count().saturating_sub(1));
        for _ in 0..presses(ui, Key::ArrowRight) {
            self.at = columns.beside(self.at, true);
        }
        for _ in 0..presses(ui, Key::ArrowLeft) {
            self.at = columns.beside(self.at, false);
        }
        self.at != before
    }

    /// The row that was clicked.
    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        columns: &Columns,
        derived: &Derived,
        view: &ViewState,
        has_keys: bool,
        moved: bool,
    ) -> Option<usize> {
        let (origin, at) = (ui.max_rect().min.to_vec2(), self.at);
        ui.set_height(columns.height());
        let place = |rect: Rect| rect.translate(origin);
        if let Some(rect) = columns.row(at).filter(|_| moved) {
            ui.scroll_to_rect_animation(place(rect), None, ScrollAnimation::none());
        }
        let shown = self.shown(derived);
        for (number, group) in shown.groups.iter().enumerate() {
            forgotten_row::head_ui(ui, place(columns.head(number)), &group.stage);
        }
        let mut clicked = None;
        for (number, row) in shown.rows().enumerate() {
            let Some(rect) = columns.row(number).map(place) else { continue };
            let is_chosen = row.known.as_ref().is_some_and(|id| view.selection.contains(id));
            if forgotten_row::row_ui(ui, rect, derived.words, row, is_chosen, has_keys && number == at) {
                clicked = Some(number);
            }
        }
        clicked
    }

    fn go(&mut self, derived: &Derived, view: &mut ViewState, row: usize, requests: &mut Requests) {
        let shown = self.shown(derived);
        let Some(ForgottenRow { id, known, .. }) = shown.rows().nth(row) else { return };
        match known {
            Some(known) => view.select_and_show(derived, known),
            None => requests.forgotten = Some((Arc::clone(&shown.list), id.clone())),
        }
    }
}
