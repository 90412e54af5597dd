//! Actions as steps of undo, and the map as if something was mended.

use super::*;
use crate::journey::{ActionId, ActionState, Day, Effort, Rating};

fn put(action: &Action) -> [Edit; 1] {
    [Edit::Put(Item::Action(action.clone()).into())]
}

fn key() -> ItemKey {
    ItemKey::Action(ActionId::from_number(1))
}

/// Opens the lunch, with an action for a host at touchpoint 7.
fn with_host() -> (Editor, Action) {
    let mut editor = Editor::lunch();
    let action = Action::new(ActionId::from_number(1), editor.id_of(7), "A host at the door");
    editor.apply(&put(&action));
    editor.end_step();
    (editor, action)
}

fn verdict(editor: &mut Editor) -> String {
    editor.refresh();
    editor.derived().expect("looked at").sentences.verdict[0].clone()
}

fn breaks(editor: &mut Editor) -> Vec<u32> {
    editor.refresh();
    editor.derived().expect("looked at").insight.breaks().map(|judged| judged.number).collect()
}

#[test]
fn r19_what_is_done_to_an_action_is_a_step_with_a_name_and_undo_shows_where_it_is() {
    let (mut editor, action) = with_host();
    assert_eq!(editor.undo_text(), "Undo adding action A host at the door");
    let effort = Effort::new(2).expect("an effort");
    editor.apply(&put(&Action { effort, state: ActionState::Doing, ..action }));
    editor.end_step();
    assert_eq!(editor.undo_text(), "Undo change of action A host at the door");
    editor.apply(&[Edit::Drop(key())]);
    editor.end_step();
    assert_eq!(editor.undo_text(), "Undo deletion of action A host at the door");
    editor.choose(&[1]);
    editor.undo();
    assert_eq!(editor.selected(), [7], "it is seen where it is");
    assert_eq!(editor.undo_all(), 2);
}

#[test]
fn r19_a_copy_of_a_touchpoint_takes_no_action_along_and_a_deleted_one_does() {
    let (mut editor, _) = with_host();
    editor.choose(&[7]);
    editor.duplicate();
    assert_eq!((editor.journey().len(), editor.journey().actions().count()), (16, 1));
    editor.choose(&[7]);
    editor.delete();
    assert!(editor.journey().item(&key()).is_none());
    editor.undo();
    assert!(editor.journey().item(&key()).is_some());
}

#[test]
fn r19_the_map_is_looked_at_as_if_breaks_were_mended_and_stays_as_it_is() {
    let mut editor = Editor::lunch();
    let before = editor.journey().clone();
    assert_eq!(breaks(&mut editor), [4, 7, 10, 14]);
    editor.choose(&[6, 7, 14]);
    assert!(!editor.is_as_if() && editor.has_selected_break());
    editor.toggle_as_if();
    assert_eq!(breaks(&mut editor), [4, 10]);
    assert!(editor.is_as_if() && editor.looks_as_if());
    let derived = editor.derived().expect("looked at");
    let as_is: Vec<_> = derived.insight_as_is().breaks().map(|judged| judged.number).collect();
    assert_eq!(as_is, [4, 7, 10, 14]);
    assert_eq!(derived.meaning_as_is().gains.len(), 4, "what is planned is planned for the map as it is");
    assert_eq!(derived.all_mended().breaks().count(), 0);
    editor.choose(&[7]);
    editor.toggle_as_if();
    assert_eq!(breaks(&mut editor), [4, 7, 10]);
    assert!(std::sync::Arc::ptr_eq(&before, editor.journey()) && !editor.document().is_dirty());
}

#[test]
fn r19_a_break_is_ticked_and_unticked_and_nothing_else_can_be() {
    let mut editor = Editor::lunch();
    let mut tick = |number| {
        let (derived, view) = editor.seen().expect("looked at");
        view.toggle_mended(derived, number);
        breaks(&mut editor)
    };
    assert_eq!(tick(6), [4, 7, 10, 14]);
    assert_eq!(tick(7), [4, 10, 14]);
    assert_eq!(tick(14), [4, 10]);
    assert_eq!(tick(7), [4, 7, 10]);
    assert_eq!(tick(99), [4, 7, 10]);
    editor.view.clear_as_if();
    assert_eq!(breaks(&mut editor), [4, 7, 10, 14]);
}

#[test]
fn r19_esc_lets_go_of_the_selection_first_and_then_of_what_is_as_if() {
    let mut editor = Editor::lunch();
    editor.choose(&[7]);
    editor.toggle_as_if();
    editor.let_go();
    assert!(editor.selected().is_empty() && editor.looks_as_if());
    editor.let_go();
    assert_eq!(breaks(&mut editor), [4, 7, 10, 14]);
}

#[test]
fn r19_the_next_three_are_those_that_gain_most() {
    let mut editor = Editor::lunch();
    editor.mend_next();
    editor.refresh();
    let derived = editor.derived().expect("looked at");
    let mut most: Vec<_> = derived.meaning_as_is().gains.iter().take(3).map(|gain| gain.number).collect();
    most.sort_unstable();
    let mended: Vec<_> =
        derived.insight.touchpoints.iter().filter(|judged| judged.as_if).map(|it| it.number).collect();
    assert_eq!((mended.len(), mended), (3, most));
    editor.mend_next();
    assert_eq!(breaks(&mut editor).len(), 1, "once more it is the same three");
}

#[test]
fn r19_what_is_gone_is_not_mended_and_another_map_is_looked_at_as_it_is() {
    let mut editor = Editor::drawn("A - > B -");
    editor.choose(&[2]);
    editor.delete();
    editor.undo();
    editor.choose(&[2]);
    editor.toggle_as_if();
    editor.redo();
    editor.refresh();
    assert!(!editor.looks_as_if());
    editor.undo();
    assert_eq!(breaks(&mut editor), [1, 2], "that it comes back mends nothing");
    editor.choose(&[1]);
    editor.toggle_as_if();
    editor.open(crate::editor::Document::new(crate::journey::test_map::journey("A -")));
    assert!(!editor.looks_as_if() && verdict(&mut editor).contains("broken"));
}

#[test]
fn r19_what_breaks_no_more_is_not_mended_and_neither_is_it_when_it_breaks_again() {
    let mut editor = Editor::lunch();
    editor.choose(&[7]);
    editor.toggle_as_if();
    editor.rate(Some(Rating::Positive));
    editor.refresh();
    assert!(!editor.looks_as_if());
    editor.rate(Some(Rating::Negative));
    assert_eq!(breaks(&mut editor), [4, 7, 10, 14]);
}

#[test]
fn r19_undo_of_an_action_leaves_what_is_as_if() {
    let (mut editor, _) = with_host();
    editor.mend_next();
    let as_if = breaks(&mut editor);
    editor.undo();
    assert_eq!((editor.journey().actions().count(), breaks(&mut editor)), (0, as_if));
    assert!(editor.looks_as_if());
}

#[test]
fn r19_only_what_breaks_or_has_an_action_is_offered_mending() {
    let (mut editor, action) = with_host();
    editor.refresh();
    for (number, is_offered) in [(4, true), (7, true), (1, false)] {
        editor.choose(&[number]);
        assert_eq!(editor.has_selected_mending(), is_offered, "{number}");
    }
    let at = editor.id_of(1);
    editor.apply(&put(&Action { touchpoint: Some(at), ..action }));
    editor.refresh();
    editor.choose(&[1]);
    assert!(editor.has_selected_mending());
}

#[test]
fn r19_what_is_in_dispute_is_decided_on_the_map_as_it_is() {
    let mut editor = Editor::lunch();
    editor.mend_next();
    editor.begin_deciding(0, None);
    assert!(!editor.looks_as_if());
}

#[test]
fn r19_an_action_is_begun_where_one_touchpoint_is_selected() {
    let mut editor = Editor::lunch();
    editor.choose(&[7, 10]);
    editor.begin_action();
    assert_eq!(editor.view.begun_action, None);
    editor.choose(&[7]);
    editor.begin_action();
    let begun = editor.view.begun_action.clone().expect("begun");
    assert!(editor.view.selection.single() == Some(&begun.at) && begun.asks_keys);
    editor.refresh();
    let [seventh, eighth] = [7, 8].map(|number| editor.id_of(number));
    assert!(editor.view.action_begun_at(&seventh).is_some() && editor.view.asks_for_action());
    assert!(editor.view.action_begun_at(&eighth).is_none() && !editor.view.take_asked_action(&eighth));
    assert!(editor.view.take_asked_action(&seventh) && !editor.view.take_asked_action(&seventh));
    assert!(editor.view.action_begun_at(&seventh).is_some() && !editor.view.asks_for_action());
    editor.choose(&[8]);
    editor.refresh();
    editor.choose(&[7]);
    editor.refresh();
    assert_eq!(editor.view.begun_action, None, "elsewhere it is begun no more");
}

#[test]
fn r19_an_action_is_one_as_long_as_something_is_said_of_it() {
    let mut editor = Editor::lunch();
    let blank = Action::new(ActionId::from_number(1), editor.id_of(7), "");
    for (what, count) in [("A", 1), ("A host", 1), (" ", 0), ("A host", 1)] {
        editor.apply(&action_worded(editor.journey().action(&blank.id).unwrap_or(&blank), what.to_owned()));
        assert_eq!(editor.journey().actions().count(), count, "{what}");
    }
    let due = Day::new("2026-12-01").expect("a day");
    let dated = Action { due, ..editor.journey().action(&blank.id).expect("there").clone() };
    editor.apply(&put(&dated));
    editor.apply(&action_worded(&dated, String::new()));
    assert_eq!(editor.journey().actions().count(), 1, "it says when");
    editor.end_step();
    assert_eq!(editor.undo_all(), 1);
}
