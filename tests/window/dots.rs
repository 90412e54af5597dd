//! Dots: tables say what should be mended first, before the room by keys or mouse, and beside each break in the
//! window.

use std::sync::Arc;

use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable as _;
use polku::{
    editor::Document,
    journey::{Edit, Group, Item, MapField, test_map},
    words::Lang,
};

use super::{Setting, Window};

/// Opens four touchpoints of which 1, 2 and 4 break, and two tables that give dots.
fn giving(setting: Setting) -> Window {
    let mut map = test_map::journey("A - > B 0 > C + > D -");
    for number in 1..=2 {
        let group = Group::new(&format!("Table {number}"), number);
        test_map::edit(&mut map, Edit::Put(Arc::new(Item::Group(group))));
    }
    let mut window = Window::of(Document::new(map), setting);
    window.key(Key::F5);
    window.key(Key::P);
    window
}

impl Window {
    fn dots_of(&self, card: &str) -> Vec<(String, u32)> {
        let touchpoint = self.journey().touchpoint(&test_map::id(card)).expect("there");
        touchpoint.dots.values().map(|dot| (dot.group.as_str().to_owned(), dot.count)).collect()
    }

    /// Lets this many seconds pass.
    fn pass(&mut self, seconds: f64) {
        let now = self.harness.ctx.input(|input| input.time);
        self.harness.input_mut().time = Some(now + seconds);
        self.run();
    }

    fn number_and_enter(&mut self, digit: Key) {
        self.key(digit);
        self.key(Key::Enter);
    }
}

#[test]
fn each_table_gives_three_dots_by_number_and_the_next_is_at_hand() {
    let mut window = giving(Setting::default());
    assert!(window.has("What should be mended first?") && window.is_on("Table 1, 3 dots left"));
    window.number_and_enter(Key::Num4);
    window.number_and_enter(Key::Num4);
    window.number_and_enter(Key::Num2);
    assert!(
        window.has("Table 1, all given") && window.is_on("Table 2, 3 dots left"),
        "{:?}",
        window.labels()
    );
    window.number_and_enter(Key::Num3);
    assert!(window.shows("Touchpoint 3 is not in the list, so it gets no dot"), "{:?}", window.labels());
    window.number_and_enter(Key::Num4);
    assert_eq!(window.dots_of("D"), [("Table 1".to_owned(), 2), ("Table 2".to_owned(), 1)]);
    assert!(window.has("4 D, negative, 3 dots: Table 1: 2 and Table 2: 1"), "{:?}", window.labels());
    window.key(Key::Backspace);
    assert_eq!(window.dots_of("D"), [("Table 1".to_owned(), 2)], "the table at hand takes its own back");
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.dots_of("D").len(), 2);
    window.key(Key::Escape);
    assert!(!window.has("What should be mended first?") && window.is_dirty());
}

#[test]
fn a_table_that_has_none_left_is_told_so_and_may_be_given_more() {
    let mut window = giving(Setting::default());
    window.key(Key::Minus);
    window.key(Key::Minus);
    window.key(Key::Enter);
    window.key(Key::Enter);
    assert_eq!((window.dots_of("A").len(), window.dots_of("B").len()), (2, 0), "one dot of each table");
    window.key(Key::Enter);
    assert!(window.shows("Table 2 has given its dot. Backspace takes it back"), "{:?}", window.labels());
    window.keys(Modifiers::SHIFT, Key::Plus);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_eq!(window.dots_of("B"), [("Table 2".to_owned(), 1)]);
}

#[test]
fn dots_by_mouse_alone() {
    let mut window = giving(Setting::default());
    window.click("2 B, neutral, no dots");
    window.click("Table 2, 3 dots left");
    window.click("4 D, negative, no dots");
    assert_eq!((window.dots_of("B").len(), window.dots_of("D").len()), (1, 1));
    window.click("Take a dot of touchpoint 4 back");
    assert_eq!(window.dots_of("D"), []);
    window.click("most first");
    let labels = window.labels();
    let place = |name: &str| labels.iter().position(|label| label.starts_with(name));
    assert!(place("2 B") < place("1 A"), "{labels:?}");
    window.click("done");
    window.click("leave");
    assert!(window.has("Lens: Experience"));
}

#[test]
fn the_window_shows_dots_beside_each_break_and_sorts_the_list_by_them() {
    let mut window = giving(Setting::default());
    window.number_and_enter(Key::Num4);
    window.number_and_enter(Key::Num4);
    window.number_and_enter(Key::Num2);
    window.key(Key::Escape);
    window.key(Key::Escape);
    let breaks = |window: &Window| -> Vec<String> {
        let labels = window.labels().into_iter();
        let rows =
            labels.filter(|label| label.contains(" customer meets") && label.starts_with(char::is_numeric));
        rows.map(|label| label[..1].to_owned()).collect()
    };
    assert!(window.shows("4 D. 2 dots: Table 1: 2. Every customer meets"), "{:?}", window.labels());
    assert_eq!(breaks(&window), ["1", "2", "4"]);
    window.click("Most dots first");
    assert_eq!(breaks(&window), ["4", "2", "1"]);
    assert!(window.has("Breaks, most dots first"));
    window.click("In journey order");
    assert_eq!(breaks(&window), ["1", "2", "4"]);
}

#[test]
fn the_board_reads_from_the_back() {
    for size in [vec2(1024.0, 768.0), vec2(1280.0, 720.0), vec2(3840.0, 2160.0)] {
        for lang in [Lang::En, Lang::Fi] {
            let mut window = giving(Setting { size, lang, dark: true });
            window.number_and_enter(Key::Num4);
            window.assert_pieces_read_from_the_back(12);
            window.key(Key::Num4);
            window.assert_pieces_read_from_the_back(9);
        }
    }
}

#[test]
fn a_timer_is_set_by_key_or_mouse_shown_in_room_and_window_and_taken_away() {
    let mut window = giving(Setting::default());
    window.key(Key::Escape);
    window.key(Key::T);
    assert!(window.shows("Timer of 5 min"), "{:?}", window.labels());
    window.number_and_enter(Key::Num3);
    assert!(window.shows("Timer: 3:00 left"), "{:?}", window.labels());
    window.assert_pieces_read_from_the_back(12);
    window.key(Key::Escape);
    window.pass(60.0);
    assert!(window.shows("Timer: 2:00 left"), "in the window too: {:?}", window.labels());
    window.pass(300.0);
    assert!(window.has("Time is up"), "{:?}", window.labels());
    window.click("Time is up. Press to take the timer away");
    assert!(!window.has("Time is up"));
    window.key(Key::F5);
    window.key(Key::T);
    window.click("10 min");
    assert!(window.shows("Timer: 10:00 left") && !window.has("timer"));
    window.key(Key::T);
    assert!(!window.shows("Timer: ") && window.has("timer"));
    for gives_up in [Key::Escape, Key::T] {
        window.key(Key::T);
        window.key(gives_up);
        assert!(!window.shows("Timer"), "{gives_up:?} starts none");
    }
    window.key(Key::T);
    window.click("leave it");
    assert!(!window.shows("Timer"), "nor does the mouse");
    for (typed, told) in [(Key::Num0, "Timer of 1 min"), (Key::Num9, "Timer of 600 min")] {
        window.key(Key::T);
        (0..4).for_each(|_| window.key(typed));
        assert!(window.shows(told), "{:?}", window.labels());
        window.key(Key::Escape);
    }
}

#[test]
fn whatever_ends_the_dots_one_rates_for_all_again() {
    for ends in [&[Key::Escape][..], &[Key::P], &[Key::M, Key::M], &[Key::F5]] {
        let mut window = giving(Setting::default());
        for key in ends {
            window.key(*key);
        }
        window.key(Key::Num2);
        let touchpoint = window.journey().touchpoint(&test_map::id("A")).expect("there");
        let groups: Vec<_> = touchpoint.ratings.keys().map(|key| key.group().to_owned()).collect();
        assert_eq!(groups, [String::new()], "{ends:?}");
    }
}

#[test]
fn the_timer_lies_over_nothing_in_the_bar() {
    for (size, lang) in [(vec2(800.0, 560.0), Lang::Fi), (vec2(1024.0, 640.0), Lang::En)] {
        let mut map = test_map::journey("A - > B 0");
        let title = "A lunch with a title that is as long as titles of maps are".to_owned();
        test_map::edit(&mut map, Edit::Describe(MapField::Title(title)));
        let mut window = Window::of(Document::new(map), Setting { size, lang, dark: false });
        for key in [Key::F5, Key::T, Key::Enter, Key::Escape] {
            window.key(key);
        }
        let rect = |part: &str| window.harness.get_by_label_contains(part).rect();
        let (title, timer) = (rect("A lunch with a title"), rect("5:00"));
        let present = rect(if lang == Lang::Fi { "Esitä" } else { "Present" });
        assert!(
            title.right() <= timer.left() && timer.right() <= present.left(),
            "{title} {timer} {present}"
        );
    }
}

#[test]
fn the_way_to_sort_fits_beside_the_heading() {
    for (size, lang) in [(vec2(800.0, 560.0), Lang::Fi), (vec2(1440.0, 900.0), Lang::En)] {
        let mut window = giving(Setting { size, lang, dark: false });
        window.number_and_enter(Key::Num4);
        window.key(Key::Escape);
        window.key(Key::Escape);
        let rect = |label: &str| window.harness.get_by_label(label).rect();
        let (heading, sort) = match lang {
            Lang::Fi => (rect("Katkokset alusta loppuun"), rect("Eniten tarroja ensin")),
            Lang::En => (rect("Breaks, first to last"), rect("Most dots first")),
        };
        assert!(heading.right() <= sort.left() && sort.right() <= size.x, "{heading} {sort}");
    }
}

#[test]
fn what_has_no_room_and_what_is_not_revealed_is_told() {
    let chain: Vec<_> = (1..=15).map(|number| format!("T{number} -")).collect();
    let mut window = Window::of(Document::new(test_map::journey(&chain.join(" > "))), Setting::default());
    window.key(Key::F5);
    for key in [Key::C, Key::Num3, Key::Enter] {
        window.key(key);
    }
    window.key(Key::P);
    assert!(window.shows("1 to 12 of 14 are in view"), "{:?}", window.labels());
    assert!(
        window.shows("Not revealed yet, so not listed: 1. To list it, end the dots"),
        "{:?}",
        window.labels()
    );
    (0..13).for_each(|_| window.key(Key::ArrowDown));
    assert!(window.shows("3 to 14 of 14 are in view"), "{:?}", window.labels());
    window.key(Key::Escape);
    window.key(Key::V);
    window.key(Key::P);
    assert!(
        !window.shows("Not revealed yet, so") && window.shows("of 15 are in view"),
        "{:?}",
        window.labels()
    );
}
