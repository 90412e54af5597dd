//! The conflicts of a merged map: those that the merge found, and those that stood before on either side and that
//! nobody has settled.

use super::{DELETED, Merging, Versions};
use crate::journey::{Conflict, ConflictKey, ItemKey, Journey};

impl<'a> Merging<'a> {
    /// Returns all conflicts of the merged map. They are addressed in that map, in which an id means the same
    /// record whichever side is called ours.
    pub(super) fn conflicts_of(&self, merged: &Journey) -> Vec<Conflict> {
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
                as_it_stands(merged, side, conflict)
            }
        });
        standing.chain(new.iter().cloned()).collect()
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
