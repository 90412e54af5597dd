//! The notices that the window shows without being asked: the sign before each is of its kind.

use std::fs;

use egui::{Key, Modifiers};
use lucide_icons::Icon::{CircleCheck, Info, OctagonX, TriangleAlert};
use polku::{
    gui::DialogAnswer,
    journey::{Edit, EntryKey, Tally, Voice, test_map},
};

use super::Window;

/// Returns the names of the signs of the notices that are shown.
fn signs(window: &Window) -> Vec<&'static str> {
    let all =
        [("tick", CircleCheck), ("information", Info), ("warning", TriangleAlert), ("failure", OctagonX)];
    let shown = all.into_iter().filter(|(_, sign)| window.shows(&char::from(*sign).to_string()));
    shown.map(|(name, _)| name).collect()
}

#[test]
fn a_tick_stands_before_what_was_done_and_before_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    fs::write(&path, polku::format::map::write(&test_map::journey("A + > B -"))).unwrap();
    let mut window = Window::file(&path);
    assert_eq!(signs(&window), [""; 0]);
    window.save();
    window.wait_for("Nothing has changed since the last save");
    assert_eq!(signs(&window), ["information"]);
    window.menu("Map", "Tidy up");
    window.save();
    window.wait_for("Saved ");
    assert!(signs(&window).contains(&"tick"));
}

#[test]
fn the_legend_gives_way_to_what_is_told_in_its_place() {
    let mut window = Window::on(test_map::journey("A + > B -"));
    assert!(window.shows("fold the legend"));
    window.menu("Map", "Tidy up");
    window.menu("Map", "Tidy up");
    window.run();
    assert!(window.shows("The map is tidy already") && !window.shows("fold the legend"));
    window.click("Close this message");
    assert!(window.shows("fold the legend"));
}

#[test]
fn there_is_no_tick_where_nothing_was_tidied() {
    let mut window = Window::on(test_map::journey("A + > B -"));
    window.menu("Map", "Tidy up");
    assert_eq!(signs(&window), [""; 0]);
    window.menu("Map", "Tidy up");
    window.run();
    assert!(window.shows("The map is tidy already"));
    assert_eq!(signs(&window), ["information"]);
}

#[test]
fn what_else_an_edit_did_is_a_warning() {
    let mut map = test_map::journey("A ? > B ?");
    let key = EntryKey::new(Voice::Customer, None, "");
    let tally = Tally { negative: 2, neutral: 0, positive: 3 };
    test_map::edit(&mut map, Edit::Rate(test_map::id("A"), key, tally));
    let mut window = Window::on(map);
    window.click(&window.card(1));
    window.key(Key::Num3);
    assert!(window.shows("One answer has taken the place of 5 answers"));
    assert_eq!(signs(&window), ["warning"]);
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.card(1).contains("2 of 5 negative"), "{}: undo brings them back", window.card(1));
    assert_eq!(signs(&window), [""; 0], "what is told of an edit goes with it");
}

#[test]
fn what_one_should_know_of_a_file_is_a_warning_and_no_failure() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    fs::write(&path, format!("// Ours\n{}", polku::format::map::write(&test_map::journey("A +")))).unwrap();
    let mut window = Window::on(test_map::journey("A +"));
    window.answer(DialogAnswer::Chosen(path));
    window.keys(Modifiers::COMMAND, Key::O);
    window.wait_for("This file has comments");
    assert_eq!(signs(&window), ["warning"]);
}
