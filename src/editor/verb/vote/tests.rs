//! The votes of a room, without a window.

mod hidden;

use std::sync::Arc;

use super::*;
use crate::journey::{Group, Item, test_map};

/// Presents the lunch from the start, with this many tables.
fn tables(count: i64) -> Editor {
    let mut editor = Editor::lunch();
    let groups = (1..=count)
        .map(|number| Edit::Put(Arc::new(Item::Group(Group::new(&format!("table {number}"), number)))));
    editor.apply(&groups.collect::<Vec<_>>());
    editor.document.end_step();
    editor.present(true);
    editor
}

fn type_hands(editor: &mut Editor, text: &str) {
    for key in text.chars() {
        let hands = editor.presenting.as_mut().and_then(|it| it.hands.as_mut()).expect("counting");
        if key == ' ' { hands.next() } else { hands.digit(key) }
    }
}

fn tally(editor: &Editor, number: u32, group: &str) -> [u32; 3] {
    let id = editor.derived().and_then(|it| it.insight.by_number(number)).expect("a number").id.clone();
    let key = EntryKey::new(Voice::Customer, None, group);
    let touchpoint = editor.journey().touchpoint(&id).expect("there");
    let tally = touchpoint.ratings.get(&key).map_or_else(Tally::default, |entry| entry.tally);
    [tally.negative, tally.neutral, tally.positive]
}

#[test]
fn three_numbers_are_the_answers_of_a_table_in_one_step_and_the_next_is_at_hand() {
    let mut editor = tables(2);
    editor.count_next_table(true);
    type_hands(&mut editor, "3 5 12");
    editor.take_votes();
    assert_eq!(editor.view.entering.group.as_str(), "table 2");
    type_hands(&mut editor, "0 1 9");
    editor.take_votes();
    editor.refresh();
    assert_eq!((tally(&editor, 1, "table 1"), tally(&editor, 1, "table 2")), ([3, 5, 12], [0, 1, 9]));
    editor.undo();
    assert_eq!((tally(&editor, 1, "table 1"), tally(&editor, 1, "table 2")), ([3, 5, 12], [0, 0, 0]));
}

#[test]
fn three_digits_are_a_table_s_answers_and_each_table_has_its_turn() {
    let mut editor = tables(3);
    editor.count_next_table(true);
    let type_all = |editor: &mut Editor, text: &str| text.chars().for_each(|digit| editor.type_hands(digit));
    type_all(&mut editor, "124");
    assert_eq!(tally(&editor, 1, "table 1"), [1, 2, 4]);
    assert_eq!(editor.view.entering.group.as_str(), "table 2");
    assert_eq!(editor.presenting().and_then(|it| it.counted.clone()), Some(GroupName::new("table 1")));
    editor.count_next_table(true);
    type_all(&mut editor, "003");
    assert_eq!(editor.view.entering.group.as_str(), "table 2", "the one that has not answered");
    type_all(&mut editor, "100");
    assert_eq!(editor.view.entering.group.as_str(), "table 3");
    assert_eq!(editor.take_notes(), []);
    type_all(&mut editor, "200");
    assert_eq!(editor.take_notes(), [Note::TableReplaced { table: "table 3".to_owned() }]);
}

#[test]
fn r5_a_space_between_the_digits_of_two_tables_moves_no_vote_to_another() {
    let mut editor = tables(3);
    editor.count_next_table(true);
    for key in "124 111 222".chars() {
        if key == ' ' { type_hands(&mut editor, " ") } else { editor.type_hands(key) }
    }
    let all = ["table 1", "table 2", "table 3"].map(|table| tally(&editor, 1, table));
    assert_eq!(all, [[1, 2, 4], [1, 1, 1], [2, 2, 2]]);
}

#[test]
fn what_is_typed_and_dropped_leaves_nothing_hidden_once_counting_ends() {
    let mut editor = tables(1);
    editor.count_next_table(true);
    editor.type_hands('3');
    assert!(editor.drop_hands());
    editor.end_counting();
    let shown = editor.presented_id().expect("the first");
    assert!(!editor.presenting().expect("it goes on").hides(&shown));
}

#[test]
fn r17_what_a_room_counts_replaces_nothing_that_a_survey_said() {
    let mut editor = Editor::drawn("A ?");
    let answered = EntryKey::new(Voice::Customer, None, "November");
    let rate = Edit::Rate(test_map::id("A"), answered, Tally { positive: 19, ..Tally::default() });
    editor.apply(&[rate, Edit::Put(test_map::survey("November").into())]);
    editor.document.end_step();
    editor.view.entering.group = GroupName::new("November");
    editor.present(true);
    editor.count_next_table(true);
    assert!(editor.presenting().is_some_and(|it| it.hands.is_none()), "there is no table");
    editor.count_votes();
    type_hands(&mut editor, "1 2 4");
    editor.take_votes();
    assert_eq!([tally(&editor, 1, ""), tally(&editor, 1, "November")], [[1, 2, 4], [0, 0, 19]]);
    editor.begin_dots();
    assert_eq!(editor.dots_left(&editor.view.entering.group), None, "nor has a survey dots to give");
    editor.leave_presentation();
    assert_eq!(editor.view.entering.group.as_str(), "November");
}

#[test]
fn without_tables_three_digits_are_one_number() {
    let mut editor = tables(0);
    editor.count_votes();
    "124".chars().for_each(|digit| editor.type_hands(digit));
    editor.take_votes();
    assert_eq!(tally(&editor, 1, "")[0], 124);
}

#[test]
fn each_hand_is_a_step_and_none_is_taken_of_what_is_not_there() {
    let mut editor = tables(0);
    editor.count_votes();
    let before = tally(&editor, 1, "");
    editor.add_vote(Rating::Negative, true);
    editor.add_vote(Rating::Negative, true);
    editor.add_vote(Rating::Neutral, false);
    assert_eq!(tally(&editor, 1, ""), [before[0] + 2, 0, before[2]]);
    editor.undo();
    assert_eq!(tally(&editor, 1, "")[0], before[0] + 1);
}

#[test]
fn what_is_typed_is_taken_by_whoever_walks_on_reveals_or_leaves() {
    let ends: [fn(&mut Editor); 4] = [
        |editor| editor.present_step(1),
        Editor::reveal_votes,
        |editor| editor.count_next_table(true),
        Editor::leave_presentation,
    ];
    for end in ends {
        let mut editor = tables(2);
        editor.count_next_table(true);
        type_hands(&mut editor, "1 2 3");
        end(&mut editor);
        editor.refresh();
        assert_eq!(tally(&editor, 1, "table 1"), [1, 2, 3]);
    }
}

#[test]
fn tables_begin_anew_at_the_next_touchpoint_and_esc_counts_for_none() {
    let mut editor = tables(3);
    editor.count_next_table(false);
    assert_eq!(editor.view.entering.group.as_str(), "table 3");
    editor.present_step(1);
    assert_eq!(editor.view.entering.group.as_str(), "table 1");
    editor.end_counting();
    assert_eq!(editor.view.entering.group.as_str(), "");
    assert!(editor.presenting().is_some_and(|it| it.hands.is_none()));
}

#[test]
fn undo_gives_up_what_is_typed_first_and_comes_back_to_the_table_whose_count_it_takes_back() {
    let mut editor = tables(3);
    editor.count_next_table(true);
    type_hands(&mut editor, "1 0 4");
    editor.take_votes();
    type_hands(&mut editor, "7");
    editor.undo();
    assert_eq!(tally(&editor, 1, "table 1"), [1, 0, 4], "only what was typed");
    editor.undo();
    assert_eq!((tally(&editor, 1, "table 1"), editor.view.entering.group.as_str()), ([0, 0, 0], "table 1"));
}

#[test]
fn leaving_rates_as_before() {
    let mut editor = tables(1);
    editor.leave_presentation();
    editor.view.entering.voice = Voice::Own;
    editor.present(true);
    editor.count_votes();
    editor.end_counting();
    editor.leave_presentation();
    assert_eq!(editor.view.entering.voice, Voice::Own);
}

#[test]
fn a_table_that_abstains_has_had_its_turn() {
    let mut editor = tables(3);
    editor.count_next_table(true);
    let type_all = |editor: &mut Editor, text: &str| text.chars().for_each(|digit| editor.type_hands(digit));
    type_all(&mut editor, "124");
    type_all(&mut editor, "000");
    type_all(&mut editor, "016");
    assert_eq!((tally(&editor, 1, "table 2"), tally(&editor, 1, "table 3")), ([0, 0, 0], [0, 1, 6]));
}

#[test]
fn nothing_is_revealed_where_nobody_has_answered_and_whoever_counts_on_hides_again() {
    let mut editor = tables(2);
    editor.present_number(2);
    let id = editor.presented_id().expect("presented");
    let is_revealed = |editor: &Editor| editor.presenting().is_some_and(|it| it.hidden.is_revealed(&id));
    editor.reveal_votes();
    assert!(!is_revealed(&editor));
    editor.count_next_table(true);
    "124".chars().for_each(|digit| editor.type_hands(digit));
    editor.reveal_votes();
    assert!(is_revealed(&editor));
    editor.count_next_table(true);
    assert!(!is_revealed(&editor), "another table is counted");
}

#[test]
fn digits_of_a_table_are_numbers_of_their_own_however_they_are_taken() {
    let ends: [fn(&mut Editor); 3] =
        [Editor::take_votes, Editor::reveal_votes, |editor| editor.count_next_table(true)];
    for end in ends {
        let mut editor = tables(2);
        editor.count_next_table(true);
        "12".chars().for_each(|digit| editor.type_hands(digit));
        end(&mut editor);
        assert_eq!(tally(&editor, 1, "table 1"), [1, 2, 0]);
    }
}
