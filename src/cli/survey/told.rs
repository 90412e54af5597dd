//! What `polku survey` tells: on standard error what is not taken and why; and the result of the survey.

use std::path::Path;

use crate::{
    cli::out::Out,
    format::table::AnswerTable,
    insight::{
        Insight, SurveyResult,
        respondents::{AnswerSheet, CountedSurvey, SurveyPlan, TakenAs},
        scale::Reading,
    },
    journey::Journey,
    words::Words,
};

/// The most rows of a kind that are told one by one.
const MOST: usize = 10;

/// The most touchpoints that are told as holding back most.
const MOST_HOLDING: usize = 5;

/// Tells which of several sheets was read, and which rows are longer or shorter than the header.
pub(super) fn sheet(path: &Path, table: &AnswerTable, words: &Words, out: &mut Out) {
    if let Some(name) = table.name.as_deref().filter(|_| table.names.len() > 1) {
        let facts = [("name", name.into()), ("names", table.names.join(", ").into())];
        out.complain(&of(path, &words.say("cli-survey-sheet", &facts)));
    }
    let columns = table.sheet.columns.len();
    let rows = table.sheet.uneven().iter().map(|row| {
        let facts = [("row", row.row.into()), ("cells", row.cells.into()), ("columns", columns.into())];
        words.say("cli-survey-uneven", &facts)
    });
    tell(path, rows, table.sheet.uneven().len(), words, out);
}

/// Tells each column that is left out, and why.
pub(super) fn left_out(path: &Path, sheet: &AnswerSheet, plan: &SurveyPlan, words: &Words, out: &mut Out) {
    for ((column, choice), number) in sheet.columns.iter().zip(plan.columns()).zip(1_usize..) {
        if let TakenAs::LeftOut(why) = choice.taken {
            let unnamed = words.say("cli-survey-unnamed", &[("number", number.into())]);
            let header = if column.header.is_empty() { unnamed } else { column.header.clone() };
            let facts = [("header", header.into()), ("why", words.left_out(why).into())];
            out.complain(&of(path, &words.say("cli-survey-left-out", &facts)));
        }
    }
}

/// Tells the answers outside their scales, of touchpoints and of the outcome. Nothing is told while a scale is
/// open.
pub(super) fn strays(
    path: &Path,
    CountedSurvey { sheet, plan, counted }: CountedSurvey<'_>,
    words: &Words,
    out: &mut Out,
) {
    if plan.open_question().is_some() {
        return;
    }
    for place in plan.touchpoints().chain(plan.outcomes().map(|(place, _)| place)) {
        let (column, count) = (&sheet.columns[place], &counted.columns[place]);
        let scale = plan.columns()[place].reading.map_or("", |reading| reading.scale().as_str());
        let rows = count.strays.iter().map(|stray| {
            let facts = [
                ("row", stray.row.into()),
                ("header", column.header.as_str().into()),
                ("text", stray.text.chars().take(60).collect::<String>().into()),
                ("scale", scale.into()),
            ];
            words.say("cli-survey-outside", &facts)
        });
        tell(path, rows, count.outside as usize, words, out);
    }
}

/// Tells which columns a few answers keep on a wider scale than most others.
pub(super) fn widened(
    path: &Path,
    CountedSurvey { sheet, plan, counted }: CountedSurvey<'_>,
    words: &Words,
    out: &mut Out,
) {
    for column in plan.widened(counted) {
        let facts = [
            ("header", sheet.columns[column.place].header.as_str().into()),
            ("quoted", sheet.columns[column.place].header.replace('\'', r"'\''").into()),
            ("scale", column.scale.as_str().into()),
            ("usual", column.usual.as_str().into()),
            ("few", column.few.into()),
            ("answers", column.answers.into()),
        ];
        out.complain(&of(path, &words.say("cli-survey-widened", &facts)));
    }
}

/// Tells the first of `count` lines, and how many more there are.
fn tell(path: &Path, lines: impl Iterator<Item = String>, count: usize, words: &Words, out: &mut Out) {
    for line in lines.take(MOST) {
        out.complain(&of(path, &line));
    }
    if count > MOST {
        out.complain(&of(path, &words.say("cli-survey-more", &[("count", (count - MOST).into())])));
    }
}

fn of(path: &Path, line: &str) -> String {
    format!("{}: {line}", path.display())
}

/// Returns the lines about unbroken journeys, scales, the ladder, other outcomes, and the touchpoints that alone
/// hold back most.
pub(super) fn summary(
    result: &SurveyResult,
    CountedSurvey { sheet, plan, counted }: CountedSurvey<'_>,
    journey: &Journey,
    insight: &Insight,
    words: &Words,
) -> Vec<String> {
    let table = &result.table;
    let mut lines = vec![words.unbroken(&result.name, table.unbroken, table.answered)];
    lines.extend(scales(sheet, plan, words));
    lines.push(words.ladder_title(result));
    lines.extend(table.by_breaks.iter().map(|row| format!("  {}", words.rung(row))));
    let by_breaks = plan.outcome().map(|(place, _)| place);
    let others = plan.outcomes().filter(|(place, _)| Some(*place) != by_breaks);
    lines.extend(others.map(|(place, yes)| {
        format!("{}: {}", sheet.columns[place].header, words.outcome_counts(&counted.columns[place], yes))
    }));
    lines.extend(holding(result, journey, insight, words));
    lines
}

/// Returns the lines about the touchpoints that alone hold back most; none where none does.
fn holding(result: &SurveyResult, journey: &Journey, insight: &Insight, words: &Words) -> Vec<String> {
    let mut holding: Vec<_> = result.held_by_one.iter().filter(|held| held.people > 0).collect();
    holding.sort_by_key(|held| std::cmp::Reverse(held.people));
    let head = (!holding.is_empty()).then(|| words.text("cli-survey-holding").into_owned());
    let title = |number: u32| {
        words.touchpoint_title(insight.by_number(number).map_or("", |judged| journey.title_of(&judged.id)))
    };
    let lines = holding.into_iter().take(MOST_HOLDING).map(|held| {
        let number = held.numbers[0];
        format!("{number:>4}  {}: {}", title(number), words.held_by_one(held.people))
    });
    head.into_iter().chain(lines).collect()
}

/// Returns the lines that tell which touchpoints were read on which scale.
fn scales(sheet: &AnswerSheet, plan: &SurveyPlan, words: &Words) -> Vec<String> {
    let mut by_scale: Vec<(Reading, Vec<&str>)> = Vec::new();
    for place in plan.touchpoints() {
        let (Some(reading), header) = (plan.columns()[place].reading, &sheet.columns[place].header) else {
            continue;
        };
        match by_scale.iter_mut().find(|(known, _)| *known == reading) {
            Some((_, headers)) => headers.push(header),
            None => by_scale.push((reading, vec![header])),
        }
    }
    let line = |(reading, headers): (Reading, Vec<&str>)| {
        let reversed = if reading.is_reversed() { "yes" } else { "no" };
        let facts = [
            ("scale", reading.scale().as_str().into()),
            ("reversed", reversed.into()),
            ("headers", headers.join(", ").into()),
        ];
        words.say("cli-survey-scale", &facts)
    };
    by_scale.into_iter().map(line).collect()
}
