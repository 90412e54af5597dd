//! The edits that turn one journey into another: `a.apply(&diff(&a, &b))` is `b`, whatever the two are. What they
//! have in common is not touched.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Edit, EditError, Entry, EntryKey, Extra, Field, Journey, ListName, MapField, Tally, Target, Touchpoint,
    TouchpointId, Transition,
};

/// Returns the edits that turn `before` into `after`, field by field and entry by entry; none where the two are
/// the same.
///
/// The edits are ordered so that none does more than it says. Connections are removed before their touchpoints, so
/// that no removal heals a chain. A use is removed before what it uses, and added after it.
pub fn diff(before: &Journey, after: &Journey) -> Vec<Edit> {
    let (cut, tied) = connections(before, after);
    let (gone, changed) = touchpoints(before, after);
    let (cast, unused) = cast(before, after);
    let edits = [cut, gone, cast, changed, unused, tied];
    let is_rest_alike = edits.iter().all(Vec::is_empty) && before.items == after.items;
    if is_rest_alike && before.says_of_itself_what(after) {
        return Vec::new();
    }
    let edits = described(before, after).into_iter().chain(edits.into_iter().flatten()).collect();
    with_items(before, after, edits)
}

/// Appends the edits of the later lists. Their records follow what they are about, so they are compared once that
/// is in its final state; conflicts follow those records and come last.
fn with_items(before: &Journey, after: &Journey, mut edits: Vec<Edit>) -> Vec<Edit> {
    let settles = |list: ListName| list == ListName::Conflict;
    for is_meant in [|list| list != ListName::Conflict, settles] {
        if before.shares_items_with(after) && edits.is_empty() {
            break;
        }
        let Ok(now) = as_far_as_items_follow(before, &edits) else { break };
        edits.extend(items(&now, after, is_meant));
    }
    edits
}

/// Returns a journey with the items that there are after these edits. Where there are no conflicts, items only
/// follow removals, so the other edits need not be applied.
fn as_far_as_items_follow(before: &Journey, edits: &[Edit]) -> Result<Journey, (usize, EditError)> {
    if before.has_conflicts() {
        return before.apply(edits);
    }
    let takes_away = |edit: &&Edit| {
        matches!(edit, Edit::Remove(_) | Edit::RemoveStage(_) | Edit::RemoveActor(_) | Edit::RemoveSegment(_))
    };
    let has_items = before.items().next().is_some();
    let removals: Vec<_> = edits.iter().filter(|_| has_items).filter(takes_away).cloned().collect();
    before.apply(&removals)
}

/// Returns the edits that take items out of these lists and put items into them.
fn items(now: &Journey, after: &Journey, is_meant: fn(ListName) -> bool) -> Vec<Edit> {
    let gone = now.items().map(|item| item.key()).filter(|key| after.item(key).is_none()).map(Edit::Drop);
    let put = after.items().filter(|item| now.item(&item.key()) != Some(item)).cloned().map(Edit::Put);
    gone.chain(put)
        .filter(|edit| matches!(edit.target(), Target::Item(key) if is_meant(key.list())))
        .collect()
}

/// Returns the edits of the map's description of itself.
fn described(before: &Journey, after: &Journey) -> Vec<Edit> {
    MapField::changed(before.about(), after.about()).into_iter().map(Edit::Describe).collect()
}

/// Returns the edits that remove connections, and those that add or relabel them. A connection whose other fields
/// of a newer Polku differ is both removed and added.
fn connections(before: &Journey, after: &Journey) -> (Vec<Edit>, Vec<Edit>) {
    if before.is_connected_like(after) {
        return (Vec::new(), Vec::new());
    }
    let all = |journey| Journey::transitions(journey).map(|(from, to, t)| ((from, to), t)).collect();
    let (then, now): (Connections<'_>, Connections<'_>) = (all(before), all(after));
    let is_tied = |there: &Connections<'_>, (ends, transition): &(&Ends<'_>, &&Transition)| {
        there.get(*ends).is_some_and(|other| other.extra == transition.extra)
    };
    let cut = then.iter().filter(|connection| !is_tied(&now, connection));
    let cut = cut.map(|(&(from, to), _)| Edit::Disconnect(from.clone(), to.clone()));
    let tied = now.iter().filter_map(|(ends, transition)| {
        let (from, to) = (ends.0.clone(), ends.1.clone());
        match then.get(ends).filter(|_| is_tied(&then, &(ends, transition))) {
            None => Some(Edit::Connect(from, to, (*transition).clone())),
            Some(same) if same.label == transition.label => None,
            Some(_) => Some(Edit::Label(from, to, transition.label.clone())),
        }
    });
    (cut.collect(), tied.collect())
}

type Ends<'a> = (&'a TouchpointId, &'a TouchpointId);
type Connections<'a> = BTreeMap<Ends<'a>, &'a Transition>;

/// Returns the edits that remove touchpoints, and those that add or change them.
fn touchpoints(before: &Journey, after: &Journey) -> (Vec<Edit>, Vec<Edit>) {
    let (mut gone, mut changed) = (Vec::new(), Vec::new());
    for (id, sides) in after.touchpoints_changed_since(before) {
        match sides {
            [Some(then), Some(now)] => {
                changed.extend(
                    Field::changed(then, now).into_iter().map(|field| Edit::Change(id.clone(), field)),
                );
                changed.extend(rated(then, now));
            }
            [None, Some(now)] => changed.push(Edit::Add(now.clone())),
            [_, None] => gone.push(Edit::Remove(id.clone())),
        }
    }
    (gone, changed)
}

/// Returns the edits of ratings, entry by entry; only the tally is set where nothing else of the entry differs.
fn rated(then: &Touchpoint, now: &Touchpoint) -> Vec<Edit> {
    if then.ratings == now.ratings {
        return Vec::new();
    }
    let keys: BTreeSet<&EntryKey> = then.ratings.keys().chain(now.ratings.keys()).collect();
    let change = |key: &EntryKey| {
        let (id, key, old) = (now.id.clone(), key.clone(), then.ratings.get(key));
        match now.ratings.get(&key) {
            same if same == old => None,
            None => Some(Edit::Rate(id, key, Tally::default())),
            Some(new) if is_tally_alone(new, old) => Some(Edit::Rate(id, key, new.tally)),
            Some(new) => Some(Edit::Enter(id, key, new.clone())),
        }
    };
    keys.into_iter().filter_map(change).collect()
}

fn is_tally_alone(new: &Entry, old: Option<&Entry>) -> bool {
    !new.tally.is_empty() && old.map_or(new.extra == Extra::default(), |old| old.extra == new.extra)
}

/// Returns the edits that add or change stages, actors and segments, and those that remove them.
fn cast(before: &Journey, after: &Journey) -> (Vec<Edit>, Vec<Edit>) {
    let (mut cast, mut unused) = (Vec::new(), Vec::new());
    listed(
        (before.stages(), after.stages()),
        |stage| &stage.id,
        [Edit::AddStage, Edit::ChangeStage],
        |stage| Edit::RemoveStage(stage.id.clone()),
        (&mut cast, &mut unused),
    );
    listed(
        (before.actors(), after.actors()),
        |actor| &actor.id,
        [Edit::AddActor, Edit::ChangeActor],
        |actor| Edit::RemoveActor(actor.id.clone()),
        (&mut cast, &mut unused),
    );
    listed(
        (before.segments(), after.segments()),
        |segment| &segment.id,
        [Edit::AddSegment, Edit::ChangeSegment],
        |segment| Edit::RemoveSegment(segment.id.clone()),
        (&mut cast, &mut unused),
    );
    (cast, unused)
}

/// Compares stages, actors or segments. Pushes additions and changes to `cast`, removals to `unused`.
fn listed<T: Clone + PartialEq, Id: Ord>(
    (before, after): (&[T], &[T]),
    id: fn(&T) -> &Id,
    [add, change]: [fn(T) -> Edit; 2],
    remove: fn(&T) -> Edit,
    (cast, unused): (&mut Vec<Edit>, &mut Vec<Edit>),
) {
    let then: BTreeMap<_, _> = before.iter().map(|item| (id(item), item)).collect();
    let now: BTreeSet<_> = after.iter().map(id).collect();
    cast.extend(after.iter().filter_map(|item| match then.get(id(item)) {
        None => Some(add(item.clone())),
        Some(same) if *same == item => None,
        Some(_) => Some(change(item.clone())),
    }));
    unused.extend(before.iter().filter(|item| !now.contains(id(item))).map(remove));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Point, test_map};

    #[test]
    fn between_a_journey_and_itself_there_is_nothing_to_do() {
        let map = test_map::journey("A + > B - > C");
        assert_eq!(diff(&map, &map), []);
        assert_eq!(diff(&map, &test_map::journey("A + > B - > C")), []);
    }

    #[test]
    fn what_is_in_both_is_not_touched() {
        let before = test_map::journey("A + > B - > C");
        let mut after = before.clone();
        test_map::place(&mut after, "B", 7, 7);
        assert_eq!(diff(&before, &after), [Edit::Change(test_map::id("B"), Field::At(Point::new(7, 7)))]);
    }

    #[test]
    fn a_touchpoint_taken_away_heals_nothing_that_is_not_healed_in_the_other() {
        let (before, after) = (test_map::journey("A > B > C"), test_map::journey("A; C"));
        let mut after = after;
        test_map::place(&mut after, "C", 400, 0);
        let edits = diff(&before, &after);
        assert_eq!(before.apply(&edits), Ok(after));
        assert_eq!(edits.len(), 3);
    }

    #[test]
    fn a_chain_that_healed_is_what_it_became() {
        let before = test_map::journey("A > B > C");
        let mut after = before.clone();
        test_map::edit(&mut after, Edit::Remove(test_map::id("B")));
        assert_eq!(before.apply(&diff(&before, &after)), Ok(after.clone()));
        assert_eq!(after.apply(&diff(&after, &before)), Ok(before));
    }
}
