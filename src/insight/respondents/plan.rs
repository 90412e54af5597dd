//! What each column of a survey is taken for, and on which scale it is read. It begins as a guess, and each choice can
//! be changed afterwards; whatever is chosen, a touchpoint takes one column, and there is one outcome and one segment
//! at most (R17).

use std::{collections::BTreeSet, sync::Arc};

use super::{can::CanBe, guess::yes, kind::LeftOut, sheet::AnswerSheet, together::Ambiguity};
use crate::{
    insight::scale::{AnswerScale, CellReply, Reading},
    journey::{Period, TouchpointId},
};

/// A survey as it will be taken into a map.
#[derive(Clone, Debug)]
pub struct SurveyPlan {
    /// The name of the survey, which is the group of its answers too (R5). It has to be set before it is taken.
    pub name: String,
    pub date: Period,
    pub(super) columns: Vec<ColumnChoice>,
    pub(super) open: Option<Ambiguity>,
    /// For each column what it can be taken for at all.
    pub(super) can: Vec<CanBe>,
    /// For each column its different texts, the sheet's own.
    pub(super) texts: Vec<Arc<Vec<String>>>,
    pub(super) has_no_header: bool,
}

/// What one column is taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnChoice {
    pub taken: TakenAs,
    /// The scale by which its cells are read; of a column that is left out the one that it would be read by, where it
    /// looks like one.
    pub reading: Option<Reading>,
    /// Whether other texts say yes than are likely to: somebody chose them.
    pub(super) is_yes_chosen: bool,
}

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakenAs {
    /// A touchpoint of the map, or, with `None`, one that is new.
    Touchpoint(Option<TouchpointId>),
    /// What came of it all; the texts that say yes.
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

    /// Returns what only whoever asked can know: on which of several scales some columns were asked (R18). While it is
    /// open the narrowest is taken.
    pub fn open_question(&self) -> Option<&Ambiguity> {
        self.open.as_ref()
    }

    /// Returns the places of the columns that are touchpoints, rising: the columns of the survey.
    pub fn touchpoints(&self) -> impl Iterator<Item = usize> {
        let is_it = |choice: &ColumnChoice| matches!(choice.taken, TakenAs::Touchpoint(_));
        (0..self.columns.len()).filter(move |&place| is_it(&self.columns[place]))
    }

    /// Returns the place of the outcome, and the texts that say yes.
    pub fn outcome(&self) -> Option<(usize, &BTreeSet<String>)> {
        self.columns.iter().enumerate().find_map(|(place, choice)| match &choice.taken {
            TakenAs::Outcome { yes } => Some((place, yes)),
            _ => None,
        })
    }

    /// Returns the place of the column that says the segment.
    pub fn segment(&self) -> Option<usize> {
        self.columns.iter().position(|choice| choice.taken == TakenAs::Segment)
    }

    /// Returns whether the first row is itself answers, so that the titles of the columns are not known.
    pub fn has_no_header(&self) -> bool {
        self.has_no_header
    }

    /// Returns the columns that a scale is meant for where none is named: those of the open question, else every
    /// touchpoint that is read by numbers.
    pub fn by_numbers(&self) -> Vec<usize> {
        let is_it =
            |place: &usize| self.columns[*place].reading.is_some_and(|it| it.scale() != AnswerScale::Words);
        let open = self.open.as_ref().map(|open| open.columns.clone());
        open.unwrap_or_else(|| self.touchpoints().filter(is_it).collect())
    }

    /// Reads these columns by a scale, each as far as it is read at all: they were asked on it. An outcome that was
    /// read as they were follows them where the scale has all that it says.
    pub fn choose_scale(&mut self, scale: AnswerScale, columns: &[usize]) {
        let of =
            |plan: &Self, place: usize| plan.columns.get(place).and_then(|it| it.reading).map(Reading::scale);
        let before: Vec<_> = columns.iter().filter_map(|&place| of(self, place)).collect();
        let outcome = self.outcome().map(|(place, _)| place).filter(|place| !columns.contains(place));
        let follows = outcome.filter(|&place| {
            let is_on = |text: &String| Reading::of(scale).reply(text) != CellReply::Outside;
            of(self, place).is_some_and(|it| before.contains(&it)) && self.texts[place].iter().all(is_on)
        });
        let read = |place: &usize| self.columns.get(*place).is_some_and(|it| it.reading.is_some());
        let places: Vec<_> = columns.iter().copied().filter(read).chain(follows).collect();
        for place in places {
            self.read(place, scale);
            self.close(place);
        }
    }

    /// Reads a column by another scale, or the other way round.
    pub fn read_by(&mut self, place: usize, reading: Reading) {
        if let Some(choice) = self.columns.get_mut(place) {
            choice.reading = Some(reading);
            self.renew_yes(place);
            self.close(place);
        }
    }

    /// Turns the scale of a column round. An open question about its scale stays open. Returns `false` where it has no
    /// scale that can be turned.
    pub fn turn_round(&mut self, place: usize) -> bool {
        let reading = self.columns.get(place).and_then(|choice| choice.reading);
        let turned = reading.and_then(|reading| {
            let back = reading.is_reversed().then(|| Reading::of(reading.scale()));
            back.or_else(|| Reading::reversed(reading.scale()))
        });
        if turned.is_some() {
            self.columns[place].reading = turned;
            self.renew_yes(place);
        }
        turned.is_some()
    }

    /// Takes a column for a touchpoint of the map, or for a new one. Another column that has it is left out. Returns
    /// `false` where it cannot be: its texts are too varied, or a new one would have no name.
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

    /// Takes a column for the outcome, with the texts that say yes: other ones than are likely stay, whatever scale is
    /// chosen later. Another outcome is left out. Returns `false` where its texts are too varied.
    pub fn take_as_outcome(&mut self, place: usize, yes: BTreeSet<String>) -> bool {
        if !self.can_be_outcome(place) {
            return false;
        }
        self.leave_out_others(place, LeftOut::OtherOutcome, |it| matches!(it, TakenAs::Outcome { .. }));
        let choice = &mut self.columns[place];
        choice.is_yes_chosen = yes != self::yes(&self.texts[place], choice.reading);
        choice.taken = TakenAs::Outcome { yes };
        self.close(place);
        true
    }

    /// Returns the texts of a column that most likely say yes, should it be the outcome.
    pub fn likely_yes(&self, sheet: &AnswerSheet, place: usize) -> BTreeSet<String> {
        let choice = self.columns.get(place);
        choice.map(|choice| yes(&sheet.columns[place].texts, choice.reading)).unwrap_or_default()
    }

    /// Takes a column for the segment. Another one is left out. Returns `false` where it has none or more than
    /// [`MOST_SEGMENTS`](super::MOST_SEGMENTS) texts, or some that could say who somebody is.
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

    /// Keeps which way round it is read, where the scale can be turned.
    fn read(&mut self, place: usize, scale: AnswerScale) {
        let is_reversed = self.columns[place].reading.is_some_and(Reading::is_reversed);
        let reversed = Reading::reversed(scale).filter(|_| is_reversed);
        self.columns[place].reading = Some(reversed.unwrap_or(Reading::of(scale)));
        self.renew_yes(place);
    }

    /// On another scale other texts of an outcome say yes, unless somebody chose them.
    fn renew_yes(&mut self, place: usize) {
        let choice = &mut self.columns[place];
        if let TakenAs::Outcome { yes } = &mut choice.taken
            && !choice.is_yes_chosen
        {
            *yes = self::yes(&self.texts[place], choice.reading);
        }
    }

    /// Of this column nothing is to be asked any more.
    fn close(&mut self, place: usize) {
        if let Some(open) = &mut self.open {
            open.columns.retain(|it| *it != place);
        }
        self.open.take_if(|open| open.columns.is_empty());
    }
}
