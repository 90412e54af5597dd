//! A canvas that a gesture scrolls: who gives the gesture up or undoes it looks from where it began.

use super::*;
use crate::editor::gesture::Event;

/// A card that is carried far to the right of all others, by a hand at the edge of the canvas.
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
    let before = Editor::drawn("A + > B +").view.camera;
    let mut editor = carried_away();
    assert!(editor.view.camera != before && editor.at("B").0 > 8_000);
    editor.gesture_goes_on(Event::Cancel);
    assert_eq!((editor.view.camera, editor.at("B")), (before, (200, 0)));
    let mut editor = carried_away();
    editor.release(hand(8_600.0, 441.0));
    let (after, card) = (editor.view.camera, editor.card(2));
    let shown = editor.view.shown_part();
    assert!(shown.contains(card.min) && shown.contains(card.max), "what was carried is in view: {card:?}");
    editor.view.camera.pan(30.0, 0.0);
    editor.undo();
    assert_eq!((editor.view.camera, editor.at("B"), editor.selected()), (before, (200, 0), vec![2]));
    editor.redo();
    assert!(editor.view.camera != before && editor.at("B").0 > 8_000);
    editor.view.camera = after;
    editor.choose(&[1]);
    editor.press_ended();
    editor.nudge(1, 0);
    editor.undo();
    editor.view.camera = after;
    editor.undo();
    assert_eq!(editor.view.camera, before, "whatever was done and undone in between");
}

#[test]
fn what_comes_to_nothing_leaves_no_view_to_go_back_to() {
    let mut editor = Editor::drawn("A + > B +");
    editor.view.camera.pan(100.0, 100.0);
    let before = editor.view.camera;
    editor.choose(&[1]);
    editor.nudge(1, 0);
    editor.drag_held(hand(-20.0, -20.0), hand(500.0, 100.0));
    editor.scroll_for_gesture(-40.0, 0.0);
    editor.release(hand(540.0, 100.0));
    editor.undo();
    assert_eq!(editor.at("A"), (0, 0));
    assert!(editor.view.camera != before, "a rectangle around cards is no step");
}
