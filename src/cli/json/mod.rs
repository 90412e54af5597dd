//! What `check --json` prints. Programs rely on its keys: every key is always there, null where it has no value;
//! keys may be added, never changed.

mod diff;
mod meaning;
mod mending;
mod reach;
mod surveys;
mod verdict;

use std::{fmt::Write as _, path::Path};

use serde::Serialize;

use crate::{
    format::map::acts_unseen,
    insight::{self, Judged},
    journey::{Conflict, Journey},
    words::{Fault, Words},
};

use super::{args, judgement::Judgement};
pub(super) use diff::compared;
use meaning::MeaningKeys;
pub(super) use surveys::survey;
use verdict::verdict;

#[derive(Serialize)]
#[serde(untagged)]
enum Object<'a> {
    Map(Box<Map<'a>>),
    NoMap { file: String, error: Error },
}

#[derive(Serialize)]
struct Map<'a> {
    file: String,
    title: &'a str,
    by: &'static str,
    segment: Option<&'a str>,
    verdict: &'static str,
    sentence: String,
    touchpoints: usize,
    positive: usize,
    neutral: usize,
    negative: usize,
    unrated: usize,
    recovered: usize,
    assumed: usize,
    breaks: Vec<Touchpoint<'a>>,
    trace: Trace,
    order: Vec<Touchpoint<'a>>,
    conflicts: Vec<Dispute<'a>>,
    #[serde(flatten)]
    meaning: MeaningKeys<'a>,
}

#[derive(Serialize)]
struct Touchpoint<'a> {
    number: u32,
    id: &'a str,
    title: &'a str,
    rating: Option<&'static str>,
    assumed: bool,
}

/// A conflict as the file has it.
#[derive(Serialize)]
struct Dispute<'a> {
    list: &'a str,
    of: &'a str,
    field: &'a str,
    voice: &'a str,
    segment: &'a str,
    group: &'a str,
    from: &'a str,
    to: &'a str,
    base: &'a str,
    ours: &'a str,
    theirs: &'a str,
    sentence: String,
}

#[derive(Serialize)]
struct Trace {
    positive: usize,
    negative: usize,
    weight: u32,
    balance: i64,
}

#[derive(Serialize)]
struct Error {
    kind: &'static str,
    message: String,
    line: Option<usize>,
    column: Option<usize>,
    touchpoint: Option<String>,
}

/// Returns the object of one file, on one line, with every character escaped that a terminal would act on.
pub(super) fn object(
    file: &Path,
    asked: &args::CheckArgs,
    judged: &Result<Judgement, Fault>,
    words: &Words,
) -> String {
    let file = file.display().to_string();
    let object = match judged {
        Ok(judged) => Object::Map(Box::new(map(file, asked, judged, words))),
        Err(fault) => Object::NoMap { file, error: error(fault, words) },
    };
    // Texts, numbers and lists of them always have a JSON form.
    let json = serde_json::to_string(&object).unwrap_or_else(|error| panic!("{error}"));
    escaped(&json)
}

/// Returns the array of these objects.
pub(super) fn array(objects: &[String]) -> String {
    format!("[{}]\n", objects.join(",\n "))
}

fn map<'a>(file: String, asked: &'a args::CheckArgs, judged: &'a Judgement, words: &Words) -> Map<'a> {
    let Judgement { journey, insight, .. } = judged;
    let counts = insight.counts;
    let touchpoint = |judged: &'a Judged| Touchpoint::of(judged, journey);
    Map {
        file,
        title: &journey.about().title,
        by: args::BY.into_iter().find(|&(_, by)| by == insight.view.by).map_or("", |(word, _)| word),
        segment: asked.view.segment.as_deref(),
        verdict: verdict(insight.verdict),
        sentence: words.verdict_sentence(insight, journey),
        touchpoints: insight.touchpoints.len(),
        positive: counts.positive,
        neutral: counts.neutral,
        negative: counts.negative,
        unrated: counts.unrated,
        recovered: counts.recovered,
        assumed: counts.assumed,
        breaks: insight.breaks().map(touchpoint).collect(),
        trace: Trace::of(insight.trace),
        order: insight.touchpoints.iter().map(touchpoint).collect(),
        conflicts: judged.journey.conflicts().map(|conflict| dispute(judged, conflict, words)).collect(),
        meaning: MeaningKeys::of(judged, &asked.rule, words),
    }
}

impl<'a> Touchpoint<'a> {
    fn of(judged: &'a Judged, journey: &'a Journey) -> Self {
        Self {
            number: judged.number,
            id: judged.id.as_str(),
            title: journey.title_of(&judged.id),
            rating: judged.level.as_str(),
            assumed: judged.assumed,
        }
    }
}

impl Trace {
    fn of(insight::Trace { positive, negative, weight, balance }: insight::Trace) -> Self {
        Self { positive, negative, weight, balance }
    }
}

fn dispute<'a>(judged: &Judgement, conflict: &'a Conflict, words: &Words) -> Dispute<'a> {
    let Conflict { list, of, field, voice, segment, group, from, to, base, ours, theirs, extra: _ } =
        conflict;
    let sentence = words.dispute(&judged.journey, conflict);
    Dispute { list, of, field, voice, segment, group, from, to, base, ours, theirs, sentence }
}

fn error(fault: &Fault, words: &Words) -> Error {
    Error {
        kind: fault.kind.as_str(),
        message: words.fault(fault),
        line: fault.line,
        column: fault.column,
        touchpoint: fault.touchpoint.clone(),
    }
}

fn escaped(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for c in json.chars() {
        if acts_unseen(c) {
            // Writing to a string cannot fail; these characters all lie below U+10000.
            let _ = write!(shown, "\\u{:04x}", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    shown
}
