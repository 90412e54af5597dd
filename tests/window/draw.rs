//! Touchpoints made, named, moved and deleted, by key.

use egui::{Event, Key, Modifiers};
use polku::{editor::Document, journey::Journey};

use super::{Setting, Window};

impl Window {
    /// Opens a map without touchpoints.
    pub(crate) fn blank() -> Self {
        Self::of(Document::new(Journey::new("Lunch")), Setting::default())
    }

    /// Returns the titles from start to end along the connections.
    pub(crate) fn chain(&self) -> Vec<String> {
        let journey = self.journey();
        let mut here = journey.touchpoints().find(|t| journey.before(&t.id).is_empty()).map(|t| t.id.clone());
        let mut titles = Vec::new();
        while let Some(id) = here {
            titles.push(journey.touchpoint(&id).unwrap().title.clone());
            here = journey.after(&id).first().map(|id| (*id).clone());
        }
        titles
    }

    pub(crate) fn titles(&self) -> Vec<String> {
        let mut titles: Vec<_> = self.journey().touchpoints().map(|t| t.title.clone()).collect();
        titles.sort();
        titles
    }

    /// Counts the steps that undo would take back, by taking them back.
    pub(crate) fn undo_all(&mut self) -> usize {
        let mut steps = 0;
        while self.harness.state().document().can_undo() {
            self.keys(Modifiers::COMMAND, Key::Z);
            steps += 1;
        }
        steps
    }

    /// Adds a touchpoint by T, its name and Enter.
    pub(crate) fn add(&mut self, title: &str) {
        self.key(Key::T);
        self.type_text(title);
        self.key(Key::Enter);
    }
}

#[test]
fn t_adds_in_rename_and_enter_takes_it_in_one_step() {
    let mut window = Window::blank();
    window.key(Key::T);
    assert_eq!(window.value("Name of the touchpoint"), "");
    window.type_text("Advertising");
    assert!(window.shows("1 Advertising, not rated"), "the card shows it while it is typed");
    window.key(Key::Enter);
    assert!(!window.shows("Name of the touchpoint"));
    assert_eq!(window.titles(), ["Advertising"]);
    assert_eq!(window.selected(), [1]);
    assert_eq!(window.undo_all(), 1);
    assert!(window.journey().is_empty());
    window.keys(Modifiers::COMMAND, Key::Y);
    assert_eq!(window.titles(), ["Advertising"]);
}

#[test]
fn tab_makes_the_next_one_connected_in_rename_each_one_step() {
    let mut window = Window::blank();
    window.key(Key::T);
    for title in ["Advertising", "Reputation", "Location"] {
        window.type_text(title);
        window.key(Key::Tab);
    }
    window.key(Key::Escape);
    assert_eq!(window.chain(), ["Advertising", "Reputation", "Location"]);
    assert_eq!(window.journey().transitions().count(), 2);
    assert_eq!(window.undo_all(), 3);
}

#[test]
fn on_a_selected_card_tab_makes_the_next_one_too_and_without_one_it_moves_on() {
    let mut window = Window::blank();
    window.add("Advertising");
    window.key(Key::Tab);
    window.type_text("Reputation");
    window.key(Key::Enter);
    assert_eq!(window.chain(), ["Advertising", "Reputation"]);
    window.key(Key::Escape);
    window.key(Key::Tab);
    assert_eq!(window.journey().len(), 2);
    assert!(!window.canvas().is_focused());
}

#[test]
fn from_an_open_name_a_handle_leads_on_with_one_click() {
    let mut window = Window::blank();
    window.key(Key::T);
    window.type_text("Ad");
    window.click_at(window.rect("Lead on to the right of Ad").center());
    window.type_text("Visit");
    window.key(Key::Enter);
    assert_eq!((window.titles(), window.connections().len()), (vec!["Ad".into(), "Visit".into()], 1));
}

#[test]
fn f2_and_enter_rename_and_esc_puts_the_name_back() {
    let mut window = Window::blank();
    window.add("Advertising");
    window.key(Key::F2);
    assert_eq!(window.value("Name of the touchpoint"), "Advertising");
    window.type_text("Lunch menu");
    assert_eq!(window.titles(), ["Lunch menu"], "typed over: the whole name was marked");
    window.key(Key::Escape);
    assert_eq!(window.titles(), ["Advertising"]);
    window.key(Key::Enter);
    window.type_text("Lunch menu");
    window.key(Key::Enter);
    assert_eq!(window.titles(), ["Lunch menu"]);
    assert_eq!(window.undo_all(), 2);
}

#[test]
fn shift_enter_is_a_new_line() {
    let mut window = Window::blank();
    window.key(Key::T);
    window.type_text("Advertising");
    window.keys(Modifiers::SHIFT, Key::Enter);
    window.type_text("and menu");
    window.key(Key::Enter);
    assert_eq!(window.titles(), ["Advertising\nand menu"]);
}

#[test]
fn letters_and_digits_in_a_name_are_text() {
    let mut window = Window::blank();
    window.key(Key::T);
    for letter in ["1", "t", "n"] {
        window.type_text(letter);
    }
    window.key(Key::T);
    window.key(Key::Enter);
    assert_eq!(window.titles(), ["1tn"]);
}

#[test]
fn what_is_typed_faster_than_frames_are_drawn_goes_where_it_was_meant_to_go() {
    let mut window = Window::blank();
    let press = |window: &mut Window, key: Key, text: Option<&str>| {
        let modifiers = Modifiers::NONE;
        let event = |pressed| Event::Key { key, physical_key: Some(key), pressed, repeat: false, modifiers };
        let text = text.map(|text| Event::Text(text.to_owned()));
        let events = [Some(event(true)), text, Some(event(false))];
        events.into_iter().flatten().for_each(|event| window.harness.input_mut().events.push(event));
    };
    press(&mut window, Key::T, Some("t"));
    for (key, text) in [(Key::Num1, Some("1")), (Key::Tab, None), (Key::Num2, Some("2")), (Key::Enter, None)]
    {
        press(&mut window, key, text);
    }
    press(&mut window, Key::Num3, Some("3"));
    window.run();
    window.run();
    assert_eq!(window.chain(), ["1", "2"]);
    assert_eq!(window.level(2), "positive", "what came after Enter rates");
}

#[test]
fn t_adds_where_the_pointer_is() {
    let mut window = super::gestures::window("A +; B +", 0);
    let at = window.card_rect(1).center() + egui::vec2(0.0, 260.0);
    window.move_to(at);
    window.add("C");
    let number = window.selected()[0];
    assert!(window.card(number).contains(" C,") && window.card_rect(number).contains(at), "{at:?}");
}
