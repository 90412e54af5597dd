//! One row of a table of actions: what it changes of an action. A cell that says what is written changes nothing, so
//! nothing that was never touched is read; a column that is missing leaves its field as it is.

use crate::{
    format::{
        escape::{lines, unguarded},
        table::PlainRow,
    },
    journey::{Action, Effort, TouchpointId},
};

use super::{
    column::{self, ActionColumn},
    day::{self, NoDay},
    fault::{ActionsFault, RowWrong},
    named,
    written::ActionsOf,
};

/// A row under the columns of its table.
pub(super) struct ActionRow<'a> {
    pub row: &'a PlainRow,
    /// The column at each place.
    pub columns: &'a [Option<ActionColumn>],
}

/// What comes of a row on its way: all that is wrong with it, and what is passed over.
#[derive(Default)]
pub(super) struct RowTold {
    pub faults: Vec<ActionsFault>,
    pub remarks: Vec<ActionsFault>,
}

impl ActionRow<'_> {
    /// What stands in a column, its lines as they are seen; `None` where the table has no such column.
    pub(super) fn cell(&self, column: ActionColumn) -> Option<String> {
        let place = self.columns.iter().position(|it| *it == Some(column))?;
        Some(lines(unguarded(self.row.cells.get(place).map_or("", String::as_str))))
    }

    /// The cell of a column where it differs from what is written of the action.
    fn changed(&self, column: ActionColumn, of: ActionsOf<'_>, action: &Action) -> Option<String> {
        let cell = self.cell(column)?;
        let written = of.text(column, action, &|state| state.as_str().into());
        (cell != lines(&written)).then_some(cell)
    }

    /// Puts into the action what the row says otherwise.
    pub(super) fn put(&self, of: ActionsOf<'_>, before: &Action, action: &mut Action, told: &mut RowTold) {
        let changed = |column| self.changed(column, of, before);
        for (column, field) in [
            (ActionColumn::What, &mut action.what),
            (ActionColumn::Who, &mut action.who),
            (ActionColumn::Why, &mut action.why),
        ] {
            if let Some(text) = changed(column) {
                *field = text;
            }
        }
        let actor = changed(ActionColumn::Actor).map(|text| named::actor(of, &text));
        self.take(actor, &mut action.actor, told);
        let due = changed(ActionColumn::Due).map(|text| due(&text));
        self.take(due, &mut action.due, told);
        let effort = changed(ActionColumn::Effort).map(|text| effort(&text));
        self.take(effort, &mut action.effort, told);
        let state = changed(ActionColumn::State)
            .map(|text| column::state(&text).ok_or_else(|| RowWrong::State(text.clone())));
        self.take(state, &mut action.state, told);
        let touchpoint = self.touchpoint(of, before, told);
        self.take(touchpoint, &mut action.touchpoint, told);
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

    /// The touchpoint where the row says another: by its id, else by number and title. A title that no touchpoint has
    /// any more is passed over where the id says which it is.
    fn touchpoint(
        &self,
        of: ActionsOf<'_>,
        before: &Action,
        told: &mut RowTold,
    ) -> Option<Result<Option<TouchpointId>, RowWrong>> {
        let has_id = self.cell(ActionColumn::TouchpointId).is_some_and(|id| !id.trim().is_empty());
        let by_id = self.changed(ActionColumn::TouchpointId, of, before).filter(|_| has_id).map(|text| {
            let known = TouchpointId::new(text.trim()).filter(|id| of.journey.touchpoint(id).is_some());
            known.ok_or_else(|| RowWrong::UnknownTouchpoint(text.clone()))
        });
        let text = self.changed(ActionColumn::Touchpoint, of, before).filter(|text| !text.trim().is_empty());
        let named = text.as_ref().map(|text| named::touchpoint(of, text));
        match (by_id, named) {
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
            (None, None) => self.unsaid(of, before),
        }
    }

    /// No column names a touchpoint any more, where one did before.
    fn unsaid(&self, of: ActionsOf<'_>, before: &Action) -> Option<Result<Option<TouchpointId>, RowWrong>> {
        let columns = [ActionColumn::Touchpoint, ActionColumn::TouchpointId];
        let cells: Vec<_> = columns.iter().filter_map(|column| self.cell(*column)).collect();
        let is_emptied = columns.iter().any(|column| self.changed(*column, of, before).is_some());
        (is_emptied && cells.iter().all(|cell| cell.trim().is_empty())).then_some(Err(RowWrong::NoTouchpoint))
    }
}

fn due(text: &str) -> Result<crate::journey::Day, RowWrong> {
    day::day(text).map_err(|no_day| match no_day {
        NoDay::Ambiguous => RowWrong::AmbiguousDay(text.to_owned()),
        NoDay::NotADay => RowWrong::Day(text.to_owned()),
    })
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
