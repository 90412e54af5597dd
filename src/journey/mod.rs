//! ROOM 1: what a journey is. No disk, no clock, no pixels, no language, no randomness.
//!
//! A [`Journey`] is a value. [`Journey::apply`] is the only way to another one, and every journey
//! keeps the rules "Shape": ids are unique, whatever is referred to exists, at most one connection
//! joins an ordered pair and none joins a touchpoint to itself.

mod apply;
mod cast;
mod edit;
mod id;
mod parts;
mod rating;
#[doc(hidden)]
pub mod sketch;
mod touchpoint;

use std::{collections::BTreeMap, sync::Arc};

use petgraph::{
    Direction,
    stable_graph::{NodeIndex, StableDiGraph},
    visit::{EdgeRef, IntoEdgeReferences},
};

pub use cast::*;
pub use edit::*;
pub use id::*;
pub use parts::*;
pub use rating::*;
pub use touchpoint::*;

/// Fields that a newer Polku wrote and this one does not know: each one's name and its text, in the
/// order of the file. They are carried along untouched and written back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extra(pub Vec<(String, String)>);

/// A customer's journey: touchpoints, the connections between them, and what surrounds them.
///
/// Cloning one copies no text of a touchpoint: they are shared until they change.
#[derive(Clone, Debug)]
pub struct Journey {
    about: About,
    stages: Vec<Stage>,
    actors: Vec<Actor>,
    segments: Vec<Segment>,
    graph: StableDiGraph<Arc<Touchpoint>, Transition>,
    index: BTreeMap<TouchpointId, NodeIndex>,
}

impl Journey {
    /// A map without touchpoints.
    pub fn new(title: &str) -> Self {
        Self {
            about: About::new(title),
            stages: Vec::new(),
            actors: Vec::new(),
            segments: Vec::new(),
            graph: StableDiGraph::new(),
            index: BTreeMap::new(),
        }
    }

    pub fn about(&self) -> &About {
        &self.about
    }

    /// By `order`, then id: the order in which they are shown.
    pub fn stages(&self) -> &[Stage] {
        &self.stages
    }

    /// By `order`, then id.
    pub fn actors(&self) -> &[Actor] {
        &self.actors
    }

    /// By `order`, then id.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    pub fn stage(&self, id: &StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == *id)
    }

    pub fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.actors.iter().find(|actor| actor.id == *id)
    }

    pub fn segment(&self, id: &SegmentId) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.id == *id)
    }

    /// How many touchpoints there are.
    pub fn len(&self) -> usize {
        self.index.len()
    }

    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }

    pub fn touchpoint(&self, id: &TouchpointId) -> Option<&Touchpoint> {
        self.index.get(id).map(|&node| &*self.graph[node])
    }

    /// By id.
    pub fn touchpoints(&self) -> impl Iterator<Item = &Arc<Touchpoint>> {
        self.index.values().map(|&node| &self.graph[node])
    }

    /// By the ids of their ends: from, to.
    pub fn transitions(&self) -> impl Iterator<Item = (&TouchpointId, &TouchpointId, &Transition)> {
        let mut all: Vec<_> = self
            .graph
            .edge_references()
            .map(|edge| (&self.graph[edge.source()].id, &self.graph[edge.target()].id, edge.weight()))
            .collect();
        all.sort_unstable_by_key(|&(from, to, _)| (from, to));
        all.into_iter()
    }

    /// Where the connections out of a touchpoint lead, by id; none if there is no such touchpoint.
    pub fn after(&self, id: &TouchpointId) -> Vec<&TouchpointId> {
        self.neighbours(id, Direction::Outgoing)
    }

    /// Where the connections into a touchpoint come from, by id.
    pub fn before(&self, id: &TouchpointId) -> Vec<&TouchpointId> {
        self.neighbours(id, Direction::Incoming)
    }

    fn neighbours(&self, id: &TouchpointId, direction: Direction) -> Vec<&TouchpointId> {
        let Some(&node) = self.index.get(id) else { return Vec::new() };
        let mut ids: Vec<_> =
            self.graph.neighbors_directed(node, direction).map(|other| &self.graph[other].id).collect();
        ids.sort_unstable();
        ids
    }

    /// For `insight/` alone: node indices mean nothing outside these two rooms.
    pub(crate) fn graph(&self) -> &StableDiGraph<Arc<Touchpoint>, Transition> {
        &self.graph
    }
}

/// Two journeys are the same if they would be the same file.
impl PartialEq for Journey {
    fn eq(&self, other: &Self) -> bool {
        self.about == other.about
            && self.stages == other.stages
            && self.actors == other.actors
            && self.segments == other.segments
            && self.touchpoints().eq(other.touchpoints())
            && self.transitions().eq(other.transitions())
    }
}

impl Eq for Journey {}
