//! What a hand on the canvas does between press and release: a machine of named states without a window.
//!
//! A state remembers the map as it was when it was entered. Each movement of the hand gives *all* the edits that
//! the gesture would make to that map, so a gesture never adds up its own steps, coming back to where it began
//! makes no step, and giving it up leaves no trace.

mod box_select;
mod carry;
mod columns;
mod connect;
mod context;
mod drop_targets;
mod effect;
mod hit_target;
mod landing;
mod place;
mod preview;
mod snap;
mod stage;
mod still_bands;
mod ways_out;

use crate::{editor::Selection, journey::TouchpointId, picture::Pos};

use box_select::BoxSelect;
use carry::Carrying;
pub(crate) use columns::{StageColumns, reordered};
use connect::Connecting;
pub(crate) use context::{GestureContext, PointerInput};
pub(crate) use drop_targets::DropTargets;
pub use effect::ConnectRefusal;
pub(crate) use effect::GestureEffect;
pub(crate) use hit_target::{
    End, HitTarget, Side, card_of, ends, handle, handle_radius, thread_between, with_handles,
};
pub(crate) use landing::{Landing, Moved};
pub(crate) use place::{beside, in_band, landed};
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
    BoxSelect(Box<BoxSelect>),
}

/// What the hand does next in a gesture.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// The press has become a drag of what is under it.
    Begin(HitTarget, PointerInput),
    Move(PointerInput),
    Release(PointerInput),
    Cancel,
}

impl Gesture {
    pub(crate) fn is_under_way(&self) -> bool {
        !matches!(self, Self::Idle)
    }

    pub(crate) fn next(&mut self, event: Event, context: &GestureContext<'_>) -> Vec<GestureEffect> {
        match event {
            Event::Begin(under, pointer) => self.begin(under, pointer, context),
            Event::Move(pointer) => self.moved(pointer, context),
            Event::Release(pointer) => {
                let mut effects = self.moved(pointer, context);
                effects.extend(std::mem::take(self).released(context));
                effects
            }
            Event::Cancel => std::mem::take(self).cancelled(),
        }
    }

    /// Returns whether a card is in the hand, and so drawn above all others.
    pub(crate) fn lifts(&self, id: &TouchpointId, selection: &Selection) -> bool {
        match self {
            Self::Carrying(_) => selection.contains(id),
            Self::MovingStage(moving) => moving.lifts(id),
            _ => false,
        }
    }

    /// Returns how far what is in the hand is from where the map has it, in canvas units.
    pub(crate) fn in_hand(&self) -> Pos {
        if let Self::Carrying(carrying) = self { carrying.in_hand() } else { Pos::default() }
    }

    /// Returns what the canvas shows of what letting go would do.
    pub(crate) fn previews(&self) -> &[Preview] {
        match self {
            Self::Idle => &[],
            Self::Carrying(carrying) => carrying.previews(),
            Self::Connecting(connecting) => connecting.previews(),
            Self::MovingStage(moving) => moving.previews(),
            Self::BoxSelect(box_select) => box_select.previews(),
        }
    }

    fn begin(
        &mut self,
        under: HitTarget,
        pointer: PointerInput,
        context: &GestureContext<'_>,
    ) -> Vec<GestureEffect> {
        let connecting = |connecting: Option<Connecting>| {
            connecting.map_or(Self::Idle, |connecting| Self::Connecting(Box::new(connecting)))
        };
        *self = match under {
            HitTarget::Card(id) => Self::Carrying(Box::new(Carrying::begin(&id, pointer, context))),
            HitTarget::Handle(id, _) => connecting(Connecting::begin(id, context)),
            HitTarget::Grip(from, to, end) => connecting(Connecting::again(from, to, end, context)),
            HitTarget::Head(id) => {
                let moving = MovingStage::begin(id, pointer, context);
                moving.map_or(Self::Idle, |moving| Self::MovingStage(Box::new(moving)))
            }
            HitTarget::Connection(..) | HitTarget::Nothing => {
                Self::BoxSelect(Box::new(BoxSelect::begin(pointer, context)))
            }
        };
        let mut effects = self.moved(pointer, context);
        if let Self::MovingStage(moving) = self {
            effects.push(moving.selected());
        }
        effects
    }

    fn moved(&mut self, pointer: PointerInput, context: &GestureContext<'_>) -> Vec<GestureEffect> {
        match self {
            Self::Idle => Vec::new(),
            Self::Carrying(carrying) => carrying.moved(pointer, context),
            Self::Connecting(connecting) => connecting.moved(pointer, context),
            Self::MovingStage(moving) => moving.moved(pointer, context),
            Self::BoxSelect(box_select) => box_select.moved(pointer, context),
        }
    }

    fn released(self, context: &GestureContext<'_>) -> Vec<GestureEffect> {
        match self {
            Self::Idle | Self::BoxSelect(_) => Vec::new(),
            Self::Carrying(_) => vec![GestureEffect::Take],
            Self::Connecting(connecting) => connecting.released(context),
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
            Self::BoxSelect(box_select) => vec![GestureEffect::Select(box_select.selected_before())],
        }
    }
}

#[cfg(test)]
mod bench;
#[cfg(test)]
mod tests;
