//! A table of actions that somebody worked on, taken back: exactly what differs, by id; all of it or nothing.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    format::table::PlainSheet,
    insight::Insight,
    journey::{Action, ActionId, Edit, Item, Journey},
};

use super::{
    column::ActionColumn,
    fault::{ActionsFault, RowWrong},
    named,
    row::{ActionRow, RowTold},
    written::ActionsOf,
};

/// What a table comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenActions {
    /// One for each action that is changed or new.
    pub edits: Vec<Edit>,
    pub changed: usize,
    pub added: usize,
    /// What is passed over, to be told.
    pub remarks: Vec<ActionsFault>,
}

/// Takes a table of actions back; new ones get the ids that `fresh` gives numbers for. Where anything is wrong, nothing
/// is taken and all that is wrong is told.
pub fn take_actions(
    journey: &Journey,
    insight: &Insight,
    sheet: &PlainSheet,
    fresh: &mut dyn FnMut() -> u64,
) -> Result<TakenActions, Vec<ActionsFault>> {
    let of = ActionsOf { journey, insight };
    let columns: Vec<_> = sheet.header.iter().map(|header| ActionColumn::of_header(header)).collect();
    check(of, sheet, &columns).map_err(|fault| vec![fault])?;
    let mut taken = TakenActions::default();
    let unknown = sheet.header.iter().zip(&columns).filter(|(header, it)| it.is_none() && !header.is_empty());
    taken.remarks.extend(unknown.map(|(header, _)| ActionsFault::UnknownColumn(header.clone())));
    let (mut told, mut met) = (RowTold::default(), BTreeSet::new());
    for row in &sheet.rows {
        let row = ActionRow { row, columns: &columns };
        let id = row.cell(ActionColumn::Id).unwrap_or_default();
        match id.trim() {
            "" => add(of, &row, fresh, (&mut taken, &mut told)),
            id => match named::action(of, id) {
                Err(wrong) => told.faults.push(row.fault(wrong)),
                Ok(action) if !met.insert(&action.id) => {
                    told.faults.push(row.fault(RowWrong::IdTwice(id.to_owned())));
                }
                Ok(action) => change(of, &row, action, (&mut taken, &mut told)),
            },
        }
    }
    taken.remarks.append(&mut told.remarks);
    if told.faults.is_empty() { Ok(taken) } else { Err(told.faults) }
}

/// Refuses a header by which nothing, or not for certain, is known again.
fn check(
    of: ActionsOf<'_>,
    sheet: &PlainSheet,
    columns: &[Option<ActionColumn>],
) -> Result<(), ActionsFault> {
    for (place, column) in columns.iter().enumerate().filter(|(_, column)| column.is_some()) {
        if columns[..place].contains(column) {
            return Err(ActionsFault::ColumnTwice(sheet.header[place].clone()));
        }
    }
    let has = |column| columns.contains(&Some(column));
    if columns.iter().flatten().all(|column| *column == ActionColumn::Id) {
        Err(ActionsFault::NoHeader)
    } else if !has(ActionColumn::Id) && of.journey.actions().next().is_some() {
        Err(ActionsFault::NoIds)
    } else {
        Ok(())
    }
}

fn change(
    of: ActionsOf<'_>,
    row: &ActionRow<'_>,
    before: &Action,
    (taken, told): (&mut TakenActions, &mut RowTold),
) {
    let mut action = before.clone();
    row.put(of, before, &mut action, told);
    if action != *before {
        taken.changed += 1;
        taken.edits.push(Edit::Put(Arc::new(Item::Action(action))));
    }
}

/// Adds the action of a row without an id: it needs what is to be done, and where.
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
    row.put(of, &blank, &mut action, told);
    if action.what.trim().is_empty() {
        told.faults.push(row.fault(RowWrong::NoWhat));
    }
    if action.touchpoint.is_none() && told.faults.len() == wrongs {
        told.faults.push(row.fault(RowWrong::NoTouchpoint));
    }
    taken.added += 1;
    taken.edits.push(Edit::Put(Arc::new(Item::Action(action))));
}
