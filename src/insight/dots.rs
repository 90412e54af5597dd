//! Dots: what tables gave to touchpoints to say that they should be mended first, counted by touchpoint and by
//! table. Dots of a group that is set aside are kept and not counted, like its answers (R5).

use std::collections::{BTreeMap, BTreeSet};

use super::{Insight, Judged};
use crate::journey::{GroupName, Journey, TouchpointId};

/// The dots of a map, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DotsGiven {
    /// The dots of each group, by touchpoint, in the order of the map's groups; groups without dots are left out.
    to: BTreeMap<TouchpointId, Vec<(GroupName, u64)>>,
    by: BTreeMap<GroupName, u64>,
}

impl DotsGiven {
    /// Counts the dots of all groups except those set aside.
    pub fn of(journey: &Journey) -> Self {
        if journey.touchpoints().all(|touchpoint| touchpoint.dots.is_empty()) {
            return Self::default();
        }
        let groups = journey.all_groups();
        let aside: BTreeSet<_> = groups.iter().filter(|group| group.aside).map(|group| &group.name).collect();
        let place = |name: &GroupName| groups.iter().position(|group| group.name == *name);
        let mut given = Self::default();
        for touchpoint in journey.touchpoints().filter(|touchpoint| !touchpoint.dots.is_empty()) {
            let dots = touchpoint.dots.values().filter(|dot| !aside.contains(&dot.group) && dot.count > 0);
            let mut dots: Vec<_> = dots.map(|dot| (dot.group.clone(), u64::from(dot.count))).collect();
            dots.sort_by_key(|(group, _)| place(group));
            for (group, count) in &dots {
                *given.by.entry(group.clone()).or_default() += count;
            }
            if !dots.is_empty() {
                given.to.insert(touchpoint.id.clone(), dots);
            }
        }
        given
    }

    /// Returns whether no touchpoint has a dot.
    pub fn is_empty(&self) -> bool {
        self.to.is_empty()
    }

    /// Returns the dots that each group gave to a touchpoint.
    pub fn of_touchpoint(&self, id: &TouchpointId) -> &[(GroupName, u64)] {
        self.to.get(id).map_or(&[], Vec::as_slice)
    }

    /// Returns the number of dots at a touchpoint.
    pub fn count(&self, id: &TouchpointId) -> u64 {
        self.of_touchpoint(id).iter().map(|(_, count)| count).sum()
    }

    /// Returns the number of dots that a group has given.
    pub fn given_by(&self, group: &GroupName) -> u64 {
        self.by.get(group).copied().unwrap_or_default()
    }

    /// Returns the number of dots that a table has left of `each`; `None` for the unnamed group, which stands for
    /// all in the room and gives any number.
    pub fn left_of(&self, table: &GroupName, each: u32) -> Option<u32> {
        let left = u64::from(each).saturating_sub(self.given_by(table));
        (!table.as_str().is_empty()).then(|| u32::try_from(left).unwrap_or(u32::MAX))
    }

    /// Returns the breaks and other touchpoints with dots, in journey order, or with the most dots first and equal
    /// ones in journey order.
    pub fn listed<'a>(&self, insight: &'a Insight, most_first: bool) -> Vec<&'a Judged> {
        let has_place = |judged: &&Judged| judged.level.breaks() || self.count(&judged.id) > 0;
        let mut listed: Vec<_> = insight.touchpoints.iter().filter(has_place).collect();
        if most_first {
            listed.sort_by_cached_key(|judged| std::cmp::Reverse(self.count(&judged.id)));
        }
        listed
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        insight::View,
        journey::{Dot, Edit, Extra, Field, Group, Item, test_map},
    };

    fn give(map: &mut Journey, card: &str, dots: &[(&str, u32)]) {
        let dot = |&(group, count): &(&str, u32)| {
            let group = GroupName::new(group);
            (group.clone(), Dot { group, count, extra: Extra::default() })
        };
        let dots = dots.iter().map(dot).collect();
        test_map::edit(map, Edit::Change(test_map::id(card), Field::Dots(dots)));
    }

    fn listed(map: &Journey, most_first: bool) -> Vec<u32> {
        let insight = Insight::of(map, &View::default());
        DotsGiven::of(map).listed(&insight, most_first).iter().map(|judged| judged.number).collect()
    }

    #[test]
    fn dots_are_counted_by_touchpoint_and_by_table() {
        let mut map = test_map::journey("A - > B 0 > C + > D -");
        give(&mut map, "B", &[("table 2", 1), ("table 1", 1)]);
        give(&mut map, "D", &[("table 2", 2)]);
        let given = DotsGiven::of(&map);
        assert_eq!([given.count(&test_map::id("A")), given.count(&test_map::id("D"))], [0, 2]);
        assert_eq!(given.count(&test_map::id("B")), 2);
        assert_eq!(given.given_by(&GroupName::new("table 2")), 3);
        assert_eq!(listed(&map, false), [1, 2, 4]);
        assert_eq!(listed(&map, true), [2, 4, 1], "of as many dots in journey order");
    }

    #[test]
    fn what_is_mended_keeps_its_dots_and_its_place_in_the_list() {
        let mut map = test_map::journey("A - > B +");
        give(&mut map, "B", &[("table 1", 1)]);
        assert_eq!(listed(&map, false), [1, 2]);
    }

    #[test]
    fn r5_the_dots_of_a_group_that_is_set_aside_are_not_counted() {
        let mut map = test_map::journey("A - > B -");
        give(&mut map, "B", &[("table 1", 3)]);
        let aside = Group { aside: true, ..Group::new("table 1", 1) };
        test_map::edit(&mut map, Edit::Put(Arc::new(Item::Group(aside))));
        assert!(DotsGiven::of(&map).is_empty());
        assert_eq!(listed(&map, true), [1, 2]);
    }
}
