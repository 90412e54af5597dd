//! The list of groups that answer (R5): setting one aside, reordering them, and adding several tables at once.
//! Naming a group in the whole map is done in `journey/grouping.rs`.

use crate::{
    journey::{Edit, Group, Item, ItemKey, Journey, free_name, order, place_within_round},
    words::Words,
};

/// Returns the edits that set a group aside, or not any more, and keep its place. Groups before it that only
/// answers name are listed with it.
pub(crate) fn group_set_aside(map: &Journey, groups: &[Group], place: usize, aside: bool) -> Vec<Edit> {
    let is_listed = |group: &Group| map.item(&ItemKey::Group(group.name.clone())).is_some();
    if is_listed(&groups[place]) {
        return vec![put(Group { aside, ..groups[place].clone() })];
    }
    let unlisted: Vec<_> = groups[..=place].iter().filter(|group| !is_listed(group)).collect();
    // All of them come behind the groups that are listed.
    let orders = order::onwards(groups[place].order);
    let mut placed: Vec<_> =
        unlisted.into_iter().zip(orders).map(|(group, order)| Group { order, ..group.clone() }).collect();
    // A step is named after its first edit.
    placed.rotate_right(1);
    placed[0].aside = aside;
    placed.into_iter().map(put).collect()
}

/// Returns the edits that reorder the groups and list each at its place; a group that only answers name has no
/// place otherwise. Groups of a round that is over stay within it (R5).
pub(crate) fn groups_moved(groups: &[Group], place: usize, to: usize) -> Vec<Edit> {
    let mut orders: Vec<i64> = (0..groups.len() as i64).collect();
    let moved = order::moved(&orders, place, place_within_round(groups, place, to));
    if moved.is_empty() {
        return Vec::new();
    }
    for (item, order) in moved {
        orders[item] = order;
    }
    let listed = groups.iter().zip(orders).map(|(group, order)| Group { order, ..group.clone() });
    let mut listed: Vec<_> = listed.map(put).collect();
    // What is moved comes first, because a step is named after its first edit.
    listed[..=place].rotate_right(1);
    listed
}

/// Returns the edits that add this many tables behind all groups, each with the first free number.
pub(crate) fn tables_added(words: &Words, groups: &[Group], count: u32) -> Vec<Edit> {
    let mut names: Vec<String> = groups.iter().map(|group| group.name.as_str().to_owned()).collect();
    let mut edits = Vec::new();
    let behind = order::behind(groups.last().map(|group| group.order));
    for order in order::onwards(behind).take(count as usize) {
        let numbered = |number: usize| words.say("group-table", &[("number", number.into())]);
        let is_free =
            |name: &String| free_name(name, &names.iter().map(String::as_str).collect::<Vec<_>>()) == *name;
        let Some(name) = (1..=groups.len() + 1 + names.len()).map(numbered).find(is_free) else { break };
        edits.push(put(Group::new(&name, order)));
        names.push(name);
    }
    edits
}

fn put(group: Group) -> Edit {
    Edit::Put(Item::Group(group).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::{Editor, StepName},
        journey::{Day, EntryKey, Rating, Tally, Voice, test_map},
        words::Lang,
    };

    /// Opens a map where three groups answered that are not listed.
    fn three_groups() -> Editor {
        let rate = |group: &str| {
            let key = EntryKey::new(Voice::Customer, None, group);
            Edit::Rate(test_map::id("A"), key, Tally::one(Rating::Positive))
        };
        let map = test_map::journey("A > B").apply(&["a", "b", "c"].map(rate));
        Editor::on(map.expect("a map"))
    }

    /// Returns the groups of the map; those set aside end with a dash.
    fn names(editor: &Editor) -> Vec<String> {
        let said = |group: &Group| format!("{}{}", group.name.as_str(), if group.aside { "-" } else { "" });
        editor.journey().all_groups().iter().map(said).collect()
    }

    fn move_to(editor: &mut Editor, place: usize, to: usize) {
        let edits = groups_moved(&editor.journey().all_groups(), place, to);
        editor.apply_as(StepName::Move, &edits);
        editor.end_step();
    }

    fn set_aside(editor: &mut Editor, place: usize, aside: bool) {
        let edits = group_set_aside(editor.journey(), &editor.journey().all_groups(), place, aside);
        editor.apply(&edits);
        editor.end_step();
    }

    #[test]
    fn r5_a_group_that_is_moved_lists_them_all_and_is_what_the_step_is_called_after() {
        let mut editor = three_groups();
        move_to(&mut editor, 2, 0);
        assert_eq!(
            (names(&editor).concat(), editor.undo_text()),
            ("cab".into(), "Undo move of group c".into())
        );
        move_to(&mut editor, 0, 1);
        assert_eq!(names(&editor).concat(), "acb");
        move_to(&mut editor, 2, 3);
        assert_eq!(names(&editor).concat(), "acb", "there is no such place");
        assert_eq!((editor.undo_all(), names(&editor).concat()), (2, "abc".to_owned()));
    }

    #[test]
    fn r5_a_group_of_a_round_that_is_over_stays_within_it() {
        let mut editor = three_groups();
        let ended =
            editor.journey().new_round("spring", &Day::new("2026-04-02").expect("a day")).expect("a name");
        editor.apply_as(StepName::NewRound, &ended);
        let round = names(&editor);
        move_to(&mut editor, 0, 3);
        let mut moved = round.clone();
        moved[..3].rotate_left(1);
        assert_eq!(names(&editor), moved, "behind the others of its round");
    }

    #[test]
    fn r5_a_group_is_set_aside_where_it_stands_and_comes_back_there() {
        let mut editor = three_groups();
        set_aside(&mut editor, 1, true);
        assert_eq!(names(&editor), ["a", "b-", "c"]);
        assert_eq!(editor.journey().groups().len(), 2, "what stands before it is listed, too");
        set_aside(&mut editor, 1, false);
        assert_eq!(names(&editor), ["a", "b", "c"]);
        assert_eq!(editor.undo_all(), 2);
    }

    #[test]
    fn tables_come_behind_all_others_each_under_a_number_that_is_free() {
        let mut editor = Editor::drawn("A > B");
        for count in [2, 1] {
            let groups = editor.journey().all_groups();
            editor.apply_as(StepName::Add, &tables_added(Lang::En.words(), &groups, count));
            editor.end_step();
        }
        assert_eq!(names(&editor), ["table 1", "table 2", "table 3"]);
        move_to(&mut editor, 0, 2);
        editor.apply(&[Edit::Drop(ItemKey::Group(crate::journey::GroupName::new("table 2")))]);
        let groups = editor.journey().all_groups();
        editor.apply(&tables_added(Lang::En.words(), &groups, 2));
        assert_eq!(names(&editor), ["table 3", "table 1", "table 2", "table 4"]);
    }
}
