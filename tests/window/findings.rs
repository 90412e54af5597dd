//! The panel below the canvas: its tabs, and the findings of the rules.

use egui::{Key, Modifiers, PointerButton, Rect, accesskit::Role, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use polku::{journey::test_map, words::Lang};

use super::{Setting, Window, sample};
use crate::telling::drowned;

impl Window {
    pub(super) fn tab(&self, part: &str) -> String {
        let tabs = self.harness.query_all(by().role(Role::Tab));
        let mut names = tabs.filter_map(|tab| tab.accesskit_node().label());
        names.find(|name| name.starts_with(part)).unwrap_or_else(|| panic!("no tab {part}"))
    }

    pub(super) fn open_tab(&mut self, part: &str) {
        let tab = self.tab(part);
        self.click(&tab);
        assert!(self.is_on(&tab));
    }

    /// Returns what the list or table with the focus says of the place that it is at.
    pub(super) fn here(&self) -> String {
        self.focused().unwrap_or_default()
    }

    /// Returns the names of what can be clicked in the panel below its tabs.
    pub(super) fn rows(&self) -> Vec<String> {
        let tabs = self.harness.query_all(by().role(Role::Tab));
        let panel = Rect::everything_below(tabs.map(|tab| tab.rect().bottom()).fold(f32::NAN, f32::max));
        let buttons = self.harness.query_all(by().role(Role::Button));
        let within = buttons.filter(|button| {
            panel.contains(button.rect().center()) && button.rect().right() < self.canvas().rect().right()
        });
        within.filter_map(|button| button.accesskit_node().label()).collect()
    }
}

fn lunch() -> Window {
    Window::sample("lunch_restaurant.ron")
}

#[test]
fn the_panel_shows_one_tab_at_a_time_and_the_same_one_for_the_next_map() {
    let mut window = lunch();
    assert!(window.is_on(&window.tab("Emotional trace")) && window.shows("10 positive − 6"));
    window.open_tab("Findings");
    assert!(!window.shows("10 positive − 6") && window.shows("Paths, "));
    window.submenu("View", "Panels", "Who can mend what");
    assert!(window.is_on(&window.tab("Actors")) && !window.shows("Paths, "));
    window.submenu("View", "Panels", "Who can mend what");
    assert!(!window.shows("Findings 1"), "the command of the tab that is shown folds the panel");
    window.command("Who can mend what");
    window.submenu("File", "New from sample", "Congress");
    assert!(window.is_on(&window.tab("Actors")));
}

#[test]
fn findings_stand_by_rule_and_empty_rules_are_absent() {
    let mut window = Window::on(test_map::journey("A + > B - > C +"));
    window.open_tab("Findings 5");
    let rows = [
        "Paths, 2",
        "2 B: Every customer meets this",
        "Actors, 3",
        "1 A: It is not said who brings it about",
    ];
    assert_eq!(window.rows()[..4], rows);
    assert!(window.shows("There is no unbroken path") && !window.shows("Promise, "));
}

#[test]
fn where_nothing_was_found_a_sentence_says_so() {
    let mut window = Window::blank();
    window.open_tab("Findings 0");
    assert!(window.shows("No rule has found anything on this map"));
    window.open_tab("Actors 0");
    assert!(window.shows("No actors yet"));
}

#[test]
fn a_click_on_a_finding_selects_its_touchpoint_and_shows_it() {
    let mut window = lunch();
    window.open_tab("Findings");
    for _ in 0..6 {
        window.keys(Modifiers::COMMAND, Key::Plus);
    }
    let row = "7 How fast I am noticed and greeted: Every customer meets this";
    window.click(row);
    assert!(window.is_on(row));
    assert_eq!(window.selected(), [7]);
    assert!(window.canvas().rect().contains_rect(window.card_rect(7)));
    window.key(Key::Num3);
    assert_eq!(window.level(7), "positive", "and it can be rated");
    assert!(!window.shows(row), "what is mended is found no more");
}

#[test]
fn the_keys_go_through_the_list_fold_it_and_go_to_what_they_are_at() {
    let mut window = lunch();
    window.open_tab("Findings");
    window.control(&window.tab("Findings")).focus();
    for _ in 0..5 {
        window.key(Key::Tab);
    }
    assert!(window.here().starts_with("Findings. Paths, 5"), "{}", window.here());
    for _ in 0..3 {
        window.key(Key::ArrowDown);
    }
    assert!(window.here().starts_with("Findings. 7 How fast"), "{}", window.here());
    window.key(Key::Enter);
    assert_eq!(window.selected(), [7]);
    for _ in 0..9 {
        window.key(Key::ArrowUp);
    }
    window.key(Key::ArrowLeft);
    assert!(!window.shows("7 How fast I am noticed and greeted: Every customer"), "folded");
    window.key(Key::ArrowDown);
    assert!(window.here().starts_with("Findings. Us and customers, 8"), "{}", window.here());
    window.key(Key::ArrowUp);
    window.key(Key::ArrowRight);
    assert!(window.shows("7 How fast I am noticed and greeted: Every customer"), "and open again");
    for _ in 0..40 {
        window.key(Key::ArrowDown);
    }
    assert!(window.here().contains("13 Is dessert offered"), "the last: {}", window.here());
    assert!(window.shows("13 Is dessert offered: It is not said"), "and it is in view");
}

#[test]
fn a_head_folds_its_rule_and_says_what_it_means() {
    let mut window = lunch();
    window.open_tab("Findings");
    let head = "Paths, 5";
    window.click(head);
    window.run();
    let row = "7 How fast I am noticed and greeted: Every customer meets this";
    assert!(!window.is_on(head) && !window.shows(row));
    window.move_to(window.rect(head).center());
    window.harness.run_steps(20);
    assert!(window.shows("R8 Paths: A break is met by every customer if no way"));
    window.click(head);
    assert!(window.is_on(head) && window.shows(row));
}

#[test]
fn telling_once_what_is_missing_nearly_everywhere_is_one_row_that_opens_to_the_single_ones() {
    let mut window = Window::on(drowned());
    window.open_tab("Findings 10");
    for head in ["Paths, 3", "Segments, 2", "Us and customers, 3"] {
        window.click(head);
    }
    let heads = ["Paths, 3", "Segments, 2", "Us and customers, 3", "Us and customers: what is missing, 1"];
    let assumed = "At 14 of 24 touchpoints there is only our own rating. Ask, don't assume";
    let nobodys = "At 20 of 24 touchpoints it is not said who brings them about";
    let folded = [&heads[..], &[assumed, "Actors, 1", nobodys]].concat();
    let rows = |window: &Window| -> Vec<_> {
        window.rows().into_iter().filter(|row| !row.starts_with("Ask about")).collect()
    };
    assert_eq!(rows(&window), folded);
    assert!(!window.is_on(nobodys));
    window.click(nobodys);
    assert!(window.is_on(nobodys) && window.tab("Findings") == "Findings 10");
    window.click(nobodys);
    window.click(assumed);
    let single = "11 K: Assumption: only our own rating. Ask, don't assume";
    window.click(single);
    assert!(window.is_on(single), "it is selected");
    window.click(assumed);
    assert_eq!(rows(&window), folded, "and folds again");
}

#[test]
fn telling_once_the_keys_open_and_fold_a_row_of_many() {
    let mut window = Window::on(drowned());
    window.open_tab("Findings");
    for head in ["Paths, 3", "Segments, 2", "Us and customers, 3", "Actors, 1", "Actors, 1"] {
        window.click(head);
    }
    window.key(Key::ArrowDown);
    let nobodys = "At 20 of 24 touchpoints it is not said who brings them about";
    assert!(window.here().ends_with(nobodys), "{}", window.here());
    window.key(Key::ArrowRight);
    window.key(Key::ArrowDown);
    assert!(window.here().ends_with("5 E: It is not said who brings it about"), "{}", window.here());
    window.key(Key::Enter);
    assert!(window.is_on("5 E: It is not said who brings it about"), "it is selected");
    window.key(Key::ArrowUp);
    window.key(Key::ArrowLeft);
    assert!(!window.shows("5 E: It is not said"), "{:?}", window.rows());
}

#[test]
fn r8_what_sends_the_customer_back_is_selected_as_the_connection_it_is() {
    let mut window = Window::on(test_map::journey("A + > B + > C +; C > B"));
    window.open_tab("Findings");
    let row = "3 C: Leads back: the customer is sent back from 3 to 2";
    window.click(row);
    assert!(window.is_on(row) && window.selected().is_empty());
    window.key(Key::Delete);
    assert!(window.journey().after(&test_map::id("C")).is_empty());
    assert!(!window.shows(row));
}

#[test]
fn the_list_follows_what_is_selected_elsewhere_only_where_it_does_not_show_it() {
    let mut window = lunch();
    window.open_tab("Findings");
    let top = window.rect("Paths, 5").top();
    window.click(&window.card(7));
    assert!((window.rect("Paths, 5").top() - top).abs() < 0.5, "7 is in view");
    window.click(&window.card(3));
    window.run();
    assert!(window.shows("3 Location, easy to get to: It is not said"), "{:?}", window.rows());
}

#[test]
fn r10_the_sum_is_told_and_whom_to_ask_next_can_be_clicked() {
    let mut window = lunch();
    window.open_tab("Findings");
    window.click("Paths, 5");
    assert!(window.shows("We rate 12 of 14 positive, customers "), "{:?}", window.labels());
    assert!(window.shows("Ask next about: "), "{:?}", window.labels());
    window.click("Ask about 5 Tidy surroundings");
    assert_eq!(window.selected(), [5]);
    assert!(window.is_on("Ask about 5 Tidy surroundings"));
}

#[test]
fn the_upper_edge_is_dragged_and_a_double_click_gives_back_the_usual_height() {
    let mut window = lunch();
    let usual = window.canvas().rect();
    let edge = || usual.center_bottom() - vec2(0.0, 1.0);
    window.drag(PointerButton::Primary, edge(), edge() - vec2(0.0, 120.0), Modifiers::NONE);
    let lower = window.canvas().rect();
    assert!((usual.height() - lower.height() - 120.0).abs() < 8.0, "{lower}");
    let far = edge() - vec2(0.0, 2_000.0);
    window.drag(PointerButton::Primary, lower.center_bottom() + vec2(0.0, 4.0), far, Modifiers::NONE);
    assert!(window.canvas().rect().height() > 100.0, "the canvas keeps some room");
    let edge = window.canvas().rect().center_bottom() + vec2(0.0, 4.0);
    for _ in 0..2 {
        window.button(PointerButton::Primary, edge, true, Modifiers::NONE);
        window.button(PointerButton::Primary, edge, false, Modifiers::NONE);
    }
    window.run();
    assert_eq!(window.canvas().rect(), usual);
    assert!(!window.is_dirty());
}

#[test]
fn nothing_overlaps_or_is_cut_in_any_tab() {
    for size in [vec2(800.0, 560.0), vec2(1024.0, 640.0)] {
        for (lang, file) in [(Lang::En, "congress.ron"), (Lang::Fi, "lounasravintola.ron")] {
            let mut window = Window::of(sample(file), Setting { size, lang, dark: false });
            let tabs = window.harness.query_all(by().role(Role::Tab));
            let tabs: Vec<_> = tabs.filter_map(|tab| tab.accesskit_node().label()).collect();
            for tab in tabs {
                window.click(&tab);
                let canvas = window.canvas().rect();
                let choice = window.harness.query_all(by().role(Role::CheckBox)).next();
                let ends = [window.rect(&tab).right(), choice.map_or(0.0, |choice| choice.rect().right())];
                assert!(ends.iter().all(|end| *end <= canvas.right()), "{tab} at {size}: {ends:?} {canvas}");
            }
        }
    }
}
