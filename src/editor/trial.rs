//! An editor on trial, for tests of what a person does: without a window, on a map whose touchpoints are called by
//! title or number.

use std::cell::Cell;

use crate::{
    format::samples,
    journey::{Edit, Extra, Field, Journey, Stage, StageId, TouchpointId, test_map},
    picture::{Pos, Rect},
    words::Lang,
};

use super::{
    Document, Editor, Ids, Picked, StepBetween, UndoRedo,
    gesture::{Event, PointerInput},
    undo_label,
};

/// The canvas, in points; at 100 % it shows the map from (0, 0).
pub(crate) const SCREEN: Rect = Rect::new(0.0, 0.0, 1_000.0, 600.0);

/// Returns a map with columns of cards, tidied up: for each stage a name and a card for each letter.
pub(crate) fn columns(stages: &[(&str, &str)]) -> Journey {
    let letters = stages.iter().flat_map(|(_, cards)| cards.chars()).map(String::from);
    let mut map = test_map::journey(&letters.collect::<Vec<_>>().join(" > "));
    for (column, (name, cards)) in (0..).zip(stages) {
        let id = StageId::new(name).expect("an id");
        let (name, extra) = ((*name).to_owned(), Extra::default());
        test_map::edit(&mut map, Edit::AddStage(Stage { id: id.clone(), name, order: column.into(), extra }));
        for (row, card) in (0..).zip(cards.chars()) {
            let card = card.to_string();
            test_map::edit(&mut map, Edit::Change(test_map::id(&card), Field::Stage(Some(id.clone()))));
            test_map::place(&mut map, &card, 16 + 216 * column, 48 + 120 * row);
        }
    }
    map
}

/// Returns a hand at this place, in canvas units, with no key held.
pub(crate) fn hand(x: f32, y: f32) -> PointerInput {
    PointerInput { at: Pos::new(x, y), ..PointerInput::default() }
}

impl Editor {
    /// Opens this map and looks at it.
    pub(crate) fn on(map: Journey) -> Self {
        let next = Cell::new(5_000_u64);
        let ids = Ids::new(move || next.replace(next.get() + 1));
        let mut editor = Self::new(Document::new(map), Lang::En, ids);
        (editor.view.viewport.screen, editor.view.viewport.free, editor.view.viewport.fit) =
            (SCREEN, SCREEN, false);
        editor.refresh();
        editor
    }

    /// Opens the map that a line of a test describes.
    pub(crate) fn drawn(map: &str) -> Self {
        Self::on(test_map::journey(map))
    }

    /// Opens the sample of the lunch: fifteen touchpoints in five stages, of which 4, 7, 10 and 14 break.
    pub(crate) fn lunch() -> Self {
        Self::on(samples::first(Lang::En).journey())
    }

    /// Opens a chain with A and B in stage One, C and D in Two, and E in Three.
    pub(crate) fn three_stages() -> Self {
        Self::on(columns(&[("One", "AB"), ("Two", "CD"), ("Three", "E")]))
    }

    pub(crate) fn pick_stage(&mut self, name: &str) {
        let stage = self.journey().stages().iter().find(|stage| stage.name == name);
        let id = stage.unwrap_or_else(|| panic!("no stage {name}")).id.clone();
        self.view.selection.pick(Picked::Stage(id));
    }

    pub(crate) fn pick_connection(&mut self, from: &str, to: &str) {
        self.view.selection.pick(Picked::Connection(test_map::id(from), test_map::id(to)));
    }

    /// Selects only these touchpoints, by number; the last one leads.
    pub(crate) fn choose(&mut self, numbers: &[u32]) {
        self.select_none();
        for number in numbers {
            let id = self.id_of(*number);
            self.view.selection.add(id);
        }
    }

    pub(crate) fn id_of(&mut self, number: u32) -> TouchpointId {
        self.refresh();
        let judged = self.derived.as_ref().and_then(|derived| derived.insight.by_number(number));
        judged.unwrap_or_else(|| panic!("no touchpoint {number}")).id.clone()
    }

    /// Returns the rectangle of a touchpoint's card, by number, in canvas units.
    pub(crate) fn card(&mut self, number: u32) -> Rect {
        let id = self.id_of(number);
        self.derived.as_ref().and_then(|derived| derived.card_rect(&id)).expect("a card")
    }

    #[track_caller]
    pub(crate) fn assert_apart(&mut self) {
        let cards: Vec<_> = (1..=self.journey().len() as u32).map(|number| self.card(number)).collect();
        for (place, one) in cards.iter().enumerate() {
            let touches = |other: &Rect| one.overlaps(*other);
            assert!(!cards[place + 1..].iter().any(touches), "{one:?}");
        }
    }

    #[track_caller]
    pub(crate) fn assert_bands_apart(&mut self) {
        self.refresh();
        let bands = self.derived().expect("looked at").scene.bands();
        for (place, band) in bands.iter().enumerate() {
            let over = bands[place + 1..].iter().find(|other| other.rect.overlaps(band.rect));
            assert_eq!(over, None, "{band:?}");
        }
    }

    /// Returns the numbers of the selected touchpoints, in journey order.
    pub(crate) fn selected(&mut self) -> Vec<u32> {
        self.refresh();
        let derived = self.derived.as_ref().expect("looked at");
        let mut numbers: Vec<_> = self.view.selection.iter().filter_map(|id| derived.number_of(id)).collect();
        numbers.sort_unstable();
        numbers
    }

    /// Returns the level of a touchpoint in words, by number.
    pub(crate) fn level(&mut self, number: u32) -> String {
        let id = self.id_of(number);
        let judged = self.derived.as_ref().and_then(|derived| derived.judged(&id)).expect("judged");
        let level = Lang::En.words().level(judged.level).to_lowercase();
        if judged.assumed { format!("{level}, assumed") } else { level }
    }

    /// Returns the place of the only touchpoint with this title.
    pub(crate) fn at(&self, title: &str) -> (i32, i32) {
        let mut all = self.journey().touchpoints().filter(|touchpoint| touchpoint.title == title);
        let at = all.next().unwrap_or_else(|| panic!("no {title}")).at;
        assert!(all.next().is_none(), "several of {title}");
        (at.x, at.y)
    }

    /// Returns the name of the stage of the touchpoint with this title.
    pub(crate) fn stage_of(&self, title: &str) -> Option<String> {
        let touchpoint = self.journey().touchpoints().find(|touchpoint| touchpoint.title == title);
        let stage = touchpoint.unwrap_or_else(|| panic!("no {title}")).stage.as_ref()?;
        self.journey().stage(stage).map(|stage| stage.name.clone())
    }

    pub(crate) fn stages(&self) -> Vec<String> {
        self.journey().stages().iter().map(|stage| stage.name.clone()).collect()
    }

    pub(crate) fn titles(&self) -> Vec<String> {
        let mut titles: Vec<_> = self.journey().touchpoints().map(|it| it.title.clone()).collect();
        titles.sort();
        titles
    }

    /// Returns the connections by title, such as `A>B`.
    pub(crate) fn connections(&self) -> Vec<String> {
        let title = |id| self.journey().title_of(id);
        let mut all: Vec<_> = self
            .journey()
            .transitions()
            .map(|(from, to, _)| format!("{}>{}", title(from), title(to)))
            .collect();
        all.sort();
        all
    }

    pub(crate) fn undo_text(&self) -> String {
        step_text(UndoRedo::Undo, self.document.undo_step())
    }

    pub(crate) fn redo_text(&self) -> String {
        step_text(UndoRedo::Redo, self.document.redo_step())
    }

    /// Undoes all steps and returns how many there were; then nothing is left to save.
    pub(crate) fn undo_all(&mut self) -> usize {
        let mut steps = 0;
        while self.document.can_undo() {
            self.undo();
            steps += 1;
        }
        assert!(!self.document.is_dirty());
        steps
    }

    /// Names what has just been made.
    pub(crate) fn name_it(&mut self, name: &str) {
        self.type_name(name.to_owned());
        self.commit_typed();
    }

    /// Presses, drags and goes on; the button stays down.
    pub(crate) fn drag_held(&mut self, from: PointerInput, to: PointerInput) {
        self.begin_gesture(from, None);
        self.gesture_goes_on(Event::Move(to));
    }

    pub(crate) fn release(&mut self, at: PointerInput) {
        self.gesture_goes_on(Event::Release(at));
        assert!(!self.view.gesture.is_under_way());
    }

    pub(crate) fn drag(&mut self, from: PointerInput, to: PointerInput) {
        self.drag_held(from, to);
        self.release(to);
    }
}

fn step_text(command: UndoRedo, step: Option<StepBetween<'_>>) -> String {
    step.map_or(String::new(), |step| undo_label(command, &step, Lang::En.words()))
}
