//! Ids for what a survey adds to a map.

use super::Taking;
use crate::journey::{Edit, Journey, SegmentId, SurveyId, TouchpointId};

impl Taking<'_> {
    /// Returns an id that neither the map nor an edit so far has.
    pub(super) fn new_id<T>(&mut self, from_number: fn(u64) -> T, is_taken: fn(&Journey, &T) -> bool) -> T
    where
        T: AddedBy,
    {
        loop {
            let id = from_number((self.fresh)());
            if !is_taken(self.journey, &id) && !self.edits.iter().any(|edit| id.is_added_by(edit)) {
                return id;
            }
        }
    }
}

/// An id whose record an edit can add.
pub(super) trait AddedBy {
    fn is_added_by(&self, edit: &Edit) -> bool;
}

impl AddedBy for TouchpointId {
    fn is_added_by(&self, edit: &Edit) -> bool {
        matches!(edit, Edit::Add(touchpoint) if touchpoint.id == *self)
    }
}

impl AddedBy for SegmentId {
    fn is_added_by(&self, edit: &Edit) -> bool {
        matches!(edit, Edit::AddSegment(segment) if segment.id == *self)
    }
}

impl AddedBy for SurveyId {
    fn is_added_by(&self, _: &Edit) -> bool {
        false
    }
}
