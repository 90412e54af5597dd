//! Ids for what a person adds: random, so that two people's maps never share one by chance. The rooms
//! behind the window have no randomness; ids come with the edit.

use crate::journey::{ActorId, Journey, SegmentId, StageId, TouchpointId};

pub(super) fn touchpoint_id(journey: &Journey) -> TouchpointId {
    fresh(TouchpointId::from_number, |id| journey.touchpoint(id).is_some())
}

pub(super) fn stage_id(journey: &Journey) -> StageId {
    fresh(StageId::from_number, |id| journey.stage(id).is_some())
}

pub(super) fn actor_id(journey: &Journey) -> ActorId {
    fresh(ActorId::from_number, |id| journey.actor(id).is_some())
}

pub(super) fn segment_id(journey: &Journey) -> SegmentId {
    fresh(SegmentId::from_number, |id| journey.segment(id).is_some())
}

fn fresh<T>(from_number: fn(u64) -> T, is_taken: impl Fn(&T) -> bool) -> T {
    loop {
        let id = from_number(rand::random());
        if !is_taken(&id) {
            return id;
        }
    }
}
