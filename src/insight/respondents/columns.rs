//! The answers of one column, counted on its scale: how many gave each of its texts, and which texts the scale
//! does not have.

use std::collections::BTreeSet;

use super::{
    plan::{ColumnChoice, TakenAs},
    rows::Said,
    sheet::{AnswerColumn, AnswerSheet},
};
use crate::{
    insight::scale::{CellReply, Reading, is_blank},
    journey::{Rating, Tally},
};

/// The maximum number of answers outside the scale that are told one by one.
const MOST_STRAYS: usize = 100;

/// The answers of one column, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnCount {
    /// The counts of each different text of the column, in its order.
    pub values: Vec<ValueCount>,
    /// The number of answers on each level; zeros where the column has no scale.
    pub tally: Tally,
    /// The number of respondents who left the cell empty or wrote something that stands for nothing.
    pub blank: u32,
    /// The number of answers that the scale does not have; they count as no answer.
    pub outside: u32,
    /// The first answers outside the scale, each with its row.
    pub strays: Vec<Stray>,
}

/// A text of a column, and the number of respondents who gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueCount {
    pub text: String,
    pub people: u32,
    /// The reading of the text on the scale; `None` where the column has no scale.
    pub reply: Option<CellReply>,
}

/// An answer outside the scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// The number of the row, counted from 1 as in a spreadsheet.
    pub row: u32,
    pub text: String,
}

/// Returns the level of each text of a column; a text's place counts from 1. `None` where it is no answer.
pub(super) fn levels(column: &AnswerColumn, reading: Option<Reading>) -> Vec<Option<Rating>> {
    let level = |text: &String| match reading?.reply(text) {
        CellReply::Level(rating) => Some(rating),
        CellReply::Blank | CellReply::Outside => None,
    };
    std::iter::once(None).chain(column.texts.iter().map(level)).collect()
}

impl ColumnCount {
    /// Returns the numbers of yes, unsure and no if the column is the outcome and these texts mean yes.
    pub fn outcome(&self, yes: &BTreeSet<String>) -> [u32; 3] {
        let mut counts = [0; 3];
        for value in &self.values {
            if let Some(place) = Said::of(&value.text, value.reply, yes).place() {
                counts[place] += value.people;
            }
        }
        counts
    }

    /// Returns how many respondents gave an answer, if the column is taken so: what stands for nothing is none, and
    /// on a scale or in an outcome, what it does not have is none either.
    pub fn answers(&self, choice: &ColumnChoice) -> u32 {
        match (&choice.taken, choice.reading) {
            (TakenAs::Outcome { yes }, _) => self.outcome(yes).into_iter().sum(),
            (TakenAs::Segment, _) | (_, None) => {
                let said = self.values.iter().filter(|value| !is_blank(&value.text));
                said.map(|value| value.people).sum()
            }
            (_, Some(_)) => self.tally.answers() as u32,
        }
    }

    /// Counts a column. Texts of an outcome that its scale does not have, such as unsure, are not counted as
    /// outside.
    pub(super) fn of(sheet: &AnswerSheet, column: &AnswerColumn, choice: &ColumnChoice) -> Self {
        let is_said = |text: &str, reply| match &choice.taken {
            TakenAs::Outcome { yes } => Said::of(text, reply, yes) != Said::Nothing,
            _ => false,
        };
        let mut count =
            Self { blank: (sheet.rows() - column.filled().min(sheet.rows())) as u32, ..Self::default() };
        for (text, people) in column.texts.iter().zip(column.counts()) {
            let reply = choice.reading.map(|reading| reading.reply(text));
            match reply {
                Some(CellReply::Level(rating)) => *count.tally.count_mut(rating) += people,
                Some(CellReply::Blank) => count.blank += people,
                None if is_blank(text) => count.blank += people,
                Some(CellReply::Outside) if !is_said(text, reply) => count.outside += people,
                Some(CellReply::Outside) | None => {}
            }
            count.values.push(ValueCount { text: text.clone(), people, reply });
        }
        if count.outside > 0 {
            let is_outside =
                |it: &ValueCount| it.reply == Some(CellReply::Outside) && !is_said(&it.text, it.reply);
            count.strays = strays(sheet, column, &count.values.iter().map(is_outside).collect::<Vec<_>>());
        }
        count
    }
}

/// Returns the first rows with texts outside the scale.
fn strays(sheet: &AnswerSheet, column: &AnswerColumn, is_outside: &[bool]) -> Vec<Stray> {
    let places = column.cells().iter().enumerate();
    let outside = places.filter(|(_, cell)| **cell > 0 && is_outside[usize::from(**cell) - 1]);
    let told = outside.take(MOST_STRAYS);
    told.map(|(place, _)| Stray { row: sheet.row_number(place), text: column.text(place).to_owned() })
        .collect()
}
