//! Merging in the window: what is in dispute stands below the map, and is decided by mouse or by key.

use egui::{Event, Key};
use polku::{
    format::map,
    gui::DialogAnswer,
    journey::{EntryKey, Journey, Tally},
};

use super::Window;
use crate::map_file::{EXAMPLE, LATER};

fn disputed() -> Journey {
    map::read(LATER.as_bytes()).expect("a map").journey
}

/// The title of the touchpoint in dispute, and what quick customers of table 2 said there.
fn said(window: &Window) -> (String, [u32; 3]) {
    let journey = window.journey();
    let touchpoint = journey.touchpoints().next().expect("one");
    let quick = touchpoint.ratings.iter().find(|(key, _)| key.group() == "table 2").expect("an entry");
    let Tally { negative, neutral, positive } = quick.1.tally;
    (touchpoint.title.clone(), [negative, neutral, positive])
}

#[test]
fn conflicts_are_told_below_the_map_and_decided_one_by_one() {
    let mut window = Window::on(disputed());
    window.open_tab("Conflicts 2");
    let title = "How fast I am noticed and greeted, title: we say “How fast I am noticed and greeted”, \
                 they say “Being noticed”; before it was “Greeting”";
    assert!(window.shows(title), "{:?}", window.labels());
    assert!(window.shows("0 of 2 decided"));
    window.click(&format!("Theirs: {title}"));
    assert_eq!(said(&window), ("Being noticed".to_owned(), [3, 1, 2]));
    assert!(window.shows("1 of 2 decided") && window.shows("Conflicts 1"));
    let rating = "Being noticed, Customers, Quick, table 2: we say 3 negative, 1 neutral, 2 positive, \
                  they say 2 negative, 1 neutral, 3 positive";
    window.click(&format!("Both: {rating}"));
    assert_eq!(said(&window).1, [3, 1, 2]);
    let groups = window.journey().touchpoints().next().expect("one").ratings.keys();
    assert!(groups.map(EntryKey::group).any(|group| group == "theirs"), "theirs count beside ours");
    assert!(!window.journey().has_conflicts() && !window.shows("Conflicts"), "all is decided");
    window.command("Undo decision");
    assert!(window.journey().has_conflicts() && window.shows("Conflicts 1"));
}

#[test]
fn a_conflict_is_decided_by_keys_alone() {
    let mut window = Window::on(disputed());
    window.open_tab("Conflicts 2");
    for _ in 0..40 {
        if window.focused().is_some_and(|label| label.starts_with("Theirs: ")) {
            break;
        }
        window.key(Key::Tab);
    }
    window.key(Key::Enter);
    assert_eq!(said(&window).0, "Being noticed");
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
    assert_eq!(fields, ["rating"], "{:?}", said(&window));
}

#[test]
fn several_maps_are_merged_from_the_file_menu() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = Window::sample("lunch_restaurant.ron");
    let theirs = folder.path().join("theirs.ron");
    let other = window.journey().clone();
    let other =
        other.apply(&[polku::journey::Edit::Describe(polku::journey::MapField::Title("Dinner".into()))]);
    std::fs::write(&theirs, map::write(&other.expect("a title"))).expect("written");
    window.answer(DialogAnswer::Several(vec![theirs]));
    window.menu("File", "Merge…");
    window.wait_for("Conflicts 1");
    assert_eq!(window.journey().conflicts().count(), 1);
    window.command("Undo merge");
    assert!(!window.journey().has_conflicts());
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
