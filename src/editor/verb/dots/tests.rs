//! The dots that tables give, without a window.

use std::sync::Arc;

use super::*;
use crate::{
    editor::Note,
    journey::{Edit, Group, Item, Voice, test_map},
};

/// Opens a map of four touchpoints, of which 1, 2 and 4 break, with this many tables that give dots.
fn giving(tables: i64) -> Editor {
    let mut editor = Editor::on(test_map::journey("A - > B 0 > C + > D -"));
    let groups = (1..=tables)
        .map(|number| Edit::Put(Arc::new(Item::Group(Group::new(&format!("table {number}"), number)))));
    editor.apply(&groups.collect::<Vec<_>>());
    editor.document.end_step();
    editor.present(true);
    editor.begin_dots();
    editor
}

fn count(editor: &mut Editor, card: &str) -> u64 {
    editor.refresh();
    editor.derived().expect("derived").dots().count(&test_map::id(card))
}

fn table(editor: &Editor) -> &str {
    editor.view.entering.group.as_str()
}

#[test]
fn a_table_gives_its_dots_and_the_next_one_with_any_left_is_at_hand() {
    let mut editor = giving(2);
    assert_eq!((editor.presented(), table(&editor)), (Some(1), "table 1"));
    editor.give_dot_to(4);
    editor.give_dot_to(4);
    assert_eq!(table(&editor), "table 1");
    editor.give_dot_to(2);
    assert_eq!((table(&editor), editor.dots_left(&GroupName::new("table 1"))), ("table 2", Some(0)));
    editor.give_dot();
    assert_eq!((count(&mut editor, "D"), count(&mut editor, "B")), (2, 2));
    editor.give_dot();
    editor.give_dot();
    assert_eq!(table(&editor), "table 2", "none has any left");
    editor.give_dot();
    assert_eq!(editor.take_notes(), [Note::NoDotsLeft { table: "table 2".to_owned(), count: 3 }]);
}

#[test]
fn a_dot_is_a_step_and_undo_brings_its_table_back() {
    let mut editor = giving(2);
    (0..3).for_each(|_| editor.give_dot());
    assert_eq!(table(&editor), "table 2");
    editor.undo();
    assert_eq!((count(&mut editor, "A"), table(&editor)), (2, "table 1"));
    editor.take_dot();
    assert_eq!(count(&mut editor, "A"), 1);
    (0..3).for_each(|_| editor.take_dot());
    assert_eq!(count(&mut editor, "A"), 0);
}

#[test]
fn rows_are_walked_in_the_order_that_is_listed_and_not_beyond() {
    let mut editor = giving(1);
    let numbers =
        |editor: &Editor| -> Vec<u32> { editor.dots_listed().iter().map(|judged| judged.number).collect() };
    assert_eq!(numbers(&editor), [1, 2, 4]);
    editor.give_dot_to(4);
    editor.sort_dots();
    assert_eq!(numbers(&editor), [4, 1, 2]);
    editor.dots_step(1);
    assert_eq!(editor.presented(), Some(1));
    editor.dots_step(9);
    assert_eq!(editor.presented(), Some(2));
    editor.dots_step(-9);
    assert_eq!(editor.presented(), Some(4));
}

#[test]
fn what_is_no_break_and_what_is_hidden_get_none() {
    let mut editor = giving(1);
    editor.give_dot_to(3);
    editor.give_dot_to(77);
    let told = [Note::NoBreakListed { number: 3 }, Note::NoBreakListed { number: 77 }];
    assert_eq!(editor.take_notes(), told);
    editor.present_number(3);
    editor.give_dot();
    assert_eq!(count(&mut editor, "C"), 0, "what is not listed gets none by Enter");
    editor.end_dots();
    editor.present_number(2);
    editor.count_votes();
    editor.type_hands('5');
    editor.begin_dots();
    assert_eq!(editor.dots_listed().len(), 2, "2 is not revealed");
    editor.present_number(2);
    editor.give_dot();
    assert_eq!(count(&mut editor, "B"), 0);
}

#[test]
fn a_slip_with_the_last_dot_of_a_table_is_taken_back_though_the_next_is_at_hand() {
    let mut editor = giving(2);
    for number in [1, 1, 4] {
        editor.give_dot_to(number);
    }
    editor.dots_step(-9);
    assert_eq!((table(&editor), editor.presented()), ("table 2", Some(1)));
    editor.take_dot();
    assert_eq!((count(&mut editor, "A"), count(&mut editor, "D")), (2, 0), "the latest of all");
    assert_eq!((table(&editor), editor.presented()), ("table 1", Some(4)));
}

#[test]
fn afterwards_the_room_is_where_it_was_and_one_rates_as_before() {
    let mut editor = giving(2);
    editor.end_dots();
    assert_eq!((editor.presented(), table(&editor)), (Some(1), ""));
    editor.present_number(3);
    editor.view.entering.voice = Voice::Staff;
    let entering = editor.view.entering.clone();
    let told = editor.presenting().map(|it| it.told);
    editor.begin_dots();
    editor.give_dot_to(4);
    editor.end_dots();
    assert_eq!((editor.presented(), &editor.view.entering), (Some(3), &entering));
    assert_eq!(editor.presenting().map(|it| it.told), told, "the room was told no more");
}

#[test]
fn the_list_keeps_its_order_while_dots_are_given() {
    let mut editor = giving(1);
    editor.sort_dots();
    editor.give_dot_to(4);
    let numbers: Vec<_> = editor.dots_listed().iter().map(|judged| judged.number).collect();
    assert_eq!(numbers, [1, 2, 4]);
    editor.sort_dots();
    editor.sort_dots();
    let numbers: Vec<_> = editor.dots_listed().iter().map(|judged| judged.number).collect();
    assert_eq!(numbers, [4, 1, 2]);
}

#[test]
fn a_table_that_came_is_at_hand_and_one_that_undo_took_away_is_not() {
    let mut editor = giving(0);
    let table = Group::new("table 1", 1);
    editor.apply(&[Edit::Put(Arc::new(Item::Group(table)))]);
    editor.document.end_step();
    editor.refresh();
    assert_eq!(self::table(&editor), "table 1", "one that came is at hand");
    let second = Group::new("table 2", 2);
    editor.apply(&[Edit::Put(Arc::new(Item::Group(second)))]);
    editor.document.end_step();
    editor.count_next_table(true);
    assert_eq!(self::table(&editor), "table 2");
    editor.undo();
    assert_eq!(self::table(&editor), "table 1", "the one that is left");
}

#[test]
fn without_tables_the_room_gives_any_number() {
    let mut editor = giving(0);
    (0..5).for_each(|_| editor.give_dot());
    assert_eq!(count(&mut editor, "A"), 5);
    assert_eq!(editor.dots_left(&GroupName::default()), None);
}

#[test]
fn only_the_latest_dot_that_stands_is_taken_back_from_elsewhere() {
    let mut editor = giving(1);
    editor.give_dot_to(2);
    editor.give_dot_to(2);
    editor.undo();
    editor.dots_step(-9);
    editor.take_dot();
    assert_eq!(count(&mut editor, "B"), 1, "the one before stands");
    editor.give_dot_to(4);
    editor.count_next_table(true);
    editor.dots_step(-9);
    editor.take_dot();
    assert_eq!(count(&mut editor, "D"), 1, "whoever went to a table means its dots");
}

#[test]
fn a_row_that_is_pressed_gets_a_dot_and_loses_it_again() {
    let mut editor = giving(1);
    editor.dot_at(4, true);
    assert_eq!((editor.presented(), count(&mut editor, "D")), (Some(4), 1));
    editor.dot_at(2, true);
    editor.dot_at(4, false);
    assert_eq!((editor.presented(), count(&mut editor, "D"), count(&mut editor, "B")), (Some(4), 0, 1));
}
