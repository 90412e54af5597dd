//! Tests of undo and redo on an editor: what they show, and where the view is then.

use super::*;
use crate::{
    editor::trial::SCREEN,
    journey::{Edit, MapField, Rating, test_map},
    picture::Rect,
};

fn shown(editor: &mut Editor, number: u32) -> Rect {
    let card = editor.card(number);
    editor.view.viewport.camera.screen_from_canvas_rect(card)
}

fn is_in_view(card: Rect) -> bool {
    SCREEN.contains_rect(card)
}

#[test]
fn each_step_is_named_taken_and_what_it_changed_is_selected() {
    let mut editor = Editor::lunch();
    for number in [7, 14] {
        editor.choose(&[number]);
        editor.end_step();
        editor.rate(Some(Rating::Positive));
    }
    assert_eq!(editor.undo_text(), "Undo rating of Speed of the bill, ease of paying");
    editor.undo();
    editor.undo();
    assert_eq!((editor.selected(), editor.level(7)), (vec![7], "negative".to_owned()));
    assert!(!editor.document().is_dirty());
    assert_eq!(editor.redo_text(), "Redo rating of How fast I am noticed and greeted");
    editor.redo();
    editor.redo();
    assert_eq!((editor.selected(), editor.level(14)), (vec![14], "positive".to_owned()));
}

#[test]
fn what_was_deleted_is_selected_when_it_comes_back() {
    let mut editor = Editor::drawn("A > B > C");
    editor.choose(&[2]);
    editor.delete();
    assert!(editor.selected().is_empty());
    editor.undo();
    assert_eq!((editor.selected(), editor.connections()), (vec![2], vec!["A>B".into(), "B>C".into()]));
    editor.redo();
    assert!(editor.selected().is_empty());
}

#[test]
fn what_lies_out_of_view_comes_into_view_and_the_view_moves_no_farther() {
    let mut editor = Editor::lunch();
    editor.choose(&[15]);
    editor.rate(Some(Rating::Negative));
    let out = SCREEN.max.x + 20.0 - shown(&mut editor, 15).max.x;
    editor.view.viewport.camera.pan(out, 0.0);
    editor.undo();
    let here = shown(&mut editor, 15);
    assert!(is_in_view(here) && here.max.x > SCREEN.max.x - 60.0, "only as far as needed: {here:?}");
    editor.redo();
    assert_eq!(shown(&mut editor, 15), here, "in view already");
}

#[test]
fn where_not_all_fits_the_first_is_in_view_and_nothing_zooms() {
    let mut map = test_map::journey("A > B");
    test_map::place(&mut map, "B", 9_000, 0);
    let mut editor = Editor::on(map);
    editor.select_all();
    editor.rate(Some(Rating::Positive));
    editor.view.viewport.camera.pan(-4_000.0, 0.0);
    editor.undo();
    assert_eq!(editor.selected(), [1, 2]);
    let first = shown(&mut editor, 1);
    assert!(is_in_view(first), "{first:?}");
    assert!((editor.view.viewport.camera.zoom() - 1.0).abs() < f32::EPSILON);
}

#[test]
fn a_touchpoint_undone_leaves_the_one_it_went_on_from() {
    let mut editor = Editor::drawn("A > B");
    editor.choose(&[2]);
    editor.add_next();
    editor.name_it("C");
    assert_eq!(editor.selected(), [3]);
    editor.undo();
    assert_eq!(editor.selected(), [2]);
}

#[test]
fn a_stage_that_comes_back_is_selected() {
    let mut editor = Editor::three_stages();
    editor.pick_stage("Two");
    editor.delete();
    editor.select_none();
    editor.undo();
    assert!(matches!(editor.view.selection.picked(), Some(Picked::Stage(id)) if id.as_str() == "Two"));
}

#[test]
fn of_stages_that_changed_places_the_one_that_was_moved_is_selected() {
    let mut editor = Editor::three_stages();
    editor.pick_stage("Two");
    editor.move_stage(true);
    editor.select_none();
    for step in [Editor::undo, Editor::redo] {
        step(&mut editor);
        let picked = editor.view.selection.picked();
        assert!(matches!(picked, Some(Picked::Stage(id)) if id.as_str() == "Two"), "{picked:?}");
    }
}

#[test]
fn of_what_the_map_says_of_itself_nothing_is_selected() {
    let mut editor = Editor::drawn("A > B");
    editor.apply(&[Edit::Describe(MapField::NegativityWeight(4))]);
    editor.choose(&[2]);
    editor.undo();
    assert_eq!(editor.selected(), [2]);
    assert!(!editor.document().is_dirty());
}
