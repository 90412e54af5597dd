//! The box by a card in which a detail is typed: each way in and out of it. What becomes of the text is tested in
//! `editor/detail`.

use std::collections::BTreeSet;

use egui::{Key, Modifiers, vec2};

use super::Window;

fn on_card(number: u32) -> Window {
    let mut window = Window::sample("lunch_restaurant.ron");
    // The box works without the inspector.
    window.key(Key::F9);
    let card = window.card(number);
    window.click(&card);
    window
}

fn actors(window: &Window, title: &str) -> BTreeSet<String> {
    let journey = window.journey();
    let touchpoint = journey.touchpoints().find(|touchpoint| touchpoint.title == title).unwrap();
    touchpoint.actors.iter().map(|id| journey.actor(id).unwrap().name.clone()).collect()
}

const DESSERT: &str = "Is dessert offered";

#[test]
fn a_key_opens_it_and_enter_takes_the_row_that_is_marked() {
    let mut window = on_card(13);
    window.key(Key::A);
    assert_eq!(window.focused().as_deref(), Some("Actors"));
    window.type_letters("wai");
    assert!(window.button_is_shown("Waiter") && window.button_is_shown("New: wai"), "{:?}", window.labels());
    window.key(Key::Enter);
    assert_eq!(actors(&window, DESSERT), BTreeSet::from(["Waiter".to_owned()]));
    window.key(Key::Num1);
    assert_eq!(window.level(13), "negative", "the canvas has the keys again");
    window.key(Key::A);
    window.type_letters("coo");
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    let both = BTreeSet::from(["Waiter".to_owned(), "coo".to_owned()]);
    assert_eq!(actors(&window, DESSERT), both, "the arrows chose the new one");
}

#[test]
fn what_is_typed_is_in_the_map_at_once_and_esc_leaves_no_trace() {
    let mut window = on_card(13);
    window.key(Key::A);
    window.type_text("Owners");
    assert!(window.is_dirty());
    window.key(Key::Escape);
    assert!(!window.is_dirty() && !window.shows("A comma begins another"));
    assert_eq!(window.selected(), [13]);
}

#[test]
fn a_click_on_a_row_takes_it_and_one_beside_takes_what_is_typed() {
    let mut window = on_card(13);
    window.key(Key::A);
    window.type_text("o");
    window.click("Owners");
    assert_eq!(actors(&window, DESSERT), BTreeSet::from(["Owners".to_owned()]));
    window.key(Key::S);
    window.type_text("Ending");
    let at = window.card_rect(1).center();
    window.click_at(at);
    assert!(window.journey().stages().iter().any(|stage| stage.name == "Ending"));
    assert_eq!(window.selected(), [1], "and does what it is for");
}

#[test]
fn tab_goes_on_from_detail_to_detail_and_keys_of_the_file_take_it() {
    let mut window = on_card(13);
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("channels…");
    window.key(Key::Enter);
    for field in ["Channels", "Actors", "Note"] {
        assert_eq!(window.focused().as_deref(), Some(field), "{:?}", window.labels());
        window.key(Key::Tab);
    }
    assert_eq!(window.journey().len(), 16, "the next touchpoint is named");
    window.key(Key::Escape);
    assert_eq!((window.journey().len(), window.selected()), (15, vec![13]));
    window.key(Key::M);
    window.type_text(" Soon.");
    window.keys(Modifiers::SHIFT, Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("Actors"));
    window.keys(Modifiers::COMMAND, Key::D);
    let notes: Vec<_> = window.journey().touchpoints().filter(|it| it.note.ends_with("job. Soon.")).collect();
    assert_eq!(notes.len(), 2, "the duplicate has it");
}

#[test]
fn what_cannot_be_read_stays_to_be_mended() {
    let mut window = on_card(13);
    window.key(Key::R);
    window.type_text("8");
    window.key(Key::Enter);
    assert!(window.shows("Write three numbers"), "{:?}", window.labels());
    window.type_text(" 0 0");
    window.key(Key::Enter);
    assert_eq!(window.level(13), "negative");
}

#[test]
fn answers_that_cannot_be_read_are_told_where_they_are_left() {
    let mut window = on_card(13);
    window.key(Key::R);
    window.type_text("12 3");
    let at = window.card_rect(1).center();
    window.click_at(at);
    assert!(window.shows("The answers were not taken"), "{:?}", window.labels());
    for by_key in [true, false] {
        let mut window = on_card(13);
        window.key(Key::R);
        window.type_text("12 3");
        if by_key {
            window.keys(Modifiers::COMMAND, Key::Q);
        } else {
            assert!(window.close_is_held_back());
        }
        assert!(window.shows("The answers were not taken"), "{:?}", window.labels());
        assert!(!window.close_is_held_back(), "whoever was told may go");
    }
    let mut window = on_card(13);
    window.key(Key::R);
    window.type_text("8 0 0");
    assert!(window.close_is_held_back(), "three numbers are asked about");
    assert_eq!(window.level(13), "negative");
}

#[test]
fn a_box_that_the_keys_have_left_is_taken_and_takes_none() {
    let mut window = on_card(13);
    window.key(Key::A);
    window.type_text("own");
    window.control("Edit").focus();
    window.run();
    assert_eq!(actors(&window, DESSERT), BTreeSet::from(["own".to_owned()]), "not the row that is marked");
    assert!(!window.shows("A comma begins another"));
    assert_eq!(window.focused().as_deref(), Some("Edit"), "the canvas does not take the keys back");
}

#[test]
fn a_click_within_the_box_leaves_it_open() {
    let mut window = on_card(13);
    window.key(Key::A);
    window.type_text("own");
    let below_rows = window.rect("New: own").center_bottom() + vec2(0.0, 10.0);
    window.click_at(below_rows);
    assert_eq!(window.focused().as_deref(), Some("Actors"));
    window.key(Key::Enter);
    assert_eq!(actors(&window, DESSERT), BTreeSet::from(["Owners".to_owned()]));
}
