//! R7: the order, kept with the facts that it was made from, so that it can tell whether a change leaves it as it
//! is.

use std::ops::Range;

use crate::journey::{Stage, StageId, Touchpoint};

use super::order::{Key, Order};

/// A touchpoint before and after a change.
#[derive(Clone, Copy)]
pub struct Changed<'a> {
    /// The number of touchpoints with a smaller id.
    pub rank: usize,
    pub then: &'a Touchpoint,
    pub now: &'a Touchpoint,
}

/// The facts that R7 made the order from: enough to tell whether it would make the same order again.
#[derive(Clone, Debug, Default)]
pub(super) struct OrderCache {
    /// The keys by place ([`Order`]).
    keys: Vec<Key>,
    /// The places by rank.
    pub(super) by_id: Vec<u32>,
    /// The ranks by node. They depend on the history of the edits, unlike everything that an insight says.
    pub(super) ranks: Vec<u32>,
    /// The components in order.
    components: Vec<Component>,
}

impl PartialEq for OrderCache {
    fn eq(&self, other: &Self) -> bool {
        self.keys == other.keys && self.by_id == other.by_id && self.components == other.components
    }
}

/// A strongly connected component, which is a run of places.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Component {
    first: u32,
    /// The number of components that come before this one whatever the keys are: those that lead into it, and all
    /// that come before those.
    earliest: u32,
}

/// The positions of stages. Cards that are dropped into a band together have the same stage, so the latest is looked
/// up once.
struct Positions<'a> {
    stages: &'a [Stage],
    latest: Option<(&'a StageId, usize)>,
}

impl<'a> Positions<'a> {
    fn of(&mut self, id: &'a StageId) -> Option<usize> {
        if self.latest.is_none_or(|(latest, _)| latest != id) {
            let position = self.stages.iter().position(|stage| stage.id == *id);
            self.latest = position.map(|position| (id, position));
        }
        self.latest.map(|(_, position)| position)
    }
}

impl OrderCache {
    pub(super) fn of(order: Order<'_>) -> Self {
        let mut components: Vec<Component> = Vec::new();
        for (place, &component) in order.component.iter().enumerate() {
            if component == components.len() {
                components.push(Component { first: place as u32, earliest: 0 });
            }
        }
        for &(from, to) in &order.connections {
            let (from, to) = (order.component[from], order.component[to]);
            if from != to {
                components[to].earliest = components[to].earliest.max(from as u32 + 1);
            }
        }
        Self { keys: order.keys, by_id: order.by_id, ranks: order.ranks, components }
    }

    /// Returns the component of each place, as in [`Order`].
    pub(super) fn component(&self) -> Vec<usize> {
        self.runs().enumerate().flat_map(|(at, (_, run))| run.map(move |_| at)).collect()
    }

    /// Returns each component and its places.
    fn runs(&self) -> impl Iterator<Item = (&Component, Range<usize>)> {
        let ends = self.components.iter().skip(1).map(|next| next.first as usize).chain([self.keys.len()]);
        self.components.iter().zip(ends).map(|(component, end)| (component, component.first as usize..end))
    }

    /// Updates the keys. Returns whether the order is still the one that R7 makes of them.
    pub(super) fn follow<'a>(&mut self, changed: &[Changed<'a>], stages: &'a [Stage]) -> bool {
        let mut positions = Positions { stages, latest: None };
        let mut has_moved = false;
        for Changed { rank, then, now } in changed.iter().copied() {
            if then.at == now.at && then.stage == now.stage {
                continue;
            }
            has_moved = true;
            let key = &mut self.keys[self.by_id[rank] as usize];
            let stage = match &now.stage {
                id if *id == then.stage => key.stage(),
                None => None,
                Some(id) => positions.of(id),
            };
            *key = Key::of(now, stage, rank);
        }
        !has_moved || self.hold()
    }

    /// Returns whether the order still follows R7: the members of each component are in the order of their keys,
    /// and whenever a component was taken, none that was ready had a smaller key. So a component's key is larger
    /// than that of any taken while it waited.
    fn hold(&self) -> bool {
        // Of the components taken before, each whose key is larger than all after it, with its key; the keys fall.
        let mut largest: Vec<(u32, Key)> = Vec::new();
        self.runs().zip(0..).all(|((component, run), at)| {
            let members = &self.keys[run];
            let key = members[0];
            let waited = component.earliest < at;
            let first =
                if waited { largest.partition_point(|(place, _)| *place < component.earliest) } else { 0 };
            let is_smaller = waited && largest.get(first).is_some_and(|(_, other)| *other > key);
            while largest.last().is_some_and(|(_, other)| *other < key) {
                largest.pop();
            }
            largest.push((at, key));
            !is_smaller && (members.len() == 1 || members.is_sorted())
        })
    }
}
