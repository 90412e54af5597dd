//! Three-way merging by record and field. What only one side changed is taken; what both changed alike is taken
//! once; where they differ, ours stays and a conflict keeps all three values. Nothing of either side is lost.
//!
//! Deletions come first. A record that one side deleted and the other changed, or refers to anew, is kept, and
//! that is a conflict too. The other deletions are done in all three maps. From then on base, ours and theirs hold
//! the same touchpoints except new ones, so nothing that a deletion takes along looks like anybody's edit.

mod changed;
mod fields;
mod groups;
mod needs;
mod rounds;
mod several;
mod standing;
mod versions;

use std::mem::take;

use super::{Address, Edit, EditError, FormatVersion, Item, ItemKey, Journey, MapField};
use changed::changed_addresses;
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

/// A merge in the making: the edits that bring theirs into ours, and the conflicts.
struct Merging<'a> {
    sides: &'a Versions,
    /// The base before any deletions; `None` where it is not known.
    base: Option<&'a Journey>,
    edits: Vec<Edit>,
    /// The conflicts: the record, its field, and the values of base, ours and theirs.
    conflicts: Vec<(Address, String, [String; 3])>,
}

impl Merging<'_> {
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
        let then = self.base_of(address, then.as_deref());
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

    fn base_of<'b>(&self, address: &Address, then: Option<&'b [(String, String)]>) -> Base<'b> {
        match then {
            Some(then) => Base::Said(then),
            None if self.base.is_some() && matches!(address, Address::Rating(..)) => Base::Said(&[]),
            None => Base::Unknown,
        }
    }

    fn dispute(&mut self, address: &Address, field: &str, said: [&str; 3]) {
        self.conflicts.push((address.clone(), field.to_owned(), said.map(str::to_owned)));
    }

    /// Returns the merged map: ours with the edits that bring theirs into it, and the conflicts of both.
    fn finish(mut self, versions: [FormatVersion; 3]) -> Result<Merged, EditError> {
        let described = Edit::Describe(MapField::Format(merged_format(versions)));
        // No edit of this merge is anybody's decision, so none may end a conflict.
        let drops = self.sides.ours.conflicts().map(|it| Edit::Drop(ItemKey::Conflict(it.key().into())));
        let edits: Vec<_> = drops.chain(take(&mut self.edits)).chain([described]).collect();
        let merged = self.sides.ours.apply(&edits).map_err(|(_, error)| error)?;
        let conflicts = self.conflicts_of(&merged).into_iter();
        let puts: Vec<_> = conflicts.map(|conflict| Edit::Put(Item::Conflict(conflict).into())).collect();
        let journey = merged.apply(&puts).map_err(|(_, error)| error)?;
        Ok(Merged { journey, conflicts: self.conflicts.len() })
    }
}

/// Returns the format of the side that changed it; where both did, the later of each part.
fn merged_format([base, ours, theirs]: [FormatVersion; 3]) -> FormatVersion {
    if theirs == base {
        ours
    } else if ours == base {
        theirs
    } else {
        FormatVersion {
            format: ours.format.max(theirs.format),
            min_reader: ours.min_reader.max(theirs.min_reader),
        }
    }
}
