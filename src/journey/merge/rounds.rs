//! Merging a copy that does not know that a round of asking has ended: its answers belong to that round (R5).

use std::{borrow::Cow, cmp::Reverse};

use super::{
    Merged,
    groups::{shared_answers, with_named_group},
    merge,
};
use crate::journey::{Day, Edit, EditError, Group, GroupName, Item, Journey, Round};

/// Merges as [`merge`] does, for a map and its copy or two copies of the same map. What one side answered in a
/// round that the other has ended meanwhile belongs to that round and does not count in the next.
///
/// # Errors
/// Returns an error where the two cannot be one map.
pub fn merge_in_rounds(
    base: Option<&Journey>,
    ours: &Journey,
    theirs: &Journey,
) -> Result<Merged, EditError> {
    let ended = [round_unknown_to(ours, theirs, base), round_unknown_to(theirs, ours, base)];
    if ended.iter().all(Option::is_none) {
        return merge(base, ours, theirs);
    }
    let [by_us, by_them] = ended.each_ref().map(Option::as_ref);
    let now = [in_round(ours, by_them), in_round(theirs, by_us)];
    let then = base.map(|base| in_round(&in_round(base, by_us), by_them).into_owned());
    let mut merged = merge(then.as_ref(), &now[0], &now[1])?;
    for (round, [knows, side]) in ended.iter().zip([[ours, theirs], [theirs, ours]]) {
        if let Some(round) = round {
            let edits = with_groups_of(&merged.journey, round, [knows, side]);
            merged.journey = merged.journey.apply(&edits).map_err(|(_, error)| error)?;
        }
    }
    Ok(merged)
}

/// Returns the map with its answers without a group under the name of the round, where one is given.
fn in_round<'a>(side: &'a Journey, round: Option<&Round>) -> Cow<'a, Journey> {
    match round {
        Some(round) => Cow::Owned(with_named_group(None, side, round.name.as_str())),
        None => Cow::Borrowed(side),
    }
}

/// Returns the round that has ended in `map` and that neither `other` nor the base knows of. Of several, returns
/// the one with the most entries that `other` has without a group, else the first.
pub(super) fn round_unknown_to(map: &Journey, other: &Journey, base: Option<&Journey>) -> Option<Round> {
    let known: Vec<_> = [Some(other), base].into_iter().flatten().flat_map(Journey::all_groups).collect();
    let is_new = |round: &Round| !round.date.is_empty() && known.iter().all(|it| it.name != round.name);
    let alike = |round: &Round| shared_answers(map, round.name.as_str(), other)[0];
    map.rounds().into_iter().filter(is_new).min_by_key(|round| Reverse(alike(round)))
}

/// Returns the edits that set aside, in this round, the groups that only the side without knowledge of its end
/// has.
fn with_groups_of(merged: &Journey, round: &Round, [knows, other]: [&Journey; 2]) -> Vec<Edit> {
    let names = |map: &Journey| map.all_groups().into_iter().map(|group| group.name).collect::<Vec<_>>();
    let [listed, theirs] = [knows, other].map(names);
    let is_theirs = |name: &GroupName| theirs.contains(name) && !listed.contains(name);
    let groups = merged.all_groups();
    let (new, mut listed): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| is_theirs(&group.name));
    let Some(end) = listed.iter().position(|group| group.name == round.name) else { return Vec::new() };
    if new.is_empty() {
        return Vec::new();
    }
    let aside = new.into_iter().map(|group| Group { aside: true, date: Day::default(), ..group });
    listed.splice(end..end, aside);
    let placed = listed.into_iter().zip(0..).map(|(group, order)| Group { order, ..group });
    placed.map(|group| Edit::Put(Item::Group(group).into())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{EntryKey, Tally, Voice, test_map};

    fn rate(name: &str, group: &str, positive: u32) -> Edit {
        let key = EntryKey::new(Voice::Customer, None, group);
        Edit::Rate(test_map::id(name), key, Tally { positive, ..Tally::default() })
    }

    fn rated(edits: &[Edit]) -> Journey {
        test_map::journey("A > B").apply(edits).expect("rated")
    }

    fn ended(map: &Journey, name: &str) -> Journey {
        let day = Day::new("2026-11-28").expect("a day");
        map.apply(&map.new_round(name, &day).expect("a name")).expect("it can be done")
    }

    /// Returns the positive answers of customers, by touchpoint and group.
    fn said(journey: &Journey) -> Vec<(String, u32)> {
        let all = journey.touchpoints().flat_map(|it| it.ratings.iter().map(move |entry| (it, entry)));
        let mut said: Vec<_> = all
            .map(|(it, (key, entry))| (format!("{} {}", it.title, key.group()), entry.tally.positive))
            .collect();
        said.sort();
        said
    }

    fn merged(base: Option<&Journey>, ours: &Journey, theirs: &Journey) -> Merged {
        merge_in_rounds(base, ours, theirs).expect("one map")
    }

    #[test]
    fn r5_what_a_copy_answered_before_the_round_ended_is_of_that_round() {
        let copy = rated(&[rate("A", "", 3)]);
        let ours = ended(&copy, "spring");
        let more = copy.apply(&[rate("B", "", 2)]).expect("rated");
        let expected = [("A spring".to_owned(), 3), ("B spring".to_owned(), 2)];
        for (base, one, other) in
            [(None, &ours, &more), (Some(&copy), &ours, &more), (Some(&copy), &more, &ours)]
        {
            let Merged { journey, conflicts } = merged(base, one, other);
            assert_eq!((said(&journey), conflicts), (expected.to_vec(), 0));
            assert!(!journey.has_round(), "the new round is as empty as it was");
        }
    }

    #[test]
    fn r5_what_is_answered_in_the_new_round_stays_there() {
        let copy = rated(&[rate("A", "", 3)]);
        let ours = ended(&copy, "spring").apply(&[rate("A", "", 1)]).expect("rated");
        let Merged { journey, conflicts } = merged(None, &ours, &copy);
        assert_eq!((journey, conflicts), (ours, 0), "the copy has nothing to add");
    }

    #[test]
    fn r5_a_table_that_answered_in_the_copy_alone_is_set_aside_with_its_round() {
        let copy = rated(&[rate("A", "table 1", 3)]);
        let ours = ended(&copy, "spring");
        let theirs = copy.apply(&[rate("A", "table 2", 2)]).expect("rated");
        let Merged { journey, .. } = merged(Some(&copy), &ours, &theirs);
        let rounds = journey.rounds();
        let [spring] = &rounds[..] else { panic!("{rounds:?}") };
        let names: Vec<_> = spring.groups.iter().map(GroupName::as_str).collect();
        assert_eq!(names, ["table 1", "table 2", "spring"]);
    }

    #[test]
    fn r5_where_both_answered_otherwise_it_is_in_dispute_in_that_round() {
        let copy = rated(&[rate("A", "", 3)]);
        let ours = ended(&copy, "spring");
        let ours = ours.apply(&[rate("A", "spring", 4)]).expect("rated");
        let theirs = copy.apply(&[rate("A", "", 5)]).expect("rated");
        let Merged { journey, conflicts } = merged(Some(&copy), &ours, &theirs);
        let groups: Vec<_> = journey.conflicts().map(|it| it.group.clone()).collect();
        assert_eq!((conflicts, groups), (1, vec!["spring".to_owned()]));
    }

    #[test]
    fn r5_of_several_rounds_the_copy_answered_in_the_one_that_says_the_same() {
        let copy = rated(&[rate("A", "", 3)]);
        let spring = ended(&copy, "spring").apply(&[rate("A", "", 9)]).expect("rated");
        let ours = ended(&spring, "autumn");
        let unknown = round_unknown_to(&ours, &copy, None).expect("two are");
        assert_eq!(unknown.name.as_str(), "spring");
        assert_eq!(round_unknown_to(&ours, &spring, None).expect("one is").name.as_str(), "autumn");
        assert_eq!(round_unknown_to(&ours, &ours, None), None);
    }
}
