//! The options of `polku survey` about columns, which change what was guessed.

use std::collections::BTreeSet;

use crate::{
    cli::args::SurveyArgs,
    insight::{
        respondents::{AnswerColumn, AnswerSheet, CountedSurvey, SurveyLack, SurveyPlan, TakenAs},
        scale::{AnswerScale, Reading},
    },
    journey::{Journey, Period, TouchpointId, bare_key},
    words::{Fault, FaultKind},
};

/// The most texts that are told of a first row that is no header.
const MOST_TOLD: usize = 3;

/// Changes the plan as the options ask. Returns the header of each new touchpoint that gets another title, with
/// that title.
pub(super) fn choose(
    asked: &SurveyArgs,
    (sheet, journey): (&AnswerSheet, &Journey),
    plan: &mut SurveyPlan,
) -> Result<Vec<(String, String)>, Fault> {
    if let Some(date) = &asked.date {
        let period = Period::new(date.trim());
        plan.date = period.ok_or_else(|| fault("cli-survey-date").with("date", date))?;
    }
    let mut titles = Vec::new();
    for text in &asked.column {
        titles.extend(name(text, (sheet, journey), plan)?);
    }
    choose_scales(asked, sheet, plan)?;
    outcomes(&asked.outcome, sheet, plan)?;
    if let Some(header) = &asked.segment {
        segment(header, sheet, plan)?;
    }
    for header in &asked.ignore {
        plan.leave_out(column(header, sheet)?);
    }
    Ok(titles)
}

fn choose_scales(asked: &SurveyArgs, sheet: &AnswerSheet, plan: &mut SurveyPlan) -> Result<(), Fault> {
    // Scales for all columns come first, so that those for one column win, whatever their order.
    let (general, particular): (Vec<_>, Vec<_>) = asked.scale.iter().partition(|text| scale(text).is_some());
    for text in general.into_iter().chain(particular) {
        read_by(text, sheet, plan)?;
    }
    for header in &asked.reverse {
        reverse(header, sheet, plan)?;
    }
    Ok(())
}

/// Refuses a sheet whose first row is itself answers.
pub(super) fn check_header(sheet: &AnswerSheet, plan: &SurveyPlan) -> Result<(), Fault> {
    let first = sheet.columns.iter().map(AnswerColumn::asked).filter(|text| !text.is_empty());
    let texts: Vec<_> = first.take(MOST_TOLD).collect();
    if plan.has_no_header() {
        Err(fault("cli-survey-header").with("texts", &texts.join(", ")))
    } else {
        Ok(())
    }
}

/// Refuses a plan that still needs an option, and one that takes nothing.
pub(super) fn check(CountedSurvey { sheet, plan, counted }: CountedSurvey<'_>) -> Result<(), Fault> {
    Err(match plan.lacks(counted) {
        None => return Ok(()),
        Some(SurveyLack::Scale) => open(sheet, plan),
        Some(SurveyLack::Touchpoint) => fault("cli-survey-nothing"),
        Some(SurveyLack::Answer) => fault("cli-survey-unanswered"),
        Some(SurveyLack::Name) => fault("cli-survey-no-name"),
    })
}

/// Returns a fault that tells which columns were asked on one of which scales.
fn open(sheet: &AnswerSheet, plan: &SurveyPlan) -> Fault {
    let open = plan.open_question();
    let headers = open.iter().flat_map(|it| &it.columns).map(|&place| sheet.columns[place].header.as_str());
    let scales = open.iter().flat_map(|it| &it.scales).map(|scale| format!("--scale {}", scale.as_str()));
    let fault = fault("cli-survey-open").with("headers", &headers.collect::<Vec<_>>().join(", "));
    fault.with("scales", &scales.collect::<Vec<_>>().join(", "))
}

fn fault(sentence: &'static str) -> Fault {
    Fault::new(FaultKind::Content, sentence)
}

/// Returns the place of the column with this header.
fn column(header: &str, sheet: &AnswerSheet) -> Result<usize, Fault> {
    let headers = || sheet.columns.iter().map(|it| it.header.as_str()).filter(|it| !it.is_empty());
    sheet.column_named(header).ok_or_else(|| {
        let headers = headers().collect::<Vec<_>>().join(", ");
        fault("cli-survey-no-column").with("header", header).with("headers", &headers)
    })
}

/// Splits `HEADER=VALUE` into the column's place and the value; the header may contain equals signs too.
fn pair<'a>(text: &'a str, sheet: &AnswerSheet) -> Result<(usize, &'a str), Fault> {
    let parts = text.match_indices('=').map(|(at, _)| (&text[..at], &text[at + 1..]));
    let mut known = parts.filter_map(|(header, value)| Some((sheet.column_named(header)?, value)));
    match known.next_back() {
        Some((place, value)) => Ok((place, value.trim())),
        None => Err(column(text.split('=').next().unwrap_or_default(), sheet)
            .err()
            .unwrap_or_else(|| fault("cli-survey-pair").with("text", text))),
    }
}

/// Takes a column as the touchpoint of this title, or as a new one; returns header and title of a new one.
fn name(
    text: &str,
    (sheet, journey): (&AnswerSheet, &Journey),
    plan: &mut SurveyPlan,
) -> Result<Option<(String, String)>, Fault> {
    let (place, title) = pair(text, sheet)?;
    if title.is_empty() {
        return Err(fault("cli-survey-no-title").with("header", &sheet.columns[place].header));
    }
    let key = bare_key(title);
    let mut all = journey.touchpoints();
    let known = all.find(|it| bare_key(&it.title) == key).map(|it| it.id.clone());
    take(place, known.clone(), sheet, plan)?;
    let header = sheet.columns[place].header.clone();
    Ok(known.is_none().then(|| (header, title.to_owned())))
}

fn take(
    place: usize,
    touchpoint: Option<TouchpointId>,
    sheet: &AnswerSheet,
    plan: &mut SurveyPlan,
) -> Result<(), Fault> {
    let header = &sheet.columns[place].header;
    let is_taken = plan.take_as_touchpoint(place, touchpoint);
    if is_taken { Ok(()) } else { Err(fault("cli-survey-no-touchpoint").with("header", header)) }
}

/// Sets scales: `SCALE` for all columns that are open or read by numbers, `HEADER=SCALE` for one column, which
/// becomes a touchpoint.
fn read_by(text: &str, sheet: &AnswerSheet, plan: &mut SurveyPlan) -> Result<(), Fault> {
    if let Some(scale) = scale(text) {
        plan.choose_scale(scale, &plan.by_numbers());
        return Ok(());
    }
    if !text.contains('=') {
        return Err(no_scale(text));
    }
    let (place, word) = pair(text, sheet)?;
    let scale = scale(word).ok_or_else(|| no_scale(word))?;
    plan.read_by(place, Reading::of(scale));
    match plan.columns()[place].taken {
        TakenAs::LeftOut(_) => take(place, None, sheet, plan),
        _ => Ok(()),
    }
}

fn scale(word: &str) -> Option<AnswerScale> {
    let word = word.trim().to_lowercase().replace(['−', '–'], "-").replace('…', "..").replace('+', "");
    AnswerScale::ALL.into_iter().find(|scale| scale.as_str() == word)
}

fn no_scale(word: &str) -> Fault {
    let scales = AnswerScale::ALL.map(AnswerScale::as_str).join(", ");
    fault("cli-survey-no-scale").with("word", word).with("scales", &scales)
}

/// Takes a column as the segment. Its cells become the segments' names, so a column that could say who somebody is
/// is refused.
fn segment(header: &str, sheet: &AnswerSheet, plan: &mut SurveyPlan) -> Result<(), Fault> {
    let place = column(header, sheet)?;
    let sentence =
        if plan.is_personal(place) { "cli-survey-personal-segment" } else { "cli-survey-no-segment" };
    let is_taken = plan.take_as_segment(place);
    if is_taken { Ok(()) } else { Err(fault(sentence).with("header", header)) }
}

fn reverse(header: &str, sheet: &AnswerSheet, plan: &mut SurveyPlan) -> Result<(), Fault> {
    let is_turned = plan.turn_round(column(header, sheet)?);
    if is_turned { Ok(()) } else { Err(fault("cli-survey-no-reverse").with("header", header)) }
}

/// Takes columns as outcomes; `HEADER=VALUE` says which answer is yes, and several of one header are all yes. The
/// first is told by number of breaks. One that the map has no place for beside it is refused.
fn outcomes(asked: &[String], sheet: &AnswerSheet, plan: &mut SurveyPlan) -> Result<(), Fault> {
    let mut chosen: Vec<(usize, BTreeSet<String>)> = Vec::new();
    for text in asked {
        let (place, yes) = outcome(text, sheet)?;
        match chosen.iter_mut().find(|(other, _)| *other == place) {
            Some((_, others)) => others.extend(yes),
            None => chosen.push((place, yes)),
        }
    }
    // The last one taken is told by number of breaks.
    for (place, yes) in chosen.iter().rev() {
        let header = &sheet.columns[*place].header;
        if !plan.take_as_outcome(*place, yes.clone()) {
            return Err(fault("cli-survey-no-outcome").with("header", header));
        }
    }
    let is_taken = |place: usize| matches!(plan.columns()[place].taken, TakenAs::Outcome { .. });
    let lost = chosen.iter().find(|(place, _)| !is_taken(*place));
    lost.map_or(Ok(()), |(place, _)| {
        Err(fault("cli-survey-outcomes").with("header", &sheet.columns[*place].header))
    })
}

/// Returns the column that `HEADER=VALUE` names, and the texts that it says are yes.
fn outcome(text: &str, sheet: &AnswerSheet) -> Result<(usize, BTreeSet<String>), Fault> {
    let (place, value) = pair(text, sheet)?;
    let texts = &sheet.columns[place].texts;
    let key = value.to_lowercase();
    let yes: BTreeSet<_> = texts.iter().filter(|it| it.to_lowercase() == key).cloned().collect();
    if yes.is_empty() {
        let header = &sheet.columns[place].header;
        return Err(fault("cli-survey-no-value").with("value", value).with("header", header));
    }
    Ok((place, yes))
}
