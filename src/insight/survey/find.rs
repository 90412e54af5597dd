//! R17: the findings of the newest survey that counts: how many journeys were unbroken, how many each touchpoint
//! alone holds back, what was asked and is not on the map, and what is on the map and was not asked.

use super::{SurveyResult, to_go_by};
use crate::insight::{
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
    loose,
    telling::{Missing, Whole},
};

/// The missing questions of the survey.
pub(in crate::insight) const MISSING: &[Missing] =
    &[Missing { what: FindingKind::NotAsked, of: Whole::Touchpoints }];

pub(in crate::insight) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    if let Some(result) = to_go_by(ground.surveys, &ground.insight.view) {
        of_map(result, out);
        each(result, ground, out);
    }
    loose::find_surveys(ground, out);
}

fn of_map(result: &SurveyResult, out: &mut Vec<Finding>) {
    let survey = &result.name;
    let (unbroken, answered) = (result.table.unbroken, result.table.answered);
    let whole = FindingKind::Unbroken { survey: survey.clone(), unbroken, answered };
    let off_map = result.not_on_map.iter().map(|title| (survey.clone(), title.clone()));
    let off_map = off_map.map(|(survey, title)| FindingKind::NotOnMap { survey, title });
    let found = std::iter::once(whole).filter(|_| answered > 0).chain(off_map);
    out.extend(found.map(|what| Finding { rule: Rule::R17, number: None, what }));
}

fn each(result: &SurveyResult, ground: &Ground<'_>, out: &mut Vec<Finding>) {
    let answered = result.table.answered;
    let held = result.held_by_one.iter().map(|held| (held.numbers[0], held.people)).collect::<Vec<_>>();
    let of_number = |number: u32| match held.binary_search_by_key(&number, |(number, _)| *number) {
        Err(_) => Some(FindingKind::NotAsked),
        Ok(at) => Some(FindingKind::HeldByOne { people: held[at].1, answered }).filter(|_| held[at].1 > 0),
    };
    let found = ground.insight.touchpoints.iter().filter_map(|judged| {
        let what = of_number(judged.number)?;
        Some(Finding { rule: Rule::R17, number: Some(judged.number), what })
    });
    out.extend(found);
}
