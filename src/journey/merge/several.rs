//! Merging maps that nobody knows a common base of: tables that were filled in apart, or copies that were sent round.
//! Answers without a group get the name of their map, unless they are the same answers, as in a copy.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Merged,
    groups::{shared_answers, with_named_group},
    merge,
    rounds::{merge_in_rounds, round_unknown_to},
};
use crate::journey::{Conflict, ConflictKey, EditError, Journey, free_name};

/// The meaning of customers' answers without a group that two maps share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unnamed {
    /// The same answers: one map is a copy of the other.
    Same,
    /// The answers of two groups.
    Apart,
}

/// A map to merge into ours.
#[derive(Clone, Copy, Debug)]
pub struct OtherMap<'a> {
    /// The name that its answers without a group get.
    pub name: &'a str,
    pub map: &'a Journey,
    /// Whether it is a copy, whose answers are the same as ours.
    pub is_copy: bool,
}

/// Several maps merged into ours.
#[derive(Clone, Debug)]
pub struct MergedSeveral {
    /// Our map as it was merged, with a name for its answers without a group if another map has answers of its own.
    pub ours: Journey,
    /// The map with what all of them say, conflicts included.
    pub journey: Journey,
    /// The number of conflicts that the merge added.
    pub conflicts: usize,
    /// The place of the map that each new conflict came with.
    pub origins: BTreeMap<ConflictKey, usize>,
}

/// Returns whether the other map is a copy of ours; `None` where a person has to say what the answers are that both
/// have.
pub fn is_copy(ours: &Journey, other: &Journey, unnamed: Option<Unnamed>) -> Option<bool> {
    match (unnamed, answered_alike(ours, other)) {
        (Some(Unnamed::Same), _) => Some(true),
        (_, [0, _]) => Some(false),
        (unnamed, _) => unnamed.map(|_| false),
    }
}

/// Merges maps into ours, one after the other.
///
/// # Errors
/// Returns an error where one of them cannot be one map with ours, with its place.
pub fn merge_several(
    (name, ours): (&str, &Journey),
    others: &[OtherMap<'_>],
) -> Result<MergedSeveral, (usize, EditError)> {
    let are_copies = others.iter().all(|other| other.is_copy);
    let ours_named = if are_copies { ours.clone() } else { with_named_group(None, ours, name) };
    let (conflicts, origins) = (0, BTreeMap::new());
    let mut merged = MergedSeveral { journey: ours_named.clone(), ours: ours_named, conflicts, origins };
    let mut names = vec![name.to_owned()];
    for (place, other) in others.iter().enumerate() {
        let taken: Vec<&str> = names.iter().map(String::as_str).collect();
        let name = if other.is_copy { name.to_owned() } else { free_name(other.name, &taken) };
        let is_earlier = other.is_copy && round_unknown_to(ours, other.map, None).is_some();
        let keeps_names = are_copies || is_earlier;
        let theirs = if keeps_names { other.map.clone() } else { with_named_group(None, other.map, &name) };
        merged.take((place, other.is_copy), &theirs).map_err(|error| (place, error))?;
        names.push(name);
    }
    Ok(merged)
}

/// Returns two maps whose answers without a group are under the name of their map, except those that the base has.
/// Maps of the same name get different names.
pub fn named_apart(base: Option<&Journey>, [ours, theirs]: [(&str, &Journey); 2]) -> [Journey; 2] {
    let name = free_name(theirs.0, &[ours.0]);
    [with_named_group(base, ours.1, ours.0), with_named_group(base, theirs.1, &name)]
}

impl MergedSeveral {
    fn take(&mut self, (place, is_copy): (usize, bool), theirs: &Journey) -> Result<(), EditError> {
        let merge = if is_copy { merge_in_rounds } else { merge };
        let Merged { journey, conflicts } = merge(None, &self.journey, theirs)?;
        let before = keys(&self.journey);
        let new = keys(&journey).into_iter().filter(|key| !before.contains(key));
        self.origins.extend(new.map(|key| (key, place)));
        (self.journey, self.conflicts) = (journey, self.conflicts + conflicts);
        Ok(())
    }
}

/// Counts the customers' entries without a group that are the same in both, and those that differ. Where one copy
/// does not know that a round has ended, its entries are compared with the other's in that round.
fn answered_alike(ours: &Journey, other: &Journey) -> [usize; 2] {
    let in_round = [[ours, other], [other, ours]].into_iter().filter_map(|[knows, other]| {
        let round = round_unknown_to(knows, other, None)?;
        Some(shared_answers(knows, round.name.as_str(), other))
    });
    let mut alike = in_round.filter(|[same, _]| *same > 0);
    alike.next().unwrap_or_else(|| shared_answers(ours, "", other))
}

fn keys(map: &Journey) -> BTreeSet<ConflictKey> {
    map.conflicts().map(Conflict::key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        Edit, EntryKey, Field, Tally, Voice,
        test_map::{id, journey},
    };

    /// Returns the map of a table at which this number of customers rated A negative.
    fn table(negative: u32) -> Journey {
        let key = EntryKey::new(Voice::Customer, None, "");
        let tally = Tally { negative, ..Tally::default() };
        journey("A > B").apply(&[Edit::Rate(id("A"), key, tally)]).expect("it is there")
    }

    /// Returns the customers' negative answers at A, by group.
    fn said(map: &Journey) -> Vec<(String, u32)> {
        let ratings = map.touchpoint(&id("A")).expect("it is there").ratings.iter();
        let ratings = ratings.filter(|(key, _)| key.voice == Voice::Customer);
        ratings.map(|(key, entry)| (key.group().to_owned(), entry.tally.negative)).collect()
    }

    fn other<'a>(name: &'a str, map: &'a Journey, is_copy: bool) -> OtherMap<'a> {
        OtherMap { name, map, is_copy }
    }

    #[test]
    fn r5_each_table_stands_under_the_name_of_its_map() {
        let [ours, one, two] = [1, 2, 3].map(table);
        let others = [other("table", &one, false), other("table", &two, false)];
        let merged = merge_several(("table", &ours), &others).expect("they are one map");
        let expected = [("table", 1), ("table 2", 2), ("table 3", 3)];
        assert_eq!(said(&merged.journey), expected.map(|(name, count)| (name.to_owned(), count)));
        assert_eq!((merged.conflicts, said(&merged.ours)), (0, vec![("table".to_owned(), 1)]));
        let [ours, theirs] = named_apart(None, [("table", &ours), ("table", &one)]);
        assert_eq!([said(&ours), said(&theirs)].concat(), said(&merged.journey)[..2]);
    }

    #[test]
    fn a_person_says_what_answers_are_that_both_have() {
        let [ours, same, apart] = [1, 1, 2].map(table);
        assert_eq!([&same, &apart].map(|other| is_copy(&ours, other, None)), [None, Some(false)]);
        assert_eq!(is_copy(&ours, &same, Some(Unnamed::Apart)), Some(false));
        assert_eq!(is_copy(&ours, &same, Some(Unnamed::Same)), Some(true));
    }

    #[test]
    fn a_copy_brings_no_answer_twice_and_each_conflict_has_its_map() {
        let ours = table(1);
        let renamed = |title: &str| {
            ours.apply(&[Edit::Change(id("B"), Field::Title(title.to_owned()))]).expect("it is there")
        };
        let copies = ["C", "D"].map(renamed);
        let others = copies.each_ref().map(|map| other("copy", map, true));
        let merged = merge_several(("ours", &ours), &others).expect("they are one map");
        assert_eq!(said(&merged.journey), [(String::new(), 1)]);
        let origins: Vec<_> = merged.origins.iter().map(|(key, place)| (&*key.theirs, *place)).collect();
        assert_eq!((merged.conflicts, origins), (2, vec![("C", 0), ("D", 1)]));
    }
}
