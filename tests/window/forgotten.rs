//! The tab "What have we forgotten?": the list of what is often left out, by pointer and by keys alone.

use egui::{Event, Key, Modifiers, vec2};
use polku::{editor::Document, format::templates::TemplateId, journey::test_map, words::Lang};

use super::{Setting, Window, sample};

const COMMAND: &str = "What have we forgotten?";
const TAB: &str = "Forgotten?";

fn lunch() -> Window {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.menu("Map", COMMAND);
    window
}

impl Window {
    /// Returns the stage of the one touchpoint that is selected.
    fn stage_of_selected(&self) -> String {
        let [number] = self.selected()[..] else { panic!("{:?}", self.selected()) };
        let card = self.card(number);
        let title = card.split_once(' ').expect("a title").1;
        let found = self.journey().touchpoints().find(|it| title.starts_with(&format!("{}, ", it.title)));
        let stage = found.expect("a touchpoint").stage.clone().expect("a stage");
        self.journey().stage(&stage).expect("a stage").name.clone()
    }
}

#[test]
fn a_click_adds_what_was_forgotten_in_its_stage_and_from_then_on_goes_there() {
    let mut window = lunch();
    assert_eq!(window.rows().len(), 16);
    window.click("Add Cloakroom");
    assert_eq!((window.journey().len(), window.stage_of_selected().as_str()), (16, "Arriving"));
    assert_eq!(window.level(window.selected()[0]), "not rated");
    let added = window.selected();
    let card = window.card_rect(added[0]);
    assert!(window.canvas().rect().contains_rect(card), "in view");
    assert!(!window.shows("Add Cloakroom") && window.is_on("Cloakroom, on the map"));
    window.key(Key::Escape);
    window.click(&window.card(1));
    assert!(!window.is_on("Cloakroom, on the map"));
    window.click("Cloakroom, on the map");
    assert_eq!((window.journey().len(), window.selected()), (16, added));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.journey().len() == 15 && window.shows("Add Cloakroom") && !window.is_dirty());
}

#[test]
fn what_was_forgotten_is_added_by_keyboard_alone() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.command("forgotten");
    assert!(window.is_on(&window.tab(TAB)));
    while !window.here().starts_with(TAB) {
        window.keys(Modifiers::NONE, Key::F6);
    }
    while !window.here().starts_with("Often forgotten. ") {
        window.key(Key::Tab);
    }
    assert_eq!(window.here(), "Often forgotten. Opening hours, on the map");
    window.key(Key::ArrowRight);
    window.key(Key::ArrowDown);
    let here = window.here();
    let title = here.strip_prefix("Often forgotten. Add ").unwrap_or_else(|| panic!("{here}")).to_owned();
    window.key(Key::Enter);
    assert_eq!((window.journey().len(), window.stage_of_selected().as_str()), (16, "Arriving"));
    assert_eq!(window.here(), format!("Often forgotten. {title}, on the map"), "the keys stay");
    window.key(Key::Space);
    assert_eq!(window.journey().len(), 16, "a second time it is gone to");
    window.key(Key::ArrowDown);
    window.key(Key::Space);
    assert_eq!(window.journey().len(), 17);
}

#[test]
fn what_is_on_the_map_can_be_added_with_shift() {
    let mut window = lunch();
    let row = window.rect("Opening hours, on the map").center();
    window.harness.event(Event::PointerMoved(row));
    window.harness.run_steps(60);
    assert!(window.shows("A click goes there. With Shift: "), "{:?}", window.labels());
    window.click_with(Modifiers::SHIFT, "Opening hours, on the map");
    assert_eq!((window.journey().len(), window.stage_of_selected().as_str()), (16, "Before"));
    assert!(window.card(window.selected()[0]).contains("Opening hours, "), "a new one");
    window.keys(Modifiers::SHIFT, Key::Enter);
    assert_eq!(window.journey().len(), 17, "by key");
    window.key(Key::Enter);
    assert_eq!(window.journey().len(), 17);
}

#[test]
fn the_kind_of_journey_is_guessed_and_can_be_chosen_until_another_map_comes() {
    let mut window = lunch();
    let kind = |window: &Window, kind: &str| window.shows(&format!("Kind of journey: {kind}"));
    assert!(kind(&window, "Lunch in a restaurant"));
    window.click("Kind of journey: Lunch in a restaurant");
    window.click("Complaint");
    assert!(kind(&window, "Complaint") && window.shows("Add Apology") && !window.shows("Add Cloakroom"));
    window.submenu("File", "New from sample", "Congress");
    assert!(kind(&window, "Event") && window.shows("Add Reminder"));
    let mut window = Window::on(test_map::journey("A > B"));
    window.command(COMMAND);
    assert!(kind(&window, "Service by appointment"));
}

#[test]
fn the_list_is_in_the_language_of_the_map() {
    let mut window = Window::sample("lounasravintola.ron");
    window.command(COMMAND);
    assert!(window.shows("Add Kuitti"), "{:?}", window.rows());
    let setting = Setting { lang: Lang::Fi, ..Setting::default() };
    let mut window = Window::of(sample("lunch_restaurant.ron"), setting);
    window.menu("Kartta", "Mitä meiltä unohtui?");
    assert!(window.shows("Lisää Receipt"));
}

#[test]
fn an_open_name_is_taken_before_something_is_added() {
    let mut window = lunch();
    window.click(&window.card(1));
    window.key(Key::F2);
    window.type_text("Fame");
    window.click("Add Cloakroom");
    assert_eq!(window.journey().len(), 16);
    assert!(window.card(1).starts_with("1 Fame"), "{}", window.card(1));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.journey().len() == 15 && window.card(1).starts_with("1 Fame"), "a step of its own");
}

#[test]
fn a_list_in_a_small_window_is_scrolled_to_where_the_keys_are() {
    for lang in Lang::ALL {
        let map = TemplateId::Event.template().journey(lang);
        let setting = Setting { size: vec2(1024.0, 640.0), dark: true, lang };
        let mut window = Window::of(Document::new(map), setting);
        window.command(&lang.words().text("command-forgotten"));
        let first = window.rows().remove(0);
        window.click(&first);
        for _ in 0..20 {
            window.key(Key::ArrowDown);
        }
        let last = window.here().split_once(". ").expect("a row").1.to_owned();
        let panel = window.rect(&window.tab(&lang.words().text("forgotten")));
        assert!(window.rect(&last).top() >= panel.bottom() && window.rect(&last).bottom() <= 640.0, "{last}");
        assert!(window.misfits().is_empty(), "{:?}", window.misfits());
    }
}
