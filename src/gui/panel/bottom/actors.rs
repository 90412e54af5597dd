//! The table of who can mend what: actors by touchpoints, with the mark of a touchpoint's level where an actor
//! takes part. Names and numbers stay in view. The table is one stop of the Tab key; arrows move in it.

use std::sync::Arc;

use egui::{
    EventFilter, Id, Key, PointerButton, Rect, Response, Role as Kind, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, style::ScrollAnimation, vec2,
};

use crate::{
    editor::{Derived, Memo, Same, ViewState},
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
    made: Memo<(Same<Meaning>, bool), ()>,
    /// The place in the table that the keys are at.
    at: At,
}

/// A request by pointer or key.
#[derive(Clone, Copy)]
enum Asked {
    /// The selection of all touchpoints of a row.
    ActorRow(usize),
    /// The selection of the touchpoint with this number in a row.
    Cell(usize, u32),
    Number(u32),
}

/// A row, and the number of a touchpoint in it; `None` is the row's name.
type At = (usize, Option<u32>);

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
        let nothing = if derived.journey.actors().is_empty() {
            Some("actors-none")
        } else if self.matrix.columns.is_empty() {
            Some("actors-none-by-person")
        } else {
            None
        };
        if let Some(text) = nothing {
            return nothing::nothing_ui(ui, &derived.words.text(text));
        }
        let last = self.matrix.rows.len().saturating_sub(1);
        self.at.0 = self.at.0.min(last);
        let table = self.table_ui(ui, derived);
        let moved = table.has_focus() && self.move_by_key(ui);
        let by_key = table.clicked() && !table.clicked_by(PointerButton::Primary);
        let here = self.at.1.map_or(Asked::ActorRow(self.at.0), |number| Asked::Cell(self.at.0, number));
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

    /// Makes the matrix anew, but only where the map's meaning has changed.
    fn keep_to(&mut self, derived: &Derived) {
        let (meaning, by_person) = (derived.meaning_as_is(), self.by_person);
        self.made.of((Same(Arc::clone(meaning)), by_person), || {
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
        table.widget_info(|| WidgetInfo::labeled(Kind::Grid, true, &name));
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
    ) -> Option<Asked> {
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
        let parts = Parts { table: &table, matrix: &self.matrix, derived, view };
        let at = focus.has_focus().then_some(self.at);
        let asked = within(ui, table.body(), |ui| parts.cells_ui(ui, at))
            .or(within(ui, table.names(), |ui| parts.names_ui(ui, at)))
            .or(within(ui, table.numbers(), |ui| parts.numbers_ui(ui)));
        cell::corner_ui(ui, &table, derived);
        asked
    }

    fn go(&mut self, derived: &Derived, view: &mut ViewState, asked: Asked) {
        match asked {
            Asked::ActorRow(row) => {
                self.at = (row, None);
                self.select_row(derived, view, row);
            }
            Asked::Cell(row, number) => {
                self.at = (row, Some(number));
                go_to(derived, view, number);
            }
            Asked::Number(number) => go_to(derived, view, number),
        }
    }

    fn select_row(&self, derived: &Derived, view: &mut ViewState, row: usize) {
        if let Some(row) = self.matrix.rows.get(row) {
            view.select_all_and_show(derived, &row.touchpoints);
        }
    }
}

/// The table and the data that each part of it is made from.
struct Parts<'a> {
    table: &'a TableLayout,
    matrix: &'a ActorMatrix,
    derived: &'a Derived,
    view: &'a ViewState,
}

impl Parts<'_> {
    fn cells_ui(&self, ui: &Ui, at: Option<At>) -> Option<Asked> {
        cell::ground_ui(ui, self.derived, self.table, self.matrix);
        let mut asked = None;
        for place in self.table.rows.clone() {
            let row = &self.matrix.rows[place];
            for column in self.table.columns.clone() {
                let (rect, number) = (self.table.cell(place, column), self.matrix.columns[column]);
                let is_at = at == Some((place, Some(number)));
                if row.takes_part(number)
                    && cell::cell_ui(ui, rect, self.derived, self.view, (row, number), is_at)
                {
                    asked = Some(Asked::Cell(place, number));
                }
            }
        }
        asked
    }

    fn names_ui(&self, ui: &Ui, at: Option<At>) -> Option<Asked> {
        let mut asked = None;
        for place in self.table.rows.clone() {
            let (rect, is_at) = (self.table.name(place), at == Some((place, None)));
            if cell::name_ui(ui, rect, self.derived, &self.matrix.rows[place], is_at) {
                asked = Some(Asked::ActorRow(place));
            }
        }
        asked
    }

    fn numbers_ui(&self, ui: &Ui) -> Option<Asked> {
        let mut asked = None;
        for column in self.table.columns.clone() {
            let (rect, number) = (self.table.number(column), self.matrix.columns[column]);
            if cell::number_ui(ui, rect, self.derived, self.view, number) {
                asked = Some(Asked::Number(number));
            }
        }
        asked
    }
}

/// Clips a part of the table: what sticks out of it is neither seen nor clicked.
fn within<T>(ui: &mut Ui, part: Rect, part_ui: impl FnOnce(&Ui) -> T) -> T {
    let whole = ui.clip_rect();
    ui.set_clip_rect(whole.intersect(part));
    let made = part_ui(ui);
    ui.set_clip_rect(whole);
    made
}
