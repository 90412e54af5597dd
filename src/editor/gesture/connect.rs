//! A connection that is drawn from a card's handle, or one end of which is taken elsewhere. Nothing is proposed on
//! the way: the map would be judged by a connection that is not there yet.

use std::collections::BTreeSet;

use crate::{
    editor::{Memo, Picked, StepName},
    journey::{Edit, Point, StageId, Touchpoint, TouchpointId, Transition},
    picture::{CARD_HEIGHT, CARD_WIDTH, Pos, Rect, Shape, card_rect},
};

use super::{
    ConnectRefusal, End, GestureContext, GestureEffect, PointerInput, Preview, Selection,
    drop_targets::DropTargets,
    hit_target::{card_of, with_handles},
    landing::{Landing, Moved},
    snap::Lines,
};

#[derive(Debug)]
pub(crate) struct Connecting {
    /// The touchpoint at the end that stays; `card` is where its card lies.
    fixed: TouchpointId,
    card: Rect,
    /// The end that follows the hand.
    loose: End,
    /// The connection whose end is moved; `None` where a new one is drawn.
    of: Option<(TouchpointId, TouchpointId)>,
    selected_before: Selection,
    drop_targets: DropTargets,
    landing: Landing,
    lines: Memo<Rect, Lines>,
    goal: Goal,
    previews: Vec<Preview>,
}

/// The outcome if the hand lets go now.
#[derive(Clone, Debug, PartialEq)]
enum Goal {
    Nothing,
    /// A connection from the first touchpoint to the second.
    Connect(TouchpointId, TouchpointId),
    Refuse(ConnectRefusal),
    /// A new card at this free place, in this stage.
    Make(Rect, Option<StageId>),
}

impl Connecting {
    /// Begins a new connection out of a card.
    pub(super) fn begin(from: TouchpointId, context: &GestureContext<'_>) -> Option<Self> {
        Self::new(from, End::Head, None, context)
    }

    /// Takes hold of an end of an existing connection.
    pub(super) fn again(
        from: TouchpointId,
        to: TouchpointId,
        loose: End,
        context: &GestureContext<'_>,
    ) -> Option<Self> {
        let fixed = if loose == End::Head { from.clone() } else { to.clone() };
        Self::new(fixed, loose, Some((from, to)), context)
    }

    fn new(
        fixed: TouchpointId,
        loose: End,
        of: Option<(TouchpointId, TouchpointId)>,
        context: &GestureContext<'_>,
    ) -> Option<Self> {
        Some(Self {
            card: card_of(context.journey, &fixed)?,
            fixed,
            loose,
            of,
            selected_before: context.selection.clone(),
            drop_targets: DropTargets::of(context.scene.bands()),
            landing: Landing::of(context.scene, context.journey, |_| false),
            lines: Memo::default(),
            goal: Goal::Nothing,
            previews: Vec::new(),
        })
    }

    pub(super) fn moved(
        &mut self,
        pointer: PointerInput,
        context: &GestureContext<'_>,
    ) -> Vec<GestureEffect> {
        self.goal = self.goal_at(pointer, context);
        self.previews = self.previews_at(pointer, context);
        Vec::new()
    }

    pub(super) fn released(self, context: &GestureContext<'_>) -> Vec<GestureEffect> {
        match &self.goal {
            Goal::Nothing => Vec::new(),
            Goal::Refuse(refusal) => vec![GestureEffect::Refuse(refusal.clone())],
            Goal::Connect(from, to) => self.connected(from, to, context),
            Goal::Make(place, stage) => self.made(*place, stage.clone(), context),
        }
    }

    pub(super) fn selected_before(self) -> Selection {
        self.selected_before
    }

    pub(super) fn previews(&self) -> &[Preview] {
        &self.previews
    }

    pub(crate) fn is_refused(&self) -> bool {
        matches!(self.goal, Goal::Refuse(_))
    }

    fn goal_at(&mut self, pointer: PointerInput, context: &GestureContext<'_>) -> Goal {
        let Some(card) = context.card_at(pointer.at) else {
            let is_near = with_handles(self.card, context.point).contains(pointer.at);
            let makes = self.of.is_none() && !is_near;
            return if makes { self.make(pointer, context) } else { Goal::Nothing };
        };
        let (from, to) = match self.loose {
            End::Head => (self.fixed.clone(), card),
            End::Tail => (card, self.fixed.clone()),
        };
        if from == to {
            Goal::Refuse(ConnectRefusal::Itself(from))
        } else if self.of.as_ref().is_some_and(|(tail, head)| *tail == from && *head == to) {
            Goal::Nothing
        } else if context.journey.connects(&from, &to) {
            Goal::Refuse(ConnectRefusal::Already(from, to))
        } else {
            Goal::Connect(from, to)
        }
    }

    /// Places a new card with its middle under the hand, snapped, at the nearest free place.
    fn make(&mut self, pointer: PointerInput, context: &GestureContext<'_>) -> Goal {
        let corner = pointer.at.plus(-CARD_WIDTH / 2.0, -CARD_HEIGHT / 2.0);
        let wanted = Rect::new(corner.x, corner.y, CARD_WIDTH, CARD_HEIGHT);
        let lines = self.lines.of(context.view, || Lines::of(context, &BTreeSet::new()));
        let snapped = if pointer.ctrl {
            wanted.moved(wanted.min.x.round() - wanted.min.x, wanted.min.y.round() - wanted.min.y)
        } else {
            lines.snapped(wanted, context.point)
        };
        let own = context.journey.touchpoint(&self.fixed).and_then(|touchpoint| touchpoint.stage.as_ref());
        let stage = self.drop_targets.stage_at(snapped.centre(), own).cloned();
        let moved = [Moved { at: Point::default(), stage: stage.clone() }];
        let corner = Point::new(snapped.min.x as i32, snapped.min.y as i32);
        Goal::Make(card_rect(self.landing.nearest(&moved, corner, Some(context.view))), stage)
    }

    fn connected(
        &self,
        from: &TouchpointId,
        to: &TouchpointId,
        context: &GestureContext<'_>,
    ) -> Vec<GestureEffect> {
        let mut edits = Vec::new();
        let mut transition = Transition::default();
        if let Some((tail, head)) = &self.of {
            transition = context.journey.transition(tail, head).cloned().unwrap_or_default();
            edits.push(Edit::Disconnect(tail.clone(), head.clone()));
        }
        edits.push(Edit::Connect(from.clone(), to.clone(), transition));
        let step_name = if self.of.is_some() { StepName::Reconnect } else { StepName::Connect };
        let mut selection = Selection::default();
        selection.pick(Picked::Connection(from.clone(), to.clone()));
        vec![GestureEffect::Propose(step_name, edits), GestureEffect::Take, GestureEffect::Select(selection)]
    }

    fn made(&self, place: Rect, stage: Option<StageId>, context: &GestureContext<'_>) -> Vec<GestureEffect> {
        let id = context.ids.touchpoint_id(context.journey);
        let at = Point::new(place.min.x as i32, place.min.y as i32);
        if !at.is_within_range() {
            return Vec::new();
        }
        let mut touchpoint = Touchpoint::new(id.clone(), "", at);
        touchpoint.stage = stage;
        let connect = Edit::Connect(self.fixed.clone(), id.clone(), Transition::default());
        vec![GestureEffect::Make(id, vec![Edit::Add(touchpoint), connect])]
    }

    fn previews_at(&self, pointer: PointerInput, context: &GestureContext<'_>) -> Vec<Preview> {
        let target = match &self.goal {
            Goal::Connect(from, to) => {
                let target = if self.loose == End::Head { to } else { from };
                card_of(context.journey, target)
            }
            Goal::Make(place, _) => Some(*place),
            Goal::Nothing | Goal::Refuse(_) => None,
        };
        let way = match (target, &self.goal) {
            (Some(target), _) => self.way(target, context),
            (None, Goal::Refuse(_)) => Vec::new(),
            (None, _) => vec![self.leaves_at(context), pointer.at],
        };
        let mut previews = vec![Preview::Thread(if self.loose == End::Head { way } else { reversed(way) })];
        match &self.goal {
            Goal::Connect(..) => previews.extend(target.map(Preview::Target)),
            Goal::Make(place, stage) => {
                previews.push(Preview::Ghost(*place));
                previews.extend(self.lines.kept().iter().flat_map(|(_, lines)| lines.guides(*place)));
                previews.extend(stage.clone().map(Preview::Home));
            }
            Goal::Refuse(refusal) => previews.push(Preview::Refused(refusal.clone(), pointer.at)),
            Goal::Nothing => {}
        }
        previews
    }

    /// Returns the way the connection would take, from the end that stays.
    fn way(&self, target: Rect, context: &GestureContext<'_>) -> Vec<Pos> {
        let clear = |lane: Rect| context.scene.cards_in(lane).is_empty();
        match self.loose {
            End::Head => Shape::between(self.card, target, clear).points,
            End::Tail => reversed(Shape::between(target, self.card, clear).points),
        }
    }

    /// Returns where the line to the hand begins while no card is under it.
    fn leaves_at(&self, context: &GestureContext<'_>) -> Pos {
        let of = self.of.as_ref().and_then(|(from, to)| context.shape_of(from, to));
        let end = of.and_then(|shape| match self.loose {
            End::Head => shape.points.first(),
            End::Tail => shape.points.last(),
        });
        end.copied().unwrap_or_else(|| self.card.centre())
    }
}

fn reversed(mut way: Vec<Pos>) -> Vec<Pos> {
    way.reverse();
    way
}
