//! The result that a merge of two sides must have.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    side::Side,
    told::{Record, Told, parts},
};

/// The merged map, and each conflict by its record and field.
pub(crate) struct Expected {
    pub(crate) told: Told,
    pub(crate) conflicts: BTreeSet<String>,
}

/// Returns the merge of two sides. There is a conflict where both set the same field to different values, or where
/// one deleted what the other changed or referred to, and nowhere else. Ours stays in the field, and what was
/// changed stays in the map.
pub(crate) fn expected(base: &Told, ours: &Side, theirs: &Side) -> Expected {
    let mut conflicts = BTreeSet::new();
    let mut gone = BTreeSet::new();
    for (side, other) in [(ours, theirs), (theirs, ours)] {
        let needed = other.needs(base);
        for record in &side.deleted {
            if needed.contains(record) {
                conflicts.insert(name(record, "deleted"));
            } else {
                gone.insert(record.clone());
            }
        }
    }
    let mut told = with(base, &BTreeMap::new(), &gone);
    let then = told.clone();
    let [one, two] = [ours, theirs].map(|side| with(base, &side.set, &gone));
    let fields: BTreeSet<_> = ours.set.keys().chain(theirs.set.keys()).collect();
    for (record, field) in fields {
        let [before, mine, other] = [&then, &one, &two].map(|map| map.get(record, field));
        let is_changed = [mine != before, other != before];
        let is_there = one.0.contains_key(record) || two.0.contains_key(record) || record.0 == "ratings";
        if !is_there {
            continue;
        }
        match is_changed {
            [true, true] if mine != other => {
                conflicts.insert(name(record, field));
                told.put(record, field, mine);
            }
            [true, _] => told.put(record, field, mine),
            [false, true] => told.put(record, field, other),
            [false, false] => {}
        }
    }
    for record in ours.added.iter().chain(&theirs.added) {
        both(&mut told, record, ours, theirs, &mut conflicts);
    }
    for record in &gone {
        told.delete(record);
    }
    Expected { told, conflicts }
}

/// Returns the map with these values, and without the records that are gone.
fn with(base: &Told, set: &BTreeMap<(Record, String), String>, gone: &BTreeSet<Record>) -> Told {
    let mut told = base.clone();
    for ((record, field), said) in set {
        told.put(record, field, said);
    }
    for record in gone {
        told.delete(record);
    }
    told
}

/// Merges a record that is new: a field that one side leaves unsaid is the other's to say.
fn both(told: &mut Told, record: &Record, ours: &Side, theirs: &Side, conflicts: &mut BTreeSet<String>) {
    let [one, two] =
        [ours, theirs].map(|side| side.told.0.get(record).filter(|_| side.added.contains(record)));
    let mut fields = one.or(two).cloned().unwrap_or_default();
    for (field, said) in two.into_iter().flatten() {
        match fields.get(field) {
            Some(mine) if mine != said => drop(conflicts.insert(name(record, field))),
            Some(_) => {}
            None => drop(fields.insert(field.clone(), said.clone())),
        }
    }
    told.0.insert(record.clone(), fields);
}

/// Returns the name of a conflict by its record and field, as `name_of` in the bench returns those of Polku.
pub(crate) fn name((list, id): &Record, field: &str) -> String {
    let [one, two, three] = parts(id);
    match *list {
        "ratings" | "outcomes" => format!("{one}|{two}|{three}||/{field}"),
        "transitions" => format!("|||{one}|{two}/{field}"),
        _ => format!("{id}||||/{field}"),
    }
}
