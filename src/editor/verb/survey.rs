//! Taking a survey into the map: the answers are looked through, each choice can be taken back, and all of it
//! comes in as one step of undo.

use std::collections::BTreeSet;

use crate::{
    editor::{Editor, StepName, Surveying, TakenChoice},
    insight::{
        respondents::{SurveyPlan, replaced, take},
        scale::{AnswerScale, Reading},
    },
    journey::{Day, Edit, Journey, Period, free_name},
    picture::{PITCH, arranged},
};

impl Editor {
    /// Begins to look through a survey's answers.
    pub(crate) fn begin_survey(&mut self, mut surveying: Surveying) {
        self.commit_typed();
        self.end_step();
        // Nobody answers in a past round, or in a map in which something counts as mended.
        self.view.judging.round = None;
        self.clear_as_if();
        self.surveys += 1;
        surveying.number = self.surveys;
        self.surveying = Some(surveying);
    }

    /// Returns the survey whose answers are being looked through.
    pub(crate) fn surveying(&self) -> Option<&Surveying> {
        self.surveying.as_ref()
    }

    /// Names the survey.
    pub(crate) fn call_survey(&mut self, name: String) {
        if let Some(surveying) = &mut self.surveying {
            surveying.call(name);
        }
    }

    /// Sets the survey's date as it is typed; a text that is no date leaves it.
    pub(crate) fn date_survey(&mut self, typed: &str) {
        if let (Some(date), Some(surveying)) = (Period::new(typed.trim()), &mut self.surveying) {
            surveying.date(date);
        }
    }

    /// Chooses whether the answers given so far are set aside as a round of their own (R5).
    pub(crate) fn set_answers_aside(&mut self, sets_aside: bool) {
        if let Some(surveying) = &mut self.surveying {
            surveying.sets_aside = sets_aside;
        }
    }

    /// Takes the column at this place for what is chosen.
    pub(crate) fn take_column_as(&mut self, place: usize, choice: TakenChoice) {
        if let Some(surveying) = &mut self.surveying {
            surveying.take_as(place, choice);
        }
    }

    /// Takes these texts for yes in the column at this place, which is an outcome.
    pub(crate) fn take_as_yes(&mut self, place: usize, yes: BTreeSet<String>) {
        self.change_survey(|plan| plan.say_yes(place, yes));
    }

    /// Reads the answers of the column at this place in this way (R18).
    pub(crate) fn read_column_by(&mut self, place: usize, reading: Reading) {
        self.change_survey(|plan| plan.read_by(place, reading));
    }

    /// Answers the question on which scale the answers are (R18).
    pub(crate) fn choose_scale(&mut self, scale: AnswerScale) {
        let question = self.surveying.as_ref().and_then(Surveying::question);
        let columns = question.map(|question| question.columns.clone()).unwrap_or_default();
        self.change_survey(|plan| plan.choose_scale(scale, &columns));
    }

    /// Returns how many journeys would be unbroken on each of the scales that are asked about.
    pub(crate) fn unbroken_by_scale(&mut self) -> Vec<(AnswerScale, u32)> {
        self.surveying.as_mut().map(|surveying| surveying.unbroken_by_scale().to_vec()).unwrap_or_default()
    }

    fn change_survey(&mut self, change: impl FnOnce(&mut SurveyPlan)) {
        if let Some(surveying) = &mut self.surveying {
            surveying.change(change);
        }
    }

    /// Gives the survey up and leaves the map as it is.
    pub(crate) fn cancel_survey(&mut self) {
        self.surveying = None;
    }

    /// Takes the answers into the map, in one step. Where that was chosen, earlier answers are set aside first, as
    /// a round of this name that ended on this day. Returns whether the answers are in the map.
    pub(crate) fn take_survey(&mut self, round: &str, today: &Day) -> bool {
        let Some(surveying) = self.surveying.take_if(|surveying| surveying.lacks().is_none()) else {
            return false;
        };
        let is_taken = self.take_answers(&surveying, round, today);
        if !is_taken {
            self.surveying = Some(surveying);
        }
        is_taken
    }

    /// Takes answers that lack nothing any more into the map. Returns whether they are in it.
    fn take_answers(&mut self, surveying: &Surveying, round: &str, today: &Day) -> bool {
        let map = self.document.journey().clone();
        if surveying.is_aside(&map) {
            return false;
        }
        let Some(ended) = ended_round(&map, surveying, round, today) else { return false };
        let Ok(ground) = map.apply(&ended) else { return false };
        let ids = self.view.ids.clone();
        let mut edits = take(surveying.as_counted(), &ground, PITCH, &mut || ids.number());
        if map.is_empty() {
            edits.extend(ground.apply(&edits).map(|taken| arranged(&taken)).unwrap_or_default());
        }
        let (before, has_ended) = (self.document.revision(), !ended.is_empty());
        self.apply_as(StepName::Survey, &[ended, edits].concat());
        self.end_step();
        // The same survey again changes nothing, but its answers are in the map all the same.
        let is_there = replaced(self.document.journey(), &surveying.plan().name).next().is_some();
        if self.document.revision() == before && !is_there {
            return false;
        }
        if has_ended {
            self.round_ended();
        }
        self.refresh();
        if map.is_empty() {
            self.show_all();
        }
        true
    }
}

/// Returns the edits that set earlier answers aside, where that was chosen, as a round of this name that ended on
/// this day; `None` where it cannot end.
fn ended_round(map: &Journey, surveying: &Surveying, round: &str, today: &Day) -> Option<Vec<Edit>> {
    // Answers that the survey replaces are not kept as a round beside it.
    if !surveying.sets_aside || surveying.replaces(map) {
        return Some(Vec::new());
    }
    let groups = map.all_groups();
    let taken: Vec<_> = groups.iter().map(|group| group.name.as_str()).collect();
    map.new_round(&free_name(round, &taken), today)
}

#[cfg(test)]
mod tests;
