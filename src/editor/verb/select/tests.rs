//! Selecting on an editor: what is selected then, and how much of it is seen.

use super::*;
use crate::{editor::trial::SCREEN, journey::test_map};

#[test]
fn all_are_selected_and_none() {
    let mut editor = Editor::lunch();
    editor.select_all();
    assert_eq!(editor.selected(), (1..=15).collect::<Vec<_>>());
    editor.select_none();
    assert!(editor.selected().is_empty());
}

#[test]
fn breaks_follow_each_other_in_journey_order_and_around() {
    let mut editor = Editor::lunch();
    for number in [4, 7, 10, 14, 4] {
        editor.step_to_break(true);
        assert_eq!(editor.selected(), [number]);
    }
    for number in [14, 10, 7, 4, 14] {
        editor.step_to_break(false);
        assert_eq!(editor.selected(), [number]);
    }
    for (forwards, number) in [(true, 10), (false, 7)] {
        editor.choose(&[8]);
        editor.step_to_break(forwards);
        assert_eq!(editor.selected(), [number], "the next one from here");
    }
}

#[test]
fn walking_goes_along_the_connections_from_nowhere_to_the_first() {
    let mut editor = Editor::lunch();
    for number in [1, 2, 3, 4, 5] {
        editor.walk(Direction::Right);
        assert_eq!(editor.selected(), [number]);
    }
    for (direction, number) in [(Direction::Left, 4), (Direction::Up, 3), (Direction::Down, 4)] {
        editor.walk(direction);
        assert_eq!(editor.selected(), [number], "{direction:?}");
    }
    editor.walk_and_add(Direction::Right);
    assert_eq!(editor.selected(), [4, 5], "what was selected stays so");
}

#[test]
fn esc_keeps_the_place_from_which_arrows_go_on() {
    let mut editor = Editor::lunch();
    for chosen in [vec![8], vec![3, 8]] {
        editor.choose(&chosen);
        editor.refresh();
        editor.select_none();
        editor.walk(Direction::Right);
        assert_eq!(editor.selected(), [9]);
    }
}

#[test]
fn from_a_connection_one_goes_to_its_ends_and_from_a_stage_to_its_first() {
    let mut editor = Editor::three_stages();
    for (direction, there) in [(Direction::Right, 3), (Direction::Up, 2)] {
        editor.pick_connection("B", "C");
        editor.walk(direction);
        assert_eq!(editor.selected(), [there], "{direction:?}");
    }
    editor.pick_stage("Two");
    editor.walk(Direction::Left);
    assert_eq!(editor.selected(), [3]);
}

#[test]
fn what_is_deleted_cut_or_put_back_leaves_the_place_beside_it() {
    let mut editor = Editor::lunch();
    for take_away in [Editor::delete, Editor::cut] {
        editor.choose(&[8]);
        editor.refresh();
        take_away(&mut editor);
        editor.walk(Direction::Right);
        assert_eq!(editor.selected(), [8], "the ninth, which is the eighth now");
    }
    editor.add_next();
    editor.refresh();
    editor.put_name_back();
    assert_eq!(editor.selected(), [8], "what was selected before");
}

#[test]
fn what_is_gone_to_is_not_below_the_bar_of_the_search_however_large_it_is() {
    let mut editor = Editor::drawn("A +");
    let card = editor.card(1);
    editor.begin_search();
    editor.view.viewport.camera.pan(SCREEN.max.x - card.max.x - 24.0, 24.0 - card.min.y);
    let before = editor.view.viewport.camera;
    editor.walk(Direction::Right);
    assert_eq!(editor.view.viewport.camera, before, "no bar is shown yet");
    editor.view.search.cover(400.0, 150.0);
    editor.walk(Direction::Left);
    editor.select_none();
    editor.walk(Direction::Right);
    assert!(editor.view.viewport.camera.screen_from_canvas_rect(card).min.y >= 150.0);
    editor.end_search();
    assert_eq!(editor.view.search.covered(), None);
}

#[test]
fn what_is_gone_to_comes_into_view_and_what_is_in_view_moves_nothing() {
    let mut editor = Editor::lunch();
    let card = |editor: &mut Editor, number| {
        let id = editor.id_of(number);
        let rect = editor.derived().and_then(|derived| derived.card_rect(&id)).expect("a card");
        editor.view.viewport.camera.screen_from_canvas_rect(rect)
    };
    editor.view.viewport.camera.pan(-5_000.0, -5_000.0);
    editor.step_to_break(false);
    let shown = card(&mut editor, 14);
    assert!(SCREEN.contains_rect(shown), "{shown:?}");
    editor.view.fit_now(editor.derived.as_ref().expect("looked at"));
    let fitted = editor.view.viewport.camera;
    for _ in 0..5 {
        editor.step_to_break(true);
        editor.walk(Direction::Right);
    }
    assert_eq!(editor.view.viewport.camera, fitted);
    assert!(!editor.document().is_dirty());
}

#[test]
fn several_that_are_gone_to_are_selected_with_the_first_in_view() {
    let mut editor = Editor::lunch();
    editor.view.viewport.camera.pan(-5_000.0, -5_000.0);
    let (derived, view) = editor.seen().expect("looked at");
    view.select_all_and_show(derived, &[9, 3, 12, 99]);
    let first =
        derived.insight.by_number(9).and_then(|judged| derived.card_rect(&judged.id)).expect("a card");
    let first = view.viewport.camera.screen_from_canvas_rect(first);
    assert!(SCREEN.contains_rect(first), "{first:?}");
    assert_eq!(editor.selected(), [3, 9, 12]);
    let ids = [4, 2].map(|number| editor.id_of(number));
    editor.view.select(ids);
    assert_eq!(editor.selected(), [2, 4]);
    editor.view.select_nothing();
    assert!(editor.view.selection().is_nothing());
}

#[test]
fn both_ends_of_a_connection_that_is_gone_to_come_into_view() {
    let mut editor = Editor::drawn("A > B; A > C > A");
    let (from, to) = (test_map::id("C"), test_map::id("A"));
    editor.view.viewport.camera.pan(-5_000.0, -5_000.0);
    let (derived, view) = editor.seen().expect("looked at");
    view.pick_and_show(derived, (&from, &to));
    assert_eq!(view.selection.picked(), Some(&Picked::Connection(from.clone(), to.clone())));
    for id in [from, to] {
        let rect = view.viewport.camera.screen_from_canvas_rect(derived.card_rect(&id).expect("a card"));
        assert!(SCREEN.contains_rect(rect), "{id:?}: {rect:?}");
    }
}
