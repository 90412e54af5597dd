//! Votes of a room: counted table by table, hidden until they are revealed, and told where tables disagree.

use std::sync::Arc;

use egui::{Key, Modifiers};
use polku::{
    editor::Document,
    journey::{Edit, EntryKey, Group, Item, Journey, Tally, Voice, test_map},
};

use super::{Setting, Window};

/// Returns two touchpoints and this many tables.
pub(super) fn with_tables(count: u32) -> Journey {
    let mut map = test_map::journey("A + > B +");
    for number in 1..=count {
        let group = Group::new(&format!("Table {number}"), number.into());
        test_map::edit(&mut map, Edit::Put(Arc::new(Item::Group(group))));
    }
    map
}

/// Presents two touchpoints and three tables, and counts the first table.
pub(super) fn counting() -> Window {
    counting_of(3, Setting::default())
}

pub(super) fn counting_of(tables: u32, setting: Setting) -> Window {
    let mut window = Window::of(Document::new(with_tables(tables)), setting);
    window.key(Key::F5);
    window.key(Key::Tab);
    window
}

#[test]
fn r17_a_survey_has_a_row_of_its_own_and_is_no_table() {
    let mut map = test_map::journey("A ?");
    let key = EntryKey::new(Voice::Customer, None, "November");
    let tally = Tally { positive: 19, ..Tally::default() };
    test_map::edit(&mut map, Edit::Rate(test_map::id("A"), key, tally));
    test_map::edit(&mut map, Edit::Put(test_map::survey("November").into()));
    let mut window = Window::of(Document::new(map), super::Setting::default());
    window.key(Key::F5);
    window.key(Key::Tab);
    assert!(!window.shows("table is in") && !window.shows("November"), "{:?}", window.labels());
    window.key(Key::C);
    window.count("1 2 4");
    window.key(Key::V);
    for row in ["All in the room", "November", "All"] {
        assert!(window.labels().iter().any(|label| label == row), "{row}: {:?}", window.labels());
    }
}

impl Window {
    pub(super) fn count_digits(&mut self, digits: &str) {
        digits.chars().for_each(|digit| self.key(Key::from_name(&digit.to_string()).expect("a digit")));
    }

    /// Types the numbers of one table and takes them. Returns the number of presses.
    fn count(&mut self, numbers: &str) -> usize {
        let mut presses = 0;
        for key in numbers.chars() {
            self.key(match key {
                ' ' => Key::Space,
                digit => Key::from_name(&digit.to_string()).expect("a digit"),
            });
            presses += 1;
        }
        self.key(Key::Enter);
        presses + 1
    }
}

#[test]
fn tables_are_counted_hidden_and_revealed_with_who_disagrees() {
    let mut window = counting();
    assert!(window.shows("0 of 3 tables are in") && window.shows("Not revealed yet"));
    assert!(window.is_on("Table 1, counted now"), "{:?}", window.labels());
    window.count("0 2 18");
    assert!(window.shows("1 of 3 tables are in"), "{:?}", window.labels());
    window.count("3 5 12");
    window.count("0 0 20");
    assert!(window.shows("3 of 3 tables are in") && window.shows("Not revealed yet"));
    assert!(!window.labels().iter().any(|label| label.contains("egative.") || label.contains("Broken")));
    window.key(Key::V);
    assert!(window.shows("Table 2 alone says negative"), "{:?}", window.labels());
    assert!(window.shows("Broken at 1"), "{:?}", window.labels());
    assert!(window.shows("Tables disagree at 1"), "the journey below shows where: {:?}", window.labels());
    window.key(Key::V);
    assert!(!window.shows("Tables disagree"), "not what is hidden");
    assert!(!window.shows("Table 2 alone") && window.shows("Not revealed yet"), "hidden again");
}

#[test]
fn the_words_say_that_the_next_table_comes_by_itself_and_tab_skips_one() {
    let mut window = counting();
    assert!(window.shows("the next table comes by itself. Tab skips this one"), "{:?}", window.labels());
    assert!(window.shows("skip table"), "{:?}", window.labels());
    window.count_digits("124");
    assert!(window.is_on("Table 2, counted now"), "{:?}", window.labels());
    window.key(Key::Escape);
    assert!(!window.shows("skip table") && window.shows("next table"), "{:?}", window.labels());
}

#[test]
fn what_a_table_types_is_masked_and_what_the_room_counts_is_not() {
    let mut window = counting();
    for key in [Key::Num1, Key::Num7] {
        window.key(key);
    }
    assert!(window.shows("Negative ••:") && !window.shows("17"), "{:?}", window.labels());
    window.key(Key::Escape);
    window.key(Key::C);
    for key in [Key::Num1, Key::Num7] {
        window.key(key);
    }
    assert!(window.shows("Negative 17:"), "{:?}", window.labels());
    window.key(Key::Enter);
    window.key(Key::V);
    assert!(window.is_on("Negative, 17 answers"), "{:?}", window.labels());
}

#[test]
fn a_count_is_one_step_of_undo_and_leaving_loses_nothing() {
    let mut window = counting();
    window.count("1 0 4");
    assert!(window.is_dirty());
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_dirty(), "three numbers with Enter are one step");
    window.key(Key::A);
    window.key(Key::A);
    window.key(Key::D);
    window.keys(Modifiers::COMMAND, Key::Z);
    window.key(Key::Num4);
    window.key(Key::Escape);
    window.key(Key::Escape);
    assert!(window.has("Lens: Experience"), "{:?}", window.labels());
    assert!(window.is_dirty());
    assert!(window.said_of(1).contains("negative"), "{}", window.said_of(1));
}

/// Rates fifteen touchpoints by six tables; `turn` returns the keys of a table's turn at a touchpoint. Returns the
/// window and the number of all presses.
fn rated(turn: impl Fn(usize, usize) -> Vec<Key>) -> (Window, usize) {
    let names: Vec<_> = (1..=15).map(|number| format!("T{number} ?")).collect();
    let mut map = test_map::journey(&names.join(" > "));
    for number in 1..=6 {
        let group = Group::new(&format!("Table {number}"), number);
        test_map::edit(&mut map, Edit::Put(Arc::new(Item::Group(group))));
    }
    let turns = (0..15).flat_map(|touchpoint| {
        let tables = (0..6).flat_map(|table| turn(touchpoint, table)).collect::<Vec<_>>();
        tables.into_iter().chain([Key::V, Key::ArrowRight])
    });
    let keys: Vec<_> = [Key::F5, Key::Tab].into_iter().chain(turns).collect();
    let mut window = Window::of(Document::new(map), super::Setting::default());
    for key in &keys {
        window.key_down(*key);
        window.harness.key_up(*key);
    }
    window.run();
    (window, keys.len())
}

/// Returns how many people have answered, for each touchpoint and table.
fn answers(window: &Window) -> Vec<Vec<u64>> {
    let of = |tally: &Tally| tally.answers();
    let touchpoints = window.journey().touchpoints();
    touchpoints.map(|it| it.ratings.values().map(|entry| of(&entry.tally)).collect()).collect()
}

#[test]
fn six_tables_rate_fifteen_touchpoints_in_few_presses() {
    let hands = [Key::A, Key::S, Key::D];
    let (window, presses) = rated(|touchpoint, table| {
        let hand = hands[(touchpoint + table) % 3];
        if table < 5 { vec![hand, Key::Tab] } else { vec![hand] }
    });
    assert!(presses <= 15 * 6 * 3 + 60, "{presses}");
    assert_eq!(answers(&window), vec![vec![1; 6]; 15], "each table has answered each touchpoint");
}

#[test]
fn six_tables_of_seven_people_are_counted_in_three_presses_each() {
    let digits = [Key::Num1, Key::Num2, Key::Num4];
    let (window, presses) =
        rated(|touchpoint, table| digits.into_iter().cycle().skip(touchpoint + table).take(3).collect());
    assert!(presses <= 15 * 6 * 3 + 60, "{presses}");
    assert_eq!(answers(&window), vec![vec![7; 6]; 15]);
}

#[test]
fn three_digits_are_a_table_s_answers_so_that_six_tables_take_few_presses() {
    let mut window = counting();
    window.count_digits("124");
    assert!(window.shows("Table 1: 7 answers · Hidden"), "{:?}", window.labels());
    window.count_digits("007");
    window.count_digits("016");
    assert!(window.shows("3 of 3 tables are in"));
    window.key(Key::V);
    assert!(window.shows("Table 1 alone says negative"), "{:?}", window.labels());
}

#[test]
fn hands_are_counted_by_mouse() {
    let mut window = counting();
    window.click("Negative: one hand more, with Shift one fewer");
    window.click("Positive: one hand more, with Shift one fewer");
    window.click("Positive: one hand more, with Shift one fewer");
    assert!(window.shows("Table 1: 3 answers"), "{:?}", window.labels());
    window.click("Table 2, waiting");
    window.click("Positive: one hand more, with Shift one fewer");
    window.click("reveal");
    assert!(window.shows("Table 1 says negative, the other does not"), "{:?}", window.labels());
    window.click("hide again");
    assert!(window.shows("Not revealed yet"));
}

#[test]
fn what_no_table_said_has_a_row_of_its_own() {
    let mut window = counting();
    window.count_digits("006");
    window.key(Key::Escape);
    assert!(window.shows("1 of 3 tables are in"), "hidden answers are not forgotten: {:?}", window.labels());
    window.key(Key::C);
    window.key(Key::A);
    window.key(Key::V);
    assert!(window.has("No table"), "{:?}", window.labels());
    window.key(Key::Escape);
    window.key(Key::Escape);
    window.key(Key::F5);
    assert!(!window.has("No table"));
    window.key(Key::V);
    assert!(window.has("No table"), "another day V shows what was answered: {:?}", window.labels());
}

#[test]
fn space_parts_numbers_also_before_the_first_and_esc_lifts_the_black() {
    let mut window = counting();
    window.count(" 1 5");
    window.key(Key::B);
    window.key(Key::Escape);
    assert!(window.is_on("Table 2, counted now"), "still counting: {:?}", window.labels());
    window.key(Key::V);
    assert!(window.shows("Neutral"), "{:?}", window.labels());
    let touchpoint = window.journey().touchpoint(&test_map::id("A")).expect("there");
    let tallies: Vec<_> = touchpoint.ratings.values().map(|entry| entry.tally).collect();
    assert!(tallies.contains(&Tally { negative: 0, neutral: 1, positive: 5 }), "{tallies:?}");
}
