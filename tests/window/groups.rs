//! Groups in the window (R5): tables are added at once, rated for by choosing one, named for the whole map and set
//! aside, and a new round begins.

use egui::{Key, Modifiers, PointerButton, vec2};
use polku::{
    editor::Document,
    journey::{Day, Edit, EntryKey, Group, Item, Journey, Rating, Tally, Voice, test_map},
    words::Lang,
};

use super::{Setting, Window, sample};

/// Opens the groups of a map, in a window so high that nothing scrolls.
fn opened(map: Journey) -> Window {
    let size = vec2(1440.0, 1200.0);
    let mut window = Window::of(Document::new(map), Setting { size, ..Setting::default() });
    let title = window.labels().into_iter().find(|label| label.starts_with("Groups")).expect("the section");
    window.click(&title);
    window
}

fn names(window: &Window) -> Vec<String> {
    window.journey().all_groups().iter().map(|group| group.name.as_str().to_owned()).collect()
}

/// Returns the groups that answered at A.
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
fn tables_are_named_one_after_the_other_by_enter() {
    let mut window = opened(test_map::journey("A > B"));
    window.click("Add 6 tables");
    window.click("Group 1");
    window.keys(Modifiers::COMMAND, Key::A);
    for name in ["Bar", "Kitchen", "Terrace"] {
        window.type_text(name);
        window.key(Key::Enter);
    }
    assert_eq!(names(&window)[..4], ["Bar", "Kitchen", "Terrace", "table 4"], "{:?}", window.labels());
    assert_eq!(window.journey().touchpoints().count(), 2, "nothing was drawn");
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
    // The name is typed letter by letter, as people type.
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
fn a_group_that_is_set_aside_stays_where_it_is() {
    let map = test_map::journey("A > B");
    let rate = |group: &str| {
        let key = EntryKey::new(Voice::Customer, None, group);
        Edit::Rate(test_map::id("A"), key, Tally::one(Rating::Negative))
    };
    let map = map.apply(&["a", "b", "c", "d"].map(rate)).expect("rated");
    let mut window = opened(map);
    for group in ["c", "b"] {
        window.click(&format!("{group}: set aside"));
        assert_eq!(names(&window), ["a", "b", "c", "d"], "no row moves under the pointer");
    }
    let aside = window.journey().all_groups().into_iter().filter(|group| group.aside).count();
    assert_eq!(aside, 2);
}

#[test]
fn r5_a_touchpoint_lists_its_groups_as_the_map_does() {
    let map = test_map::journey("A > B");
    let rate = |group: &str| {
        let key = EntryKey::new(Voice::Customer, None, group);
        Edit::Rate(test_map::id("A"), key, Tally::one(Rating::Negative))
    };
    let list = |(name, order): (&str, i64)| Edit::Put(Item::Group(Group::new(name, order)).into());
    let map = map.apply(&["table 2", "table 10", "bar"].map(rate)).expect("rated");
    let map = map.apply(&[("table 2", 0), ("table 10", 1)].map(list)).expect("listed");
    let size = vec2(1440.0, 1200.0);
    let mut window = Window::of(Document::new(map), Setting { size, ..Setting::default() });
    window.click(&window.card(1));
    let top = |group: &str| window.rect(&format!("Customers · {group}: Negative")).top();
    assert!(top("table 2") < top("table 10") && top("table 10") < top("bar"));
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

#[test]
fn the_name_that_is_typed_for_a_round_of_one_map_is_not_in_the_field_of_the_next() {
    let mut window = opened(test_map::journey("A - > B"));
    window.click("Name of the round so far");
    window.type_text("spring");
    assert_eq!(window.value("Name of the round so far"), "spring");
    window.command("New");
    assert_eq!(window.value("Name of the round so far"), "");
}

/// Opens a map in which A was rated negative in spring and positive now.
fn asked_twice() -> Window {
    let map = test_map::journey("A - > B +");
    let ended = map.new_round("spring", &Day::new("2026-04-02").expect("a day")).expect("a name");
    let again = |name: &str| {
        let key = EntryKey::new(Voice::Customer, None, "");
        Edit::Rate(test_map::id(name), key, Tally::one(Rating::Positive))
    };
    Window::on(map.apply(&[ended, vec![again("A"), again("B")]].concat()).expect("a map"))
}

#[test]
fn in_a_low_window_no_group_and_no_end_of_a_round_is_cut() {
    for lang in Lang::ALL {
        let size = vec2(1024.0, 640.0);
        let map = asked_twice().journey().clone();
        let mut window = Window::of(Document::new(map), Setting { size, lang, ..Setting::default() });
        window.command(&lang.words().text("command-new-round"));
        window.run();
        let words = lang.words();
        let row = words.say("row-more", &[("name", "spring".into())]);
        for name in [row, words.text("round-new").into_owned(), words.text("round-hint").into_owned()] {
            let rect = window.rect(&name);
            assert!(rect.left() > 724.0 && rect.right() <= 1010.0, "{lang:?} {name}: {rect}");
        }
        assert!(window.rect(&words.text("round-new")).bottom() <= 640.0);
    }
}

#[test]
fn a_round_is_ended_from_the_menu_by_a_name_that_is_suggested_and_dated() {
    let mut window = Window::on(test_map::journey("A - > B"));
    window.command("New round…");
    assert!(window.control("Name of the round so far").is_focused());
    window.key(Key::Enter);
    let rounds = window.journey().rounds();
    assert_eq!((rounds[0].name.as_str(), rounds[0].date.as_str()), ("Round 1", "2026-11-28"));
    assert_eq!(window.level(1), "not rated");
    assert!(window.shows("“Round 1” is set aside, and rating begins anew"), "{:?}", window.labels());
    window.command("Undo new round");
    assert_eq!(window.level(1), "negative");
}

#[test]
fn without_answers_of_customers_the_command_says_why_no_round_can_end() {
    let mut window = opened(test_map::journey("A > B"));
    window.click("Name of the round so far");
    window.type_text("spring");
    window.key(Key::Enter);
    assert!(window.journey().rounds().is_empty());
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("new round");
    assert!(window.shows("nothing to set aside: customers have not answered"), "{:?}", window.labels());
}

#[test]
fn an_earlier_round_is_chosen_in_the_bar_told_and_left_with_one_press() {
    let mut window = asked_twice();
    assert!(window.shows("The experience holds"));
    window.choose("Round", "spring, 2 Apr 2026");
    assert_eq!(window.level(1), "negative");
    assert!(window.shows("In round “spring” the experience was broken"), "{:?}", window.labels());
    assert!(window.shows("You are looking at an earlier round: spring, 2 Apr 2026"));
    window.click(&window.card(1));
    window.key(Key::Num3);
    assert!(window.shows("Not rated: you are looking at the earlier round “spring”"));
    assert_eq!((window.level(1), window.is_dirty()), ("negative".to_owned(), false));
    window.click("Back to now");
    assert_eq!(window.level(1), "positive");
    assert!(!window.shows("You are looking at an earlier round"));
}

#[test]
fn in_a_low_window_with_segments_rounds_have_a_line_of_their_own_and_the_bar_stays_as_it_was() {
    for lang in Lang::ALL {
        let words = lang.words();
        let low = |journey: Journey| {
            let setting = Setting { size: vec2(1024.0, 640.0), lang, ..Setting::default() };
            Window::of(Document::new(journey), setting)
        };
        let congress = sample("congress.ron").journey().clone();
        let ended = congress.new_round("spring", &Day::default()).expect("a name");
        let (before, mut window) = (low((*congress).clone()), low(congress.apply(&ended).expect("ended")));
        for name in ["lens", "rate-as", "rate-for", "seen-for", "judged-by"] {
            let name = words.text(name);
            assert_eq!(before.control(&name).rect(), window.control(&name).rect(), "{lang:?} {name}");
        }
        window.choose(&words.text("round"), "spring");
        assert!(window.shows(&words.text("round-earlier")), "{:?}", window.labels());
        window.click(&words.text("command-round-now"));
        assert!(!window.shows(&words.text("round-earlier")));
    }
}

#[test]
fn the_box_of_rounds_is_there_once_one_is_over() {
    let window = Window::on(test_map::journey("A - > B +"));
    assert!(!window.labels().iter().any(|label| label == "Round"));
    assert!(asked_twice().labels().iter().any(|label| label == "Round"));
}

/// Opens a map with three groups that answered and are not listed.
fn three_groups() -> Window {
    let rate = |group: &str| {
        let key = EntryKey::new(Voice::Customer, None, group);
        Edit::Rate(test_map::id("A"), key, Tally::one(Rating::Positive))
    };
    let map = test_map::journey("A > B").apply(&["a", "b", "c"].map(rate));
    opened(map.expect("a map"))
}

#[test]
fn groups_are_put_in_another_order_by_key_and_the_keys_go_along() {
    let mut window = three_groups();
    window.click("Group 3");
    window.keys(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(names(&window), ["a", "c", "b"]);
    window.keys(Modifiers::ALT, Key::ArrowUp);
    window.keys(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(names(&window), ["c", "a", "b"]);
    assert!(window.control("Group 1").is_focused(), "the keys go along");
    window.undo_named("move of group c");
    assert_eq!(names(&window), ["a", "c", "b"]);
}

#[test]
fn r5_a_group_of_a_round_that_is_over_is_not_moved_out_of_it() {
    let map = three_groups().journey().clone();
    let ended = map.new_round("spring", &Day::new("2026-04-02").expect("a day")).expect("a name");
    let mut window = opened(map.apply(&ended).expect("ended"));
    window.click("Group 2");
    for _ in 0..3 {
        window.keys(Modifiers::ALT, Key::ArrowDown);
    }
    assert_eq!(names(&window), ["a", "c", "b", "spring"]);
    assert!(window.control("Group 3").is_focused(), "the keys stay with it");
    let grip = |window: &Window, name: &str| window.rect(&format!("Drag {name} to another place")).center();
    let (from, to) = (grip(&window, "a"), grip(&window, "spring") + vec2(0.0, 6.0));
    window.drag(PointerButton::Primary, from, to, Modifiers::NONE);
    assert_eq!(names(&window), ["c", "b", "a", "spring"]);
}

#[test]
fn a_group_is_dragged_by_its_grip() {
    let mut window = three_groups();
    let grip = |window: &Window, name: &str| window.rect(&format!("Drag {name} to another place")).center();
    let (from, to) = (grip(&window, "c"), grip(&window, "a") - vec2(0.0, 4.0));
    window.drag(PointerButton::Primary, from, to, Modifiers::NONE);
    assert_eq!(names(&window), ["c", "a", "b"]);
}

/// Counts the dark pixels at the right of a list, beside its texts.
fn dark_beside(window: &mut Window, right: f32, top: f32) -> usize {
    let image = window.harness.render().expect("drawn");
    let is_beside = |x: u32, y: u32| {
        (right - 14.0..right - 5.0).contains(&(x as f32)) && (top..top + 320.0).contains(&(y as f32))
    };
    let pixels = image.enumerate_pixels().filter(|(x, y, _)| is_beside(*x, *y));
    pixels.filter(|(_, _, pixel)| pixel.0[..3].iter().all(|part| *part < 110)).count()
}

#[test]
fn a_list_that_goes_on_below_shows_it() {
    // The names are short, and end before the sign.
    let groups = ('a'..='r').zip(0..).map(|(name, order)| Group::new(&name.to_string(), order));
    let groups: Vec<_> = groups.map(|group| Edit::Put(Item::Group(group).into())).collect();
    let mut window = opened(test_map::journey("A > B").apply(&groups).expect("listed"));
    window.click("Rate as");
    let first = window.rect("We ourselves");
    assert!(dark_beside(&mut window, first.right(), first.top()) > 3, "there is more below");
    window.wheel(first.center(), vec2(0.0, -2_000.0), Modifiers::NONE);
    assert_eq!(dark_beside(&mut window, first.right(), first.top()), 0, "it is the end");
}
