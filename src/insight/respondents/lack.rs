//! What a survey lacks before it can be taken, in the window and in the terminal alike.

use super::{count::Counted, plan::SurveyPlan};

/// What a survey lacks before it can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurveyLack {
    /// It is open on which scale some columns were asked.
    Scale,
    /// No column is a touchpoint.
    Touchpoint,
    /// Nobody answered anything that a scale has.
    Answer,
    Name,
}

impl SurveyPlan {
    /// Returns why it cannot be taken, by what it comes to; `None` where it can.
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
