//! The touchpoints that there are and the connections between them: the graph, and the node of each touchpoint in
//! it. Journeys that do not differ in either share one. The rules "Shape" of connections are kept here.

use petgraph::{
    Direction,
    stable_graph::{NodeIndex, StableDiGraph},
};

use super::{EditError, TouchpointId, carried::Ends, index::Index};

/// The graph of connections and nothing else, so that a copy is small. The touchpoint of a node is in its slot
/// (`slots.rs`), since touchpoints change more often than connections do.
pub(crate) type Graph = StableDiGraph<(), ()>;

#[derive(Clone, Debug, Default)]
pub(super) struct Topology {
    pub(super) graph: Graph,
    pub(super) index: Index,
}

impl Topology {
    pub(super) fn node(&self, id: &TouchpointId) -> Result<NodeIndex, EditError> {
        self.index.node(id).ok_or_else(|| EditError::NoTouchpoint(id.clone()))
    }

    /// Adds a touchpoint with an id that is not there yet.
    pub(super) fn add(&mut self, id: &TouchpointId) -> NodeIndex {
        let count = self.graph.node_count();
        if count == self.graph.capacity().0 {
            self.graph.reserve_exact_nodes(more(count));
        }
        let node = self.graph.add_node(());
        self.index.insert(id.clone(), node);
        node
    }

    /// Removes a touchpoint and its connections. Returns the ends of the connection that heals the chain, where
    /// there is one.
    pub(super) fn remove(&mut self, id: &TouchpointId, node: NodeIndex) -> Option<Ends> {
        let healed = self.healed_ends(node);
        self.graph.remove_node(node);
        self.index.remove(id);
        if let Some((from, to)) = healed {
            self.graph.add_edge(from, to, ());
        }
        healed
    }

    /// Returns the ends of the connection that would heal the chain: only where there is one way in and one way
    /// out, and that connection does not exist yet.
    fn healed_ends(&self, node: NodeIndex) -> Option<Ends> {
        let only = |direction| {
            let mut all = self.graph.neighbors_directed(node, direction);
            all.next().filter(|_| all.next().is_none())
        };
        let (from, to) = (only(Direction::Incoming)?, only(Direction::Outgoing)?);
        (from != to && !self.graph.contains_edge(from, to)).then_some((from, to))
    }

    /// Connects two touchpoints: at most once per ordered pair, and none to itself.
    pub(super) fn connect(&mut self, from: &TouchpointId, to: &TouchpointId) -> Result<Ends, EditError> {
        let (tail, head) = (self.node(from)?, self.node(to)?);
        if tail == head {
            return Err(EditError::ConnectedToItself(from.clone()));
        }
        if self.graph.contains_edge(tail, head) {
            return Err(EditError::ConnectedAlready(from.clone(), to.clone()));
        }
        let count = self.graph.edge_count();
        if count == self.graph.capacity().1 {
            self.graph.reserve_exact_edges(more(count));
        }
        self.graph.add_edge(tail, head, ());
        Ok((tail, head))
    }

    pub(super) fn disconnect(&mut self, from: &TouchpointId, to: &TouchpointId) -> Result<Ends, EditError> {
        let ends = self.ends(from, to)?;
        if let Some(edge) = self.graph.find_edge(ends.0, ends.1) {
            self.graph.remove_edge(edge);
        }
        Ok(ends)
    }

    /// Returns the two nodes of a connection.
    pub(super) fn ends(&self, from: &TouchpointId, to: &TouchpointId) -> Result<Ends, EditError> {
        let ends = (self.node(from)?, self.node(to)?);
        let is_there = self.graph.contains_edge(ends.0, ends.1);
        is_there.then_some(ends).ok_or_else(|| EditError::NotConnected(from.clone(), to.clone()))
    }

    /// Frees capacity beyond what is needed, since a copy kept for undo does not grow any more.
    pub(super) fn shrink(&mut self) {
        let (nodes, edges) = self.graph.capacity();
        let (node_count, edge_count) = (self.graph.node_count(), self.graph.edge_count());
        if nodes + edges > (node_count + edge_count) / 8 * 9 + 64 {
            self.graph = self.graph.clone();
        }
    }
}

/// Returns by how much a full list of nodes or edges grows: little enough for [`Topology::shrink`] to leave it, so that
/// the copy for one step is not copied once more.
fn more(count: usize) -> usize {
    count / 64 + 1
}
