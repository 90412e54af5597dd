//! Cutting, copying, pasting and duplicating: whole, in one step, in view, and beside what is there.

use crate::{
    editor::trial::SCREEN,
    journey::{Rating, StageId, Voice, test_map},
};

use super::*;

/// The lunch as a list.
const LUNCH: &str = include_str!("../../../../tests/lunch.md");

pub(crate) fn lunch_as_a_list() -> Journey {
    outline::read(LUNCH, "", &Voice::Own).expect("a list")
}

fn untitled() -> Editor {
    Editor::on(Journey::new(""))
}

impl Editor {
    fn paste(&mut self, text: &str) {
        self.end_step();
        self.paste_text(text, None);
    }

    /// Returns the places of all touchpoints with this title.
    fn places(&self, title: &str) -> Vec<(i32, i32)> {
        let all = self.journey().touchpoints().filter(|touchpoint| touchpoint.title == title);
        all.map(|touchpoint| (touchpoint.at.x, touchpoint.at.y)).collect()
    }

    #[track_caller]
    fn assert_in_view(&mut self, numbers: &[u32]) {
        for number in numbers {
            let card = self.card(*number);
            let card = self.view.viewport.camera.screen_from_canvas_rect(card);
            assert!(SCREEN.contains_rect(card), "{number}: {card:?}");
        }
    }
}

#[test]
fn fifteen_lines_are_a_finished_map_at_once_and_one_step() {
    let mut editor = untitled();
    editor.paste(LUNCH);
    assert_eq!(editor.connections().len(), 14);
    assert_eq!(editor.stages(), ["Before", "Arriving", "Ordering", "Meal", "Paying"]);
    assert_eq!(editor.journey().about().title, "Lunch restaurant");
    assert_eq!((editor.level(7), editor.level(4)), ("negative".into(), "neutral".into()));
    editor.assert_apart();
    assert_eq!(editor.selected(), (1..=15).collect::<Vec<_>>());
    assert!(editor.view.viewport.fit, "it is seen as a whole");
    assert_eq!(editor.undo_text(), "Undo pasting 15 touchpoints");
    assert_eq!(editor.undo_all(), 1);
    assert!(editor.journey().is_empty() && editor.stages().is_empty());
}

#[test]
fn what_is_copied_pastes_into_another_map_with_all_it_uses() {
    let mut from = Editor::lunch();
    from.choose(&[7, 8]);
    let text = from.copied();
    assert!(!from.document().is_dirty());
    let mut to = Editor::drawn("Somewhere else");
    to.paste(&text);
    assert_eq!(to.titles(), ["Getting the menu", "How fast I am noticed and greeted", "Somewhere else"]);
    assert_eq!((to.stages(), to.selected().len()), (vec!["Arriving".into(), "Ordering".into()], 2));
    let find =
        |map: &Journey| map.touchpoints().find(|t| t.title.starts_with("How fast")).expect("it").clone();
    let (copy, original) = (find(to.journey()), find(from.journey()));
    assert_eq!(copy.ratings, original.ratings);
    assert_ne!(copy.id, original.id);
    assert_eq!(to.journey().actors().iter().map(|actor| actor.name.as_str()).collect::<Vec<_>>(), ["Waiter"]);
    assert_eq!(to.connections(), ["How fast I am noticed and greeted>Getting the menu"]);
    assert_eq!(to.undo_all(), 1);
    assert_eq!(map::read(text.as_bytes()).expect("a map of its own").journey.len(), 2);
}

#[test]
fn cutting_heals_the_chain_and_pasting_loses_nothing() {
    let mut editor = Editor::drawn("A + > B - > C");
    editor.choose(&[2]);
    let text = editor.copied();
    editor.cut();
    assert_eq!(editor.connections(), ["A>C"]);
    editor.paste(&text);
    assert_eq!(editor.titles(), ["A", "B", "C"]);
    let pasted = editor.selected();
    assert_eq!(editor.level(pasted[0]), "negative", "the rating came along");
    assert_eq!(editor.undo_all(), 2);
}

#[test]
fn pasted_cards_land_under_the_pointer_and_repeated_ones_step_on() {
    let mut editor = Editor::drawn("A > B > C");
    editor.choose(&[2]);
    let text = editor.copied();
    let at = Pos::new(500.0, 400.0);
    for _ in 0..3 {
        editor.paste_text(&text, Some(at));
    }
    let mut places = editor.places("B");
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), 4, "none exactly over another: {places:?}");
    let middle = |&(x, y): &(i32, i32)| crate::picture::card_rect(crate::journey::Point::new(x, y)).centre();
    assert!(places.iter().any(|place| middle(place).distance(at) < 8.0), "the first is under the pointer");
    assert_eq!(editor.selected().len(), 1, "the last one is selected");
}

#[test]
fn without_a_pointer_copies_lie_beside_what_is_selected_and_in_view() {
    let mut editor = Editor::drawn("A > B > C");
    editor.select_all();
    let text = editor.copied();
    for _ in 0..2 {
        editor.paste(&text);
        let selected = editor.selected();
        assert_eq!(selected.len(), 3);
        editor.assert_in_view(&selected);
    }
    editor.assert_apart();
}

#[test]
fn a_list_goes_on_from_the_one_touchpoint_that_is_selected() {
    let mut editor = Editor::drawn("A > B");
    editor.choose(&[2]);
    editor.paste("- C\n- D");
    assert_eq!(editor.connections(), ["A>B", "B>C", "C>D"]);
    editor.assert_apart();
    editor.select_none();
    editor.paste("Loose");
    assert_eq!(editor.connections().len(), 3, "with nothing selected it stands alone");
    editor.assert_apart();
}

#[test]
fn a_pasted_stage_goes_on_with_the_one_of_its_name_and_a_new_one_is_a_further_column() {
    let mut editor = Editor::on(lunch_as_a_list());
    editor.paste("## Meal\n- Second helping\n## Leaving\n- Coat\n- Farewell");
    assert_eq!(editor.stages().last().map(String::as_str), Some("Leaving"));
    assert_eq!((editor.stages().len(), editor.journey().len()), (6, 18));
    let stages = ["Second helping", "Coat"].map(|title| editor.stage_of(title));
    assert_eq!(stages, [Some("Meal".into()), Some("Leaving".into())]);
    editor.assert_apart();
    let ((x, y), (above_x, above_y)) = (editor.at("Second helping"), editor.at("Is dessert offered"));
    assert_eq!((x, y - above_y), (above_x, 120));
    assert_eq!(editor.at("Coat").1, editor.at("Tidy surroundings").1, "a column beside the others");
    assert!(editor.at("Coat").0 > editor.at("Friendliness of the staff").0);
}

#[test]
fn a_list_pasted_over_a_band_goes_on_in_its_column() {
    let mut editor = Editor::on(lunch_as_a_list());
    let above = editor.card(10);
    editor.paste_text("Asking about allergies", Some(Pos::new(above.centre().x, above.max.y + 30.0)));
    assert_eq!(editor.stage_of("Asking about allergies").as_deref(), Some("Ordering"));
    editor.assert_apart();
}

#[test]
fn one_stage_s_cards_dropped_into_another_band_are_in_that_stage() {
    let mut editor = Editor::on(lunch_as_a_list());
    editor.choose(&[8]);
    let text = editor.copied();
    let paying = editor.card(15);
    editor.paste_text(&text, Some(Pos::new(paying.centre().x, paying.max.y + 60.0)));
    let journey = editor.journey();
    let copies = journey.touchpoints().filter(|touchpoint| touchpoint.title == "Getting the menu");
    let name = |id: &StageId| journey.stage(id).map(|stage| stage.name.clone());
    let mut stages: Vec<_> = copies.filter_map(|copy| name(copy.stage.as_ref()?)).collect();
    stages.sort();
    assert_eq!(stages, ["Ordering", "Paying"]);
}

#[test]
fn marks_rate_as_the_one_who_is_entered() {
    let mut editor = untitled();
    editor.paste("Ad (+)\nMenu (-)");
    assert_eq!(editor.level(2), "negative");
    let mut editor = untitled();
    editor.view.entering.voice = Voice::Own;
    editor.paste("Ad (+)\nMenu (-)");
    assert_eq!(editor.level(2), "negative, assumed");
    let counts = |rating: Rating| {
        let entries = editor.journey().touchpoints().flat_map(|t| t.ratings.values());
        entries.map(|entry| entry.tally.count(rating)).sum::<u32>()
    };
    assert_eq!((counts(Rating::Positive), counts(Rating::Negative)), (1, 1));
}

#[test]
fn a_broken_map_or_list_is_noted_with_its_line_and_no_text_as_nothing() {
    let mut editor = Editor::drawn("A");
    editor.paste(" \n\t");
    assert_eq!(editor.take_notes(), [Note::NothingToPaste]);
    let text = map::write(&lunch_as_a_list());
    let cut = &text[..text.len() / 2];
    for (broken, expected) in [(cut, cut.lines().count()), ("- Ad\n- (+)", 2)] {
        editor.paste(broken);
        let notes = editor.take_notes();
        let [Note::NotPasted(PasteError::Unreadable(fault))] = &notes[..] else { panic!("{notes:?}") };
        assert_eq!(fault.line, Some(expected), "{fault:?}");
        assert!(!editor.document().is_dirty());
    }
}

#[test]
fn what_no_map_could_hold_is_refused() {
    let mut editor = Editor::drawn("A");
    for (text, why) in [
        ("a\n".repeat(100_000), PasteError::TooMany { most: 100_000, field: "touchpoints" }),
        ("x".repeat(10_001), PasteError::LongLine(1)),
        ("y".repeat(33 << 20), PasteError::TooLarge),
    ] {
        editor.paste(&text);
        assert_eq!(editor.take_notes(), [Note::NotPasted(why)]);
        assert!(!editor.document().is_dirty());
    }
    let stages = (0..=1_000).map(|number| format!("## {number}")).collect::<Vec<_>>().join("\n");
    editor.paste(&stages);
    let notes = editor.take_notes();
    let [Note::NotPasted(PasteError::Unreadable(fault))] = &notes[..] else { panic!("{notes:?}") };
    assert_eq!((fault.sentence, fault.line), ("outline-stages", Some(1001)));
    assert!(!editor.document().is_dirty());
}

#[test]
fn a_map_far_out_takes_what_is_pasted_without_leaving_the_range() {
    let mut far = test_map::journey("A > B");
    test_map::place(&mut far, "A", 1_000_000, 1_000_000);
    test_map::place(&mut far, "B", 1_000_000, 999_000);
    let mut editor = Editor::on(far);
    editor.paste(LUNCH);
    editor.select_all();
    let text = editor.copied();
    editor.paste(&text);
    assert_eq!(editor.journey().len(), 34);
    let written = map::write(editor.journey());
    assert_eq!(map::read(written.as_bytes()).expect("within range").journey, **editor.journey());
}

#[test]
fn a_duplicate_lies_beside_with_everything_and_is_selected() {
    let mut editor = Editor::drawn("A + > B - > C");
    editor.choose(&[1, 2]);
    editor.duplicate();
    assert_eq!(editor.titles(), ["A", "A", "B", "B", "C"]);
    assert_eq!(
        editor.connections(),
        ["A>B", "A>B", "B>C"],
        "the one between them, not the one that leads on"
    );
    let levels: Vec<_> = (1..=5).map(|number| editor.level(number)).collect();
    assert_eq!(levels.iter().filter(|level| *level == "negative").count(), 2);
    assert_eq!(editor.selected().len(), 2);
    assert_eq!(editor.undo_text(), "Undo duplicating 2 touchpoints");
    assert_eq!(editor.undo_all(), 1);
}

#[test]
fn a_piece_of_a_map_goes_to_the_columns_of_its_stages() {
    let mut editor = Editor::on(lunch_as_a_list());
    editor.select_all();
    let text = editor.copied();
    editor.paste_text(&text, Some(SCREEN.centre()));
    assert_eq!((editor.journey().len(), editor.stages().len()), (30, 5));
    editor.assert_apart();
    for touchpoint in lunch_as_a_list().touchpoints() {
        let places = editor.places(&touchpoint.title);
        assert!(places.len() == 2 && places[0].0 == places[1].0, "{}: {places:?}", touchpoint.title);
    }
}

#[test]
fn undo_of_what_was_pasted_looks_from_where_one_looked_before() {
    let mut editor = Editor::lunch();
    editor.choose(&[7]);
    editor.zoom_to(1.0);
    editor.refresh();
    let before = editor.view.viewport.camera;
    editor.paste(LUNCH);
    assert_ne!(editor.view.viewport.camera, before, "all of it is shown");
    editor.end_step();
    editor.undo();
    assert_eq!(editor.view.viewport.camera, before);
}
