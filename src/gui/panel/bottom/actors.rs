//! The table of who can mend what: actors by touchpoints, with the mark of a touchpoint's level where an actor
//! takes part. Names and numbers stay in view. The table is one stop of the Tab key; arrows move in it.

use std::sync::Arc;

use egui::{
    EventFilter, Id, Key, PointerButton, Rect, Response, Role as AccessRole, ScrollArea, Sense, Ui,
    UiBuilder, WidgetInfo, style::ScrollAnimation, vec2,
};

use super::actor_parts::{ActorAsked, ActorParts, TablePlace, within};
use crate::{
    editor::{Derived, Memo, SameArc, ViewState},
    gui::{
        panel::bottom::{cell, nothing, table::TableLayout, walk::go_to},
        widget::{list_stop::presses, lit::ring},
    },
    insight::{ActorMatrix, Meaning},
};

/// The state that the table keeps while the window is open.
#[derive(Default)]
pub(super) struct Actors {
    /// Whether only touchpoints that a person handles are shown.
    by_person: bool,
    matrix: ActorMatrix,
    /// The key of the matrix: the meaning and the choice that it was made from.
    made: Memo<(SameArc<Meaning>, bool), ()>,
    /// The place in the table that the keys are at.
    at: TablePlace,
}

impl Actors {
    /// Shows the choice to see only what people handle, beside the tabs.
    pub(super) fn choice_ui(&mut self, ui: &mut Ui, derived: &Derived) {
        // The lens has a choice of the same name, so screen readers are told that this one is the table's.
        let text = derived.words.text("lens-actors-people");
        let name = format!("{}: {text}", derived.words.text("actors-mend"));
        let choice = ui.checkbox(&mut self.by_person, text);
        choice.on_hover_text(derived.words.text("lens-actors-people-help")).accessible_name(name);
    }

    pub(super) fn show_ui(&mut self, ui: &mut Ui, derived: &Derived, view: &mut ViewState) {
        self.keep_to(derived);
        if let Some(text) = self.why_empty(derived) {
            return nothing::nothing_ui(ui, &derived.words.text(text));
        }
        let last = self.matrix.rows.len().saturating_sub(1);
        self.at.0 = self.at.0.min(last);
        let table = self.table_ui(ui, derived);
        let moved = table.has_focus() && self.move_by_key(ui);
        let by_key = table.clicked() && !table.clicked_by(PointerButton::Primary);
        let here =
            self.at.1.map_or(ActorAsked::ActorRow(self.at.0), |number| ActorAsked::Cell(self.at.0, number));
        let clicked = ui.scope_builder(UiBuilder::new().max_rect(table.rect), |ui| {
            ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
            let area = ScrollArea::both().id_salt("actors").auto_shrink(false);
            area.show_viewport(ui, |ui, viewport| self.matrix_ui(ui, viewport, derived, view, &table, moved))
                .inner
        });
        if clicked.inner.is_some() {
            table.request_focus();
        }
        if let Some(asked) = clicked.inner.or(by_key.then_some(here)) {
            self.go(derived, view, asked);
        }
    }

    /// Returns the name of the text that says why there is no table.
    fn why_empty(&self, derived: &Derived) -> Option<&'static str> {
        if derived.journey.actors().is_empty() {
            Some("actors-none")
        } else {
            self.matrix.columns.is_empty().then_some("actors-none-by-person")
        }
    }

    /// Makes the matrix anew, but only where the map's meaning has changed.
    fn keep_to(&mut self, derived: &Derived) {
        let (meaning, by_person) = (derived.meaning_as_is(), self.by_person);
        self.made.of((SameArc(Arc::clone(meaning)), by_person), || {
            self.matrix = ActorMatrix::of(&derived.journey, derived.insight_as_is(), meaning, by_person);
        });
    }

    /// Makes the whole table one widget that takes the focus; its name is that of the place where it is.
    fn table_ui(&self, ui: &mut Ui, derived: &Derived) -> Response {
        let rect = ui.available_rect_before_wrap();
        let table = ui.interact(rect, Id::unique("actors table"), Sense::click());
        let lock = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(table.id, lock));
        let here = self.matrix.rows.get(self.at.0).map(|row| match self.at.1 {
            Some(number) => cell::cell_name(derived, row, number),
            None => cell::row_name(derived, row),
        });
        let name = format!("{}. {}", derived.words.text("actors-mend"), here.unwrap_or_default());
        table.widget_info(|| WidgetInfo::labeled(AccessRole::Grid, true, &name));
        if table.has_focus() {
            ring(ui, rect.expand(2.0), 6.0, egui::StrokeKind::Outside);
        }
        table
    }

    /// Moves up and down from row to row, and right and left from one touchpoint of the row to the next. Returns
    /// whether the place changed.
    fn move_by_key(&mut self, ui: &Ui) -> bool {
        let before = self.at;
        let row = (before.0 + presses(ui, Key::ArrowDown)).saturating_sub(presses(ui, Key::ArrowUp));
        let row = row.min(self.matrix.rows.len().saturating_sub(1));
        if row != before.0 {
            self.at = (row, None);
        }
        let Some(row) = self.matrix.rows.get(row) else { return false };
        for _ in 0..presses(ui, Key::ArrowRight) {
            self.at.1 = row.after(self.at.1).or(self.at.1);
        }
        for _ in 0..presses(ui, Key::ArrowLeft) {
            self.at.1 = self.at.1.and_then(|number| row.before(number));
        }
        self.at != before
    }

    /// Shows the part of the table that is in view. Returns what was clicked.
    fn matrix_ui(
        &mut self,
        ui: &mut Ui,
        viewport: Rect,
        derived: &Derived,
        view: &ViewState,
        focus: &Response,
        moved: bool,
    ) -> Option<ActorAsked> {
        let origin = ui.max_rect().min;
        let seen = Rect::from_min_size(origin + viewport.min.to_vec2(), viewport.size());
        let highest = self.matrix.columns.last().copied().unwrap_or_default();
        let (columns, rows) = (self.matrix.columns.len(), self.matrix.rows.len());
        let table = TableLayout::new(origin, seen, highest, columns, rows);
        ui.set_min_size(table.size());
        if moved {
            let column = self.at.1.and_then(|number| self.matrix.columns.binary_search(&number).ok());
            let around = table.around(self.at.0, column);
            ui.scroll_to_rect_animation(around, None, ScrollAnimation::none());
        }
        let parts = ActorParts { table: &table, matrix: &self.matrix, derived, view };
        let at = focus.has_focus().then_some(self.at);
        let asked = within(ui, table.body(), |ui| parts.cells_ui(ui, at))
            .or(within(ui, table.names(), |ui| parts.names_ui(ui, at)))
            .or(within(ui, table.numbers(), |ui| parts.numbers_ui(ui)));
        cell::corner_ui(ui, &table, derived);
        asked
    }

    fn go(&mut self, derived: &Derived, view: &mut ViewState, asked: ActorAsked) {
        match asked {
            ActorAsked::ActorRow(row) => {
                self.at = (row, None);
                self.select_row(derived, view, row);
            }
            ActorAsked::Cell(row, number) => {
                self.at = (row, Some(number));
                go_to(derived, view, number);
            }
            ActorAsked::Number(number) => go_to(derived, view, number),
        }
    }

    fn select_row(&self, derived: &Derived, view: &mut ViewState, row: usize) {
        if let Some(row) = self.matrix.rows.get(row) {
            view.select_all_and_show(derived, &row.touchpoints);
        }
    }
}
