//! Tidying up: stages as columns, nothing overlaps. The map changes at once, in one step; how the cards get
//! to their places is the window's matter, which finds in [`ViewState::slid_from`] where they were.

use crate::{
    editor::{Editor, Note, StepName},
    journey::{Edit, Field, TouchpointId},
    picture::arrange,
};

impl Editor {
    pub(crate) fn tidy_up(&mut self) {
        let journey = self.journey().clone();
        let place = |id: &TouchpointId| journey.touchpoint(id).map(|touchpoint| touchpoint.at);
        let moved: Vec<_> = arrange(&journey).into_iter().filter(|(id, at)| place(id) != Some(*at)).collect();
        if moved.is_empty() {
            self.notes.push(Note::TidyAlready);
            return;
        }
        let from = moved.iter().filter_map(|(id, _)| Some((id.clone(), place(id)?))).collect();
        let edits: Vec<_> = moved.into_iter().map(|(id, at)| Edit::Change(id, Field::At(at))).collect();
        self.apply_as(StepName::Tidy, &edits);
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let (shown, all) = (self.view.shown_part(), derived.scene.bounds());
        if !(shown.contains(all.min) && shown.contains(all.max)) {
            self.view.fit_now(derived);
        }
        self.view.slid_from = Some(from);
    }
}
