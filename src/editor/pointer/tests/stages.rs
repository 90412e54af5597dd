//! Cards dropped into bands, and bands carried by their heads.

use super::*;
use crate::editor::gesture::{Event, Preview};

fn cards(editor: &Editor) -> [(i32, i32); 5] {
    ["A", "B", "C", "D", "E"].map(|title| editor.at(title))
}

#[test]
fn shape_a_card_dropped_into_a_band_gets_its_stage() {
    for zoom in ZOOMS {
        let mut editor = Editor::three_stages();
        editor.zoom_to(zoom);
        let to = editor.carry(1, 216.0, 240.0);
        assert_eq!(editor.stage_of("A").as_deref(), Some("Two"), "while it is over it, {zoom}");
        editor.release(to);
        assert_eq!((editor.at("A"), editor.stage_of("A").as_deref()), ((232, 288), Some("Two")));
        assert_eq!(editor.undo_text(), "Undo move of A");
        assert_eq!(editor.undo_all(), 1);
        assert_eq!((editor.at("A"), editor.stage_of("A").as_deref()), ((16, 48), Some("One")));
    }
}

#[test]
fn near_its_own_band_a_card_stays_in_its_stage_and_far_out_it_has_none() {
    let mut editor = Editor::three_stages();
    editor.carry_and_drop(2, 0.0, 130.0);
    assert_eq!(editor.stage_of("B").as_deref(), Some("One"), "the band grows");
    editor.carry_and_drop(2, 0.0, 200.0);
    assert_eq!(editor.stage_of("B"), None);
    editor.carry_and_drop(2, 0.0, -310.0);
    assert_eq!(editor.stage_of("B").as_deref(), Some("One"), "and back again");
}

#[test]
fn what_is_carried_as_a_whole_keeps_its_stages() {
    let mut editor = Editor::three_stages();
    editor.select_all();
    editor.carry_and_drop(1, 216.0, 0.0);
    let stages = ["A", "B", "C", "D", "E"].map(|card| editor.stage_of(card).expect("a stage"));
    assert_eq!(stages, ["One", "One", "Two", "Two", "Three"]);
    editor.undo();
    editor.select_none();
    editor.carry_and_drop(5, -432.0, 200.0);
    assert_eq!(editor.stage_of("E").as_deref(), Some("One"), "but a stage's only card may go");
    editor.undo();
    editor.carry_and_drop(5, 0.0, 400.0);
    assert_eq!(editor.stage_of("E").as_deref(), Some("Three"), "and beside every band it keeps it");
}

#[test]
fn a_card_can_be_dropped_into_an_empty_band() {
    let mut editor = Editor::three_stages();
    editor.new_stage();
    editor.name_it("Last");
    let (from, head) = (editor.over(5), editor.head("Last"));
    editor.drag(from, moved(head, 0.0, 80.0));
    assert_eq!(editor.stage_of("E").as_deref(), Some("Last"));
}

#[test]
fn a_stage_takes_its_cards_along() {
    let mut editor = Editor::three_stages();
    let head = editor.head("Three");
    editor.drag(head, moved(head, 80.0, 120.0));
    assert_eq!((editor.at("E"), editor.stage_of("E").as_deref()), ((528, 168), Some("Three")));
    assert_eq!(editor.stages(), ["One", "Two", "Three"]);
    assert_eq!(editor.undo_text(), "Undo moving a stage");
    assert_eq!(editor.undo_all(), 1);
    assert_eq!(editor.at("E"), (448, 48));
}

#[test]
fn past_the_middle_of_another_a_stage_takes_its_place_and_the_other_makes_room() {
    for zoom in ZOOMS {
        let mut editor = Editor::three_stages();
        editor.zoom_to(zoom);
        let before = cards(&editor);
        let head = editor.head("One");
        let to = moved(head, 230.0, 5.0);
        editor.drag_held(head, to);
        assert_eq!(editor.stages(), ["Two", "One", "Three"], "while it is dragged, {zoom}");
        assert_eq!((editor.at("C"), editor.at("A")), ((16, 48), (248, 48)));
        editor.release(to);
        let landed = [(232, 48), (232, 168), (16, 48), (16, 168), (448, 48)];
        assert_eq!(cards(&editor), landed, "it lands in its place");
        assert_eq!(editor.undo_text(), "Undo moving a stage");
        assert_eq!(editor.undo_all(), 1);
        assert_eq!(
            (cards(&editor), editor.stages()),
            (before, vec!["One".into(), "Two".into(), "Three".into()])
        );
    }
}

#[test]
fn a_stage_that_has_not_passed_another_goes_back_from_over_it() {
    let mut editor = Editor::three_stages();
    let before = cards(&editor);
    let head = editor.head("One");
    editor.drag(head, moved(head, 100.0, 0.0));
    assert_eq!(cards(&editor), before);
    assert!(!editor.document().is_dirty());
    editor.drag_held(head, moved(head, 300.0, 0.0));
    editor.gesture_goes_on(Event::Cancel);
    assert_eq!(cards(&editor), before);
    assert!(!editor.document().is_dirty());
}

#[test]
fn a_card_dropped_between_two_bands_does_not_make_them_run_into_each_other() {
    for (x, stage, lands) in [(110.0, "One", (16, 296)), (150.0, "Two", (232, 296))] {
        let mut editor = Editor::three_stages();
        editor.carry_and_drop(1, x, 250.0);
        assert_eq!((editor.stage_of("A").as_deref(), editor.at("A")), (Some(stage), lands));
        editor.assert_bands_apart();
    }
}

#[test]
fn dropped_on_the_cards_of_a_stage_a_card_belongs_to_it_in_its_column() {
    let mut editor = Editor::three_stages();
    editor.carry_and_drop(1, 216.0, 110.0);
    assert_eq!((editor.stage_of("A").as_deref(), editor.at("A")), (Some("Two"), (232, 288)));
    assert_eq!((editor.at("C"), editor.at("D")), ((232, 48), (232, 168)), "which stay");
    editor.assert_bands_apart();
}

#[test]
fn a_dragged_stage_shows_where_it_will_land() {
    let mut editor = Editor::three_stages();
    let band = editor.band("One");
    let head = editor.head("One");
    let to = moved(head, 230.0, 5.0);
    editor.drag_held(head, to);
    let landing = Preview::Landing(band.moved(216.0, 0.0));
    assert!(editor.view.gesture.previews().contains(&landing), "{:?}", editor.view.gesture.previews());
    editor.release(to);
    assert_eq!(editor.band("One").min, band.moved(216.0, 0.0).min);
    let (head, band) = (editor.head("Three"), editor.band("Three"));
    editor.drag_held(head, moved(head, 40.0, 0.0));
    let shown = editor.view.gesture.previews();
    assert!(!shown.iter().any(|it| matches!(it, Preview::Landing(_))), "it stays in the hand: {shown:?}");
    editor.release(moved(head, 40.0, 0.0));
    assert_eq!(editor.band("Three").min, band.min.plus(40.0, 0.0));
}

#[test]
fn a_stage_lands_over_no_card_and_in_no_other_band() {
    let mut map = crate::editor::trial::columns(&[("One", "AB"), ("Two", "CD")]);
    for (card, x, y) in [("C", 100, 600), ("D", 320, 600)] {
        crate::journey::test_map::place(&mut map, card, x, y);
    }
    let mut editor = Editor::on(map);
    let head = editor.head("Two");
    editor.drag(head, moved(head, 0.0, -480.0));
    editor.assert_apart();
    editor.assert_bands_apart();
    let (c, d) = (editor.at("C"), editor.at("D"));
    assert_eq!((d.0 - c.0, d.1 - c.1), (220, 0), "its cards together");
}
