//! One row of a table of actions: what it changes of an action. A cell that says what is written changes nothing, so
//! nothing that was never touched is read; a cell that is missing leaves its field as it is.

use crate::{
    format::{escape::lines, table::PlainRow},
    journey::{Action, Day, Effort, TouchpointId},
};

use super::{
    column::{self, ActionColumn, ActionColumns},
    day::{DayOrder, NoDay, Readings},
    fault::{ActionsFault, RowWrong},
    named::Named,
};

/// What the rows of a table have in common.
pub(super) struct ActionTable<'a> {
    pub columns: ActionColumns,
    /// The order of its days that are written with strokes, where it is certain.
    pub day_order: Option<DayOrder>,
    pub named: Named<'a>,
}

/// A row of a table.
#[derive(Clone, Copy)]
pub(super) struct ActionRow<'a> {
    pub row: &'a PlainRow,
    pub table: &'a ActionTable<'a>,
}

/// What comes of a row on its way: all that is wrong with it, and what is passed over.
#[derive(Default)]
pub(super) struct RowTold {
    pub faults: Vec<ActionsFault>,
    pub remarks: Vec<ActionsFault>,
}

impl ActionRow<'_> {
    /// What stands in a column, its lines as they are seen; `None` where the row has no such cell.
    pub(super) fn cell(&self, column: ActionColumn) -> Option<String> {
        self.table.columns.cell(column, self.row)
    }

    /// The cell of a column where it differs from what is written of the action.
    fn changed(&self, column: ActionColumn, action: &Action) -> Option<String> {
        let cell = self.cell(column)?;
        let written = self.table.named.of.text(column, action, &|state| state.as_str().into());
        (cell != lines(&written)).then_some(cell)
    }

    /// Puts into the action what the row says otherwise.
    pub(super) fn put(&self, before: &Action, action: &mut Action, told: &mut RowTold) {
        let changed = |column| self.changed(column, before);
        for (column, field) in [
            (ActionColumn::What, &mut action.what),
            (ActionColumn::Who, &mut action.who),
            (ActionColumn::Why, &mut action.why),
        ] {
            if let Some(text) = changed(column) {
                *field = text;
            }
        }
        let actor = changed(ActionColumn::Actor).map(|text| self.table.named.actor(&text));
        self.take(actor, &mut action.actor, told);
        let due = changed(ActionColumn::Due).map(|text| self.due(&text, &before.due));
        self.take(due, &mut action.due, told);
        let effort = changed(ActionColumn::Effort).map(|text| effort(&text));
        self.take(effort, &mut action.effort, told);
        // An action is always in a state, so an empty cell says nothing of it.
        let state = changed(ActionColumn::State).filter(|text| !text.trim().is_empty());
        let state = state.map(|text| column::state(&text).ok_or(RowWrong::State(text)));
        self.take(state, &mut action.state, told);
        let touchpoint = self.touchpoint(before, told);
        self.take(touchpoint, &mut action.touchpoint, told);
        // What was never said is asked of a new action alone.
        if action.what.trim().is_empty() && action.what != before.what {
            told.faults.push(self.fault(RowWrong::NoWhat));
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

    /// The touchpoint where the row says another: by its id, else by number and title. A title that no touchpoint has
    /// any more is passed over where the id says which it is.
    fn touchpoint(
        &self,
        before: &Action,
        told: &mut RowTold,
    ) -> Option<Result<Option<TouchpointId>, RowWrong>> {
        let named = &self.table.named;
        let has_id = self.cell(ActionColumn::TouchpointId).is_some_and(|id| !id.trim().is_empty());
        let by_id = self.changed(ActionColumn::TouchpointId, before).filter(|_| has_id);
        let by_id = by_id.map(|text| named.touchpoint_of_id(&text));
        let text = self.changed(ActionColumn::Touchpoint, before).filter(|text| !text.trim().is_empty());
        let by_name = text.as_ref().map(|text| named.touchpoint(text));
        if has_id && let Some(text) = text.as_ref().filter(|text| self.is_old_name(before, text)) {
            if by_id.is_none()
                && matches!(&by_name, Some(Ok(Some(other))) if before.touchpoint.as_ref() != Some(other))
            {
                let text = text.clone();
                told.remarks.push(ActionsFault::OtherNumber { row: self.row.number, text });
            }
            return by_id.map(|id| id.map(Some));
        }
        match (by_id, by_name) {
            (Some(Err(wrong)), _) | (None, Some(Err(wrong))) => Some(Err(wrong)),
            (Some(Ok(id)), Some(Ok(Some(other)))) if id != other => {
                Some(Err(RowWrong::TwoTouchpoints(text.unwrap_or_default())))
            }
            (Some(Ok(id)), _) => Some(Ok(Some(id))),
            (None, Some(Ok(Some(id)))) => (before.touchpoint.as_ref() != Some(&id)).then_some(Ok(Some(id))),
            (None, Some(Ok(None))) if has_id => {
                let text = text.unwrap_or_default();
                told.remarks.push(ActionsFault::OtherTitle { row: self.row.number, text });
                None
            }
            (None, Some(Ok(None))) => Some(Err(RowWrong::UnknownTouchpoint(text.unwrap_or_default()))),
            (None, None) => self.unsaid(before),
        }
    }

    /// Returns whether a cell still calls the touchpoint of the action by its title: the number before it is that of
    /// the day on which the plan was written, and may be another's by now.
    fn is_old_name(&self, before: &Action, text: &str) -> bool {
        before.touchpoint.as_ref().is_some_and(|id| self.table.named.is_titled(id, text))
    }

    /// No column names a touchpoint any more, where one did before.
    fn unsaid(&self, before: &Action) -> Option<Result<Option<TouchpointId>, RowWrong>> {
        let columns = [ActionColumn::Touchpoint, ActionColumn::TouchpointId];
        let cells: Vec<_> = columns.iter().filter_map(|column| self.cell(*column)).collect();
        let is_emptied = columns.iter().any(|column| self.changed(*column, before).is_some());
        (is_emptied && cells.iter().all(|cell| cell.trim().is_empty())).then_some(Err(RowWrong::NoTouchpoint))
    }
}

/// From 1 to 5, of which spreadsheets may make 3.0; none where nothing is said.
fn effort(text: &str) -> Result<Effort, RowWrong> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Effort::default());
    }
    let whole = text.split_once(['.', ',']).filter(|(_, rest)| rest.bytes().all(|byte| byte == b'0'));
    let number = whole.map_or(text, |(whole, _)| whole).parse().ok().filter(|number| *number > 0);
    number.and_then(Effort::new).ok_or_else(|| RowWrong::Effort(text.to_owned()))
}
