//! The node of each touchpoint in the graph, by id. It is a sorted list in chunks that journeys share, so that
//! adding a touchpoint copies only one chunk.

use std::sync::Arc;

use petgraph::stable_graph::NodeIndex;

use super::TouchpointId;

/// The longest that a chunk may get; one that grows longer is split in two.
const LONGEST_CHUNK: usize = 128;

type Chunk = Vec<(TouchpointId, NodeIndex)>;

/// The chunks of the list, none of them empty, each with an id that is not after its first: a search among chunks
/// looks into none of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Index(Vec<(TouchpointId, Arc<Chunk>)>);

impl Index {
    pub(super) fn node(&self, id: &TouchpointId) -> Option<NodeIndex> {
        let (_, chunk) = self.0.get(self.chunk_of(id))?;
        place_in(chunk, id).ok().map(|place| chunk[place].1)
    }

    /// Returns all touchpoints with their nodes, by id.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(TouchpointId, NodeIndex)> {
        self.0.iter().flat_map(|(_, chunk)| chunk.iter())
    }

    /// Returns the ids in order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &TouchpointId> {
        self.iter().map(|(id, _)| id)
    }

    /// Inserts an id that is not there yet.
    pub(super) fn insert(&mut self, id: TouchpointId, node: NodeIndex) {
        let at = self.chunk_of(&id);
        let Some((first, chunk)) = self.0.get_mut(at) else {
            self.0.push((id.clone(), Arc::new(vec![(id, node)])));
            return;
        };
        if id < *first {
            *first = id.clone();
        }
        let chunk = Arc::make_mut(chunk);
        let (Ok(place) | Err(place)) = place_in(chunk, &id);
        chunk.insert(place, (id, node));
        if chunk.len() > LONGEST_CHUNK {
            let rest = chunk.split_off(LONGEST_CHUNK / 2);
            self.0.insert(at + 1, (rest[0].0.clone(), Arc::new(rest)));
        }
    }

    pub(super) fn remove(&mut self, id: &TouchpointId) {
        let at = self.chunk_of(id);
        let Some(chunk) = self.0.get_mut(at).map(|(_, chunk)| Arc::make_mut(chunk)) else { return };
        if let Ok(place) = place_in(chunk, id) {
            chunk.remove(place);
        }
        if chunk.is_empty() {
            self.0.remove(at);
        }
    }

    /// Returns the place of the chunk that the id belongs in; the first chunk where it comes before all others.
    fn chunk_of(&self, id: &TouchpointId) -> usize {
        self.0.partition_point(|(first, _)| first <= id).saturating_sub(1)
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
        let is_kept = |(first, chunk): &(_, Arc<Chunk>)| *first <= chunk[0].0 && chunk.len() <= LONGEST_CHUNK;
        assert!(index.0.iter().all(is_kept));
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
        let is_shared =
            |(_, chunk): &&(_, Arc<Chunk>)| before.0.iter().any(|(_, other)| Arc::ptr_eq(chunk, other));
        assert_eq!(after.0.iter().filter(is_shared).count(), before.0.len() - 1);
    }
}
