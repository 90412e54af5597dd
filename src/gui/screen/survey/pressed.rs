//! What is looked at on the screen of a survey, and what somebody did there.

use std::collections::BTreeSet;

use crate::{
    editor::{Derived, Surveying},
    insight::{
        respondents::{ColumnChoice, ColumnCount, TakenAs},
        scale::{AnswerScale, Reading},
    },
    journey::TouchpointId,
};

/// A survey as it is looked through.
#[derive(Clone, Copy)]
pub(super) struct SurveyShown<'a> {
    pub surveying: &'a Surveying,
    pub derived: &'a Derived,
    /// How many journeys would be unbroken on each scale that is asked about.
    pub by_scale: &'a [(AnswerScale, u32)],
}

/// What somebody did.
pub(super) enum SurveyPressed {
    Take,
    Cancel,
    /// Another sheet of the spreadsheet is to be read.
    Page(String),
    Name(String),
    /// What is typed as its date, which may be none.
    Date(String),
    /// What the column at this place is taken for.
    Choose(usize, TakenChoice),
    Read(usize, Reading),
    /// The scale that was asked about.
    Scale(AnswerScale),
    /// The texts of the outcome that say yes.
    Yes(usize, BTreeSet<String>),
    SetAside(bool),
}

/// What a column can be taken for.
#[derive(Clone, PartialEq)]
pub(super) enum TakenChoice {
    Touchpoint(TouchpointId),
    New,
    Outcome,
    Segment,
    LeaveOut,
}

impl<'a> SurveyShown<'a> {
    pub(super) fn choice(self, place: usize) -> &'a ColumnChoice {
        &self.surveying.plan().columns()[place]
    }

    pub(super) fn count(self, place: usize) -> &'a ColumnCount {
        &self.surveying.counted().columns[place]
    }

    /// The header of a column; a word where it has none.
    pub(super) fn header(self, place: usize) -> String {
        match self.surveying.sheet().columns[place].header.trim() {
            "" => self.derived.words.text("survey-no-header").into_owned(),
            header => header.to_owned(),
        }
    }

    /// The places of the columns that are taken, in the order of the sheet, or of those that are left out.
    pub(super) fn places(self, are_taken: bool) -> Vec<usize> {
        let is_taken = |choice: &ColumnChoice| !matches!(choice.taken, TakenAs::LeftOut(_));
        let columns = self.surveying.plan().columns().iter().enumerate();
        columns.filter(|(_, choice)| is_taken(choice) == are_taken).map(|(place, _)| place).collect()
    }
}
