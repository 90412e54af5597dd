//! The node of each touchpoint in the graph, by id. It is a sorted list in chunks that journeys share, so that
//! adding a touchpoint copies only one chunk.

use std::sync::Arc;

use petgraph::stable_graph::NodeIndex;

use super::TouchpointId;

/// The longest that a chunk may get; one that grows longer is split in two.
const LONGEST_CHUNK: usize = 128;

/// The chunks of the list, none of them empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Index(Vec<Arc<Vec<(TouchpointId, NodeIndex)>>>);

impl Index {
    pub(super) fn node(&self, id: &TouchpointId) -> Option<NodeIndex> {
        let chunk = self.0.get(self.chunk_of(id))?;
        place_in(chunk, id).ok().map(|place| chunk[place].1)
    }

    /// Returns all touchpoints with their nodes, by id.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(TouchpointId, NodeIndex)> {
        self.0.iter().flat_map(|chunk| chunk.iter())
    }

    /// Returns the ids in order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &TouchpointId> {
        self.iter().map(|(id, _)| id)
    }

    /// Inserts an id that is not there yet.
    pub(super) fn insert(&mut self, id: TouchpointId, node: NodeIndex) {
        let at = self.chunk_of(&id);
        let Some(chunk) = self.0.get_mut(at).map(Arc::make_mut) else {
            self.0.push(Arc::new(vec![(id, node)]));
            return;
        };
        let (Ok(place) | Err(place)) = place_in(chunk, &id);
        chunk.insert(place, (id, node));
        if chunk.len() > LONGEST_CHUNK {
            let rest = chunk.split_off(LONGEST_CHUNK / 2);
            self.0.insert(at + 1, Arc::new(rest));
        }
    }

    pub(super) fn remove(&mut self, id: &TouchpointId) {
        let at = self.chunk_of(id);
        let Some(chunk) = self.0.get_mut(at).map(Arc::make_mut) else { return };
        if let Ok(place) = place_in(chunk, id) {
            chunk.remove(place);
        }
        if chunk.is_empty() {
            self.0.remove(at);
        }
    }

    /// Returns the place of the chunk that the id belongs in; the first chunk where it comes before all others.
    fn chunk_of(&self, id: &TouchpointId) -> usize {
        self.0.partition_point(|chunk| chunk[0].0 <= *id).saturating_sub(1)
    }
}

fn place_in(chunk: &[(TouchpointId, NodeIndex)], id: &TouchpointId) -> Result<usize, usize> {
    chunk.binary_search_by(|(other, _)| other.cmp(id))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Returns the ids of numbers in scattered order, each once.
    fn jumping(count: u64) -> impl Iterator<Item = (TouchpointId, NodeIndex)> {
        (0..count).map(move |at| (TouchpointId::from_number(at * 7_919 % count), NodeIndex::new(at as usize)))
    }

    fn filled(count: u64) -> Index {
        let mut index = Index::default();
        jumping(count).for_each(|(id, node)| index.insert(id, node));
        index
    }

    #[test]
    fn each_is_found_and_they_come_by_id() {
        let index = filled(1_000);
        let expected: BTreeMap<_, _> = jumping(1_000).collect();
        assert!(index.iter().map(|(id, node)| (id, node)).eq(&expected));
        assert!(expected.iter().all(|(id, node)| index.node(id) == Some(*node)));
        assert_eq!(index.node(&TouchpointId::from_number(1_000)), None);
        assert!(index.0.iter().all(|chunk| (1..=LONGEST_CHUNK).contains(&chunk.len())));
    }

    #[test]
    fn what_is_removed_is_gone_and_nothing_else() {
        let mut index = filled(1_000);
        for (at, (id, _)) in jumping(1_000).enumerate() {
            index.remove(&TouchpointId::from_number(1_000));
            index.remove(&id);
            assert_eq!((index.node(&id), index.iter().count()), (None, 999 - at));
        }
        assert!(index.0.is_empty());
        index.insert(TouchpointId::from_number(1), NodeIndex::new(7));
        assert_eq!(index.node(&TouchpointId::from_number(1)), Some(NodeIndex::new(7)));
    }

    #[test]
    fn one_more_copies_one_chunk() {
        let before = filled(1_000);
        let mut after = before.clone();
        after.insert(TouchpointId::from_number(1_000), NodeIndex::new(1_000));
        let shared = |chunk: &&Arc<_>| before.0.iter().any(|other| Arc::ptr_eq(chunk, other));
        assert_eq!(after.0.iter().filter(shared).count(), before.0.len() - 1);
    }
}
