//! `polku survey`: counts the answers of a survey, tells the result, and takes it into a map.

mod asked;
mod told;

use std::{ops::ControlFlow, path::Path};

use crate::{
    disk::{self, is_standard},
    format::{outline, table},
    insight::{
        Insight, SurveyResult, View,
        respondents::{Counted, CountedSurvey, SurveyPlan, replaced, take},
    },
    journey::{Edit, EditError, Journey},
    picture::{PITCH, arranged},
    words::{Fault, Words},
};

use super::{args, error::CommandError, json, out::Out, output::MapOutput};

/// Counts the answers, tells the result, and writes the map if one is asked for.
pub(super) fn survey(asked: &args::SurveyArgs, words: &Words, out: &mut Out) -> Result<(), CommandError> {
    let target = target(asked)?;
    let failed = |fault: Fault| CommandError::new(&asked.answers, fault);
    let before = map_before(asked, words)?;
    let table = read(asked).map_err(failed)?;
    let mut plan = SurveyPlan::guess(&table.sheet, &before);
    plan.name = name(asked, words);
    let titles = asked::choose(asked, (&table.sheet, &before), &mut plan).map_err(failed)?;
    let counted = counted(&asked.answers, (&table, &plan), words, out).map_err(failed)?;
    if replaced(&before, &plan.name).next().is_some() {
        out.complain(&words.say("cli-survey-replaced", &[("name", plan.name.as_str().into())]));
    }
    let survey = CountedSurvey { sheet: &table.sheet, plan: &plan, counted: &counted };
    let after = taken(survey, &titles, &before).map_err(failed)?;
    let lines = summary(asked, survey, &after, words);
    let is_map_out = asked.output.as_deref().is_some_and(is_standard);
    if let Some(target) = target {
        target.write(&after, out)?;
    }
    for line in lines {
        if is_map_out { out.complain(&line) } else { out.line(&line) }
    }
    Ok(())
}

/// Returns where the map is written to; `None` where none is asked for.
fn target(asked: &args::SurveyArgs) -> Result<Option<MapOutput<'_>>, CommandError> {
    let Some(output) = &asked.output else { return Ok(None) };
    let maps: Vec<&Path> = asked.map.iter().map(AsRef::as_ref).collect();
    MapOutput::of(output, &maps, &[asked.answers.as_path()], asked.force).map(Some)
}

/// Counts the answers as planned, and tells what is to be known about the table and its columns. A plan that needs
/// another option is refused.
fn counted(
    path: &Path,
    (table, plan): (&table::AnswerTable, &SurveyPlan),
    words: &Words,
    out: &mut Out,
) -> Result<Counted, Fault> {
    told::sheet(path, table, words, out);
    told::left_out(path, &table.sheet, plan, words, out);
    asked::check_header(&table.sheet, plan)?;
    let counted = Counted::of(plan, &table.sheet);
    let survey = CountedSurvey { sheet: &table.sheet, plan, counted: &counted };
    told::strays(path, survey, words, out);
    asked::check(survey)?;
    told::widened(path, survey, words, out);
    Ok(counted)
}

/// Returns the map that the survey is taken into; an empty one where none is named.
fn map_before(asked: &args::SurveyArgs, words: &Words) -> Result<Journey, CommandError> {
    match &asked.map {
        Some(path) => {
            disk::read_map_input(path).map_err(|error| CommandError::new(path, Fault::from(&error)))
        }
        None => Ok(Journey::new(&name(asked, words))),
    }
}

/// Returns the name that is asked for, else the file's.
fn name(asked: &args::SurveyArgs, words: &Words) -> String {
    let stem = asked.answers.file_stem().unwrap_or_default().to_string_lossy();
    let usual = if is_standard(&asked.answers) { words.text("untitled") } else { stem };
    let name = asked.name.as_deref().map_or(usual.trim(), str::trim);
    if name.is_empty() { words.text("untitled").into_owned() } else { name.to_owned() }
}

fn read(asked: &args::SurveyArgs) -> Result<table::AnswerTable, Fault> {
    let mut source = disk::open_answers(&asked.answers).map_err(|error| Fault::from(&error))?;
    let table = table::read(&mut source, asked.sheet.as_deref(), &mut |_| ControlFlow::Continue(()));
    table.map_err(|error| Fault::from(&error))
}

/// Returns the map with the survey in it. Ids follow from questions and answers, so the same answers give the same
/// file.
fn taken(survey: CountedSurvey<'_>, titles: &[(String, String)], before: &Journey) -> Result<Journey, Fault> {
    let CountedSurvey { sheet, plan, counted } = survey;
    let headers: Vec<_> = sheet.columns.iter().map(|column| column.header.as_str()).collect();
    let mut fresh = outline::numbers_of(&format!("{} {headers:?} {:?}", plan.name, counted.tallies));
    let mut edits = take(survey, before, PITCH, &mut fresh);
    for edit in &mut edits {
        if let Edit::Add(touchpoint) = edit
            && let Some((_, title)) = titles.iter().find(|(header, _)| *header == touchpoint.title)
        {
            touchpoint.title.clone_from(title);
        }
    }
    let refused = |(_, error): (usize, EditError)| Fault::from(&error);
    let after = before.apply(&edits).map_err(refused)?;
    if !before.is_empty() {
        return Ok(after);
    }
    after.apply(&arranged(&after)).map_err(refused)
}

/// Returns the result of the survey, line by line, or as one line of JSON.
fn summary(
    asked: &args::SurveyArgs,
    survey: CountedSurvey<'_>,
    after: &Journey,
    words: &Words,
) -> Vec<String> {
    let insight = Insight::of(after, &View::default());
    let Some(taken) = replaced(after, &survey.plan.name).next() else { return Vec::new() };
    let Some(table) = taken.tables.first() else { return Vec::new() };
    let result = SurveyResult::of(taken, table, after, &insight);
    if asked.json {
        return vec![json::survey(&result, after)];
    }
    told::summary(&result, survey, after, &insight, words)
}
