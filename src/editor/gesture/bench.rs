//! A map under a hand, for tests: it makes the edits that a gesture proposes, as the app does.

use std::{cell::Cell, sync::Arc};

use crate::{
    editor::{Ids, StepName},
    insight::{Insight, View},
    journey::{Edit, Journey, TouchpointId, test_map::id},
    picture::{Pos, Rect, Scene},
};

use super::{ConnectRefusal, Event, Gesture, GestureContext, GestureEffect, PointerInput, Selection};

/// A map, and a gesture that a hand makes on it.
pub(super) struct GestureBench {
    pub(super) gesture: Gesture,
    before: Journey,
    pub(super) now: Arc<Journey>,
    scene: Scene,
    pub(super) selection: Selection,
    pub(super) handled: Option<TouchpointId>,
    pub(super) point: f32,
    pub(super) step_name: Option<StepName>,
    pub(super) refused: Option<ConnectRefusal>,
    pub(super) made: Vec<Edit>,
    ids: Ids,
}

fn scene(journey: &Journey) -> Scene {
    Scene::new(journey, &Insight::of(journey, &View::default()))
}

impl GestureBench {
    pub(super) fn of(journey: Journey) -> Self {
        Self {
            gesture: Gesture::Idle,
            scene: scene(&journey),
            before: journey.clone(),
            now: Arc::new(journey),
            selection: Selection::default(),
            handled: None,
            point: 1.0,
            step_name: None,
            refused: None,
            made: Vec::new(),
            ids: ids(),
        }
    }

    pub(super) fn context(&self) -> GestureContext<'_> {
        GestureContext {
            journey: &self.now,
            scene: &self.scene,
            selection: &self.selection,
            handled: self.handled.as_ref(),
            view: Rect::new(-4000.0, -4000.0, 8000.0, 8000.0),
            point: self.point,
            ids: &self.ids,
        }
    }

    pub(super) fn step(&mut self, event: Event) -> usize {
        let mut gesture = std::mem::take(&mut self.gesture);
        let effects = gesture.next(event, &self.context());
        self.gesture = gesture;
        let count = effects.len();
        for effect in effects {
            match effect {
                GestureEffect::Select(selection) => self.selection = selection,
                GestureEffect::Propose(step_name, edits) => {
                    self.step_name = Some(step_name);
                    self.now = Arc::new(self.before.apply(&edits).expect("what can be done"));
                }
                GestureEffect::Take => self.before = Journey::clone(&self.now),
                GestureEffect::PutBack => self.now = Arc::new(self.before.clone()),
                GestureEffect::Make(_, edits) => self.made = edits,
                GestureEffect::Refuse(refusal) => self.refused = Some(refusal),
            }
        }
        self.scene = scene(&self.now);
        count
    }

    pub(super) fn press(&mut self, x: f32, y: f32) {
        let under = self.context().under(Pos::new(x, y));
        self.step(Event::Begin(under, pointer(x, y)));
    }

    pub(super) fn go(&mut self, x: f32, y: f32) {
        self.step(Event::Move(pointer(x, y)));
    }

    pub(super) fn let_go(&mut self, x: f32, y: f32) {
        self.step(Event::Release(pointer(x, y)));
        assert!(!self.gesture.is_under_way());
    }

    pub(super) fn at(&self, name: &str) -> (i32, i32) {
        self.now.touchpoint(&id(name)).map(|t| (t.at.x, t.at.y)).expect("a touchpoint")
    }

    pub(super) fn connections(&self) -> Vec<String> {
        self.now.transitions().map(|(from, to, _)| format!("{from}>{to}")).collect()
    }
}

/// Gives each number twice, so that an id is asked for that has been given already.
fn ids() -> Ids {
    let next = Cell::new(2_000_u64);
    Ids::new(move || next.replace(next.get() + 1) / 2)
}

pub(super) fn pointer(x: f32, y: f32) -> PointerInput {
    PointerInput { at: Pos::new(x, y), ..PointerInput::default() }
}
