//! Every change there is, and why one cannot be done.

use std::sync::Arc;

use super::{
    Actor, ActorId, Entry, EntryKey, Field, FieldName, Item, ItemError, ItemKey, ListName, MapField,
    MapFieldName, Point, Segment, SegmentId, Stage, StageId, Tally, Touchpoint, TouchpointId, Transition,
};

/// One change. What is added comes whole and with its id; what is changed comes field by field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    Describe(MapField),
    AddStage(Stage),
    ChangeStage(Stage),
    RemoveStage(StageId),
    AddActor(Actor),
    ChangeActor(Actor),
    RemoveActor(ActorId),
    AddSegment(Segment),
    ChangeSegment(Segment),
    RemoveSegment(SegmentId),
    Add(Touchpoint),
    Change(TouchpointId, Field),
    /// Heals a chain: what led in leads on to where it led out, where there was one of each. It keeps the label
    /// that one of the two had, or both where they said the same.
    Remove(TouchpointId),
    /// Replaces the entry of this key; a tally of zeros removes it (R5).
    Rate(TouchpointId, EntryKey, Tally),
    /// Replaces the entry of this key with what a newer Polku wrote beside its tally; an empty one removes it.
    Enter(TouchpointId, EntryKey, Entry),
    Connect(TouchpointId, TouchpointId, Transition),
    /// What stands on the connection from one to the other; an empty label is none.
    Label(TouchpointId, TouchpointId, String),
    Disconnect(TouchpointId, TouchpointId),
    /// Puts a record into its list, in the place of the one of its key where there is one.
    Put(Arc<Item>),
    /// Takes the record of this key out of its list.
    Drop(ItemKey),
}

/// The target of an edit: what it changes. Edits with the same targets join into one undo step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Map(MapFieldName),
    Stage(StageId),
    Actor(ActorId),
    Segment(SegmentId),
    Touchpoint(TouchpointId),
    Field(TouchpointId, FieldName),
    Rating(TouchpointId, EntryKey),
    Connection(TouchpointId, TouchpointId),
    Label(TouchpointId, TouchpointId),
    Item(ItemKey),
}

/// Why an edit cannot be done ("Shape" in the rules).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    #[error("stage {0} exists already")]
    StageExists(StageId),
    #[error("actor {0} exists already")]
    ActorExists(ActorId),
    #[error("segment {0} exists already")]
    SegmentExists(SegmentId),
    #[error("touchpoint {0} exists already")]
    TouchpointExists(TouchpointId),
    #[error("no stage {0}")]
    NoStage(StageId),
    #[error("no actor {0}")]
    NoActor(ActorId),
    #[error("no segment {0}")]
    NoSegment(SegmentId),
    #[error("no touchpoint {0}")]
    NoTouchpoint(TouchpointId),
    #[error("no connection from {0} to {1}")]
    NotConnected(TouchpointId, TouchpointId),
    #[error("{0} and {1} are connected already")]
    ConnectedAlready(TouchpointId, TouchpointId),
    #[error("a connection from {0} to itself")]
    ConnectedToItself(TouchpointId),
    #[error("tolerance {0} is outside 0 to 99")]
    Tolerance(u8),
    #[error("position {at:?} of touchpoint {id} is out of range")]
    TooFar { id: TouchpointId, at: Point },
    #[error("no {0} in its list")]
    NoItem(ItemKey),
    #[error("{}: {}", .0.0, .0.1)]
    Item(Box<(ItemKey, ItemError)>),
    #[error("more than 10,000 {}", .0.as_str())]
    TooManyItems(ListName),
}

impl Edit {
    /// Returns what of the map the edit is about.
    pub fn target(&self) -> Target {
        match self {
            Self::Describe(field) => Target::Map(field.name()),
            Self::AddStage(stage) | Self::ChangeStage(stage) => Target::Stage(stage.id.clone()),
            Self::RemoveStage(id) => Target::Stage(id.clone()),
            Self::AddActor(actor) | Self::ChangeActor(actor) => Target::Actor(actor.id.clone()),
            Self::RemoveActor(id) => Target::Actor(id.clone()),
            Self::AddSegment(segment) | Self::ChangeSegment(segment) => Target::Segment(segment.id.clone()),
            Self::RemoveSegment(id) => Target::Segment(id.clone()),
            Self::Add(touchpoint) => Target::Touchpoint(touchpoint.id.clone()),
            Self::Remove(id) => Target::Touchpoint(id.clone()),
            Self::Change(id, field) => Target::Field(id.clone(), field.name()),
            Self::Rate(id, key, _) | Self::Enter(id, key, _) => Target::Rating(id.clone(), key.clone()),
            Self::Connect(from, to, _) | Self::Disconnect(from, to) => {
                Target::Connection(from.clone(), to.clone())
            }
            Self::Label(from, to, _) => Target::Label(from.clone(), to.clone()),
            Self::Put(item) => Target::Item(item.key()),
            Self::Drop(key) => Target::Item(key.clone()),
        }
    }
}
