//! The map's own texts and its stages, actors and segments: each edited where it stands, a step for each change.

use egui::{Key, Modifiers, PointerButton, vec2};
use polku::{
    editor::Document,
    journey::{HIGHEST_TOLERANCE, Journey, Place},
    words::Lang,
};

use super::{Setting, Window, sample};

const REDO: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

impl Window {
    /// Opens a sample with the three lists open.
    fn people(file: &str) -> Self {
        let mut window =
            Window::of(sample(file), Setting { size: vec2(1440.0, 2000.0), ..Setting::default() });
        window.menu("Map", "Stages, actors and segments");
        window
    }

    /// Replaces the text of a field, and stays in it.
    pub(crate) fn retype(&mut self, field: &str, text: &str) {
        self.click(field);
        self.keys(Modifiers::COMMAND, Key::A);
        self.type_letters(text);
    }

    pub(crate) fn undo_named(&mut self, step: &str) {
        self.menu("Edit", &format!("Undo {step}"));
    }

    fn actors(&self) -> Vec<String> {
        self.journey().actors().iter().map(|actor| actor.name.clone()).collect()
    }

    fn segments(&self) -> Vec<String> {
        self.journey().segments().iter().map(|segment| segment.name.clone()).collect()
    }

    /// Returns how many touchpoints an actor has.
    fn uses(&self, name: &str) -> usize {
        let id =
            self.journey().actors().iter().find(|actor| actor.name == name).map(|actor| actor.id.clone());
        let id = id.unwrap_or_else(|| panic!("no actor {name}"));
        self.journey().touchpoints().filter(|touchpoint| touchpoint.actors.contains(&id)).count()
    }
}

#[test]
fn what_the_map_says_of_itself_is_a_step_a_field() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.retype("Title", "Brunch");
    assert_eq!(window.journey().about().title, "Brunch", "at once");
    window.key(Key::Enter);
    window.retype("Promise", "No hurry");
    window.key(Key::Tab);
    window.retype("Note of the map", "Ask again in May");
    window.click("Title");
    assert_eq!(window.journey().about().promise, "No hurry");
    assert_eq!(window.journey().about().note, "Ask again in May");
    window.key(Key::Escape);
    for what in ["the map's note", "the promise", "the map's title"] {
        window.undo_named(&format!("change of {what}"));
    }
    assert!(!window.is_dirty());
    assert_eq!(window.journey().about().title, "Lunch restaurant");
}

#[test]
fn esc_puts_a_field_of_the_map_back() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.retype("Promise", "123");
    assert_eq!(window.journey().about().promise, "123", "digits are text in a field");
    window.key(Key::Escape);
    assert_eq!(window.journey().about().promise, "A quick, friendly lunch");
    assert!(!window.is_dirty());
}

#[test]
fn the_language_is_one_of_ours_none_or_any_other() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.choose("Language of the map", "Suomi");
    assert_eq!(window.journey().about().language, "fi");
    window.choose("Language of the map", "Not said");
    assert_eq!(window.journey().about().language, "");
    assert!(!window.shows("Language tag"));
    window.choose("Language of the map", "Other");
    window.type_text("sv");
    window.key(Key::Enter);
    assert_eq!(window.journey().about().language, "sv");
    window.undo_named("change of the map's language");
    assert_eq!(window.journey().about().language, "");
    window.choose("Language of the map", "English");
    assert!(!window.shows("Language tag"));
    window.choose("Language of the map", "Other");
    assert!(window.shows("Language tag"));
    window.key(Key::Escape);
    assert!(!window.shows("Language tag"), "asked for, and left without a word");
    assert_eq!(window.journey().about().language, "en");
}

#[test]
fn a_new_map_shows_its_own_fields_and_folded_lists() {
    let mut window = Window::of(Document::new(Journey::new("")), Setting::default());
    for field in ["Title", "Promise", "Language of the map", "Tolerance", "Note of the map"] {
        window.control(field);
    }
    assert!(!window.shows("New actor"));
    window.click("Actors");
    window.control("New actor");
    window.click("Actors");
    assert!(!window.shows("New actor"));
    assert_eq!(HIGHEST_TOLERANCE, 99);
}

#[test]
fn the_command_opens_all_three_lists_whatever_is_selected_and_folded() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    window.submenu("View", "Panels", "Verdict and inspector");
    window.menu("Map", "Stages, actors and segments");
    assert_eq!(window.selected(), Vec::<u32>::new());
    for field in ["New stage", "New actor", "New segment", "Stage 5", "Actor 11"] {
        window.control(field);
    }
    assert!(window.control("Stages, 5").is_focused());
    window.key(Key::Tab);
    assert!(window.control("Stage 1").is_focused());
}

#[test]
fn names_typed_one_after_the_other_become_actors() {
    let mut window = Window::of(Document::new(Journey::new("")), Setting::default());
    window.click("Actors");
    window.click("New actor");
    for name in ["Waiter", " Cook ", "   ", "waiter"] {
        window.type_text(name);
        window.key(Key::Enter);
    }
    assert_eq!(window.actors(), ["Waiter", "Cook"]);
    assert!(window.shows("There is an actor of this name already"));
    window.key(Key::Escape);
    window.undo_named("adding actor Cook");
    assert_eq!(window.actors(), ["Waiter"]);
    window.click("Actors, 1");
    window.click("Stages");
    window.click("New stage");
    window.type_text("Before");
    window.click("New stage: add");
    window.type_text("After");
    window.key(Key::Tab);
    assert_eq!(window.stages(), ["Before", "After"]);
}

#[test]
fn a_name_is_changed_where_it_stands_and_esc_puts_it_back() {
    let mut window = Window::people("lunch_restaurant.ron");
    let cook = window.actors().iter().position(|name| name == "Cook").unwrap();
    let field = format!("Actor {}", cook + 1);
    window.retype(&field, "Chef");
    assert_eq!(window.actors()[cook], "Chef");
    window.key(Key::Escape);
    assert_eq!(window.actors()[cook], "Cook");
    window.retype(&field, "Chef");
    window.key(Key::Enter);
    window.retype(&field, "");
    window.key(Key::Enter);
    assert_eq!(window.actors()[cook], "Chef", "a blank name is none");
    window.undo_named("renaming actor Chef");
    assert!(!window.is_dirty());
}

#[test]
fn where_an_actor_stands_and_who_is_in_target_can_be_chosen() {
    let mut window = Window::people("lunch_restaurant.ron");
    window.choose("Role of Cook", "supplier");
    let cook = window.journey().actors().iter().find(|actor| actor.name == "Cook").unwrap();
    assert_eq!(cook.place, Place::Supplier);
    window.undo_named("change of actor Cook");
    assert!(!window.is_dirty());

    let mut window = Window::people("congress.ron");
    window.click("Quick: in target");
    assert!(window.journey().segments().iter().any(|it| it.name == "Quick" && !it.in_target));
    assert!(window.shows("Quick (not in target): broken"));
    window.undo_named("change of segment Quick");
    assert!(!window.is_dirty());
}

#[test]
fn removing_an_actor_clears_its_uses_in_the_same_step_and_says_how_many() {
    let mut window = Window::people("lunch_restaurant.ron");
    let uses = window.uses("Waiter");
    assert!(uses > 1 && window.shows(&format!("Used by {uses} touchpoints")));
    window.menu("Waiter: move or remove", "Remove");
    assert!(window.shows(&format!("Waiter was removed, also from {uses} touchpoints")));
    assert!(!window.actors().contains(&"Waiter".to_owned()));
    window.undo_named("deletion of actor Waiter");
    assert_eq!(window.uses("Waiter"), uses);
    assert!(!window.is_dirty());
    window.keys(REDO, Key::Z);
    assert!(!window.actors().contains(&"Waiter".to_owned()));
}

#[test]
fn removing_a_group_takes_its_ratings_along_and_a_stage_leaves_its_cards() {
    let mut window = Window::people("congress.ron");
    window.menu("Quick: move or remove", "Remove");
    assert!(window.shows("Quick was removed, with its ratings at"));
    assert_eq!(window.segments(), ["Chatty"]);
    window.undo_named("deletion of segment Quick");
    assert!(!window.is_dirty());
    window.menu("Arriving: move or remove", "Remove");
    assert_eq!(window.journey().len(), 12);
    assert!(window.journey().touchpoints().any(|touchpoint| touchpoint.stage.is_none()));
    window.undo_named("deletion of stage Arriving");
    assert!(!window.is_dirty());
}

#[test]
fn lists_are_put_in_order_by_menu_and_by_key() {
    let mut window = Window::people("lunch_restaurant.ron");
    let before = window.actors();
    window.menu(&format!("{}: move or remove", before[1]), "Move up");
    assert_eq!(window.actors()[..2], [before[1].clone(), before[0].clone()]);
    window.click("Actor 1");
    window.keys(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(window.actors(), before);
    assert!(window.control("Actor 2").is_focused(), "the keys go along");
    window.keys(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(window.actors()[2], before[1]);
}

#[test]
fn a_row_is_dragged_by_its_grip_and_esc_lets_go_of_it() {
    let mut window = Window::people("lunch_restaurant.ron");
    let before = window.actors();
    let grip = |window: &Window, name: &str| window.rect(&format!("Drag {name} to another place")).center();
    let (first, fourth) = (grip(&window, &before[0]), grip(&window, &before[3]));
    let below = fourth + vec2(0.0, 4.0);
    window.drag_held(PointerButton::Primary, first, below, Modifiers::NONE);
    assert_eq!(window.actors(), before, "nothing is done on the way");
    window.release(PointerButton::Primary, below, Modifiers::NONE);
    let after = [&before[1..4], &before[..1], &before[4..]].concat();
    assert_eq!(window.actors(), after);
    window.undo_named(&format!("move of actor {}", before[0]));
    assert!(!window.is_dirty());
    window.drag_held(PointerButton::Primary, fourth, first - vec2(0.0, 4.0), Modifiers::NONE);
    window.key(Key::Escape);
    window.release(PointerButton::Primary, first - vec2(0.0, 4.0), Modifiers::NONE);
    assert!(window.actors() == before && !window.is_dirty());
}

#[test]
fn a_list_scrolls_while_a_row_is_dragged_to_its_edge() {
    let size = vec2(1024.0, 640.0);
    let mut window = Window::of(sample("lunch_restaurant.ron"), Setting { size, ..Setting::default() });
    window.menu("Map", "Stages, actors and segments");
    let (panel, before) = (size - vec2(100.0, 200.0), window.actors());
    let top = |window: &Window| window.rect("Actor 1").top();
    while top(&window) > 500.0 {
        window.wheel(panel.to_pos2(), vec2(0.0, -100.0), Modifiers::NONE);
    }
    let from = window.rect(&format!("Drag {} to another place", before[0])).center();
    let (edge, was) = (egui::pos2(from.x, size.y - 4.0), top(&window));
    window.drag_held(PointerButton::Primary, from, edge, Modifiers::NONE);
    window.harness.run_steps(10);
    assert!(top(&window) < was - 20.0, "{} {was}", top(&window));
    window.release(PointerButton::Primary, edge, Modifiers::NONE);
    assert_ne!(window.actors()[0], before[0]);
    assert_eq!(window.undo_all(), 1);
}

#[test]
fn a_stage_dragged_past_two_others_takes_its_cards_along() {
    let mut window = Window::people("lunch_restaurant.ron");
    let before = window.card_rect(1).left();
    let grip = |window: &Window, name: &str| window.rect(&format!("Drag {name} to another place")).center();
    let (from, to) = (grip(&window, "Before"), grip(&window, "Ordering"));
    window.drag(PointerButton::Primary, from, to + vec2(0.0, 4.0), Modifiers::NONE);
    assert_eq!(window.stages(), ["Arriving", "Ordering", "Before", "Meal", "Paying"]);
    assert!(window.journey().touchpoints().any(|touchpoint| touchpoint.at.x > 0));
    window.undo_named("moving a stage");
    assert!(!window.is_dirty() && (window.card_rect(1).left() - before).abs() < 1.0);
}

#[test]
fn a_name_that_another_has_is_refused_where_it_is_typed_and_the_old_one_stays() {
    let mut window = Window::people("congress.ron");
    let (stages, segments) = (window.stages(), window.segments());
    let refusal = "There is a stage of this name already";
    window.retype("Stage 2", &stages[0].to_lowercase());
    assert!(window.shows(refusal), "{:?}", window.labels());
    assert_eq!(window.stages(), stages);
    window.key(Key::Enter);
    window.run();
    assert_eq!(window.stages(), stages);
    assert!(window.shows(refusal) && !window.is_dirty(), "it is told as it is left too");
    window.retype("Stage 2", &format!("{} again", stages[0]));
    window.key(Key::Enter);
    assert_eq!(window.stages()[1], format!("{} again", stages[0]));
    assert_eq!(window.undo_all(), 1);
    let mut window = Window::people("congress.ron");
    window.retype("Segment 2", &segments[0]);
    assert!(window.shows("There is a segment of this name already"));
    window.key(Key::Escape);
    assert_eq!((window.segments(), window.is_dirty()), (segments, false));
}

#[test]
fn a_stage_that_is_moved_takes_its_cards_along_in_one_step() {
    let mut window = Window::people("lunch_restaurant.ron");
    let (first, fifth) = (window.card_rect(1), window.card_rect(5));
    assert!(first.left() < fifth.left());
    window.menu("Arriving: move or remove", "Move up");
    assert_eq!(window.stages()[..2], ["Arriving", "Before"]);
    assert!((window.card_rect(5).left() - first.left()).abs() < 1.0);
    assert!(window.card_rect(1).left() > window.card_rect(5).right());
    window.undo_named("moving a stage");
    assert!(!window.is_dirty());
}

#[test]
fn with_all_lists_open_everything_has_a_name_and_nothing_is_wider_than_the_panel() {
    for (lang, file) in [(Lang::En, "congress.ron"), (Lang::Fi, "kongressi.ron")] {
        for width in [1024.0, 1440.0] {
            let setting = Setting { size: vec2(width, 640.0), lang, dark: true };
            let mut window = Window::of(sample(file), setting);
            let (menu, row) = match lang {
                Lang::En => ("Map", "Stages, actors and segments"),
                Lang::Fi => ("Kartta", "Vaiheet, toimijat ja asiakasryhmät"),
            };
            window.menu(menu, row);
            assert_eq!(window.harness.unnamed_widgets(), Vec::<String>::new());
            let panel = width - window.canvas().rect().right();
            assert!((300.0..=337.0).contains(&panel), "{panel} wide");
        }
    }
}

#[test]
fn a_list_of_a_thousand_actors_can_be_used() {
    use polku::journey::{Actor, ActorId, Edit, Extra, test_map};
    let mut map = test_map::journey("A +");
    for number in 0..1_000 {
        let (id, name) = (ActorId::from_number(number), format!("Actor of {number}"));
        let actor = Actor { id, name, place: Place::Other, order: number as i64, extra: Extra::default() };
        test_map::edit(&mut map, Edit::AddActor(actor));
    }
    let mut window = Window::of(Document::new(map), Setting::default());
    window.click("Actors, 1000");
    assert!(window.labels().len() < 300, "only what is in view is made");
    window.retype("Actor 2", "Second");
    assert_eq!(window.actors()[1], "Second");
}
