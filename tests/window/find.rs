//! Find: the bar over the canvas, what it counts, and where it leads.

use egui::{Key, Modifiers};

use super::{Window, inspector::TITLE};

const FIELD: &str = "Find in the map";

fn finding(text: &str) -> Window {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::F);
    assert_eq!(window.focused().as_deref(), Some(FIELD));
    window.type_text(text);
    window
}

#[test]
fn what_is_typed_is_found_counted_and_shown_and_enter_goes_on() {
    let mut window = finding("speed");
    assert_eq!(window.selected(), [10]);
    assert!(window.shows("1 of 2"), "{:?}", window.labels());
    window.key(Key::Enter);
    assert_eq!(window.selected(), [14]);
    assert!(window.shows("2 of 2"));
    window.key(Key::Enter);
    assert_eq!(window.selected(), [10], "around the end");
    window.keys(Modifiers::SHIFT, Key::Enter);
    assert_eq!(window.selected(), [14]);
    window.click("Find previous");
    assert_eq!((window.selected(), window.focused().as_deref()), (vec![10], Some(FIELD)), "by pointer too");
    window.key(Key::Escape);
    assert!(!window.shows(FIELD));
    assert_eq!(window.selected(), [10], "what was found stays selected");
    window.key(Key::F3);
    assert_eq!(window.selected(), [14], "and one goes on without the bar");
    window.keys(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(window.selected(), [13], "the canvas has the keys again");
    assert!(!window.is_dirty());
}

#[test]
fn where_it_is_found_is_told() {
    let mut window = finding("card reader");
    assert_eq!(window.selected(), [14]);
    assert!(window.shows("Note: The card reader stopped once"), "{:?}", window.labels());
    for (text, told) in
        [("cleaner", "Actors: Cleaner"), ("ordering", "Stage: Ordering"), ("web", "Channels: web")]
    {
        window.keys(Modifiers::COMMAND, Key::F);
        window.type_text(text);
        assert!(window.shows(told), "{text}: {:?}", window.labels());
    }
    window.keys(Modifiers::COMMAND, Key::F);
    window.type_text("zebra");
    assert!(window.shows("Nothing found"));
}

#[test]
fn a_fast_hand_types_on_behind_ctrl_f() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.harness.input_mut().events.extend(
        [(Modifiers::COMMAND, Key::F), (Modifiers::NONE, Key::N)].into_iter().flat_map(|(modifiers, key)| {
            let down =
                egui::Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers };
            let typed = (key == Key::N).then(|| egui::Event::Text("n".to_owned()));
            std::iter::once(down).chain(typed)
        }),
    );
    window.run();
    assert_eq!(window.value(FIELD), "n", "and no break was gone to");
}

#[test]
fn the_bar_leaves_hands_free() {
    let mut window = finding("menu");
    let card = window.card(3);
    window.click(&card);
    assert!(window.shows(FIELD) && window.shows("2 found"), "{:?}", window.labels());
    window.key(Key::Num1);
    assert_eq!(window.level(3), "negative", "the canvas has the keys");
    window.key(Key::Escape);
    assert!(!window.shows(FIELD));
    assert_eq!(window.selected(), [3], "Esc closes the bar first");
}

#[test]
fn esc_in_another_text_is_of_that_text_and_the_bar_stays() {
    let mut window = finding("menu");
    window.click(&window.card(3));
    let title = window.value(TITLE);
    window.retype(TITLE, "Typed");
    assert!(window.shows("3 Typed"), "{:?}", window.labels());
    window.key(Key::Escape);
    assert_eq!(window.value(TITLE), title);
    assert!(window.shows(FIELD) && !window.is_dirty());
    window.key(Key::Escape);
    assert!(!window.shows(FIELD), "no text has the keys any more");
}
