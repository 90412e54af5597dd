//! `polku check`: the verdict of maps and their breaks in journey order, for people or as JSON.

use std::path::Path;

use crate::{
    disk,
    insight::{Insight, Verdict},
    journey::Journey,
    words::{Fault, Words},
};

use super::{Failed, NOT_DONE, args, json, out::Out, view};

/// A map that was read and judged.
pub(super) struct Judgement {
    pub(super) journey: Journey,
    pub(super) insight: Insight,
}

/// The worst of the files: 0 all hold, 1 one is broken or open, 2 one could not be used.
pub(super) fn check(asked: &args::Check, words: &Words, out: &mut Out) -> u8 {
    let mut worst = 0;
    let mut objects = Vec::new();
    let mut is_first = true;
    for file in &asked.files {
        let judged = judge(file, &asked.view);
        worst = worst.max(code(&judged));
        match &judged {
            Err(fault) => out.complain(&Failed::new(file, fault.clone()).sentence(words)),
            Ok(judged) if !asked.json => {
                if !is_first {
                    out.line("");
                }
                is_first = false;
                tell(file, judged, words, out);
            }
            Ok(_) => {}
        }
        if asked.json {
            objects.push(json::object(file, &asked.view, &judged, words));
        }
    }
    if asked.json {
        out.bytes(json::array(&objects).as_bytes());
    }
    worst
}

fn judge(file: &Path, asked: &args::View) -> Result<Judgement, Fault> {
    let journey = disk::read_map_input(file).map_err(|error| Fault::from(&error))?;
    let insight = Insight::of(&journey, &view(asked, &journey)?);
    Ok(Judgement { journey, insight })
}

fn code(judged: &Result<Judgement, Fault>) -> u8 {
    match judged.as_ref().map(|judged| judged.insight.verdict) {
        Ok(Verdict::Holds | Verdict::HoldsAfterRecovery) => 0,
        Ok(Verdict::Open | Verdict::Broken) => 1,
        Err(_) => NOT_DONE,
    }
}

/// Title and file, the verdict, a line for each break.
fn tell(file: &Path, judged: &Judgement, words: &Words, out: &mut Out) {
    let Judgement { journey, insight } = judged;
    let untitled = words.text("untitled");
    let title = journey.about().title.as_str();
    let title = if title.is_empty() { &untitled } else { title };
    out.line(&format!("{title} ({})", file.display()));
    out.line(&words.verdict_sentence(insight, journey));
    let level = |judged: &crate::insight::Judged| words.level(judged.level).to_lowercase();
    let wide = insight.breaks().map(|judged| level(judged).chars().count()).max().unwrap_or(0);
    for judged in insight.breaks() {
        let title = journey.touchpoint(&judged.id).map_or("", |touchpoint| &touchpoint.title);
        let assumed = if judged.assumed { format!(" ({})", words.text("assumed")) } else { String::new() };
        out.line(&format!("{:>4}  {:wide$}  {title}{assumed}", judged.number, level(judged)));
    }
}
