//! What a gesture asks for. Only the editor carries it out.

use crate::{
    editor::{Selection, StepName},
    journey::{Edit, TouchpointId},
};

/// One thing that a gesture asks the editor to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum GestureEffect {
    Select(Selection),
    /// The edits of the gesture so far, to be proposed; none withdraws what was proposed.
    Propose(StepName, Vec<Edit>),
    /// The latest proposal becomes a step.
    Take,
    PutBack,
    /// A new touchpoint to make, whose name is asked for.
    Make(TouchpointId, Vec<Edit>),
    /// The reason why nothing is done, to be told.
    Refuse(ConnectRefusal),
}

/// The reason why two touchpoints cannot be connected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConnectRefusal {
    Itself(TouchpointId),
    /// The first is connected to the second already.
    Already(TouchpointId, TouchpointId),
}
