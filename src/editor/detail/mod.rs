//! A detail of what is selected that is being typed on the canvas: its stage, channels, actors, note or answers.
//! What is typed is in the map at once, as a proposal, so that no draft lives in a field; Esc leaves no trace.

pub(super) mod meant;
pub(super) mod names;

use std::sync::Arc;

use crate::journey::{Journey, TouchpointId};

use super::StepName;

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypedPart {
    Stage,
    Channels,
    Actors,
    Note,
    Answers,
}

/// A detail that is being typed.
pub(crate) struct Detailing {
    pub detail: TypedPart,
    pub text: String,
    /// Which of the rows is marked.
    pub(super) marked: usize,
    /// By the arrows since something was typed: then somebody chose that row.
    pub(super) is_moved: bool,
    /// Of which touchpoints.
    pub(super) ids: Vec<TouchpointId>,
    /// The map before.
    pub(super) before: Arc<Journey>,
    /// What all of them had.
    pub(super) shared: Vec<String>,
    /// The text that it was opened with.
    pub(super) opened: String,
}

/// What there is to choose from for what is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TypedRow {
    There(String),
    New(String),
}

impl Detailing {
    /// Whether nothing has been typed or chosen.
    pub(super) fn is_as_before(&self) -> bool {
        !self.is_moved && self.text == self.opened
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
        matches!(self, Self::Channels | Self::Actors)
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
        }
    }
}
