//! What an edit cannot have changed is not asked again: a card that was moved leaves the verdict as it is,
//! and most often the order. What follows a change is the same as what is made anew.

use std::{ops::Range, sync::Arc};

use crate::journey::{Content, Journey, StageId, Touchpoint};

use super::{
    Insight, Judged, Reach,
    order::{Key, Order, ranks},
};

/// The change from one journey to another with the same touchpoints and connections.
pub struct Change<'a> {
    pub then: &'a Journey,
    pub now: &'a Journey,
    /// What is not as it was.
    pub touchpoints: Vec<Changed<'a>>,
    /// Whether a node of the graph is the same touchpoint then and now.
    keeps_nodes: bool,
}

/// A touchpoint then and now.
#[derive(Clone, Copy)]
pub struct Changed<'a> {
    /// How many touchpoints have a smaller id.
    pub rank: usize,
    pub then: &'a Touchpoint,
    pub now: &'a Touchpoint,
}

/// The facts that R7 made the order from: enough to say whether it would make the same again.
#[derive(Clone, Debug, Default)]
pub(super) struct OrderCache {
    /// By place ([`Order`]).
    keys: Vec<Key>,
    /// Places, by rank.
    pub(super) by_id: Vec<u32>,
    /// By node, so it differs with the history of the edits, as nothing that an insight says does.
    ranks: Vec<u32>,
    /// In order.
    components: Vec<Component>,
}

impl PartialEq for OrderCache {
    fn eq(&self, other: &Self) -> bool {
        self.keys == other.keys && self.by_id == other.by_id && self.components == other.components
    }
}

/// A run of places.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Component {
    first: u32,
    /// As many components come before it whatever the keys say: those that lead into it, and those that
    /// come before them.
    after: u32,
}

impl<'a> Change<'a> {
    /// Compares two journeys; `None` where touchpoints or connections came or went. `insight` is of the one then.
    pub fn of(insight: &Insight, then: &'a Journey, now: &'a Journey) -> Option<Self> {
        if let Some(changed) = now.nodes_changed_since(then) {
            let ranks = &insight.grounds.ranks;
            let changed =
                changed.map(|(node, then, now)| Changed { rank: ranks[node.index()] as usize, then, now });
            return Some(Self { then, now, touchpoints: changed.collect(), keeps_nodes: true });
        }
        if !now.is_connected_like(then) {
            return None;
        }
        let changed = |id| {
            let rank = insight.rank_of(&id)?;
            Some(Changed { rank, then: then.touchpoint(&id)?, now: now.touchpoint(&id)? })
        };
        let touchpoints = now.changed_since(then).into_iter().filter_map(changed).collect();
        Some(Self { then, now, touchpoints, keeps_nodes: false })
    }

    /// Whether the stages are the same and in the same order, whatever they are called.
    pub fn keeps_stages(&self) -> bool {
        let ids = |journey: &'a Journey| journey.stages().iter().map(|stage| &stage.id);
        ids(self.then).eq(ids(self.now))
    }

    /// Whether the map means what it meant where it is judged as it was: cards may have moved, and what
    /// things are called may have changed.
    pub fn keeps_meaning(&self) -> bool {
        let ids = |journey: &'a Journey| journey.actors().iter().map(|actor| &actor.id);
        let states_promise = |journey: &Journey| !journey.about().promise.trim().is_empty();
        ids(self.then).eq(ids(self.now))
            && states_promise(self.then) == states_promise(self.now)
            && self.touchpoints.iter().all(|it| means_the_same(&it.then.content, &it.now.content))
    }

    /// R1-R6, R9: whether all is judged as it was.
    fn keeps_ratings(&self) -> bool {
        let (then, now) = (self.then.about(), self.now.about());
        then.tolerance == now.tolerance
            && then.negativity_weight == now.negativity_weight
            && self.then.segments() == self.now.segments()
            && self.touchpoints.iter().all(|touchpoint| touchpoint.then.ratings == touchpoint.now.ratings)
    }
}

/// All that a touchpoint says but for its words.
fn means_the_same(then: &Arc<Content>, now: &Arc<Content>) -> bool {
    // Named one by one, so that a new field is judged here too.
    let Content {
        title: _,
        note: _,
        channels: _,
        extra: _,
        actors,
        ratings,
        handled_by,
        promise,
        trust,
        clock,
        mandate,
    } = &**then;
    Arc::ptr_eq(then, now)
        || (*actors == now.actors
            && *ratings == now.ratings
            && *handled_by == now.handled_by
            && *promise == now.promise
            && *trust == now.trust
            && *clock == now.clock
            && *mandate == now.mandate)
}

impl Insight {
    /// Becomes what [`Self::of`] makes of the journey now, in the same view. Returns whether it was that
    /// already: then nothing that it says has changed.
    pub fn follow(&mut self, change: &Change<'_>) -> bool {
        if !change.keeps_nodes {
            self.grounds.ranks = ranks(change.now);
        }
        if !change.keeps_ratings() {
            *self = Self::of(change.now, &self.view);
            return false;
        }
        let is_same = change.keeps_stages() && self.grounds.follow(change);
        if !is_same {
            self.number_again(change.now);
        }
        is_same
    }

    /// R7, R8: in another order each touchpoint is still judged as it was.
    fn number_again(&mut self, now: &Journey) {
        let order = Order::of(now);
        let mut judged: Vec<Option<Judged>> =
            std::mem::take(&mut self.touchpoints).into_iter().map(Some).collect();
        let mut touchpoints: Vec<Option<Judged>> = vec![None; judged.len()];
        self.number_standings_again(&order);
        for (then, place) in self.grounds.by_id.iter().zip(&order.by_id) {
            let judged = judged[*then as usize].take();
            touchpoints[*place as usize] = judged.map(|judged| Judged { number: place + 1, ..judged });
        }
        self.touchpoints = touchpoints.into_iter().flatten().collect();
        self.reach = Reach::of(&order, &self.touchpoints, &mut self.segments);
        self.grounds = OrderCache::of(order);
    }

    /// R6: the same touchpoints break for each segment, and the same are not rated.
    fn number_standings_again(&mut self, order: &Order<'_>) {
        let mut numbers = vec![0; order.by_id.len()];
        for (then, place) in self.grounds.by_id.iter().zip(&order.by_id) {
            numbers[*then as usize] = place + 1;
        }
        let lists = self.segments.iter_mut().flat_map(|segment| [&mut segment.breaks, &mut segment.unrated]);
        for list in lists {
            for number in &mut *list {
                *number = numbers[*number as usize - 1];
            }
            list.sort_unstable();
        }
    }
}

impl OrderCache {
    pub(super) fn of(order: Order<'_>) -> Self {
        let mut components: Vec<Component> = Vec::new();
        for (place, &component) in order.component.iter().enumerate() {
            if component == components.len() {
                components.push(Component { first: place as u32, after: 0 });
            }
        }
        for &(from, to) in &order.connections {
            let (from, to) = (order.component[from], order.component[to]);
            if from != to {
                components[to].after = components[to].after.max(from as u32 + 1);
            }
        }
        Self { keys: order.keys, by_id: order.by_id, ranks: order.ranks, components }
    }

    /// The component of each place, as in [`Order`].
    pub(super) fn component(&self) -> Vec<usize> {
        self.runs().enumerate().flat_map(|(at, (_, run))| run.map(move |_| at)).collect()
    }

    /// Each component and its places.
    fn runs(&self) -> impl Iterator<Item = (&Component, Range<usize>)> {
        let ends = self.components.iter().skip(1).map(|next| next.first as usize).chain([self.keys.len()]);
        self.components.iter().zip(ends).map(|(component, end)| (component, component.first as usize..end))
    }

    /// Takes up the keys as they are now; whether the order is still the one that R7 makes of them.
    fn follow(&mut self, change: &Change<'_>) -> bool {
        let mut dropped: Option<(&StageId, usize)> = None;
        let mut has_moved = false;
        for Changed { rank, then, now } in change.touchpoints.iter().copied() {
            if then.at == now.at && then.stage == now.stage {
                continue;
            }
            has_moved = true;
            let key = &mut self.keys[self.by_id[rank] as usize];
            let stage = match &now.stage {
                id if *id == then.stage => key.stage(),
                None => None,
                // What is dropped into a band is dropped there together.
                Some(id) => match dropped {
                    Some((latest, position)) if latest == id => Some(position),
                    _ => {
                        let position = change.now.stages().iter().position(|stage| stage.id == *id);
                        dropped = position.map(|position| (id, position));
                        position
                    }
                },
            };
            *key = Key::of(now, stage, rank);
        }
        !has_moved || self.hold()
    }

    /// R7: each component's members are in the order of their keys, and whenever one was taken, none that
    /// could have been had a smaller key. So a component's key is larger than that of any taken while it
    /// waited.
    fn hold(&self) -> bool {
        // Of those taken before, each that is larger than all after it, with its key: falling.
        let mut largest: Vec<(u32, Key)> = Vec::new();
        self.runs().zip(0..).all(|((component, run), at)| {
            let members = &self.keys[run];
            let key = members[0];
            let waited = component.after < at;
            let first =
                if waited { largest.partition_point(|(place, _)| *place < component.after) } else { 0 };
            let is_smaller = waited && largest.get(first).is_some_and(|(_, other)| *other > key);
            while largest.last().is_some_and(|(_, other)| *other < key) {
                largest.pop();
            }
            largest.push((at, key));
            !is_smaller && (members.len() == 1 || members.is_sorted())
        })
    }
}
