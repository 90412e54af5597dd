//! Cut, copy, paste and duplicate, as people see them: between windows, from a mail, from a menu.

use std::sync::Arc;

use egui::{ColorImage, Event, Key, Modifiers, OutputCommand, Rect, ViewportCommand, ViewportId, vec2};
use polku::{
    editor::Document,
    journey::{Journey, test_map},
};

use super::{Setting, Window};

/// The lunch as a list.
pub(crate) const LUNCH: &str = include_str!("../lunch.md");

impl Window {
    pub(crate) fn on(journey: Journey) -> Self {
        Self::of(Document::new(journey), Setting::default())
    }

    /// Opens a map without a name and without touchpoints.
    fn untitled() -> Self {
        Self::on(Journey::new(""))
    }

    /// Returns the text that a press puts on the clipboard.
    fn put_on_clipboard(&mut self, event: Event) -> String {
        self.harness.event(event);
        self.harness.step();
        let copied =
            self.harness.output().platform_output.commands.iter().find_map(|command| match command {
                OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            });
        self.run();
        copied.expect("a text on the clipboard")
    }

    pub(crate) fn paste(&mut self, text: &str) {
        self.harness.event(Event::Paste(text.to_owned()));
        self.run();
    }

    /// Returns whether the system was asked for the text on the clipboard.
    fn asks_to_paste(&self) -> bool {
        let commands = &self.harness.output().viewport_output[&ViewportId::ROOT].commands;
        commands.contains(&ViewportCommand::RequestPaste)
    }

    fn rects(&self) -> Vec<Rect> {
        (1..=self.journey().len() as u32).map(|number| self.card_rect(number)).collect()
    }

    fn stage_names(&self) -> Vec<&str> {
        self.journey().stages().iter().map(|stage| stage.name.as_str()).collect()
    }

    #[track_caller]
    pub(crate) fn assert_apart(&self) {
        let rects = self.rects();
        for (place, one) in rects.iter().enumerate() {
            assert!(rects[place + 1..].iter().all(|other| !one.shrink(1.0).intersects(*other)), "{one:?}");
        }
    }
}

#[test]
fn fifteen_pasted_lines_are_a_finished_map_at_once_and_one_step() {
    let mut window = Window::untitled();
    window.paste(LUNCH);
    assert_eq!(window.chain().len(), 15);
    assert_eq!(window.stage_names(), ["Before", "Arriving", "Ordering", "Meal", "Paying"]);
    assert!(window.shows("Lunch restaurant"), "the title");
    assert_eq!(window.level(7), "negative");
    window.assert_apart();
    let canvas = window.canvas().rect();
    assert!(window.rects().into_iter().all(|card| canvas.contains_rect(card)), "all of it is in view");
    assert!(window.shows("15 touchpoints selected"));
    window.click("Edit");
    window.click("Undo pasting 15 touchpoints");
    assert!(window.journey().is_empty() && window.stage_names().is_empty() && !window.is_dirty());
}

#[test]
fn cutting_heals_the_chain_and_pasting_loses_nothing() {
    let mut window = Window::on(test_map::journey("A + > B - > C"));
    window.click("2 B, negative");
    let text = window.put_on_clipboard(Event::Cut);
    assert_eq!(window.chain(), ["A", "C"]);
    window.paste(&text);
    assert_eq!(window.titles(), ["A", "B", "C"]);
    assert!(window.shows("1 negative"), "the rating came along");
    assert_eq!(window.undo_all(), 2);
}

#[test]
fn a_menu_asks_the_system_for_the_text_and_says_so_where_there_is_none() {
    let mut window = Window::untitled();
    window.click("Edit");
    window.control("Paste").click();
    let mut asked = false;
    for _ in 0..3 {
        window.harness.step();
        asked |= window.asks_to_paste();
    }
    assert!(asked);
    window.paste("Ad\nMenu");
    assert_eq!(window.chain(), ["Ad", "Menu"]);
    window.menu("Edit", "Paste");
    window.run();
    window.run();
    assert!(window.shows("There is no text on the clipboard to paste"));
}

#[test]
fn a_press_without_a_text_says_so_too() {
    let mut window = Window::untitled();
    window.harness.event(Event::PasteImage(Arc::new(ColorImage::example())));
    window.run();
    assert!(window.shows("There is no text on the clipboard to paste"));
    let mut window = Window::untitled();
    let (key, modifiers) = (Key::V, Modifiers::COMMAND);
    let release = Event::Key { key, physical_key: Some(key), pressed: false, repeat: false, modifiers };
    window.harness.event(Event::Paste("Ad".to_owned()));
    window.harness.event(release.clone());
    window.run();
    assert!(!window.shows("There is no text on the clipboard"));
    window.harness.event(release);
    window.run();
    assert!(window.shows("There is no text on the clipboard"), "the system tells the release alone");
    window.paste(" \n\t");
    assert_eq!(window.titles(), ["Ad"]);
}

#[test]
fn in_a_text_the_clipboard_is_the_text_s() {
    let mut window = Window::blank();
    window.key(Key::T);
    window.paste("Advertising");
    window.key(Key::Enter);
    assert_eq!(window.titles(), ["Advertising"]);
    assert_eq!(window.undo_all(), 1);
}

#[test]
fn pasted_cards_land_under_the_pointer() {
    let mut window = Window::on(test_map::journey("A > B > C"));
    window.click("2 B, not rated");
    let text = window.put_on_clipboard(Event::Copy);
    assert!(!window.is_dirty());
    let at = window.canvas().rect().center() + vec2(60.0, 150.0);
    window.move_to(at);
    window.paste(&text);
    assert_eq!(window.titles(), ["A", "B", "B", "C"]);
    assert!(window.rects().into_iter().any(|card| (card.center() - at).length() < 8.0));
}

#[test]
fn a_map_far_out_can_be_shown() {
    let mut map = test_map::journey("A > B");
    test_map::place(&mut map, "A", 1_000_000, 1_000_000);
    test_map::place(&mut map, "B", 1_000_000, 999_000);
    let mut window = Window::on(map);
    window.keys(Modifiers::COMMAND, Key::A);
    assert!(window.shows("2 touchpoints selected"));
}

#[test]
fn with_no_pointer_copies_come_into_view_and_over_no_other() {
    let mut window = Window::on(test_map::journey("A > B > C"));
    window.harness.event(Event::PointerGone);
    window.keys(Modifiers::COMMAND, Key::A);
    let text = window.put_on_clipboard(Event::Copy);
    window.paste(&text);
    let (canvas, selected) = (window.canvas().rect(), window.selected());
    assert_eq!(selected.len(), 3);
    assert!(selected.iter().all(|number| canvas.contains_rect(window.card_rect(*number))));
    window.key(Key::Home);
    window.assert_apart();
}
