//! The survey shown on its screen, and what a person did there.

use std::collections::BTreeSet;

use crate::{
    editor::{Derived, Surveying, TakenChoice},
    insight::{
        respondents::{ColumnChoice, ColumnCount, TakenAs},
        scale::{AnswerScale, Reading},
    },
};

/// A survey as it is looked through.
#[derive(Clone, Copy)]
pub(super) struct SurveyShown<'a> {
    pub surveying: &'a Surveying,
    pub derived: &'a Derived,
    /// The scales that are asked about, each with the number of journeys that would be unbroken on it.
    pub by_scale: &'a [(AnswerScale, u32)],
}

/// An act of the person on the screen.
pub(super) enum SurveyPressed {
    Take,
    Cancel,
    /// Another sheet of the spreadsheet, to be read.
    Page(String),
    Name(String),
    /// The typed date, which may be none.
    Date(String),
    /// The thing that the column at this place is taken for.
    Choose(usize, TakenChoice),
    Read(usize, Reading),
    /// The answer to the question of the scale.
    Scale(AnswerScale),
    /// The texts that say yes to the outcome in the column at this place.
    Yes(usize, BTreeSet<String>),
    SetAside(bool),
}

impl<'a> SurveyShown<'a> {
    pub(super) fn choice(self, place: usize) -> &'a ColumnChoice {
        &self.surveying.plan().columns()[place]
    }

    pub(super) fn count(self, place: usize) -> &'a ColumnCount {
        &self.surveying.counted().columns[place]
    }

    /// Returns the header of a column; a word in its place where it has none.
    pub(super) fn header(self, place: usize) -> String {
        match self.surveying.sheet().columns[place].header.trim() {
            "" => self.derived.words.text("survey-no-header").into_owned(),
            header => header.to_owned(),
        }
    }

    /// Returns the places of the columns that are taken, or of those left out, in the order of the sheet.
    pub(super) fn places(self, are_taken: bool) -> Vec<usize> {
        let is_taken = |choice: &ColumnChoice| !matches!(choice.taken, TakenAs::LeftOut(_));
        let columns = self.surveying.plan().columns().iter().enumerate();
        columns.filter(|(_, choice)| is_taken(choice) == are_taken).map(|(place, _)| place).collect()
    }
}
