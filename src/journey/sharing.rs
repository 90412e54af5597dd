//! What two journeys share and where they differ. Where one was made from the other by edits, they share what is
//! the same in both, so finding the differences costs only as much as there are.

use std::sync::Arc;

use petgraph::stable_graph::NodeIndex;

use super::{Journey, MapField, Touchpoint, TouchpointId, slots::Pair, topology::Topology};

/// A touchpoint that differs: its id, and the touchpoint before and after; `None` where it does not exist.
pub(super) type ChangedTouchpoint<'a> = (&'a TouchpointId, [Option<&'a Touchpoint>; 2]);

impl Journey {
    /// Returns the ids of the touchpoints that were added, removed or changed since `earlier`, in order. What both
    /// journeys share is not looked at.
    pub fn changed_since(&self, earlier: &Self) -> Vec<TouchpointId> {
        self.touchpoints_changed_since(earlier).into_iter().map(|(id, _)| id.clone()).collect()
    }

    /// Returns the same touchpoints with their states before and after; `None` where one does not exist.
    pub(super) fn touchpoints_changed_since<'a>(&'a self, earlier: &'a Self) -> Vec<ChangedTouchpoint<'a>> {
        let mut changed: Vec<ChangedTouchpoint<'a>> = Vec::new();
        for (now, then) in self.slots.apart(&earlier.slots) {
            match (then, now) {
                // Journeys read from files that list the same touchpoints hold each in the same slot, so nothing
                // is looked up.
                (Some(then), Some(now)) if then.id == now.id => {
                    changed.extend((then != now).then_some((&now.id, [Some(&**then), Some(&**now)])));
                }
                _ => {
                    let ids = [then, now].into_iter().flatten().map(|touchpoint| &touchpoint.id);
                    let sides = ids.map(|id| (id, [earlier, self].map(|side| side.touchpoint(id))));
                    changed.extend(sides.filter(|(_, [then, now])| then != now));
                }
            }
        }
        changed.sort_unstable_by_key(|&(id, _)| id);
        changed.dedup_by_key(|&mut (id, _)| id);
        changed
    }

    /// Returns whether both have touchpoints of the same ids, and the same connections between them. Nothing
    /// is compared where one was made from the other by edits that neither add nor remove any.
    pub fn is_connected_like(&self, other: &Self) -> bool {
        let (one, two) = (&self.topology, &other.topology);
        let count = |topology: &Topology| (topology.graph.node_count(), topology.graph.edge_count());
        self.shares_labels_with(other)
            || (count(one) == count(two)
                && one.index.ids().eq(two.index.ids())
                && self.has_connections_of(other))
    }

    /// Returns whether the same connections lead out of the touchpoints of both, which have the same ids.
    fn has_connections_of(&self, other: &Self) -> bool {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        let mut nodes = self.topology.index.iter().zip(other.topology.index.iter());
        nodes.all(|((_, our), (_, their))| {
            self.heads_of(*our, &mut ours);
            other.heads_of(*their, &mut theirs);
            ours == theirs
        })
    }

    /// Returns whether both share their graph, and their connections carry the same. Equal graphs that were not
    /// made from each other are not shared.
    pub fn shares_labels_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.topology, &other.topology) && self.carried.is_like(&other.carried)
    }

    /// Returns whether the files of both would describe their maps alike, whatever format they came in.
    pub(super) fn says_of_itself_what(&self, other: &Self) -> bool {
        let is_format = |field: &MapField| matches!(field, MapField::Format(_));
        self.about == other.about
            || (self.format() == other.format()
                && MapField::changed(&self.about, &other.about).iter().all(is_format))
    }

    /// Returns each touchpoint that is not shared with `earlier`, by its node, with its states before and after;
    /// for `insight/` alone. `None` unless both journeys share their graph, so that a node is the same touchpoint
    /// in both.
    pub(crate) fn nodes_changed_since<'a>(
        &'a self,
        earlier: &'a Self,
    ) -> Option<impl Iterator<Item = (NodeIndex, &'a Touchpoint, &'a Touchpoint)>> {
        let changed = |(node, (now, then)): (_, Pair<'a>)| Some((node, &**then?, &**now?));
        let is_shared = Arc::ptr_eq(&self.topology, &earlier.topology);
        is_shared.then(|| self.slots.nodes_apart(&earlier.slots).filter_map(changed))
    }
}

/// Two journeys are equal if their files would be the same. Where one was made from the other by edits, only what
/// they do not share is compared.
impl PartialEq for Journey {
    fn eq(&self, other: &Self) -> bool {
        let has_touchpoints_of = || {
            if Arc::ptr_eq(&self.topology, &other.topology) {
                self.carried.is_like(&other.carried)
                    && self.slots.apart(&other.slots).all(|(one, two)| one == two)
            } else {
                self.is_connected_like(other) && self.touchpoints().eq(other.touchpoints())
            }
        };
        self.says_of_itself_what(other)
            && self.stages == other.stages
            && self.actors == other.actors
            && self.segments == other.segments
            && (self.shares_items_with(other) || self.items == other.items)
            && has_touchpoints_of()
    }
}

impl Eq for Journey {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Edit, Point, Transition, test_map};

    fn many() -> Journey {
        let chain: Vec<_> = (0..1_000).map(|at| format!("T{at}")).collect();
        test_map::journey(&chain.join(" > "))
    }

    /// Returns the number of touchpoints that two journeys share.
    fn shared(one: &Journey, two: &Journey) -> usize {
        one.touchpoints().zip(two.touchpoints()).filter(|(one, two)| Arc::ptr_eq(one, two)).count()
    }

    #[test]
    fn a_move_shares_every_other_touchpoint_and_the_graph() {
        let before = many();
        let mut after = before.clone();
        test_map::place(&mut after, "T500", 7, 7);
        assert_eq!(shared(&before, &after), 999);
        assert!(Arc::ptr_eq(&before.topology, &after.topology));
        assert_ne!(before, after);
        test_map::place(&mut after, "T500", 200 * 500, 0);
        assert_eq!(before, after);
    }

    #[test]
    fn one_touchpoint_more_shares_all_others() {
        let before = many();
        let mut after = before.clone();
        test_map::edit(&mut after, Edit::Add(Touchpoint::new(test_map::id("zoo"), "", Point::default())));
        assert_eq!(shared(&before, &after), 1_000);
    }

    #[test]
    fn what_changed_since_is_what_was_added_changed_or_taken_away() {
        let before = test_map::journey("A > B > C > D");
        let mut after = before.clone();
        assert_eq!(after.changed_since(&before), []);
        test_map::edit(&mut after, Edit::Remove(test_map::id("B")));
        test_map::edit(&mut after, Edit::Add(Touchpoint::new(test_map::id("E"), "E", Point::new(1, 1))));
        test_map::place(&mut after, "D", 7, 7);
        test_map::place(&mut after, "A", 7, 7);
        test_map::place(&mut after, "A", 0, 0);
        let names = ["B", "D", "E"].map(test_map::id);
        assert_eq!(
            (after.changed_since(&before), before.changed_since(&after)),
            (names.to_vec(), names.to_vec())
        );
    }

    #[test]
    fn what_changed_is_told_of_journeys_that_share_nothing_too() {
        let (one, two) = (test_map::journey("A; B; C; D"), test_map::journey("D; A; B -"));
        let places = ["A", "B", "C", "D"].map(test_map::id);
        assert_eq!(one.changed_since(&two), places);
        assert_eq!(test_map::journey("A; B").changed_since(&test_map::journey("A; B")), []);
        assert_eq!(one.changed_since(&Journey::new("")), places);
    }

    #[test]
    fn journeys_made_in_another_order_are_the_same() {
        let (mut one, mut two) = (test_map::journey("A > B > C"), test_map::journey("C; B > C; A"));
        for map in [&mut one, &mut two] {
            for name in ["A", "B", "C"] {
                test_map::place(map, name, 1, 2);
            }
        }
        assert_ne!(one, two);
        assert!(!one.is_connected_like(&two));
        test_map::edit(&mut two, Edit::Connect(test_map::id("A"), test_map::id("B"), Transition::default()));
        assert!(one.is_connected_like(&two));
        assert_eq!(one, two);
    }
}
