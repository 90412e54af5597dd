//! The choices that a person makes about a survey's columns, each of them a step that can be taken back.

use super::{Surveying, TakenChoice};
use crate::{
    insight::respondents::{Counted, SurveyPlan},
    journey::Period,
};

impl Surveying {
    /// Changes what columns are taken for, as one step of undo, and counts again.
    pub(in crate::editor) fn change(&mut self, change: impl FnOnce(&mut SurveyPlan)) {
        let before = self.plan.clone();
        change(&mut self.plan);
        self.past.push(before);
        self.future.clear();
        self.count();
    }

    /// Takes a column for what is chosen; as the outcome, with the texts that most likely mean yes.
    pub(in crate::editor) fn take_as(&mut self, place: usize, choice: TakenChoice) {
        let yes = self.plan.likely_yes(&self.sheet, place);
        self.change(|plan| match choice {
            TakenChoice::Touchpoint(id) => drop(plan.take_as_touchpoint(place, Some(id))),
            TakenChoice::New => drop(plan.take_as_touchpoint(place, None)),
            TakenChoice::Outcome => drop(plan.take_as_outcome(place, yes)),
            TakenChoice::Segment => drop(plan.take_as_segment(place)),
            TakenChoice::LeaveOut => plan.leave_out(place),
        });
    }

    /// Names the survey. This is no step of undo, since it changes no count.
    pub(in crate::editor) fn call(&mut self, name: String) {
        self.plan.name = name;
    }

    /// Sets the survey's date. This is no step of undo either.
    pub(in crate::editor) fn date(&mut self, date: Period) {
        self.plan.date = date;
    }

    /// Returns whether a choice can be taken back.
    pub(crate) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub(in crate::editor) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    pub(in crate::editor) fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            let after = std::mem::replace(&mut self.plan, before);
            self.keep_called(&after);
            self.future.push(after);
            self.count();
        }
    }

    pub(in crate::editor) fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            let before = std::mem::replace(&mut self.plan, after);
            self.keep_called(&before);
            self.past.push(before);
            self.count();
        }
    }

    /// Keeps name and date as they are, since they are no step.
    fn keep_called(&mut self, as_in: &SurveyPlan) {
        (self.plan.name, self.plan.date) = (as_in.name.clone(), as_in.date.clone());
    }

    fn count(&mut self) {
        self.revision += 1;
        self.counted = Counted::of(&self.plan, &self.sheet);
    }
}
