//! Which touchpoints there are and which are connected: the graph, and where in it each one is. Journeys
//! that differ in neither share one. The rules "Shape" of connections are kept here.

use std::collections::BTreeMap;

use petgraph::{
    Direction,
    stable_graph::{NodeIndex, StableDiGraph},
};

use super::{EditError, Extra, TouchpointId, Transition, index::Index};

/// The graph: nothing but who is connected, so that a copy is small. The touchpoint of a node is in its
/// slot (`slots.rs`), since touchpoints change more often than connections do.
pub(crate) type Graph = StableDiGraph<(), ()>;

#[derive(Clone, Debug, Default)]
pub(super) struct Topology {
    pub(super) graph: Graph,
    pub(super) index: Index,
    /// What connections carry beside their ends, of the few that do.
    carried: BTreeMap<(NodeIndex, NodeIndex), Transition>,
}

static PLAIN: Transition = Transition { extra: Extra(Vec::new()) };

impl Topology {
    pub(super) fn node(&self, id: &TouchpointId) -> Result<NodeIndex, EditError> {
        self.index.node(id).ok_or_else(|| EditError::NoTouchpoint(id.clone()))
    }

    /// Adds a touchpoint with an id that is not there yet.
    pub(super) fn add(&mut self, id: &TouchpointId) -> NodeIndex {
        let node = self.graph.add_node(());
        self.index.insert(id.clone(), node);
        node
    }

    /// Heals a chain.
    pub(super) fn remove(&mut self, id: &TouchpointId, node: NodeIndex) {
        let healed = self.healed_ends(node);
        self.graph.remove_node(node);
        self.index.remove(id);
        self.carried.retain(|&(from, to), _| from != node && to != node);
        if let Some((from, to)) = healed {
            self.graph.add_edge(from, to, ());
        }
    }

    /// Only where there is one way in and one way out, and that connection does not exist yet.
    fn healed_ends(&self, node: NodeIndex) -> Option<(NodeIndex, NodeIndex)> {
        let only = |direction| {
            let mut all = self.graph.neighbors_directed(node, direction);
            all.next().filter(|_| all.next().is_none())
        };
        let (from, to) = (only(Direction::Incoming)?, only(Direction::Outgoing)?);
        (from != to && !self.graph.contains_edge(from, to)).then_some((from, to))
    }

    /// Connects two touchpoints: at most once an ordered pair, and none from a touchpoint to itself.
    pub(super) fn connect(
        &mut self,
        from: &TouchpointId,
        to: &TouchpointId,
        transition: &Transition,
    ) -> Result<(), EditError> {
        let (tail, head) = (self.node(from)?, self.node(to)?);
        if tail == head {
            return Err(EditError::ConnectedToItself(from.clone()));
        }
        if self.graph.contains_edge(tail, head) {
            return Err(EditError::ConnectedAlready(from.clone(), to.clone()));
        }
        self.graph.add_edge(tail, head, ());
        if *transition != PLAIN {
            self.carried.insert((tail, head), transition.clone());
        }
        Ok(())
    }

    pub(super) fn disconnect(&mut self, from: &TouchpointId, to: &TouchpointId) -> Result<(), EditError> {
        let ends = (self.node(from)?, self.node(to)?);
        let edge = self.graph.find_edge(ends.0, ends.1);
        let edge = edge.ok_or_else(|| EditError::NotConnected(from.clone(), to.clone()))?;
        self.graph.remove_edge(edge);
        self.carried.remove(&ends);
        Ok(())
    }

    /// What a connection carries; `None` where it is not there.
    pub(super) fn transition(&self, from: NodeIndex, to: NodeIndex) -> Option<&Transition> {
        self.graph.contains_edge(from, to).then(|| self.carried(from, to))
    }

    /// Where the connections out of a node lead and what they carry, in no order.
    pub(super) fn out_of(&self, node: NodeIndex) -> impl Iterator<Item = (NodeIndex, &Transition)> {
        self.graph.neighbors(node).map(move |to| (to, self.carried(node, to)))
    }

    /// For a connection that is there.
    fn carried(&self, from: NodeIndex, to: NodeIndex) -> &Transition {
        self.carried.get(&(from, to)).unwrap_or(&PLAIN)
    }

    /// Gives back the room that growing took beyond what is needed: a copy that is kept for undo does not
    /// grow any more.
    pub(super) fn shrink(&mut self) {
        let (nodes, edges) = self.graph.capacity();
        let (node_count, edge_count) = (self.graph.node_count(), self.graph.edge_count());
        if nodes + edges > (node_count + edge_count) / 8 * 9 + 64 {
            self.graph = self.graph.clone();
        }
    }
}
