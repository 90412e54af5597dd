//! The title and the note of a touchpoint, typed in the inspector: in the map at once, a step for each text.

use egui::{Key, Modifiers};
use polku::journey::test_map;

use super::{
    Window,
    inspector::{TITLE, first},
};

const NOTE: &str = "Note of the touchpoint";

const SHIFT: Modifiers = Modifiers::SHIFT;

#[test]
fn a_title_is_in_the_map_while_it_is_typed_and_is_one_step() {
    let mut window = first("A > B");
    window.retype(TITLE, "Ad 23");
    assert_eq!(window.touchpoint("A").title, "Ad 23", "at once, digits too");
    assert!(window.touchpoint("A").ratings.is_empty());
    window.keys(SHIFT, Key::Enter);
    window.type_text("x");
    assert_eq!(window.touchpoint("A").title, "Ad 23\nx", "Shift and Enter begin a line");
    window.key(Key::Enter);
    assert_eq!(window.undo_label(), "Undo renaming Ad 23 x");
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.journey(), test_map::journey("A > B"));
    assert!(!window.is_dirty());
}

#[test]
fn esc_puts_a_field_back_and_only_that_field() {
    let mut window = first("A > B");
    window.click("Note");
    window.retype(TITLE, "Ad");
    window.click(NOTE);
    window.type_text("At noon");
    assert_eq!(window.touchpoint("A").note, "At noon");
    window.key(Key::Escape);
    assert_eq!((&*window.touchpoint("A").note, &*window.touchpoint("A").title), ("", "Ad"));
    window.click(NOTE);
    window.key(Key::Escape);
    assert_eq!(window.touchpoint("A").title, "Ad", "nothing was typed here");
    window.undo_named("renaming Ad");
    assert!(!window.is_dirty());
}

#[test]
fn esc_leaves_what_has_the_keys_first_and_only_then_the_selection() {
    for control in ["Note of the touchpoint", "Stage", "Add an actor…", "print"] {
        let mut window = first("A > B");
        window.click("Note");
        window.control(control).focus();
        window.run();
        window.key(Key::Escape);
        assert_eq!(window.selected(), [1], "{control}");
        window.key(Key::Escape);
        assert!(window.selected().is_empty(), "{control}");
    }
}

#[test]
fn a_label_is_in_the_map_without_blanks_at_its_ends() {
    let mut window = first("A > B");
    window.click("Connections, 0 in, 1 out");
    let label = "Label. Leads to: B";
    window.control(label).focus();
    window.run();
    window.type_text("  by ");
    window.type_text("phone ");
    let (a, b) = (test_map::id("A"), test_map::id("B"));
    let said = |window: &Window| window.journey().transition(&a, &b).expect("there").label.clone();
    assert_eq!((said(&window), window.value(label)), ("by phone".to_owned(), "  by phone ".to_owned()));
    window.key(Key::Enter);
    assert_eq!((said(&window), window.value(label)), ("by phone".to_owned(), "by phone".to_owned()));
}

#[test]
fn a_detail_that_was_opened_for_one_touchpoint_is_closed_for_the_next() {
    let mut window = first("A > B");
    window.click("Note");
    assert!(window.has(NOTE));
    window.click(&window.card(2));
    assert!(!window.has(NOTE), "a word again");
    window.click("Note");
    window.click("Note");
    assert!(!window.has(NOTE), "folded by its head");
    window.click("Note");
    window.click(&window.card(1));
    assert!(window.has(NOTE), "opened by its head it stays so");
}

#[test]
fn what_is_typed_stays_with_the_touchpoint_it_was_typed_for() {
    let mut window = first("A > B");
    window.retype(TITLE, "Ad");
    window.click(&window.card(2));
    assert_eq!(window.value(TITLE), "B");
    window.retype(TITLE, "Bill");
    window.click(&window.card(1));
    assert_eq!(window.titles(), ["Ad", "Bill"]);
    window.undo_named("renaming Bill");
    assert_eq!(window.titles(), ["Ad", "B"]);
    window.undo_named("renaming Ad");
    assert!(!window.is_dirty());
}

#[test]
fn a_touchpoint_keeps_its_name_where_it_is_taken_away() {
    let mut window = first("A > B");
    window.retype(TITLE, "Ad");
    for _ in 0..2 {
        window.key(Key::Backspace);
    }
    assert_eq!((window.value(TITLE), window.titles()[0].clone()), (String::new(), "A".to_owned()));
    window.key(Key::Enter);
    assert_eq!(window.value(TITLE), "A");
    assert!(!window.is_dirty());
}

#[test]
fn tab_commits_and_goes_on() {
    let mut window = first("A > B");
    window.retype(TITLE, "Ad");
    window.key(Key::Tab);
    window.key(Key::Space);
    assert!(window.is_on("Customers: Negative"), "{:?}", window.labels());
    window.undo_named("rating of Ad");
    window.undo_named("renaming Ad");
    assert!(!window.is_dirty());
}

#[test]
fn a_note_has_lines_and_its_section_opens_where_there_is_one() {
    let mut window = first("A > B");
    assert!(!window.shows(NOTE), "a new touchpoint shows only what most people want");
    assert!(window.has("Note"), "a word opens it: {:?}", window.labels());
    window.click("Note");
    window.click(NOTE);
    window.type_text("one");
    window.key(Key::Enter);
    window.type_text("two");
    window.key(Key::Tab);
    assert_eq!(window.touchpoint("A").note, "one\ntwo");
    window.undo_named("note of A");
    assert!(!window.is_dirty() && window.shows(NOTE), "it does not fold by itself");
    window.click("Note");
    assert!(!window.shows(NOTE));
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    assert!(window.shows(NOTE));
}
