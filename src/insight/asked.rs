//! The number of people who were asked (R5), so that a map that is handed over says what it rests on. For a group
//! it is the most that answered at any one touchpoint; for a survey, those who answered it. Staff and ourselves
//! are counted apart.

use std::collections::BTreeMap;

use super::{Insight, Scope, answers::Counting};
use crate::journey::{EntryKey, GroupName, Item, Journey, ListName, SegmentId, Voice};

/// The number of people asked, of those whose answers count in a view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedPeople {
    /// The customers of each group, in the order of the map's groups, those without a name last.
    pub customers: Vec<(GroupName, u64)>,
    pub staff: u64,
    pub own: u64,
}

/// The most answers at any one touchpoint, by group.
type Most<'a> = BTreeMap<&'a str, u64>;

impl AskedPeople {
    /// Counts the people asked, of those whose answers count in the view. `insight` must be of this journey.
    pub fn of(journey: &Journey, insight: &Insight) -> Self {
        let counting = Counting::of(journey, &insight.view);
        let is_meant = |key: &EntryKey| match key.voice {
            Voice::Customer | Voice::Staff => counting.counts(key.group()),
            _ => true,
        } && key.segment.as_ref().is_none_or(|segment| insight.speaks_of(segment));
        let of = |voice: &Voice| most(journey, |key| key.voice == *voice && is_meant(key));
        let mut customers = of(&Voice::Customer);
        let segment = match &insight.scope {
            Scope::Segment(id) => Some(id),
            _ => None,
        };
        for (name, answered) in surveyed(journey, segment) {
            customers.get_mut(name).into_iter().for_each(|most| *most = answered.max(*most));
        }
        let named = journey.all_groups().into_iter().map(|group| group.name);
        let named = named.filter_map(|name| Some((customers.get(name.as_str()).copied()?, name)));
        let unnamed = customers.get("").map(|count| (*count, GroupName::new("")));
        Self {
            customers: named.chain(unnamed).map(|(count, name)| (name, count)).collect(),
            staff: of(&Voice::Staff).values().sum(),
            own: of(&Voice::Own).values().sum(),
        }
    }
}

/// Returns the number of customers asked for this segment alone, of those whose answers count.
pub fn asked_of(journey: &Journey, insight: &Insight, segment: &SegmentId) -> u64 {
    let counting = Counting::of(journey, &insight.view);
    let is_meant = |key: &EntryKey| {
        key.voice == Voice::Customer && counting.counts(key.group()) && key.segment.as_ref() == Some(segment)
    };
    let mut asked = most(journey, is_meant);
    for (name, answered) in surveyed(journey, Some(segment)) {
        asked.get_mut(name).into_iter().for_each(|most| *most = answered.max(*most));
    }
    asked.values().sum()
}

fn most(journey: &Journey, is_meant: impl Fn(&EntryKey) -> bool) -> Most<'_> {
    let mut most = Most::new();
    for touchpoint in journey.touchpoints() {
        let mut here = Most::new();
        for (key, entry) in touchpoint.ratings.iter().filter(|(key, _)| is_meant(key)) {
            let tally = entry.tally;
            let said = [tally.negative, tally.neutral, tally.positive].map(u64::from);
            *here.entry(key.group()).or_default() += said.iter().sum::<u64>();
        }
        for (group, count) in here {
            let most = most.entry(group).or_default();
            *most = count.max(*most);
        }
    }
    most.retain(|_, count| *count > 0);
    most
}

impl Insight {
    /// Returns whether the verdict speaks of this segment (R6).
    pub fn speaks_of(&self, segment: &SegmentId) -> bool {
        match &self.scope {
            Scope::Segment(id) => id == segment,
            Scope::Targets => self.segments.iter().any(|it| it.in_target && it.id == *segment),
            Scope::Everyone | Scope::NoneInTarget => false,
        }
    }
}

/// Returns the name of each survey with the number of respondents, all or those of a segment (R17).
fn surveyed<'a>(
    journey: &'a Journey,
    segment: Option<&'a SegmentId>,
) -> impl Iterator<Item = (&'a str, u64)> {
    journey.items_of(ListName::Survey).filter_map(move |item| match &**item {
        Item::Survey(survey) => {
            let table = survey.tables.iter().find(|table| table.segment.as_ref() == segment)?;
            Some((survey.name.trim(), u64::from(table.answered)))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{
            Edit, Group, Tally,
            test_map::{self, segment, segmented},
        },
    };

    fn rate(
        map: &mut Journey,
        name: &str,
        (voice, segment, group): (Voice, Option<&str>, &str),
        positive: u32,
    ) {
        let key = EntryKey::new(voice, segment.map(test_map::segment), group);
        test_map::edit(map, Edit::Rate(test_map::id(name), key, Tally { positive, ..Tally::default() }));
    }

    fn asked(map: &Journey, view: &View) -> (Vec<(String, u64)>, u64, u64) {
        let AskedPeople { customers, staff, own } = AskedPeople::of(map, &Insight::of(map, view));
        (customers.into_iter().map(|(name, count)| (name.as_str().to_owned(), count)).collect(), staff, own)
    }

    #[test]
    fn r5_of_each_group_those_are_counted_who_answered_at_one_touchpoint_at_most() {
        let mut map = test_map::journey("A > B");
        for (name, group, count) in
            [("A", "table 2", 6), ("B", "table 2", 5), ("A", "table 1", 4), ("B", "", 2)]
        {
            rate(&mut map, name, (Voice::Customer, None, group), count);
        }
        rate(&mut map, "A", (Voice::Staff, None, ""), 3);
        rate(&mut map, "B", (Voice::Own, None, ""), 1);
        let customers = [("table 1", 4), ("table 2", 6), ("", 2)];
        let customers: Vec<_> = customers.map(|(name, count)| (name.to_owned(), count)).into();
        assert_eq!(asked(&map, &View::default()), (customers, 3, 1));
        let aside = Group { aside: true, ..Group::new("table 2", 1) };
        test_map::edit(&mut map, Edit::Put(Item::Group(aside).into()));
        let names: Vec<_> = asked(&map, &View::default()).0.into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["table 1", ""], "what is set aside does not count");
    }

    #[test]
    fn r6_segments_that_are_not_looked_at_were_not_asked_for_this() {
        let mut map = segmented("A", &["Quick!", "Slow!", "Loud"]);
        for (segment, count) in [(Some("quick"), 3), (Some("slow"), 4), (Some("loud"), 50), (None, 1)] {
            rate(&mut map, "A", (Voice::Customer, segment, ""), count);
        }
        let count = |view: &View| asked(&map, view).0[0].1;
        assert_eq!(count(&View::default()), 8);
        assert_eq!(count(&View { segment: Some(segment("quick")), ..View::default() }), 4);
        let insight = Insight::of(&map, &View::default());
        let alone = ["quick", "slow", "loud"].map(|name| asked_of(&map, &insight, &segment(name)));
        assert_eq!(alone, [3, 4, 50], "each alone");
    }

    #[test]
    fn nobody_was_asked_of_a_map_that_nobody_rated() {
        assert_eq!(asked(&test_map::journey("A > B ?"), &View::default()), (Vec::new(), 0, 0));
    }
}
