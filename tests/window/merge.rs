//! Merging in the window: what is in dispute fills it until it is decided, by mouse or by keys, put off or taken back.

use egui::{Event, Key, Modifiers};
use polku::{
    format::map,
    gui::DialogAnswer,
    journey::{Edit, EntryKey, Journey, MapField, Tally, Touchpoint},
};

use super::Window;
use crate::map_file::{EXAMPLE, LATER};

fn disputed() -> Journey {
    map::read(LATER.as_bytes()).expect("a map").journey
}

/// A window that decides what the map of the contract leaves in dispute: a title and a rating.
fn deciding() -> Window {
    let mut window = Window::on(disputed());
    window.menu("File", "Decide conflicts…");
    assert!(window.shows("0 of 2 decided"), "{:?}", window.labels());
    window
}

fn touchpoint(window: &Window) -> Touchpoint {
    window.journey().touchpoints().next().expect("one").as_ref().clone()
}

fn groups(window: &Window) -> Vec<String> {
    touchpoint(window).ratings.keys().map(EntryKey::group).map(str::to_owned).collect()
}

/// The answers of table 2.
fn said(window: &Window) -> [u32; 3] {
    let touchpoint = touchpoint(window);
    let entry = touchpoint.ratings.iter().find(|(key, _)| key.group() == "table 2").expect("an entry");
    let Tally { negative, neutral, positive } = entry.1.tally;
    [negative, neutral, positive]
}

/// The whole name of the choice that begins so: it ends with what it would come to.
fn choice(window: &Window, begin: &str) -> String {
    window.labels().into_iter().find(|label| label.starts_with(begin)).expect("a choice")
}

#[test]
fn conflicts_are_decided_one_by_one_by_mouse() {
    let mut window = deciding();
    assert!(window.shows("Both changed “How fast I am noticed and greeted” (1): title"));
    window.click("Theirs: “Being noticed”");
    assert_eq!(touchpoint(&window).title, "Being noticed");
    assert!(window.shows("1 of 2 decided"), "{:?}", window.labels());
    assert!(
        window.shows("Rated differently: “Being noticed” (1), customers, Quick, table 2"),
        "{:?}",
        window.labels()
    );
    let both = choice(&window, "Both: as two groups: table 2 and theirs");
    window.click(&both);
    window.click("Keep both");
    assert_eq!(said(&window), [3, 1, 2]);
    assert!(groups(&window).contains(&"theirs".to_owned()), "theirs count beside ours");
    assert!(window.shows("2 of 2 decided") && !window.journey().has_conflicts());
    window.click("Finish");
    assert!(!window.shows("2 of 2 decided"), "back on the map");
    window.command("Undo decision");
    assert!(window.journey().has_conflicts());
}

#[test]
fn conflicts_are_decided_by_keys_alone() {
    let mut window = deciding();
    window.key(Key::Num2);
    assert_eq!(touchpoint(&window).title, "Being noticed");
    window.key(Key::Num3);
    window.type_text("table 7");
    window.key(Key::Enter);
    assert!(groups(&window).contains(&"table 7".to_owned()), "{:?}", groups(&window));
    assert!(!window.journey().has_conflicts());
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("1 of 2 decided") && !groups(&window).contains(&"table 7".to_owned()));
}

#[test]
fn what_was_decided_is_decided_anew() {
    let mut window = deciding();
    window.key(Key::Num2);
    window.key(Key::ArrowUp);
    window.key(Key::Num1);
    assert_eq!(touchpoint(&window).title, "How fast I am noticed and greeted");
    assert!(window.shows("1 of 2 decided"));
    window.key(Key::ArrowUp);
    window.key(Key::Num5);
    window.type_text("Welcomed");
    window.key(Key::Enter);
    assert_eq!(touchpoint(&window).title, "Welcomed");
    assert!(window.shows("1 of 2 decided"));
}

#[test]
fn answers_typed_for_another_are_checked() {
    let mut window = deciding();
    window.key(Key::ArrowDown);
    window.key(Key::Num5);
    window.type_text("many");
    window.key(Key::Enter);
    assert_eq!(said(&window), [3, 1, 2]);
    assert!(window.shows("rating cannot say that; write it on the map instead"), "{:?}", window.labels());
    // The field has the keys still, with what was typed marked.
    window.type_text("1/1/4");
    window.key(Key::Enter);
    assert_eq!(said(&window), [1, 1, 4]);
}

#[test]
fn cancel_takes_back_all_that_was_decided() {
    let mut window = deciding();
    let before = window.journey().clone();
    window.key(Key::Num2);
    window.key(Key::Num2);
    assert!(!window.journey().has_conflicts());
    window.click("Cancel");
    assert_eq!(*window.journey(), before);
    assert!(!window.shows("Finish"));
}

#[test]
fn what_needs_the_map_waits_until_the_merge_is_done() {
    let mut window = deciding();
    let count = window.journey().touchpoints().count();
    window.key(Key::T);
    assert_eq!(window.journey().touchpoints().count(), count, "no touchpoint is added unseen");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("add touchpoint");
    assert!(window.shows("finish or cancel the merge first"), "{:?}", window.labels());
}

#[test]
fn a_field_opened_by_the_mouse_has_the_keys_and_an_empty_name_keeps_them() {
    let mut window = deciding();
    window.click("Another…");
    window.type_text("Within 2 minutes");
    window.key(Key::Enter);
    assert_eq!(touchpoint(&window).title, "Within 2 minutes");
    let both = choice(&window, "Both: ");
    window.click(&both);
    window.key(Key::Backspace);
    window.key(Key::Enter);
    window.type_text("table 7");
    window.key(Key::Enter);
    assert!(groups(&window).contains(&"table 7".to_owned()), "{:?}", groups(&window));
}

#[test]
fn undo_turns_to_the_conflict_that_is_open_again() {
    let mut window = deciding();
    window.key(Key::Num2);
    assert!(window.shows("Rated differently"));
    window.keys(Modifiers::COMMAND, Key::Z);
    window.key(Key::Num2);
    assert_eq!(touchpoint(&window).title, "Being noticed", "it is the one at hand");
}

#[test]
fn a_second_merge_begins_at_its_first_conflict_whatever_the_one_before_was_at() {
    let mut window = deciding();
    window.key(Key::ArrowDown);
    window.key(Key::Num5);
    window.click("Cancel");
    let title = "Both changed “How fast I am noticed and greeted” (1): title";
    window.menu("File", "Decide conflicts…");
    assert!(window.shows(title) && !window.shows("Keep this"), "{:?}", window.labels());
    assert!(window.control("Theirs: “Being noticed”").rect().height() > 60.0, "it is the open one");
}

#[test]
fn what_is_undecided_is_told_at_its_touchpoint_and_above_the_findings() {
    let mut window = Window::on(disputed());
    assert!(window.said_of(1).ends_with("in dispute"), "{}", window.said_of(1));
    window.open_tab("Findings");
    window.click("Decide… 2 conflicts wait for somebody to decide, at 1");
    assert!(window.shows("0 of 2 decided"));
    window.click("Save with 2 open");
    let card = window.card(1);
    window.click(&card);
    assert!(window.shows("In dispute: title, Customers, Quick, table 2"), "{:?}", window.labels());
    window.click("Decide…");
    window.key(Key::Num1);
    window.key(Key::Num1);
    window.click("Finish");
    assert!(!window.said_of(1).contains("in dispute"));
}

#[test]
fn whoever_writes_something_else_there_has_decided() {
    let mut window = Window::on(disputed());
    let card = window.card(1);
    window.click(&card);
    window.key(Key::F2);
    window.key(Key::A);
    window.run();
    window.type_text("Greeting at the door");
    window.key(Key::Enter);
    let fields: Vec<_> = window.journey().conflicts().map(|conflict| conflict.field.clone()).collect();
    assert_eq!(fields, ["rating"], "{:?}", touchpoint(&window).title);
}

#[test]
fn several_maps_are_merged_from_the_file_menu() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = Window::sample("lunch_restaurant.ron");
    let before = window.journey().clone();
    let other = |title: &str| {
        let edits = [Edit::Describe(MapField::Title(title.into()))];
        let file = folder.path().join(format!("{title}.ron"));
        std::fs::write(&file, map::write(&before.apply(&edits).expect("a title"))).expect("written");
        file
    };
    window.answer(DialogAnswer::Several(vec![other("Dinner")]));
    window.menu("File", "Merge…");
    window.wait_for("Are the answers in Dinner.ron the same as here?");
    window.click("The same answers");
    window.wait_for("0 of 1 decided");
    for text in [
        "map.ron",
        "Dinner.ron",
        "No common earlier version is known, so Polku asks wherever the two differ",
        "Broken at 4, 7, 10 and 14",
    ] {
        assert!(window.shows(text), "{text}: {:?}", window.labels());
    }
    window.command("Undo merge");
    assert_eq!(*window.journey(), before);
    assert!(!window.shows("0 of 1 decided"), "the merge is not there any more");
}

#[test]
fn a_file_with_git_s_conflict_markers_opens_as_the_map_that_both_versions_make() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("marked.ron");
    let title = "    title: \"Lunch restaurant\",\n";
    let both = format!("<<<<<<< HEAD\n{title}=======\n    title: \"Lunch\",\n>>>>>>> feature\n");
    std::fs::write(&path, EXAMPLE.replace(title, &both)).expect("written");
    let mut window = Window::sample("congress.ron");
    window.drop_file(&path);
    window.wait_for("“HEAD” and “feature” are one map now");
    assert_eq!((window.journey().about().title.as_str(), window.path()), ("Lunch restaurant", Some(&*path)));
    assert!(window.journey().has_conflicts() && window.is_dirty());
    window.command("Undo merge");
    assert!(!window.journey().has_conflicts() && window.is_dirty());
}

#[test]
fn a_copy_of_a_sync_program_is_offered_and_merged_by_its_button() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    std::fs::write(&path, EXAMPLE).expect("written");
    let other = EXAMPLE.replace("Lunch restaurant", "Lunch");
    let mut window = Window::file(&path);
    let copy = folder.path().join("map.sync-conflict-20261124-190500-D4LGQYW.ron");
    std::fs::write(&copy, &other).expect("written");
    window.harness.event(Event::WindowFocused(true));
    window.wait_for("map.sync-conflict-20261124-190500-D4LGQYW.ron");
    window.click("Merge");
    window.wait_until("conflicts", |window| window.journey().has_conflicts());
    assert!(!window.shows("until you delete it"), "the offer is over");
    assert_eq!(std::fs::read_to_string(&copy).expect("still there"), other);
    window.command("Undo merge");
    assert!(!window.journey().has_conflicts());
}
