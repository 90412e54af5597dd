//! Every change that a journey can undergo, and the reasons why one cannot be done.

use std::sync::Arc;

use super::{
    Actor, ActorId, Entry, EntryKey, Field, FieldName, Item, ItemError, ItemKey, ListName, MapField,
    MapFieldName, Point, Segment, SegmentId, Stage, StageId, Tally, Touchpoint, TouchpointId, Transition,
};

/// One change to a journey. An added record comes whole, with its id; a touchpoint and the map itself are changed
/// field by field.
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
    /// Removes a touchpoint and heals the chain: where it had one way in and one way out, these are connected. The
    /// new connection keeps the only label of the two, or their common one.
    Remove(TouchpointId),
    /// Replaces the entry of this key; a tally of zeros removes it (R5).
    Rate(TouchpointId, EntryKey, Tally),
    /// Replaces the entry of this key, including what a newer Polku wrote beside its tally; an empty entry removes
    /// it.
    Enter(TouchpointId, EntryKey, Entry),
    Connect(TouchpointId, TouchpointId, Transition),
    /// Labels the connection from one touchpoint to the other; an empty text removes the label.
    Label(TouchpointId, TouchpointId, String),
    Disconnect(TouchpointId, TouchpointId),
    /// Puts a record into its list, replacing the one with the same key.
    Put(Arc<Item>),
    /// Removes the record with this key from its list.
    Drop(ItemKey),
}

/// The part of the map that an edit changes. Edits with the same targets join into one undo step.
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

/// The reason why an edit cannot be done ("Shape" in the rules).
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
    /// Returns whether the edit puts a touchpoint where none may be.
    pub fn leaves_range(&self) -> bool {
        matches!(self, Self::Change(_, Field::At(at)) if !at.is_within_range())
    }

    /// Returns the part of the map that the edit changes.
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
