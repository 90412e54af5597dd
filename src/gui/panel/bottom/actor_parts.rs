//! The parts of the table of actors: the cells, and the names and numbers that stay in view beside them.

use egui::{Rect, Ui};

use super::{cell, table::TableLayout};
use crate::{
    editor::{Derived, ViewState},
    insight::ActorMatrix,
};

/// A request by pointer or key.
#[derive(Clone, Copy)]
pub(super) enum ActorAsked {
    /// The selection of all touchpoints of a row.
    ActorRow(usize),
    /// The selection of the touchpoint with this number in a row.
    Cell(usize, u32),
    Number(u32),
}

/// A row, and the number of a touchpoint in it; `None` is the row's name.
pub(super) type TablePlace = (usize, Option<u32>);

/// The table and the data that each part of it is made from.
pub(super) struct ActorParts<'a> {
    pub(super) table: &'a TableLayout,
    pub(super) matrix: &'a ActorMatrix,
    pub(super) derived: &'a Derived,
    pub(super) view: &'a ViewState,
}

impl ActorParts<'_> {
    pub(super) fn cells_ui(&self, ui: &Ui, at: Option<TablePlace>) -> Option<ActorAsked> {
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
                    asked = Some(ActorAsked::Cell(place, number));
                }
            }
        }
        asked
    }

    pub(super) fn names_ui(&self, ui: &Ui, at: Option<TablePlace>) -> Option<ActorAsked> {
        let mut asked = None;
        for place in self.table.rows.clone() {
            let (rect, is_at) = (self.table.name(place), at == Some((place, None)));
            if cell::name_ui(ui, rect, self.derived, &self.matrix.rows[place], is_at) {
                asked = Some(ActorAsked::ActorRow(place));
            }
        }
        asked
    }

    pub(super) fn numbers_ui(&self, ui: &Ui) -> Option<ActorAsked> {
        let mut asked = None;
        for column in self.table.columns.clone() {
            let (rect, number) = (self.table.number(column), self.matrix.columns[column]);
            if cell::number_ui(ui, rect, self.derived, self.view, number) {
                asked = Some(ActorAsked::Number(number));
            }
        }
        asked
    }
}

/// Clips a part of the table: what sticks out of it is neither seen nor clicked.
pub(super) fn within<T>(ui: &mut Ui, part: Rect, part_ui: impl FnOnce(&Ui) -> T) -> T {
    let whole = ui.clip_rect();
    ui.set_clip_rect(whole.intersect(part));
    let made = part_ui(ui);
    ui.set_clip_rect(whole);
    made
}
