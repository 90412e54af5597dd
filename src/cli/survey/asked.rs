//! What the options of `polku survey` say of columns: they change what was guessed.

use std::collections::BTreeSet;

use crate::{
    cli::args::SurveyArgs,
    insight::{
        respondents::{AnswerSheet, SurveyPlan, TakenAs},
        scale::{AnswerScale, Reading},
    },
    journey::{Journey, Period, TouchpointId, bare_key},
    words::{Fault, Kind},
};

/// Changes the plan as it is asked for. Returns the headers of new touchpoints that get another title, each with it.
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
    for text in &asked.scale {
        read_by(text, sheet, plan)?;
    }
    for header in &asked.reverse {
        reverse(header, sheet, plan)?;
    }
    if let Some(text) = &asked.outcome {
        outcome(text, sheet, plan)?;
    }
    if let Some(header) = &asked.segment
        && !plan.take_as_segment(column(header, sheet)?)
    {
        return Err(fault("cli-survey-no-segment").with("header", header));
    }
    for header in &asked.ignore {
        plan.leave_out(column(header, sheet)?);
    }
    Ok(titles)
}

/// Refuses a plan that only an option could decide.
pub(super) fn check(sheet: &AnswerSheet, plan: &SurveyPlan) -> Result<(), Fault> {
    if let Some(open) = plan.open_question() {
        let headers = open.columns.iter().map(|&place| sheet.columns[place].header.as_str());
        let scales = open.scales.iter().map(|scale| format!("--scale {}", scale.as_str()));
        let fault = fault("cli-survey-open").with("headers", &headers.collect::<Vec<_>>().join(", "));
        return Err(fault.with("scales", &scales.collect::<Vec<_>>().join(", ")));
    }
    if plan.touchpoints().next().is_none() {
        return Err(fault("cli-survey-nothing"));
    }
    Ok(())
}

fn fault(sentence: &'static str) -> Fault {
    Fault::new(Kind::Content, sentence)
}

/// The place of the column with a header.
fn column(header: &str, sheet: &AnswerSheet) -> Result<usize, Fault> {
    let headers = || sheet.columns.iter().map(|it| it.header.as_str()).filter(|it| !it.is_empty());
    sheet.column_named(header).ok_or_else(|| {
        let headers = headers().collect::<Vec<_>>().join(", ");
        fault("cli-survey-no-column").with("header", header).with("headers", &headers)
    })
}

/// `HEADER=VALUE`, where the header may have a sign of equality too.
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

/// A column is the touchpoint of this title, or a new one that is called so.
fn name(
    text: &str,
    (sheet, journey): (&AnswerSheet, &Journey),
    plan: &mut SurveyPlan,
) -> Result<Option<(String, String)>, Fault> {
    let (place, title) = pair(text, sheet)?;
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

/// `SCALE` for all that is open or read by numbers, `HEADER=SCALE` for one column, which is a touchpoint with that.
fn read_by(text: &str, sheet: &AnswerSheet, plan: &mut SurveyPlan) -> Result<(), Fault> {
    if let Some(scale) = scale(text) {
        plan.choose_scale(scale);
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

fn reverse(header: &str, sheet: &AnswerSheet, plan: &mut SurveyPlan) -> Result<(), Fault> {
    let is_turned = plan.turn_round(column(header, sheet)?);
    if is_turned { Ok(()) } else { Err(fault("cli-survey-no-reverse").with("header", header)) }
}

/// `HEADER=VALUE` says which answer is yes.
fn outcome(text: &str, sheet: &AnswerSheet, plan: &mut SurveyPlan) -> Result<(), Fault> {
    let (place, value) = pair(text, sheet)?;
    let texts = &sheet.columns[place].texts;
    let key = value.to_lowercase();
    let yes: BTreeSet<_> = texts.iter().filter(|it| it.to_lowercase() == key).cloned().collect();
    if yes.is_empty() {
        let header = &sheet.columns[place].header;
        return Err(fault("cli-survey-no-value").with("value", value).with("header", header));
    }
    if plan.take_as_outcome(place, yes) {
        Ok(())
    } else {
        Err(fault("cli-survey-no-outcome").with("header", &sheet.columns[place].header))
    }
}
