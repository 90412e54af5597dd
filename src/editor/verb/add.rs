//! Drawing: new touchpoints, where they go, and taking things away.

use egui::Context;

use crate::{
    editor::Picked,
    journey::{Edit, Journey, Point, StageId, Touchpoint, TouchpointId, Transition},
    picture::{CARD_HEIGHT, CARD_WIDTH, GRID, PITCH, Pos, Rect, snapped},
};

use super::{app::App, fresh, rename::Named, sight::Sight};

/// So near a column or a row of cards a new one stands in it, and still under the pointer.
const CLOSE: Point = Point::new(CARD_WIDTH as i32 / 2 - 4, CARD_HEIGHT as i32 / 2 - 1);

impl App {
    /// Under the pointer where it is over the canvas, else in the middle of what is in view.
    pub(super) fn add_touchpoint(&mut self, ctx: &Context) {
        let middle = || self.looks.shown_part().centre();
        let centre = self.pointer_on_canvas(ctx).unwrap_or_else(middle);
        self.add_at(ctx, centre);
    }

    /// A new touchpoint with its middle there, in line with the cards around and beside what is there
    /// already.
    pub(super) fn add_at(&mut self, ctx: &Context, centre: Pos) {
        self.look();
        let Some(sight) = &self.sight else { return };
        let stage = sight.scene.band_at(centre).map(|band| sight.scene.bands()[band].stage.clone());
        let at = in_line(sight, centre, stage.as_ref());
        let at = sight.scene.free_place(at, Point::new(0, PITCH.y));
        let mut touchpoint = Touchpoint::new(fresh::touchpoint_id(&sight.journey), "", at);
        touchpoint.stage = stage;
        let id = touchpoint.id.clone();
        self.make_and_rename(ctx, Named::Touchpoint(id), "step-add", vec![Edit::Add(touchpoint)]);
    }

    /// The next touchpoint: connected, in the same stage, onwards in the direction of the journey.
    pub(super) fn add_after(&mut self, ctx: &Context, id: &TouchpointId) {
        self.look();
        let Some(sight) = &self.sight else { return };
        let Some(from) = sight.journey.touchpoint(id) else { return };
        let way = onwards(&sight.journey, from);
        let aside = if way.x == 0 { Point::new(PITCH.x, 0) } else { Point::new(0, PITCH.y) };
        let at = sight.scene.free_place(Point::new(from.at.x + way.x, from.at.y + way.y), aside);
        let mut next = Touchpoint::new(fresh::touchpoint_id(&sight.journey), "", at);
        next.stage.clone_from(&from.stage);
        let connect = Edit::Connect(id.clone(), next.id.clone(), Transition::default());
        let named = Named::Touchpoint(next.id.clone());
        self.make_and_rename(ctx, named, "step-add", vec![Edit::Add(next), connect]);
    }

    pub(super) fn add_next(&mut self, ctx: &Context) {
        if let Some(id) = self.looks.selection.single().cloned() {
            self.add_after(ctx, &id);
        }
    }

    pub(super) fn rename_selected(&mut self, ctx: &Context) {
        let selection = &self.looks.selection;
        let what = match (selection.single(), selection.picked()) {
            (Some(id), _) => Named::Touchpoint(id.clone()),
            (None, Some(Picked::Stage(id))) => Named::Stage(id.clone()),
            _ => return,
        };
        self.rename(ctx, what);
    }

    /// Takes what is selected away: touchpoints, a connection, or a stage, whose touchpoints stay.
    pub(super) fn delete(&mut self, ctx: &Context) {
        let selection = &self.looks.selection;
        let edits: Vec<_> = match selection.picked() {
            Some(Picked::Connection(from, to)) => vec![Edit::Disconnect(from.clone(), to.clone())],
            Some(Picked::Stage(id)) => vec![Edit::RemoveStage(id.clone())],
            None => selection.iter().cloned().map(Edit::Remove).collect(),
        };
        self.apply_as(ctx, "step-delete", &edits);
    }

    /// Moves what is selected by this many steps of the grid.
    pub(super) fn nudge(&mut self, ctx: &Context, across: i32, down: i32) {
        let journey = self.document.journey();
        let touchpoints = self.looks.selection.iter().filter_map(|id| journey.touchpoint(id));
        let to = |at: Point| Point::new(at.x + across * GRID, at.y + down * GRID);
        let moved = |t: &Touchpoint| Edit::Change(t.id.clone(), crate::journey::Field::At(to(t.at)));
        let edits: Vec<_> = touchpoints.map(moved).collect();
        if edits.iter().all(|edit| !leaves_range(edit)) {
            self.apply(ctx, &edits);
        }
    }
}

fn leaves_range(edit: &Edit) -> bool {
    matches!(edit, Edit::Change(_, crate::journey::Field::At(at)) if !at.is_within_range())
}

/// Where a card with its middle there stands in line: in the column of a card of its stage where one is
/// near, as far below or above it as cards in columns are; else in the row of one close by.
fn in_line(sight: &Sight, centre: Pos, stage: Option<&StageId>) -> Point {
    let wished = snapped(centre.plus(-CARD_WIDTH / 2.0, -CARD_HEIGHT / 2.0));
    let around = Rect { min: centre, max: centre }.grown(2.0 * PITCH.x as f32);
    let near = sight.scene.cards_in(around).into_iter().map(|card| &sight.scene.cards()[card].id);
    let near: Vec<_> = near.filter_map(|id| sight.journey.touchpoint(id)).collect();
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
