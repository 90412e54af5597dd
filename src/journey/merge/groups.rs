//! Giving answers without a group the name of their file, so that those of several tables do not become one tally.

use crate::journey::{Edit, Entry, EntryKey, GroupName, Item, Journey, ListName, Outcome, Touchpoint, Voice};

/// Returns the side with its customers' answers that have no group moved to a group of this name. Answers that the
/// base already had without a group stay there. So six tables that each answered without a group become six
/// groups.
pub(super) fn with_named_group(base: Option<&Journey>, side: &Journey, name: &str) -> Journey {
    let mut edits = Vec::new();
    for touchpoint in side.touchpoints() {
        let then = base.and_then(|base| base.touchpoint(&touchpoint.id));
        for (key, entry) in unnamed(touchpoint) {
            let said = then.and_then(|then| then.ratings.get(key)).cloned();
            let named = EntryKey::new(key.voice.clone(), key.segment.clone(), name);
            if said.as_ref() != Some(entry) && !touchpoint.ratings.contains_key(&named) {
                edits.push(Edit::Enter(touchpoint.id.clone(), key.clone(), said.unwrap_or_default()));
                edits.push(Edit::Enter(touchpoint.id.clone(), named, entry.clone()));
            }
        }
    }
    edits.extend(named_outcomes(base, side, name));
    side.apply(&edits).unwrap_or_else(|_| side.clone())
}

/// Returns the edits that do the same with outcomes (R17).
fn named_outcomes(base: Option<&Journey>, side: &Journey, name: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    for item in side.items_of(ListName::Outcome) {
        let Item::Outcome(outcome) = &**item else { continue };
        let key = item.key();
        let said = base.and_then(|base| base.item(&key)).cloned();
        let named = Item::Outcome(Outcome { group: GroupName::new(name), ..outcome.clone() });
        let is_unnamed = outcome.group.as_str().is_empty();
        if is_unnamed && said.as_ref() != Some(item) && side.item(&named.key()).is_none() {
            edits.push(said.map_or(Edit::Drop(key), Edit::Put));
            edits.push(Edit::Put(named.into()));
        }
    }
    edits
}

/// Counts the customers' entries that are in this group of `one` and without a group in `other`, at the same
/// touchpoint and for the same segment: first those that are equal, then those that differ. Several equal ones
/// indicate that one map is a copy of the other; none, that the groups are two.
pub(super) fn shared_answers(one: &Journey, group: &str, other: &Journey) -> [usize; 2] {
    let both =
        other.touchpoints().filter_map(|touchpoint| Some((touchpoint, one.touchpoint(&touchpoint.id)?)));
    let entries = both.flat_map(|(other, one)| {
        let named = |key: &EntryKey| EntryKey::new(key.voice.clone(), key.segment.clone(), group);
        unnamed(other).filter_map(move |(key, entry)| Some((entry, one.ratings.get(&named(key))?)))
    });
    let (same, differing): (Vec<_>, Vec<_>) = entries.partition(|(entry, of_other)| entry == of_other);
    [same.len(), differing.len()]
}

fn unnamed(touchpoint: &Touchpoint) -> impl Iterator<Item = (&EntryKey, &Entry)> {
    let ratings = touchpoint.ratings.iter();
    ratings.filter(|(key, _)| key.voice == Voice::Customer && key.group().is_empty())
}
