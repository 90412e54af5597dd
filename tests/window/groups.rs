//! Groups in the window (R5): tables are added at once, rated for by choosing one, named for the whole map, set
//! aside, and a new round begins.

use egui::{Key, Modifiers};
use polku::journey::{Edit, EntryKey, Journey, Rating, Tally, Voice, test_map};

use super::Window;

fn opened(map: Journey) -> Window {
    let mut window = Window::on(map);
    let title = window.labels().into_iter().find(|label| label.starts_with("Groups")).expect("the section");
    window.click(&title);
    window
}

fn names(window: &Window) -> Vec<String> {
    window.journey().all_groups().iter().map(|group| group.name.as_str().to_owned()).collect()
}

/// The groups that answered at A.
fn answered(window: &Window) -> Vec<String> {
    let touchpoint = window.journey().touchpoint(&test_map::id("A")).expect("there");
    touchpoint.ratings.keys().map(|key| key.group().to_owned()).collect()
}

#[test]
fn six_tables_are_added_at_once_and_rated_for_by_choosing_one() {
    let mut window = opened(test_map::journey("A > B"));
    window.click("Add 6 tables");
    assert_eq!(names(&window), ["table 1", "table 2", "table 3", "table 4", "table 5", "table 6"]);
    window.choose("Rate as", "Customers, table 2");
    window.click(&window.card(1));
    window.key(Key::Num1);
    window.choose("Rate as", "Customers, table 3");
    window.click(&window.card(1));
    window.key(Key::Num3);
    assert_eq!(answered(&window), ["table 2", "table 3"]);
    assert_eq!(window.level(1), "negative");
}

#[test]
fn a_group_is_named_everywhere_at_once_in_one_step_and_set_aside() {
    let map = test_map::journey("A > B");
    let rate = |group: &str, rating| {
        let key = EntryKey::new(Voice::Customer, None, group);
        Edit::Rate(test_map::id("A"), key, Tally::one(rating))
    };
    let map = map.apply(&[rate("spring", Rating::Negative), rate("autumn", Rating::Positive)]);
    let mut window = opened(map.expect("a map"));
    assert_eq!(names(&window), ["autumn", "spring"]);
    window.click("Group 2");
    window.keys(Modifiers::COMMAND, Key::A);
    // Letter by letter, as people type.
    for letter in ["last", " s", "p", "r", "ing"] {
        window.type_text(letter);
    }
    window.key(Key::Enter);
    assert_eq!(
        (names(&window), answered(&window)),
        (
            vec!["autumn".to_owned(), "last spring".to_owned()],
            vec!["autumn".to_owned(), "last spring".to_owned()]
        )
    );
    assert_eq!(window.level(1), "negative");
    window.click("last spring: set aside");
    assert_eq!(window.level(1), "positive");
    window.command("Undo change of group last spring");
    window.command("Undo renaming a group of A");
    assert_eq!(answered(&window), ["autumn", "spring"]);
}

#[test]
fn a_new_round_names_what_was_answered_and_begins_anew() {
    let mut window = opened(test_map::journey("A - > B"));
    assert!(!window.level(1).contains("not rated"));
    window.click("Name of the round so far");
    window.type_text("spring");
    window.click("New round");
    assert_eq!((names(&window), answered(&window)), (vec!["spring".to_owned()], vec!["spring".to_owned()]));
    assert!(window.shows("spring: set aside") && window.level(1) == "not rated", "{}", window.level(1));
    window.command("Undo new round");
    assert_eq!(answered(&window), [""]);
}
