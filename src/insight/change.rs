//! What an edit cannot have changed is not asked again: a card that was moved leaves the verdict as it is,
//! and most often the order. What follows a change is the same as what is made anew.

use std::sync::Arc;

use crate::journey::{Content, Journey};

use super::{
    Insight, Judged, Reach,
    answers::counts_alike,
    loose::is_alike,
    order::{Order, ranks},
    order_cache::{Changed, OrderCache},
    recovered::confirmed,
};

/// The change from one journey to another with the same touchpoints and connections.
pub struct Change<'a> {
    pub then: &'a Journey,
    pub now: &'a Journey,
    /// The touchpoints that are not as they were.
    pub touchpoints: Vec<Changed<'a>>,
    /// Whether a node of the graph is the same touchpoint then and now.
    keeps_nodes: bool,
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

    /// Returns whether the stages are the same and in the same order, whatever they are called.
    pub fn keeps_stages(&self) -> bool {
        let ids = |journey: &'a Journey| journey.stages().iter().map(|stage| &stage.id);
        ids(self.then).eq(ids(self.now))
    }

    /// Returns whether the map means what it meant, judged in the same view: cards may have moved, and what
    /// things are called may have changed.
    pub fn keeps_meaning(&self) -> bool {
        let ids = |journey: &'a Journey| journey.actors().iter().map(|actor| &actor.id);
        let states_promise = |journey: &Journey| !journey.about().promise.trim().is_empty();
        ids(self.then).eq(ids(self.now))
            && states_promise(self.then) == states_promise(self.now)
            && counts_alike(self.then, self.now)
            && is_alike(self.then, self.now)
            && self.touchpoints.iter().all(|it| means_the_same(&it.then.content, &it.now.content))
    }

    /// Returns whether the touchpoints say the same words as before: cards may have moved and been rated.
    pub fn keeps_texts(&self) -> bool {
        self.then.actors() == self.now.actors()
            && self.then.stages() == self.now.stages()
            && self.touchpoints.iter().all(|Changed { then, now, .. }| {
                then.stage == now.stage && says_the_same(&then.content, &now.content)
            })
    }

    /// Returns whether the same dots were given, by groups in the same order and as much set aside.
    pub fn keeps_dots(&self) -> bool {
        self.then.groups() == self.now.groups()
            && self.touchpoints.iter().all(|it| it.then.dots == it.now.dots)
    }

    /// Returns whether the same is planned against breaks (R19).
    pub fn keeps_actions(&self) -> bool {
        self.then.shares_items_with(self.now) || self.then.actions().eq(self.now.actions())
    }

    /// R1-R6, R9: whether all is judged as it was.
    fn keeps_ratings(&self) -> bool {
        let (then, now) = (self.then.about(), self.now.about());
        then.tolerance == now.tolerance
            && then.negativity_weight == now.negativity_weight
            && self.then.segments() == self.now.segments()
            && counts_alike(self.then, self.now)
            && confirmed(self.then) == confirmed(self.now)
            && self.touchpoints.iter().all(|touchpoint| touchpoint.then.ratings == touchpoint.now.ratings)
    }
}

/// The words of a touchpoint, and of what it names.
fn says_the_same(then: &Arc<Content>, now: &Arc<Content>) -> bool {
    Arc::ptr_eq(then, now)
        || (then.title == now.title
            && then.note == now.note
            && then.channels == now.channels
            && then.actors == now.actors)
}

/// All that a touchpoint says but for its words.
fn means_the_same(then: &Arc<Content>, now: &Arc<Content>) -> bool {
    // Named one by one, so that a new field is judged here too.
    let Content {
        title: _,
        note: _,
        channels: _,
        dots: _,
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
        let is_same = change.keeps_stages() && self.grounds.follow(&change.touchpoints, change.now.stages());
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
