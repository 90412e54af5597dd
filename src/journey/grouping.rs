//! The groups of a map (R5): those that it lists and those that only answers name. Renaming one renames it
//! everywhere at once.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Dot, Edit, Entry, EntryKey, Field, Group, GroupName, Item, ItemKey, Journey, ListName, Outcome, Survey,
    Tally, Touchpoint, order,
};

impl Journey {
    /// Returns every group that has a name: first the listed ones by `order`, then name; then those that only
    /// answers, dots or outcomes name, by name.
    pub fn all_groups(&self) -> Vec<Group> {
        let listed: Vec<Group> = self.groups().into_iter().cloned().collect();
        let known: BTreeSet<_> = listed.iter().map(|group| group.name.clone()).collect();
        let mut named = self.named_groups();
        named.retain(|name, _| !known.contains(name));
        let last = order::behind(listed.last().map(|group| group.order));
        let named = named.into_keys().map(|name| Group::new(name.as_str(), last));
        listed.into_iter().filter(|group| !group.name.as_str().is_empty()).chain(named).collect()
    }

    /// Returns the groups that answers, dots, outcomes and surveys name, each with the number of touchpoints it
    /// answered.
    pub fn named_groups(&self) -> BTreeMap<GroupName, usize> {
        let mut named: BTreeMap<GroupName, usize> = BTreeMap::new();
        for touchpoint in self.touchpoints() {
            let answered: BTreeSet<_> =
                touchpoint.ratings.keys().map(|key| GroupName::new(key.group())).collect();
            for group in answered {
                *named.entry(group).or_default() += 1;
            }
            for group in touchpoint.dots.keys() {
                named.entry(group.clone()).or_default();
            }
        }
        for item in self.items() {
            match &**item {
                Item::Outcome(outcome) => drop(named.entry(outcome.group.clone()).or_default()),
                Item::Survey(survey) => drop(named.entry(GroupName::new(&survey.name)).or_default()),
                _ => {}
            }
        }
        named.retain(|name, _| !name.as_str().is_empty());
        named
    }

    /// Returns the groups whose answers came from a survey: each has the name of its survey (R17).
    pub fn surveyed_groups(&self) -> BTreeSet<GroupName> {
        self.items_of(ListName::Survey).map(|item| GroupName::new(item.name())).collect()
    }

    /// Returns the edits that rename a group wherever it is named. They apply to the map in which it was still
    /// called `before`; in this map it is called `now`. `was_listed` tells whether that earlier map lists it.
    /// Returns `None` where another group has the new name.
    pub fn renamed_group(&self, [before, now, to]: [&GroupName; 3], was_listed: bool) -> Option<Vec<Edit>> {
        let groups = self.all_groups();
        if to.as_str().is_empty() || groups.iter().any(|group| group.name == *to && group.name != *now) {
            return None;
        }
        if to == before {
            return Some(Vec::new());
        }
        let mut edits = put_in_order(&groups, now, to);
        if was_listed {
            edits.push(Edit::Drop(ItemKey::Group(before.clone())));
        }
        for touchpoint in self.touchpoints() {
            edits.extend(renamed_ratings(touchpoint, [before, now, to]));
            edits.extend(renamed_dots(touchpoint, [now, to]));
        }
        edits.extend(self.renamed_outcomes([before, now, to]));
        edits.extend(self.renamed_surveys(now, to));
        Some(edits)
    }

    /// Returns the edits that rename the surveys of this group, since a survey has the name of the group of its
    /// answers (R17).
    fn renamed_surveys(&self, now: &GroupName, to: &GroupName) -> impl Iterator<Item = Edit> {
        let renamed = self.items_of(ListName::Survey).filter_map(|item| match &**item {
            Item::Survey(survey) if GroupName::new(&survey.name) == *now => {
                let name = to.as_str().to_owned();
                Some(Edit::Put(Item::Survey(Survey { name, ..survey.clone() }).into()))
            }
            _ => None,
        });
        renamed.collect::<Vec<_>>().into_iter()
    }

    /// Returns the edits that move the outcomes of the group that is called `now` to another group.
    pub(super) fn renamed_outcomes(&self, [before, now, to]: [&GroupName; 3]) -> Vec<Edit> {
        let of_it = self.items().filter_map(|item| match &**item {
            Item::Outcome(outcome) if outcome.group == *now => Some(outcome),
            _ => None,
        });
        let renamed = of_it.flat_map(|outcome| {
            let [then, after] = [before, to].map(|group| Outcome { group: group.clone(), ..outcome.clone() });
            [Edit::Drop(Item::Outcome(then).key()), Edit::Put(Item::Outcome(after).into())]
        });
        renamed.collect()
    }
}

/// Lists every group at its place, so that none of them moves when its name changes.
fn put_in_order(groups: &[Group], now: &GroupName, to: &GroupName) -> Vec<Edit> {
    let put = groups.iter().zip(0..).map(|(group, order)| {
        let name = if group.name == *now { to.clone() } else { group.name.clone() };
        Edit::Put(Item::Group(Group { name, order, ..group.clone() }).into())
    });
    put.collect()
}

/// Returns the edits that rename a group's answers, for the map in which they stand under the name `before`.
fn renamed_ratings(touchpoint: &Touchpoint, [before, now, to]: [&GroupName; 3]) -> Vec<Edit> {
    let of_it = touchpoint.ratings.iter().filter(|(key, _)| key.group() == now.as_str());
    let renamed = of_it.flat_map(|(key, entry)| {
        let then = EntryKey::new(key.voice.clone(), key.segment.clone(), before.as_str());
        moved_entry(touchpoint, &then, to, entry)
    });
    renamed.collect()
}

/// Returns the edits that move an entry to another group.
pub fn moved_entry(touchpoint: &Touchpoint, key: &EntryKey, to: &GroupName, entry: &Entry) -> [Edit; 2] {
    let named = EntryKey::new(key.voice.clone(), key.segment.clone(), to.as_str());
    let id = &touchpoint.id;
    [Edit::Rate(id.clone(), key.clone(), Tally::default()), Edit::Enter(id.clone(), named, entry.clone())]
}

fn renamed_dots(touchpoint: &Touchpoint, [now, to]: [&GroupName; 2]) -> Option<Edit> {
    let given = touchpoint.dots.get(now)?;
    let mut dots = touchpoint.dots.clone();
    dots.remove(now);
    dots.insert(to.clone(), Dot { group: to.clone(), ..given.clone() });
    Some(Edit::Change(touchpoint.id.clone(), Field::Dots(dots)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Voice, test_map};

    fn name(text: &str) -> GroupName {
        GroupName::new(text)
    }

    fn key(group: &str) -> EntryKey {
        EntryKey::new(Voice::Customer, None, group)
    }

    fn rated(groups: &[(&str, u32)]) -> Journey {
        let rate = |&(group, positive): &(&str, u32)| {
            Edit::Rate(test_map::id("A"), key(group), Tally { positive, ..Tally::default() })
        };
        test_map::journey("A > B").apply(&groups.iter().map(rate).collect::<Vec<_>>()).expect("a map")
    }

    fn said(journey: &Journey) -> Vec<(String, u32)> {
        let touchpoint = journey.touchpoint(&test_map::id("A")).expect("there");
        touchpoint.ratings.iter().map(|(key, it)| (key.group().to_owned(), it.tally.positive)).collect()
    }

    #[test]
    fn r17_a_survey_is_called_as_the_group_of_its_answers() {
        let survey = Edit::Put(test_map::survey("table 1").into());
        let map = rated(&[("table 1", 1)]).apply(&[survey]).expect("a survey");
        let edits = map.renamed_group([&name("table 1"), &name("table 1"), &name("Spring")], false);
        let after = map.apply(&edits.expect("a name")).expect("it can be done");
        let names: Vec<_> = after.items_of(ListName::Survey).map(|item| item.name().to_owned()).collect();
        assert_eq!((names, said(&after)), (vec!["Spring".to_owned()], vec![("Spring".to_owned(), 1)]));
    }

    #[test]
    fn r5_a_group_is_called_otherwise_everywhere_at_once_and_keeps_its_place() {
        let map = rated(&[("table 1", 1), ("table 2", 2)]);
        let edits =
            map.renamed_group([&name("table 1"), &name("table 1"), &name("window")], false).expect("a name");
        let after = map.apply(&edits).expect("it can be done");
        assert_eq!(said(&after), [("table 2".to_owned(), 2), ("window".to_owned(), 1)]);
        let names: Vec<_> = after.all_groups().iter().map(|group| group.name.as_str().to_owned()).collect();
        assert_eq!(names, ["window", "table 2"]);
        assert_eq!(map.renamed_group([&name("table 1"), &name("table 1"), &name("table 2")], false), None);
        // As typing goes on, the next proposal replaces the one before.
        let next = after
            .renamed_group([&name("table 1"), &name("window"), &name("windows")], false)
            .expect("a name");
        assert_eq!(
            said(&map.apply(&next).expect("done")),
            [("table 2".to_owned(), 2), ("windows".to_owned(), 1)]
        );
    }
}
