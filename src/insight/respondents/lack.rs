//! What a survey still lacks before it can be taken, alike in the window and in the terminal.

use super::{count::Counted, plan::SurveyPlan};

/// The thing that a survey still lacks before it can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurveyLack {
    /// The scale of some columns, which is still an open question.
    Scale,
    /// A column that is a touchpoint.
    Touchpoint,
    /// An answer that its scale has.
    Answer,
    Name,
}

impl SurveyPlan {
    /// Returns what the survey still lacks, by its counts; `None` where it can be taken.
    pub fn lacks(&self, counted: &Counted) -> Option<SurveyLack> {
        if self.open_question().is_some() {
            Some(SurveyLack::Scale)
        } else if self.touchpoints().next().is_none() {
            Some(SurveyLack::Touchpoint)
        } else if counted.all().answered == 0 {
            Some(SurveyLack::Answer)
        } else if self.name.trim().is_empty() {
            Some(SurveyLack::Name)
        } else {
            None
        }
    }
}
