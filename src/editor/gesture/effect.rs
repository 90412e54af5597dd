//! What a gesture asks for. Only the editor does it.

use crate::{
    editor::{Selection, StepName},
    journey::{Edit, TouchpointId},
};

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
    Refuse(ConnectRefusal),
}

/// Why two touchpoints cannot be connected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConnectRefusal {
    Itself(TouchpointId),
    /// From, to.
    Already(TouchpointId, TouchpointId),
}
