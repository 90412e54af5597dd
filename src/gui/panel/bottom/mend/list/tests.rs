//! Tests of which rows the list has, and which of them are in view.

use super::*;
use crate::{
    editor::Editor,
    journey::{Dot, Edit, Effort, Extra, Field, GroupName, Item, Journey, test_map},
};

fn planned(map: &str, actions: &[(u64, &str, u8)]) -> Journey {
    let edits: Vec<_> = actions
        .iter()
        .map(|(number, name, effort)| {
            let action = Action::new(ActionId::from_number(*number), test_map::id(name), "what");
            let effort = Effort::new(*effort).expect("an effort");
            Edit::Put(Item::Action(Action { effort, ..action }).into())
        })
        .collect();
    test_map::journey(map).apply(&edits).expect("they can be planned")
}

fn list(map: Journey, order: MendOrder) -> MendList {
    let mut editor = Editor::on(map);
    editor.refresh();
    MendList::of(editor.derived().expect("looked at"), order)
}

fn numbers(list: &MendList) -> Vec<u32> {
    list.rows.iter().map(|row| row.number).collect()
}

#[test]
fn r19_breaks_are_listed_by_what_mending_them_gains_and_then_what_else_is_done() {
    let map = planned("A + > B 0 > C - > D +", &[(1, "D", 0), (2, "C", 2), (3, "C", 4)]);
    let by_gain = list(map.clone(), MendOrder::Gain);
    assert_eq!(numbers(&by_gain), [3, 2, 4], "negative before neutral, and then what is no break");
    assert_eq!((by_gain.bare, by_gain.rows[0].actions.len(), by_gain.rows[0].effort), (1, 2, Some(4)));
    assert_eq!((by_gain.rows[1].effort, by_gain.rows[2].effort), (None, None));
    let in_order = list(map, MendOrder::Journey);
    assert_eq!(numbers(&in_order), [2, 3, 4]);
    let first: Vec<_> = in_order.first().map(|row| row.number).collect();
    assert_eq!((first, in_order.has_action), (vec![3, 2], true), "the chart is by gain in any order");
}

#[test]
fn breaks_are_listed_by_the_dots_that_tables_gave() {
    let mut map = test_map::journey("A - > B - > C -");
    let dot = Dot { group: GroupName::default(), count: 2, extra: Extra::default() };
    let dots = [(GroupName::default(), dot)].into();
    test_map::edit(&mut map, Edit::Change(test_map::id("C"), Field::Dots(dots)));
    assert_eq!(numbers(&list(map, MendOrder::Dots)), [3, 1, 2]);
}

#[test]
fn only_rows_in_view_are_shown_however_high_each_is() {
    let list = list(planned("A - > B - > C -", &[(1, "A", 0), (2, "A", 0)]), MendOrder::Journey);
    assert_eq!(
        list.rows.iter().map(|row| row.top).collect::<Vec<_>>(),
        [0.0, ROW + ACTION, 2.0 * ROW + ACTION]
    );
    assert_eq!(list.in_view(0.0, 10.0), 0..1);
    assert_eq!(list.in_view(ROW + ACTION, ROW + ACTION + 1.0), 1..2);
    assert_eq!(list.in_view(0.0, 1_000.0), 0..3);
    assert_eq!(list.in_view(5_000.0, 6_000.0), 3..3);
}
