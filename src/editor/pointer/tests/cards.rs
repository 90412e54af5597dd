//! Cards that are dragged by hand.

use super::*;
use crate::{
    editor::gesture::{Event, Preview},
    journey::{Journey, test_map},
    picture::Rect,
};

/// Opens this map, drawn in a row.
fn row(map: &str) -> Editor {
    Editor::drawn(map)
}

fn all_at(editor: &Editor) -> [(i32, i32); 3] {
    ["A", "B", "C"].map(|title| editor.at(title))
}

#[test]
fn a_drag_moves_a_card_on_the_grid_and_is_one_step() {
    for zoom in ZOOMS {
        let mut editor = row("A + > B + > C +");
        editor.zoom_to(zoom);
        let to = editor.carry(2, 13.0, 101.0);
        assert_eq!((editor.at("B"), editor.selected()), ((216, 104), vec![2]), "while it is dragged, {zoom}");
        editor.release(to);
        assert_eq!(editor.undo_text(), "Undo move of B");
        assert_eq!(editor.undo_all(), 1);
        assert_eq!(editor.at("B"), (200, 0));
    }
}

#[test]
fn a_selected_card_takes_the_others_along_and_an_unselected_one_goes_alone() {
    let mut editor = row("A + > B + > C +");
    editor.choose(&[1, 2]);
    editor.carry_and_drop(2, 0.0, 200.0);
    assert_eq!(all_at(&editor), [(0, 200), (200, 200), (400, 0)]);
    assert_eq!(editor.undo_text(), "Undo move of 2 touchpoints");
    editor.carry_and_drop(3, 0.0, 300.0);
    assert_eq!(all_at(&editor), [(0, 200), (200, 200), (400, 304)]);
    assert_eq!(editor.selected(), [3]);
    let from = with_shift(editor.over(1));
    editor.drag(from, moved(from, 0.0, -200.0));
    assert_eq!(all_at(&editor), [(0, 0), (200, 200), (400, 104)], "with Shift it joins what is selected");
}

#[test]
fn given_up_everything_is_as_it_was_and_the_rest_of_the_drag_does_nothing() {
    let mut editor = row("A + > B +");
    editor.choose(&[1]);
    let to = editor.carry(2, 100.0, 300.0);
    editor.gesture_goes_on(Event::Cancel);
    editor.gesture_goes_on(Event::Move(moved(to, 50.0, 50.0)));
    editor.gesture_goes_on(Event::Release(to));
    assert_eq!((editor.at("B"), editor.selected()), ((200, 0), vec![1]));
    assert!(!editor.document().is_dirty() && !editor.document().can_undo());
}

#[test]
fn back_where_it_began_a_drag_is_no_step() {
    let mut editor = row("A + > B +");
    let to = editor.carry(2, 0.0, 300.0);
    editor.release(moved(to, 0.0, -300.0));
    assert_eq!(editor.at("B"), (200, 0));
    assert!(!editor.document().is_dirty() && !editor.document().can_undo());
}

#[test]
fn a_card_snaps_to_its_neighbours_and_ctrl_lets_go_of_it_and_of_the_grid() {
    let mut map = test_map::journey("A + > B +");
    test_map::place(&mut map, "A", 3, 5);
    let mut editor = Editor::on(map);
    editor.carry_and_drop(2, -193.0, 300.0);
    assert_eq!(editor.at("B"), (3, 304), "in line with A, and on the grid");
    let from = with_ctrl(editor.over(2));
    editor.drag(from, moved(from, 10.0, 7.0));
    assert_eq!(editor.at("B"), (13, 311));
}

#[test]
fn shift_keeps_to_one_axis() {
    let mut editor = row("A + > B +");
    let from = with_shift(editor.over(2));
    editor.drag(from, moved(from, 31.0, 208.0));
    assert_eq!(editor.at("B"), (200, 208));
}

#[test]
fn with_alt_copies_with_their_connections_follow_the_hand_in_one_step() {
    let mut editor = row("A + > B - > C +");
    editor.select_all();
    let from = with_alt(editor.over(1));
    editor.drag_held(from, moved(from, 0.0, 240.0));
    assert_eq!((editor.journey().len(), editor.selected().len()), (6, 3));
    editor.release(moved(from, 0.0, 240.0));
    let journey = Journey::clone(editor.journey());
    let originals =
        ["A", "B", "C"].map(|name| journey.touchpoint(&test_map::id(name)).expect("it stays").at.y);
    assert_eq!(originals, [0; 3]);
    let copies: Vec<_> = journey.touchpoints().filter(|t| t.at.y == 240).collect();
    assert_eq!((copies.len(), journey.transitions().count()), (3, 4));
    let copy = copies.iter().find(|copy| copy.title == "B").expect("a copy of B");
    assert_eq!(copy.ratings, journey.touchpoint(&test_map::id("B")).expect("B").ratings);
    assert_eq!(editor.undo_all(), 1);
    assert_eq!(editor.journey().len(), 3);
}

#[test]
fn alt_may_be_held_and_let_go_on_the_way() {
    let mut editor = row("A + > B -");
    let from = editor.over(1);
    editor.drag_held(with_alt(from), with_alt(moved(from, 0.0, 240.0)));
    assert_eq!(editor.journey().len(), 3);
    editor.release(moved(from, 0.0, 240.0));
    assert_eq!((editor.journey().len(), editor.at("A"), editor.selected().len()), (2, (0, 240), 1));
    assert_eq!(editor.undo_all(), 1);
}

#[test]
fn a_drag_begun_while_a_name_is_typed_takes_the_name_first() {
    let mut editor = row("A + > B +");
    editor.choose(&[1]);
    editor.rename_selected();
    editor.type_name("First".to_owned());
    editor.carry_and_drop(2, 0.0, 104.0);
    assert_eq!((editor.titles(), editor.at("B")), (vec!["B".into(), "First".into()], (200, 104)));
    assert_eq!(editor.undo_text(), "Undo move of B");
    assert_eq!(editor.undo_all(), 2);
    assert_eq!(editor.titles(), ["A", "B"]);
}

#[test]
fn a_rectangle_selects_what_it_touches_while_it_goes_and_with_shift_adds() {
    let mut editor = Editor::lunch();
    let (first, near, far) = (editor.card(1), editor.over(2), editor.over(8));
    let from = hand(first.min.x - 6.0, first.min.y + 6.0);
    editor.drag_held(from, far);
    assert_eq!(editor.selected(), [1, 5, 8]);
    editor.release(near);
    assert_eq!(editor.selected(), [1, 2], "a smaller one selects fewer");
    editor.choose(&[12]);
    editor.drag_held(with_shift(from), with_shift(far));
    assert_eq!(editor.selected(), [1, 5, 8, 12]);
    editor.release(with_shift(near));
    assert_eq!(editor.selected(), [1, 2, 12], "only what it touches in the end");
    assert!(!editor.document().is_dirty());
}

#[test]
fn over_others_a_card_lands_in_the_nearest_free_place_and_no_other_moves() {
    for zoom in ZOOMS {
        let mut editor = row("A + > B + > C +");
        editor.zoom_to(zoom);
        let from = with_ctrl(editor.over(1));
        let to = moved(from, 220.0, 30.0);
        editor.drag_held(from, to);
        let place = Rect::new(220.0, 120.0, 184.0, 82.0);
        assert_eq!(
            editor.view.gesture.previews(),
            [Preview::Landing(place)],
            "where it lands is shown, {zoom}"
        );
        assert_eq!((editor.at("A"), editor.view.gesture.in_hand()), ((220, 120), Pos::new(0.0, -90.0)));
        editor.release(to);
        assert_eq!(all_at(&editor), [(220, 120), (200, 0), (400, 0)]);
        assert_eq!(editor.undo_text(), "Undo move of A");
        assert_eq!(editor.undo_all(), 1);
        assert_eq!(all_at(&editor), [(0, 0), (200, 0), (400, 0)]);
    }
}

#[test]
fn where_the_nearest_free_place_is_its_own_it_goes_back_without_a_step() {
    let mut map = test_map::journey("A + > B + > C +");
    test_map::place(&mut map, "B", 216, 0);
    test_map::place(&mut map, "C", 432, 0);
    let mut editor = Editor::on(map);
    editor.carry_and_drop(2, 96.0, 0.0);
    assert_eq!(editor.at("B"), (216, 0));
    assert!(!editor.document().is_dirty() && !editor.document().can_undo());
}

#[test]
fn several_land_together_as_they_are_among_each_other() {
    let mut editor = row("A + > B + > C +; D +");
    editor.choose(&[1, 2]);
    editor.carry_and_drop(1, 400.0, 10.0);
    assert_eq!(all_at(&editor), [(400, 120), (600, 120), (400, 0)]);
    editor.assert_apart();
}

#[test]
fn copies_lie_over_no_card_either_not_over_what_they_are_of() {
    let mut editor = row("A + > B -");
    let from = with_alt(editor.over(1));
    editor.drag(from, moved(from, 30.0, 40.0));
    let copy = editor.journey().touchpoints().find(|it| it.title == "A" && it.at.y != 0).expect("a copy").at;
    assert_eq!((copy.x, copy.y), (32, 120));
    editor.assert_apart();
}
