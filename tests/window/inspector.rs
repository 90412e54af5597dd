//! The inspector changes everything that a touchpoint says, for one touchpoint and for several at once: a step for
//! each field.

use egui::{Key, Modifiers, vec2};
use polku::{
    editor::Document,
    journey::{Journey, Place, Touchpoint, test_map},
};

use super::{Setting, Window, sample};

pub(super) const TITLE: &str = "Title of the touchpoint";
impl Window {
    pub(super) fn touchpoint(&self, name: &str) -> &Touchpoint {
        self.journey().touchpoint(&test_map::id(name)).unwrap()
    }

    fn channels(&self, name: &str) -> Vec<String> {
        self.touchpoint(name).channels.iter().map(ToString::to_string).collect()
    }

    /// Returns the names of a touchpoint's actors.
    fn actors_of(&self, name: &str) -> Vec<String> {
        let actor = |id| self.journey().actor(id).unwrap().name.clone();
        self.touchpoint(name).actors.iter().map(actor).collect()
    }

    fn stage_named(&self, name: &str) -> Option<String> {
        let stage = self.touchpoint(name).stage.as_ref()?;
        self.journey().stage(stage).map(|stage| stage.name.clone())
    }

    /// Opens a box, types in it, and takes the row that is marked.
    fn find(&mut self, picker: &str, typed: &str) {
        self.click(picker);
        self.type_text(typed);
        self.key(Key::Enter);
    }

    /// Selects the connection between two cards side by side.
    fn click_between(&mut self, left: u32, right: u32) {
        let (left, right) = (self.card_rect(left), self.card_rect(right));
        self.click_at(left.right_center().lerp(right.left_center(), 0.5));
    }

    pub(super) fn has(&self, label: &str) -> bool {
        self.labels().iter().any(|shown| shown == label)
    }
}

/// Opens a test map with its first touchpoint selected.
pub(super) fn first(map: &str) -> Window {
    let mut window = Window::on(test_map::journey(map));
    window.click(&window.card(1));
    window
}

/// Opens a test map with everything selected.
fn all(map: &str) -> Window {
    let mut window = first(map);
    window.keys(Modifiers::COMMAND, Key::A);
    window
}

fn before(map: &str) -> Journey {
    test_map::journey(map)
}

#[test]
fn a_stage_is_chosen_made_and_taken_away() {
    let mut window = first("A > B");
    window.find("Stage", "Arriving");
    assert_eq!(window.stage_named("A").as_deref(), Some("Arriving"));
    window.click(&window.card(2));
    window.find("Stage", "arr");
    assert_eq!((window.stage_named("B").as_deref(), window.stages().len()), (Some("Arriving"), 1));
    window.choose("Stage", "No stage");
    assert_eq!(window.stage_named("B"), None);
    for step in ["stage of B", "stage of B", "stage of A"] {
        window.undo_named(step);
    }
    assert_eq!(*window.journey(), before("A > B"));
}

#[test]
fn channels_are_switched_and_any_other_can_be_named() {
    let mut window = first("A > B");
    window.click("phone");
    window.click("web");
    window.click("phone");
    assert!(window.is_on("web") && !window.is_on("phone"));
    window.find("Other channel…", "Carrier pigeon");
    window.find("Other channel…", "E-mail");
    assert_eq!(window.channels("A"), ["Carrier pigeon", "email", "web"]);
    window.click(&window.card(2));
    window.choose("Other channel…", "Carrier pigeon");
    assert_eq!(window.channels("B"), ["Carrier pigeon"]);
    window.click("Remove channel Carrier pigeon");
    assert!(window.channels("B").is_empty());
    window.undo_named("channels of B");
    assert_eq!(window.channels("B"), ["Carrier pigeon"]);
}

#[test]
fn actors_are_found_made_placed_and_taken_away() {
    let mut window = first("A > B");
    window.find("Add an actor…", "Waiter");
    assert_eq!(window.actors_of("A"), ["Waiter"]);
    window.choose("Role of Waiter", "front stage");
    assert_eq!(window.journey().actors()[0].place, Place::Front);
    window.click(&window.card(2));
    window.find("Add an actor…", "wai");
    assert_eq!((window.actors_of("B").len(), window.journey().actors().len()), (1, 1), "the same one");
    window.click("Remove Waiter from here");
    assert!(window.actors_of("B").is_empty() && window.actors_of("A") == ["Waiter"]);
    window.undo_named("actors of B");
    window.undo_named("actors of B");
    window.undo_named("change of actor Waiter");
    window.undo_named("actors of A");
    assert_eq!(*window.journey(), before("A > B"));
}

#[test]
fn esc_closes_a_box_and_changes_nothing() {
    let mut window = first("A > B");
    window.retype(TITLE, "Ad");
    window.click("Add an actor…");
    window.type_text("Waiter");
    window.key(Key::Escape);
    assert!(!window.shows("New actor") && window.journey().actors().is_empty());
    assert_eq!((window.titles()[0].as_str(), window.selected()), ("Ad", vec![1]));
}

#[test]
fn connections_are_followed_made_and_taken_away_without_a_pointer_on_the_canvas() {
    // A way back is told above the inspector; in this window there is room for both.
    let setting = Setting { size: vec2(1440.0, 1200.0), ..Setting::default() };
    let mut window = Window::of(Document::new(test_map::journey("A > B > C")), setting);
    window.click(&window.card(1));
    window.click("Connections, 0 in, 1 out");
    window.click("Leads to: B");
    assert_eq!(window.selected(), [2]);
    window.click("Connect to…");
    assert!(!window.has("2 B") && !window.has("3 C"), "neither itself nor what is there already");
    window.click("1 A");
    assert_eq!(window.connections(), ["A>B", "B>A", "B>C"]);
    window.click("Disconnect A from here");
    assert_eq!(window.connections(), ["B>A", "B>C"]);
    window.click("Leads to: C");
    assert_eq!(window.selected(), [3]);
    window.undo_named("deletion of the connection of A and B");
    window.undo_named("connection of B and A");
    assert_eq!(*window.journey(), before("A > B > C"));
}

#[test]
fn several_show_what_they_share_and_change_together() {
    let mut window = first("A > B > C");
    window.find("Stage", "One");
    window.click("web");
    window.find("Add an actor…", "Host");
    window.keys(Modifiers::COMMAND, Key::A);
    assert!(window.has("Stage") && window.shows("(web)") && !window.is_on("web"), "{:?}", window.labels());
    window.find("Stage", "Two");
    window.click("web");
    window.choose("Add an actor…", "Host");
    for name in ["A", "B", "C"] {
        assert_eq!(window.stage_named(name).as_deref(), Some("Two"));
        assert_eq!(
            (window.channels(name), window.actors_of(name)),
            (vec!["web".into()], vec!["Host".into()])
        );
    }
    assert!(window.is_on("web"));
    window.undo_named("actors of 2 touchpoints");
    window.undo_named("channels of 2 touchpoints");
    window.undo_named("stage of 3 touchpoints");
    assert_eq!(window.stage_named("A").as_deref(), Some("One"));
}

#[test]
fn what_all_of_several_have_is_taken_away_from_all() {
    let mut window = all("A > B");
    window.click("web");
    window.click("web");
    assert!(window.channels("A").is_empty() && window.channels("B").is_empty());
    window.find("Add an actor…", "Host");
    window.click("Remove Host from here");
    assert!(window.actors_of("A").is_empty() && window.actors_of("B").is_empty());
}

#[test]
fn a_connection_says_where_it_leads_and_can_be_turned_and_taken_away() {
    let mut map = test_map::journey("A > B");
    test_map::place(&mut map, "B", 400, 0);
    let mut window = Window::on(map);
    window.click_between(1, 2);
    window.click("Turn round");
    assert_eq!(window.connections(), ["B>A"]);
    window.click("From: B");
    assert_eq!(window.selected(), [1], "B is the first now");
    window.undo();
    window.click("Delete connection");
    assert!(window.connections().is_empty());
}

#[test]
fn a_stage_is_named_moved_and_taken_away() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click("Stage Meal");
    window.retype("Name of the stage", "Eating");
    window.key(Key::Enter);
    assert!(window.stages().contains(&"Eating".to_owned()));
    window.click("To the left");
    assert_eq!(window.stages()[2], "Eating");
    window.click("Select its 3 touchpoints");
    assert!(window.shows("3 touchpoints selected"));
    window.click("Stage Eating");
    window.click("Delete stage");
    assert_eq!((window.stages().len(), window.journey().len()), (4, 15), "its touchpoints stay");
    assert_eq!(window.undo_all(), 3);
    assert!(!window.is_dirty());
}

#[test]
fn a_long_list_shows_its_first_rows_and_finds_the_others() {
    let names: Vec<_> = (1..300).map(|number| format!("T{number}")).collect();
    let mut window = Window::on(test_map::journey(&format!("T0 - > {}", names.join(" > "))));
    window.key(Key::N);
    window.click("Connections, 0 in, 1 out");
    window.harness.run_steps(20);
    window.click("Connect to…");
    assert!(window.shows("There are more") && !window.has("300 T299"), "{:?}", window.labels());
    window.type_text("T299");
    assert!(!window.shows("There are more"));
    window.key(Key::Enter);
    assert_eq!(window.journey().after(&test_map::id("T0")), [&test_map::id("T1"), &test_map::id("T299")]);
}

#[test]
fn esc_in_a_list_that_is_open_takes_back_nothing_that_was_done_before() {
    for list in ["Other channel…", "Add an actor…"] {
        let mut window = Window::blank();
        window.add("Advertising");
        window.key(Key::Num3);
        window.click(list);
        window.key(Key::Escape);
        assert_eq!(window.level(1), "positive", "{list}");
    }
}

#[test]
fn a_box_stays_where_it_is_while_one_types_in_it() {
    let setting = Setting { size: vec2(1024.0, 640.0), ..Setting::default() };
    let mut window = Window::of(sample("congress.ron"), setting);
    window.key(Key::N);
    let heading = window.rect(TITLE).center();
    window.wheel(heading + vec2(0.0, 60.0), vec2(0.0, -360.0), Modifiers::NONE);
    let field = window.rect("Add an actor…");
    assert!(window.harness.ctx.content_rect().contains_rect(field), "{field}");
    window.click("Add an actor…");
    for letter in ["V", "i", "p"] {
        window.type_text(letter);
    }
    window.harness.run_steps(20);
    assert_eq!(window.rect("Add an actor…"), field);
    let row = window.rect("New actor “Vip”");
    assert!((row.center().y - field.center().y).abs() < 100.0, "{row} beside {field}");
    window.click("New actor “Vip”");
    assert!(window.shows("Remove Vip from here"));
}
