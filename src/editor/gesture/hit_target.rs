//! What lies under a place on the canvas, and what a press there would take hold of.

use crate::{
    editor::Picked,
    journey::{Journey, StageId, TouchpointId},
    picture::{Pos, Rect, Scene, SceneThread, Shape, card_rect, is_readable},
};

use super::GestureContext;

/// What lies under the pointer. The topmost comes first, as it is seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HitTarget {
    /// A card's handle, where a connection out of the card begins.
    Handle(TouchpointId, Side),
    /// An end of the selected connection.
    Grip(TouchpointId, TouchpointId, End),
    Card(TouchpointId),
    /// A connection's thread or its label.
    Connection(TouchpointId, TouchpointId),
    /// The head of a stage's band.
    Head(StageId),
    Nothing,
}

/// An edge of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Right,
    Below,
    Left,
    Above,
}

/// An end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Tail,
    Head,
}

/// The distance from a card's edge to the middle of a handle, the radius of handles and grips, and how far beside
/// one a press still hits it; in points on the screen at 100 %.
const BESIDE: f32 = 12.0;
const RADIUS: f32 = 7.0;
const SLACK: f32 = 3.0;
/// How near to a connection a press hits it, in points on the screen.
const THREAD: f32 = 6.0;

impl Side {
    pub(crate) const ALL: [Self; 4] = [Self::Right, Self::Below, Self::Left, Self::Above];

    /// Returns the direction outwards from this side of a card.
    pub(crate) fn outwards(self) -> Pos {
        match self {
            Self::Right => Pos::new(1.0, 0.0),
            Self::Below => Pos::new(0.0, 1.0),
            Self::Left => Pos::new(-1.0, 0.0),
            Self::Above => Pos::new(0.0, -1.0),
        }
    }
}

/// Returns the scale of handles and grips on the canvas. They keep their size on the screen at every zoom, but are
/// a little smaller where cards are small. `point` is a point of the screen in canvas units.
fn size(point: f32) -> f32 {
    point * (1.0 / point).clamp(0.6, 1.25)
}

/// Returns the radius of a handle, in canvas units.
pub(crate) fn handle_radius(point: f32) -> f32 {
    RADIUS * size(point)
}

/// Returns the middle of a card's handle, in canvas units.
pub(crate) fn handle(card: Rect, side: Side, point: f32) -> Pos {
    let (middle, out) = (card.centre(), side.outwards());
    let (x, y) = (card.width() / 2.0, card.height() / 2.0);
    let beside = BESIDE * size(point);
    middle.plus(out.x * (x + beside), out.y * (y + beside))
}

/// Returns the rectangle of a card with its handles around it.
pub(crate) fn with_handles(card: Rect, point: f32) -> Rect {
    card.grown((BESIDE + RADIUS + SLACK) * size(point))
}

/// Returns the rectangle of a touchpoint's card, in canvas units.
pub(crate) fn card_of(journey: &Journey, id: &TouchpointId) -> Option<Rect> {
    journey.touchpoint(id).map(|touchpoint| card_rect(touchpoint.at))
}

impl GestureContext<'_> {
    pub(crate) fn under(&self, at: Pos) -> HitTarget {
        self.handle_at(at)
            .or_else(|| self.grip_at(at))
            .or_else(|| self.label_at(at))
            .or_else(|| self.card_at(at).map(HitTarget::Card))
            .or_else(|| self.connection_at(at))
            .or_else(|| self.head_at(at))
            .unwrap_or(HitTarget::Nothing)
    }

    pub(super) fn card_at(&self, at: Pos) -> Option<TouchpointId> {
        self.scene.card_at(at).map(|card| self.scene.cards()[card].id.clone())
    }

    fn handle_at(&self, at: Pos) -> Option<HitTarget> {
        let id = self.handled?;
        let card = card_of(self.journey, id)?;
        let reach = (RADIUS + SLACK) * size(self.point);
        let is_hit = |side: &Side| handle(card, *side, self.point).distance(at) <= reach;
        Side::ALL.into_iter().find(is_hit).map(|side| HitTarget::Handle(id.clone(), side))
    }

    fn grip_at(&self, at: Pos) -> Option<HitTarget> {
        let Some(Picked::Connection(from, to)) = self.selection.picked() else { return None };
        let shape = self.shape_of(from, to)?;
        let reach = (RADIUS + SLACK) * size(self.point);
        let is_hit = |(_, place): &(End, Pos)| place.distance(at) <= reach;
        let [tail, head] = ends(shape)?;
        let near = [(End::Head, head), (End::Tail, tail)].into_iter().find(is_hit);
        near.map(|(end, _)| HitTarget::Grip(from.clone(), to.clone(), end))
    }

    fn connection_at(&self, at: Pos) -> Option<HitTarget> {
        self.scene.thread_at(at, THREAD * self.point).map(|thread| self.connection(thread))
    }

    /// Returns the connection whose label is here, if it is near enough to be read. Otherwise the scene is not
    /// asked, since it would have to place every label.
    fn label_at(&self, at: Pos) -> Option<HitTarget> {
        let thread = is_readable(1.0 / self.point).then(|| self.scene.label_at(at))??;
        Some(self.connection(thread))
    }

    fn connection(&self, thread: usize) -> HitTarget {
        let SceneThread { from, to, .. } = self.scene.threads()[thread];
        let id = |card: usize| self.scene.cards()[card].id.clone();
        HitTarget::Connection(id(from), id(to))
    }

    fn head_at(&self, at: Pos) -> Option<HitTarget> {
        let band = self.scene.band_head_at(at)?;
        Some(HitTarget::Head(self.scene.bands()[band].stage.clone()))
    }

    /// Returns the shape of a connection's thread.
    pub(crate) fn shape_of(&self, from: &TouchpointId, to: &TouchpointId) -> Option<&Shape> {
        thread_between(self.scene, self.journey, from, to).map(|thread| self.scene.shape(thread))
    }
}

/// Returns the place of a connection among the scene's threads.
pub(crate) fn thread_between(
    scene: &Scene,
    journey: &Journey,
    from: &TouchpointId,
    to: &TouchpointId,
) -> Option<usize> {
    let (cards, threads) = (scene.cards(), scene.threads());
    let near = scene.threads_in(card_of(journey, from)?.grown(1.0));
    let joins = |thread: SceneThread| cards[thread.from].id == *from && cards[thread.to].id == *to;
    near.into_iter().find(|&thread| joins(threads[thread]))
}

/// Returns the places of a connection's grips, which are its two ends.
pub(crate) fn ends(shape: &Shape) -> Option<[Pos; 2]> {
    Some([*shape.points.first()?, *shape.points.last()?])
}
