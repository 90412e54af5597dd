//! Every command by menu and key, and what keys leave alone. Which press means which command is tested in
//! `gui/app/keyboard`.

use egui::{Event, Key, Modifiers, accesskit::Role, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _, by};
use polku::{
    gui::{CommandId, DialogAnswer, Menu},
    words::Lang,
};

use super::{
    Setting, Window,
    palette::{busy, label},
    sample,
};

fn press(key: Key, physical: Key, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: Some(physical), pressed: true, repeat: false, modifiers }
}

impl Window {
    pub(super) fn button_is_shown(&self, label: &str) -> bool {
        self.harness.query_all_by_role_and_label(Role::Button, label).next().is_some()
    }

    pub(crate) fn focused(&self) -> Option<String> {
        let mut nodes = self.harness.query_all(by()).map(|node| node.accesskit_node());
        nodes.find(AccessKitNode::is_focused)?.label()
    }
}

#[test]
fn every_command_is_in_its_menu_by_its_name() {
    let mut window = busy();
    let words = Lang::En.words();
    for menu in Menu::BAR {
        window.click(&words.text(menu.name()));
        for command in menu.rows() {
            let label = label(&window, command);
            assert!(window.button_is_shown(&label), "{label}: {:?}", window.labels());
        }
        window.key(Key::Escape);
    }
    for (bar, menu) in [
        (Menu::File, Menu::Templates),
        (Menu::File, Menu::Samples),
        (Menu::Map, Menu::Details),
        (Menu::Map, Menu::Walk),
        (Menu::View, Menu::Panels),
        (Menu::View, Menu::Theme),
        (Menu::View, Menu::InterfaceSize),
        (Menu::View, Menu::Language),
    ] {
        window.click(&words.text(bar.name()));
        window.click(&words.text(menu.name()));
        for command in menu.rows() {
            assert!(window.button_is_shown(&label(&window, command)), "{}", command.name());
        }
        window.key(Key::Escape);
    }
}

#[test]
fn f1_tells_every_key_and_gesture() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.key(Key::F1);
    let (words, labels) = (Lang::En.words(), window.labels());
    for &command in CommandId::all().iter().filter(|command| !command.keys().is_empty()) {
        let told = command.keys()[0].text(&window.harness.ctx);
        assert!(labels.iter().any(|label| *label == command.label(words)), "{}", command.name());
        assert!(labels.iter().any(|label| label.split(", ").any(|key| key == told)), "{told}: {labels:?}");
    }
    assert!(window.shows("Drag on the canvas"));
    window.click("Close");
    assert!(!window.shows("Drag on the canvas"));
    window.key(Key::F1);
    window.key(Key::Escape);
    assert!(!window.shows("Drag on the canvas"));
}

#[test]
fn f6_goes_from_panel_to_panel_and_back() {
    let mut window = Window::sample("lunch_restaurant.ron");
    let step = |window: &mut Window, modifiers| {
        window.keys(modifiers, Key::F6);
        window.focused().unwrap_or_default()
    };
    // F6 leads from the canvas, where the keyboard is at the start, once around in the order of the window.
    let around = ["4 Opening hours", "Title", "Emotional trace, ", "File", "Lens: Experience", "Map. "];
    for panel in around {
        let there = step(&mut window, Modifiers::NONE);
        assert!(there.starts_with(panel), "{panel}: {there:?}");
    }
    for panel in ["Lens: Experience", "File", "Emotional trace, ", "Title", "4 Opening hours", "Map. "] {
        let back = step(&mut window, Modifiers::SHIFT);
        assert!(back.starts_with(panel), "{panel}: {back:?}");
    }
}

#[test]
fn keys_go_to_the_text_that_is_being_typed() {
    let mut window = busy();
    let is_negative = |window: &Window| window.level(7) == "negative";
    let type_1 = |window: &mut Window| {
        window
            .harness
            .input_mut()
            .events
            .extend([press(Key::Num1, Key::Num1, Modifiers::NONE), Event::Text("1".to_owned())]);
        window.harness.step();
        window.harness.key_up(Key::Num1);
        window.run();
    };
    window.keys(Modifiers::COMMAND, Key::K);
    type_1(&mut window);
    assert!(!is_negative(&window), "in the palette");
    window.key(Key::Escape);
    window.answer(DialogAnswer::NoDialog);
    window.keys(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S);
    window.wait_for("Save to which file?");
    type_1(&mut window);
    assert!(!is_negative(&window), "in the field of a path");
    window.key(Key::Escape);
    window.click_with(Modifiers::SHIFT, "Customers: Positive");
    window.click("Customers: Positive, count");
    type_1(&mut window);
    assert!(!is_negative(&window), "in a number");
    window.key(Key::Escape);
    window.key(Key::Num1);
    assert!(is_negative(&window), "and after that they rate again: {:?}", window.focused());
}

#[test]
fn an_open_menu_keeps_its_keys() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    window.click("Edit");
    window.key(Key::Num3);
    assert_eq!(window.level(7), "negative", "not rated below the menu");
    window.key(Key::Escape);
    assert!(!window.shows("Select all"), "Esc closes the menu");
    assert_eq!(window.selected(), [7], "and nothing else");
    window.key(Key::Escape);
    assert!(window.selected().is_empty());
}

#[test]
fn an_open_question_keeps_its_keys() {
    let mut window = busy();
    window.keys(Modifiers::COMMAND, Key::Q);
    assert!(window.shows("Save the changes to"));
    window.key(Key::Num1);
    window.key(Key::N);
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("Save the changes to"));
    window.key(Key::Escape);
    assert!(window.level(7) == "positive" && window.selected() == [7]);
}

#[test]
fn a_menu_can_be_used_by_keyboard_alone() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.control("Edit").focus();
    window.run();
    window.key(Key::Enter);
    assert!(window.shows("Select all"));
    for _ in 0..6 {
        if window.focused().as_deref() == Some("Select all") {
            break;
        }
        window.key(Key::ArrowDown);
    }
    assert_eq!(window.focused().as_deref(), Some("Select all"));
    window.key(Key::Enter);
    assert_eq!(window.selected().len(), 15);
}

#[test]
fn the_canvas_is_one_tab_stop() {
    let mut window = Window::sample("lunch_restaurant.ron");
    let mut stops = Vec::new();
    for _ in 0..100 {
        window.key(Key::Tab);
        stops.push(window.focused().unwrap_or_default());
    }
    let reached = stops.iter().position(|stop| stop.starts_with("Map. ")).expect("the canvas is reached");
    assert!(stops[reached - 1].starts_with("Emotional trace. "), "after what the panel shows: {stops:?}");
    let (round, again) = stops.split_at(reached + 1);
    assert_eq!(again[..round.len()], *round, "the last of a round");
    assert!(!stops.iter().any(|stop| *stop == window.card(1)), "no card is: {stops:?}");
}

#[test]
fn tab_that_has_come_to_the_canvas_from_a_control_goes_on_and_makes_nothing() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(3));
    window.key(Key::F10);
    let is_on_canvas = |window: &Window| {
        window.focused().is_some_and(|at| at.starts_with("Map. ") || at.contains("Location"))
    };
    for _ in 0..120 {
        window.key(Key::Tab);
        if is_on_canvas(&window) {
            break;
        }
    }
    assert!(is_on_canvas(&window), "{:?}", window.focused());
    window.key(Key::Tab);
    assert_eq!(window.journey().len(), 15);
    assert!(!is_on_canvas(&window), "{:?}", window.focused());
    window.keys(Modifiers::SHIFT, Key::F6);
    window.click(&window.card(3));
    window.key(Key::Tab);
    assert_eq!(window.journey().len(), 16, "where one is at work it makes the next touchpoint");
}

#[test]
fn f10_goes_to_the_menus_and_enter_opens_one() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.key(Key::F10);
    assert_eq!(window.focused().as_deref(), Some("File"));
    window.key(Key::Enter);
    assert!(window.shows("Save as…"));
    window.key(Key::ArrowDown);
    assert!(window.shows("Save as…"), "still open");
    window.key(Key::Escape);
    assert!(!window.shows("Save as…"));
}

#[test]
fn arrows_open_a_menu_and_go_from_menu_to_menu() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.key(Key::F10);
    window.key(Key::ArrowRight);
    assert_eq!(window.focused().as_deref(), Some("Edit"));
    window.key(Key::ArrowDown);
    assert!(window.shows("Select all"), "down opens it");
    let first = window.focused();
    assert!(first.as_deref().is_some_and(|row| row != "Edit"), "{first:?}");
    window.key(Key::ArrowRight);
    assert!(window.shows("Tidy up") && !window.shows("Select all"), "{:?}", window.labels());
    window.key(Key::ArrowLeft);
    window.key(Key::ArrowLeft);
    assert!(window.shows("Save as…") && !window.shows("Select all"));
    window.key(Key::ArrowDown);
    assert_eq!(window.focused().as_deref(), Some("New from template"));
    window.key(Key::ArrowRight);
    assert!(window.shows("Save as…") && window.shows("Blank journey"), "right leads into a menu within");
    window.key(Key::ArrowLeft);
    assert_eq!(window.focused().as_deref(), Some("New from template"), "and left out of it");
    window.key(Key::Escape);
    assert!(!window.shows("Save as…"));
}

#[test]
fn digits_act_by_their_place_on_a_finnish_keyboard() {
    let mut window = Window::sample("lunch_restaurant.ron");
    let fitted = window.card_rect(8);
    window.keys(Modifiers::COMMAND, Key::Num0);
    assert!(window.shows("100 %"));
    window.harness.event(press(Key::Exclamationmark, Key::Num1, Modifiers::SHIFT));
    window.run();
    assert_eq!(window.card_rect(8), fitted, "Shift+1 fits: {:?}", window.labels());
}

#[test]
fn the_list_of_keys_is_scrolled_by_keys() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.key(Key::F1);
    let top = |window: &Window| window.harness.get_by_label_contains("Drag on the canvas").rect().top();
    let before = top(&window);
    window.key(Key::PageDown);
    window.wait_until("it scrolls", |window| top(window) < before - 200.0);
    window.key(Key::Home);
    window.wait_until("it is back", |window| (top(window) - before).abs() < 1.0);
}

#[test]
fn the_map_is_named_by_a_command() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.command("Name the map");
    window.type_text("Dinner");
    window.key(Key::Enter);
    assert_eq!(window.journey().about().title, "Dinner");
}

#[test]
fn the_longest_menus_are_in_sight_in_the_smallest_window() {
    for lang in Lang::ALL {
        let setting = Setting { size: vec2(800.0, 560.0), dark: false, lang };
        let mut window = Window::of(sample("lunch_restaurant.ron"), setting);
        for (menu, last) in [(Menu::File, None), (Menu::Map, Some(Menu::Walk))] {
            window.click(&lang.words().text(menu.name()));
            let rows = menu.rows().map(|command| label(&window, command));
            let last = last.map(|last| lang.words().text(last.name()).into_owned());
            for name in rows.chain(last) {
                let row = window.rect(&name);
                assert!(row.top() >= 0.0 && row.bottom() <= 560.0, "{name}: {row}");
            }
            window.key(Key::Escape);
        }
    }
}
