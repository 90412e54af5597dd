//! Answers without a group get the name of their file, so that those of several tables are not one tally.

use crate::journey::{Edit, Entry, EntryKey, GroupName, Item, Journey, ListName, Outcome, Touchpoint, Voice};

/// Returns the side with what its customers answered without a group under this name; what the base said so stays
/// there. Six tables that each answered so are then six groups.
pub fn with_named_group(base: Option<&Journey>, side: &Journey, name: &str) -> Journey {
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

/// R17: likewise what comes of the journey.
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

/// Counts the answers of customers that are in this group of one map and without a group in the other, at the same
/// touchpoint for the same segment: those that are the same, and those that are not. Several alike speak for a copy,
/// none for two groups.
pub fn shared_answers(one: &Journey, group: &str, other: &Journey) -> [usize; 2] {
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
