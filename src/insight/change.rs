//! Updating an insight after an edit without computing what the edit cannot have changed: moving a card leaves the
//! verdict as it is, and most often the order. The result equals an insight made from scratch.

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
    /// The touchpoints that changed.
    pub touchpoints: Vec<Changed<'a>>,
    /// Whether each node of the graph is the same touchpoint then and now.
    keeps_nodes: bool,
}

impl<'a> Change<'a> {
    /// Compares two journeys; `None` where touchpoints or connections were added or removed. `insight` must be of
    /// `then`.
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

    /// Returns whether the stages are the same and in the same order, whatever their names.
    pub fn keeps_stages(&self) -> bool {
        let ids = |journey: &'a Journey| journey.stages().iter().map(|stage| &stage.id);
        ids(self.then).eq(ids(self.now))
    }

    /// Returns whether the map means the same as before, judged in the same view: cards may have moved, and names
    /// may have changed.
    pub fn keeps_meaning(&self) -> bool {
        let ids = |journey: &'a Journey| journey.actors().iter().map(|actor| &actor.id);
        let states_promise = |journey: &Journey| !journey.about().promise.trim().is_empty();
        ids(self.then).eq(ids(self.now))
            && states_promise(self.then) == states_promise(self.now)
            && counts_alike(self.then, self.now)
            && is_alike(self.then, self.now)
            && self.touchpoints.iter().all(|it| means_the_same(&it.then.content, &it.now.content))
    }

    /// Returns whether the touchpoints have the same texts as before: cards may have moved and been rated.
    pub fn keeps_texts(&self) -> bool {
        self.then.actors() == self.now.actors()
            && self.then.stages() == self.now.stages()
            && self.touchpoints.iter().all(|Changed { then, now, .. }| {
                then.stage == now.stage && says_the_same(&then.content, &now.content)
            })
    }

    /// Returns whether groups gave the same dots as before, and the groups themselves are unchanged.
    pub fn keeps_dots(&self) -> bool {
        self.then.groups() == self.now.groups()
            && self.touchpoints.iter().all(|it| it.then.dots == it.now.dots)
    }

    /// Returns whether the actions against breaks are unchanged (R19).
    pub fn keeps_actions(&self) -> bool {
        self.then.shares_items_with(self.now) || self.then.actions().eq(self.now.actions())
    }

    /// Returns whether everything is judged as before (R1-R6, R9).
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

/// Returns whether the texts of a touchpoint and the actors it names are unchanged.
fn says_the_same(then: &Arc<Content>, now: &Arc<Content>) -> bool {
    Arc::ptr_eq(then, now)
        || (then.title == now.title
            && then.note == now.note
            && then.channels == now.channels
            && then.actors == now.actors)
}

/// Returns whether everything that rules look at is unchanged: all but texts, dots and a newer Polku's fields.
fn means_the_same(then: &Arc<Content>, now: &Arc<Content>) -> bool {
    // Fields are named one by one, so that a new one has to be considered here too.
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
    /// Updates to what [`Self::of`] makes of the journey now, in the same view. Returns whether nothing has
    /// changed.
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

    /// Renumbers the touchpoints in a new order and computes their reach anew; each is still judged as before (R7,
    /// R8).
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

    /// Renumbers the breaks and unrated touchpoints of each segment, which stay the same touchpoints (R6).
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
