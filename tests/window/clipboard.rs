//! Cut, copy, paste and duplicate, as people see them: between windows, from a mail, from a menu.

use std::sync::Arc;

use egui::{ColorImage, Event, Key, Modifiers, OutputCommand, Rect, ViewportCommand, ViewportId, vec2};
use polku::{
    editor::Document,
    format::{map, outline},
    journey::{Journey, Rating, Voice, sketch},
};

use super::{Setting, Window};

/// The lunch as a list.
pub(crate) const LUNCH: &str = "# Lunch restaurant
## Before
- Advertising and lunch menu (+)
- Reputation heard from others
- Location, easy to get to
- Opening hours suit me (0)
## Arriving
- Tidy surroundings
- Comfort and cleanliness
- How fast I am noticed and greeted (-)
## Ordering
- Getting the menu
- Getting the drinks
- Speed of the order
## Meal
- Look of the dish
- Taste of the food
- Is dessert offered
## Paying
- Speed of the bill, ease of paying
- Friendliness of the staff
";

impl Window {
    pub(crate) fn on(journey: Journey) -> Self {
        Self::of(Document::new(journey), Setting::default())
    }

    /// On a map without a name and without touchpoints.
    fn untitled() -> Self {
        Self::on(Journey::new(""))
    }

    /// What a press puts on the clipboard.
    fn put_on_clipboard(&mut self, event: Event) -> String {
        self.harness.event(event);
        self.harness.step();
        let copied =
            self.harness.output().platform_output.commands.iter().find_map(|command| match command {
                OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            });
        self.run();
        copied.expect("a text on the clipboard")
    }

    pub(crate) fn paste(&mut self, text: &str) {
        self.harness.event(Event::Paste(text.to_owned()));
        self.run();
    }

    /// Whether the system was asked for the text on the clipboard.
    fn asks_to_paste(&self) -> bool {
        let commands = &self.harness.output().viewport_output[&ViewportId::ROOT].commands;
        commands.contains(&ViewportCommand::RequestPaste)
    }

    fn rects(&self) -> Vec<Rect> {
        (1..=self.journey().len() as u32).map(|number| self.card_rect(number)).collect()
    }

    fn stage_names(&self) -> Vec<&str> {
        self.journey().stages().iter().map(|stage| stage.name.as_str()).collect()
    }

    fn stage_of(&self, title: &str) -> &str {
        let journey = self.journey();
        let stage = journey.touchpoints().find(|t| t.title == title).unwrap().stage.as_ref();
        stage.map_or("", |id| &journey.stage(id).unwrap().name)
    }

    #[track_caller]
    pub(crate) fn assert_apart(&self) {
        let rects = self.rects();
        for (place, one) in rects.iter().enumerate() {
            assert!(rects[place + 1..].iter().all(|other| !one.shrink(1.0).intersects(*other)), "{one:?}");
        }
    }
}

fn lunch() -> Journey {
    outline::read(LUNCH, "", &Voice::Own).unwrap()
}

#[test]
fn fifteen_pasted_lines_are_a_finished_map_at_once_and_one_step() {
    let mut window = Window::untitled();
    window.paste(LUNCH);
    assert_eq!(window.chain().len(), 15);
    assert_eq!(window.stage_names(), ["Before", "Arriving", "Ordering", "Meal", "Paying"]);
    assert!(window.shows("Lunch restaurant"), "the title");
    assert_eq!(window.level(7), "negative");
    window.assert_apart();
    let canvas = window.canvas().rect();
    assert!(window.rects().into_iter().all(|card| canvas.contains_rect(card)), "all of it is in view");
    assert!(window.shows("15 touchpoints selected"));
    window.click("Edit");
    window.click("Undo pasting 15 touchpoints");
    assert!(window.journey().is_empty() && window.stage_names().is_empty() && !window.is_dirty());
}

#[test]
fn what_is_copied_pastes_into_another_window_with_all_it_uses() {
    let mut from = Window::sample("lunch_restaurant.ron");
    from.click(&from.card(7));
    from.click_with(Modifiers::SHIFT, &from.card(8));
    let text = from.put_on_clipboard(Event::Copy);
    assert!(!from.is_dirty());
    let mut to = Window::on(sketch::journey("Somewhere else"));
    to.paste(&text);
    assert_eq!(to.titles(), ["Getting the menu", "How fast I am noticed and greeted", "Somewhere else"]);
    assert_eq!(to.stage_names(), ["Arriving", "Ordering"]);
    assert!(to.shows("2 touchpoints selected"));
    let (journey, sample) = (to.journey(), from.journey());
    let find = |map: &Journey| map.touchpoints().find(|t| t.title.starts_with("How fast")).unwrap().clone();
    assert_eq!(find(journey).ratings, find(sample).ratings);
    assert_ne!(find(journey).id, find(sample).id);
    assert_eq!(journey.actors().iter().map(|actor| actor.name.as_str()).collect::<Vec<_>>(), ["Waiter"]);
    assert_eq!(journey.transitions().count(), 1);
    assert_eq!(to.undo_all(), 1);
    assert_eq!(map::read(text.as_bytes()).unwrap().journey.len(), 2, "the text is a map of its own");
}

#[test]
fn cutting_heals_the_chain_and_pasting_loses_nothing() {
    let mut window = Window::on(sketch::journey("A + > B - > C"));
    window.click("2 B, negative");
    let text = window.put_on_clipboard(Event::Cut);
    assert_eq!(window.chain(), ["A", "C"]);
    window.paste(&text);
    assert_eq!(window.titles(), ["A", "B", "C"]);
    assert!(window.shows("1 negative"), "the rating came along");
    assert_eq!(window.undo_all(), 2);
}

#[test]
fn pasted_cards_land_under_the_pointer_and_repeated_ones_step_on() {
    let mut window = Window::on(sketch::journey("A > B > C"));
    window.click("2 B, not rated");
    let text = window.put_on_clipboard(Event::Copy);
    let at = window.canvas().rect().center() + vec2(60.0, 150.0);
    window.move_to(at);
    for _ in 0..3 {
        window.paste(&text);
    }
    let copies: Vec<_> = window.journey().touchpoints().filter(|t| t.title == "B").map(|t| t.at).collect();
    assert_eq!(copies.len(), 4);
    let mut places: Vec<_> = copies.iter().map(|at| (at.x, at.y)).collect();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), 4, "none exactly over another: {copies:?}");
    let first = window.rects().into_iter().any(|card| (card.center() - at).length() < 8.0);
    assert!(first, "the first is under the pointer");
    assert_eq!(window.selected().len(), 1, "the last one is selected");
}

#[test]
fn by_key_alone_copies_lie_beside_what_is_selected_and_in_view() {
    let mut window = Window::on(sketch::journey("A > B > C"));
    window.harness.event(Event::PointerGone);
    window.keys(Modifiers::COMMAND, Key::A);
    let text = window.put_on_clipboard(Event::Copy);
    for _ in 0..2 {
        window.paste(&text);
        let canvas = window.canvas().rect();
        let selected = window.selected();
        assert_eq!(selected.len(), 3);
        assert!(selected.iter().all(|number| canvas.contains_rect(window.card_rect(*number))));
    }
    window.key(Key::Home);
    window.assert_apart();
}

#[test]
fn a_list_goes_on_from_the_one_touchpoint_that_is_selected() {
    let mut window = Window::on(sketch::journey("A > B"));
    window.click("2 B, not rated");
    window.paste("- C\n- D");
    assert_eq!(window.chain(), ["A", "B", "C", "D"]);
    window.assert_apart();
    window.key(Key::Escape);
    window.paste("Loose");
    assert_eq!(window.journey().transitions().count(), 3, "with nothing selected it stands alone");
    window.assert_apart();
}

#[test]
fn a_pasted_stage_goes_on_with_the_one_of_its_name_and_a_new_one_is_a_further_column() {
    let mut window = Window::on(lunch());
    window.paste("## Meal\n- Second helping\n## Leaving\n- Coat\n- Farewell");
    assert_eq!(window.stage_names().last(), Some(&"Leaving"));
    assert_eq!((window.stage_names().len(), window.journey().len()), (6, 18));
    assert_eq!((window.stage_of("Second helping"), window.stage_of("Coat")), ("Meal", "Leaving"));
    window.keys(Modifiers::SHIFT, Key::Num1);
    window.assert_apart();
    let at = |title: &str| window.journey().touchpoints().find(|t| t.title == title).unwrap().at;
    assert_eq!(at("Second helping").x, at("Is dessert offered").x);
    assert_eq!(at("Second helping").y - at("Is dessert offered").y, 120);
    assert_eq!(at("Coat").y, at("Tidy surroundings").y, "a column beside the others");
    assert!(at("Coat").x > at("Friendliness of the staff").x);
}

#[test]
fn a_list_pasted_over_a_band_goes_on_in_its_column() {
    let mut window = Window::on(lunch());
    let below = window.card_rect(10).center_bottom() + vec2(0.0, 30.0);
    window.move_to(below);
    window.paste("Asking about allergies");
    assert_eq!(window.stage_of("Asking about allergies"), "Ordering");
    window.assert_apart();
}

#[test]
fn one_stage_s_cards_dropped_into_another_band_are_in_that_stage() {
    let mut window = Window::on(lunch());
    window.click(&window.card(8));
    let text = window.put_on_clipboard(Event::Copy);
    let paying = window.card_rect(15).center_bottom() + vec2(0.0, 60.0);
    window.move_to(paying);
    window.paste(&text);
    let journey = window.journey();
    let copies = journey.touchpoints().filter(|touchpoint| touchpoint.title == "Getting the menu");
    let mut stages: Vec<_> =
        copies.map(|t| journey.stage(t.stage.as_ref().unwrap()).unwrap().name.clone()).collect();
    stages.sort();
    assert_eq!(stages, ["Ordering", "Paying"]);
}

#[test]
fn marks_rate_for_whom_the_bar_names() {
    let mut window = Window::untitled();
    window.paste("Ad (+)\nMenu (-)");
    assert_eq!(window.level(2), "negative");
    let mut window = Window::untitled();
    window.choose("Rate as", "We ourselves");
    window.paste("Ad (+)\nMenu (-)");
    assert_eq!(window.level(2), "negative, assumed");
    let counts = |rating: Rating| {
        let entries = window.journey().touchpoints().flat_map(|t| t.ratings.values());
        entries.map(|entry| entry.tally.count(rating)).sum::<u32>()
    };
    assert_eq!((counts(Rating::Positive), counts(Rating::Negative)), (1, 1));
}

#[test]
fn a_broken_map_is_told_with_its_line_and_changes_nothing() {
    let mut window = Window::on(sketch::journey("A"));
    let text = map::write(&lunch());
    window.paste(&text[..text.len() / 2]);
    assert!(window.shows("Not pasted: line "), "{:?}", window.labels());
    assert!(!window.is_dirty());
    window.paste("- Ad\n- (+)");
    assert!(window.shows("Not pasted: line 2: "), "{:?}", window.labels());
    assert!(!window.is_dirty());
}

#[test]
fn what_no_map_could_hold_is_refused_in_a_sentence() {
    let mut window = Window::on(sketch::journey("A"));
    for (text, why) in [
        ("a\n".repeat(100_000), "more than 100000"),
        ("x".repeat(10_001), "line 1 is too long for the name of a touchpoint"),
        ("y".repeat(33 << 20), "larger than any map"),
        ((0..=1_000).map(|n| format!("## {n}")).collect::<Vec<_>>().join("\n"), "more than 1000"),
    ] {
        window.paste(&text);
        assert!(window.shows(why), "{why}: {:?}", window.labels());
        assert!(!window.is_dirty());
        window.click("Close this message");
    }
}

#[test]
fn a_map_far_out_takes_what_is_pasted_without_leaving_the_range() {
    let mut map = sketch::journey("A > B");
    sketch::place(&mut map, "A", 1_000_000, 1_000_000);
    sketch::place(&mut map, "B", 1_000_000, 999_000);
    let mut window = Window::on(map);
    window.paste(LUNCH);
    window.keys(Modifiers::COMMAND, Key::A);
    let text = window.put_on_clipboard(Event::Copy);
    window.paste(&text);
    assert_eq!(window.journey().len(), 34);
    let mut other = Window::on(map::read(map::write(window.journey()).as_bytes()).unwrap().journey);
    other.run();
}

#[test]
fn a_menu_asks_the_system_for_the_text_and_says_so_where_there_is_none() {
    let mut window = Window::untitled();
    window.click("Edit");
    window.control("Paste").click();
    let mut asked = false;
    for _ in 0..3 {
        window.harness.step();
        asked |= window.asks_to_paste();
    }
    assert!(asked);
    window.paste("Ad\nMenu");
    assert_eq!(window.chain(), ["Ad", "Menu"]);
    window.menu("Edit", "Paste");
    window.run();
    window.run();
    assert!(window.shows("There is no text on the clipboard to paste"));
}

#[test]
fn a_press_without_a_text_says_so_too() {
    let mut window = Window::untitled();
    window.harness.event(Event::PasteImage(Arc::new(ColorImage::example())));
    window.run();
    assert!(window.shows("There is no text on the clipboard to paste"));
    let mut window = Window::untitled();
    let (key, modifiers) = (Key::V, Modifiers::COMMAND);
    let release = Event::Key { key, physical_key: Some(key), pressed: false, repeat: false, modifiers };
    window.harness.event(Event::Paste("Ad".to_owned()));
    window.harness.event(release.clone());
    window.run();
    assert!(!window.shows("There is no text on the clipboard"));
    window.harness.event(release);
    window.run();
    assert!(window.shows("There is no text on the clipboard"), "the system tells the release alone");
    window.paste(" \n\t");
    assert_eq!(window.titles(), ["Ad"]);
}

#[test]
fn in_a_text_the_clipboard_is_the_text_s() {
    let mut window = Window::blank();
    window.key(Key::T);
    window.paste("Advertising");
    window.key(Key::Enter);
    assert_eq!(window.titles(), ["Advertising"]);
    assert_eq!(window.undo_all(), 1);
}

#[test]
fn a_duplicate_lies_beside_with_everything_and_is_selected() {
    let mut window = Window::on(sketch::journey("A + > B - > C"));
    window.click("1 A, positive");
    window.click_with(Modifiers::SHIFT, "2 B, negative");
    window.keys(Modifiers::COMMAND, Key::D);
    assert_eq!(window.titles(), ["A", "A", "B", "B", "C"]);
    assert_eq!(window.journey().transitions().count(), 3, "the one between them, not the one that leads on");
    assert!(window.shows("2 negative of 5"), "{:?}", window.labels());
    assert_eq!(window.selected().len(), 2);
    window.click("Edit");
    window.click("Undo duplicating 2 touchpoints");
    assert_eq!(window.titles(), ["A", "B", "C"]);
}

#[test]
fn a_piece_of_a_map_goes_to_the_columns_of_its_stages() {
    let mut window = Window::on(lunch());
    window.keys(Modifiers::COMMAND, Key::A);
    let text = window.put_on_clipboard(Event::Copy);
    let canvas = window.canvas().rect();
    window.move_to(canvas.center());
    window.paste(&text);
    assert_eq!((window.journey().len(), window.stages().len()), (30, 5));
    window.key(Key::Home);
    window.assert_apart();
    let columns = |title: &str| {
        let mut places: Vec<_> =
            window.journey().touchpoints().filter(|t| t.title == title).map(|t| t.at.x).collect();
        places.dedup();
        places.len()
    };
    assert!(LUNCH.lines().filter_map(|line| line.strip_prefix("- ")).all(|line| {
        let title = line.rsplit_once(" (").map_or(line, |(title, _)| title);
        columns(title) == 1
    }));
}
