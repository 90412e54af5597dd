//! Selecting touchpoints and walking from one to the next; what is selected in one place is selected everywhere.

use egui::{Key, Modifiers, PointerButton, Pos2, pos2, vec2};

use egui_kittest::kittest::{Queryable as _, by};
use polku::{editor::Document, journey::test_map};

use super::{Setting, Window, is_card};

fn lunch() -> Window {
    Window::sample("lunch_restaurant.ron")
}

impl Window {
    fn click_card(&mut self, number: u32) {
        self.click(&self.card(number));
    }

    /// Returns where this number lies on the emotional trace, of 15 on the screen.
    fn on_trace(&self, number: u32) -> Pos2 {
        let name = self.labels().into_iter().find(|label| label.starts_with("Emotional trace.")).unwrap();
        let trace = self.rect(&name);
        let frame = polku::picture::TraceFrame::new(trace.width(), trace.height(), 15);
        let steps = (0..trace.width() as u32).map(|x| x as f32);
        let mine: Vec<f32> = steps.filter(|&x| frame.number_at(x) == Some(number)).collect();
        pos2(trace.left() + mine[mine.len() / 2], trace.center().y)
    }
}

#[test]
fn a_click_selects_one_and_a_click_beside_lets_go() {
    let mut window = lunch();
    window.click_card(4);
    assert_eq!(window.selected(), [4]);
    assert!(window.is_on("4 Opening hours suit me. Every customer meets this"), "in the list of breaks too");
    assert!(window.shows("Touchpoint 4 · Before"), "in the inspector");
    assert!(window.canvas_name().contains(&window.card(4)));
    window.click_card(8);
    assert_eq!(window.selected(), [8]);
    window.click_at(window.card_rect(4).right_center() + vec2(60.0, 0.0));
    assert!(window.selected().is_empty());
    assert!(window.canvas_name().contains("The experience is broken"));
}

#[test]
fn shift_click_adds_and_takes_out() {
    let mut window = lunch();
    window.click_card(4);
    for (number, selected) in [(8, vec![4, 8]), (12, vec![4, 8, 12]), (8, vec![4, 12])] {
        let card = window.card(number);
        window.click_with(Modifiers::SHIFT, &card);
        assert_eq!(window.selected(), selected);
    }
    assert!(window.shows("2 touchpoints selected"));
}

#[test]
fn a_drag_selects_what_its_rectangle_touches_while_it_goes() {
    let mut window = lunch();
    let from = window.card_rect(1).left_top() + vec2(-6.0, 6.0);
    let (near, far) = (window.card_rect(2).center(), window.card_rect(8).center());
    window.drag_held(PointerButton::Primary, from, far, Modifiers::NONE);
    assert_eq!(window.selected(), [1, 5, 8]);
    window.drag_held(PointerButton::Primary, from, near, Modifiers::NONE);
    assert_eq!(window.selected(), [1, 2], "a smaller one selects fewer");
    window.release(PointerButton::Primary, near, Modifiers::NONE);
    assert_eq!(window.selected(), [1, 2]);
}

#[test]
fn what_is_chosen_in_the_list_the_trace_or_by_key_comes_into_view() {
    let mut window = lunch();
    let away = |window: &mut Window| {
        window.key(Key::Escape);
        let middle = window.harness.ctx.content_rect().center();
        window.drag(PointerButton::Middle, middle, middle - vec2(0.0, 5000.0), Modifiers::NONE);
        window.drag(PointerButton::Middle, middle, middle - vec2(5000.0, 0.0), Modifiers::NONE);
        assert!(window.harness.query_all(by().predicate(is_card)).next().is_none(), "no card is in view");
    };
    let in_view = |window: &Window| {
        let canvas = window.canvas().rect();
        assert!(canvas.contains_rect(window.card_rect(14)), "{:?}", window.card_rect(14));
        assert_eq!(window.selected(), [14]);
    };
    away(&mut window);
    window.click("14 Speed of the bill, ease of paying. Every customer meets this");
    in_view(&window);
    away(&mut window);
    window.click_at(window.on_trace(14));
    in_view(&window);
    away(&mut window);
    window.keys(Modifiers::SHIFT, Key::N);
    in_view(&window);
}

#[test]
fn the_list_of_breaks_follows_the_selection() {
    let names = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"];
    let map = test_map::journey(&names.map(|name| format!("{name} -")).join(" > "));
    let mut window = Window::of(Document::new(map), Setting::default());
    assert!(
        window.shows("1 A") && window.harness.query_by_label("12 L. Every customer meets this").is_none()
    );
    window.keys(Modifiers::SHIFT, Key::N);
    assert!(window.is_on("12 L. Every customer meets this"), "{:?}", window.labels());
    window.key(Key::N);
    assert!(window.is_on("1 A. Every customer meets this"));
}

#[test]
fn what_is_in_view_stays_where_it_is_when_the_trace_goes_to_it() {
    let mut window = lunch();
    let before = window.card_rect(1);
    window.click_at(window.on_trace(9));
    assert_eq!(window.selected(), [9]);
    assert!((window.card_rect(1).min - before.min).length() < 0.01 && !window.is_dirty());
}
