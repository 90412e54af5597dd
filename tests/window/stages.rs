//! The ways in to stages by pointer: the heads of their bands. What a gesture does is tested in
//! `editor/pointer/tests`.

use egui::{Key, Modifiers, PointerButton, Pos2, Vec2, vec2};
use polku::journey::{Edit, Extra, Field, Journey, Stage, StageId, test_map};

use super::{Window, gestures::on};

const PRIMARY: PointerButton = PointerButton::Primary;
const NONE: Modifiers = Modifiers::NONE;

/// Makes columns of cards, as tidying up places them: for each stage its name and a card for each letter.
fn columns(stages: &[(&str, &str)]) -> Journey {
    let letters = stages.iter().flat_map(|(_, cards)| cards.chars()).map(String::from);
    let mut map = test_map::journey(&letters.collect::<Vec<_>>().join(" > "));
    for (column, (name, cards)) in (0..).zip(stages) {
        let id = StageId::new(name).unwrap();
        let stage =
            Stage { id: id.clone(), name: (*name).into(), order: column.into(), extra: Extra::default() };
        test_map::edit(&mut map, Edit::AddStage(stage));
        for (row, card) in (0..).zip(cards.chars()) {
            let card = card.to_string();
            test_map::edit(&mut map, Edit::Change(test_map::id(&card), Field::Stage(Some(id.clone()))));
            test_map::place(&mut map, &card, 16 + 216 * column, 48 + 120 * row);
        }
    }
    map
}

fn three(steps: i32) -> Window {
    on(columns(&[("One", "AB"), ("Two", "CD"), ("Three", "E")]), steps)
}

impl Window {
    /// Returns the name of a card's stage.
    fn stage(&self, card: &str) -> Option<String> {
        let stage = self.journey().touchpoint(&test_map::id(card)).unwrap().stage.clone()?;
        Some(self.journey().stage(&stage).unwrap().name.clone())
    }

    pub(crate) fn stages(&self) -> Vec<String> {
        self.journey().stages().iter().map(|stage| stage.name.clone()).collect()
    }

    fn head(&self, name: &str) -> Pos2 {
        self.rect(&format!("Stage {name}")).center()
    }

    /// Drags a stage by its head by canvas units; the button stays down. Returns where the pointer is.
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
fn a_click_on_a_head_selects_the_stage_and_a_double_click_opens_its_name() {
    let mut window = three(0);
    let head = window.head("Two");
    window.click_at(head);
    assert!(window.is_on("Stage Two"));
    assert!(window.selected().is_empty());
    // So much time passes that the next click is no third click.
    window.harness.run_steps(8);
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
