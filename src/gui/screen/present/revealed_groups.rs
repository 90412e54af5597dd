//! Who has a row once votes are revealed: the tables, and after them those who answered for none.

use crate::{
    insight::{Agreement, Level, TableSays},
    journey::GroupName,
    words::capital,
};

use super::room::RoomShown;

/// The most rows above the row of all.
const MOST: usize = 9;

/// A table, or who answered for none.
pub(super) struct RevealedGroup<'a> {
    pub name: String,
    pub says: &'a TableSays,
    is_table: bool,
    /// Whether the sentence tells of it.
    pub is_told: bool,
}

/// Returns the tables, and after them the answers for none.
pub(super) fn groups<'a>(shown: RoomShown<'a>, agreement: &Agreement) -> Vec<RevealedGroup<'a>> {
    let tables = shown.tables.iter().map(|says| {
        let (name, is_told) = (says.group.as_str().to_owned(), tells_of(agreement, &says.group));
        RevealedGroup { name, says, is_table: true, is_told }
    });
    let others = others(shown).iter().map(|says| RevealedGroup {
        name: name_of_other(shown, says),
        says,
        is_table: false,
        is_told: false,
    });
    tables.chain(others).collect()
}

/// Returns the groups that have a row, in their order. Where not all have room, those of which the sentence tells
/// come first, as their rows prove it, then the first that is no table, and one row says how many more there are.
pub(super) fn with_room<'a, 'b>(groups: &'a [RevealedGroup<'b>]) -> Vec<&'a RevealedGroup<'b>> {
    if groups.len() <= MOST {
        return groups.iter().collect();
    }
    let first_other = groups.iter().position(|group| !group.is_table);
    let mut places: Vec<_> = (0..groups.len()).collect();
    places.sort_by_key(|&place| match groups[place].says.level {
        _ if groups[place].is_told => 0,
        _ if first_other == Some(place) => 1,
        Level::Unrated => 3,
        _ => 2,
    });
    places.truncate(MOST - 1);
    places.sort_unstable();
    places.into_iter().map(|place| &groups[place]).collect()
}

/// Returns the answers for no table that have a row; where they are all there is, "All" says them.
fn others(shown: RoomShown<'_>) -> &[TableSays] {
    let is_all = shown.tables.is_empty() && shown.others.len() == 1;
    if is_all { &[] } else { shown.others }
}

fn name_of_other(shown: RoomShown<'_>, other: &TableSays) -> String {
    let words = shown.derived.words;
    match other.group.as_str() {
        "" if shown.tables.is_empty() => capital(&words.text("votes-of-room")),
        "" => words.text("votes-unnamed").into_owned(),
        survey => survey.to_owned(),
    }
}

/// Returns whether the sentence tells of this table.
fn tells_of(agreement: &Agreement, table: &GroupName) -> bool {
    match agreement {
        Agreement::Alone(group, _) => group == table,
        Agreement::Apart(groups, _) => groups.contains(table),
        Agreement::All(..) | Agreement::Unknown => false,
    }
}
