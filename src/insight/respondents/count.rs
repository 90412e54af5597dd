//! R17: the answers as they will stand in a map: tallies of each touchpoint, and tables of whole journeys.
//! Counting is linear in rows and columns, and done again when a choice changes.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    columns::{ColumnCount, levels},
    plan::SurveyPlan,
    rows::{Respondent, Said, Tabled},
    sheet::AnswerSheet,
};
use crate::{
    insight::scale::is_blank,
    journey::{Rating, Table, Tally, name_key},
};

/// The least number of columns of ratings from which a table that could also be a list counts as answers.
const LEAST_COLUMNS: usize = 2;

/// The counts of the answers under one plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counted {
    /// The counts of each column of the sheet.
    pub columns: Vec<ColumnCount>,
    /// The names of the segments of which somebody answered, sorted.
    pub segments: Vec<String>,
    /// The table of all respondents, followed by one for each of [`Self::segments`]. The tables name no segment
    /// until the survey is taken.
    pub tables: Vec<Table>,
    /// The tallies of each column that is a touchpoint, in the order of the sheet: first of the respondents
    /// without a segment, then of each of [`Self::segments`].
    pub tallies: Vec<Vec<Tally>>,
    /// The counts of each outcome.
    pub outcomes: Vec<OutcomeCount>,
}

/// A sheet of answers, the plan by which it is read, and the counts of this sheet by this plan.
#[derive(Clone, Copy, Debug)]
pub struct CountedSurvey<'a> {
    pub sheet: &'a AnswerSheet,
    pub plan: &'a SurveyPlan,
    pub counted: &'a Counted,
}

impl CountedSurvey<'_> {
    /// Returns whether these are answers, where the table could be a list as well: several columns rate, and
    /// somebody has answered.
    pub fn holds_answers(self) -> bool {
        self.plan.touchpoints().count() >= LEAST_COLUMNS && self.counted.all().answered > 0
    }
}

/// The counts of one outcome, of all who were asked, whether or not they answered anything else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutcomeCount {
    /// The place of its column in the sheet.
    pub column: usize,
    /// How many said yes, unsure and no, in the order of [`Counted::tallies`].
    pub said: Vec<[u32; 3]>,
}

/// The segment of each row.
struct Segmented<'a> {
    names: Vec<String>,
    cells: &'a [u16],
    /// The place of each text's name, from 1; texts count from 1 too, and 0 is no segment.
    places: Vec<usize>,
}

impl Counted {
    /// Counts a sheet by a plan.
    pub fn of(plan: &SurveyPlan, sheet: &AnswerSheet) -> Self {
        let columns = sheet.columns.iter().zip(plan.columns());
        let columns = columns.map(|(column, choice)| ColumnCount::of(sheet, column, choice)).collect();
        let segments = Segmented::of(plan, sheet);
        let mut respondents = vec![Respondent::default(); sheet.rows()];
        let touchpoints = plan.touchpoints().zip(1..);
        let tallies = touchpoints.map(|(place, number)| {
            let levels = levels(&sheet.columns[place], plan.columns()[place].reading);
            let cells = sheet.columns[place].cells().iter();
            tallied(cells.map(|cell| levels[usize::from(*cell)]), number, &segments, &mut respondents)
        });
        let tallies = tallies.collect();
        let tables = tables(&respondents, &segments, &said_of(plan, sheet, plan.outcome()));
        let outcome = |asked: (usize, &BTreeSet<String>)| {
            let said = outcome(sheet, &segments, said_of(plan, sheet, Some(asked)));
            OutcomeCount { column: asked.0, said }
        };
        let outcomes = plan.outcomes().map(outcome).collect();
        Self { columns, segments: segments.names, tables, tallies, outcomes }.without_silent_segments()
    }

    /// Returns the table of all respondents.
    pub fn all(&self) -> &Table {
        &self.tables[0]
    }

    /// Removes the segments of which nobody answered.
    fn without_silent_segments(mut self) -> Self {
        let is_kept: Vec<bool> =
            self.tables.iter().enumerate().map(|(place, it)| place == 0 || it.answered > 0).collect();
        let mut by_place = is_kept.iter().skip(1);
        self.segments.retain(|_| by_place.next() == Some(&true));
        keep(&mut self.tables, &is_kept);
        for outcome in &mut self.outcomes {
            keep(&mut outcome.said, &is_kept);
        }
        for tallies in &mut self.tallies {
            keep(tallies, &is_kept);
        }
        self
    }
}

fn keep<T>(list: &mut Vec<T>, is_kept: &[bool]) {
    let mut by_place = is_kept.iter();
    list.retain(|_| by_place.next() == Some(&true));
}

/// Returns the tallies of the touchpoint of this number, without a segment and for each, and adds each answer to
/// its respondent.
fn tallied(
    answers: impl Iterator<Item = Option<Rating>>,
    number: u16,
    segments: &Segmented<'_>,
    respondents: &mut [Respondent],
) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); segments.names.len() + 1];
    for (row, answer) in answers.enumerate() {
        if let Some(rating) = answer {
            *tallies[segments.of_row(row)].count_mut(rating) += 1;
            respondents[row].answer(number, rating != Rating::Positive);
        }
    }
    tallies
}

/// Returns the tables of all respondents and of each segment.
fn tables(respondents: &[Respondent], segments: &Segmented<'_>, said: &dyn Fn(usize) -> Said) -> Vec<Table> {
    let mut all: Vec<Tabled> = (0..=segments.names.len()).map(|_| Tabled::default()).collect();
    for (row, respondent) in respondents.iter().enumerate() {
        let (segment, said) = (segments.of_row(row), said(row));
        if respondent.is_answered {
            all[0].add(respondent, said);
            if segment > 0 {
                all[segment].add(respondent, said);
            }
        }
    }
    all.into_iter().map(Tabled::table).collect()
}

/// Returns the counts of an outcome, of those without a segment and of each segment.
fn outcome(sheet: &AnswerSheet, segments: &Segmented<'_>, said: impl Fn(usize) -> Said) -> Vec<[u32; 3]> {
    let mut counts = vec![[0; 3]; segments.names.len() + 1];
    for row in 0..sheet.rows() {
        if let Some(place) = said(row).place() {
            counts[segments.of_row(row)][place] += 1;
        }
    }
    counts
}

impl<'a> Segmented<'a> {
    /// Returns the segments with their names sorted. Texts that count as the same name are one segment, which gets
    /// the alphabetically first of them as its name.
    fn of(plan: &SurveyPlan, sheet: &'a AnswerSheet) -> Self {
        let Some(column) = plan.segment().map(|place| &sheet.columns[place]) else {
            return Self { names: Vec::new(), cells: &[], places: vec![0] };
        };
        let mut by_key: BTreeMap<String, &String> = BTreeMap::new();
        for text in column.texts.iter().filter(|text| !is_blank(text)) {
            let name = by_key.entry(name_key(text)).or_insert(text);
            *name = text.min(*name);
        }
        let key = |text: &String| by_key.keys().position(|key| *key == name_key(text));
        let place = |text: &String| key(text).map_or(0, |place| place + 1);
        let places = std::iter::once(0).chain(column.texts.iter().map(place)).collect();
        let names = by_key.values().map(|name| String::clone(name)).collect();
        Self { names, cells: column.cells(), places }
    }

    /// Returns the place of a row's segment among the names, from 1; 0 is no segment.
    fn of_row(&self, row: usize) -> usize {
        self.places[self.cells.get(row).copied().map_or(0, usize::from)]
    }
}

/// Returns what a row says to an outcome; where it has a scale, only answers on that scale count.
fn said_of<'a>(
    plan: &SurveyPlan,
    sheet: &'a AnswerSheet,
    asked: Option<(usize, &BTreeSet<String>)>,
) -> impl Fn(usize) -> Said + use<'a> {
    let said = asked.map(|(place, yes)| {
        let (column, reading) = (&sheet.columns[place], plan.columns()[place].reading);
        let of_text = |text: &String| Said::of(text, reading.map(|reading| reading.reply(text)), yes);
        let said: Vec<_> = std::iter::once(Said::Nothing).chain(column.texts.iter().map(of_text)).collect();
        (column, said)
    });
    move |row| said.as_ref().map_or(Said::Nothing, |(column, said)| said[usize::from(column.cells()[row])])
}
