//! A name that is typed in an open box is taken however the box is left, and taken exactly: never another with
//! nearly the same name, and never at another touchpoint. Only Esc drops it.

use egui::{Key, Modifiers, PointerButton, vec2};
use polku::journey::Touchpoint;
use tempfile::TempDir;

use super::{Setting, Window, typed::opened};

/// A box that names something new, and what a touchpoint has of it.
struct Naming {
    label: &'static str,
    of: fn(&Window, &Touchpoint) -> Vec<String>,
}

const BOXES: [Naming; 3] = [
    Naming {
        label: "Add an actor…",
        of: |window, touchpoint| {
            let actors = window.journey().actors().iter().filter(|it| touchpoint.actors.contains(&it.id));
            actors.map(|actor| actor.name.clone()).collect()
        },
    },
    Naming {
        label: "Stage",
        of: |window, touchpoint| {
            let stages = window.journey().stages().iter();
            stages.filter(|it| touchpoint.stage.as_ref() == Some(&it.id)).map(|it| it.name.clone()).collect()
        },
    },
    Naming {
        label: "Other channel…",
        of: |_, touchpoint| touchpoint.channels.iter().map(ToString::to_string).collect(),
    },
];

/// A way to leave a box: what it is called, and what is done.
type Way = (&'static str, fn(&mut Window));

const WAYS: [Way; 8] = [
    ("a save", |window| window.keys(Modifiers::COMMAND, Key::S)),
    ("the menu File", |window| {
        click_with_mouse(window, "File");
        click_with_mouse(window, "Save");
    }),
    ("a click on another card", |window| click_with_mouse(window, &window.card(2))),
    ("a press on another card", |window| {
        let at = window.card_rect(2).center();
        window.drag(PointerButton::Primary, at, at + vec2(40.0, 30.0), Modifiers::NONE);
    }),
    ("Tab", |window| window.key(Key::Tab)),
    ("a menu, by a screen reader", |window| by_screen_reader(window, "File")),
    ("another box, by a screen reader", |window| by_screen_reader(window, "Stage")),
    ("a box below, by a screen reader", |window| by_screen_reader(window, "Add an actor…")),
];

fn click_with_mouse(window: &mut Window, label: &str) {
    window.click_at(window.rect(label).center());
}

fn by_screen_reader(window: &mut Window, label: &str) {
    window.control(label).click_accesskit();
    window.run();
}

fn name(window: &mut Window, card: u32, label: &str, text: &str) {
    window.click(&window.card(card));
    window.click(label);
    window.type_text(text);
}

impl Naming {
    /// Opens a map with "Zebra" typed in the box, beside something with nearly the same name.
    fn typed(&self) -> (TempDir, std::path::PathBuf, Window) {
        let (folder, path, mut window) = opened();
        name(&mut window, 1, self.label, "Zebra");
        (folder, path, window)
    }

    fn of(&self, window: &Window, number: u32) -> Vec<String> {
        let card = window.card(number);
        let mut all = window.journey().touchpoints();
        let touchpoint = all.find(|it| card.contains(&format!("{number} {},", it.title)));
        (self.of)(window, touchpoint.unwrap())
    }
}

#[test]
fn whatever_a_box_is_left_by_what_was_typed_is_taken_where_it_was_typed() {
    for naming in &BOXES {
        for (way, leave) in WAYS {
            let (_folder, _, mut window) = naming.typed();
            let other = naming.of(&window, 2);
            leave(&mut window);
            let what = format!("{}, {way}", naming.label);
            let has = naming.of(&window, 1);
            assert!(has.contains(&"Zebra".to_owned()), "{what}: {has:?}");
            assert!(!has.contains(&"zebra crossing".to_owned()), "{what}: {has:?}");
            assert_eq!(naming.of(&window, 2), other, "{what}: the other touchpoint");
        }
    }
}

#[test]
fn a_save_writes_what_was_typed_in_a_box_and_nothing_that_nobody_chose() {
    for naming in &BOXES {
        let (_folder, path, mut window) = naming.typed();
        window.keys(Modifiers::COMMAND, Key::S);
        window.wait_until("saved", |window| !window.is_dirty());
        let file = std::fs::read_to_string(&path).unwrap();
        assert!(file.contains("\"Zebra\""), "{}: {file}", naming.label);
    }
}

#[test]
fn the_windows_close_button_takes_what_is_typed_in_a_box_and_asks() {
    for naming in &BOXES {
        let mut window = Window::of(super::sample("lunch_restaurant.ron"), Setting::default());
        name(&mut window, 1, naming.label, "Zebra");
        assert!(window.close_is_held_back(), "{}", naming.label);
        assert!(window.shows("Save the changes to"), "{}: {:?}", naming.label, window.labels());
        assert!(naming.of(&window, 1).contains(&"Zebra".to_owned()));
    }
}

#[test]
fn esc_drops_what_is_typed_in_a_box_and_the_arrows_choose_what_is_called_nearly_so() {
    for naming in &BOXES {
        let (_folder, _, mut window) = naming.typed();
        let before = window.journey().clone();
        window.key(Key::Escape);
        window.keys(Modifiers::COMMAND, Key::S);
        assert!(*window.journey() == before, "{}", naming.label);
    }
    let naming = &BOXES[0];
    let (_folder, _, mut window) = naming.typed();
    window.key(Key::ArrowDown);
    window.key(Key::ArrowUp);
    window.keys(Modifiers::COMMAND, Key::S);
    assert!(naming.of(&window, 1).contains(&"zebra crossing".to_owned()), "the arrows came back to it");
}

#[test]
fn one_undo_takes_back_what_a_box_that_was_left_made() {
    let naming = &BOXES[0];
    let (_folder, _, mut window) = naming.typed();
    let before = window.journey().clone();
    window.click_at(window.canvas().rect().center_bottom() - vec2(0.0, 4.0));
    assert!(*window.journey() != before);
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(*window.journey() == before);
}
