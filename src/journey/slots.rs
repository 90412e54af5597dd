//! Touchpoints by their node in the graph, in chunks that journeys share. A journey costs only the chunks in which
//! it differs from the one it was made from, and comparing the two looks at no other touchpoint.

use std::{ops::Index, sync::Arc};

use petgraph::stable_graph::NodeIndex;

use super::Touchpoint;

/// The number of touchpoints in a chunk. A change copies one chunk: a pointer for each.
const CHUNK: usize = 64;

type Slot = Option<Arc<Touchpoint>>;

/// The touchpoints that two journeys hold in the same slot.
pub(super) type Pair<'a> = (Option<&'a Arc<Touchpoint>>, Option<&'a Arc<Touchpoint>>);

#[derive(Clone, Debug, Default)]
pub(super) struct Slots(Vec<Arc<[Slot; CHUNK]>>);

impl Slots {
    pub(super) fn insert(&mut self, node: NodeIndex, touchpoint: Arc<Touchpoint>) {
        let chunks = node.index() / CHUNK + 1;
        if self.0.len() < chunks {
            self.0.resize_with(chunks, || Arc::new([const { None }; CHUNK]));
        }
        *self.slot_mut(node) = Some(touchpoint);
    }

    pub(super) fn remove(&mut self, node: NodeIndex) {
        *self.slot_mut(node) = None;
    }

    /// Returns the touchpoint for changing it, copied first where it is shared with another journey.
    pub(super) fn touchpoint_mut(&mut self, node: NodeIndex) -> Option<&mut Touchpoint> {
        self.slot_mut(node).as_mut().map(Arc::make_mut)
    }

    /// Changes the touchpoints for which `which` returns true; all others stay shared.
    pub(super) fn for_each(&mut self, which: impl Fn(&Touchpoint) -> bool, change: impl Fn(&mut Touchpoint)) {
        let is_such = |slot: &Slot| slot.as_ref().is_some_and(|touchpoint| which(touchpoint));
        for chunk in self.0.iter_mut().filter(|chunk| chunk.iter().any(is_such)) {
            for slot in Arc::make_mut(chunk).iter_mut().filter(|slot| is_such(slot)) {
                slot.as_mut().map(Arc::make_mut).into_iter().for_each(&change);
            }
        }
    }

    /// Returns every pair of slots of one node that do not hold the very same touchpoint.
    pub(super) fn apart<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = Pair<'a>> {
        self.nodes_apart(other).map(|(_, pair)| pair)
    }

    /// Returns the pairs of [`Self::apart`] with their nodes.
    pub(super) fn nodes_apart<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (NodeIndex, Pair<'a>)> {
        let chunks = (0..self.0.len().max(other.0.len())).map(|at| (at, self.0.get(at), other.0.get(at)));
        let differ =
            chunks.filter(|chunks| !matches!(chunks, (_, Some(one), Some(two)) if Arc::ptr_eq(one, two)));
        let slot =
            |chunk: Option<&'a Arc<[Slot; CHUNK]>>, at: usize| chunk.and_then(|chunk| chunk[at].as_ref());
        let slots = differ.flat_map(move |(chunk, one, two)| {
            (0..CHUNK).map(move |at| (NodeIndex::new(chunk * CHUNK + at), (slot(one, at), slot(two, at))))
        });
        slots.filter(|(_, pair)| match pair {
            (Some(one), Some(two)) => !Arc::ptr_eq(one, two),
            (None, None) => false,
            _ => true,
        })
    }

    fn slot_mut(&mut self, node: NodeIndex) -> &mut Slot {
        &mut Arc::make_mut(&mut self.0[node.index() / CHUNK])[node.index() % CHUNK]
    }
}

impl Index<NodeIndex> for Slots {
    type Output = Arc<Touchpoint>;

    /// Returns the touchpoint of a node, which has to be in the graph.
    fn index(&self, node: NodeIndex) -> &Arc<Touchpoint> {
        match &self.0[node.index() / CHUNK][node.index() % CHUNK] {
            Some(touchpoint) => touchpoint,
            None => unreachable!("each node has its touchpoint"),
        }
    }
}
