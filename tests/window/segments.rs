//! For whom the experience holds and how many said so (R5, R6): segments, groups of answers, tolerance.

use egui::{Key, Modifiers, PointerButton, vec2};
use egui_kittest::kittest::NodeT as _;
use polku::{
    editor::Document,
    insight::Level,
    journey::{Edit, EntryKey, Extra, Rating, Segment, SegmentId, Tally, Voice, test_map},
    words::Lang,
};

use super::{Setting, Window, sample};

/// Opens the congress with the host selected, whom the quick ones do not like.
fn host() -> Window {
    let mut window =
        Window::of(sample("congress.ron"), Setting { size: vec2(1440.0, 1200.0), ..Setting::default() });
    window.click(&window.card(7));
    window
}

/// Returns what a group said of the lunch's greeting.
fn said(window: &Window, voice: Voice, group: &str) -> Option<Tally> {
    let id = window.journey().touchpoints().find(|it| it.title.starts_with("How fast"))?.id.clone();
    let entry = window.journey().touchpoint(&id)?.ratings.get(&EntryKey::new(voice, None, group));
    entry.map(|entry| entry.tally)
}

fn greeting() -> Window {
    let size = vec2(1440.0, 1200.0);
    let mut window = Window::of(sample("lunch_restaurant.ron"), Setting { size, ..Setting::default() });
    window.click(&window.card(7));
    window
}

#[test]
fn r6_a_split_is_told_on_the_card_in_the_inspector_and_under_the_pointer() {
    let mut window = host();
    let split = "split: good for Chatty, breaks for Quick";
    let facts = "2 of 24 negative, 3 neutral";
    assert_eq!(window.said_of(7), format!("negative, {facts}, {split}"));
    assert!(window.shows("Split: good for Chatty, breaks for Quick"), "the inspector");
    window.click(&window.card(2));
    assert!(!window.shows("Split: good"));
    let card = window.card_rect(7).center();
    window.move_to(card);
    window.harness.run_steps(20);
    assert!(window.shows("2 of 24 negative, 3 neutral"), "{:?}", window.labels());
    assert!(window.shows("is judged for itself"), "the rule: {:?}", window.labels());
}

#[test]
fn r6_for_one_group_its_own_answers_count_and_nothing_is_split() {
    let mut window = host();
    window.choose("For", "Quick");
    assert_eq!(
        window.said_of(7),
        "negative, 2 of 12 negative, 3 neutral, split: good for Chatty, breaks for Quick"
    );
    window.choose("For", "Chatty");
    assert_eq!(window.level(7), "positive");
    assert!(window.said_of(7).starts_with("positive, all 12 positive"), "{}", window.said_of(7));
}

/// Opens two touchpoints that please Quick; Chatty, in target or not, finds the second one negative.
fn for_two(chatty_in_target: bool) -> Window {
    let mut map = test_map::journey("A +; B +");
    for (name, order, in_target) in [("Quick", 1, true), ("Chatty", 2, chatty_in_target)] {
        let (id, extra) = (SegmentId::from_number(order), Extra::default());
        let segment = Segment { id, name: name.to_owned(), order: order as i64, in_target, extra };
        test_map::edit(&mut map, Edit::AddSegment(segment));
    }
    let key = EntryKey::new(Voice::Customer, Some(SegmentId::from_number(2)), "");
    test_map::edit(&mut map, Edit::Rate(test_map::id("B"), key, Tally::one(Rating::Negative)));
    Window::of(Document::new(map), Setting::default())
}

#[test]
fn r6_for_whom_it_holds_and_for_whom_it_breaks_is_a_sentence_where_it_differs() {
    let mut window = for_two(true);
    let sentence =
        "The experience holds for Quick (judged by the ratings for everyone), is broken for Chatty at 2.";
    assert!(window.shows(sentence), "{:?}", window.labels());
    window.click("Chatty: broken at 2");
    assert!(!window.shows(sentence) && window.shows("For Chatty the experience is broken"));
    window.click(&window.card(2));
    window.key(Key::Num3);
    window.choose("For", "All customers");
    assert!(!window.shows(sentence) && window.shows("The experience holds"), "it holds for both");

    let window = for_two(false);
    let sentence = "The experience holds for Quick (judged by the ratings for everyone), \
        is broken for Chatty (not in target) at 2.";
    assert!(window.shows(sentence), "{:?}", window.labels());
    assert!(window.shows("All 2 touchpoints are positive"));
}

#[test]
fn r6_a_group_that_is_added_is_in_target_rated_for_and_looked_at() {
    let mut window = Window::of(
        sample("lunch_restaurant.ron"),
        Setting { size: vec2(1440.0, 2000.0), ..Setting::default() },
    );
    assert!(!window.shows("Rating for which customers"), "nobody to choose");
    window.menu("Map", "Stages, actors and segments");
    window.click("New segment");
    window.type_text("Quick");
    window.key(Key::Enter);
    assert!(window.shows("Quick: broken at 4, 7, 10 and 14"), "{:?}", window.labels());
    window.choose("For", "Quick");
    assert!(window.shows("For Quick the experience is broken"));
    window.click(&window.card(7));
    window.key(Key::Num3);
    assert!(window.is_on("Customers · Quick: Positive"), "who looks for a group rates for it");
    assert!(window.is_on("Quick: broken at 4, 10 and 14"));
    window.choose("For", "All customers");
    assert_eq!(window.level(7), "positive", "Quick is the only one in target");
    window.undo_named("rating of How fast I am noticed and greeted");
    assert_eq!(window.level(7), "negative");
}

#[test]
fn r5_the_answers_of_a_group_are_in_the_map_as_they_are_typed_and_a_number_is_a_step() {
    let mut window = greeting();
    window.click("Answers of a group…");
    assert_eq!(window.value("Name of the group"), "group 1");
    assert!(window.control("Next group").accesskit_node().is_disabled(), "nobody has answered");
    window.click("Positive: answers of the group");
    window.type_text("5");
    assert_eq!(said(&window, Voice::Customer, "group 1"), Some(Tally { positive: 5, ..Tally::default() }));
    window.key(Key::Enter);
    window.click("Negative: answers of the group");
    window.type_text("1");
    window.retype("Name of the group", "patio");
    let patio = Tally { negative: 1, neutral: 0, positive: 5 };
    assert_eq!(said(&window, Voice::Customer, "patio"), Some(patio), "the answers go along");
    assert_eq!(said(&window, Voice::Customer, "group 1"), None);
    assert_eq!(window.said_of(7), "negative, 5 of 14 negative, 2 neutral", "beside the others'");
    window.click("Next group");
    assert_eq!(window.value("Customers · patio: Positive, count"), "5");
    assert_eq!(window.value("Name of the group"), "group 1", "the next group follows");
    window.click("Answers of a group…");
    assert!(!window.shows("Name of the group"), "it folds");
    let title = "How fast I am noticed and greeted";
    for step in [
        &format!("renaming a group of {title}"),
        &format!("rating of {title}"),
        &format!("rating of {title}"),
    ] {
        window.undo_named(step);
    }
    assert!(!window.is_dirty());
}

#[test]
fn r5_the_answers_of_a_group_can_be_typed_from_field_to_field() {
    let mut window = greeting();
    window.click("Answers of a group…");
    for text in ["Table 2", "3", "1", "6"] {
        window.type_text(text);
        window.key(Key::Tab);
    }
    let table = Tally { negative: 3, neutral: 1, positive: 6 };
    assert_eq!(said(&window, Voice::Customer, "Table 2"), Some(table));
}

#[test]
fn r5_a_name_that_another_group_has_is_refused_with_a_sentence() {
    let mut window = greeting();
    for name in ["patio", "bar"] {
        window.click("Answers of a group…");
        window.type_text(name);
        window.click("Neutral: answers of the group");
        window.type_text("2");
        window.click("Answers of a group…");
    }
    window.click("Answers of a group…");
    window.click("Neutral: answers of the group");
    window.type_text("3");
    window.retype("Name of the group", "bar");
    assert!(window.shows("Customers · bar is there already. Call this group something else"));
    window.key(Key::Tab);
    assert!(window.shows("Customers · bar is there already"), "also when it is left");
    let neutral = |neutral| Some(Tally { neutral, ..Tally::default() });
    assert_eq!(window.value("Name of the group"), "group 1");
    assert_eq!(said(&window, Voice::Customer, "group 1"), neutral(3));
    assert_eq!(said(&window, Voice::Customer, "bar"), neutral(2));
}

#[test]
fn r5_the_name_of_a_group_is_one_step_which_esc_takes_back_and_redo_brings() {
    let mut window = greeting();
    window.click("Answers of a group…");
    window.click("Neutral: answers of the group");
    window.type_text("2");
    window.retype("Name of the group", "bar");
    window.key(Key::Escape);
    assert!(said(&window, Voice::Customer, "group 1").is_some());
    assert_eq!(window.value("Name of the group"), "group 1");
    window.keys(Modifiers::COMMAND, Key::Y);
    assert!(said(&window, Voice::Customer, "bar").is_some());
    assert_eq!(window.value("Name of the group"), "bar", "the row goes along");
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.value("Name of the group"), "group 1");
}

#[test]
fn r5_a_group_answers_as_the_one_rated_as() {
    let mut window = greeting();
    window.choose("Rate as", "Staff");
    window.click("Answers of a group…");
    window.type_text("morning shift");
    window.click("Neutral: answers of the group");
    window.type_text("3");
    let neutral = Tally { neutral: 3, ..Tally::default() };
    assert_eq!(said(&window, Voice::Staff, "morning shift"), Some(neutral));
    assert_eq!(window.level(7), "negative", "staff never count");
    window.choose("Rate as", "Customers");
    assert_eq!(said(&window, Voice::Staff, "morning shift"), Some(neutral), "who has answered stays");
}

#[test]
fn r5_what_is_typed_of_a_group_stays_with_its_touchpoint() {
    let mut window = greeting();
    window.click("Answers of a group…");
    window.type_text("patio");
    window.click(&window.card(8));
    assert!(!window.shows("Name of the group"));
    window.click(&window.card(7));
    assert_eq!(window.value("Name of the group"), "patio");
    assert!(!window.is_dirty(), "a group in which nobody has answered is none");
}

#[test]
fn r5_the_tolerance_says_what_it_accepts_while_it_is_dragged_and_is_one_step() {
    let mut window =
        Window::of(sample("congress.ron"), Setting { size: vec2(1440.0, 1200.0), ..Setting::default() });
    assert!(window.shows("Customers we accept failing: 0\u{a0}%. Every one of them counts"));
    let slider = window.rect("Tolerance");
    let (from, to) = (slider.left_center() + vec2(4.0, 0.0), slider.left_center() + vec2(40.0, 0.0));
    window.drag_held(PointerButton::Primary, from, to, Modifiers::default());
    let tolerance = window.journey().about().tolerance;
    assert!(tolerance > 20, "{tolerance}");
    let means = format!("Customers we accept failing: {tolerance}\u{a0}%.");
    assert!(window.shows(&means), "{:?}", window.labels());
    assert!(window.shows("touchpoints are positive only by that"));
    assert!(window.said_of(10).contains("within the tolerance"), "{}", window.said_of(10));
    window.release(PointerButton::Primary, to, Modifiers::default());
    window.undo_named("change of the tolerance");
    assert_eq!(window.journey().about().tolerance, 0);
    assert!(!window.is_dirty());
}

#[test]
fn in_finnish_too() {
    let setting = Setting { size: vec2(1440.0, 1200.0), lang: Lang::Fi, ..Setting::default() };
    let mut window = Window::of(sample("kongressi.ron"), setting);
    assert!(window.shows("Ripeät: ei onnistunut, katkokset 2, 4, 7 ja 10"), "{:?}", window.labels());
    assert!(window.shows("Hyväksymme, että asiakkaista pettyy 0\u{a0}%. Jokaisen kokemus ratkaisee"));
    window.click(&window.card(7));
    assert!(window.shows("Jakaa asiakkaat: hyvä – Jutustelijat, katkos – Ripeät"), "{:?}", window.labels());
    let level = Lang::Fi.words().level(Level::Negative).to_lowercase();
    assert!(window.said_of(7).starts_with(&format!("{level}, 24 vastauksesta 2 negatiivista, 3 neutraalia")));
}

#[test]
fn r5_the_tolerance_follows_the_hand_though_the_list_of_breaks_goes() {
    let mut window = Window::sample("congress.ron");
    let slider = window.rect("Tolerance");
    let at = |share: f32| slider.left_center() + vec2(4.0 + share * (slider.width() - 4.0), 0.0);
    window.drag_held(PointerButton::Primary, at(0.0), at(0.1), Modifiers::default());
    for step in 2..=20_i16 {
        // The panel above grows and shrinks; the pointer goes on along its line.
        window.harness.event(egui::Event::PointerMoved(at(f32::from(step) / 10.0)));
        window.run();
    }
    window.release(PointerButton::Primary, at(1.0), Modifiers::default());
    assert_eq!(window.journey().about().tolerance, 99);
}
