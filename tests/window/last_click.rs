//! The canvas takes single keys only where the last click was on something: a person who misses a field and types
//! does nothing to the map.

use egui::{Key, Modifiers, pos2};
use egui_kittest::kittest::Queryable as _;

use super::{Window, panels::TITLE};

impl Window {
    /// Clicks the row of the list of breaks that begins with this text.
    fn click_row(&mut self, begins: &str) {
        let canvas = self.canvas().rect();
        let rows = self.harness.query_all_by_label_contains(begins);
        let place = rows.map(|row| row.rect()).find(|place| place.left() > canvas.right());
        self.click_at(place.unwrap().center());
    }
}

#[test]
fn letters_after_a_click_that_missed_a_field_do_nothing() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    let before = window.journey().clone();
    let title = window.rect(TITLE);
    let missed = pos2(title.right() - 40.0, title.bottom() + 9.0);
    window.click_at(missed);
    for key in [Key::Num3, Key::T, Key::N, Key::Delete, Key::ArrowDown, Key::Tab] {
        window.key(key);
        assert!(*window.journey() == before && window.selected() == [7], "{key:?}");
        window.click_at(missed);
    }
    window.key(Key::Escape);
    assert_eq!(window.selected(), [7], "Esc gives the keys back and does nothing else");
    window.key(Key::Num3);
    assert_eq!(window.level(7), "positive");
}

#[test]
fn a_click_on_anything_gives_the_keys_back() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    let title = window.rect(TITLE);
    let missed = pos2(title.right() - 40.0, title.bottom() + 9.0);
    let ways: [fn(&mut Window); 4] = [
        |window| window.click(&window.card(7)),
        |window| window.click_row("7 How fast"),
        |window| window.click("phone"),
        |window| {
            window.key(Key::F6);
        },
    ];
    for (place, way) in ways.into_iter().enumerate() {
        window.click_at(missed);
        way(&mut window);
        let (key, level) = if place % 2 == 0 { (Key::Num1, "negative") } else { (Key::Num3, "positive") };
        window.key(key);
        assert_eq!(window.level(7), level, "way {place}");
    }
}

#[test]
fn another_map_begins_with_the_keys_on_its_canvas() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    let title = window.rect(TITLE);
    window.click_at(pos2(title.right() - 40.0, title.bottom() + 9.0));
    window.keys(Modifiers::COMMAND, Key::N);
    assert!(window.journey().is_empty(), "{:?}", window.labels());
    window.key(Key::T);
    assert_eq!(window.journey().len(), 1);
}

#[test]
fn what_is_typed_after_a_control_that_went_away_as_it_was_pressed_does_nothing() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    window.control("Clear: Customers").focus();
    window.harness.run();
    window.key(Key::Space);
    let before = window.journey().clone();
    assert!(window.level(7) != "negative", "the answers are taken away, and with them the control");
    let beside = window.focused().unwrap_or_default();
    assert!(!beside.is_empty(), "the control beside it has the keys: {:?}", window.labels());
    for key in [Key::Num3, Key::T, Key::Tab] {
        window.key(key);
        assert!(*window.journey() == before, "{key:?}");
    }
    window.click(&window.card(7));
    window.key(Key::Num3);
    assert_eq!(window.level(7), "positive");
}

#[test]
fn a_digit_that_is_typed_in_a_form_never_rates() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    window.keys(Modifiers::SHIFT, Key::A);
    window.type_text("A host");
    window.control("Effort").focus();
    window.run();
    let level = window.level(7);
    window.key(Key::Num3);
    assert_eq!(window.level(7), level, "{:?}", window.labels());
    assert_eq!(window.journey().actions().map(|action| action.effort.get()).collect::<Vec<_>>(), [3]);
    window.control("State: Doing").focus();
    window.run();
    window.key(Key::Num1);
    window.key(Key::T);
    assert!(window.level(7) == level && window.journey().len() == 15, "{:?}", window.labels());
    window.click(&window.card(7));
    window.key(Key::Num3);
    assert_eq!(window.level(7), "positive");
}
