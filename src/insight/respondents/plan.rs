//! R17: what each column of a survey is taken for, and the scale on which it is read. A plan begins as a guess,
//! and each choice can be changed. Whatever is chosen, a touchpoint takes one column, there is at most one segment,
//! and at most one outcome for each question that a map can hold.

use std::{collections::BTreeSet, sync::Arc};

use super::{can::CanBe, left_out::LeftOut, sheet::AnswerSheet, together::Ambiguity, yes::yes};
use crate::{
    insight::scale::{AnswerScale, Reading},
    journey::{OutcomeQuestion, Period, TouchpointId},
};

/// A survey as it will be taken into a map.
#[derive(Clone, Debug)]
pub struct SurveyPlan {
    /// The name of the survey, which is also the group of its answers (R5). It has to be set before the survey is
    /// taken.
    pub name: String,
    pub date: Period,
    pub(super) columns: Vec<ColumnChoice>,
    pub(super) open: Option<Ambiguity>,
    /// The question of each column that a map can hold beside its surveys, if it asks one.
    pub(super) questions: Vec<Option<OutcomeQuestion>>,
    /// The column of the outcome that was chosen last, which is told by number of breaks.
    pub(super) by_breaks: Option<usize>,
    /// The ways in which each column can be taken.
    pub(super) can: Vec<CanBe>,
    /// The different texts of each column, shared with the sheet.
    pub(super) texts: Vec<Arc<Vec<String>>>,
    pub(super) has_no_header: bool,
}

/// The choice made for one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnChoice {
    pub taken: TakenAs,
    /// The scale that its cells are read by. A column that is left out may have one too: the scale it would be
    /// read by.
    pub reading: Option<Reading>,
    /// Whether a person chose the texts that mean yes, and they differ from the likely ones.
    pub(super) is_yes_chosen: bool,
}

/// The role that a column is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakenAs {
    /// A touchpoint of the map, or a new one where it is `None`.
    Touchpoint(Option<TouchpointId>),
    /// The outcome, with the texts that mean yes.
    Outcome {
        yes: BTreeSet<String>,
    },
    /// The segment of each respondent.
    Segment,
    LeftOut(LeftOut),
}

impl SurveyPlan {
    /// Returns the choices, one for each column of the sheet.
    pub fn columns(&self) -> &[ColumnChoice] {
        &self.columns
    }

    /// Returns the open question about the scale of some columns, which only the people who ran the survey can
    /// answer (R18). While it is open, the narrowest scale is used.
    pub fn open_question(&self) -> Option<&Ambiguity> {
        self.open.as_ref()
    }

    /// Returns the places of the columns that are touchpoints, in ascending order: the columns of the survey.
    pub fn touchpoints(&self) -> impl Iterator<Item = usize> {
        let is_it = |choice: &ColumnChoice| matches!(choice.taken, TakenAs::Touchpoint(_));
        (0..self.columns.len()).filter(move |&place| is_it(&self.columns[place]))
    }

    /// Returns the place of the column of the outcome that is told by number of breaks, and the texts that mean
    /// yes.
    pub fn outcome(&self) -> Option<(usize, &BTreeSet<String>)> {
        let chosen = self.outcomes().find(|(place, _)| Some(*place) == self.by_breaks);
        chosen.or_else(|| self.outcomes().next())
    }

    /// Returns the places of the columns of all outcomes, and for each the texts that mean yes.
    pub fn outcomes(&self) -> impl Iterator<Item = (usize, &BTreeSet<String>)> {
        self.columns.iter().enumerate().filter_map(|(place, choice)| match &choice.taken {
            TakenAs::Outcome { yes } => Some((place, yes)),
            _ => None,
        })
    }

    /// Returns the question of the map that a column asks, where it asks one of those (R17).
    pub fn question(&self, place: usize) -> Option<&OutcomeQuestion> {
        self.questions.get(place)?.as_ref()
    }

    /// Returns whether both columns can be outcomes, `last` being the one that is told by number of breaks: the
    /// other has a place in the map of its own.
    fn are_apart(&self, other: usize, last: usize) -> bool {
        let question = self.question(other);
        question.is_some() && question != self.question(last)
    }

    /// Returns the place of the segment's column.
    pub fn segment(&self) -> Option<usize> {
        self.columns.iter().position(|choice| choice.taken == TakenAs::Segment)
    }

    /// Returns whether the first row is itself answers, so that the titles of the columns are unknown.
    pub fn has_no_header(&self) -> bool {
        self.has_no_header
    }

    /// Takes a column for a touchpoint of the map, or for a new one. Another column with that touchpoint is left
    /// out. Returns `false` where it cannot be: its texts are too varied, or a new touchpoint would have no title.
    pub fn take_as_touchpoint(&mut self, place: usize, touchpoint: Option<TouchpointId>) -> bool {
        if !self.can_be_touchpoint(place) || (touchpoint.is_none() && !self.can_be_new_touchpoint(place)) {
            return false;
        }
        if touchpoint.is_some() {
            let taken = TakenAs::Touchpoint(touchpoint.clone());
            self.leave_out_others(place, LeftOut::TouchpointTaken, |it| *it == taken);
        }
        let choice = &mut self.columns[place];
        choice.reading.get_or_insert(Reading::of(AnswerScale::ToFive));
        choice.taken = TakenAs::Touchpoint(touchpoint);
        true
    }

    /// Takes a column for the outcome that is told by number of breaks, with the texts that mean yes; where these
    /// are not the likely ones, they stay whatever scale is chosen later. Another outcome is left out, unless the
    /// map has a place of its own for it. Returns `false` where its texts are too varied.
    pub fn take_as_outcome(&mut self, place: usize, yes: BTreeSet<String>) -> bool {
        if !self.can_be_outcome(place) {
            return false;
        }
        let others = self.outcomes().map(|(other, _)| other);
        let others = others.filter(|&other| other != place && !self.are_apart(other, place));
        for other in others.collect::<Vec<_>>() {
            self.columns[other].taken = TakenAs::LeftOut(LeftOut::OtherOutcome);
            self.close(other);
        }
        self.by_breaks = Some(place);
        self.set_yes(place, yes);
        self.close(place);
        true
    }

    /// Takes these texts for yes in a column that is an outcome; what else is taken stays as it is. Where they are
    /// not the likely ones, they stay whatever scale is chosen later.
    pub fn say_yes(&mut self, place: usize, yes: BTreeSet<String>) {
        if self.columns.get(place).is_some_and(|choice| matches!(choice.taken, TakenAs::Outcome { .. })) {
            self.set_yes(place, yes);
        }
    }

    fn set_yes(&mut self, place: usize, yes: BTreeSet<String>) {
        let choice = &mut self.columns[place];
        choice.is_yes_chosen = yes != self::yes(&self.texts[place], choice.reading);
        choice.taken = TakenAs::Outcome { yes };
    }

    /// Returns the texts of a column that would most likely mean yes if it were the outcome.
    pub fn likely_yes(&self, sheet: &AnswerSheet, place: usize) -> BTreeSet<String> {
        let choice = self.columns.get(place);
        choice.map(|choice| yes(&sheet.columns[place].texts, choice.reading)).unwrap_or_default()
    }

    /// Takes a column for the segment. Another segment is left out. Returns `false` where the column has no text,
    /// more than [`MOST_SEGMENTS`](super::MOST_SEGMENTS) of them, or some that could tell who somebody is.
    pub fn take_as_segment(&mut self, place: usize) -> bool {
        if !self.can_be_segment(place) {
            return false;
        }
        self.leave_out_others(place, LeftOut::OtherSegment, |it| *it == TakenAs::Segment);
        self.columns[place].taken = TakenAs::Segment;
        self.close(place);
        true
    }

    /// Leaves a column out.
    pub fn leave_out(&mut self, place: usize) {
        if let Some(choice) = self.columns.get_mut(place) {
            choice.taken = TakenAs::LeftOut(LeftOut::Chosen);
            self.close(place);
        }
    }

    fn leave_out_others(&mut self, place: usize, why: LeftOut, is_it: impl Fn(&TakenAs) -> bool) {
        for other in (0..self.columns.len()).filter(|&other| other != place) {
            if is_it(&self.columns[other].taken) {
                self.columns[other].taken = TakenAs::LeftOut(why);
                self.close(other);
            }
        }
    }

    /// Removes a column from the open question.
    pub(super) fn close(&mut self, place: usize) {
        if let Some(open) = &mut self.open {
            open.columns.retain(|it| *it != place);
        }
        self.open.take_if(|open| open.columns.is_empty());
    }
}
