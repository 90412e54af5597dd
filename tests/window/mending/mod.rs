//! Mending in the window (R19): what is done about a break, what to mend first, and the map as if it was mended.

mod begun;

use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use polku::{
    editor::Document,
    journey::{Action, ActionState, Day, Journey, test_map},
    words::Lang,
};

use super::{Setting, Window, sample};

const WHAT: &str = "What is done";
const DUE: &str = "Day by which it is done";
/// The verdict of the lunch as it is.
const IS: &str = "Broken at 4, 7, 10 and 14";

fn lunch() -> Window {
    Window::of(sample("lunch_restaurant.ron"), Setting { size: vec2(1440.0, 1500.0), ..Setting::default() })
}

fn tick(number: u32) -> String {
    let map = sample("lunch_restaurant.ron");
    let titles =
        [(4, "Opening hours suit me"), (7, "How fast I am noticed and greeted"), (10, "Speed of the order")];
    let title =
        titles.iter().find(|(it, _)| *it == number).map_or("Speed of the bill, ease of paying", |(_, it)| it);
    assert!(map.journey().touchpoints().any(|touchpoint| touchpoint.title == title));
    format!("As if mended: {number} {title}")
}

fn actions(map: &Journey) -> Vec<&Action> {
    map.actions().collect()
}

impl Window {
    /// Selects the card with this number.
    fn pick_card(&mut self, number: u32) {
        let card = self.card(number);
        self.click(&card);
    }

    /// Opens the actions of a touchpoint, and writes one.
    fn write(&mut self, number: u32, what: &str) {
        self.pick_card(number);
        self.click("Mending");
        self.retype(WHAT, what);
        self.key(Key::Enter);
    }

    fn only_action(&self) -> &Action {
        let all = actions(self.journey());
        assert_eq!(all.len(), 1, "{all:?}");
        all[0]
    }
}

#[test]
fn r19_a_map_that_does_not_break_has_nothing_of_it() {
    let mut window = Window::of(Document::new(test_map::journey("A + > B ?")), Setting::default());
    window.pick_card(1);
    assert!(!window.shows("Mending") && !window.has("Mend"), "{:?}", window.labels());
    window.keys(Modifiers::SHIFT, Key::F10);
    assert!(!window.has("Add an action") && !window.has("As if mended"), "{:?}", window.labels());
    window.key(Key::Escape);
    window.key(Key::Num1);
    assert!(window.shows("Mending") && window.has("Mend"), "{:?}", window.labels());
    window.keys(Modifiers::SHIFT, Key::F10);
    assert!(window.has("Add an action") && window.has("As if mended"), "{:?}", window.labels());
}

#[test]
fn r19_an_action_is_written_at_its_break_and_each_field_is_a_step() {
    let mut window = lunch();
    window.write(7, "A host at the door");
    assert_eq!(window.only_action().what, "A host at the door");
    window.click("Choose who does it…");
    window.type_text("Waiter");
    window.key(Key::Enter);
    window.retype("Who in particular does it", "Aino");
    window.key(Key::Enter);
    window.retype(DUE, "8.12.");
    window.key(Key::Enter);
    assert!(window.shows("in 10 days") && window.value(DUE) == "8 Dec 2026", "{:?}", window.labels());
    window.click("State: Doing");
    let action = window.only_action().clone();
    assert_eq!((action.who.as_str(), action.state), ("Aino", ActionState::Doing));
    assert_eq!(Some(action.due), Day::new("2026-12-08"));
    assert!(action.actor.and_then(|id| window.journey().actor(&id)).is_some_and(|it| it.name == "Waiter"));
    assert!(window.has("Mend 1"), "{:?}", window.labels());
    for _ in 0..4 {
        window.undo_named("change of action A host at the door");
    }
    window.undo_named("adding action A host at the door");
    assert!(!window.is_dirty() && window.selected() == [7]);
}

#[test]
fn r19_effort_is_a_row_of_dots_for_pointer_and_keys() {
    let mut window = lunch();
    window.write(7, "A host");
    let dots = window.rect("Effort");
    let dot = |number: f32| egui::pos2(dots.left() + (number - 0.5) * dots.width() / 5.0, dots.center().y);
    window.click_at(dot(4.0));
    assert_eq!(window.only_action().effort.get(), 4);
    assert!(window.shows("4 of 5"));
    window.click_at(dot(4.0));
    assert_eq!(window.only_action().effort.get(), 0, "the same dot takes it back");
    window.control("Effort").focus();
    window.run();
    for key in [Key::ArrowRight, Key::ArrowRight, Key::ArrowLeft] {
        window.key(key);
    }
    assert_eq!((window.only_action().effort.get(), window.selected()), (1, vec![7]), "no card has moved");
}

#[test]
fn r19_what_is_no_day_is_told_and_not_taken_and_a_day_that_is_past_shouts() {
    let mut window = lunch();
    window.write(7, "A host");
    window.retype(DUE, "31.4.2026");
    window.key(Key::Enter);
    assert!(window.shows("This is no day. Write it as 8 Dec 2026"), "{:?}", window.labels());
    assert!(window.only_action().due.is_empty());
    window.retype(DUE, "2026-11-20");
    window.key(Key::Enter);
    assert!(!window.shows("This is no day") && window.shows("8 days ago") && window.shows("past its day"));
    window.open_tab("Mend");
    assert!(
        window.shows("1 past its day") && window.shows("3 breaks without an action"),
        "{:?}",
        window.labels()
    );
    window.click("State: Done");
    assert!(!window.shows("past its day"), "what is done is not late");
    assert!(window.shows("The experience is broken"), "and it changes no verdict");
}

#[test]
fn r19_dropped_asks_why_and_another_action_and_deleting_are_at_hand() {
    let mut window = lunch();
    window.write(7, "A host");
    assert!(!window.has("Why it is done or dropped"));
    window.click("State: Dropped");
    window.retype("Why it is done or dropped", "Too dear");
    window.key(Key::Enter);
    assert_eq!(window.only_action().why, "Too dear");
    window.click("Another action");
    window.type_text("A bell");
    window.key(Key::Enter);
    let whats: Vec<_> = actions(window.journey()).iter().map(|action| action.what.clone()).collect();
    assert_eq!(whats, ["A host", "A bell"], "what is new stands last");
    window.click("Delete the action “A host”");
    assert_eq!(window.only_action().what, "A bell");
    window.undo_named("deletion of action A host");
}

#[test]
fn r19_a_new_action_that_is_emptied_again_or_left_blank_is_none() {
    let mut window = lunch();
    window.write(7, "  ");
    assert!(!window.is_dirty() && actions(window.journey()).is_empty());
    window.keys(Modifiers::SHIFT, Key::A);
    window.type_text("A");
    assert_eq!(actions(window.journey()).len(), 1);
    window.key(Key::Backspace);
    assert_eq!((actions(window.journey()).len(), window.focused().as_deref()), (0, Some(WHAT)));
    window.key(Key::Tab);
    assert!(actions(window.journey()).is_empty() && window.has(WHAT), "{:?}", window.labels());
    window.keys(Modifiers::SHIFT, Key::A);
    window.type_text("A bell");
    window.key(Key::Enter);
    assert_eq!(window.only_action().what, "A bell");
}

#[test]
fn r19_breaks_are_ticked_and_the_map_is_seen_as_if_they_were_mended() {
    let mut window = lunch();
    let before = window.journey().clone();
    window.open_tab("Mend");
    window.click(&tick(7));
    window.click(&tick(14));
    assert!(window.shows(IS) && window.shows("As if 7 and 14 were mended"), "{:?}", window.labels());
    assert!(window.shows("Would still be broken at 4 and 10"));
    assert!(window.shows("If all 4 were: would not be known yet: 13 is not rated"), "{:?}", window.labels());
    assert_eq!((window.level(7).as_str(), window.level(4).as_str()), ("positive", "neutral"));
    assert!(window.is_on(&tick(7)) && !window.is_on(&tick(4)));
    window.click(&tick(7));
    assert!(window.shows("As if 14 were mended"));
    window.click("Look at the map as it is");
    assert!(!window.shows("As if 14 were mended") && window.shows("The experience is broken"));
    assert!(!window.is_dirty() && *window.journey() == before);
}

#[test]
fn r19_by_keys_alone_breaks_are_gone_through_ticked_and_selected_and_esc_goes_back() {
    let mut window = lunch();
    window.open_tab("Mend");
    window.click_at(window.rect("Mend").center() + vec2(0.0, 2.0));
    window.key(Key::Tab);
    for _ in 0..200 {
        if window.here().starts_with("Mend.") {
            break;
        }
        window.key(Key::Tab);
    }
    assert!(window.here().starts_with("Mend."), "{}", window.here());
    let first = window.here();
    window.key(Key::ArrowDown);
    assert_ne!(window.here(), first);
    window.key(Key::ArrowUp);
    window.key(Key::Space);
    assert!(window.shows("were mended"), "{:?}", window.labels());
    window.key(Key::Enter);
    assert_eq!(window.selected().len(), 1);
    window.key(Key::Escape);
    window.key(Key::Escape);
    assert!(window.shows("were mended") && window.selected().is_empty(), "the selection first");
    window.key(Key::Escape);
    assert!(!window.shows("were mended"));
}

#[test]
fn r19_keys_of_the_canvas_begin_an_action_and_look_as_if() {
    let mut window = lunch();
    window.pick_card(10);
    window.keys(Modifiers::SHIFT, Key::A);
    assert_eq!(window.focused().as_deref(), Some(WHAT));
    window.type_text("Order by phone");
    window.key(Key::Enter);
    assert_eq!(window.only_action().what, "Order by phone");
    window.pick_card(10);
    window.key(Key::W);
    assert!(window.shows("As if 10 were mended"), "{:?}", window.labels());
    window.key(Key::W);
    assert!(!window.shows("were mended"));
    window.keys(Modifiers::SHIFT, Key::W);
    assert!(window.shows("Would still be broken at") && window.shows("Mend 1"), "{:?}", window.labels());
    window.pick_card(4);
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("were mended"), "undo of something else leaves it");
}

#[test]
fn r19_an_action_is_begun_from_the_list_and_from_the_menu_of_a_card() {
    let mut window = lunch();
    window.open_tab("Mend");
    window.click("Add an action: 14 Speed of the bill, ease of paying");
    assert_eq!((window.selected(), window.focused().as_deref()), (vec![14], Some(WHAT)));
    window.type_text("Order at the door");
    window.key(Key::Enter);
    assert!(window.shows("Order at the door: Open"), "it is in the list: {:?}", window.labels());
    window.pick_card(4);
    window.keys(Modifiers::SHIFT, Key::F10);
    window.click("Add an action");
    assert_eq!(window.focused().as_deref(), Some(WHAT));
}

#[test]
fn r19_the_breaks_are_listed_by_gain_or_in_journey_order_and_a_click_shows_one() {
    let mut window = lunch();
    window.open_tab("Mend");
    let order = |window: &Window| {
        let rows = window.harness.query_all(
            by().predicate(|node| node.label().is_some_and(|label| label.starts_with("As if mended: "))),
        );
        let mut rows: Vec<_> =
            rows.map(|row| (row.rect().top(), row.accesskit_node().label().unwrap())).collect();
        rows.sort_by(|one, other| one.0.total_cmp(&other.0));
        rows.into_iter().map(|(_, label)| label).collect::<Vec<_>>()
    };
    assert!(order(&window)[0].starts_with("As if mended: 7"), "{:?}", order(&window));
    window.choose("Order of the breaks: Most gain first", "Journey order");
    assert!(order(&window)[0].starts_with("As if mended: 4"), "{:?}", order(&window));
    let row = window
        .labels()
        .into_iter()
        .find(|label| label.starts_with("4 Opening") && label.ends_with(". No action"))
        .unwrap();
    window.click(&row);
    assert_eq!(window.selected(), [4]);
}

#[test]
fn r19_three_questions_are_answered_by_the_map_and_each_leads_on() {
    let mut window = lunch();
    window.submenu("Map", "Improve", "Question, listen, develop…");
    for question in ["What do we believe?", "Whom do we ask next?", "What do we mend first?"] {
        assert!(window.shows(question), "{:?}", window.labels());
    }
    assert!(window.shows("touchpoints are assumed: "));
    window.run();
    window.click("Select what we believe");
    window.run();
    assert!(!window.shows("What do we believe?") && window.selected().contains(&10));
    window.key(Key::Q);
    window.key(Key::Escape);
    assert!(!window.shows("What do we believe?"), "Esc closes it");
    window.key(Key::Q);
    let last = |window: &Window| window.focused().unwrap_or_default();
    for _ in 0..8 {
        if last(&window) == "Three next" {
            break;
        }
        window.key(Key::Tab);
    }
    window.key(Key::Enter);
    assert!(window.shows("Would still be broken at") && window.is_on("Mend"), "{:?}", window.labels());
}

#[test]
fn r19_an_export_is_of_the_map_as_it_is() {
    let mut window = lunch();
    window.keys(Modifiers::SHIFT, Key::W);
    assert!(window.shows("were mended"));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lunch.md");
    window.answer(polku::gui::DialogAnswer::Chosen(path.clone()));
    window.export();
    window.wait_until("exported", |_| path.exists());
    let report = std::fs::read_to_string(&path).unwrap();
    assert!(report.contains("The experience is broken") && !report.contains("As if"));
}

/// Opens the lunch with a host planned at 7.
fn with_host() -> Window {
    let mut window = lunch();
    window.write(7, "A host");
    window
}

#[test]
fn r19_actions_go_out_as_a_table_and_what_differs_comes_back_in_one_step() {
    let mut window = with_host();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.csv");
    window.answer(polku::gui::DialogAnswer::Chosen(path.clone()));
    window.menu("File", "Export actions…");
    window.wait_until("exported", |_| path.exists());
    let table = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, table.replace("A host", "Two hosts") + ",4,,Longer hours,,,2026-12-08,3,Open,\r\n")
        .unwrap();
    window.answer(polku::gui::DialogAnswer::Chosen(path));
    window.menu("File", "Take actions back…");
    window.wait_for("1 action changed, 1 added");
    let mut whats: Vec<_> = window.journey().actions().map(|action| action.what.clone()).collect();
    whats.sort();
    assert_eq!(whats, ["Longer hours", "Two hosts"]);
    window.undo_named("taking back 2 actions");
    assert_eq!(window.only_action().what, "A host");
}

#[test]
fn r19_where_a_row_cannot_be_taken_nothing_is_and_it_is_told() {
    let mut window = with_host();
    let before = window.journey().clone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.csv");
    std::fs::write(&path, "Id,Touchpoint,What,Effort\n,4,Longer hours,3\n,7,A bell,9\n").unwrap();
    window.answer(polku::gui::DialogAnswer::Chosen(path));
    window.menu("File", "Take actions back…");
    window.wait_for("Nothing was taken");
    assert!(window.shows("row 3: “9” is no effort"), "{:?}", window.labels());
    assert!(*window.journey() == before);
}

#[test]
fn r19_what_is_mended_fits_in_every_window_and_language() {
    for size in [vec2(800.0, 560.0), vec2(1024.0, 640.0), vec2(1440.0, 900.0), vec2(3840.0, 2160.0)] {
        for (lang, file, mend) in
            [(Lang::En, "congress.ron", "Mend"), (Lang::Fi, "lounasravintola.ron", "Toimenpiteet")]
        {
            let mut window = Window::of(sample(file), Setting { size, lang, dark: false });
            window.open_tab(mend);
            window.key(Key::N);
            window.key(Key::W);
            assert_eq!(window.misfits(), Vec::<String>::new(), "{file} at {size}");
        }
    }
}
