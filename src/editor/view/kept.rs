//! What stays of the view when the map changes: everything that speaks of what is still there.

use super::ViewState;
use crate::{
    editor::Derived,
    journey::{GroupName, Journey, SegmentId},
};

impl ViewState {
    /// Drops what the journey does not have from the selection and the action being begun.
    pub(crate) fn keep_to(&mut self, derived: &Derived) {
        self.kept
            .of((self.selection.clone(), derived.cast_since), || self.selection.keep_to(&derived.journey));
        let single = self.selection.single();
        self.begun_action = self.begun_action.take().filter(|begun| single == Some(&begun.at));
    }

    /// Lets only breaks of the map as it is count as mended, so that what breaks later does not. Returns whether
    /// something no longer counts.
    pub(crate) fn keep_mended_to(&mut self, derived: &Derived) -> bool {
        let mended = &mut self.judging.mended;
        let before = mended.len();
        mended.retain(|id| derived.breaks_as_is(id));
        mended.len() != before
    }

    /// Remembers the touchpoint that leads the selection as the place to go on from.
    pub(crate) fn keep_place(&mut self) {
        if let Some(lead) = self.selection.lead().filter(|lead| self.place.as_ref() != Some(*lead)) {
            self.place = Some(lead.clone());
        }
    }

    /// Drops the segment, round, group and mended breaks that the journey does not have.
    pub(crate) fn keep_view_to(&mut self, journey: &Journey) {
        let known = |segment: &SegmentId| journey.segment(segment).is_some();
        self.judging.segment = self.judging.segment.take().filter(known);
        self.entering.segment = self.entering.segment.take().filter(known);
        self.judging.round = self.judging.round.take().filter(|round| journey.round(round).is_some());
        self.judging.mended.retain(|id| journey.touchpoint(id).is_some());
        let group = &self.entering.group;
        let is_listed = || journey.groups().iter().any(|it| it.name == *group);
        // Only a look at every answer tells which groups have answered without being listed.
        let has_answered = || journey.all_groups().iter().any(|it| it.name == *group);
        if !group.as_str().is_empty() && !is_listed() && !has_answered() {
            self.entering.group = GroupName::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::Ids;

    #[test]
    fn no_one_is_looked_at_who_is_gone() {
        let mut view = ViewState::new(Ids::new(|| 0));
        view.judging.segment = SegmentId::new("gone");
        view.judging.round = Some(GroupName::new("gone"));
        view.judging.mended = ["A", "gone"].map(crate::journey::test_map::id).into();
        view.keep_view_to(&crate::journey::test_map::journey("A +"));
        assert_eq!((view.judging.segment, view.judging.round), (None, None));
        assert!(view.judging.mended.into_iter().eq([crate::journey::test_map::id("A")]));
    }
}
