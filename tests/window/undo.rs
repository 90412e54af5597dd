//! Undo and redo show what they changed: it is selected and in view.

use egui::{Event, Key, Modifiers, PointerButton, vec2};
use polku::journey::{Edit, Extra, Field, Stage, StageId, sketch};

use super::{Setting, Window};

const UNDO: (Modifiers, Key) = (Modifiers::COMMAND, Key::Z);
const REDO: (Modifiers, Key) = (Modifiers::COMMAND, Key::Y);

#[test]
fn what_was_deleted_is_selected_when_it_comes_back() {
    let mut window = Window::on(sketch::journey("A > B > C"));
    window.click("2 B, not rated");
    window.key(Key::Delete);
    assert!(window.selected().is_empty());
    window.keys(UNDO.0, UNDO.1);
    assert_eq!(window.selected(), [2]);
    window.keys(REDO.0, REDO.1);
    assert!(window.selected().is_empty());
}

#[test]
fn what_lies_out_of_view_comes_into_view_and_the_view_moves_no_farther() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(15));
    window.key(Key::Num1);
    window.keys(Modifiers::COMMAND, Key::Num0);
    let canvas = window.canvas().rect();
    let home = window.card_rect(15);
    window.drag(PointerButton::Middle, canvas.center(), canvas.center() + vec2(380.0, 0.0), Modifiers::NONE);
    window.keys(UNDO.0, UNDO.1);
    assert!(canvas.contains_rect(window.card_rect(15)));
    assert!(window.card_rect(15).right() > home.right(), "only as far as needed");
    let here = window.card_rect(15);
    window.keys(REDO.0, REDO.1);
    assert_eq!(window.card_rect(15), here, "in view already");
}

#[test]
fn where_not_all_fits_the_first_is_in_view() {
    let mut map = sketch::journey("A > B");
    sketch::place(&mut map, "B", 9_000, 0);
    let mut window = Window::on(map);
    window.keys(Modifiers::COMMAND, Key::A);
    window.key(Key::Num3);
    window.keys(Modifiers::COMMAND, Key::Num0);
    window.keys(UNDO.0, UNDO.1);
    assert!(window.shows("2 touchpoints selected"));
    assert!(window.canvas().rect().contains_rect(window.card_rect(1)));
    assert!(window.shows("100 %"), "undo does not zoom");
}

#[test]
fn a_touchpoint_undone_leaves_the_one_it_went_on_from() {
    let mut window = Window::on(sketch::journey("A > B"));
    window.click("2 B, not rated");
    window.key(Key::Tab);
    window.type_text("C");
    window.key(Key::Enter);
    assert_eq!(window.selected(), [3]);
    window.keys(UNDO.0, UNDO.1);
    assert_eq!(window.selected(), [2]);
}

#[test]
fn a_stage_that_comes_back_is_selected() {
    let mut map = sketch::journey("A > B");
    let stage = StageId::new("s").unwrap();
    let name = "Arriving".to_owned();
    sketch::edit(
        &mut map,
        Edit::AddStage(Stage { id: stage.clone(), name, order: 1, extra: Extra::default() }),
    );
    sketch::edit(&mut map, Edit::Change(sketch::id("A"), Field::Stage(Some(stage))));
    let mut window = Window::of(polku::disk::Document::new(map), Setting::default());
    window.click("Stage Arriving");
    window.key(Key::Delete);
    assert!(window.journey().stages().is_empty());
    window.keys(UNDO.0, UNDO.1);
    window.key(Key::Delete);
    assert!(window.journey().stages().is_empty(), "it was selected again");
}

#[test]
fn undo_of_the_map_s_settings_leaves_the_selection() {
    let mut window = Window::on(sketch::journey("A > B"));
    let weight = window.rect("Weight of a negative").center();
    window.drag(PointerButton::Primary, weight, weight - vec2(20.0, 0.0), Modifiers::NONE);
    assert!(window.is_dirty());
    window.click("2 B, not rated");
    window.keys(UNDO.0, UNDO.1);
    assert_eq!(window.selected(), [2]);
    assert!(!window.is_dirty());
}

impl Window {
    /// Shift+1 on a Finnish keyboard, Shift let go of first: "!" goes down and "1" comes up.
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
    let mut window = Window::on(sketch::journey("A > B"));
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
    let mut window = Window::on(sketch::journey("A > B"));
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
