//! Nothing typed is lost: wherever it is typed, it is in the file once that is saved; what Esc takes back can be
//! redone.

use std::{collections::BTreeSet, fs, path::Path};

use egui::{Event, Key, Modifiers, pos2, vec2};
use polku::{
    editor::{Document, Step},
    format::map,
    journey::{Actor, ActorId, Channel, Edit, Extra, Field, Place, Stage, StageId},
};
use proptest::{prelude::*, sample::select};
use tempfile::TempDir;

use crate::files::folder;

use super::{Setting, Window};

const REDO: (Modifiers, Key) = (Modifiers::COMMAND, Key::Y);
const WORD: &str = "Zebra";

/// The name of a place to type in, and the way to it.
type TypedPlace = (&'static str, fn(&mut Window));

/// All places where one can type something that belongs to the map.
const PLACES: &[TypedPlace] = &[
    ("title of the map", |window| window.retype("Title", "")),
    ("promise", |window| window.click("Promise")),
    ("note of the map", |window| window.click("Note of the map")),
    ("language", |window| window.choose("Language of the map", "Other")),
    ("new stage", |window| lists(window, "New stage")),
    ("new actor", |window| lists(window, "New actor")),
    ("new segment", |window| lists(window, "New segment")),
    ("name of an actor", |window| lists(window, "Actor 1")),
    ("title of a touchpoint", |window| of_first(window, "Title of the touchpoint")),
    ("a stage to be made", |window| of_first(window, "Stage")),
    ("a channel to be named", |window| of_first(window, "Other channel…")),
    ("an actor to be made", |window| of_first(window, "Add an actor…")),
    ("the name of a group", group),
    ("a name on the canvas", |window| {
        window.click(&window.card(1));
        window.key(Key::F2);
    }),
    ("a new touchpoint", |window| window.key(Key::T)),
    ("a stage by a card", |window| by_card(window, Key::S)),
    ("actors by a card", |window| by_card(window, Key::A)),
    ("a note by a card", |window| by_card(window, Key::M)),
];

fn lists(window: &mut Window, field: &str) {
    window.menu("Map", "Stages, actors and segments");
    window.click(field);
}

fn of_first(window: &mut Window, field: &str) {
    window.click(&window.card(1));
    window.click(field);
}

fn by_card(window: &mut Window, key: Key) {
    window.click(&window.card(1));
    window.key(key);
}

fn group(window: &mut Window) {
    window.click(&window.card(1));
    // Where the row is open already, this button would fold it.
    if !window.shows("Neutral: answers of the group") {
        window.click("Answers of a group…");
    }
    window.click("Neutral: answers of the group");
    window.type_text("2");
    window.retype("Name of the group", "");
}

/// Opens a map in which every box finds something with nearly the same name, "zebra crossing".
pub(super) fn opened() -> (TempDir, std::path::PathBuf, Window) {
    let (folder, path) = folder();
    let journey = polku::disk::read(&path).unwrap().journey;
    let (name, extra) = (WORD.to_lowercase() + " crossing", Extra::default);
    let second = journey.touchpoints().nth(1).unwrap().id.clone();
    let near = [
        Edit::AddActor(Actor {
            id: ActorId::from_number(77),
            name: name.clone(),
            place: Place::Other,
            order: 9_000,
            extra: extra(),
        }),
        Edit::AddStage(Stage {
            id: StageId::from_number(77),
            name: name.clone(),
            order: 9_000,
            extra: extra(),
        }),
        Edit::Change(second, Field::Channels([Channel::from(&*name)].into())),
    ];
    fs::write(&path, map::write(&journey.apply(&near).unwrap())).unwrap();
    let setting = Setting { size: vec2(1440.0, 2000.0), ..Setting::default() };
    let document = Document::opened(polku::disk::read(&path).unwrap(), path.clone());
    (folder, path, Window::of(document, setting))
}

impl Window {
    fn type_word(&mut self) {
        self.type_letters(WORD);
    }

    fn save_and_wait(&mut self) {
        self.keys(Modifiers::COMMAND, Key::S);
        self.wait_until("saved", |window| !window.is_dirty());
    }

    /// Types the word and presses the keys that save it, all in one slow frame.
    fn type_and_save_in_one_frame(&mut self) {
        let save = Event::Key {
            key: Key::S,
            physical_key: Some(Key::S),
            pressed: true,
            repeat: false,
            modifiers: Modifiers::COMMAND,
        };
        self.harness.input_mut().events.extend([Event::Text(WORD.to_owned()), save]);
        self.harness.step();
        self.run();
        self.wait_until("saved", |window| !window.is_dirty());
    }
}

fn has_word(path: &Path) -> bool {
    words(path) > 0
}

fn words(path: &Path) -> usize {
    fs::read_to_string(path).unwrap().matches(WORD).count()
}

/// Returns what is named at a place: at some places it is the same thing.
fn named_at(place: &'static str) -> &'static str {
    match place {
        "new stage" | "a stage to be made" | "a stage by a card" => "a stage",
        "new actor" | "an actor to be made" | "actors by a card" => "an actor",
        "title of a touchpoint" | "a name on the canvas" => "the first touchpoint",
        place => place,
    }
}

#[test]
fn what_is_typed_is_in_the_file_once_it_is_saved_whatever_had_the_keys() {
    for (place, go_there) in PLACES {
        let (_folder, path, mut window) = opened();
        go_there(&mut window);
        window.type_word();
        window.save_and_wait();
        assert!(has_word(&path), "{place}: {:?}", window.labels());
        // Esc, whatever it leaves, takes back only what is typed later.
        window.key(Key::Escape);
        assert!(!window.is_dirty(), "{place}");
        window.save_and_wait();
        assert!(has_word(&path), "{place}: after Esc");
    }
}

#[test]
fn a_save_waits_for_what_was_typed_before_it_in_the_same_frame() {
    for (place, go_there) in PLACES {
        let (_folder, path, mut window) = opened();
        go_there(&mut window);
        window.type_and_save_in_one_frame();
        assert!(has_word(&path), "{place}: {:?}", window.labels());
    }
}

#[test]
fn a_window_with_a_text_that_is_still_open_is_not_closed_without_a_question() {
    for (place, go_there) in PLACES {
        let (_folder, _, mut window) = opened();
        go_there(&mut window);
        window.type_word();
        window.keys(Modifiers::COMMAND, Key::Q);
        assert!(window.shows("Save the changes to"), "{place}: {:?}", window.labels());
        let (_folder, _, mut window) = opened();
        go_there(&mut window);
        window.type_word();
        assert!(window.close_is_held_back(), "{place}: its own button");
        assert!(window.shows("Save the changes to"), "{place}: {:?}", window.labels());
    }
}

#[test]
fn who_saves_by_the_menu_with_the_mouse_loses_nothing_that_is_typed() {
    for (place, go_there) in PLACES {
        let (_folder, path, mut window) = opened();
        go_there(&mut window);
        window.type_word();
        for label in ["File", "Save"] {
            window.click_at(window.rect(label).center());
        }
        window.wait_until("saved", |window| !window.is_dirty());
        assert!(has_word(&path), "{place}: {:?}", window.labels());
    }
}

/// Opens a map with a step that can be undone and one that can be redone.
fn busy() -> (TempDir, Window) {
    let (folder, _, mut window) = opened();
    for key in [Key::Num1, Key::Num2] {
        window.rate_first(key);
    }
    window.keys(Modifiers::COMMAND, Key::Z);
    window.key(Key::Escape);
    (folder, window)
}

/// Returns what undo and redo would do.
fn steps(window: &Window) -> [Option<Step>; 2] {
    let document = window.harness.state().document();
    [document.undo_step(), document.redo_step()].map(|between| between.map(|between| between.step.clone()))
}

#[test]
fn esc_takes_a_text_back_as_undo_does_and_redo_brings_it() {
    for (place, go_there) in PLACES.iter().filter(|(place, _)| !is_of_something_new(place)) {
        let (_folder, mut window) = busy();
        go_there(&mut window);
        let before = window.journey().clone();
        window.type_word();
        let typed = window.journey().clone();
        assert!(typed != before, "{place}: at once");
        window.key(Key::Escape);
        assert!(*window.journey() == before, "{place}: taken back");
        window.keys(REDO.0, REDO.1);
        assert!(*window.journey() == typed, "{place}: brought");
    }
}

#[test]
fn esc_in_the_name_of_something_new_leaves_undo_and_redo_as_they_were() {
    for (place, go_there) in PLACES.iter().filter(|(place, _)| is_of_something_new(place)) {
        let (_folder, mut window) = busy();
        let (before, then) = (window.journey().clone(), steps(&window));
        assert!(then.iter().all(Option::is_some));
        go_there(&mut window);
        window.type_word();
        window.key(Key::Escape);
        assert!(*window.journey() == before, "{place}");
        assert_eq!(steps(&window), then, "{place}");
    }
}

fn is_of_something_new(place: &str) -> bool {
    place.starts_with("new")
        || place.starts_with("a new")
        || place.ends_with("made")
        || place.ends_with("named")
        || place.ends_with("by a card")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn a_session_of_texts_loses_none_of_them(places in prop::collection::vec(select(PLACES), 2..5), slow in any::<bool>()) {
        let (_folder, path, mut window) = opened();
        let mut named = BTreeSet::new();
        for (place, go_there) in places {
            go_there(&mut window);
            named.insert(named_at(place));
            if slow {
                window.type_and_save_in_one_frame();
                prop_assert!(words(&path) >= named.len(), "{}: {:?}", place, named);
            } else {
                window.type_word();
                // There is nothing to click at this place.
                window.click_at(pos2(1200.0, 22.0));
            }
            window.key(Key::Escape);
            window.key(Key::Escape);
        }
        window.save_and_wait();
        prop_assert!(words(&path) >= named.len(), "{:?}", named);
    }
}
