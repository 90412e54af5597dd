//! The slowest possible count of R17, row by row and set by set, to compare the fast one with.

use std::collections::{BTreeMap, BTreeSet};

use super::{AnswerSheet, Counted, SurveyPlan};
use crate::{
    insight::scale::CellReply,
    journey::{Rating, Table},
};

/// The breaks of a respondent who answered, with columns counted from 1, and their answer to the outcome.
type Answered = (BTreeSet<u32>, Option<bool>);

/// Returns all respondents who answered anything.
fn respondents(plan: &SurveyPlan, sheet: &AnswerSheet) -> Vec<Answered> {
    let of_row = |row: usize| {
        let mut answers = Vec::new();
        for (place, number) in plan.touchpoints().zip(1_u32..) {
            let reading = plan.columns()[place].reading.expect("read");
            if let CellReply::Level(rating) = reading.reply(sheet.columns[place].text(row)) {
                answers.push((number, rating));
            }
        }
        let said = plan.outcome().and_then(|(place, yes)| {
            let text = sheet.columns[place].text(row);
            (!text.is_empty()).then(|| yes.contains(text))
        });
        let breaks = answers.iter().filter(|(_, rating)| *rating != Rating::Positive);
        (!answers.is_empty()).then(|| (breaks.map(|(number, _)| *number).collect(), said))
    };
    (0..sheet.rows()).filter_map(of_row).collect()
}

/// Returns the number of respondents who have breaks, all of them within a set.
fn held_by(respondents: &[Answered], set: &[u32]) -> u32 {
    let is_held = |breaks: &BTreeSet<u32>| !breaks.is_empty() && breaks.iter().all(|it| set.contains(it));
    respondents.iter().filter(|(breaks, _)| is_held(breaks)).count() as u32
}

/// Returns the same from a table, adding up all sets that lie within.
fn held_in_table(table: &Table, set: &[u32]) -> u32 {
    let within = table.break_sets.iter().filter(|it| it.columns.iter().all(|column| set.contains(column)));
    within.map(|it| it.people).sum()
}

/// Fails where the table of all respondents differs from the slow count.
pub(super) fn check(plan: &SurveyPlan, sheet: &AnswerSheet, counted: &Counted) {
    let (slow, table) = (respondents(plan, sheet), counted.all());
    assert_eq!(table.answered as usize, slow.len());
    let mut by_breaks: BTreeMap<u32, [u32; 3]> = BTreeMap::new();
    let mut sets: BTreeMap<Vec<u32>, u32> = BTreeMap::new();
    for (breaks, said) in &slow {
        let [people, asked, yes] = by_breaks.entry(breaks.len() as u32).or_default();
        *people += 1;
        *asked += u32::from(said.is_some());
        *yes += u32::from(*said == Some(true));
        if (1..=3).contains(&breaks.len()) {
            *sets.entry(breaks.iter().copied().collect()).or_default() += 1;
        }
    }
    let larger: u32 = by_breaks.range(4..).map(|(_, counts)| counts[0]).sum();
    assert_eq!((table.larger_sets, table.unbroken), (larger, by_breaks.get(&0).map_or(0, |it| it[0])));
    let found: BTreeMap<_, _> =
        table.by_breaks.iter().map(|it| (it.breaks, [it.people, it.asked, it.yes])).collect();
    assert_eq!(found, by_breaks);
    let listed: BTreeMap<_, _> = table.break_sets.iter().map(|it| (it.columns.clone(), it.people)).collect();
    assert!(listed.iter().all(|(set, people)| sets.get(set) == Some(people)));
    let rest: u32 = sets.iter().filter(|(set, _)| !listed.contains_key(*set)).map(|(_, people)| people).sum();
    assert_eq!(rest, table.more_sets);
    if table.more_sets == 0 {
        check_held(&slow, table, plan.touchpoints().count() as u32);
    }
}

/// Checks the number held by each set of one, two and three columns, so that the best sets are the same too.
fn check_held(slow: &[Answered], table: &Table, columns: u32) {
    for one in 1..=columns {
        for two in one..=columns {
            for three in two..=columns {
                let set = [one, two, three];
                assert_eq!(held_in_table(table, &set), held_by(slow, &set), "{set:?}");
            }
        }
    }
}
