//! Reads one row of a table of actions and changes the action by it. A cell that still holds what was written
//! changes nothing and is not parsed; a missing cell leaves its field as it is.

use crate::{
    format::{escape::lines, table::PlainRow},
    journey::{Action, Day, Effort, TouchpointId},
};

use super::{
    column::{self, ActionColumn, ActionColumns},
    day::{DayOrder, NoDay, Readings},
    fault::{ActionsFault, RowWrong},
    named::CellNames,
};

/// The facts that all rows of a table of actions share.
pub(super) struct ActionTable<'a> {
    pub columns: ActionColumns,
    /// The order of the table's days that are written with slashes or hyphens, where it is certain.
    pub day_order: Option<DayOrder>,
    pub named: CellNames<'a>,
}

/// A row of a table of actions.
#[derive(Clone, Copy)]
pub(super) struct ActionRow<'a> {
    pub row: &'a PlainRow,
    pub table: &'a ActionTable<'a>,
}

/// The faults and remarks collected while rows are read.
#[derive(Default)]
pub(super) struct RowTold {
    pub faults: Vec<ActionsFault>,
    pub remarks: Vec<ActionsFault>,
}

impl ActionRow<'_> {
    /// Returns the cell of a column, each line as it is shown; `None` where the row has no such cell.
    pub(super) fn cell(&self, column: ActionColumn) -> Option<String> {
        self.table.columns.cell(column, self.row)
    }

    /// Returns the cell of a column if it differs from what is written for the action.
    fn changed(&self, column: ActionColumn, action: &Action) -> Option<String> {
        let cell = self.cell(column)?;
        let written = self.table.named.of.text(column, action, &|state| state.as_str().into());
        (cell != lines(&written)).then_some(cell)
    }

    /// Changes the action by the cells of the row that differ from what was written for `before`.
    pub(super) fn put(&self, before: &Action, action: &mut Action, told: &mut RowTold) {
        self.put_texts(before, action);
        let changed = |column| self.changed(column, before);
        let actor = changed(ActionColumn::Actor).map(|text| self.table.named.actor(&text));
        self.take(actor, &mut action.actor, told);
        let due = changed(ActionColumn::Due).map(|text| self.due(&text, &before.due));
        self.take(due, &mut action.due, told);
        let effort = changed(ActionColumn::Effort).map(|text| effort(&text));
        self.take(effort, &mut action.effort, told);
        // An action always has a state, so an empty cell means no change.
        let state = changed(ActionColumn::State).filter(|text| !text.trim().is_empty());
        let state = state.map(|text| column::state(&text).ok_or(RowWrong::State(text)));
        self.take(state, &mut action.state, told);
        let touchpoint = self.touchpoint(before, told);
        self.take(touchpoint, &mut action.touchpoint, told);
        // Only a new action must say what is to be done; an old one may have been without it.
        if action.what.trim().is_empty() && action.what != before.what {
            told.faults.push(self.fault(RowWrong::NoWhat));
        }
    }

    fn put_texts(&self, before: &Action, action: &mut Action) {
        for (column, field) in [
            (ActionColumn::What, &mut action.what),
            (ActionColumn::Who, &mut action.who),
            (ActionColumn::Why, &mut action.why),
        ] {
            if let Some(text) = self.changed(column, before) {
                *field = text;
            }
        }
    }

    fn take<T>(&self, said: Option<Result<T, RowWrong>>, field: &mut T, told: &mut RowTold) {
        match said {
            Some(Ok(value)) => *field = value,
            Some(Err(wrong)) => told.faults.push(self.fault(wrong)),
            None => {}
        }
    }

    pub(super) fn fault(&self, wrong: RowWrong) -> ActionsFault {
        ActionsFault::Row { row: self.row.number, wrong }
    }

    fn due(&self, text: &str, before: &Day) -> Result<Day, RowWrong> {
        let day = Readings::of(text).and_then(|readings| readings.day(self.table.day_order, before));
        day.map_err(|no_day| match no_day {
            NoDay::Ambiguous => RowWrong::AmbiguousDay(text.to_owned()),
            NoDay::NotADay => RowWrong::Day(text.to_owned()),
        })
    }

    /// Returns the touchpoint if the row names another than before: by its id, else by number and title. A title
    /// that no touchpoint has any more is ignored where the id says which touchpoint is meant.
    fn touchpoint(
        &self,
        before: &Action,
        told: &mut RowTold,
    ) -> Option<Result<Option<TouchpointId>, RowWrong>> {
        let has_id = self.cell(ActionColumn::TouchpointId).is_some_and(|id| !id.trim().is_empty());
        let by_id = self.changed(ActionColumn::TouchpointId, before).filter(|_| has_id);
        let by_id = by_id.map(|text| self.table.named.touchpoint_of_id(&text));
        let text = self.changed(ActionColumn::Touchpoint, before).filter(|text| !text.trim().is_empty());
        let Some(text) = text else {
            return by_id.map(|id| id.map(Some)).or_else(|| self.unsaid(before));
        };
        let by_name = self.table.named.touchpoint(&text);
        if has_id && self.is_old_name(before, &text) {
            let names_another = matches!(&by_name, Ok(Some(id)) if before.touchpoint.as_ref() != Some(id));
            if by_id.is_none() && names_another {
                told.remarks.push(ActionsFault::OtherNumber { row: self.row.number, text });
            }
            return by_id.map(|id| id.map(Some));
        }
        let is_by_name = by_id.is_none();
        if has_id && is_by_name && matches!(by_name, Ok(None)) {
            told.remarks.push(ActionsFault::OtherTitle { row: self.row.number, text });
            return None;
        }
        let meant = agreed(by_id, by_name, text);
        let is_as_before =
            is_by_name && meant.as_ref().is_ok_and(|id| before.touchpoint.as_ref() == Some(id));
        (!is_as_before).then(|| meant.map(Some))
    }

    /// Returns whether a cell still holds the title of the action's touchpoint. The number before the title dates
    /// from the day the plan was written, and may by now be another touchpoint's.
    fn is_old_name(&self, before: &Action, text: &str) -> bool {
        before.touchpoint.as_ref().is_some_and(|id| self.table.named.is_titled(id, text))
    }

    /// Returns the fault of a row in which no column names a touchpoint any more, though one did before.
    fn unsaid(&self, before: &Action) -> Option<Result<Option<TouchpointId>, RowWrong>> {
        let columns = [ActionColumn::Touchpoint, ActionColumn::TouchpointId];
        let cells: Vec<_> = columns.iter().filter_map(|column| self.cell(*column)).collect();
        let is_emptied = columns.iter().any(|column| self.changed(*column, before).is_some());
        (is_emptied && cells.iter().all(|cell| cell.trim().is_empty())).then_some(Err(RowWrong::NoTouchpoint))
    }
}

/// Returns the touchpoint that a row means, by its id where it has one, else by number and title, which is the text.
fn agreed(
    by_id: Option<Result<TouchpointId, RowWrong>>,
    by_name: Result<Option<TouchpointId>, RowWrong>,
    text: String,
) -> Result<TouchpointId, RowWrong> {
    match (by_id.transpose()?, by_name) {
        (Some(id), Ok(Some(other))) if id != other => Err(RowWrong::TwoTouchpoints(text)),
        (Some(id), _) | (None, Ok(Some(id))) => Ok(id),
        (None, Ok(None)) => Err(RowWrong::UnknownTouchpoint(text)),
        (None, Err(wrong)) => Err(wrong),
    }
}

/// Parses an effort from 1 to 5, also in the form "3.0" that spreadsheets write; an empty text is no effort.
fn effort(text: &str) -> Result<Effort, RowWrong> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Effort::default());
    }
    let whole = text.split_once(['.', ',']).filter(|(_, rest)| rest.bytes().all(|byte| byte == b'0'));
    let number = whole.map_or(text, |(whole, _)| whole).parse().ok().filter(|number| *number > 0);
    number.and_then(Effort::new).ok_or_else(|| RowWrong::Effort(text.to_owned()))
}
