//! Surveys: what respondents answered about whole journeys, as counts, never a row and never a name (R17).

use std::collections::BTreeSet;

use super::error::ItemError;
use crate::journey::{
    SegmentId, TouchpointId,
    date::Period,
    id::id_type,
    record_macro::{id_values, records},
};

id_type!(
    /// The id of a survey.
    SurveyId
);

id_values!(SurveyId);

records! {
    /// A survey: its columns as they were asked, and its tables (R17).
    Survey {
        id: SurveyId,
        name: String,
        date: Period,
        /// The outcome that the survey asked, such as "Satisfied"; empty where it asked none.
        outcome: String,
        columns: Vec<Column>,
        tables: Vec<Table>,
    }

    /// A column of a survey, and the touchpoint that it is about where that is on the map.
    Column {
        title: String,
        touchpoint: Option<TouchpointId>,
    }

    /// The counts of one segment, or of all respondents.
    Table {
        segment: Option<SegmentId>,
        answered: u32,
        unbroken: u32,
        by_breaks: Vec<ByBreaks>,
        break_sets: Vec<BreakSet>,
        /// The number of respondents whose set of up to three columns is not listed.
        more_sets: u32,
        /// The number of respondents whose set has more than three columns.
        larger_sets: u32,
    }

    /// The respondents with this number of breaks, and their answers to the outcome.
    ByBreaks {
        breaks: u32,
        people: u32,
        asked: u32,
        yes: u32,
    }

    /// A set of columns, counted from 1, and the number of respondents who break at exactly these.
    BreakSet {
        columns: Vec<u32>,
        people: u32,
    }
}

impl Survey {
    /// Checks that the counts of every table add up, and that no two columns are about the same touchpoint (R17).
    pub(super) fn check(&self) -> Result<(), ItemError> {
        let columns = self.columns.len() as u64;
        let is_whole = self.tables.iter().all(|table| table.adds_up() && table.is_of(columns));
        let titles = self.columns.iter().filter_map(|column| column.touchpoint.as_ref());
        let mut seen = BTreeSet::new();
        match is_whole {
            false => Err(ItemError::Counts),
            true if titles.into_iter().all(|touchpoint| seen.insert(touchpoint)) => Ok(()),
            true => Err(ItemError::ColumnTwice),
        }
    }

    /// Sorts the break sets by their columns, and the counts by number of breaks.
    pub(super) fn in_order(mut self) -> Self {
        for table in &mut self.tables {
            table.break_sets.sort_by(|one, other| one.columns.cmp(&other.columns));
            table.by_breaks.sort_by_key(|row| row.breaks);
        }
        self
    }
}

impl Table {
    fn adds_up(&self) -> bool {
        let sum = |counts: &mut dyn Iterator<Item = u32>| counts.map(u64::from).sum::<u64>();
        let in_sets = sum(&mut self.break_sets.iter().map(|set| set.people));
        let rest = [self.unbroken, self.more_sets, self.larger_sets].map(u64::from);
        let by_breaks = sum(&mut self.by_breaks.iter().map(|row| row.people));
        let unbroken = sum(&mut self.by_breaks.iter().filter(|row| row.breaks == 0).map(|row| row.people));
        let answered = u64::from(self.answered);
        let said = self.by_breaks.iter().all(|row| row.yes <= row.asked && row.asked <= row.people);
        let each_once = is_each_once(self.by_breaks.iter().map(|row| row.breaks))
            && is_each_once(self.break_sets.iter().map(|set| &set.columns));
        in_sets + rest.iter().sum::<u64>() == answered
            && by_breaks == answered
            && unbroken == u64::from(self.unbroken)
            && said
            && each_once
    }

    /// Returns whether every set consists of columns that exist, each once and in order, and no row counts more
    /// breaks than there are columns.
    fn is_of(&self, columns: u64) -> bool {
        let is_set = |set: &BreakSet| {
            let known = set.columns.iter().all(|&column| (1..=columns).contains(&column.into()));
            known && !set.columns.is_empty() && set.columns.windows(2).all(|pair| pair[0] < pair[1])
        };
        self.break_sets.iter().all(is_set)
            && self.by_breaks.iter().all(|row| u64::from(row.breaks) <= columns)
    }
}

fn is_each_once<T: Ord>(items: impl Iterator<Item = T>) -> bool {
    let mut seen = BTreeSet::new();
    items.into_iter().all(|item| seen.insert(item))
}
