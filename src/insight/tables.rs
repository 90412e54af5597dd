//! R5: what each table of a workshop says about one touchpoint, and which table disagrees. A table that is alone
//! with its answer has met something that the others have not.

use super::{Answers, Level};
use crate::journey::{Group, GroupName, Journey, SegmentId, Touchpoint, Voice};

/// The answers of one table about a touchpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSays {
    pub group: GroupName,
    pub answers: Answers,
    /// The level of its answers, with the tolerance of the map; unrated where the table has not answered.
    pub level: Level,
}

/// The agreement among the tables that have answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Too few answers to tell: fewer than two tables have answered.
    Unknown,
    /// The same level from all that have answered, and the number of tables that have not.
    All(Level, usize),
    /// One table that alone has the worst level, or another level than all the others.
    Alone(GroupName, Level),
    /// Several tables with the worst level, while others are better.
    Apart(Vec<GroupName>, Level),
}

impl Journey {
    /// Returns the tables that answer now: every named group that is not set aside, in the order of the map. The
    /// people of a survey sit at no table, so its group is none.
    pub fn tables(&self) -> Vec<GroupName> {
        let surveyed = self.surveyed_groups();
        self.counting_groups().filter(|name| !surveyed.contains(name)).collect()
    }

    /// Returns the groups that count and are no tables: the unnamed one, then those of surveys.
    pub fn groups_beside_tables(&self) -> Vec<GroupName> {
        let surveyed = self.surveyed_groups();
        let surveyed = self.counting_groups().filter(|name| surveyed.contains(name));
        std::iter::once(GroupName::default()).chain(surveyed).collect()
    }

    fn counting_groups(&self) -> impl Iterator<Item = GroupName> {
        let counts = |group: &Group| !group.aside && !group.name.as_str().is_empty();
        self.all_groups().into_iter().filter(counts).map(|group| group.name)
    }
}

/// Returns the answers of each of these tables about a touchpoint, for everyone or for one segment (R5).
pub fn tables_say(
    journey: &Journey,
    tables: &[GroupName],
    (touchpoint, segment): (&Touchpoint, Option<&SegmentId>),
) -> Vec<TableSays> {
    let tolerance = u64::from(journey.about().tolerance);
    let says = |group: &GroupName| {
        let mut answers = Answers::default();
        for (key, entry) in &touchpoint.ratings {
            let is_its = key.voice == Voice::Customer && key.group() == group.as_str();
            if is_its && key.segment.as_ref() == segment {
                answers.add(entry.tally);
            }
        }
        TableSays { group: group.clone(), answers, level: answers.level(tolerance).unwrap_or(Level::Unrated) }
    };
    tables.iter().map(says).collect()
}

impl Agreement {
    /// Compares the tables that have answered.
    pub fn of(tables: &[TableSays]) -> Self {
        let answered: Vec<_> = tables.iter().filter(|table| table.level != Level::Unrated).collect();
        let [first, .., _] = answered[..] else { return Self::Unknown };
        if answered.iter().all(|table| table.level == first.level) {
            return Self::All(first.level, tables.len() - answered.len());
        }
        let of = |level: Level| answered.iter().filter(move |table| table.level == level);
        let worst = answered.iter().map(|table| table.level).min().unwrap_or(Level::Unrated);
        // Where only two differ, neither is alone, and the worse one is told.
        let alone = (answered.len() > 2).then(|| {
            let only = |level: Level| of(level).next().filter(|_| of(level).count() == 1);
            let outlier = || {
                let mut levels: Vec<_> = answered.iter().map(|table| table.level).collect();
                levels.sort_unstable();
                levels.dedup();
                levels.iter().filter(|_| levels.len() == 2).find_map(|level| only(*level))
            };
            only(worst).or_else(outlier)
        });
        if let Some(table) = alone.flatten() {
            return Self::Alone(table.group.clone(), table.level);
        }
        Self::Apart(of(worst).map(|table| table.group.clone()).collect(), worst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Edit, EntryKey, Tally, test_map};

    /// Returns the answers of tables with these tallies of a single touchpoint: negative, neutral, positive.
    fn says(tallies: &[[u32; 3]]) -> Vec<TableSays> {
        let mut map = test_map::journey("A ?");
        for ([negative, neutral, positive], number) in tallies.iter().zip(1..) {
            let key = EntryKey::new(Voice::Customer, None, &format!("table {number}"));
            let tally = Tally { negative: *negative, neutral: *neutral, positive: *positive };
            test_map::edit(&mut map, Edit::Rate(test_map::id("A"), key, tally));
        }
        tables_say(&map, &map.tables(), (map.touchpoint(&test_map::id("A")).expect("A"), None))
    }

    fn agreement(tallies: &[[u32; 3]]) -> Agreement {
        Agreement::of(&says(tallies))
    }

    #[test]
    fn r17_the_people_of_a_survey_sit_at_no_table() {
        let mut map = test_map::journey("A ?");
        for group in ["November", "table 1"] {
            let key = EntryKey::new(Voice::Customer, None, group);
            let tally = Tally { positive: 1, ..Tally::default() };
            test_map::edit(&mut map, Edit::Rate(test_map::id("A"), key, tally));
        }
        test_map::edit(&mut map, Edit::Put(test_map::survey(" November ").into()));
        assert_eq!(map.tables(), [GroupName::new("table 1")]);
        assert_eq!(map.groups_beside_tables(), [GroupName::default(), GroupName::new("November")]);
    }

    #[test]
    fn r5_each_table_comes_to_its_own_level() {
        let levels: Vec<_> = says(&[[0, 2, 18], [3, 5, 12], [0, 0, 20]]).iter().map(|it| it.level).collect();
        assert_eq!(levels, [Level::Neutral, Level::Negative, Level::Positive]);
    }

    #[test]
    fn a_table_that_is_alone_with_what_it_says_is_named() {
        let table = |number: u32| GroupName::new(&format!("table {number}"));
        assert_eq!(agreement(&[[0, 0, 5]]), Agreement::Unknown);
        assert_eq!(agreement(&[[0, 0, 5], [0, 0, 7]]), Agreement::All(Level::Positive, 0));
        let alone = [[0, 0, 5], [1, 0, 4], [0, 0, 6]];
        assert_eq!(agreement(&alone), Agreement::Alone(table(2), Level::Negative));
        let glad = [[1, 0, 5], [0, 0, 4], [3, 0, 6]];
        assert_eq!(agreement(&glad), Agreement::Alone(table(2), Level::Positive), "alone is alone");
        let worst = [[0, 2, 18], [3, 5, 12], [0, 0, 20], [0, 1, 19]];
        assert_eq!(agreement(&worst), Agreement::Alone(table(2), Level::Negative), "whatever the others say");
        let mixed = [[0, 1, 5], [1, 0, 4], [0, 0, 6], [1, 1, 1]];
        assert_eq!(agreement(&mixed), Agreement::Apart(vec![table(2), table(4)], Level::Negative));
        assert_eq!(agreement(&[[1, 0, 0], [0, 0, 1]]), Agreement::Apart(vec![table(1)], Level::Negative));
    }
}
