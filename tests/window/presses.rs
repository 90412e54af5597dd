//! One press is one step of undo, however long it is held and whatever the system says of it.

use egui::{Event, Key, Modifiers};
use polku::journey::test_map;

use super::Window;

const UNDO: (Modifiers, Key) = (Modifiers::COMMAND, Key::Z);

impl Window {
    /// Presses Shift+1 on a Finnish keyboard and releases Shift first: "!" goes down and "1" comes up.
    fn fit_with_shift_let_go_first(&mut self) {
        let key = |key, pressed, modifiers| Event::Key {
            key,
            physical_key: Some(Key::Num1),
            pressed,
            repeat: false,
            modifiers,
        };
        self.harness.event(key(Key::Exclamationmark, true, Modifiers::SHIFT));
        self.harness.event(Event::ModifiersChanged(Modifiers::NONE));
        self.harness.event(key(Key::Num1, false, Modifiers::NONE));
        self.run();
    }
}

#[test]
fn one_press_is_one_step_though_a_key_seems_held_for_ever() {
    let mut window = Window::on(test_map::journey("A > B"));
    window.click(&window.card(1));
    window.fit_with_shift_let_go_first();
    window.key(Key::Num3);
    window.key(Key::Num1);
    assert_eq!(window.level(1), "negative");
    window.keys(UNDO.0, UNDO.1);
    assert_eq!(window.level(1), "positive");
    for _ in 0..6 {
        window.click_with(Modifiers::SHIFT, "Customers: Positive");
    }
    assert_eq!(window.value("Customers: Positive, count"), "7");
    window.keys(UNDO.0, UNDO.1);
    assert_eq!(window.value("Customers: Positive, count"), "6");
    assert_eq!(window.undo_all(), 6);
    assert!(!window.is_dirty());
}

#[test]
fn the_same_key_says_two_things_and_is_held_only_while_it_is_down() {
    let mut window = Window::on(test_map::journey("A > B"));
    window.click(&window.card(1));
    // "1" goes down, Shift is pressed, "!" comes up: the next "1" is a press of its own.
    let one = |key, pressed| Event::Key {
        key,
        physical_key: Some(Key::Num1),
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    window.harness.event(one(Key::Num1, true));
    window.harness.event(one(Key::Exclamationmark, false));
    window.click_with(Modifiers::SHIFT, "Customers: Negative");
    window.key(Key::Escape);
    window.click(&window.card(1));
    window.harness.event(one(Key::Num1, true));
    window.harness.event(one(Key::Num1, true));
    window.harness.event(one(Key::Num1, false));
    window.run();
    assert_eq!(window.undo_all(), 3, "a press, a click, and a press that was held");
}

#[test]
fn a_held_key_is_one_step_and_a_change_after_undo_forgets_what_was_undone() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    window.harness.key_down(Key::Num3);
    window.harness.key_down(Key::Num3);
    window.harness.key_up(Key::Num3);
    window.run();
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_dirty());
    window.key(Key::Num2);
    assert!(!window.harness.state().document().can_redo());
}
