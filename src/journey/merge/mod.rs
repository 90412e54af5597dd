//! Three-way merging by record and field: what one side alone changed is taken, what both changed alike is once,
//! and where they differ ours stays and a conflict keeps all three. Nothing of either side is lost.
//!
//! Deletions come first. What one side deleted and the other changed, or refers to anew, is kept, and that is a
//! conflict too; what is left of the deletions is done in all three maps. From then on base, ours and theirs hold
//! the same touchpoints but for those that are new, so that what a deletion takes along is nobody's edit.

mod fields;
mod groups;
mod needs;
mod rounds;
mod versions;

use std::{collections::BTreeSet, mem::take};

use super::{
    Address, Conflict, ConflictKey, Edit, EditError, FormatVersion, Item, ItemKey, Journey, MapField, Target,
};
pub(super) use fields::unit_of;
use fields::{Base, merge_fields};
use versions::Versions;

pub use groups::{shared_answers, with_named_group};
pub use rounds::{merge_in_rounds, round_unknown_to};

/// The field of a conflict about whether a record is there, and what it says where it is not.
pub const DELETED: &str = "deleted";

/// A merge of two maps.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The map that holds both, with the conflicts in it.
    pub journey: Journey,
    /// The number of conflicts that came with this merge.
    pub conflicts: usize,
}

/// Merges two maps that come from the same one; without a base whatever differs is a conflict.
///
/// # Errors
/// What cannot be in one map: a list that grows beyond its limit.
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

/// The records that these edits are of, in the order in which they can be changed. Of a new touchpoint its ratings,
/// too.
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

/// The edits that bring theirs to ours, and what both said.
struct Merging<'a> {
    sides: &'a Versions,
    /// The base before anything was deleted in it; `None` where it is not known.
    base: Option<&'a Journey>,
    edits: Vec<Edit>,
    /// What is in dispute: the record, its field, and what base, ours and theirs say.
    conflicts: Vec<(Address, String, [String; 3])>,
}

impl<'a> Merging<'a> {
    /// Deleted on one side and changed on the other: it is there, and somebody decides.
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
        // Conflicts that stand are no fields of anybody.
        if let Address::Item(ItemKey::Conflict(_)) = address {
            return;
        }
        match (base.has(address), ours.has(address), theirs.has(address)) {
            // An entry that is not there is a tally of zeros (R5).
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

    /// Returns whether the base has a connection only since a deletion was healed in it: whoever has none there has
    /// deleted none.
    fn is_only_healed(&self, address: &Address) -> bool {
        let is_connection = matches!(address, Address::Connection(..));
        is_connection && self.base.is_some_and(|base| !base.has(address))
    }

    /// The conflicts that were there before, each with the side that says it: one that a side has settled is over,
    /// one that either brings stands.
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

    /// Returns whether a side that has the conflict says something else than what that calls ours: who decides it in
    /// Polku ends it, so it was written by hand, and is kept as it is.
    fn is_by_hand(&self, conflict: &Conflict) -> bool {
        let key = ItemKey::Conflict(conflict.key().into());
        [&self.sides.ours, &self.sides.theirs].into_iter().any(|side| {
            side.item(&key).is_some() && side.said_of(conflict).is_some_and(|said| said != conflict.ours)
        })
    }

    /// Takes their record as it is.
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

    /// Field by field, of a record that both have or, of a rating, that one may have.
    fn fields(&mut self, address: &Address) {
        let Versions { base, ours, theirs, .. } = self.sides;
        // What theirs adds whole brings its ratings.
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
            // What ours cannot hold is not lost.
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
        // No edit of this merge is somebody's choice, so none ends a conflict.
        let drops = self.sides.ours.conflicts().map(|it| Edit::Drop(ItemKey::Conflict(it.key().into())));
        let edits: Vec<_> = drops.chain(take(&mut self.edits)).chain([described]).collect();
        let merged = self.sides.ours.apply(&edits).map_err(|(_, error)| error)?;
        // Told of the merged map, in which an id leads to the same record whoever is called ours.
        let new = self.conflicts.iter();
        let new: Vec<_> =
            new.map(|(address, field, said)| merged.conflict(address, field, said.clone())).collect();
        // Whether a record is to be there is asked once.
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

/// Returns whether both are about one field of one record, whatever they say.
fn is_about_the_same(one: &Conflict, other: &Conflict) -> bool {
    let about = |it: &Conflict| ConflictKey { theirs: String::new(), ..it.key() };
    about(one) == about(other)
}

/// The conflict, with what its field has come to say as ours; `None` where that is what they say.
fn as_it_stands(merged: &Journey, side: &Journey, conflict: &Conflict) -> Option<Conflict> {
    match (side.said_of(conflict), merged.said_of(conflict)) {
        (then, Some(now)) if then.as_ref() != Some(&now) => {
            (now != conflict.theirs).then(|| Conflict { ours: now, ..conflict.clone() })
        }
        _ => Some(conflict.clone()),
    }
}
