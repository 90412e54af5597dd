//! Ids for what a person adds. The editor has no randomness of its own: whoever opens one hands in a source
//! of numbers, random in the window, so that two people's maps never share an id by chance, and counted in
//! tests.

use std::rc::Rc;

use crate::journey::{ActionId, ActorId, CaseId, ItemKey, Journey, SegmentId, StageId, TouchpointId};

/// A source of ids that a map does not have yet. Clones draw from the same source.
#[derive(Clone)]
pub struct Ids(Rc<dyn Fn() -> u64>);

impl Ids {
    /// Draws from this source of numbers, each as good as the other; it may repeat itself.
    pub fn new(numbers: impl Fn() -> u64 + 'static) -> Self {
        Self(Rc::new(numbers))
    }

    /// A number to derive ids from.
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

    pub(crate) fn action_id(&self, journey: &Journey) -> ActionId {
        self.new_id(ActionId::from_number, |id| journey.item(&ItemKey::Action(id.clone())).is_some())
    }

    pub(crate) fn case_id(&self, journey: &Journey) -> CaseId {
        self.new_id(CaseId::from_number, |id| journey.item(&ItemKey::Case(id.clone())).is_some())
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
    fn an_id_that_the_map_has_is_not_given_again() {
        let next = Cell::new(0);
        let ids = Ids::new(move || next.replace(next.get() + 1));
        let taken = TouchpointId::from_number(0);
        let touchpoint = crate::journey::Touchpoint::new(taken, "", crate::journey::Point::default());
        let map = Journey::new("").apply(&[crate::journey::Edit::Add(touchpoint)]).expect("a new one");
        assert_eq!(ids.touchpoint_id(&map), TouchpointId::from_number(1));
    }
}
