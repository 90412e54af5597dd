//! ROOM 1: what a journey is. No disk, no clock, no pixels, no language, no randomness.
//!
//! A [`Journey`] is a value. [`Journey::apply`] is the only way to another one, and every journey
//! keeps the rules "Shape": ids are unique, whatever is referred to exists, at most one connection
//! joins an ordered pair and none joins a touchpoint to itself.

mod apply;
mod cast;
mod diff;
mod edit;
mod id;
mod index;
mod parts;
mod rating;
#[doc(hidden)]
pub mod sketch;
mod slots;
mod topology;
mod touchpoint;

use std::sync::Arc;

use petgraph::{Direction, stable_graph::NodeIndex};

use slots::Slots;
use topology::{Graph, Topology};

pub use cast::*;
pub use diff::*;
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
/// A journey shares with the one it was made from whatever is the same in both: it copies no text of what
/// did not change, and its graph only where touchpoints or connections came or went. So each undo step can
/// keep a whole journey.
#[derive(Clone, Debug)]
pub struct Journey {
    about: Arc<About>,
    stages: Arc<Vec<Stage>>,
    actors: Arc<Vec<Actor>>,
    segments: Arc<Vec<Segment>>,
    topology: Arc<Topology>,
    /// Each node of the graph has its touchpoint here.
    slots: Slots,
}

impl Journey {
    /// A map without touchpoints.
    pub fn new(title: &str) -> Self {
        Self {
            about: Arc::new(About::new(title)),
            stages: Arc::default(),
            actors: Arc::default(),
            segments: Arc::default(),
            topology: Arc::default(),
            slots: Slots::default(),
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
        self.topology.graph.node_count()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn touchpoint(&self, id: &TouchpointId) -> Option<&Touchpoint> {
        self.topology.index.node(id).map(|node| &*self.slots[node])
    }

    /// By id. Two journeys hold the very same one where neither changed it.
    pub fn touchpoints(&self) -> impl Iterator<Item = &Arc<Touchpoint>> {
        self.topology.index.iter().map(|&(_, node)| &self.slots[node])
    }

    /// By the ids of their ends: from, to.
    pub fn transitions(&self) -> impl Iterator<Item = (&TouchpointId, &TouchpointId, &Transition)> {
        let mut all = Vec::with_capacity(self.topology.graph.edge_count());
        for (from, node) in self.topology.index.iter() {
            let first = all.len();
            all.extend(
                self.topology.out_of(*node).map(|(to, transition)| (from, &self.slots[to].id, transition)),
            );
            all[first..].sort_unstable_by_key(|&(_, to, _)| to);
        }
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
        let Some(node) = self.topology.index.node(id) else { return Vec::new() };
        let nodes = self.topology.graph.neighbors_directed(node, direction);
        let mut ids: Vec<_> = nodes.map(|other| &self.slots[other].id).collect();
        ids.sort_unstable();
        ids
    }

    /// The touchpoints that were added, taken away or changed since `earlier`, by id. What both journeys
    /// share is not looked at, so this costs what it finds, where one was made from the other by edits.
    pub fn changed_since(&self, earlier: &Self) -> Vec<TouchpointId> {
        let sides = self.slots.apart(&earlier.slots).flat_map(|(now, then)| [now, then]);
        let mut ids: Vec<_> = sides.flatten().map(|touchpoint| &touchpoint.id).collect();
        ids.sort_unstable();
        ids.dedup();
        let differs = |id: &&TouchpointId| self.touchpoint(id) != earlier.touchpoint(id);
        ids.into_iter().filter(differs).cloned().collect()
    }

    /// Whether both have touchpoints of the same ids, and the same connections between them. At once where
    /// one was made from the other by edits that neither add nor remove any.
    pub fn is_connected_like(&self, other: &Self) -> bool {
        let (one, two) = (&self.topology, &other.topology);
        let count = |topology: &Topology| (topology.graph.node_count(), topology.graph.edge_count());
        Arc::ptr_eq(one, two)
            || (count(one) == count(two)
                && one.index.ids().eq(two.index.ids())
                && self.transitions().eq(other.transitions()))
    }

    /// For `insight/` alone: each touchpoint that is not the very same as it was, by its node, then and now.
    /// `None` unless both journeys share their graph, in which a node is the same touchpoint.
    pub(crate) fn nodes_changed_since<'a>(
        &'a self,
        earlier: &'a Self,
    ) -> Option<impl Iterator<Item = (NodeIndex, &'a Touchpoint, &'a Touchpoint)>> {
        let changed =
            |(node, (now, then)): (_, (Option<&'a Arc<Touchpoint>>, Option<&'a Arc<Touchpoint>>))| {
                Some((node, &**then?, &**now?))
            };
        let is_shared = Arc::ptr_eq(&self.topology, &earlier.topology);
        is_shared.then(|| self.slots.nodes_apart(&earlier.slots).filter_map(changed))
    }

    /// For `insight/` alone: node indices mean nothing outside these two rooms.
    pub(crate) fn graph(&self) -> &Graph {
        &self.topology.graph
    }

    /// For `insight/` alone: the nodes of the graph, by the ids of their touchpoints.
    pub(crate) fn nodes_by_id(&self) -> impl Iterator<Item = NodeIndex> {
        self.topology.index.iter().map(|&(_, node)| node)
    }

    /// For `insight/` alone, for nodes of the graph.
    pub(crate) fn touchpoint_at(&self, node: NodeIndex) -> &Touchpoint {
        &self.slots[node]
    }
}

/// Two journeys are the same if they would be the same file. Where one was made from the other by edits,
/// only what they do not share is compared.
impl PartialEq for Journey {
    fn eq(&self, other: &Self) -> bool {
        let has_touchpoints_of = || {
            if Arc::ptr_eq(&self.topology, &other.topology) {
                self.slots.apart(&other.slots).all(|(one, two)| one == two)
            } else {
                self.is_connected_like(other) && self.touchpoints().eq(other.touchpoints())
            }
        };
        self.about == other.about
            && self.stages == other.stages
            && self.actors == other.actors
            && self.segments == other.segments
            && has_touchpoints_of()
    }
}

impl Eq for Journey {}

#[cfg(test)]
mod tests {
    use super::*;

    fn many() -> Journey {
        let chain: Vec<_> = (0..1_000).map(|at| format!("T{at}")).collect();
        sketch::journey(&chain.join(" > "))
    }

    /// How many touchpoints two journeys share.
    fn shared(one: &Journey, two: &Journey) -> usize {
        one.touchpoints().zip(two.touchpoints()).filter(|(one, two)| Arc::ptr_eq(one, two)).count()
    }

    #[test]
    fn a_move_shares_every_other_touchpoint_and_the_graph() {
        let before = many();
        let mut after = before.clone();
        sketch::place(&mut after, "T500", 7, 7);
        assert_eq!(shared(&before, &after), 999);
        assert!(Arc::ptr_eq(&before.topology, &after.topology));
        assert_ne!(before, after);
        sketch::place(&mut after, "T500", 200 * 500, 0);
        assert_eq!(before, after);
    }

    #[test]
    fn one_touchpoint_more_shares_all_others() {
        let before = many();
        let mut after = before.clone();
        sketch::edit(&mut after, Edit::Add(Touchpoint::new(sketch::id("zoo"), "", Point::default())));
        assert_eq!(shared(&before, &after), 1_000);
    }

    #[test]
    fn what_changed_since_is_what_was_added_changed_or_taken_away() {
        let before = sketch::journey("A > B > C > D");
        let mut after = before.clone();
        assert_eq!(after.changed_since(&before), []);
        sketch::edit(&mut after, Edit::Remove(sketch::id("B")));
        sketch::edit(&mut after, Edit::Add(Touchpoint::new(sketch::id("E"), "E", Point::new(1, 1))));
        sketch::place(&mut after, "D", 7, 7);
        sketch::place(&mut after, "A", 7, 7);
        sketch::place(&mut after, "A", 0, 0);
        let names = ["B", "D", "E"].map(sketch::id);
        assert_eq!(
            (after.changed_since(&before), before.changed_since(&after)),
            (names.to_vec(), names.to_vec())
        );
    }

    #[test]
    fn what_changed_is_told_of_journeys_that_share_nothing_too() {
        let (one, two) = (sketch::journey("A; B; C; D"), sketch::journey("D; A; B -"));
        let places = ["A", "B", "C", "D"].map(sketch::id);
        assert_eq!(one.changed_since(&two), places);
        assert_eq!(sketch::journey("A; B").changed_since(&sketch::journey("A; B")), []);
        assert_eq!(one.changed_since(&Journey::new("")), places);
    }

    #[test]
    fn journeys_made_in_another_order_are_the_same() {
        let (mut one, mut two) = (sketch::journey("A > B > C"), sketch::journey("C; B > C; A"));
        for map in [&mut one, &mut two] {
            for name in ["A", "B", "C"] {
                sketch::place(map, name, 1, 2);
            }
        }
        assert_ne!(one, two);
        assert!(!one.is_connected_like(&two));
        sketch::edit(&mut two, Edit::Connect(sketch::id("A"), sketch::id("B"), Transition::default()));
        assert!(one.is_connected_like(&two));
        assert_eq!(one, two);
    }
}
