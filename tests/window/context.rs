//! Context menus: a right click selects what lies under it and offers what can be done with it.

use egui::{Key, Modifiers, PointerButton, Pos2, vec2};

use super::{Window, gestures::window};

impl Window {
    /// Opens the context menu of a card.
    pub(super) fn open_card_menu(&mut self, number: u32) {
        self.right_click(self.card_rect(number).center());
    }

    fn right_click(&mut self, at: Pos2) {
        self.harness.event(egui::Event::PointerMoved(at));
        self.button(PointerButton::Secondary, at, true, Modifiers::NONE);
        self.button(PointerButton::Secondary, at, false, Modifiers::NONE);
        self.run();
    }
}

#[test]
fn on_a_card_it_acts_on_that_card() {
    let mut window = window("A + > B + > C +", 0);
    window.click(&window.card(1));
    window.right_click(window.card_rect(2).center());
    assert_eq!(window.selected(), [2]);
    window.click("Rate negative");
    assert_eq!(window.level(2), "negative");
    window.right_click(window.card_rect(2).center());
    window.click("Delete");
    assert_eq!(window.chain(), ["A", "C"]);
}

#[test]
fn on_one_of_several_it_acts_on_all_of_them() {
    let mut window = window("A +; B +; C +", 0);
    window.keys(Modifiers::COMMAND, Key::A);
    window.right_click(window.card_rect(2).center());
    assert_eq!(window.selected(), [1, 2, 3]);
    window.click("Connect");
    assert_eq!(window.connections(), ["A>B", "B>C"]);
}

#[test]
fn of_several_it_aligns_and_distributes() {
    let mut window = window("A +; B +; C +", 0);
    window.carry_and_drop(2, vec2(30.0, 160.0), Modifiers::COMMAND);
    window.keys(Modifiers::COMMAND, Key::A);
    window.right_click(window.card_rect(2).center());
    window.click("Arrange");
    window.click("Align top");
    assert_eq!((window.at("A").1, window.at("B").1, window.at("C").1), (0, 0, 0));
    assert!(!window.shows("Align top"), "the menu has closed");
    window.submenu("Map", "Arrange", "Distribute horizontally");
    let [a, b, c] = ["A", "B", "C"].map(|card| window.at(card).0);
    assert_eq!(b - a, c - b);
    window.undo();
    window.undo();
    assert_eq!(window.at("B"), (230, 160));
}

#[test]
fn on_a_connection_it_turns_it_round() {
    let mut window = window("A + > B +", 0);
    let middle = window.card_rect(1).right_center().lerp(window.card_rect(2).left_center(), 0.5);
    window.right_click(middle);
    for key in [Key::ArrowDown, Key::ArrowDown, Key::Enter] {
        window.key(key);
    }
    assert_eq!(window.connections(), ["B>A"]);
}

#[test]
fn on_the_canvas_a_new_touchpoint_comes_where_the_click_was() {
    let mut window = window("A +; B +", 0);
    window.click(&window.card(1));
    let at = window.card_rect(2).center() + vec2(10.0, 200.0);
    window.right_click(at);
    assert!(window.selected().is_empty());
    window.click("New touchpoint");
    window.type_text("New");
    window.key(Key::Enter);
    assert!(window.card_rect(3).contains(at), "{:?} {at:?}", window.card_rect(3));
}

#[test]
fn esc_a_click_beside_and_another_right_click_close_it() {
    let mut window = window("A +; B +", 0);
    let (first, second) = (window.card_rect(1).center(), window.card_rect(2).center());
    window.right_click(first);
    assert!(window.shows("Duplicate"));
    window.key(Key::Escape);
    assert!(!window.shows("Duplicate"));
    assert_eq!(window.selected(), [1], "Esc leaves the menu first");
    window.right_click(second);
    window.right_click(first);
    assert!(window.shows("Duplicate") && window.selected() == [1]);
    window.click_at(first - vec2(0.0, 120.0));
    assert!(!window.shows("Duplicate"));
}

#[test]
fn the_keyboard_opens_it_too() {
    for (modifiers, key) in [(Modifiers::SHIFT, Key::F10), (Modifiers::NONE, Key::Menu)] {
        let mut window = window("A + > B +", 0);
        window.click(&window.card(2));
        window.keys(modifiers, key);
        window.key(Key::ArrowDown);
        window.key(Key::Enter);
        window.type_text("Bee");
        window.key(Key::Enter);
        assert_eq!(window.titles(), ["A", "Bee"], "the first row renames");
    }
}

#[test]
fn a_right_drag_pans_and_opens_nothing() {
    let mut window = window("A +; B +", 0);
    let from = window.card_rect(1).center();
    window.drag(PointerButton::Secondary, from, from + vec2(60.0, 40.0), Modifiers::NONE);
    assert!(!window.shows("Duplicate"));
    assert!((window.card_rect(1).center() - from - vec2(60.0, 40.0)).length() < 1.0);
}
