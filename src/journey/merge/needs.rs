//! The records that the edits of one side need; those that the other side deleted are kept.

use std::collections::BTreeSet;

use crate::journey::{Address, Edit, EntryKey, Field, Item, Journey, Mandate, SegmentId, TouchpointId};

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
        Edit::Add(touchpoint) => {
            needs.extend(touchpoint.stage.clone().map(Address::Stage));
            let actors = touchpoint.actors.iter().chain(&touchpoint.mandate.actors);
            needs.extend(actors.cloned().map(Address::Actor));
            touchpoint.ratings.keys().for_each(|key| of_key(key, needs));
        }
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
    match item {
        Item::Action(action) => {
            needs.extend(action.touchpoint.clone().map(Address::Touchpoint));
            let named = matches!(then, Some(Item::Action(then)) if then.actor == action.actor);
            needs.extend(action.actor.clone().filter(|_| !named).map(Address::Actor));
        }
        Item::Case(case) => {
            needs.extend(case.touchpoint.clone().map(Address::Touchpoint));
            let then = match then {
                Some(Item::Case(then)) => Some(then),
                _ => None,
            };
            let is_new = |same: bool| then.is_none() || !same;
            let segment = is_new(then.is_some_and(|then| then.segment == case.segment));
            let actor = is_new(then.is_some_and(|then| then.solved_by == case.solved_by));
            needs.extend(case.segment.clone().filter(|_| segment).map(Address::Segment));
            needs.extend(case.solved_by.clone().filter(|_| actor).map(Address::Actor));
        }
        Item::Outcome(outcome) => needs.extend(outcome.segment.clone().map(Address::Segment)),
        Item::Survey(survey) => {
            let then = match then {
                Some(Item::Survey(then)) => Some(then),
                _ => None,
            };
            let named = |id: &TouchpointId| {
                then.is_some_and(|then| {
                    then.columns.iter().any(|column| column.touchpoint.as_ref() == Some(id))
                })
            };
            let touchpoints = survey.columns.iter().filter_map(|column| column.touchpoint.clone());
            needs.extend(touchpoints.filter(|id| !named(id)).map(Address::Touchpoint));
            let is_same = then.is_some_and(|then| then.tables == survey.tables);
            let segments: Vec<SegmentId> = survey.tables.iter().filter_map(|it| it.segment.clone()).collect();
            needs.extend(segments.into_iter().filter(|_| !is_same).map(Address::Segment));
        }
        Item::Conflict(conflict) => of_record(base.disputed(conflict), needs),
        Item::Group(_) => {}
    }
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
