//! The records that edits change, as both sides of a merge know them.

use std::collections::BTreeSet;

use crate::journey::{Address, Edit, Target};

/// Returns the records that these edits change, in the order in which they can be changed. For a new touchpoint
/// its ratings are included.
pub(super) fn changed_addresses(edits: &[Edit]) -> Vec<Address> {
    let mut seen = BTreeSet::new();
    let mut addresses = Vec::new();
    for edit in edits {
        let address = address_of(edit.target());
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

fn address_of(target: Target) -> Address {
    match target {
        Target::Map(_) => Address::Map,
        Target::Stage(id) => Address::Stage(id),
        Target::Actor(id) => Address::Actor(id),
        Target::Segment(id) => Address::Segment(id),
        Target::Touchpoint(id) | Target::Field(id, _) => Address::Touchpoint(id),
        Target::Rating(id, key) => Address::Rating(id, key),
        Target::Connection(from, to) | Target::Label(from, to) => Address::Connection(from, to),
        Target::Item(key) => Address::Item(key),
    }
}
