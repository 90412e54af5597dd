//! Who can mend what: the table of actors and touchpoints, small and large.

use std::collections::BTreeSet;

use egui::{Key, Modifiers};
use polku::journey::{Actor, ActorId, Edit, Extra, Field, Handling, Journey, Place, test_map};

use super::Window;

fn lunch() -> Window {
    Window::sample("lunch_restaurant.ron")
}

/// Adds actors, each by name with the touchpoints that they bring about.
fn cast(map: &mut Journey, cast: &[(&str, &[&str])]) {
    for (order, (name, touchpoints)) in (0..).zip(cast) {
        let id = ActorId::new(&name.to_lowercase()).unwrap();
        let (place, extra) = (Place::Front, Extra::default());
        let actor = Actor { id: id.clone(), name: (*name).to_owned(), place, order, extra };
        test_map::edit(map, Edit::AddActor(actor));
        for touchpoint in *touchpoints {
            let touchpoint = test_map::id(touchpoint);
            let mut actors = map.touchpoint(&touchpoint).unwrap().actors.clone();
            actors.insert(id.clone());
            test_map::edit(map, Edit::Change(touchpoint, Field::Actors(actors)));
        }
    }
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
    assert!(window.here().ends_with("Waiter, 8 Getting the menu: positive"), "{}", window.here());
    window.key(Key::Enter);
    assert_eq!(window.selected(), [8]);
    for _ in 0..20 {
        window.key(Key::ArrowDown);
    }
    let staff = "As staff rate it: 3 bad of 4 that they rated";
    assert!(window.here().ends_with(staff), "R10: {}", window.here());
    assert!(window.shows("As staff rate it, 15 Friendliness of the staff: negative"));
    window.key(Key::ArrowUp);
    assert!(window.here().ends_with("No actor: 0 breaks of 2 touchpoints"), "{}", window.here());
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
    let mut map = test_map::journey("A - > B - > C +");
    cast(&mut map, &[("Robot", &["A"]), ("Waiter", &["B", "C"])]);
    let handled = |handling| Field::HandledBy(Some(handling));
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), handled(Handling::Automation)));
    test_map::edit(&mut map, Edit::Change(test_map::id("B"), handled(Handling::Person)));
    let mut window = Window::on(map);
    window.open_tab("Actors");
    assert!(window.shows("Robot, 1 A: negative") && window.shows("Waiter, 3 C: positive"));
    window.click("Who can mend what: Only by a person");
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
fn of_hundreds_only_what_is_in_view_is_made() {
    let names: Vec<_> = (0..400).map(|number| format!("T{number}")).collect();
    let chain: Vec<_> = names.iter().map(|name| format!("{name} -")).collect();
    let mut map = test_map::journey(&chain.join(" > "));
    let parts: Vec<Vec<&str>> =
        names.chunks(10).map(|part| part.iter().map(String::as_str).collect()).collect();
    let actors: Vec<_> = (0..parts.len()).map(|number| format!("Actor {number}")).collect();
    let casting: Vec<_> = actors.iter().zip(&parts).map(|(name, part)| (name.as_str(), &**part)).collect();
    cast(&mut map, &casting);
    let mut window = Window::on(map);
    window.open_tab("Findings");
    assert!(window.rows().len() < 20, "{}", window.rows().len());
    window.keys(Modifiers::SHIFT, Key::N);
    assert!(window.rows().contains(&"400 T399: Every customer meets this".to_owned()), "{:?}", window.rows());
    window.open_tab("Actors 40");
    assert!(window.rows().len() < 60, "{}", window.rows().len());
    window.click("Actor 0, front stage: 10 breaks of 10 touchpoints");
    for _ in 0..39 {
        window.harness.key_press(Key::ArrowDown);
    }
    window.key(Key::ArrowRight);
    assert!(window.shows("Actor 39, 391 T390: negative"), "{:?}", window.rows());
    window.click("391 T390: negative");
    assert_eq!(window.canvas_name(), "Map. 391 T390, negative");
}
