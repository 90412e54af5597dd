//! The three maps of a merge after deletions: each deletion is done in all three, or undone where the other side
//! needs the record.

use std::collections::BTreeSet;

use super::{
    fields::{Base, merge_fields},
    needs::needs,
};
use crate::journey::{Address, Edit, Field, Journey, diff};

/// The three maps without the records that one side deleted and the other did not change.
pub(super) struct Versions {
    pub(super) base: Journey,
    pub(super) ours: Journey,
    pub(super) theirs: Journey,
    /// The edits that turn the base into theirs.
    pub(super) their_edits: Vec<Edit>,
    /// The records that ours deleted and theirs changed; `kept_from_them` is the reverse.
    pub(super) kept_from_us: Vec<Address>,
    pub(super) kept_from_them: Vec<Address>,
}

impl Versions {
    pub(super) fn of(base: &Journey, ours: &Journey, theirs: &Journey) -> Self {
        let (from_us, from_them) = (removed(base, ours), removed(base, theirs));
        if from_us.is_empty() && from_them.is_empty() {
            return Self::undeleted(base, ours, theirs);
        }
        let (world_of_ours, world_of_theirs) = (without(base, &from_us), without(base, &from_them));
        let (our_edits, their_edits) = (diff(&world_of_ours, ours), diff(&world_of_theirs, theirs));
        let (kept_from_us, gone_by_us) = split(from_us, &needed(base, theirs, &their_edits));
        let (kept_from_them, gone_by_them) = split(from_them, &needed(base, ours, &our_edits));
        let ours = replayed(base, [&world_of_ours, ours], &kept_from_us, &gone_by_us, &our_edits);
        let theirs = replayed(base, [&world_of_theirs, theirs], &kept_from_them, &gone_by_them, &their_edits);
        // What one deletion heals may depend on another, so deletions follow the order of records, not of sides.
        let mut gone: Vec<_> = gone_by_us.iter().chain(&gone_by_them).cloned().collect();
        gone.sort_unstable();
        let (base, theirs) = (without(base, &gone), without(&theirs, &gone_by_us));
        Self {
            ours: without(&ours, &gone_by_them),
            their_edits: diff(&base, &theirs),
            base,
            theirs,
            kept_from_us,
            kept_from_them,
        }
    }

    /// Returns the three maps as they are, since nobody deleted anything.
    fn undeleted(base: &Journey, ours: &Journey, theirs: &Journey) -> Self {
        let [base, ours, theirs] = [base, ours, theirs].map(Journey::clone);
        let their_edits = diff(&base, &theirs);
        Self { base, ours, theirs, their_edits, kept_from_us: Vec::new(), kept_from_them: Vec::new() }
    }
}

/// Returns the touchpoints, stages, actors and segments that only the base has.
fn removed(base: &Journey, side: &Journey) -> Vec<Address> {
    let touchpoints = base.touchpoints().map(|it| &it.id).filter(|id| side.touchpoint(id).is_none());
    let stages = base.stages().iter().map(|it| &it.id).filter(|id| side.stage(id).is_none());
    let actors = base.actors().iter().map(|it| &it.id).filter(|id| side.actor(id).is_none());
    let segments = base.segments().iter().map(|it| &it.id).filter(|id| side.segment(id).is_none());
    let cast = stages.cloned().map(Address::Stage).chain(actors.cloned().map(Address::Actor));
    let cast = cast.chain(segments.cloned().map(Address::Segment));
    touchpoints.cloned().map(Address::Touchpoint).chain(cast).collect()
}

/// Returns the records that these edits of a side need. A side does not need a record that it has deleted itself,
/// even if it refers to it.
fn needed(base: &Journey, side: &Journey, edits: &[Edit]) -> BTreeSet<Address> {
    needs(base, edits).into_iter().filter(|address| side.has(address)).collect()
}

/// Splits `removed` into the records that the other side needs and the rest.
fn split(removed: Vec<Address>, needed: &BTreeSet<Address>) -> (Vec<Address>, Vec<Address>) {
    removed.into_iter().partition(|address| needed.contains(address))
}

/// Returns the map without these records and everything that goes with them.
fn without(journey: &Journey, gone: &[Address]) -> Journey {
    let there = gone.iter().filter(|address| journey.has(address));
    let removals: Vec<_> = there.filter_map(|address| journey.removal(address)).collect();
    journey.apply(&removals).unwrap_or_else(|_| journey.clone())
}

/// Returns the side as if it had not deleted what is kept. An edit that only made sense with the deletion is left
/// out.
fn replayed(
    base: &Journey,
    [world, side]: [&Journey; 2],
    kept: &[Address],
    gone: &[Address],
    edits: &[Edit],
) -> Journey {
    if kept.is_empty() {
        return side.clone();
    }
    let start = without(base, gone);
    let edits: Vec<_> = edits.iter().flat_map(|edit| beside(edit, [world, &start, side])).collect();
    start.apply(&edits).unwrap_or_else(|_| {
        edits.iter().fold(start, |journey, edit| journey.apply(std::slice::from_ref(edit)).unwrap_or(journey))
    })
}

/// Returns the edits that replay an edit beside kept records. A record that refers to others refers to the kept
/// ones again. A label written on a connection that the deletion healed creates that connection.
fn beside(edit: &Edit, [world, start, side]: [&Journey; 3]) -> Vec<Edit> {
    let address = match edit {
        Edit::Label(from, to, label) if !label.is_empty() && start.transition(from, to).is_none() => {
            let written = side.transition(from, to).cloned().unwrap_or_default();
            return vec![Edit::Connect(from.clone(), to.clone(), written)];
        }
        Edit::Put(item) => Address::Item(item.key()),
        Edit::Change(id, Field::Actors(_) | Field::Mandate(_)) => Address::Touchpoint(id.clone()),
        _ => return vec![edit.clone()],
    };
    let [Some(then), Some(start_said), Some(said)] = [world, start, side].map(|map| map.texts(&address))
    else {
        return vec![edit.clone()];
    };
    let merged = merge_fields(&address, Base::Said(&then), &start_said, &said);
    let disputed = merged.disputed.into_iter().map(|field| (field.name, field.theirs));
    let words: Vec<_> = merged.taken.into_iter().chain(disputed).collect();
    start.edits_for(&address, &words).unwrap_or_else(|_| vec![edit.clone()])
}
