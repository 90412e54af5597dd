//! Connections drawn from handles, and ends of them taken elsewhere.

use super::*;
use crate::{
    editor::{
        ConnectRefusal, Note,
        gesture::{Event, Side, handle},
    },
    journey::test_map::id,
    words::Lang,
};

impl Editor {
    /// Drags from a card's handle to a place; the button stays down.
    fn draw_from(&mut self, number: u32, side: Side, to: PointerInput) {
        let card = self.card(number);
        let at = handle(card, side, 1.0 / self.view.viewport.camera.zoom());
        let id = self.id_of(number);
        self.begin_gesture(hand(at.x, at.y), Some(&id));
        self.gesture_goes_on(Event::Move(to));
    }

    fn draw_to(&mut self, number: u32, to: PointerInput) {
        self.draw_from(number, Side::Below, to);
        self.release(to);
    }
}

#[test]
fn a_drag_from_a_handle_to_a_card_connects() {
    for zoom in ZOOMS {
        let mut editor = Editor::drawn("A +; B +; C +");
        editor.zoom_to(zoom);
        let to = editor.over(3);
        editor.draw_from(1, Side::Right, to);
        assert!(editor.connections().is_empty(), "nothing is done on the way, {zoom}");
        editor.release(to);
        assert_eq!(editor.connections(), ["A>C"], "{zoom}");
        assert_eq!(editor.undo_text(), "Undo connection of A and C");
        assert_eq!(editor.undo_all(), 1);
    }
}

#[test]
fn given_up_it_is_not_drawn() {
    let mut editor = Editor::drawn("A +; B +");
    let to = editor.over(2);
    editor.draw_from(1, Side::Below, to);
    editor.gesture_goes_on(Event::Cancel);
    editor.gesture_goes_on(Event::Release(to));
    assert!(editor.connections().is_empty() && !editor.document().is_dirty());
}

#[test]
fn to_empty_it_makes_a_connected_card_whose_name_is_asked_for() {
    let mut editor = Editor::drawn("A +; B +");
    let to = moved(editor.over(1), 0.0, 203.0);
    editor.draw_to(1, to);
    editor.name_it("Next");
    assert_eq!(editor.at("Next"), (0, 200), "in line with A, on the grid");
    assert_eq!(editor.connections(), ["A>Next"]);
    assert_eq!(editor.undo_text(), "Undo adding Next");
    assert_eq!(editor.undo_all(), 1);
}

#[test]
fn what_cannot_be_connected_is_refused_with_a_word() {
    let mut editor = Editor::drawn("A + > B +");
    let refusal = |editor: &mut Editor, to: u32| {
        let to = editor.over(to);
        editor.draw_to(1, to);
        let notes = editor.take_notes();
        let [Note::Refused(refusal)] = &notes[..] else { panic!("{notes:?}") };
        (refusal.clone(), refusal.text(editor.journey(), Lang::En.words()))
    };
    let itself = (ConnectRefusal::Itself(id("A")), "“A” cannot be connected to itself");
    let already = (ConnectRefusal::Already(id("A"), id("B")), "“A” leads to “B” already");
    for (to, (why, sentence)) in [(1, itself), (2, already)] {
        let (refused, text) = refusal(&mut editor, to);
        assert_eq!(refused, why);
        assert!(text.contains(sentence), "{text}");
    }
    assert!(!editor.document().is_dirty());
    let back = editor.over(1);
    editor.draw_to(2, back);
    assert_eq!(editor.connections(), ["A>B", "B>A"], "the other way round is another connection");
}

#[test]
fn an_end_can_be_taken_to_another_card() {
    let mut map = crate::journey::test_map::journey("A + > B +; C +");
    crate::journey::test_map::place(&mut map, "C", 400, 160);
    let mut editor = Editor::on(map);
    let (third, second) = (editor.over(3), editor.over(2));
    let (tail, head) = (hand(186.0, 40.0), hand(198.0, 40.0));
    editor.pick_connection("A", "B");
    editor.drag(head, third);
    assert_eq!(editor.connections(), ["A>C"]);
    assert_eq!(editor.undo_text(), "Undo reconnecting A to C");
    editor.undo();
    for (to, then) in [(third, "C>B"), (moved(third, 300.0, 100.0), "A>B"), (second, "A>B")] {
        editor.pick_connection("A", "B");
        editor.drag(tail, to);
        assert_eq!(editor.connections(), [then], "to empty or to its own other end it stays as it was");
        editor.undo();
    }
    assert_eq!(editor.take_notes(), [Note::Refused(ConnectRefusal::Itself(id("B")))]);
}
