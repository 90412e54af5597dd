//! Rating and undo, and everything that must agree with them in the same frame.

use egui::{Event, Key, Modifiers, PointerButton, accesskit::Role, vec2};
use egui_kittest::kittest::Queryable as _;

use super::Window;

const GREETING: &str = "7 How fast I am noticed and greeted. Every customer meets this";

/// Opens the lunch with the greeting selected: customers 4/2/2, we ourselves positive, staff negative.
fn greeting() -> Window {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    window
}

#[test]
fn a_key_rates_and_everything_agrees_in_the_very_frame_of_the_press() {
    let mut window = greeting();
    window.key_down(Key::Num3);
    assert_eq!(window.level(7), "positive", "the card");
    assert!(window.shows("1 negative and 2 neutral of 15"), "the verdict");
    assert!(window.shows("11 positive − 6 × 1 negative = 5"), "the trace");
    assert!(window.harness.query_by_label(GREETING).is_none(), "the list of breaks");
    assert!(window.canvas_name() == format!("Map. {}", window.card(7)), "the canvas's name");
}

#[test]
fn a_face_rates_and_everything_agrees_in_the_very_frame_of_the_click() {
    let mut window = greeting();
    let face = window.rect("Customers: Positive").center();
    window.harness.event(Event::PointerMoved(face));
    window.button(PointerButton::Primary, face, true, Modifiers::NONE);
    window.harness.step();
    window.button(PointerButton::Primary, face, false, Modifiers::NONE);
    window.harness.step();
    assert_eq!(window.level(7), "positive");
    assert!(window.shows("1 negative and 2 neutral of 15"));
    assert!(window.shows("11 positive − 6 × 1 negative = 5"));
    assert!(window.harness.query_by_label(GREETING).is_none());
}

#[test]
fn the_keys_rate_all_that_is_selected_in_one_step() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::A);
    assert!(window.shows("15 touchpoints selected"));
    window.key(Key::Num3);
    assert!(window.shows("All 15 touchpoints are positive."));
    window.click("Edit");
    window.click("Undo rating of 15 touchpoints");
    assert!(window.shows("2 negative and 2 neutral of 15"));
    assert!(!window.is_dirty());
    window.click("Rate the selected: Neutral");
    assert!(window.shows("15 neutral of 15 touchpoints"));
    window.click("Clear rating");
    assert!(window.shows("2 neutral of 15 touchpoints"), "ours are left: {:?}", window.labels());
}

#[test]
fn r5_a_face_sets_the_entry_of_its_row_and_the_cross_clears_it() {
    let mut window = greeting();
    window.click("Staff: Positive");
    window.click("We ourselves: Negative");
    assert!(window.is_on("Staff: Positive") && window.is_on("We ourselves: Negative"));
    assert_eq!(window.level(7), "negative", "neither counts beside the customers'");
    window.click("Clear: Customers");
    assert!(!window.shows("Clear: Customers"));
    assert_eq!(window.level(7), "negative, assumed");
    window.click("Clear: We ourselves");
    assert_eq!(window.level(7), "not rated", "staff never count");
}

#[test]
fn r5_counts_can_be_typed_and_a_typed_number_is_one_step() {
    let mut window = greeting();
    assert_eq!(window.value("Customers: Negative, count"), "4");
    window.click("Customers: Negative, count");
    window.keys(Modifiers::COMMAND, Key::A);
    window.type_text("1");
    window.type_text("2");
    window.key(Key::Enter);
    assert_eq!(window.value("Customers: Negative, count"), "12");
    assert!(window.shows("16 answers"));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.value("Customers: Negative, count"), "4");
    assert!(!window.is_dirty());
}

#[test]
fn esc_leaves_a_number_as_it_was_and_nothing_else() {
    let mut window = greeting();
    window.click("Customers: Negative, count");
    window.keys(Modifiers::COMMAND, Key::A);
    window.type_text("7");
    assert!(window.shows("11 answers"));
    window.key(Key::Escape);
    assert_eq!(window.value("Customers: Negative, count"), "4");
    assert!(!window.is_dirty());
    assert_eq!(window.selected(), [7], "Esc leaves the text first, then the selection");
}

#[test]
fn r5_counts_can_be_dragged_and_a_drag_is_one_step() {
    let mut window = greeting();
    let count = window.rect("Customers: Negative, count").center();
    window.drag(PointerButton::Primary, count, count + vec2(80.0, 0.0), Modifiers::NONE);
    assert_eq!(window.value("Customers: Negative, count"), "12");
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.value("Customers: Negative, count"), "4");
    assert!(!window.is_dirty());
}

#[test]
fn r6_the_keys_set_the_entry_of_the_segment_rated_for() {
    let mut window = Window::sample("congress.ron");
    window.click(&window.card(1));
    window.choose("Rating for which customers", "Chatty");
    window.key(Key::Num1);
    assert!(window.is_on("Customers · Chatty: Negative"), "{:?}", window.labels());
    window.choose("Rating for which customers", "Everyone");
    window.key(Key::Num2);
    assert!(window.is_on("Customers: Neutral") && window.is_on("Customers · Chatty: Negative"));
}

#[test]
fn r4_whose_ratings_are_judged_by_changes_the_verdict_and_not_the_map() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.choose("Judged by", "Customers only");
    assert!(
        window.shows("2 negative and 1 neutral of 15 touchpoints, 4 not rated."),
        "{:?}",
        window.labels()
    );
    window.choose("Judged by", "Us only");
    assert!(window.shows("2 neutral of 15 touchpoints, 1 not rated."), "{:?}", window.labels());
    assert!(!window.is_dirty());
    assert!(!window.harness.state().document().can_undo());
}

#[test]
fn r5_the_tolerance_is_a_setting_of_the_map_and_can_be_undone() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.harness.get_by_role_and_label(Role::Slider, "Tolerance").set_value_accesskit(60.0);
    window.run();
    assert_eq!(window.journey().about().tolerance, 60);
    assert_eq!(window.level(7), "neutral", "4 of 8 are within 60 %, 6 of 8 are not");
    window.click("Edit");
    window.click("Undo change of the tolerance");
    assert_eq!(window.journey().about().tolerance, 0);
    assert_eq!(window.level(7), "negative");
}

#[test]
fn r9_the_weight_is_a_setting_of_the_map_and_a_drag_of_it_one_step() {
    let mut window = Window::sample("lunch_restaurant.ron");
    let weight = window.rect("Weight of a negative").center();
    window.drag(PointerButton::Primary, weight, weight - vec2(20.0, 0.0), Modifiers::NONE);
    assert!(window.shows("10 positive − 4 × 2 negative = 2"));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("10 positive − 6 × 2 negative = −2"));
    assert!(!window.is_dirty());
}
