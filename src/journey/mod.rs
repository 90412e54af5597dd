//! What a journey is. No disk, no clock, no pixels, no language, no randomness.
//!
//! A [`Journey`] is a value, and [`Journey::apply`] is the only way to another one. Every journey keeps the rules
//! "Shape": ids are unique, every record that is referred to exists, at most one connection joins an ordered pair,
//! and none joins a touchpoint to itself.

mod address;
mod apply;
mod carried;
mod cast;
mod compare;
mod date;
mod decide;
mod diff;
mod disputed;
mod edit;
mod extra;
mod field_value;
mod fields;
mod grouping;
mod id;
mod index;
mod item;
mod items;
mod kinds;
mod merge;
mod name;
mod named;
pub mod order;
mod paired;
mod parts;
mod point;
mod rating;
mod record_macro;
mod round;
mod service;
mod settle;
mod sharing;
mod slots;
#[doc(hidden)]
pub mod test_map;
mod text_list;
mod texts;
mod topology;
mod touchpoint;
mod touchpoint_texts;
mod transition;
mod value_kinds;
mod version;

use std::sync::Arc;

use petgraph::{Direction, stable_graph::NodeIndex};

use carried::Carried;
use items::Items;
use slots::Slots;
use topology::{Graph, Topology};

pub use address::Address;
pub use cast::*;
pub use compare::*;
pub use date::*;
pub use decide::Decision;
pub use diff::*;
pub use edit::*;
pub use extra::Extra;
pub(crate) use extra::unmarked_name;
pub use field_value::{FieldError, FieldRow, MOST_ENTRIES, Plain, RowField, Wrong};
pub use grouping::moved_entry;
pub use id::{ActorId, LONGEST_ID, SegmentId, StageId, TouchpointId, id_text};
pub use item::{
    Item, ItemKey, ListName, action::*, complaint::*, conflict::*, error::*, group::*, outcome::*, survey::*,
};
pub use merge::{
    DELETED, Merged, MergedSeveral, OtherMap, Unnamed, is_copy, merge, merge_in_rounds, merge_several,
    named_apart,
};
pub use name::*;
pub use parts::*;
pub use point::{FARTHEST, Point};
pub use rating::*;
pub use round::{Round, place_within_round};
pub use service::*;
pub(crate) use text_list::split as split_texts;
pub use texts::{TALLY_FIELD, Texts};
pub use touchpoint::*;
pub use transition::Transition;

/// A customer's journey: touchpoints, the connections between them, and what surrounds them.
///
/// A journey shares with the one it was made from whatever is the same in both. It copies no text that did not
/// change, and copies its graph only where touchpoints or connections were added or removed. So each undo step can
/// keep a whole journey.
#[derive(Clone, Debug)]
pub struct Journey {
    about: Arc<About>,
    stages: Arc<Vec<Stage>>,
    actors: Arc<Vec<Actor>>,
    segments: Arc<Vec<Segment>>,
    topology: Arc<Topology>,
    carried: Carried,
    items: Items,
    /// The touchpoint of each node of the graph.
    slots: Slots,
}

impl Journey {
    /// Makes a map with this title and nothing else.
    pub fn new(title: &str) -> Self {
        Self {
            about: Arc::new(About::new(title)),
            stages: Arc::default(),
            actors: Arc::default(),
            segments: Arc::default(),
            topology: Arc::default(),
            carried: Carried::default(),
            items: Items::default(),
            slots: Slots::default(),
        }
    }

    /// Returns the map's description of itself: its title, note, language and settings.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Returns the stages by `order`, then id: the order in which they are shown.
    pub fn stages(&self) -> &[Stage] {
        &self.stages
    }

    /// Returns the actors by `order`, then id.
    pub fn actors(&self) -> &[Actor] {
        &self.actors
    }

    /// Returns the segments by `order`, then id.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Returns the stage of this id; `None` where there is none.
    pub fn stage(&self, id: &StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == *id)
    }

    /// Returns the actor of this id; `None` where there is none.
    pub fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.actors.iter().find(|actor| actor.id == *id)
    }

    /// Returns the segment of this id; `None` where there is none.
    pub fn segment(&self, id: &SegmentId) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.id == *id)
    }

    /// Returns the number of touchpoints.
    pub fn len(&self) -> usize {
        self.topology.graph.node_count()
    }

    /// Returns whether the map has no touchpoint.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the touchpoint of this id; `None` where there is none.
    pub fn touchpoint(&self, id: &TouchpointId) -> Option<&Touchpoint> {
        self.topology.index.node(id).map(|node| &*self.slots[node])
    }

    /// Returns the title of a touchpoint as it is written; empty where there is no such touchpoint.
    pub fn title_of(&self, id: &TouchpointId) -> &str {
        self.touchpoint(id).map_or("", |touchpoint| &touchpoint.title)
    }

    /// Returns the touchpoints by id. Two journeys share a touchpoint that neither changed.
    pub fn touchpoints(&self) -> impl Iterator<Item = &Arc<Touchpoint>> {
        self.topology.index.iter().map(|&(_, node)| &self.slots[node])
    }

    /// Returns the connections by the ids of their ends: from, to.
    pub fn transitions(&self) -> impl Iterator<Item = (&TouchpointId, &TouchpointId, &Transition)> {
        let mut all = Vec::with_capacity(self.topology.graph.edge_count());
        let mut heads = Vec::new();
        for (from, node) in self.topology.index.iter() {
            self.heads_of(*node, &mut heads);
            all.extend(heads.iter().map(|&(to, transition)| (from, to, transition)));
        }
        all.into_iter()
    }

    /// Puts the connections that lead out of a node into `heads`, in place of what was there: each with the id that it
    /// leads to, sorted by these.
    fn heads_of<'a>(&'a self, node: NodeIndex, heads: &mut Vec<(&'a TouchpointId, &'a Transition)>) {
        heads.clear();
        let nodes = self.topology.graph.neighbors(node);
        heads.extend(nodes.map(|head| (&self.slots[head].id, self.carried.by((node, head)))));
        heads.sort_unstable_by_key(|&(to, _)| to);
    }

    /// Returns the labels of connections, in no particular order: from, to and the label.
    pub fn labels(&self) -> impl Iterator<Item = (&TouchpointId, &TouchpointId, &str)> {
        let id = |node: NodeIndex| &self.slots[node].id;
        self.carried.labels().map(move |((from, to), label)| (id(from), id(to), label))
    }

    /// Returns the connection from one touchpoint to another; `None` where there is none.
    pub fn transition(&self, from: &TouchpointId, to: &TouchpointId) -> Option<&Transition> {
        self.topology.ends(from, to).ok().map(|ends| self.carried.by(ends))
    }

    /// Returns whether there is a connection from one touchpoint to another.
    pub fn connects(&self, from: &TouchpointId, to: &TouchpointId) -> bool {
        self.transition(from, to).is_some()
    }

    /// Returns the touchpoints that connections from this one lead to, by id; none if there is no such touchpoint.
    pub fn after(&self, id: &TouchpointId) -> Vec<&TouchpointId> {
        self.neighbours(id, Direction::Outgoing)
    }

    /// Returns the touchpoints from which connections lead to this one, by id.
    pub fn before(&self, id: &TouchpointId) -> Vec<&TouchpointId> {
        self.neighbours(id, Direction::Incoming)
    }

    fn neighbours(&self, id: &TouchpointId, direction: Direction) -> Vec<&TouchpointId> {
        let Some(node) = self.topology.index.node(id) else { return Vec::new() };
        let nodes = self.topology.graph.neighbors_directed(node, direction);
        let mut ids: Vec<_> = nodes.map(|other| &self.slots[other].id).collect();
        ids.sort_unstable();
        ids
    }

    /// Returns the graph, for `insight/` alone: node indices mean nothing outside these two rooms.
    pub(crate) fn graph(&self) -> &Graph {
        &self.topology.graph
    }

    /// Returns the nodes of the graph by the ids of their touchpoints, for `insight/` alone.
    pub(crate) fn nodes_by_id(&self) -> impl Iterator<Item = NodeIndex> {
        self.topology.index.iter().map(|&(_, node)| node)
    }

    /// Returns the touchpoint of a node of the graph, for `insight/` alone.
    pub(crate) fn touchpoint_at(&self, node: NodeIndex) -> &Touchpoint {
        &self.slots[node]
    }
}
