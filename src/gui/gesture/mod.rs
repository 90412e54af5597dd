//! What a hand on the canvas does between press and release: a machine of named states without a window.
//!
//! A state remembers the map as it was when it was entered. Each movement of the hand gives *all* that the
//! gesture would do to that map, so a gesture never adds up its own steps, coming back to where it began
//! is no step, and letting go of it leaves nothing behind.

mod around;
mod carry;
mod home;
mod sign;
mod snap;

use std::sync::Arc;

use crate::{
    disk::Deed,
    journey::{Edit, Journey, TouchpointId},
    picture::{Pos, Rect, Scene},
};

use super::looks::Selection;

use around::Around;
use carry::Carrying;
pub(super) use sign::Sign;

/// The gesture under way.
#[derive(Debug, Default)]
pub(super) enum Gesture {
    #[default]
    Idle,
    Carrying(Box<Carrying>),
    /// A rectangle is drawn around cards.
    Around(Around),
}

/// Where the hand is on the canvas, and which keys change what it does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Hand {
    pub at: Pos,
    pub shift: bool,
    pub ctrl: bool,
    pub alt: bool,
}

/// What lies under a press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Under {
    Card(TouchpointId),
    Nothing,
}

#[derive(Clone, Debug)]
pub(super) enum Event {
    /// The press has become a drag.
    Begin(Under, Hand),
    Move(Hand),
    Release(Hand),
    Cancel,
}

/// What a gesture needs to know of what is seen now.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub journey: &'a Arc<Journey>,
    pub scene: &'a Scene,
    pub selection: &'a Selection,
    /// The part of the canvas in view.
    pub view: Rect,
    /// What one point on the screen is on the canvas.
    pub point: f32,
    /// Ids for what the gesture adds.
    pub fresh: fn(&Journey) -> TouchpointId,
}

/// What is to be done for the hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Select(Selection),
    /// What the gesture comes to so far; nothing where it comes to nothing.
    Propose(Deed, Vec<Edit>),
    /// What was proposed last is done.
    Take,
    PutBack,
}

impl Gesture {
    pub(super) fn is_under_way(&self) -> bool {
        !matches!(self, Self::Idle)
    }

    pub(super) fn next(&mut self, event: Event, ground: &Ground<'_>) -> Vec<Act> {
        match event {
            Event::Begin(under, hand) => self.begin(under, hand, ground),
            Event::Move(hand) => self.moved(hand, ground),
            Event::Release(hand) => {
                let mut acts = self.moved(hand, ground);
                acts.extend(std::mem::take(self).released());
                acts
            }
            Event::Cancel => std::mem::take(self).cancelled(),
        }
    }

    /// What shows on the canvas what letting go would do.
    pub(super) fn signs(&self) -> &[Sign] {
        match self {
            Self::Idle => &[],
            Self::Carrying(carrying) => carrying.signs(),
            Self::Around(around) => around.signs(),
        }
    }

    fn begin(&mut self, under: Under, hand: Hand, ground: &Ground<'_>) -> Vec<Act> {
        *self = match under {
            Under::Card(id) => Self::Carrying(Box::new(Carrying::begin(&id, hand, ground))),
            Under::Nothing => Self::Around(Around::begin(hand, ground)),
        };
        self.moved(hand, ground)
    }

    fn moved(&mut self, hand: Hand, ground: &Ground<'_>) -> Vec<Act> {
        match self {
            Self::Idle => Vec::new(),
            Self::Carrying(carrying) => carrying.moved(hand, ground),
            Self::Around(around) => around.moved(hand, ground),
        }
    }

    fn released(self) -> Vec<Act> {
        match self {
            Self::Idle | Self::Around(_) => Vec::new(),
            Self::Carrying(_) => vec![Act::Take],
        }
    }

    fn cancelled(self) -> Vec<Act> {
        match self {
            Self::Idle => Vec::new(),
            Self::Carrying(carrying) => vec![Act::PutBack, Act::Select(carrying.selected_before())],
            Self::Around(around) => vec![Act::Select(around.selected_before())],
        }
    }
}
