//! Gestures on the canvas: dragging cards, by pointer, at every zoom.

use egui::{Key, Modifiers, PointerButton, Pos2, Vec2, vec2};
use polku::{
    editor::Document,
    journey::{Journey, test_map},
};

use super::{Setting, Window};

const PRIMARY: PointerButton = PointerButton::Primary;
const NONE: Modifiers = Modifiers::NONE;

/// Opens a map on which every card is near enough to read, and takes `steps` of zooming in from 100 %.
pub(crate) fn window(map: &str, steps: i32) -> Window {
    on(test_map::journey(map), steps)
}

pub(crate) fn on(map: Journey, steps: i32) -> Window {
    let mut window = Window::of(Document::new(map), Setting::default());
    window.keys(Modifiers::COMMAND, Key::Num0);
    let key = if steps < 0 { Key::Minus } else { Key::Plus };
    for _ in 0..steps.abs() {
        window.keys(Modifiers::COMMAND, key);
    }
    // There is then room to drag downwards without coming near the edge.
    let middle = window.canvas().rect().center();
    window.wheel(middle, vec2(0.0, -150.0), NONE);
    window
}

impl Window {
    pub(crate) fn at(&self, name: &str) -> (i32, i32) {
        let at = self.journey().touchpoint(&test_map::id(name)).unwrap().at;
        (at.x, at.y)
    }

    /// Returns how many points a canvas unit is.
    pub(crate) fn scale(&self, number: u32) -> f32 {
        self.card_rect(number).width() / 184.0
    }

    /// Drags a card by canvas units; the button stays down. Returns where the pointer is.
    pub(crate) fn carry(&mut self, number: u32, by: Vec2, modifiers: Modifiers) -> Pos2 {
        let from = self.card_rect(number).center();
        let to = from + by * self.scale(number);
        self.drag_held(PRIMARY, from, to, modifiers);
        to
    }

    pub(crate) fn carry_and_drop(&mut self, number: u32, by: Vec2, modifiers: Modifiers) {
        let to = self.carry(number, by, modifiers);
        self.release(PRIMARY, to, modifiers);
    }

    pub(crate) fn undo(&mut self) {
        self.keys(Modifiers::COMMAND, Key::Z);
    }

    /// Returns the connections by id, such as `A>B`.
    pub(crate) fn connections(&self) -> Vec<String> {
        self.journey().transitions().map(|(from, to, _)| format!("{from}>{to}")).collect()
    }

    pub(crate) fn double_click_at(&mut self, at: Pos2) {
        self.harness.event(egui::Event::PointerMoved(at));
        for _ in 0..2 {
            self.button(PRIMARY, at, true, NONE);
            self.button(PRIMARY, at, false, NONE);
        }
        self.run();
    }

    /// Returns what the Edit menu would undo.
    pub(crate) fn undo_label(&mut self) -> String {
        self.click("Edit");
        let label = self.labels().into_iter().find(|label| label.starts_with("Undo")).unwrap();
        self.key(Key::Escape);
        label
    }
}

#[test]
fn a_drag_moves_a_card_on_the_grid_and_is_one_step() {
    let mut window = window("A + > B + > C +", -3);
    let to = window.carry(2, vec2(13.0, 101.0), NONE);
    assert_eq!(window.at("B"), (216, 104), "while it is dragged");
    assert_eq!(window.selected(), [2]);
    window.release(PRIMARY, to, NONE);
    assert_eq!(window.undo_label(), "Undo move of B");
    window.undo();
    assert_eq!(window.at("B"), (200, 0));
    assert!(!window.harness.state().document().can_undo());
}

#[test]
fn what_is_dragged_is_seen_and_judged_in_the_very_frame() {
    let mut window = window("A + > B +", 0);
    let before = window.card_rect(2);
    let from = before.center();
    window.button(PRIMARY, from, true, NONE);
    window.harness.step();
    window.harness.event(egui::Event::PointerMoved(from + vec2(160.0, 240.0)));
    window.harness.step();
    assert_eq!(window.card_rect(2).min, before.min + vec2(160.0, 240.0));
}

#[test]
fn esc_puts_everything_back_and_the_rest_of_the_drag_does_nothing() {
    let mut window = window("A + > B +", 0);
    window.click(&window.card(1));
    let to = window.carry(2, vec2(100.0, 300.0), NONE);
    window.key(Key::Escape);
    assert_eq!((window.at("B"), window.selected()), ((200, 0), vec![1]));
    window.move_to(to + vec2(50.0, 50.0));
    window.release(PRIMARY, to, NONE);
    assert_eq!((window.at("B"), window.selected()), ((200, 0), vec![1]));
    assert!(!window.is_dirty() && !window.harness.state().document().can_undo());
}

#[test]
fn while_cards_are_dragged_keys_do_nothing_to_them() {
    let mut window = window("A + > B +", 0);
    let to = window.carry(2, vec2(0.0, 304.0), NONE);
    for key in [Key::Num1, Key::Delete, Key::ArrowDown, Key::T, Key::Tab] {
        window.key(key);
    }
    window.undo();
    window.release(PRIMARY, to, NONE);
    assert_eq!((window.at("B"), window.journey().len(), window.level(2)), ((200, 304), 2, "positive".into()));
}

#[test]
fn ctrl_lets_go_of_the_grid_and_shift_keeps_to_one_axis() {
    let mut map = test_map::journey("A + > B +");
    test_map::place(&mut map, "A", 3, 5);
    let mut window = on(map, 0);
    window.carry_and_drop(2, vec2(-193.0, 300.0), NONE);
    assert_eq!(window.at("B"), (3, 304), "in line with A, and on the grid");
    window.carry_and_drop(2, vec2(10.0, 7.0), Modifiers::COMMAND);
    assert_eq!(window.at("B"), (13, 311));
    window.carry_and_drop(2, vec2(31.0, -200.0), Modifiers::SHIFT);
    let (x, y) = window.at("B");
    assert!(x == 13 && y < 200, "{x} {y}");
}

#[test]
fn alt_may_be_pressed_and_let_go_on_the_way() {
    let mut window = window("A + > B -", 0);
    let to = window.carry(1, vec2(0.0, 240.0), Modifiers::ALT);
    window.harness.event(egui::Event::ModifiersChanged(NONE));
    window.run();
    assert_eq!((window.journey().len(), window.at("A")), (2, (0, 240)));
    assert_eq!(window.selected().len(), 1);
    window.release(PRIMARY, to, NONE);
    window.undo();
    assert!(!window.is_dirty());
}

#[test]
fn a_drag_scrolls_the_canvas_at_its_edge_and_the_card_follows() {
    let mut window = window("A + > B +", 0);
    let from = window.card_rect(2).center();
    let edge = egui::pos2(window.canvas().rect().right() - 4.0, from.y);
    window.drag_held(PRIMARY, from, edge, NONE);
    let first = window.at("B").0;
    window.harness.run_steps(20);
    let later = window.at("B").0;
    assert!(later > first + 100, "{first} {later}");
    let left = window.card_rect(2).left();
    assert!((edge.x - 92.0 - left).abs() < 8.0, "the card stays under the hand: {left} {edge:?}");
    window.move_to(from);
    let back = window.at("B").0;
    window.harness.run_steps(20);
    assert_eq!(window.at("B").0, back, "away from the edge nothing scrolls");
    window.release(PRIMARY, from, NONE);
}

#[test]
fn carried_out_of_the_window_a_card_stays_in_sight_and_esc_and_undo_bring_the_view_back() {
    let mut window = window("A + > B +", 0);
    let (from, before) = (window.card_rect(2).center(), window.card_rect(1));
    let out = egui::pos2(window.harness.ctx.content_rect().right() + 300.0, from.y);
    window.drag_held(PRIMARY, from, out, NONE);
    window.harness.run_steps(30);
    assert!(window.card_rect(2).intersects(window.canvas().rect()), "{}", window.card_rect(2));
    window.key(Key::Escape);
    window.release(PRIMARY, out, NONE);
    assert_eq!((window.card_rect(1), window.at("B")), (before, (200, 0)));
    window.drag_held(PRIMARY, from, out, NONE);
    window.harness.run_steps(30);
    window.release(PRIMARY, out, NONE);
    assert!(window.at("B").0 > 1_000);
    window.undo();
    assert_eq!((window.card_rect(1), window.at("B")), (before, (200, 0)));
}

#[test]
fn a_view_that_shows_nothing_offers_the_way_back() {
    let mut window = window("A + > B +", 0);
    assert!(!window.shows("Back to the map"));
    let middle = window.canvas().rect().center();
    window.wheel(middle, vec2(0.0, -2_000.0), NONE);
    window.click("Back to the map");
    assert!(window.canvas().rect().contains_rect(window.card_rect(1)));
    assert!(!window.shows("Back to the map") && !window.is_dirty());
}

#[test]
fn a_rectangle_around_cards_scrolls_the_canvas_too() {
    let mut window = window("A +; B +; C +; D +; E +; F +; G +; H +", 0);
    let from = window.card_rect(3).left_top() - vec2(8.0, 30.0);
    let edge = egui::pos2(window.canvas().rect().right() + 5.0, from.y + 50.0);
    window.drag_held(PRIMARY, from, edge, NONE);
    window.harness.run_steps(40);
    window.release(PRIMARY, edge, NONE);
    let from_third: Vec<_> = (3..=8).collect();
    assert!(window.selected().iter().all(|number| from_third.contains(number)));
    window.key(Key::Num1);
    let negative = "6 negative of 8 touchpoints";
    assert!(window.shows(negative), "up to the last, which came into view: {:?}", window.labels());
}

#[test]
fn zooming_while_a_card_is_dragged_keeps_it_under_the_hand() {
    let mut window = window("A + > B +", 0);
    let to = window.carry(2, vec2(-104.0, 104.0), NONE);
    window.keys(Modifiers::COMMAND, Key::Minus);
    assert!((window.card_rect(2).center() - to).length() < 12.0, "{:?} {to:?}", window.card_rect(2));
    window.release(PRIMARY, to, NONE);
    assert!((window.card_rect(2).center() - to).length() < 12.0);
    window.undo();
    assert!(!window.is_dirty());
}

#[test]
fn space_pans_and_moves_no_card() {
    let mut window = window("A + > B +", 0);
    let from = window.card_rect(2).center();
    window.harness.key_down(Key::Space);
    window.drag(PRIMARY, from, from + vec2(40.0, 60.0), NONE);
    window.harness.key_up(Key::Space);
    window.run();
    assert!(!window.is_dirty());
    assert!((window.card_rect(2).center() - from - vec2(40.0, 60.0)).length() < 1.0);
}
