//! The ways in to connections by pointer: handles, ends, clicks and double clicks. What a gesture does is tested
//! in `editor/pointer/tests`.

use egui::{Key, Modifiers, PointerButton, Pos2, vec2};

use super::{Window, gestures::window};

const PRIMARY: PointerButton = PointerButton::Primary;
const NONE: Modifiers = Modifiers::NONE;

impl Window {
    /// Returns where the handle on this side is, shown by hovering its card.
    fn handle(&mut self, number: u32, side: &str) -> Pos2 {
        self.move_to(self.card_rect(number).center());
        let title = self.card(number);
        let title = title.split(' ').nth(1).unwrap().trim_end_matches(',');
        self.rect(&format!("Lead on {side} {title}")).center()
    }

    /// Drags from a handle to a place; the button stays down.
    fn draw(&mut self, number: u32, side: &str, to: Pos2) {
        let from = self.handle(number, side);
        self.drag_held(PRIMARY, from, to, NONE);
    }

    /// Returns the point halfway along the gap between two cards of a row.
    fn between(&self, left: u32, right: u32) -> Pos2 {
        self.card_rect(left).right_center().lerp(self.card_rect(right).left_center(), 0.5)
    }
}

#[test]
fn a_drag_from_a_handle_to_a_card_connects() {
    for steps in [0, 2] {
        let mut window = window("A +; B +; C +", steps);
        let to = window.card_rect(3).center();
        window.draw(1, "to the right of", to);
        assert!(window.connections().is_empty(), "nothing is done on the way, {steps}");
        window.release(PRIMARY, to, NONE);
        assert_eq!(window.connections(), ["A>C"], "{steps}");
        assert_eq!(window.undo_label(), "Undo connection of A and C");
        window.undo();
        assert!(window.connections().is_empty() && !window.is_dirty());
    }
    let mut window = window("A +; B +; C +", 0);
    window.draw(1, "below", window.card_rect(1).center());
    window.release(PRIMARY, window.card_rect(1).center(), NONE);
    assert!(window.shows("“A” cannot be connected to itself"), "{:?}", window.labels());
}

#[test]
fn at_the_largest_zoom_a_connection_is_dragged_to_the_card_that_is_in_sight() {
    let mut map = polku::journey::test_map::journey("A +; B +");
    polku::journey::test_map::place(&mut map, "B", 0, 100);
    let mut window = super::gestures::on(map, 0);
    window.click(&window.card(1));
    window.keys(Modifiers::SHIFT, Key::Num2);
    for _ in 0..8 {
        window.keys(Modifiers::COMMAND, Key::Plus);
    }
    assert!(window.shows("400 %"));
    let middle = window.canvas().rect().center();
    window.wheel(middle, vec2(0.0, -300.0), NONE);
    let to = window.card_rect(2).intersect(window.canvas().rect()).center();
    window.draw(1, "below", to);
    window.release(PRIMARY, to, NONE);
    assert_eq!(window.connections(), ["A>B"]);
}

#[test]
fn a_click_selects_a_connection_and_del_takes_it_away() {
    for steps in [-3, 0, 3] {
        let mut window = window("A + > B +; C +", steps);
        window.move_to(window.card_rect(3).center() + vec2(0.0, 150.0));
        window.click_at(window.between(1, 2));
        window.key(Key::Delete);
        assert!(window.connections().is_empty() && window.journey().len() == 3, "{steps}");
        window.undo();
        assert_eq!(window.connections(), ["A>B"]);
    }
}

#[test]
fn a_click_on_a_handle_makes_the_next_card_on_that_side() {
    let mut window = window("A +; B +", 0);
    let ways = [("to the left of", (-216, 0)), ("below", (0, 120)), ("above", (0, -120))];
    for (side, at) in ways {
        let handle = window.handle(1, side);
        window.click_at(handle);
        window.type_text("Next");
        window.key(Key::Enter);
        let new = window.journey().touchpoints().find(|t| t.title == "Next").unwrap().clone();
        assert_eq!(((new.at.x, new.at.y), window.connections()), (at, vec![format!("A>{}", new.id)]));
        window.undo();
    }
    assert!(!window.is_dirty());
}

#[test]
fn an_end_of_a_selected_connection_can_be_taken_to_another_card() {
    let mut window = window("A + > B +; C +", 0);
    window.carry_and_drop(3, vec2(0.0, 160.0), NONE);
    let (end, to) = (window.card_rect(2).left_center() - vec2(2.0, 0.0), window.card_rect(3).center());
    window.click_at(window.between(1, 2));
    window.drag(PRIMARY, end, to, NONE);
    assert_eq!(window.connections(), ["A>C"]);
}

#[test]
fn double_clicks_rename_a_card_add_one_on_empty_and_label_a_connection() {
    let mut window = window("A + > B +", 0);
    window.double_click_at(window.between(1, 2));
    window.type_text("by phone");
    window.key(Key::Enter);
    let label = "by phone: from A to B";
    assert!(window.shows(label), "{:?}", window.labels());
    window.double_click_at(window.rect(label).center());
    window.type_text("by mail");
    window.key(Key::Escape);
    window.click(label);
    window.click("Insert touchpoint");
    window.type_text("New");
    window.key(Key::Enter);
    assert_eq!(window.chain(), ["A", "New", "B"]);
    window.undo();
    window.double_click_at(window.card_rect(2).center());
    window.type_text("Bee");
    window.key(Key::Enter);
    assert!(window.shows("2 Bee, positive"));
    let at = window.card_rect(1).center() + vec2(0.0, 200.0);
    window.double_click_at(at);
    window.type_text("New");
    window.key(Key::Enter);
    assert!(window.card_rect(3).contains(at) || window.card_rect(2).contains(at));
    assert_eq!(window.journey().len(), 3);
}

#[test]
fn a_label_is_typed_on_the_connection_by_key_and_in_the_panel() {
    let mut window = window("A + > B +; A > C +", 0);
    let labels = |window: &Window| -> Vec<String> {
        let mut labels: Vec<_> = window.journey().labels().map(|(.., label)| label.to_owned()).collect();
        labels.sort();
        labels
    };
    window.click_at(window.between(1, 2));
    window.key(Key::Enter);
    window.type_text("by phone");
    window.key(Key::Enter);
    assert_eq!(labels(&window), ["by phone"]);
    assert_eq!(window.undo_label(), "Undo label of the connection of A and B");
    window.click("Label");
    window.type_text(" or mail");
    window.key(Key::Tab);
    assert_eq!(labels(&window), ["by phone or mail"]);
    window.click(&window.card(1));
    window.click("Label. Leads to: C");
    window.type_text("in person");
    window.key(Key::Escape);
    assert_eq!(labels(&window), ["by phone or mail"], "Esc takes it back");
    window.click("Label. Leads to: C");
    window.type_text("in person");
    window.click("by phone or mail: from A to B");
    assert_eq!(labels(&window), ["by phone or mail", "in person"]);
    window.key(Key::Delete);
    assert_eq!(
        (window.connections(), labels(&window)),
        (vec!["A>C".to_owned()], vec!["in person".to_owned()])
    );
}

#[test]
fn a_connection_can_be_drawn_to_a_card_that_comes_into_view_on_the_way() {
    let mut map = polku::journey::test_map::journey("A +; B +");
    polku::journey::test_map::place(&mut map, "B", 2_000, 0);
    let mut window = super::gestures::on(map, 0);
    window.click_at(window.canvas().rect().center() + vec2(0.0, 200.0));
    window.keys(Modifiers::SHIFT, Key::Num1);
    window.keys(Modifiers::COMMAND, Key::Num0);
    let canvas = window.canvas().rect();
    window.wheel(canvas.center(), vec2(600.0, 0.0), NONE);
    let from = window.handle(1, "to the right of");
    let edge = Pos2::new(canvas.right() - 2.0, from.y);
    window.drag_held(PRIMARY, from, edge, NONE);
    for _ in 0..200 {
        if window.labels().iter().any(|label| label == "2 B, positive") {
            break;
        }
        window.harness.step();
    }
    window.harness.run_steps(8);
    let to = window.card_rect(2).center();
    window.move_to(to);
    window.release(PRIMARY, window.card_rect(2).center(), NONE);
    assert_eq!(window.connections(), ["A>B"]);
}
