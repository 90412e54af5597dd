//! Many tables in a small room: what has no room is told, and nothing that counts is left out.

use egui::{Key, vec2};
use polku::{
    editor::Document,
    journey::{Edit, EntryKey, Tally, Voice, test_map},
    words::Lang,
};

use super::{
    Setting, Window,
    votes::{counting, counting_of, with_tables},
};

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
fn of_many_tables_each_number_can_be_read_and_the_rest_is_told() {
    for (tables, seen, size) in
        [(12, 12, vec2(1440.0, 900.0)), (12, 9, vec2(1024.0, 768.0)), (24, 13, vec2(1440.0, 900.0))]
    {
        let mut window = counting_of(tables, Setting { size, ..Setting::default() });
        window.count_digits("124");
        let texts = window.painted_texts();
        let boxes: Vec<_> = window
            .labels()
            .into_iter()
            .filter(|label| label.starts_with("Table ") && label.contains(", "))
            .collect();
        assert!(boxes.len() >= seen, "{} of {tables} at {size}", boxes.len());
        for name in &boxes {
            let number = name.split([' ', ',']).nth(1).expect("a number");
            let within = window.rect(name);
            let is_read = texts.iter().any(|it| it.text == number && within.contains_rect(it.rect));
            assert!(is_read, "{name} at {size}");
        }
        let more = tables as usize - boxes.len();
        assert_eq!(window.shows(&format!("and {more} more")), more > 0, "{more} at {size}");
        window.assert_pieces_read_from_the_back(12);
    }
}

#[test]
fn a_table_under_the_pointer_is_not_taken_for_the_one_that_is_counted() {
    let mut window = counting();
    let (counted, other) = (window.rect("Table 1, counted now"), window.rect("Table 2, waiting"));
    window.move_to(other.center());
    let line = |window: &Window, table| window.painted_rects(table)[0].stroke.color;
    let under_pointer = line(&window, other);
    assert_ne!(under_pointer, line(&window, counted));
    assert_ne!(under_pointer, line(&window, window.rect("Table 3, waiting")), "the pointer is seen");
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
