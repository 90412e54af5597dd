//! Items that belong to nothing are given a place or deleted from the list of findings (R13, R19), and an item
//! that was entered at the wrong touchpoint is moved to another.

use egui::{Key, vec2};
use egui_kittest::kittest::NodeT as _;
use polku::{
    editor::Document,
    journey::{Action, ActionId, ActorId, Case, CaseId, Edit, Item, ItemKey, Journey, test_map},
};

use super::{Setting, Window};

fn window(items: impl IntoIterator<Item = Item>) -> Window {
    let edits: Vec<_> = items.into_iter().map(|item| Edit::Put(item.into())).collect();
    let map = test_map::journey("A + > B +").apply(&edits).unwrap();
    Window::of(Document::new(map), Setting { size: vec2(1440.0, 1500.0), ..Setting::default() })
}

fn action(at: &str) -> Action {
    Action::new(ActionId::from_number(1), test_map::id(at), "A host greets")
}

fn place(map: &Journey, key: &ItemKey) -> String {
    let at = match &**map.item(key).unwrap() {
        Item::Action(action) => action.touchpoint.clone(),
        Item::Case(case) => case.touchpoint.clone(),
        other => panic!("{other:?}"),
    };
    at.map_or_else(String::new, |id| map.touchpoint(&id).unwrap().title.clone())
}

#[test]
fn r19_an_action_whose_touchpoint_is_gone_is_put_at_the_one_that_is_selected() {
    let action = action("gone");
    let key = ItemKey::Action(action.id.clone());
    let mut window = window([Item::Action(action)]);
    window.open_tab("Findings");
    assert!(window.control("Put here").accesskit_node().is_disabled(), "nothing is selected");
    let card = window.card(2);
    window.click(&card);
    window.click("Put here");
    assert_eq!(place(window.journey(), &key), "B");
    assert!(!window.shows("is not on the map") && !window.has("Put here"), "{:?}", window.labels());
}

#[test]
fn r13_what_belongs_to_nothing_is_made_nobodys_or_deleted_and_undo_brings_it_back() {
    let of_nobody = Action { actor: ActorId::new("gone"), ..action("A") };
    let case = Case::new(CaseId::from_number(1), test_map::id("gone"));
    let mut window = window([Item::Action(of_nobody), Item::Case(case)]);
    window.open_tab("Findings");
    window.click("Nobody’s");
    assert!(window.journey().actions().all(|action| action.actor.is_none()));
    window.click("Delete");
    assert_eq!(window.journey().cases().count(), 0);
    window.keys(egui::Modifiers::COMMAND, Key::Z);
    assert_eq!(window.journey().cases().count(), 1);
}

#[test]
fn r19_an_action_at_the_wrong_touchpoint_goes_to_another_and_is_looked_at_there() {
    let action = action("A");
    let key = ItemKey::Action(action.id.clone());
    let mut window = window([Item::Action(action)]);
    let card = window.card(1);
    window.click(&card);
    assert!(window.has("Where"), "{:?}", window.labels());
    window.click("Where");
    window.click("2 B");
    assert_eq!((place(window.journey(), &key), window.selected()), ("B".to_owned(), vec![2]));
}
