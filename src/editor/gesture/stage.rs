//! A stage that is dragged by its band's head: its cards move along. Among columns it takes the place of those
//! whose middles it has passed; they make room, and when let go it lands in its place. Over cards or in another
//! band it goes to the nearest free place. Where it lands is shown while it is dragged.

use std::sync::Arc;

use crate::{
    editor::{Picked, StepName},
    journey::{Edit, Field, Journey, Point, StageId, Touchpoint, TouchpointId},
    picture::{Pos, Rect, on_grid},
};

use super::{
    GestureContext, GestureEffect, PointerInput, Preview, Selection,
    columns::StageColumns,
    landing::{Landing, Moved},
};

/// How far up or down a stage may be dragged and still stay in its row, in points on the screen.
const LEVEL: f32 = 24.0;

#[derive(Debug)]
pub(crate) struct MovingStage {
    before: Arc<Journey>,
    selected_before: Selection,
    pressed: Pos,
    stage: StageId,
    /// The stage's band before it was dragged.
    band: Rect,
    is_empty: bool,
    columns: Option<StageColumns>,
    /// The obstacles to the stage's `cards`.
    landing: Landing,
    cards: Vec<Moved>,
    way: Point,
    previews: Vec<Preview>,
}

impl MovingStage {
    pub(super) fn begin(stage: StageId, pointer: PointerInput, context: &GestureContext<'_>) -> Option<Self> {
        let band = context.scene.band_of(&stage)?;
        let cards: Vec<_> = cards_of(context.journey, &stage).collect();
        let is_own = |id: &TouchpointId| {
            context.journey.touchpoint(id).is_some_and(|touchpoint| touchpoint.stage.as_ref() == Some(&stage))
        };
        Some(Self {
            before: Arc::clone(context.journey),
            selected_before: context.selection.clone(),
            pressed: pointer.at,
            band: band.rect,
            is_empty: band.is_empty,
            columns: StageColumns::of(context.scene.bands()),
            landing: Landing::of(context.scene, context.journey, is_own),
            cards: cards.iter().map(|card| Moved { at: card.at, stage: card.stage.clone() }).collect(),
            way: Point::default(),
            previews: vec![Preview::Home(stage.clone())],
            stage,
        })
    }

    /// Selects the stage.
    pub(super) fn selected(&self) -> GestureEffect {
        let mut selection = Selection::default();
        selection.pick(Picked::Stage(self.stage.clone()));
        GestureEffect::Select(selection)
    }

    /// Returns whether a card belongs to the stage.
    pub(super) fn lifts(&self, id: &TouchpointId) -> bool {
        self.before.touchpoint(id).is_some_and(|touchpoint| touchpoint.stage.as_ref() == Some(&self.stage))
    }

    pub(super) fn moved(
        &mut self,
        pointer: PointerInput,
        context: &GestureContext<'_>,
    ) -> Vec<GestureEffect> {
        self.way = self.way(pointer, context.point);
        let (moved, place) = self.place();
        let landing = self.landing(moved, place);
        let band = |way: Point| self.band.moved(way.x as f32, way.y as f32);
        self.previews = vec![Preview::Home(self.stage.clone())];
        if self.is_empty {
            self.previews.push(Preview::Ghost(band(self.way)));
        } else if landing != self.way {
            self.previews.push(Preview::Landing(band(landing)));
        }
        self.proposed(self.way, moved, place)
    }

    pub(super) fn released(self) -> Vec<GestureEffect> {
        let (moved, place) = self.place();
        let mut effects = self.proposed(self.landing(moved, place), moved, place);
        effects.push(GestureEffect::Take);
        effects
    }

    pub(super) fn selected_before(self) -> Selection {
        self.selected_before
    }

    pub(super) fn previews(&self) -> &[Preview] {
        &self.previews
    }

    /// Returns the way of the hand in whole units, snapped to the grid.
    fn way(&self, pointer: PointerInput, point: f32) -> Point {
        let (x, y) = (pointer.at.x - self.pressed.x, pointer.at.y - self.pressed.y);
        let y = if y.abs() < LEVEL * point { 0.0 } else { y };
        let [x, y] = if pointer.ctrl { [x.round(), y.round()] } else { [on_grid(x), on_grid(y)] };
        Point::new(x as i32, y as i32)
    }

    /// Returns the place of the stage's column before and now.
    fn place(&self) -> (usize, usize) {
        let columns = self.columns.as_ref();
        let moved = columns.and_then(|columns| columns.place_of(&self.stage)).unwrap_or(0);
        (moved, columns.map_or(moved, |columns| columns.place_after(moved, self.way.x as f32)))
    }

    /// Returns how far the stage goes when it is let go. It stays where it is, unless its column has changed its
    /// place or lies over another.
    fn landing(&self, moved: usize, place: usize) -> Point {
        if self.way == Point::default() {
            return self.way;
        }
        let free = || self.landing.nearest(&self.cards, self.way, None);
        let Some(columns) = &self.columns else { return free() };
        if place == moved && !columns.is_over_another(moved, self.way.x as f32) {
            return free();
        }
        let ways = columns.ways(moved, place);
        let own = ways.iter().find(|(stage, _)| *stage == self.stage);
        Point::new(own.map_or(0, |(_, way)| *way), self.way.y)
    }

    fn proposed(&self, way: Point, moved: usize, place: usize) -> Vec<GestureEffect> {
        let mut edits = self.moves(&self.stage, way);
        if let Some(columns) = self.columns.as_ref().filter(|_| place != moved) {
            let others = columns.ways(moved, place).into_iter().filter(|(stage, _)| *stage != self.stage);
            edits.extend(others.flat_map(|(stage, way)| self.moves(&stage, Point::new(way, 0))));
            edits.extend(columns.order(self.before.stages(), moved, place));
        }
        if edits.iter().any(Edit::leaves_range) {
            Vec::new()
        } else {
            vec![GestureEffect::Propose(StepName::MoveStage, edits)]
        }
    }

    fn moves(&self, stage: &StageId, way: Point) -> Vec<Edit> {
        moves(&self.before, stage, way)
    }
}

/// Returns the edits that move all cards of a stage.
pub(crate) fn moves(journey: &Journey, stage: &StageId, way: Point) -> Vec<Edit> {
    if way == Point::default() {
        return Vec::new();
    }
    let moved =
        |touchpoint: &Touchpoint| Edit::Change(touchpoint.id.clone(), Field::At(touchpoint.at.plus(way)));
    cards_of(journey, stage).map(moved).collect()
}

fn cards_of<'j>(journey: &'j Journey, stage: &StageId) -> impl Iterator<Item = &'j Touchpoint> {
    let is_of_it = move |touchpoint: &&Touchpoint| touchpoint.stage.as_ref() == Some(stage);
    journey.touchpoints().map(|touchpoint| &**touchpoint).filter(is_of_it)
}
