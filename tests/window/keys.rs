//! Every command by palette, menu and key; and what keys leave alone.

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _, by};
use polku::{
    gui::{Answer, CommandId, Menu},
    words::Lang,
};

use super::{Window, sample};

const PALETTE: &str = "What do you want to do?";

/// The lunch with a card selected, a step to undo and one to redo, and unsaved work that was left behind:
/// most commands have something to do.
fn busy() -> Window {
    let mut window = Window::with_work_left(sample("lunch_restaurant.ron"));
    window.click(&window.card(7));
    window.key(Key::Num3);
    window.key(Key::Num2);
    window.keys(Modifiers::COMMAND, Key::Z);
    window
}

fn press(key: Key, physical: Key, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: Some(physical), pressed: true, repeat: false, modifiers }
}

fn label(window: &Window, command: CommandId) -> String {
    window.harness.state().label(command).into_owned()
}

/// As the palette calls it: with its menu, where that is a choice.
fn name(window: &Window, command: CommandId) -> String {
    let app = window.harness.state();
    command.menu().called(app.label(command), app.words()).into_owned()
}

impl Window {
    fn button_is_shown(&self, label: &str) -> bool {
        self.harness.query_all_by_role_and_label(Role::Button, label).next().is_some()
    }

    pub(crate) fn focused(&self) -> Option<String> {
        let mut nodes = self.harness.query_all(by()).map(|node| node.accesskit_node());
        nodes.find(AccessKitNode::is_focused)?.label()
    }
}

/// Each with something else selected, which other commands are for: two cards, a connection, a stage.
fn others_selected() -> Vec<Window> {
    let [mut two, mut connection, mut stage] = [(); 3].map(|()| busy());
    let first = two.card(1);
    two.click_with(Modifiers::SHIFT, &first);
    let end = connection.card_rect(1).center_bottom();
    connection.click_at(end.lerp(connection.card_rect(2).center_top(), 0.5));
    stage.click("Stage Arriving");
    vec![two, connection, stage]
}

#[test]
fn every_command_can_be_found_in_the_palette_by_its_name() {
    let mut window = busy();
    let is_ready = |window: &Window, command: CommandId| window.harness.state().is_ready(command);
    let mut others = others_selected();
    for &command in CommandId::all().iter().filter(|command| **command != CommandId::Palette) {
        let mut other = others.iter_mut().find(|other| is_ready(other, command));
        let window = if is_ready(&window, command) {
            &mut window
        } else {
            other.as_mut().unwrap_or_else(|| panic!("{}", command.name()))
        };
        let label = name(window, command);
        window.keys(Modifiers::COMMAND, Key::K);
        window.type_text(&label);
        assert!(window.button_is_shown(&label), "{label}: {:?}", window.labels());
        window.key(Key::Escape);
        assert!(!window.shows(PALETTE), "{label}");
    }
}

#[test]
fn whatever_is_on_or_off_can_be_switched_in_the_palette() {
    let mut window = busy();
    // Whether the window covers the screen is up to the system.
    for &command in CommandId::all().iter().filter(|command| **command != CommandId::FullScreen) {
        let Some(before) = window.harness.state().is_on(command) else { continue };
        window.keys(Modifiers::COMMAND, Key::K);
        window.type_text(&name(&window, command));
        window.key(Key::Enter);
        let is_choice =
            matches!(command.menu(), Menu::Theme | Menu::InterfaceSize | Menu::Language | Menu::Lens);
        let expected = is_choice || !before;
        assert_eq!(window.harness.state().is_on(command), Some(expected), "{}", command.name());
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
        (Menu::File, Menu::Samples),
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
fn the_palette_runs_what_is_marked_clicked_or_entered() {
    for modifiers_key in [(Modifiers::COMMAND, Key::K), (Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P)] {
        let mut window = Window::sample("lunch_restaurant.ron");
        window.keys(modifiers_key.0, modifiers_key.1);
        window.type_text("select");
        window.key(Key::Enter);
        assert_eq!(window.selected().len(), 15);
    }
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("zoom");
    window.key(Key::ArrowDown);
    window.key(Key::ArrowUp);
    window.key(Key::Enter);
    assert!(window.shows("100 %"), "the first row is marked again");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("zoom");
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(window.shows("125 %"), "the second row is Zoom in");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("zoom");
    window.click("Zoom to 100 %");
    assert!(window.shows("100 %") && !window.shows(PALETTE));
}

#[test]
fn the_palette_offers_what_can_be_done_and_says_when_there_is_nothing() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("rate");
    assert!(!window.shows("Rate negative"), "nothing is selected");
    window.type_text("qqq");
    assert!(window.shows("No command is called that"));
    window.key(Key::Enter);
    assert!(window.shows(PALETTE));
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
    // From the canvas, where the keyboard is at the start, once around in the order of the window.
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
fn digits_act_by_their_place_on_a_finnish_keyboard() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::Num0);
    assert!(window.shows("100 %"));
    window.harness.event(press(Key::Exclamationmark, Key::Num1, Modifiers::SHIFT));
    window.run();
    assert!(!window.shows("100 %"), "Shift+1 fits: {:?}", window.labels());
}

#[test]
fn presses_of_one_frame_run_in_their_order() {
    let mut window = Window::sample("lunch_restaurant.ron");
    let typed = [(Key::N, Modifiers::NONE), (Key::Num3, Modifiers::NONE), (Key::N, Modifiers::NONE)];
    for (key, modifiers) in typed {
        window.harness.input_mut().events.push(press(key, key, modifiers));
    }
    window.harness.step();
    assert_eq!(window.level(4), "positive");
    assert_eq!(window.selected(), [7]);
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
    window.answer(Answer::NoDialog);
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
    for _ in 0..40 {
        window.key(Key::Tab);
        stops.push(window.focused().unwrap_or_default());
    }
    let first_round: Vec<_> = stops.iter().take_while(|stop| !stop.starts_with("Map. ")).collect();
    assert!(first_round.len() < 39, "the canvas is reached: {stops:?}");
    assert!(!stops.iter().any(|stop| *stop == window.card(1)), "no card is: {stops:?}");
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
