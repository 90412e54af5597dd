//! Takes back a table of actions that somebody worked on: exactly what differs, matched by id, all of it or
//! nothing.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    format::table::PlainSheet,
    insight::Insight,
    journey::{Action, ActionId, Edit, Item, Journey, MOST_ENTRIES},
};

use super::{
    column::{ActionColumn, ActionColumns},
    day::DayOrder,
    fault::{ActionsFault, RowWrong},
    named::CellNames,
    row::{ActionRow, ActionTable, RowTold},
    written::ActionsOf,
};

/// The changes that a table of actions makes to its map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenActions {
    /// One edit for each action that is changed or new.
    pub edits: Vec<Edit>,
    pub changed: usize,
    pub added: usize,
    /// The remarks on what is ignored in the table.
    pub remarks: Vec<ActionsFault>,
}

/// Takes a table of actions back. New actions get ids from the numbers that `fresh` returns. If anything is wrong,
/// nothing is taken, and every fault is returned.
pub fn take_actions(
    journey: &Journey,
    insight: &Insight,
    sheet: &PlainSheet,
    fresh: &mut dyn FnMut() -> u64,
) -> Result<TakenActions, Vec<ActionsFault>> {
    let of = ActionsOf { journey, insight };
    let columns = checked(of, sheet).map_err(|fault| vec![fault])?;
    let mut taken = TakenActions { remarks: passed_over(sheet, &columns), ..TakenActions::default() };
    let due = sheet.rows.iter().filter_map(|row| columns.cell(ActionColumn::Due, row));
    let table = ActionTable { day_order: DayOrder::of(due), columns, named: CellNames::of(of) };
    let (mut told, mut met) = (RowTold::default(), BTreeSet::new());
    for row in &sheet.rows {
        let row = ActionRow { row, table: &table };
        let id = row.cell(ActionColumn::Id).unwrap_or_default();
        match table.named.action(&id) {
            Some(action) if !met.insert(&action.id) => told.faults.push(row.fault(RowWrong::IdTwice(id))),
            Some(action) => change(&row, action, (&mut taken, &mut told)),
            None if id.trim().is_empty() => add(of, &row, fresh, (&mut taken, &mut told)),
            None => told.faults.push(row.fault(RowWrong::UnknownId(id))),
        }
    }
    taken.remarks.append(&mut told.remarks);
    if told.faults.is_empty() { Ok(taken) } else { Err(told.faults) }
}

/// Returns the columns of a table. Refuses a header in which no column, or the same column twice, is recognised, a
/// table without ids for a map that has actions, and more rows than a map can have actions.
fn checked(of: ActionsOf<'_>, sheet: &PlainSheet) -> Result<ActionColumns, ActionsFault> {
    let columns = ActionColumns::of(&sheet.header)?;
    let says = |column: &ActionColumn| *column != ActionColumn::Id && columns.has(*column);
    if !ActionColumn::ALL.iter().any(says) {
        Err(ActionsFault::NoHeader)
    } else if !columns.has(ActionColumn::Id) && of.journey.actions().next().is_some() {
        Err(ActionsFault::NoIds)
    } else if sheet.rows.len() > MOST_ENTRIES {
        Err(ActionsFault::TooManyRows)
    } else {
        Ok(columns)
    }
}

fn passed_over(sheet: &PlainSheet, columns: &ActionColumns) -> Vec<ActionsFault> {
    let headers = sheet.header.iter().enumerate();
    let unknown = headers.filter(|(place, header)| !columns.is_at(*place) && !header.is_empty());
    unknown.map(|(_, header)| ActionsFault::UnknownColumn(header.clone())).collect()
}

fn change(row: &ActionRow<'_>, before: &Action, (taken, told): (&mut TakenActions, &mut RowTold)) {
    let mut action = before.clone();
    row.put(before, &mut action, told);
    if action != *before {
        taken.changed += 1;
        taken.edits.push(Edit::Put(Arc::new(Item::Action(action))));
    }
}

/// Adds the action of a row without an id. The row must say what is to be done and at which touchpoint.
fn add(
    of: ActionsOf<'_>,
    row: &ActionRow<'_>,
    fresh: &mut dyn FnMut() -> u64,
    (taken, told): (&mut TakenActions, &mut RowTold),
) {
    let mut ids = std::iter::repeat_with(|| ActionId::from_number(fresh()));
    let Some(id) = ids.find(|id| of.journey.action(id).is_none()) else { return };
    let blank = Action::blank(id);
    let mut action = blank.clone();
    let wrongs = told.faults.len();
    row.put(&blank, &mut action, told);
    // A text of spaces alone already has its fault.
    if action.what.is_empty() {
        told.faults.push(row.fault(RowWrong::NoWhat));
    }
    if action.touchpoint.is_none() && told.faults.len() == wrongs {
        told.faults.push(row.fault(RowWrong::NoTouchpoint));
    }
    taken.added += 1;
    taken.edits.push(Edit::Put(Arc::new(Item::Action(action))));
}
