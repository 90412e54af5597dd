//! A detail of the selection that is being typed on the canvas: stage, channels, actors, note, answers or
//! connections. What is typed is in the map at once, as a proposal, so that no draft lives in a field; Esc leaves
//! no trace. Only answers wait until they are taken: three half-written numbers mean nothing.

pub(super) mod meant;
pub(super) mod names;
mod typed;

use std::sync::Arc;

use crate::journey::{ActorId, Channel, Journey, StageId, TouchpointId};

use super::StepName;
pub(super) use typed::joined;

/// The detail that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypedPart {
    Stage,
    Channels,
    Actors,
    Note,
    Answers,
    /// The touchpoints that connections from the selected one lead to.
    LeadsTo,
}

/// A detail that is being typed.
pub(crate) struct Detailing {
    pub detail: TypedPart,
    pub text: String,
    /// The rows to choose from for the name being typed; only the first of them where they are many.
    pub(super) rows: Vec<TypedRow>,
    /// Whether there are more rows, which typing finds.
    pub(super) has_more: bool,
    /// Whether a name has been begun after those that are settled.
    pub(super) is_begun: bool,
    /// The index of the marked row.
    pub(super) marked: usize,
    /// Whether the arrow keys chose the marked row since something was last typed.
    pub(super) is_moved: bool,
    /// The touchpoints that the detail belongs to.
    pub(super) ids: Vec<TouchpointId>,
    /// The map before the detail was typed.
    pub(super) before: Arc<Journey>,
    /// All that the map has to choose from.
    pub(super) there: Vec<Known>,
    /// The values that all of the touchpoints had before.
    pub(super) shared: Vec<Known>,
    /// The rows that are chosen already. As long as the text begins with them, their names need not be looked up.
    pub(super) settled: Vec<TypedRow>,
    /// The text that the field was opened with.
    pub(super) opened: String,
}

/// Something that the map has. Two of them can have the same name, so the name does not identify one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub name: String,
    pub(super) id: KnownId,
}

/// The identity of a [`Known`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum KnownId {
    Stage(StageId),
    Channel(Channel),
    Actor(ActorId),
    Touchpoint(TouchpointId),
}

/// A row to choose from for the name being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TypedRow {
    There(Known),
    New(String),
}

impl Detailing {
    /// Returns whether nothing has been typed or chosen.
    pub(super) fn is_as_before(&self) -> bool {
        let is_settled_so = || self.settled.iter().map(TypedRow::known).eq(self.shared.iter().map(Some));
        !self.is_moved && self.text == self.opened && is_settled_so()
    }
}

impl TypedRow {
    pub(super) fn known(&self) -> Option<&Known> {
        match self {
            Self::There(known) => Some(known),
            Self::New(_) => None,
        }
    }

    pub(super) fn name(&self) -> &str {
        match self {
            Self::There(Known { name, .. }) | Self::New(name) => name,
        }
    }
}

impl TypedPart {
    /// Returns the detail that Tab goes on to, or Shift+Tab back; `None` at either end.
    pub(super) fn beside(self, onwards: bool) -> Option<Self> {
        let all = [Self::Stage, Self::Channels, Self::Actors, Self::Note];
        let place = all.iter().position(|detail| *detail == self)?;
        let beside = if onwards { place + 1 } else { place.checked_sub(1)? };
        all.get(beside).copied()
    }

    /// Returns whether several can be named, with commas between them.
    pub(super) fn takes_several(self) -> bool {
        matches!(self, Self::Channels | Self::Actors | Self::LeadsTo)
    }

    /// Returns whether the detail belongs to one touchpoint alone.
    pub(super) fn is_of_one(self) -> bool {
        matches!(self, Self::Note | Self::LeadsTo)
    }

    /// Returns whether a name that the map does not have makes something new.
    fn makes_new(self) -> bool {
        self != Self::LeadsTo
    }

    fn is_of_names(self) -> bool {
        self == Self::Stage || self.takes_several()
    }

    pub(super) fn step_name(self) -> StepName {
        match self {
            Self::Stage => StepName::Stage,
            Self::Channels => StepName::Channels,
            Self::Actors => StepName::Actors,
            Self::Note => StepName::Note,
            Self::Answers => StepName::Rating,
            Self::LeadsTo => StepName::Connect,
        }
    }
}
