//! R7: the order of touchpoints. Numbers follow the graph, and where it leaves a choice, stages and positions. The
//! order depends on what the map says, never on the history of its edits.

use std::{cmp::Reverse, collections::BinaryHeap, collections::HashMap};

use petgraph::{
    algo::kosaraju_scc,
    stable_graph::NodeIndex,
    visit::{EdgeRef, IntoEdgeReferences, NodeIndexable},
};

use crate::journey::{Journey, StageId, Touchpoint};

/// The touchpoints in journey order. A *place* is a number of R7 minus one.
pub(super) struct Order<'a> {
    pub(super) touchpoints: Vec<&'a Touchpoint>,
    /// The strongly connected component of each place. Components are numbered in order, so a component is a run
    /// of places, and no connection leads to a lower component.
    pub(super) component: Vec<usize>,
    /// Every connection by the places of its ends, in ascending order.
    pub(super) connections: Vec<(usize, usize)>,
    /// The keys by place.
    pub(super) keys: Vec<Key>,
    /// The places by rank; a touchpoint's rank is the number of touchpoints with a smaller id.
    pub(super) by_id: Vec<u32>,
    /// The ranks by node.
    pub(super) ranks: Vec<u32>,
}

/// The sort key of a touchpoint where the graph leaves a choice: the stage's position; then y and x within a
/// stage, x and y without one; then the id's rank. The four parts, 32 bits each, form one number, so that
/// comparing two keys is quick.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(u128);

/// The strongly connected components of a journey, on their way into order.
struct Components<'a> {
    journey: &'a Journey,
    /// The keys by node.
    keys: &'a [Key],
    /// The members of each component, by key.
    members: Vec<Vec<NodeIndex>>,
    /// The component of each node.
    of_node: Vec<usize>,
}

impl<'a> Order<'a> {
    pub(super) fn of(journey: &'a Journey) -> Self {
        let graph = journey.graph();
        let keys = keys(journey);
        let mut sequence = Vec::with_capacity(journey.len());
        let mut component = Vec::with_capacity(journey.len());
        for (place, members) in Components::of(journey, &keys).in_order().into_iter().enumerate() {
            component.resize(component.len() + members.len(), place);
            sequence.extend(members);
        }
        let mut place = vec![0; graph.node_bound()];
        sequence.iter().enumerate().for_each(|(at, node)| place[node.index()] = at);
        let ends = graph.edge_references().map(|edge| (edge.source().index(), edge.target().index()));
        let mut connections: Vec<_> = ends.map(|(from, to)| (place[from], place[to])).collect();
        connections.sort_unstable();
        Self {
            touchpoints: sequence.iter().map(|&node| journey.touchpoint_at(node)).collect(),
            component,
            connections,
            keys: sequence.iter().map(|node| keys[node.index()]).collect(),
            by_id: journey.nodes_by_id().map(|node| place[node.index()] as u32).collect(),
            ranks: ranks(journey),
        }
    }
}

impl Key {
    /// Makes the key of a touchpoint with this rank; `stage` is the position of its stage.
    pub(super) fn of(touchpoint: &Touchpoint, stage: Option<usize>, rank: usize) -> Self {
        let Touchpoint { at, .. } = touchpoint;
        // No stage comes last.
        let position = stage.map_or(u32::MAX, |position| position as u32);
        let (first, second) = if stage.is_some() { (at.y, at.x) } else { (at.x, at.y) };
        let positive = |coordinate: i32| coordinate.cast_unsigned() ^ (1 << 31);
        let parts = [position, positive(first), positive(second), rank as u32];
        Self(parts.into_iter().fold(0, |key, part| key << 32 | u128::from(part)))
    }

    /// Returns the position of the stage in the key; `None` without one.
    pub(super) fn stage(self) -> Option<usize> {
        let position = (self.0 >> 96) as u32;
        (position != u32::MAX).then_some(position as usize)
    }
}

/// Returns the rank of each touchpoint, the number of those with a smaller id, by node.
pub(super) fn ranks(journey: &Journey) -> Vec<u32> {
    let mut ranks = vec![0; journey.graph().node_bound()];
    journey.nodes_by_id().zip(0..).for_each(|(node, rank)| ranks[node.index()] = rank);
    ranks
}

/// Returns the keys by node.
fn keys(journey: &Journey) -> Vec<Key> {
    let stages: HashMap<&StageId, usize> = journey.stages().iter().map(|stage| &stage.id).zip(0..).collect();
    let mut keys = vec![Key::default(); journey.graph().node_bound()];
    for (rank, node) in journey.nodes_by_id().enumerate() {
        let touchpoint = journey.touchpoint_at(node);
        let stage = touchpoint.stage.as_ref().and_then(|stage| stages.get(stage).copied());
        keys[node.index()] = Key::of(touchpoint, stage, rank);
    }
    keys
}

impl<'a> Components<'a> {
    fn of(journey: &'a Journey, keys: &'a [Key]) -> Self {
        let graph = journey.graph();
        // Tarjan's algorithm would not do: petgraph's recurses, and a long chain would overflow the stack.
        let mut members = kosaraju_scc(graph);
        let mut of_node = vec![0; graph.node_bound()];
        for (at, members) in members.iter_mut().enumerate() {
            members.sort_unstable_by_key(|node| keys[node.index()]);
            for node in &*members {
                of_node[node.index()] = at;
            }
        }
        Self { journey, keys, members, of_node }
    }

    /// Returns the members of the components in topological order (Kahn, always taking the smallest key).
    fn in_order(mut self) -> Vec<Vec<NodeIndex>> {
        let graph = self.journey.graph();
        let mut entries = self.entries();
        let all = (0..self.members.len()).map(|at| (self.smallest(at), at));
        let mut ready: BinaryHeap<_> = all.filter(|&(_, at)| entries[at] == 0).collect();
        let mut in_order = Vec::with_capacity(self.members.len());
        while let Some((_, at)) = ready.pop() {
            let members = std::mem::take(&mut self.members[at]);
            let nodes = members.iter().flat_map(|&node| graph.neighbors(node));
            for next in nodes.map(|next| self.of_node[next.index()]).filter(|&next| next != at) {
                entries[next] -= 1;
                if entries[next] == 0 {
                    ready.push((self.smallest(next), next));
                }
            }
            in_order.push(members);
        }
        in_order
    }

    /// Returns, by component, the number of connections that lead into it from another.
    fn entries(&self) -> Vec<usize> {
        let edges = self.journey.graph().edge_references();
        let ends = edges.map(|edge| (edge.source().index(), edge.target().index()));
        let components = ends.map(|(from, to)| (self.of_node[from], self.of_node[to]));
        let mut entries = vec![0; self.members.len()];
        components.filter(|(from, to)| from != to).for_each(|(_, to)| entries[to] += 1);
        entries
    }

    /// Returns the key by which a component is taken.
    fn smallest(&self, at: usize) -> Reverse<Key> {
        Reverse(self.keys[self.members[at][0].index()])
    }
}

/// Returns the number of a place: numbers count from 1, places from 0.
pub(super) fn number(place: usize) -> u32 {
    place as u32 + 1
}

/// Returns the numbers of places.
pub(super) fn numbers(places: impl IntoIterator<Item = usize>) -> Vec<u32> {
    places.into_iter().map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        Edit, Field, Stage,
        test_map::{edit, id, journey, place},
    };

    fn order(map: &Journey) -> String {
        Order::of(map).touchpoints.iter().map(|touchpoint| touchpoint.id.as_str()).collect()
    }

    fn stage(map: &mut Journey, name: &str, order: i64) {
        let stage = StageId::from_number(order as u64);
        if map.stage(&stage).is_none() {
            let (id, name) = (stage.clone(), String::new());
            edit(map, Edit::AddStage(Stage { id, name, order, extra: crate::journey::Extra::default() }));
        }
        edit(map, Edit::Change(id(name), Field::Stage(Some(stage))));
    }

    #[test]
    fn r7_numbers_follow_the_graph_against_positions_and_stages() {
        let mut map = journey("C > B > A");
        assert_eq!(order(&map), "CBA");
        place(&mut map, "A", -500, 0);
        stage(&mut map, "A", 1);
        stage(&mut map, "C", 2);
        assert_eq!(order(&map), "CBA");
    }

    #[test]
    fn r7_without_stages_across_then_down_then_id() {
        let mut map = journey("D; C; B; A");
        place(&mut map, "D", 100, 0);
        place(&mut map, "C", 0, 50);
        place(&mut map, "B", 0, 0);
        place(&mut map, "A", 0, 50);
        assert_eq!(order(&map), "BACD");
    }

    #[test]
    fn r7_within_a_stage_down_then_across_and_no_stage_last() {
        let mut map = journey("A; B; C; D");
        for (name, x, y) in [("A", 200, 0), ("B", 100, 50), ("C", 0, 50), ("D", -900, -900)] {
            place(&mut map, name, x, y);
        }
        for name in ["A", "B", "C"] {
            stage(&mut map, name, 1);
        }
        assert_eq!(order(&map), "ACBD");
    }

    #[test]
    fn r7_stages_come_by_their_position_not_by_their_id() {
        let mut map = journey("A; B");
        stage(&mut map, "A", 7);
        stage(&mut map, "B", 3);
        assert_eq!(order(&map), "BA");
    }

    #[test]
    fn r7_always_the_smallest_key_that_is_ready() {
        // Left to right the touchpoints are B A C D E. Once A is done, C and E are ready, and D since B.
        assert_eq!(order(&journey("B; A; C; D; E; A > E > C; B > D")), "BADEC");
        assert_eq!(order(&journey("A; C; B; D; A > B; C > D")), "ACBD");
    }

    #[test]
    fn r7_members_of_a_loop_stay_together_and_its_smallest_speaks_for_it() {
        // The loop A D takes its place by A, so D comes before B.
        assert_eq!(order(&journey("A; B; C; D; A > D > A")), "ADBC");
        // Members of a loop are ordered by key, whichever way the loop runs.
        assert_eq!(order(&journey("A; B; C; C > B > A > C")), "ABC");
    }

    #[test]
    fn r7_a_component_is_a_run_and_no_connection_leaves_it_backwards() {
        let map = journey("E > A > B > C > B; C > D; D > E");
        let order = Order::of(&map);
        assert!(order.component.is_sorted());
        assert!(order.connections.iter().all(|&(from, to)| order.component[from] <= order.component[to]));
    }

    #[test]
    fn r7_a_removed_touchpoint_leaves_no_gap() {
        let mut map = journey("A > B > C");
        edit(&mut map, Edit::Remove(id("A")));
        assert_eq!(order(&map), "BC");
        assert_eq!(Order::of(&map).connections, [(0, 1)]);
    }
}
