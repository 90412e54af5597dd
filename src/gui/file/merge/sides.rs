//! The facts about the two sides of a merge for those who decide: where the sides are, what their verdicts are,
//! what was merged without asking, and what one side changed in records that the other deleted.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use crate::{
    disk::PastMoment,
    editor::{MergeSide, SidePlace, Sources},
    insight::{Insight, View},
    journey::{Address, Comparison, ConflictKey, DELETED, ItemKey, Journey, TouchpointId},
};

pub(super) fn sources(
    [ours, merged]: [&Journey; 2],
    [our_side, theirs]: [MergeSide; 2],
    base: Option<&Journey>,
) -> Sources {
    let mut taken = Comparison::of(ours, merged);
    let kept: Vec<_> =
        merged.conflicts().filter(|it| it.field == DELETED).filter_map(|it| merged.disputed(it)).collect();
    taken.added.retain(|of| !matches!(of, Address::Item(ItemKey::Conflict(_))) && !kept.contains(of));
    let kept = base.map(|base| changed_of_kept(base, merged)).unwrap_or_default();
    let (base, only_ours, files) = (base.cloned(), Vec::new(), BTreeMap::new());
    Sources { ours: our_side, theirs, base, taken, only_ours, kept, files }
}

/// Returns what ours has and none of theirs has. Without a base it is in the merged map, though somebody may have
/// deleted it. What was answered is not among it: each file's answers stand under a name of their own.
pub(super) fn only_ours<'a>(ours: &Journey, theirs: impl IntoIterator<Item = &'a Journey>) -> Vec<Address> {
    let missing = theirs.into_iter().map(|theirs| Comparison::of(theirs, ours).added.into_iter().collect());
    let missing = missing.reduce(|one: BTreeSet<_>, other| one.intersection(&other).cloned().collect());
    let is_answer = |of: &Address| match of {
        Address::Rating(..) => true,
        Address::Item(key) => matches!(key, ItemKey::Conflict(_) | ItemKey::Outcome(_)),
        _ => false,
    };
    missing.unwrap_or_default().into_iter().filter(|of| !is_answer(of)).collect()
}

/// Returns a side of a merge: the map that is in this file or belongs to it.
pub(super) fn side(file: &Path, place: SidePlace, journey: &Journey) -> MergeSide {
    let insight = Some(Insight::of(journey, &View::default()));
    // The file may hold somebody else's map by now, so its time says nothing about the map on screen.
    let written = if place == SidePlace::Here { None } else { PastMoment::of_file(file) };
    MergeSide { place, written, insight, ..MergeSide::default() }.and(file)
}

pub(super) fn folder_of(file: &Path) -> SidePlace {
    SidePlace::Folder(file.parent().map(|folder| folder.display().to_string()).unwrap_or_default())
}

pub(super) fn file_name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Returns the changes to each record that one side deleted: all of them are the other side's.
fn changed_of_kept(base: &Journey, merged: &Journey) -> BTreeMap<ConflictKey, Comparison> {
    let deleted: Vec<_> = merged.conflicts().filter(|it| it.field == DELETED).collect();
    if deleted.is_empty() {
        return BTreeMap::new();
    }
    let all = Comparison::of(base, merged);
    let told = deleted.into_iter().filter_map(|conflict| Some((conflict, merged.disputed(conflict)?)));
    told.map(|(conflict, of)| (conflict.key(), part(&all, &of))).collect()
}

/// Returns the part of a comparison that is about one record; a touchpoint's ratings and new connections belong to
/// it.
fn part(all: &Comparison, of: &Address) -> Comparison {
    let ends_at = |from: &TouchpointId, to: &TouchpointId| {
        [from, to].into_iter().any(|id| *of == Address::Touchpoint(id.clone()))
    };
    let is_about = |it: &Address| match it {
        Address::Rating(id, _) => *of == Address::Touchpoint(id.clone()),
        Address::Connection(from, to) => it == of || ends_at(from, to),
        it => it == of,
    };
    let is_connection = |it: &Address| matches!(it, Address::Connection(..));
    Comparison {
        added: all.added.iter().filter(|it| is_connection(it) && is_about(it)).cloned().collect(),
        gone: Vec::new(),
        changed: all.changed.iter().filter(|it| is_about(&it.of)).cloned().collect(),
        moved: all.moved.iter().filter(|id| *of == Address::Touchpoint((*id).clone())).cloned().collect(),
    }
}
