//! The panel below the canvas: its tabs, what was found by rule, and who can mend what.

use std::collections::BTreeSet;

use egui::{Key, Modifiers, PointerButton, Rect, accesskit::Role, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use polku::{
    journey::{Actor, ActorId, Edit, Extra, Field, Handling, Journey, Place, sketch},
    words::Lang,
};

use super::{Setting, Window, sample};

impl Window {
    fn tab(&self, part: &str) -> String {
        let tabs = self.harness.query_all(by().role(Role::Tab));
        let mut names = tabs.filter_map(|tab| tab.accesskit_node().label());
        names.find(|name| name.starts_with(part)).unwrap_or_else(|| panic!("no tab {part}"))
    }

    fn open_tab(&mut self, part: &str) {
        let tab = self.tab(part);
        self.click(&tab);
        assert!(self.is_on(&tab));
    }

    /// What the list or the table with the keys says of the place they are at.
    fn heard(&self) -> String {
        self.focused().unwrap_or_default()
    }

    /// The names of what can be clicked in the panel below its tabs.
    fn rows(&self) -> Vec<String> {
        let panel = Rect::everything_below(self.rect(&self.tab("Findings")).bottom());
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

/// Who brings about what, each by name.
fn cast(map: &mut Journey, cast: &[(&str, &[&str])]) {
    for (order, (name, touchpoints)) in (0..).zip(cast) {
        let id = ActorId::new(&name.to_lowercase()).unwrap();
        let (place, extra) = (Place::Front, Extra::default());
        let actor = Actor { id: id.clone(), name: (*name).to_owned(), place, order, extra };
        sketch::edit(map, Edit::AddActor(actor));
        for touchpoint in *touchpoints {
            let touchpoint = sketch::id(touchpoint);
            let mut actors = map.touchpoint(&touchpoint).unwrap().actors.clone();
            actors.insert(id.clone());
            sketch::edit(map, Edit::Change(touchpoint, Field::Actors(actors)));
        }
    }
}

#[test]
fn the_panel_shows_one_tab_at_a_time_and_the_same_one_for_the_next_map() {
    let mut window = lunch();
    assert!(window.is_on(&window.tab("Emotional trace")) && window.shows("10 positive − 6"));
    window.open_tab("Findings");
    assert!(!window.shows("10 positive − 6") && window.shows("Every customer meets this"));
    window.menu("View", "Who can mend what");
    assert!(window.is_on(&window.tab("Actors")) && !window.shows("Paths, R8"));
    window.menu("View", "Who can mend what");
    assert!(!window.shows("Findings 1"), "the command of the tab that is shown folds the panel");
    window.command("Who can mend what");
    window.submenu("File", "New from sample", "Congress");
    assert!(window.is_on(&window.tab("Actors")));
}

#[test]
fn findings_stand_by_rule_and_empty_rules_are_absent() {
    let mut window = Window::on(sketch::journey("A + > B - > C +"));
    window.open_tab("Findings 5");
    assert_eq!(
        window.rows(),
        ["Paths, R8, 2", "2 B: Every customer meets this", "Actors, R15, 3"].map(str::to_owned).to_vec()[..2]
            .iter()
            .cloned()
            .chain(window.rows().into_iter().skip(2))
            .collect::<Vec<_>>()
    );
    assert!(window.shows("There is no unbroken path") && !window.shows("R11"));
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
    for _ in 0..2 {
        window.key(Key::Tab);
    }
    assert!(window.heard().starts_with("Findings. Paths, R8, 5"), "{}", window.heard());
    for _ in 0..3 {
        window.key(Key::ArrowDown);
    }
    assert!(window.heard().starts_with("Findings. 7 How fast"), "{}", window.heard());
    window.key(Key::Enter);
    assert_eq!(window.selected(), [7]);
    for _ in 0..9 {
        window.key(Key::ArrowUp);
    }
    window.key(Key::ArrowLeft);
    assert!(!window.shows("7 How fast I am noticed and greeted: Every customer"), "folded");
    window.key(Key::ArrowDown);
    assert!(window.heard().starts_with("Findings. Us and customers, R10"), "{}", window.heard());
    window.key(Key::ArrowUp);
    window.key(Key::ArrowRight);
    assert!(window.shows("7 How fast I am noticed and greeted: Every customer"), "and open again");
    for _ in 0..40 {
        window.key(Key::ArrowDown);
    }
    assert!(window.heard().contains("13 Is dessert offered"), "the last: {}", window.heard());
    assert!(window.shows("13 Is dessert offered: It is not said"), "and it is in view");
}

#[test]
fn a_head_folds_its_rule_and_says_what_it_means() {
    let mut window = lunch();
    window.open_tab("Findings");
    let head = "Paths, R8, 5";
    window.click(head);
    assert!(!window.is_on(head) && !window.shows("Every customer meets this"));
    window.move_to(window.rect(head).center());
    window.harness.run_steps(20);
    assert!(window.shows("A break is met by every customer if no way"));
    window.click(head);
    assert!(window.is_on(head) && window.shows("Every customer meets this"));
}

#[test]
fn r8_what_sends_the_customer_back_is_selected_as_the_connection_it_is() {
    let mut window = Window::on(sketch::journey("A + > B + > C +; C > B"));
    window.open_tab("Findings");
    let row = "3 C: Leads back: the customer is sent back from 3 to 2";
    window.click(row);
    assert!(window.is_on(row) && window.selected().is_empty());
    window.key(Key::Delete);
    assert!(window.journey().after(&sketch::id("C")).is_empty());
    assert!(!window.shows(row));
}

#[test]
fn the_list_follows_what_is_selected_elsewhere_only_where_it_does_not_show_it() {
    let mut window = lunch();
    window.open_tab("Findings");
    let top = window.rect("Paths, R8, 5").top();
    window.click(&window.card(7));
    assert!((window.rect("Paths, R8, 5").top() - top).abs() < 0.5, "7 is in view");
    window.click(&window.card(3));
    assert!(window.shows("3 Location, easy to get to: It is not said"), "{:?}", window.rows());
}

#[test]
fn r10_the_sum_is_told_and_whom_to_ask_next_can_be_clicked() {
    let mut window = lunch();
    window.open_tab("Findings");
    window.click("Paths, R8, 5");
    assert!(window.shows("We rate 12 of 15 positive") || window.shows("We rate "), "{:?}", window.labels());
    assert!(window.shows("Ask next about: "), "{:?}", window.labels());
    window.click("Ask about 5 Tidy surroundings");
    assert_eq!(window.selected(), [5]);
    assert!(window.is_on("Ask about 5 Tidy surroundings"));
}

#[test]
fn r15_who_can_mend_what_is_a_table_of_marks_that_can_be_clicked() {
    let mut window = lunch();
    window.open_tab("Actors 11");
    let waiter = "Waiter, front stage: 2 breaks of 5 touchpoints";
    window.click(waiter);
    assert_eq!(window.selected(), [7, 8, 9, 10, 15]);
    let cell = "Waiter, 7 How fast I am noticed and greeted: negative";
    window.click(cell);
    assert_eq!(window.selected(), [7]);
    assert!(window.is_on(cell));
    window.click("12 Taste of the food: positive");
    assert_eq!(window.selected(), [12]);
    assert!(!window.shows("Waiter, 12 "), "no mark where an actor takes no part");
}

#[test]
fn r15_the_table_is_walked_by_key_and_touchpoints_without_an_actor_come_last() {
    let mut window = lunch();
    window.open_tab("Actors");
    window.click("Waiter, front stage: 2 breaks of 5 touchpoints");
    window.key(Key::ArrowRight);
    window.key(Key::ArrowRight);
    assert!(window.heard().ends_with("Waiter, 8 Getting the menu: positive"), "{}", window.heard());
    window.key(Key::Enter);
    assert_eq!(window.selected(), [8]);
    for _ in 0..20 {
        window.key(Key::ArrowDown);
    }
    assert!(window.heard().ends_with("No actor: 0 breaks of 2 touchpoints"), "{}", window.heard());
    window.key(Key::Enter);
    assert_eq!(window.selected(), [3, 13]);
    assert!(window.shows("No actor, 13 Is dessert offered: not rated"));
    for _ in 0..3 {
        window.key(Key::ArrowLeft);
    }
    assert_eq!(window.selected(), [3, 13], "to look around selects nothing");
}

#[test]
fn those_handled_by_a_person_are_shown_alone() {
    let mut map = sketch::journey("A - > B - > C +");
    cast(&mut map, &[("Robot", &["A"]), ("Waiter", &["B", "C"])]);
    let handled = |handling| Field::HandledBy(Some(handling));
    sketch::edit(&mut map, Edit::Change(sketch::id("A"), handled(Handling::Automation)));
    sketch::edit(&mut map, Edit::Change(sketch::id("B"), handled(Handling::Person)));
    let mut window = Window::on(map);
    window.open_tab("Actors");
    assert!(window.shows("Robot, 1 A: negative") && window.shows("Waiter, 3 C: positive"));
    window.click("Only those handled by a person");
    let left: BTreeSet<_> = window.rows().into_iter().collect();
    let left: Vec<_> = left.iter().map(String::as_str).collect();
    assert_eq!(
        left,
        ["2 B: negative", "Waiter, 2 B: negative", "Waiter, front stage: 1 break of 1 touchpoint"]
    );
    window.click(&window.card(2));
    window.key(Key::Delete);
    assert!(window.shows("No touchpoint is said to be handled by a person"));
}

#[test]
fn the_upper_edge_is_dragged_and_a_double_click_gives_back_the_usual_height() {
    let mut window = lunch();
    let usual = window.canvas().rect();
    let edge = || usual.center_bottom() + vec2(0.0, 4.0);
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
fn of_thousands_only_what_is_in_view_is_made() {
    let names: Vec<_> = (0..2_000).map(|number| format!("T{number}")).collect();
    let mut map =
        sketch::journey(&names.iter().map(|name| format!("{name} -")).collect::<Vec<_>>().join(" > "));
    let actors: Vec<_> = (0..100).map(|number| format!("Actor {number}")).collect();
    let parts: Vec<Vec<&str>> =
        (0..100).map(|at| names.iter().skip(at * 20).take(20).map(String::as_str).collect()).collect();
    let casting: Vec<_> = actors.iter().zip(&parts).map(|(name, parts)| (name.as_str(), &**parts)).collect();
    cast(&mut map, &casting);
    let mut window = Window::on(map);
    window.open_tab("Findings");
    assert!(window.rows().len() < 20, "{}", window.rows().len());
    window.keys(Modifiers::SHIFT, Key::N);
    assert!(window.shows("2000 T1999: Every customer meets this"), "{:?}", window.rows());
    window.open_tab("Actors 100");
    assert!(window.rows().len() < 60, "{}", window.rows().len());
    window.click("Actor 0, front stage: 20 breaks of 20 touchpoints");
    for _ in 0..99 {
        window.key(Key::ArrowDown);
    }
    window.key(Key::ArrowRight);
    assert!(window.shows("Actor 99, 1981 T1980: negative"), "{:?}", window.rows());
    assert!(window.rect("1981 T1980: negative").width() > 30.0, "four digits fit");
}

#[test]
fn nothing_overlaps_or_is_cut_in_any_tab() {
    for size in [vec2(800.0, 560.0), vec2(1024.0, 640.0), vec2(1440.0, 900.0)] {
        for (lang, file) in [(Lang::En, "congress.ron"), (Lang::Fi, "lounasravintola.ron")] {
            let mut window = Window::of(sample(file), Setting { size, lang, dark: false });
            let tabs = window.harness.query_all(by().role(Role::Tab));
            let tabs: Vec<_> = tabs.filter_map(|tab| tab.accesskit_node().label()).collect();
            for tab in tabs {
                window.click(&tab);
                let canvas = window.canvas().rect();
                let choice = window.harness.query_all(by().role(Role::CheckBox)).next();
                let ends = [window.rect(&tab).right(), choice.map_or(0.0, |choice| choice.rect().right())];
                assert!(ends.iter().all(|end| *end <= canvas.right()), "{tab} at {size}");
            }
        }
    }
}
