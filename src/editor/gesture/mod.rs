//! What a hand on the canvas does between press and release: a machine of named states without a window.
//!
//! A state remembers the map as it was when it was entered. Each movement of the hand gives *all* that the
//! gesture would do to that map, so a gesture never adds up its own steps, coming back to where it began
//! is no step, and letting go of it leaves nothing behind.

mod around;
mod carry;
mod columns;
mod connect;
mod drop_targets;
mod hit_target;
mod place;
mod preview;
mod snap;
mod stage;

use std::sync::Arc;

use crate::{
    editor::{Ids, Selection, StepName},
    journey::{Edit, Journey, TouchpointId},
    picture::{Pos, Rect, Scene},
};

use around::Around;
use carry::Carrying;
pub(crate) use columns::{Columns, reordered};
use connect::Connecting;
pub use connect::Refusal;
pub(crate) use drop_targets::DropTargets;
pub(crate) use hit_target::{
    End, HitTarget, Side, card_of, ends, handle, handle_radius, thread_between, with_handles,
};
pub(crate) use place::beside;
pub(crate) use preview::Preview;
use stage::MovingStage;
pub(crate) use stage::moves;

/// The gesture under way.
#[derive(Debug, Default)]
pub(crate) enum Gesture {
    #[default]
    Idle,
    /// Cards are dragged.
    Carrying(Box<Carrying>),
    /// A connection is drawn, or an end of one is taken elsewhere.
    Connecting(Box<Connecting>),
    /// A stage is dragged by its band's head.
    MovingStage(Box<MovingStage>),
    /// A rectangle is drawn around cards.
    Around(Box<Around>),
}

/// Where the hand is on the canvas, and which keys change what it does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct PointerInput {
    pub at: Pos,
    pub shift: bool,
    pub ctrl: bool,
    pub alt: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// The press has become a drag.
    Begin(HitTarget, PointerInput),
    Move(PointerInput),
    Release(PointerInput),
    Cancel,
}

/// What a gesture needs to know of what is seen now.
#[derive(Clone, Copy)]
pub(crate) struct GestureContext<'a> {
    pub journey: &'a Arc<Journey>,
    pub scene: &'a Scene,
    pub selection: &'a Selection,
    /// The card whose handles are shown.
    pub handled: Option<&'a TouchpointId>,
    /// The part of the canvas in view.
    pub view: Rect,
    /// What one point on the screen is on the canvas.
    pub point: f32,
    /// Where ids of what the gesture adds come from.
    pub ids: &'a Ids,
}

/// What is to be done for the hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum GestureEffect {
    Select(Selection),
    /// What the gesture comes to so far; nothing where it comes to nothing.
    Propose(StepName, Vec<Edit>),
    /// What was proposed last is done.
    Take,
    PutBack,
    /// A new touchpoint, whose name is asked for.
    Make(TouchpointId, Vec<Edit>),
    /// Says why nothing is done.
    Refuse(Refusal),
}

impl Gesture {
    pub(crate) fn is_under_way(&self) -> bool {
        !matches!(self, Self::Idle)
    }

    pub(crate) fn next(&mut self, event: Event, ground: &GestureContext<'_>) -> Vec<GestureEffect> {
        match event {
            Event::Begin(under, hand) => self.begin(under, hand, ground),
            Event::Move(hand) => self.moved(hand, ground),
            Event::Release(hand) => {
                let mut acts = self.moved(hand, ground);
                acts.extend(std::mem::take(self).released(ground));
                acts
            }
            Event::Cancel => std::mem::take(self).cancelled(),
        }
    }

    /// Whether a card is in the hand, and so over all others.
    pub(crate) fn lifts(&self, id: &TouchpointId, selection: &Selection) -> bool {
        match self {
            Self::Carrying(_) => selection.contains(id),
            Self::MovingStage(moving) => moving.lifts(id),
            _ => false,
        }
    }

    /// What shows on the canvas what letting go would do.
    pub(crate) fn signs(&self) -> &[Preview] {
        match self {
            Self::Idle => &[],
            Self::Carrying(carrying) => carrying.signs(),
            Self::Connecting(connecting) => connecting.signs(),
            Self::MovingStage(moving) => moving.signs(),
            Self::Around(around) => around.signs(),
        }
    }

    fn begin(
        &mut self,
        under: HitTarget,
        hand: PointerInput,
        ground: &GestureContext<'_>,
    ) -> Vec<GestureEffect> {
        let connecting = |connecting: Option<Connecting>| {
            connecting.map_or(Self::Idle, |connecting| Self::Connecting(Box::new(connecting)))
        };
        *self = match under {
            HitTarget::Card(id) => Self::Carrying(Box::new(Carrying::begin(&id, hand, ground))),
            HitTarget::Handle(id, _) => connecting(Connecting::begin(id, ground)),
            HitTarget::Grip(from, to, end) => connecting(Connecting::again(from, to, end, ground)),
            HitTarget::Head(id) => {
                let moving = MovingStage::begin(id, hand, ground);
                moving.map_or(Self::Idle, |moving| Self::MovingStage(Box::new(moving)))
            }
            HitTarget::Connection(..) | HitTarget::Nothing => {
                Self::Around(Box::new(Around::begin(hand, ground)))
            }
        };
        let mut acts = self.moved(hand, ground);
        if let Self::MovingStage(moving) = self {
            acts.push(moving.selected());
        }
        acts
    }

    fn moved(&mut self, hand: PointerInput, ground: &GestureContext<'_>) -> Vec<GestureEffect> {
        match self {
            Self::Idle => Vec::new(),
            Self::Carrying(carrying) => carrying.moved(hand, ground),
            Self::Connecting(connecting) => connecting.moved(hand, ground),
            Self::MovingStage(moving) => moving.moved(hand, ground),
            Self::Around(around) => around.moved(hand, ground),
        }
    }

    fn released(self, ground: &GestureContext<'_>) -> Vec<GestureEffect> {
        match self {
            Self::Idle | Self::Around(_) => Vec::new(),
            Self::Carrying(_) => vec![GestureEffect::Take],
            Self::Connecting(connecting) => connecting.released(ground),
            Self::MovingStage(moving) => moving.released(),
        }
    }

    fn cancelled(self) -> Vec<GestureEffect> {
        match self {
            Self::Idle => Vec::new(),
            Self::Carrying(carrying) => {
                vec![GestureEffect::PutBack, GestureEffect::Select(carrying.selected_before())]
            }
            Self::Connecting(connecting) => vec![GestureEffect::Select(connecting.selected_before())],
            Self::MovingStage(moving) => {
                vec![GestureEffect::PutBack, GestureEffect::Select(moving.selected_before())]
            }
            Self::Around(around) => vec![GestureEffect::Select(around.selected_before())],
        }
    }
}

#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;
