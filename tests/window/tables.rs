//! Many tables in a small room: what has no room is told, and nothing that counts is left out.

use egui::{Key, vec2};
use polku::{
    editor::Document,
    journey::{Edit, EntryKey, Tally, Voice, test_map},
    words::Lang,
};

use super::{Setting, Window, votes::with_tables};

#[test]
fn of_many_tables_those_that_disagree_are_shown_and_the_rest_is_told() {
    let mut map = with_tables(12);
    for number in 1..=12 {
        let tally = match number {
            11 => Tally { negative: 6, ..Tally::default() },
            _ => Tally { positive: 6, ..Tally::default() },
        };
        let key = EntryKey::new(Voice::Customer, None, &format!("Table {number}"));
        test_map::edit(&mut map, Edit::Rate(test_map::id("A"), key, tally));
    }
    let mut window = Window::of(Document::new(map), Setting::default());
    window.key(Key::F5);
    window.key(Key::V);
    assert!(window.shows("Table 11 alone says negative"), "{:?}", window.labels());
    let rows: Vec<_> = window.labels().into_iter().filter(|label| label.len() <= 12).collect();
    let has = |row: &str| rows.iter().any(|label| label == row);
    assert!(has("Table 1") && has("Table 6") && has("Table 11"), "{rows:?}");
    assert!(has("No table") && has("and 5 more") && has("All") && !has("Table 7"), "{rows:?}");
}

#[test]
fn where_not_all_keys_have_room_the_next_touchpoint_stays_offered() {
    for size in [vec2(1120.0, 768.0), vec2(1440.0, 900.0), vec2(1920.0, 1080.0)] {
        let mut window =
            Window::of(Document::new(with_tables(6)), Setting { size, lang: Lang::Fi, ..Setting::default() });
        window.key(Key::F5);
        window.key(Key::Tab);
        assert!(window.has("seuraava"), "{size}: {:?}", window.labels());
        assert_eq!(window.has("edellinen"), size.x > 1120.0, "at {size} one of the two has no room");
    }
}
