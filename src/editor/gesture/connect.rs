//! A connection that is drawn from a card's handle, or one of whose ends is taken elsewhere. Nothing is
//! proposed on the way: a connection that is not there yet would have the map judged by it.

use std::collections::BTreeSet;

use crate::{
    editor::{Memo, Picked, StepName},
    journey::{Edit, Point, Touchpoint, TouchpointId, Transition},
    picture::{CARD_HEIGHT, CARD_WIDTH, Pos, Rect, Shape, card_rect},
};

use super::{
    End, GestureContext, GestureEffect, PointerInput, Preview, Selection,
    drop_targets::DropTargets,
    hit_target::{card_of, with_handles},
    place::DOWN,
    snap::Lines,
};

#[derive(Debug)]
pub(crate) struct Connecting {
    /// The end that stays, and its card as it lies.
    fixed: TouchpointId,
    card: Rect,
    /// The end that follows the hand.
    loose: End,
    /// What is reconnected; none where a new one is drawn.
    of: Option<(TouchpointId, TouchpointId)>,
    selected_before: Selection,
    homes: DropTargets,
    lines: Memo<Rect, Lines>,
    goal: Goal,
    signs: Vec<Preview>,
}

/// What letting go would do.
#[derive(Clone, Debug, PartialEq)]
enum Goal {
    Nothing,
    /// From, to.
    Connect(TouchpointId, TouchpointId),
    Refuse(Refusal),
    /// A new card, where one fits.
    Make(Rect),
}

/// Why two touchpoints cannot be connected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    Itself(TouchpointId),
    /// From, to.
    Already(TouchpointId, TouchpointId),
}

impl Connecting {
    /// A new connection out of a card.
    pub(super) fn begin(from: TouchpointId, ground: &GestureContext<'_>) -> Option<Self> {
        Self::new(from, End::Head, None, ground)
    }

    /// An end of a connection that is there.
    pub(super) fn again(
        from: TouchpointId,
        to: TouchpointId,
        loose: End,
        ground: &GestureContext<'_>,
    ) -> Option<Self> {
        let fixed = if loose == End::Head { from.clone() } else { to.clone() };
        Self::new(fixed, loose, Some((from, to)), ground)
    }

    fn new(
        fixed: TouchpointId,
        loose: End,
        of: Option<(TouchpointId, TouchpointId)>,
        ground: &GestureContext<'_>,
    ) -> Option<Self> {
        Some(Self {
            card: card_of(ground.journey, &fixed)?,
            fixed,
            loose,
            of,
            selected_before: ground.selection.clone(),
            homes: DropTargets::of(ground.scene.bands()),
            lines: Memo::default(),
            goal: Goal::Nothing,
            signs: Vec::new(),
        })
    }

    pub(super) fn moved(&mut self, hand: PointerInput, ground: &GestureContext<'_>) -> Vec<GestureEffect> {
        self.goal = self.goal_at(hand, ground);
        self.signs = self.signs_at(hand, ground);
        Vec::new()
    }

    pub(super) fn released(self, ground: &GestureContext<'_>) -> Vec<GestureEffect> {
        match &self.goal {
            Goal::Nothing => Vec::new(),
            Goal::Refuse(refusal) => vec![GestureEffect::Refuse(refusal.clone())],
            Goal::Connect(from, to) => self.connected(from, to, ground),
            Goal::Make(place) => self.made(*place, ground),
        }
    }

    pub(super) fn selected_before(self) -> Selection {
        self.selected_before
    }

    pub(super) fn signs(&self) -> &[Preview] {
        &self.signs
    }

    pub(crate) fn is_refused(&self) -> bool {
        matches!(self.goal, Goal::Refuse(_))
    }

    fn goal_at(&mut self, hand: PointerInput, ground: &GestureContext<'_>) -> Goal {
        let Some(card) = ground.card_at(hand.at) else {
            let is_near = with_handles(self.card, ground.point).contains(hand.at);
            let makes = self.of.is_none() && !is_near;
            return if makes { Goal::Make(self.place(hand, ground)) } else { Goal::Nothing };
        };
        let (from, to) = match self.loose {
            End::Head => (self.fixed.clone(), card),
            End::Tail => (card, self.fixed.clone()),
        };
        if from == to {
            Goal::Refuse(Refusal::Itself(from))
        } else if self.of.as_ref().is_some_and(|(tail, head)| *tail == from && *head == to) {
            Goal::Nothing
        } else if ground.journey.connects(&from, &to) {
            Goal::Refuse(Refusal::Already(from, to))
        } else {
            Goal::Connect(from, to)
        }
    }

    /// A card's place with its middle under the hand, snapped, beside what is there already.
    fn place(&mut self, hand: PointerInput, ground: &GestureContext<'_>) -> Rect {
        let corner = hand.at.plus(-CARD_WIDTH / 2.0, -CARD_HEIGHT / 2.0);
        let wanted = Rect::new(corner.x, corner.y, CARD_WIDTH, CARD_HEIGHT);
        let lines = self.lines.of(ground.view, || Lines::of(ground, &BTreeSet::new()));
        let snapped = if hand.ctrl {
            wanted.moved(wanted.min.x.round() - wanted.min.x, wanted.min.y.round() - wanted.min.y)
        } else {
            lines.snapped(wanted, ground.point)
        };
        let corner = Point::new(snapped.min.x as i32, snapped.min.y as i32);
        card_rect(ground.scene.free_place(corner, DOWN))
    }

    fn connected(
        &self,
        from: &TouchpointId,
        to: &TouchpointId,
        ground: &GestureContext<'_>,
    ) -> Vec<GestureEffect> {
        let mut edits = Vec::new();
        let mut transition = Transition::default();
        if let Some((tail, head)) = &self.of {
            transition = ground.journey.transition(tail, head).cloned().unwrap_or_default();
            edits.push(Edit::Disconnect(tail.clone(), head.clone()));
        }
        edits.push(Edit::Connect(from.clone(), to.clone(), transition));
        let step_name = if self.of.is_some() { StepName::Reconnect } else { StepName::Connect };
        let mut selection = Selection::default();
        selection.pick(Picked::Connection(from.clone(), to.clone()));
        vec![GestureEffect::Propose(step_name, edits), GestureEffect::Take, GestureEffect::Select(selection)]
    }

    fn made(&self, place: Rect, ground: &GestureContext<'_>) -> Vec<GestureEffect> {
        let id = ground.ids.touchpoint_id(ground.journey);
        let at = Point::new(place.min.x as i32, place.min.y as i32);
        if !at.is_within_range() {
            return Vec::new();
        }
        let mut touchpoint = Touchpoint::new(id.clone(), "", at);
        let own = ground.journey.touchpoint(&self.fixed).and_then(|touchpoint| touchpoint.stage.as_ref());
        touchpoint.stage = self.homes.stage_at(place.centre(), own).cloned();
        let connect = Edit::Connect(self.fixed.clone(), id.clone(), Transition::default());
        vec![GestureEffect::Make(id, vec![Edit::Add(touchpoint), connect])]
    }

    fn signs_at(&self, hand: PointerInput, ground: &GestureContext<'_>) -> Vec<Preview> {
        let target = match &self.goal {
            Goal::Connect(from, to) => {
                let target = if self.loose == End::Head { to } else { from };
                card_of(ground.journey, target)
            }
            Goal::Make(place) => Some(*place),
            Goal::Nothing | Goal::Refuse(_) => None,
        };
        let way = match (target, &self.goal) {
            (Some(target), _) => self.way(target, ground),
            (None, Goal::Refuse(_)) => Vec::new(),
            (None, _) => vec![self.leaves_at(ground), hand.at],
        };
        let mut signs = vec![Preview::Thread(if self.loose == End::Head { way } else { reversed(way) })];
        match &self.goal {
            Goal::Connect(..) => signs.extend(target.map(Preview::Target)),
            Goal::Make(place) => {
                signs.push(Preview::Ghost(*place));
                signs.extend(self.lines.kept().iter().flat_map(|(_, lines)| lines.guides(*place)));
                let own = ground.journey.touchpoint(&self.fixed).and_then(|t| t.stage.as_ref());
                signs.extend(self.homes.stage_at(place.centre(), own).cloned().map(Preview::Home));
            }
            Goal::Refuse(refusal) => signs.push(Preview::Refused(refusal.clone(), hand.at)),
            Goal::Nothing => {}
        }
        signs
    }

    /// The way the connection would take, from the end that stays.
    fn way(&self, target: Rect, ground: &GestureContext<'_>) -> Vec<Pos> {
        let clear = |lane: Rect| ground.scene.cards_in(lane).is_empty();
        match self.loose {
            End::Head => Shape::between(self.card, target, clear).points,
            End::Tail => reversed(Shape::between(target, self.card, clear).points),
        }
    }

    /// Where the line to the hand begins, while it leads nowhere.
    fn leaves_at(&self, ground: &GestureContext<'_>) -> Pos {
        let of = self.of.as_ref().and_then(|(from, to)| ground.shape_of(from, to));
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
