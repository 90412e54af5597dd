//! Ids for what a person adds. The editor has no randomness of its own: whoever opens one hands in a source of
//! numbers. In the window they are random, so that two people's maps never share an id by chance; in tests they
//! are counted.

use std::rc::Rc;

use crate::journey::{ActionId, ActorId, CaseId, Journey, SegmentId, StageId, TouchpointId};

/// The number of ids that are drawn to find one that sorts behind a given id. It is enough for all but the very
/// last ids.
const DRAWS: usize = 2_000;

/// A source of ids that a map does not have yet. Clones draw from the same source.
#[derive(Clone)]
pub struct Ids(Rc<dyn Fn() -> u64>);

impl Ids {
    /// Draws from this source of numbers, in which each is as likely as any other; it may repeat itself.
    pub fn new(numbers: impl Fn() -> u64 + 'static) -> Self {
        Self(Rc::new(numbers))
    }

    /// Returns a number to derive ids from.
    pub(crate) fn number(&self) -> u64 {
        (self.0)()
    }

    pub(crate) fn touchpoint_id(&self, journey: &Journey) -> TouchpointId {
        self.new_id(TouchpointId::from_number, |id| journey.touchpoint(id).is_some())
    }

    pub(crate) fn stage_id(&self, journey: &Journey) -> StageId {
        self.new_id(StageId::from_number, |id| journey.stage(id).is_some())
    }

    pub(crate) fn actor_id(&self, journey: &Journey) -> ActorId {
        self.new_id(ActorId::from_number, |id| journey.actor(id).is_some())
    }

    pub(crate) fn segment_id(&self, journey: &Journey) -> SegmentId {
        self.new_id(SegmentId::from_number, |id| journey.segment(id).is_some())
    }

    /// Returns an action's id, behind another where possible. Actions are kept in the order of their ids, so a new
    /// one comes last.
    pub(crate) fn action_id(&self, journey: &Journey, behind: Option<&ActionId>) -> ActionId {
        self.id_behind(behind, ActionId::from_number, |id| journey.action(id).is_some())
    }

    /// Returns a case's id, behind another where possible, as for actions.
    pub(crate) fn case_id(&self, journey: &Journey, behind: Option<&CaseId>) -> CaseId {
        self.id_behind(behind, CaseId::from_number, |id| journey.case(id).is_some())
    }

    fn id_behind<T: Ord>(
        &self,
        behind: Option<&T>,
        from_number: fn(u64) -> T,
        is_taken: impl Fn(&T) -> bool,
    ) -> T {
        let drawn = (0..DRAWS).map(|_| from_number(self.number())).filter(|id| !is_taken(id));
        let behind = behind.and_then(|last| drawn.filter(|id| id > last).min());
        behind.unwrap_or_else(|| self.new_id(from_number, is_taken))
    }

    fn new_id<T>(&self, from_number: fn(u64) -> T, is_taken: impl Fn(&T) -> bool) -> T {
        loop {
            let id = from_number(self.number());
            if !is_taken(&id) {
                return id;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn an_action_stands_behind_another_while_there_is_room() {
        let next = Cell::new(0_u64);
        let ids = Ids::new(move || {
            next.replace(next.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(99))
        });
        let map = Journey::new("");
        let mut last = ids.action_id(&map, None);
        for _ in 0..12 {
            let id = ids.action_id(&map, Some(&last));
            assert!(id > last, "{id} behind {last}");
            last = id;
        }
        let end = ActionId::new("zzzzzzzzz").expect("an id");
        assert!(ids.action_id(&map, Some(&end)) < end, "there is one all the same");
    }

    #[test]
    fn an_id_that_the_map_has_is_not_given_again() {
        let next = Cell::new(0);
        let ids = Ids::new(move || next.replace(next.get() + 1));
        let taken = TouchpointId::from_number(0);
        let touchpoint = crate::journey::Touchpoint::new(taken, "", crate::journey::Point::default());
        let map = Journey::new("").apply(&[crate::journey::Edit::Add(touchpoint)]).expect("a new one");
        assert_eq!(ids.touchpoint_id(&map), TouchpointId::from_number(1));
    }
}
