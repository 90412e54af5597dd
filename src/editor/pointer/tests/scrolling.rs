//! A canvas that a gesture scrolls: giving the gesture up, or undoing it, brings back the view from where it
//! began.

use super::*;
use crate::{editor::gesture::Event, picture::Camera};

/// Carries a card far to the right of all others, with the hand at the edge of the canvas.
fn carried_away() -> Editor {
    let mut editor = Editor::drawn("A + > B +");
    let to = editor.carry(2, 300.0, 200.0);
    for _ in 0..20 {
        editor.scroll_for_gesture(-400.0, -10.0);
    }
    editor.gesture_goes_on(Event::Move(moved(to, 8_000.0, 200.0)));
    editor
}

#[test]
fn esc_and_undo_bring_the_view_back() {
    let before = Editor::drawn("A + > B +").view.viewport.camera;
    let mut editor = carried_away();
    assert!(editor.view.viewport.camera != before && editor.at("B").0 > 8_000);
    editor.gesture_goes_on(Event::Cancel);
    assert_eq!((editor.view.viewport.camera, editor.at("B")), (before, (200, 0)));
    let mut editor = carried_away();
    editor.release(hand(8_600.0, 441.0));
    let (after, card) = (editor.view.viewport.camera, editor.card(2));
    let shown = editor.view.viewport.shown_part();
    assert!(shown.contains_rect(card), "what was carried is in view: {card:?}");
    editor.view.viewport.camera.pan(30.0, 0.0);
    editor.undo();
    assert_eq!((editor.view.viewport.camera, editor.at("B"), editor.selected()), (before, (200, 0), vec![2]));
    editor.redo();
    assert!(editor.view.viewport.camera != before && editor.at("B").0 > 8_000);
    editor.view.viewport.camera = after;
    editor.choose(&[1]);
    editor.end_step();
    editor.nudge(1, 0);
    editor.undo();
    editor.view.viewport.camera = after;
    editor.undo();
    assert_eq!(editor.view.viewport.camera, before, "whatever was done and undone in between");
}

#[test]
fn what_comes_to_nothing_leaves_no_view_to_go_back_to() {
    let mut editor = Editor::drawn("A + > B + > C + > D + > E + > F + > G + > H +");
    editor.view.viewport.camera.pan(100.0, 100.0);
    let before = editor.view.viewport.camera;
    editor.choose(&[1]);
    editor.nudge(1, 0);
    editor.drag_held(hand(-20.0, -20.0), hand(500.0, 100.0));
    editor.scroll_for_gesture(-40.0, 0.0);
    editor.release(hand(540.0, 100.0));
    editor.undo();
    assert_eq!(editor.at("A"), (0, 0));
    assert!(editor.view.viewport.camera != before, "a rectangle around cards is no step");
}

#[test]
fn a_rectangle_around_cards_scrolls_only_to_where_there_are_some() {
    let mut editor = Editor::drawn("A + > B +");
    editor.view.viewport.camera.pan(100.0, 100.0);
    let before = editor.view.viewport.camera;
    editor.drag_held(hand(-20.0, -20.0), hand(500.0, 100.0));
    for by in [(-40.0, 0.0), (40.0, 0.0), (0.0, 40.0), (0.0, -40.0)] {
        editor.scroll_for_gesture(by.0, by.1);
        assert_eq!(editor.view.viewport.camera, before, "all of them are in view, {by:?}");
    }
}

/// Draws a connection from a card far to the right, which makes a card there that is being named.
fn made_away() -> (Camera, Editor) {
    let mut editor = Editor::drawn("A + > B +");
    let (id, before) = (editor.id_of(2), editor.view.viewport.camera);
    let card = editor.card(2);
    let handle = Pos::new(card.max.x + 12.0, card.centre().y);
    editor.begin_gesture(hand(handle.x, handle.y), Some(&id));
    for _ in 0..20 {
        editor.scroll_for_gesture(-400.0, 0.0);
    }
    editor.release(hand(8_600.0, handle.y));
    assert!(
        editor.journey().len() == 3 && editor.renaming().is_some() && editor.view.viewport.camera != before
    );
    (before, editor)
}

#[test]
fn a_card_made_far_away_and_not_named_or_undone_brings_the_view_back() {
    let ways: [fn(&mut Editor); 5] = [
        Editor::put_name_back,
        Editor::enter_name,
        Editor::commit_and_go_on,
        |editor| {
            editor.type_name("Bi".to_owned());
            editor.put_name_back();
        },
        |editor| {
            editor.type_name("Bi".to_owned());
            editor.type_name("Bill".to_owned());
            editor.commit_typed();
            editor.undo();
        },
    ];
    for (place, way) in ways.into_iter().enumerate() {
        let (before, mut editor) = made_away();
        way(&mut editor);
        assert_eq!((editor.view.viewport.camera, editor.journey().len()), (before, 2), "way {place}");
    }
    let (before, mut editor) = made_away();
    editor.commit_typed();
    assert!(
        editor.journey().len() == 2 && editor.view.viewport.camera != before,
        "a press beside is on what one sees"
    );
}

#[test]
fn another_name_that_is_put_back_leaves_the_view() {
    let mut editor = carried_away();
    editor.release(hand(8_600.0, 441.0));
    let after = editor.view.viewport.camera;
    editor.rename_selected();
    editor.put_name_back();
    assert_eq!(editor.view.viewport.camera, after);
    editor.rename_selected();
    editor.name_it("Bill");
    editor.undo();
    editor.undo();
    assert!(editor.at("B") == (200, 0) && editor.view.viewport.camera != after);
}
