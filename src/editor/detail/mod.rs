//! A detail of what is selected that is being typed on the canvas: its stage, channels, actors, note or answers.
//! What is typed is in the map at once, as a proposal, so that no draft lives in a field; Esc leaves no trace.
//! Answers alone wait until they are taken: three numbers are none while they are half written.

pub(super) mod meant;
pub(super) mod names;
mod typed;

use std::sync::Arc;

use crate::journey::{ActorId, Channel, Journey, StageId, TouchpointId};

use super::StepName;
pub(super) use typed::joined;

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypedPart {
    Stage,
    Channels,
    Actors,
    Note,
    Answers,
    /// The touchpoints that one leads to.
    LeadsTo,
}

/// A detail that is being typed.
pub(crate) struct Detailing {
    pub detail: TypedPart,
    pub text: String,
    /// What there is to choose from for the one that is being typed, the first of it.
    pub(super) rows: Vec<TypedRow>,
    /// Whether there is more, to be found by typing.
    pub(super) has_more: bool,
    /// Whether something of another is typed.
    pub(super) is_begun: bool,
    /// Which of the rows is marked.
    pub(super) marked: usize,
    /// By the arrows since something was typed: then somebody chose that row.
    pub(super) is_moved: bool,
    /// Of which touchpoints.
    pub(super) ids: Vec<TouchpointId>,
    /// The map before.
    pub(super) before: Arc<Journey>,
    /// All that this map has.
    pub(super) there: Vec<Known>,
    /// What all of the touchpoints had.
    pub(super) shared: Vec<Known>,
    /// Those that are chosen: as long as the text begins with them it is not asked what their names mean.
    pub(super) settled: Vec<TypedRow>,
    /// The text that it was opened with.
    pub(super) opened: String,
}

/// One that the map has. Two can be called alike, so that its name does not tell which it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub name: String,
    pub(super) id: KnownId,
}

/// Which it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum KnownId {
    Stage(StageId),
    Channel(Channel),
    Actor(ActorId),
    Touchpoint(TouchpointId),
}

/// What there is to choose from for what is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TypedRow {
    There(Known),
    New(String),
}

impl Detailing {
    /// Whether nothing has been typed or chosen.
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
    /// The one that Tab goes on to, or Shift+Tab back.
    pub(super) fn beside(self, onwards: bool) -> Option<Self> {
        let all = [Self::Stage, Self::Channels, Self::Actors, Self::Note];
        let place = all.iter().position(|detail| *detail == self)?;
        let beside = if onwards { place + 1 } else { place.checked_sub(1)? };
        all.get(beside).copied()
    }

    /// Whether several can be named, with commas between them.
    pub(super) fn takes_several(self) -> bool {
        matches!(self, Self::Channels | Self::Actors | Self::LeadsTo)
    }

    /// Whether it is of one touchpoint alone.
    pub(super) fn is_of_one(self) -> bool {
        matches!(self, Self::Note | Self::LeadsTo)
    }

    /// Whether a name that the map does not have makes a new one.
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
