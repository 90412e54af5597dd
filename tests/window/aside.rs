//! What the presenter sees beside the room: what comes next, the note, the votes so far and the timer, in a window
//! of their own or in a strip.

use std::sync::Arc;

use egui::{Key, ViewportCommand, ViewportId, vec2};
use polku::{
    editor::Document,
    journey::{Edit, Field, Group, Item, test_map},
    words::Lang,
};

use super::{Setting, Window};

/// Makes three touchpoints, the first with a note, and two tables.
fn map() -> Document {
    let mut map = test_map::journey("A + > B ? > C ?");
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Note("Ask about the queue".to_owned())));
    for number in 1..=2 {
        let group = Group::new(&format!("Table {number}"), number);
        test_map::edit(&mut map, Edit::Put(Arc::new(Item::Group(group))));
    }
    Document::new(map)
}

fn count(window: &mut Window) {
    for key in [Key::Tab, Key::Num3, Key::Space, Key::Num5, Key::Space, Key::Num9, Key::Enter] {
        window.key(key);
    }
}

impl Window {
    fn many(&self, part: &str) -> usize {
        self.labels().iter().filter(|label| label.contains(part)).count()
    }
}

#[test]
fn with_one_screen_f6_shows_a_strip_that_tells_nobody_what_was_voted() {
    let mut window = Window::of(map(), Setting::default());
    window.key(Key::F5);
    assert!(!window.has("Votes so far"));
    window.key(Key::F6);
    assert!(window.has("Votes so far") && window.has("2. B") && window.has("T sets a timer"));
    count(&mut window);
    let told = window.labels();
    assert!(window.shows("1 of 2 tables are in") && !window.shows("9 positive"), "{told:?}");
    window.key(Key::End);
    assert!(window.has("This is the last touchpoint") && window.has("No note here"));
    for key in [Key::M, Key::M, Key::P, Key::P] {
        window.key(key);
        assert!(window.has("Votes so far"), "beside whatever the room sees");
    }
    window.key(Key::B);
    assert!(!window.has("Votes so far"), "nothing is shown while the screen is black");
    window.key(Key::B);
    window.key(Key::F6);
    assert!(!window.has("Votes so far"));
}

#[test]
fn the_strip_reads_from_the_back_and_lies_over_nothing() {
    for size in [vec2(1024.0, 768.0), vec2(1280.0, 720.0), vec2(3840.0, 2160.0)] {
        for lang in [Lang::En, Lang::Fi] {
            let mut window = Window::of(map(), Setting { size, lang, dark: false });
            window.key(Key::F5);
            window.key(Key::F6);
            window.assert_pieces_read_from_the_back(12);
            for key in [Key::P, Key::P, Key::Tab] {
                window.key(key);
                window.assert_pieces_read_from_the_back(12);
            }
        }
    }
}

#[test]
fn with_a_second_screen_the_room_has_it_and_who_leads_sees_the_votes() {
    let mut window = Window::beside_screen(map());
    window.key_down(Key::F5);
    let commands = &window.harness.output().viewport_output[&ViewportId::ROOT].commands;
    let covers = commands.iter().any(|command| matches!(command, ViewportCommand::Fullscreen(true)));
    assert!(!covers, "the window stays a window");
    window.run();
    assert_eq!(window.many("1 of 3: A"), 2, "the room's and the preview: {:?}", window.labels());
    assert!(window.has("Ask about the queue") && window.has("2. B"));
    count(&mut window);
    let told = "Table 1, negative: 3 negative, 5 neutral, 9 positive";
    assert_eq!(window.many(told), 1, "only who leads: {:?}", window.labels());
    window.key(Key::M);
    assert_eq!(window.many("1 of 3: A"), 0, "the map in both: {:?}", window.labels());
    assert!(window.many("whole map") >= 3, "{:?}", window.labels());
    window.key(Key::F6);
    assert_eq!((window.many(told), window.has("Votes so far")), (0, false));
    window.key(Key::Escape);
    window.key(Key::Escape);
    assert!(window.has("Lens: Experience"), "{:?}", window.labels());
}
