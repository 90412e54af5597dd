//! Rounds of asking (R5): a round that is over consists of its groups, set aside; a new one begins without any
//! answer.

use super::{
    Day, Edit, Group, GroupName, Item, ItemKey, Journey, Touchpoint, Voice, grouping::moved_entry,
    name::free_name,
};

/// A round of asking that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub name: GroupName,
    /// The day on which it ended; empty where none is given.
    pub date: Day,
    /// The groups that answered in it.
    pub groups: Vec<GroupName>,
}

impl Journey {
    /// Returns the rounds that are over, in the order in which groups are listed. A group that is set aside and
    /// has a day ends a round; groups without a day that were set aside before it, since the round before, belong
    /// to that round too. Where no such group follows, each is a round by itself.
    pub fn rounds(&self) -> Vec<Round> {
        let (mut rounds, mut open) = (Vec::new(), Vec::new());
        for group in self.groups().into_iter().filter(|group| group.aside && !group.name.as_str().is_empty())
        {
            open.push(group.name.clone());
            if !group.date.is_empty() {
                let groups = std::mem::take(&mut open);
                rounds.push(Round { name: group.name.clone(), date: group.date.clone(), groups });
            }
        }
        let alone = |name: GroupName| Round { groups: vec![name.clone()], name, date: Day::default() };
        rounds.extend(open.into_iter().map(alone));
        rounds
    }

    /// Returns the round of this name that is over; `None` where there is none.
    pub fn round(&self, name: &GroupName) -> Option<Round> {
        self.rounds().into_iter().find(|round| round.name == *name)
    }

    /// Returns whether customers have answered in the current round, so that it can end.
    pub fn has_round(&self) -> bool {
        let aside: Vec<_> = self.groups().into_iter().filter(|group| group.aside).collect();
        let counts = |name: &str| aside.iter().all(|group| group.name.as_str() != name);
        let mut keys = self.touchpoints().flat_map(|touchpoint| touchpoint.ratings.keys());
        keys.any(|key| key.voice == Voice::Customer && counts(key.group()))
    }

    /// Returns the edits that end the current round under this name on this day: customers' answers and outcomes
    /// without a group move to a group of this name, and all groups so far are set aside. Where the unnamed group
    /// is set aside already, its answers are not of this round and get a name of their own. `None` where the name
    /// is empty or another group has it.
    pub fn new_round(&self, name: &str, date: &Day) -> Option<Vec<Edit>> {
        let name = GroupName::new(name);
        let groups = self.all_groups();
        if name.as_str().is_empty() || groups.iter().any(|group| group.name == name) {
            return None;
        }
        let unnamed = self.groups().into_iter().find(|group| group.name.as_str().is_empty());
        let earlier = unnamed.filter(|group| group.aside).map(|group| apart(group, &name, &groups));
        let called = earlier.as_ref().map_or(&name, |group| &group.name);
        let mut edits: Vec<Edit> =
            self.touchpoints().flat_map(|touchpoint| named_answers(touchpoint, called)).collect();
        let no_group = GroupName::default();
        edits.extend(self.renamed_outcomes([&no_group, &no_group, called]));
        let earlier = earlier.filter(|_| !edits.is_empty());
        edits.extend(unnamed.map(|group| Edit::Drop(ItemKey::Group(group.name.clone()))));
        let round = Group { date: date.clone(), aside: true, ..Group::new(name.as_str(), 0) };
        let placed = set_aside(groups, earlier, round).into_iter().zip(0..);
        let placed = placed.map(|(group, order)| Group { order, ..group });
        edits.extend(placed.map(|group| Edit::Put(Item::Group(group).into())));
        Some(edits)
    }
}

/// Returns the unnamed group, which is set aside already, under a name that neither a group nor the round has.
fn apart(unnamed: &Group, round: &GroupName, groups: &[Group]) -> Group {
    let taken: Vec<_> = groups.iter().map(|group| group.name.as_str()).chain([round.as_str()]).collect();
    Group { name: GroupName::new(&free_name(round.as_str(), &taken)), ..unnamed.clone() }
}

/// Returns all groups as the end of a round leaves them, in the order listed, the round last.
fn set_aside(groups: Vec<Group>, earlier: Option<Group>, round: Group) -> Vec<Group> {
    let (mut listed, mut counting): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| group.aside);
    listed.extend(earlier);
    close(&mut listed, &round.date);
    // A group that has a day of its own is a round of its own.
    counting.sort_by_key(|group| group.date.is_empty());
    listed.extend(counting.into_iter().map(|group| Group { aside: true, ..group }));
    listed.push(round);
    listed
}

/// Returns the place nearest to `to` that the group at `place`, among all groups, can move to. No group moves
/// across the last group of a round that is over, which is where the round ends, so a group's answers stay in
/// their round.
pub fn place_within_round(groups: &[Group], place: usize, to: usize) -> usize {
    let is_end = |at: &usize| groups.get(*at).is_some_and(|group| group.aside && !group.date.is_empty());
    if is_end(&place) {
        return place;
    }
    let first = (0..place).rfind(is_end).map_or(0, |end| end + 1);
    let end = (place..groups.len()).find(is_end).unwrap_or(groups.len());
    to.clamp(first, end.saturating_sub(1).max(first))
}

/// Returns the edits that move the customers' answers without a group at a touchpoint to a group of this name.
fn named_answers(touchpoint: &Touchpoint, name: &GroupName) -> Vec<Edit> {
    let unnamed = touchpoint.ratings.iter();
    let unnamed = unnamed.filter(|(key, _)| key.voice == Voice::Customer && key.group().is_empty());
    unnamed.flat_map(|(key, entry)| moved_entry(touchpoint, key, name, entry)).collect()
}

/// Gives this day to groups that were set aside one by one since the last round, so that they do not belong to the
/// next one.
fn close(aside: &mut [Group], date: &Day) {
    let ended = aside.iter().rposition(|group| !group.date.is_empty()).map_or(0, |place| place + 1);
    aside[ended..].iter_mut().for_each(|group| group.date = date.clone());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{EntryKey, Tally, test_map};

    fn day(text: &str) -> Day {
        Day::new(text).expect("a day")
    }

    fn rate(group: &str, positive: u32) -> Edit {
        let key = EntryKey::new(Voice::Customer, None, group);
        Edit::Rate(test_map::id("A"), key, Tally { positive, ..Tally::default() })
    }

    fn rated(groups: &[(&str, u32)]) -> Journey {
        let rates: Vec<_> = groups.iter().map(|&(group, positive)| rate(group, positive)).collect();
        test_map::journey("A > B").apply(&rates).expect("a map")
    }

    fn ended(map: &Journey, name: &str, date: &str) -> Journey {
        map.apply(&map.new_round(name, &day(date)).expect("a name")).expect("it can be done")
    }

    fn said(journey: &Journey) -> Vec<(String, u32)> {
        let touchpoint = journey.touchpoint(&test_map::id("A")).expect("there");
        touchpoint.ratings.iter().map(|(key, it)| (key.group().to_owned(), it.tally.positive)).collect()
    }

    /// Returns each round with its groups, such as "2026-11-28 spring: table 1, spring".
    fn rounds(journey: &Journey) -> Vec<String> {
        let told = journey.rounds().into_iter().map(|Round { name, date, groups }| {
            let groups: Vec<_> = groups.iter().map(GroupName::as_str).collect();
            format!("{} {}: {}", date.as_str(), name.as_str(), groups.join(", "))
        });
        told.collect()
    }

    #[test]
    fn r5_a_new_round_names_the_answers_so_far_and_sets_all_groups_aside() {
        let map = rated(&[("", 3), ("table 1", 1)]);
        let after = ended(&map, "spring", "2026-11-28");
        assert_eq!(said(&after), [("spring".to_owned(), 3), ("table 1".to_owned(), 1)]);
        assert!(after.all_groups().iter().all(|group| group.aside));
        assert_eq!((after.format().format, after.format().min_reader), (2, 2));
        assert_eq!(map.new_round(" table 1", &Day::default()), None, "the name is taken");
        assert_eq!(map.new_round(" ", &Day::default()), None);
    }

    #[test]
    fn r5_a_round_keeps_its_day_and_all_groups_that_answered_in_it() {
        let spring = ended(&rated(&[("", 3), ("table 1", 1), ("table 2", 1)]), "spring", "2026-04-02");
        let again = spring.apply(&[rate("", 1), rate("table 3", 2)]).expect("rated");
        let autumn = ended(&again, "autumn", "2026-04-02");
        assert_eq!(
            rounds(&autumn),
            ["2026-04-02 spring: table 1, table 2, spring", "2026-04-02 autumn: table 3, autumn"],
            "also on one day"
        );
        assert_eq!(autumn.round(&GroupName::new("spring")).expect("a round").groups.len(), 3);
        assert_eq!(autumn.round(&GroupName::new("table 1")), None, "it is of another");
    }

    #[test]
    fn r5_what_was_set_aside_by_hand_before_is_not_of_the_next_round() {
        let map = rated(&[("early", 1), ("table 1", 1)]);
        let early = Group { aside: true, ..Group::new("early", 9) };
        let map = map.apply(&[Edit::Put(Item::Group(early).into())]).expect("set aside");
        assert_eq!(rounds(&map), [" early: early"]);
        let after = ended(&map, "spring", "2026-11-28");
        assert_eq!(rounds(&after), ["2026-11-28 early: early", "2026-11-28 spring: table 1, spring"]);
    }

    #[test]
    fn r5_what_was_asked_on_a_day_of_its_own_keeps_it_and_is_a_round_of_its_own() {
        let map = rated(&[("fair", 1), ("table 1", 1)]);
        let fair = Group { date: day("2026-03-01"), ..Group::new("fair", 9) };
        let map = map.apply(&[Edit::Put(Item::Group(fair).into())]).expect("listed");
        let after = ended(&map, "spring", "2026-11-28");
        assert_eq!(rounds(&after), ["2026-03-01 fair: fair", "2026-11-28 spring: table 1, spring"]);
    }

    #[test]
    fn r5_a_round_can_end_once_customers_have_answered_in_it() {
        assert!(!rated(&[]).has_round());
        let map = rated(&[("table 1", 1)]);
        assert!(map.has_round());
        let after = ended(&map, "spring", "2026-11-28");
        assert!(!after.has_round(), "it has just begun");
        assert!(after.apply(&[rate("", 1)]).expect("rated").has_round());
    }

    #[test]
    fn r5_answers_without_a_group_that_are_set_aside_are_of_no_round_that_can_end() {
        let aside = |name: &str| Edit::Put(Item::Group(Group { aside: true, ..Group::new(name, 0) }).into());
        let map = rated(&[("", 3)]).apply(&[aside("")]).expect("set aside");
        assert!(!map.has_round(), "nothing counts");
        let map = map.apply(&[rate("table 1", 1)]).expect("rated");
        assert!(map.has_round());
        let after = ended(&map, "spring", "2026-11-28");
        assert_eq!(rounds(&after), ["2026-11-28 spring 2: spring 2", "2026-11-28 spring: table 1, spring"]);
        assert_eq!(said(&after), [("spring 2".to_owned(), 3), ("table 1".to_owned(), 1)]);
        assert!(after.apply(&[rate("", 1)]).expect("rated").has_round(), "rating begins anew");
    }

    #[test]
    fn r5_the_groups_of_a_round_that_is_over_stay_in_it_wherever_rows_are_moved() {
        let spring = ended(&rated(&[("table 1", 1), ("table 2", 1)]), "spring", "2026-04-02");
        let again = spring.apply(&[rate("table 3", 1), rate("table 4", 1)]).expect("rated");
        let map = ended(&again, "autumn", "2026-10-02").apply(&[rate("x", 1), rate("y", 1)]).expect("rated");
        let groups = map.all_groups();
        let names: Vec<_> = groups.iter().map(|group| group.name.as_str()).collect();
        assert_eq!(names, ["table 1", "table 2", "spring", "table 3", "table 4", "autumn", "x", "y"]);
        for (place, [first, last]) in
            [[0, 1], [0, 1], [2, 2], [3, 4], [3, 4], [5, 5], [6, 7], [6, 7]].iter().enumerate()
        {
            for to in 0..groups.len() {
                let clamped = place_within_round(&groups, place, to);
                assert_eq!(clamped, to.clamp(*first, *last), "{place} to {to}");
            }
        }
        assert_eq!(place_within_round(&groups, 6, 8), 7, "behind the last there is no place");
    }
}
