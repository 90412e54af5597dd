//! R17: the results of a survey about whole journeys: how many were unbroken, what holds the others back, and the
//! outcome.

mod best;
mod estimate;
mod find;

pub(super) use find::{MISSING, find};

use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

use super::{Insight, View, answers::Counting};
use crate::journey::{ByBreaks, Column, Item, Journey, ListName, Period, SegmentId, Survey, SurveyId, Table};

/// The number of respondents below which a share is marked *few* (R17).
pub const FEW: u32 = 30;

/// The result of one table of a survey: of all respondents, or of those of a segment (R17). Touchpoints are given
/// by their numbers (R7).
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyResult {
    pub survey: SurveyId,
    pub name: String,
    pub date: Period,
    /// The outcome that the survey asked, such as "Satisfied"; empty where it asked none.
    pub outcome: String,
    /// The titles of its columns that are not on the map, in the order of the columns.
    pub not_on_map: Vec<String>,
    /// Whether its answers count in the view (R5).
    pub counts: bool,
    /// The number of each column's touchpoint; `None` for one that is not on the map.
    pub columns: Vec<Option<u32>>,
    pub table: Table,
    /// The respondents that each touchpoint it asked about holds back alone, in journey order, zeros included.
    pub held_by_one: Vec<HeldBy>,
    /// The share of unbroken journeys, 0 to 1, that the tallies alone suggest: the product of the positive shares.
    /// `None` without tallies.
    pub estimate: Option<f64>,
}

/// The respondents whose breaks all lie within these touchpoints: mending them makes exactly these journeys
/// unbroken (R17).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldBy {
    /// The numbers of the touchpoints, in ascending order.
    pub numbers: Vec<u32>,
    pub people: u32,
}

impl SurveyResult {
    /// Returns the result of every table of every survey of a journey: the newest survey first (by date, then
    /// name), in each first all respondents, then the segments in the order shown. `insight` must be of this
    /// journey.
    pub fn all(journey: &Journey, insight: &Insight) -> Vec<Self> {
        let counting = Counting::of(journey, &insight.view);
        let items = journey.items_of(ListName::Survey);
        let mut surveys: Vec<&Survey> = items
            .filter_map(|item| if let Item::Survey(survey) = &**item { Some(survey) } else { None })
            .collect();
        surveys.sort_by(|a, b| {
            b.date.cmp(&a.date).then_with(|| a.name.cmp(&b.name)).then_with(|| a.id.cmp(&b.id))
        });
        let place = |segment: &SegmentId| journey.segments().iter().position(|it| it.id == *segment);
        let mut all = Vec::new();
        for survey in surveys {
            let counts = counting.counts(&survey.name);
            let mut tables: Vec<&Table> = survey.tables.iter().collect();
            tables.sort_by_key(|table| table.segment.as_ref().map(place));
            all.extend(
                tables.into_iter().map(|table| Self { counts, ..Self::of(survey, table, journey, insight) }),
            );
        }
        all
    }

    /// Computes the result of one table of a survey. `insight` must be of this journey.
    pub fn of(survey: &Survey, table: &Table, journey: &Journey, insight: &Insight) -> Self {
        let number =
            |column: &Column| column.touchpoint.as_ref().and_then(|touchpoint| insight.number_of(touchpoint));
        let columns: Vec<Option<u32>> = survey.columns.iter().map(number).collect();
        let off_map = survey.columns.iter().zip(&columns).filter(|(_, number)| number.is_none());
        let sets = best::Sets::of(table, &columns);
        Self {
            survey: survey.id.clone(),
            name: survey.name.clone(),
            date: survey.date.clone(),
            outcome: survey.outcome.clone(),
            not_on_map: off_map.map(|(column, _)| column.title.clone()).collect(),
            counts: true,
            held_by_one: sets.alone(),
            estimate: estimate::of(survey, table.segment.as_ref(), journey),
            table: table.clone(),
            columns,
        }
    }

    /// Returns the best sets of one, two and three touchpoints on the map, those whose mending gains most, as far
    /// as the map has that many of the survey's columns; of equal ones the first in journey order. `None` where
    /// sets that are not listed could change the result. It goes through hundreds of sets, so compute it only
    /// where it is shown.
    pub fn best(&self) -> Vec<Option<HeldBy>> {
        best::Sets::of(&self.table, &self.columns).best(self.table.more_sets == 0)
    }

    /// Returns the number of respondents whose breaks all lie within these touchpoints. For more than three
    /// touchpoints it counts only listed sets, so the true number may be higher.
    pub fn held_by(&self, numbers: &[u32]) -> u32 {
        let is_within = |column: &u32| {
            let number = self.columns.get(*column as usize - 1).copied().flatten();
            number.is_some_and(|number| numbers.contains(&number))
        };
        let within = self.table.break_sets.iter().filter(|set| set.columns.iter().all(is_within));
        within.map(|set| set.people).sum()
    }

    /// Returns the number of respondents that each touchpoint it asked about holds back alone once the `mended`
    /// ones are, by number, zeros included.
    pub(super) fn held_by_one_beside(&self, mended: &BTreeSet<u32>) -> HashMap<u32, u32> {
        let asked = self.columns.iter().flatten();
        let mut held: HashMap<u32, u32> = asked.map(|&number| (number, 0)).collect();
        for set in &self.table.break_sets {
            let numbers =
                set.columns.iter().map(|column| self.columns.get(*column as usize - 1).copied().flatten());
            let mut rest = numbers.filter(|number| number.is_none_or(|number| !mended.contains(&number)));
            if let (Some(Some(number)), None) = (rest.next(), rest.next()) {
                *held.entry(number).or_default() += set.people;
            }
        }
        held
    }

    /// Returns the number of respondents that this touchpoint alone holds back; `None` where the survey did not
    /// ask about it.
    pub fn held_by_one(&self, number: u32) -> Option<u32> {
        let held = self.held_by_one.iter().find(|held| held.numbers == [number]);
        held.map(|held| held.people)
    }

    /// Returns the touchpoint that alone holds back most respondents, and their number; `None` where none holds
    /// back any.
    pub fn holds_most(&self) -> Option<(u32, u32)> {
        let held = self.held_by_one.iter().filter(|held| held.people > 0);
        held.min_by_key(|held| Reverse(held.people)).map(|held| (held.numbers[0], held.people))
    }
}

/// Returns the result that counts in a view: of the newest survey that counts there, the table of the chosen
/// segment where it has one, else that of all respondents (R17, R19). `results` are those of
/// [`SurveyResult::all`].
pub fn to_go_by<'a>(results: &'a [SurveyResult], view: &View) -> Option<&'a SurveyResult> {
    let newest = results.iter().find(|result| result.counts)?;
    let mut same = results.iter().filter(|result| result.survey == newest.survey);
    let of_segment = view
        .segment
        .as_ref()
        .and_then(|segment| same.clone().find(|result| result.table.segment.as_ref() == Some(segment)));
    of_segment.or_else(|| same.find(|result| result.table.segment.is_none())).or(Some(newest))
}

/// Returns the share of those asked who said yes, 0 to 1, among respondents with one number of breaks; `None`
/// where nobody was asked. With fewer than [`FEW`] asked it is marked *few*.
pub fn outcome_share(row: &ByBreaks) -> Option<f64> {
    (row.asked > 0).then(|| f64::from(row.yes) / f64::from(row.asked))
}

#[cfg(test)]
mod tests;
