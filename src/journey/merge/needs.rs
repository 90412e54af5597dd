//! The records that the edits of one side need; those that the other side deleted are kept.

use std::collections::BTreeSet;

use crate::journey::{
    Action, Address, Case, Edit, EntryKey, Field, Item, Journey, Mandate, Survey, Touchpoint, TouchpointId,
};

/// Returns the records that these edits of a map change or refer to anew.
pub(super) fn needs(base: &Journey, edits: &[Edit]) -> BTreeSet<Address> {
    let mut needs = BTreeSet::new();
    for edit in edits {
        of_edit(base, edit, &mut needs);
    }
    needs
}

fn of_edit(base: &Journey, edit: &Edit, needs: &mut BTreeSet<Address>) {
    match edit {
        Edit::ChangeStage(stage) => drop(needs.insert(Address::Stage(stage.id.clone()))),
        Edit::ChangeActor(actor) => drop(needs.insert(Address::Actor(actor.id.clone()))),
        Edit::ChangeSegment(segment) => drop(needs.insert(Address::Segment(segment.id.clone()))),
        Edit::Add(touchpoint) => of_touchpoint(touchpoint, needs),
        Edit::Change(id, field) => of_field(base, id, field, needs),
        Edit::Rate(id, key, tally) if !tally.is_empty() => of_rating(id, key, needs),
        Edit::Enter(id, key, _) => of_rating(id, key, needs),
        Edit::Connect(from, to, _) | Edit::Label(from, to, _) => {
            needs.extend([from, to].map(|id| Address::Touchpoint(id.clone())));
        }
        Edit::Put(item) => of_item(base, item, needs),
        Edit::Describe(_)
        | Edit::AddStage(_)
        | Edit::RemoveStage(_)
        | Edit::AddActor(_)
        | Edit::RemoveActor(_)
        | Edit::AddSegment(_)
        | Edit::RemoveSegment(_)
        | Edit::Remove(_)
        | Edit::Rate(..)
        | Edit::Disconnect(..)
        | Edit::Drop(_) => {}
    }
}

/// Adds the records that a new touchpoint refers to.
fn of_touchpoint(touchpoint: &Touchpoint, needs: &mut BTreeSet<Address>) {
    needs.extend(touchpoint.stage.clone().map(Address::Stage));
    let actors = touchpoint.actors.iter().chain(&touchpoint.mandate.actors);
    needs.extend(actors.cloned().map(Address::Actor));
    touchpoint.ratings.keys().for_each(|key| of_key(key, needs));
}

/// Adds the touchpoint that is changed, and the records that its field refers to anew.
fn of_field(base: &Journey, id: &TouchpointId, field: &Field, needs: &mut BTreeSet<Address>) {
    needs.insert(Address::Touchpoint(id.clone()));
    let then = base.touchpoint(id);
    let (then, now) = match field {
        Field::Stage(stage) => return needs.extend(stage.clone().map(Address::Stage)),
        Field::Actors(actors) => (then.map(|then| &then.actors), actors),
        Field::Mandate(Mandate { actors, .. }) => (then.map(|then| &then.mandate.actors), actors),
        _ => return,
    };
    let is_new = |actor: &&_| then.is_none_or(|then| !then.contains(*actor));
    needs.extend(now.iter().filter(is_new).cloned().map(Address::Actor));
}

fn of_rating(id: &TouchpointId, key: &EntryKey, needs: &mut BTreeSet<Address>) {
    needs.insert(Address::Touchpoint(id.clone()));
    of_key(key, needs);
}

fn of_key(key: &EntryKey, needs: &mut BTreeSet<Address>) {
    needs.extend(key.segment.clone().map(Address::Segment));
}

/// Adds what an item needs. An item goes with its touchpoint or segment, so changing it needs that; a record that
/// the item merely names is needed only where it did not name it before.
fn of_item(base: &Journey, item: &Item, needs: &mut BTreeSet<Address>) {
    let then = base.item(&item.key()).map(|then| &**then);
    match (item, then) {
        (Item::Action(now), Some(Item::Action(then))) => of_action(now, Some(then), needs),
        (Item::Action(now), _) => of_action(now, None, needs),
        (Item::Case(now), Some(Item::Case(then))) => of_case(now, Some(then), needs),
        (Item::Case(now), _) => of_case(now, None, needs),
        (Item::Survey(now), Some(Item::Survey(then))) => of_survey(now, Some(then), needs),
        (Item::Survey(now), _) => of_survey(now, None, needs),
        (Item::Outcome(now), _) => needs.extend(now.segment.clone().map(Address::Segment)),
        (Item::Conflict(now), _) => of_record(base.disputed(now), needs),
        (Item::Group(_), _) => {}
    }
}

fn of_action(now: &Action, then: Option<&Action>, needs: &mut BTreeSet<Address>) {
    needs.extend(now.touchpoint.clone().map(Address::Touchpoint));
    let before = then.and_then(|then| then.actor.as_ref());
    needs.extend(named_anew(now.actor.as_ref(), before).map(Address::Actor));
}

fn of_case(now: &Case, then: Option<&Case>, needs: &mut BTreeSet<Address>) {
    needs.extend(now.touchpoint.clone().map(Address::Touchpoint));
    let before = then.and_then(|then| then.segment.as_ref());
    needs.extend(named_anew(now.segment.as_ref(), before).map(Address::Segment));
    let before = then.and_then(|then| then.solved_by.as_ref());
    needs.extend(named_anew(now.solved_by.as_ref(), before).map(Address::Actor));
}

fn of_survey(now: &Survey, then: Option<&Survey>, needs: &mut BTreeSet<Address>) {
    let columns = then.into_iter().flat_map(|then| &then.columns);
    let named: Vec<_> = columns.filter_map(|column| column.touchpoint.as_ref()).collect();
    let touchpoints = now.columns.iter().filter_map(|column| column.touchpoint.as_ref());
    needs.extend(touchpoints.filter(|id| !named.contains(id)).cloned().map(Address::Touchpoint));
    let is_same = then.is_some_and(|then| then.tables == now.tables);
    let segments = now.tables.iter().filter_map(|table| table.segment.clone());
    needs.extend(segments.filter(|_| !is_same).map(Address::Segment));
}

/// Returns the record that is named now, unless it was the one before.
fn named_anew<Id: Clone + PartialEq>(now: Option<&Id>, before: Option<&Id>) -> Option<Id> {
    now.filter(|_| now != before).cloned()
}

/// Adds the record that a conflict is about. It stays until somebody has decided, or the other side's value would
/// go unseen.
fn of_record(disputed: Option<Address>, needs: &mut BTreeSet<Address>) {
    match disputed {
        Some(Address::Rating(id, key)) => of_rating(&id, &key, needs),
        Some(Address::Connection(from, to)) => needs.extend([from, to].map(Address::Touchpoint)),
        Some(Address::Map | Address::Item(_)) | None => {}
        Some(record) => drop(needs.insert(record)),
    }
}
