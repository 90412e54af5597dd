//! What surveys tell about whole journeys, in machine words (R17): an object for each table.

use serde::Serialize;

use crate::{
    insight::{HeldBy, SurveyResult},
    journey::{ByBreaks, Journey},
};

#[derive(Serialize)]
pub(in crate::cli) struct SurveyKeys<'a> {
    name: &'a str,
    segment: Option<&'a str>,
    answered: u32,
    unbroken: u32,
    /// The estimate in percent, with four decimals.
    estimate_percent: Option<f64>,
    by_breaks: Vec<Rung>,
    held_by_one: Vec<One>,
    best: Vec<Option<Best>>,
    /// Whether its answers count, which they do not once the survey is set aside (R5).
    counts: bool,
}

/// The respondents with this many breaks, and how they answered the outcome.
#[derive(Serialize)]
struct Rung {
    breaks: u32,
    people: u32,
    asked: u32,
    yes: u32,
}

#[derive(Serialize)]
struct One {
    number: u32,
    people: u32,
}

#[derive(Serialize)]
struct Best {
    numbers: Vec<u32>,
    people: u32,
}

/// Returns the object of one table of a survey, on one line.
pub(in crate::cli) fn survey(result: &SurveyResult, journey: &Journey) -> String {
    let json = serde_json::to_string(&SurveyKeys::of(result, journey));
    // Texts, numbers and lists of them always have a JSON form.
    super::escaped(&json.unwrap_or_else(|error| panic!("{error}")))
}

impl<'a> SurveyKeys<'a> {
    /// Returns the keys of a result of this journey.
    pub(in crate::cli) fn of(result: &'a SurveyResult, journey: &'a Journey) -> Self {
        let table = &result.table;
        let segment = |id| journey.segment(id).map_or("", |segment| segment.name.as_str());
        let best = |held: HeldBy| Best { numbers: held.numbers, people: held.people };
        Self {
            name: &result.name,
            segment: table.segment.as_ref().map(segment),
            answered: table.answered,
            unbroken: table.unbroken,
            estimate_percent: result.estimate.map(|share| (share * 1e6).round() / 1e4),
            by_breaks: table.by_breaks.iter().map(Rung::of).collect(),
            held_by_one: result.held_by_one.iter().map(One::of).collect(),
            best: result.best().into_iter().map(|held| held.map(best)).collect(),
            counts: result.counts,
        }
    }
}

impl Rung {
    fn of(row: &ByBreaks) -> Self {
        Self { breaks: row.breaks, people: row.people, asked: row.asked, yes: row.yes }
    }
}

impl One {
    fn of(held: &HeldBy) -> Self {
        Self { number: held.numbers[0], people: held.people }
    }
}
