//! Drawing: new touchpoints, where they go, and taking things away.

use crate::{
    editor::{Derived, Editor, Named, Picked, StepName},
    journey::{Edit, Journey, Point, StageId, Touchpoint, TouchpointId, Transition},
    picture::{CARD_HEIGHT, CARD_WIDTH, GRID, PITCH, Pos, Rect, snapped},
};

/// So near a column or a row of cards a new one stands in it, and still under the pointer.
const CLOSE: Point = Point::new(CARD_WIDTH as i32 / 2 - 4, CARD_HEIGHT as i32 / 2 - 1);

impl Editor {
    /// Adds a touchpoint under the pointer where it is over the canvas, else in the middle of what is in
    /// view.
    pub(crate) fn add_touchpoint(&mut self) {
        let centre = self.view.pointer.unwrap_or_else(|| self.view.shown_part().centre());
        self.add_at(centre);
    }

    /// A new touchpoint with its middle there, in line with the cards around and beside what is there
    /// already.
    pub(crate) fn add_at(&mut self, centre: Pos) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let stage = derived.scene.band_at(centre).map(|band| derived.scene.bands()[band].stage.clone());
        let at = in_line(derived, centre, stage.as_ref());
        let at = derived.scene.free_place(at, Point::new(0, PITCH.y));
        let mut touchpoint = Touchpoint::new(self.view.ids.touchpoint_id(&derived.journey), "", at);
        touchpoint.stage = stage;
        let id = touchpoint.id.clone();
        self.make_and_rename(Named::Touchpoint(id), StepName::Add, vec![Edit::Add(touchpoint)]);
    }

    /// The next touchpoint: connected, in the same stage, onwards in the direction of the journey.
    pub(crate) fn add_after(&mut self, id: &TouchpointId) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let Some(from) = derived.journey.touchpoint(id) else { return };
        let way = onwards(&derived.journey, from);
        let aside = if way.x == 0 { Point::new(PITCH.x, 0) } else { Point::new(0, PITCH.y) };
        let at = derived.scene.free_place(Point::new(from.at.x + way.x, from.at.y + way.y), aside);
        let mut next = Touchpoint::new(self.view.ids.touchpoint_id(&derived.journey), "", at);
        next.stage.clone_from(&from.stage);
        let connect = Edit::Connect(id.clone(), next.id.clone(), Transition::default());
        let named = Named::Touchpoint(next.id.clone());
        self.make_and_rename(named, StepName::Add, vec![Edit::Add(next), connect]);
    }

    pub(crate) fn add_next(&mut self) {
        if let Some(id) = self.view.selection.single().cloned() {
            self.add_after(&id);
        }
    }

    pub(crate) fn rename_selected(&mut self) {
        let selection = &self.view.selection;
        let what = match (selection.single(), selection.picked()) {
            (Some(id), _) => Named::Touchpoint(id.clone()),
            (None, Some(Picked::Stage(id))) => Named::Stage(id.clone()),
            _ => return,
        };
        self.rename(what);
    }

    /// Takes what is selected away: touchpoints, a connection, or a stage, whose touchpoints stay.
    pub(crate) fn delete(&mut self) {
        let selection = &self.view.selection;
        let edits: Vec<_> = match selection.picked() {
            Some(Picked::Connection(from, to)) => vec![Edit::Disconnect(from.clone(), to.clone())],
            Some(Picked::Stage(id)) => vec![Edit::RemoveStage(id.clone())],
            None => selection.iter().cloned().map(Edit::Remove).collect(),
        };
        self.apply_as(StepName::Delete, &edits);
    }

    /// Moves what is selected by this many steps of the grid.
    pub(crate) fn nudge(&mut self, across: i32, down: i32) {
        let journey = self.document.journey();
        let touchpoints = self.view.selection.iter().filter_map(|id| journey.touchpoint(id));
        let to = |at: Point| Point::new(at.x + across * GRID, at.y + down * GRID);
        let moved = |t: &Touchpoint| Edit::Change(t.id.clone(), crate::journey::Field::At(to(t.at)));
        let edits: Vec<_> = touchpoints.map(moved).collect();
        if edits.iter().all(|edit| !leaves_range(edit)) {
            self.apply(&edits);
        }
    }
}

fn leaves_range(edit: &Edit) -> bool {
    matches!(edit, Edit::Change(_, crate::journey::Field::At(at)) if !at.is_within_range())
}

/// Where a card with its middle there stands in line: in the column of a card of its stage where one is
/// near, as far below or above it as cards in columns are; else in the row of one close by.
fn in_line(derived: &Derived, centre: Pos, stage: Option<&StageId>) -> Point {
    let wished = snapped(centre.plus(-CARD_WIDTH / 2.0, -CARD_HEIGHT / 2.0));
    let around = Rect { min: centre, max: centre }.grown(2.0 * PITCH.x as f32);
    let near = derived.scene.cards_in(around).into_iter().map(|card| &derived.scene.cards()[card].id);
    let near: Vec<_> = near.filter_map(|id| derived.journey.touchpoint(id)).collect();
    let away = |at: Point| ((at.x - wished.x).abs(), (at.y - wished.y).abs());
    let alike = near.iter().filter(|t| t.stage.as_ref() == stage).map(|touchpoint| touchpoint.at);
    let column =
        alike.clone().filter(|at| away(*at).0 <= CLOSE.x).min_by_key(|at| (away(*at).1, away(*at).0));
    let row = || near.iter().map(|t| t.at).filter(|at| away(*at).1 <= CLOSE.y).min_by_key(|at| away(*at));
    match column {
        Some(at) => {
            let rows = f64::from(wished.y - at.y) / f64::from(PITCH.y);
            let in_row = at.y + rows.round() as i32 * PITCH.y;
            Point::new(at.x, if (in_row - wished.y).abs() <= CLOSE.y { in_row } else { wished.y })
        }
        None => Point::new(wished.x, row().map_or(wished.y, |at| at.y)),
    }
}

/// The way to the next one: as it was to this one, where that was straight on; else down a stage's
/// column, or across where there is no stage.
fn onwards(journey: &Journey, from: &Touchpoint) -> Point {
    let before = journey.before(&from.id);
    let previous = before.first().and_then(|id| journey.touchpoint(id)).map(|t| t.at);
    match previous.map(|at| (from.at.x - at.x, from.at.y - at.y)) {
        Some((0, 1..=240)) => Point::new(0, PITCH.y),
        Some((1..=432, 0)) => Point::new(PITCH.x, 0),
        _ if from.stage.is_some() => Point::new(0, PITCH.y),
        _ => Point::new(PITCH.x, 0),
    }
}
