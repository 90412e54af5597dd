//! What a hand does with stages: cards dropped into bands, bands dragged by their heads, stages made,
//! named, put in order and removed.

use egui::{Key, Modifiers, PointerButton, Pos2, Vec2, vec2};
use polku::journey::{Edit, Extra, Field, Journey, Stage, StageId, sketch};

use super::{Window, gestures::on};

const PRIMARY: PointerButton = PointerButton::Primary;
const NONE: Modifiers = Modifiers::NONE;

/// Columns of cards, as tidying up has them: a name and a card for each letter.
fn columns(stages: &[(&str, &str)]) -> Journey {
    let letters = stages.iter().flat_map(|(_, cards)| cards.chars()).map(String::from);
    let mut map = sketch::journey(&letters.collect::<Vec<_>>().join(" > "));
    for (column, (name, cards)) in (0..).zip(stages) {
        let id = StageId::new(name).unwrap();
        let stage =
            Stage { id: id.clone(), name: (*name).into(), order: column.into(), extra: Extra::default() };
        sketch::edit(&mut map, Edit::AddStage(stage));
        for (row, card) in (0..).zip(cards.chars()) {
            let card = card.to_string();
            sketch::edit(&mut map, Edit::Change(sketch::id(&card), Field::Stage(Some(id.clone()))));
            sketch::place(&mut map, &card, 16 + 216 * column, 48 + 120 * row);
        }
    }
    map
}

fn three(steps: i32) -> Window {
    on(columns(&[("One", "AB"), ("Two", "CD"), ("Three", "E")]), steps)
}

impl Window {
    /// The stage of a card, by name.
    fn stage(&self, card: &str) -> Option<String> {
        let stage = self.journey().touchpoint(&sketch::id(card)).unwrap().stage.clone()?;
        Some(self.journey().stage(&stage).unwrap().name.clone())
    }

    pub(crate) fn stages(&self) -> Vec<String> {
        self.journey().stages().iter().map(|stage| stage.name.clone()).collect()
    }

    fn head(&self, name: &str) -> Pos2 {
        self.rect(&format!("Stage {name}")).center()
    }

    /// Drags a stage by its head by canvas units; the button stays down.
    fn carry_stage(&mut self, name: &str, by: Vec2) -> Pos2 {
        let from = self.head(name);
        let to = from + by * self.scale(1);
        self.drag_held(PRIMARY, from, to, NONE);
        to
    }

    fn carry_and_drop_stage(&mut self, name: &str, by: Vec2) {
        let to = self.carry_stage(name, by);
        self.release(PRIMARY, to, NONE);
    }
}

#[test]
fn shape_a_card_dropped_into_a_band_gets_its_stage() {
    for steps in [-3, 0, 1] {
        let mut window = three(steps);
        let to = window.carry(1, vec2(216.0, 240.0), NONE);
        assert_eq!(window.stage("A").as_deref(), Some("Two"), "while it is over it, {steps}");
        window.release(PRIMARY, to, NONE);
        assert_eq!((window.at("A"), window.stage("A").as_deref()), ((232, 288), Some("Two")));
        assert_eq!(window.undo_label(), "Undo move of A");
        window.undo();
        assert_eq!((window.at("A"), window.stage("A").as_deref()), ((16, 48), Some("One")));
    }
}

#[test]
fn near_its_own_band_a_card_stays_in_its_stage_and_far_out_it_has_none() {
    let mut window = three(-3);
    window.carry_and_drop(2, vec2(0.0, 130.0), NONE);
    assert_eq!(window.stage("B").as_deref(), Some("One"), "the band grows");
    window.carry_and_drop(2, vec2(0.0, 200.0), NONE);
    assert_eq!(window.stage("B"), None);
    window.carry_and_drop(2, vec2(0.0, -310.0), NONE);
    assert_eq!(window.stage("B").as_deref(), Some("One"), "and back again");
}

#[test]
fn what_is_carried_as_a_whole_keeps_its_stages() {
    let mut window = three(-3);
    window.keys(Modifiers::COMMAND, Key::A);
    window.carry_and_drop(1, vec2(216.0, 0.0), NONE);
    let stages = ["A", "B", "C", "D", "E"].map(|card| window.stage(card).unwrap());
    assert_eq!(stages, ["One", "One", "Two", "Two", "Three"]);
    window.undo();
    window.key(Key::Escape);
    window.carry_and_drop(5, vec2(-432.0, 200.0), NONE);
    assert_eq!(window.stage("E").as_deref(), Some("One"), "but a stage's only card may go");
    window.undo();
    window.carry_and_drop(5, vec2(0.0, 400.0), NONE);
    assert_eq!(window.stage("E").as_deref(), Some("Three"), "and beside every band it keeps it");
}

#[test]
fn a_click_on_a_head_selects_the_stage_and_a_double_click_opens_its_name() {
    let mut window = three(0);
    let head = window.head("Two");
    window.click_at(head);
    assert!(window.is_on("Stage Two"));
    assert!(window.selected().is_empty());
    window.double_click_at(head);
    window.keys(Modifiers::COMMAND, Key::A);
    window.type_text("Middle");
    window.key(Key::Enter);
    assert_eq!(window.stages(), ["One", "Middle", "Three"]);
    window.key(Key::Delete);
    assert_eq!(window.stages(), ["One", "Three"]);
    assert_eq!((window.journey().len(), window.stage("C")), (5, None), "its touchpoints stay");
    window.undo();
    assert_eq!(window.stage("C").as_deref(), Some("Middle"));
}

#[test]
fn a_stage_dragged_by_its_head_takes_its_cards_along() {
    let mut window = three(0);
    window.carry_and_drop_stage("Three", vec2(80.0, 120.0));
    assert_eq!((window.at("E"), window.stage("E").as_deref()), ((528, 168), Some("Three")));
    assert_eq!(window.stages(), ["One", "Two", "Three"]);
    assert_eq!(window.undo_label(), "Undo moving a stage");
    window.undo();
    assert_eq!(window.at("E"), (448, 48));
    assert!(!window.is_dirty());
}

#[test]
fn past_the_middle_of_another_a_stage_takes_its_place_and_the_other_makes_room() {
    for steps in [-3, 0] {
        let mut window = three(steps);
        let to = window.carry_stage("One", vec2(230.0, 5.0));
        assert_eq!(window.stages(), ["Two", "One", "Three"], "while it is dragged, {steps}");
        assert_eq!((window.at("C"), window.at("A")), ((16, 48), (248, 48)));
        window.release(PRIMARY, to, NONE);
        let places = ["A", "B", "C", "D", "E"].map(|card| window.at(card));
        assert_eq!(places, [(232, 48), (232, 168), (16, 48), (16, 168), (448, 48)], "it lands in its place");
        assert_eq!(window.undo_label(), "Undo moving a stage");
        window.undo();
        assert_eq!(
            (window.at("A"), window.stages()),
            ((16, 48), vec!["One".into(), "Two".into(), "Three".into()])
        );
        assert!(!window.is_dirty());
    }
}

#[test]
fn a_stage_that_has_not_passed_another_goes_back_from_over_it() {
    let mut window = three(0);
    window.carry_and_drop_stage("One", vec2(100.0, 0.0));
    assert_eq!(window.at("A"), (16, 48));
    assert!(!window.is_dirty());
    window.carry_stage("One", vec2(300.0, 0.0));
    window.key(Key::Escape);
    assert_eq!((window.at("A"), window.at("C")), ((16, 48), (232, 48)));
    assert!(!window.is_dirty());
}

#[test]
fn a_new_stage_takes_in_what_is_selected_or_is_empty_and_last() {
    let mut window = three(0);
    let (second, third) = (window.card(2), window.card(3));
    window.click(&second);
    window.click_with(Modifiers::SHIFT, &third);
    window.keys(Modifiers::SHIFT, Key::T);
    window.type_text("New");
    window.key(Key::Enter);
    assert_eq!(window.stages(), ["One", "New", "Two", "Three"]);
    assert_eq!(["A", "B", "C", "D"].map(|card| window.stage(card).unwrap()), ["One", "New", "New", "Two"]);
    assert_eq!(window.undo_label(), "Undo adding stage New");
    window.undo();
    assert!(!window.is_dirty());
    window.key(Key::Escape);
    window.menu("Map", "New stage");
    window.type_text("Last");
    window.key(Key::Enter);
    assert_eq!(window.stages(), ["One", "Two", "Three", "Last"]);
    let to = window.rect("Stage Last").center() + vec2(0.0, 80.0);
    let from = window.card_rect(5).center();
    window.drag(PRIMARY, from, to, NONE);
    assert_eq!(window.stage("E").as_deref(), Some("Last"), "a card can be dropped into an empty band");
}

#[test]
fn stages_change_places_by_command() {
    let mut window = three(0);
    let head = window.head("Two");
    window.click_at(head);
    window.command("Move stage right");
    assert_eq!(window.stages(), ["One", "Three", "Two"]);
    assert_eq!((window.at("C"), window.at("E")), ((448, 48), (232, 48)));
    window.command("Move stage left");
    assert_eq!((window.stages()[1].as_str(), window.at("C"), window.at("E")), ("Two", (232, 48), (448, 48)));
}
