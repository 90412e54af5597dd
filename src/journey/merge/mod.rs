//! Three-way merging by record and field. What only one side changed is taken; what both changed alike is taken
//! once; where they differ, ours stays and a conflict keeps all three values. Nothing of either side is lost.
//!
//! Deletions come first. A record that one side deleted and the other changed, or refers to anew, is kept, and
//! that is a conflict too. The other deletions are done in all three maps. From then on base, ours and theirs hold
//! the same touchpoints except new ones, so nothing that a deletion takes along looks like anybody's edit.

mod fields;
mod groups;
mod needs;
mod rounds;
mod several;
mod versions;

use std::{collections::BTreeSet, mem::take};

use super::{
    Address, Conflict, ConflictKey, Edit, EditError, FormatVersion, Item, ItemKey, Journey, MapField, Target,
};
pub(super) use fields::unit_of;
use fields::{Base, merge_fields};
use versions::Versions;

pub use rounds::merge_in_rounds;
pub use several::{MergedSeveral, OtherMap, Unnamed, is_copy, merge_several, named_apart};

/// The field of a conflict about whether a record exists, and its value on the side that deleted the record.
pub const DELETED: &str = "deleted";

/// A merge of two maps.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The map with the changes of both sides, conflicts included.
    pub journey: Journey,
    /// The number of conflicts that this merge added.
    pub conflicts: usize,
}

/// Merges two maps that come from the same one. Without a base, every difference is a conflict.
///
/// # Errors
/// Returns an error where the two cannot be one map: a list would grow beyond its limit.
pub fn merge(base: Option<&Journey>, ours: &Journey, theirs: &Journey) -> Result<Merged, EditError> {
    let nothing = Journey::new("");
    let sides = Versions::of(base.unwrap_or(&nothing), ours, theirs);
    let mut merging = Merging { sides: &sides, base, edits: Vec::new(), conflicts: Vec::new() };
    merging.kept();
    for address in changed_addresses(&sides.their_edits) {
        merging.resolve(&address);
    }
    merging.finish([base.unwrap_or(&nothing), ours, theirs].map(|map| map.about().format))
}

/// Returns the records that these edits change, in the order in which they can be changed. For a new touchpoint
/// its ratings are included.
fn changed_addresses(edits: &[Edit]) -> Vec<Address> {
    let mut seen = BTreeSet::new();
    let mut addresses = Vec::new();
    for edit in edits {
        let address = match edit.target() {
            Target::Map(_) => Address::Map,
            Target::Stage(id) => Address::Stage(id),
            Target::Actor(id) => Address::Actor(id),
            Target::Segment(id) => Address::Segment(id),
            Target::Touchpoint(id) | Target::Field(id, _) => Address::Touchpoint(id),
            Target::Rating(id, key) => Address::Rating(id, key),
            Target::Connection(from, to) | Target::Label(from, to) => Address::Connection(from, to),
            Target::Item(key) => Address::Item(key),
        };
        let ratings = match edit {
            Edit::Add(touchpoint) => touchpoint.ratings.keys().cloned().collect(),
            _ => Vec::new(),
        };
        let ratings = ratings.into_iter().map(|key| match &address {
            Address::Touchpoint(id) => Address::Rating(id.clone(), key),
            other => other.clone(),
        });
        addresses.extend([address.clone()].into_iter().chain(ratings).filter(|it| seen.insert(it.clone())));
    }
    addresses
}

/// A merge in the making: the edits that bring theirs into ours, and the conflicts.
struct Merging<'a> {
    sides: &'a Versions,
    /// The base before any deletions; `None` where it is not known.
    base: Option<&'a Journey>,
    edits: Vec<Edit>,
    /// The conflicts: the record, its field, and the values of base, ours and theirs.
    conflicts: Vec<(Address, String, [String; 3])>,
}

impl<'a> Merging<'a> {
    /// Adds a conflict for each record that one side deleted and the other changed; the record itself is kept.
    fn kept(&mut self) {
        let Versions { kept_from_us, kept_from_them, .. } = self.sides;
        for address in kept_from_us {
            self.dispute(address, DELETED, ["", DELETED, ""]);
        }
        for address in kept_from_them {
            self.dispute(address, DELETED, ["", "", DELETED]);
        }
    }

    fn resolve(&mut self, address: &Address) {
        let Versions { base, ours, theirs, .. } = self.sides;
        // Conflicts that were there before are merged as a whole, not as fields.
        if let Address::Item(ItemKey::Conflict(_)) = address {
            return;
        }
        match (base.has(address), ours.has(address), theirs.has(address)) {
            // An entry that does not exist is a tally of zeros (R5).
            _ if matches!(address, Address::Rating(..)) => self.fields(address),
            (false, false, true) => self.take(address),
            (true, false, true) => {
                self.take(address);
                if !self.is_only_healed(address) {
                    self.dispute(address, DELETED, ["", DELETED, ""]);
                }
            }
            (true, true, false) if base.texts(address) == ours.texts(address) => {
                self.edits.extend(ours.removal(address));
            }
            (_, true, false) if self.is_only_healed(address) => {}
            (_, true, false) => self.dispute(address, DELETED, ["", "", DELETED]),
            (_, true, true) => self.fields(address),
            (_, false, false) => {}
        }
    }

    /// Returns whether the base has a connection only because a deletion was healed in it. A side without such a
    /// connection has not deleted it.
    fn is_only_healed(&self, address: &Address) -> bool {
        let is_connection = matches!(address, Address::Connection(..));
        is_connection && self.base.is_some_and(|base| !base.has(address))
    }

    /// Returns the conflicts that were there before, each with the side that holds it. A conflict that one side
    /// has settled is over; one that either side brings stays.
    fn standing(&self) -> Vec<(&Journey, &Conflict)> {
        let Versions { base, ours, theirs, .. } = self.sides;
        let of = |side: &'a Journey, it: &Conflict| side.item(&ItemKey::Conflict(it.key().into()));
        let stands = |other: &'a Journey, it: &Conflict| of(base, it).is_none() || of(other, it).is_some();
        let is_as_before = |it: &Conflict| of(theirs, it).is_some() && of(base, it) == of(ours, it);
        let from_us = ours.conflicts().filter(|it| stands(theirs, it) && !is_as_before(it));
        let from_them =
            theirs.conflicts().filter(|it| stands(ours, it) && (of(ours, it).is_none() || is_as_before(it)));
        from_us.map(|it| (ours, it)).chain(from_them.map(|it| (theirs, it))).collect()
    }

    /// Returns whether a side holds the conflict but its field says something else than the conflict's `ours`.
    /// Deciding it in Polku ends the conflict, so such a one was written by hand and is kept as it is.
    fn is_by_hand(&self, conflict: &Conflict) -> bool {
        let key = ItemKey::Conflict(conflict.key().into());
        [&self.sides.ours, &self.sides.theirs].into_iter().any(|side| {
            side.item(&key).is_some() && side.said_of(conflict).is_some_and(|said| said != conflict.ours)
        })
    }

    /// Takes over their record as it is.
    fn take(&mut self, address: &Address) {
        let theirs = &self.sides.theirs;
        let added = match address {
            Address::Map | Address::Rating(..) => None,
            Address::Stage(id) => theirs.stage(id).cloned().map(Edit::AddStage),
            Address::Actor(id) => theirs.actor(id).cloned().map(Edit::AddActor),
            Address::Segment(id) => theirs.segment(id).cloned().map(Edit::AddSegment),
            Address::Touchpoint(id) => theirs.touchpoint(id).cloned().map(Edit::Add),
            Address::Connection(from, to) => {
                let there = theirs.transition(from, to);
                there.map(|transition| Edit::Connect(from.clone(), to.clone(), transition.clone()))
            }
            Address::Item(key) => theirs.item(key).cloned().map(Edit::Put),
        };
        self.edits.extend(added);
    }

    /// Merges a record field by field. Both sides have the record, except that a rating may be missing on one.
    fn fields(&mut self, address: &Address) {
        let Versions { base, ours, theirs, .. } = self.sides;
        // A touchpoint that theirs adds brings its ratings along.
        let is_taken = match address {
            Address::Rating(id, _) => ours.touchpoint(id).is_none(),
            _ => false,
        };
        if is_taken {
            return;
        }
        let [now, other] = ours.texts_apart(theirs, address);
        let names: Vec<_> = now.iter().chain(&other).map(|(name, _)| name.as_str()).collect();
        let then = base.texts_of(address, &names);
        let then = match &then {
            Some(then) => Base::Said(then),
            None if self.base.is_some() && matches!(address, Address::Rating(..)) => Base::Said(&[]),
            None => Base::Unknown,
        };
        let mut merged = merge_fields(address, then, &now, &other);
        let edits =
            if merged.taken.is_empty() { Ok(Vec::new()) } else { ours.edits_for(address, &merged.taken) };
        match edits {
            Ok(edits) => self.edits.extend(edits),
            // Words that ours cannot hold become conflicts, so that they are not lost.
            Err(_) => merged.dispute_taken(then, &now),
        }
        for field in merged.disputed {
            self.conflicts.push((address.clone(), field.name, [field.base, field.ours, field.theirs]));
        }
    }

    fn dispute(&mut self, address: &Address, field: &str, said: [&str; 3]) {
        self.conflicts.push((address.clone(), field.to_owned(), said.map(str::to_owned)));
    }

    fn finish(mut self, [base, ours, theirs]: [FormatVersion; 3]) -> Result<Merged, EditError> {
        let latest = FormatVersion {
            format: ours.format.max(theirs.format),
            min_reader: ours.min_reader.max(theirs.min_reader),
        };
        let format = if theirs == base {
            ours
        } else if ours == base {
            theirs
        } else {
            latest
        };
        let described = Edit::Describe(MapField::Format(format));
        // No edit of this merge is anybody's decision, so none may end a conflict.
        let drops = self.sides.ours.conflicts().map(|it| Edit::Drop(ItemKey::Conflict(it.key().into())));
        let edits: Vec<_> = drops.chain(take(&mut self.edits)).chain([described]).collect();
        let merged = self.sides.ours.apply(&edits).map_err(|(_, error)| error)?;
        // Conflicts are addressed in the merged map, in which an id means the same record whichever side is called
        // ours.
        let new = self.conflicts.iter();
        let new: Vec<_> =
            new.map(|(address, field, said)| merged.conflict(address, field, said.clone())).collect();
        // Whether a record should exist is asked once.
        let is_asked_anew =
            |it: &Conflict| it.field == DELETED && new.iter().any(|new| is_about_the_same(new, it));
        let standing = self.standing().into_iter().filter(|(_, conflict)| !is_asked_anew(conflict));
        let standing = standing.filter_map(|(side, conflict)| {
            if self.is_by_hand(conflict) {
                Some(conflict.clone())
            } else {
                as_it_stands(&merged, side, conflict)
            }
        });
        let all = standing.chain(new.iter().cloned());
        let puts: Vec<_> = all.map(|conflict| Edit::Put(Item::Conflict(conflict).into())).collect();
        let journey = merged.apply(&puts).map_err(|(_, error)| error)?;
        Ok(Merged { journey, conflicts: self.conflicts.len() })
    }
}

/// Returns whether both conflicts are about the same field of the same record, whatever the values.
fn is_about_the_same(one: &Conflict, other: &Conflict) -> bool {
    let about = |it: &Conflict| ConflictKey { theirs: String::new(), ..it.key() };
    about(one) == about(other)
}

/// Returns the conflict with its field's value in the merged map as ours; `None` where that value is theirs.
fn as_it_stands(merged: &Journey, side: &Journey, conflict: &Conflict) -> Option<Conflict> {
    match (side.said_of(conflict), merged.said_of(conflict)) {
        (then, Some(now)) if then.as_ref() != Some(&now) => {
            (now != conflict.theirs).then(|| Conflict { ours: now, ..conflict.clone() })
        }
        _ => Some(conflict.clone()),
    }
}
