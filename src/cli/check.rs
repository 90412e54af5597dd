//! `polku check`: the verdict on maps, their breaks in journey order and what the rules find, for people or as
//! JSON.

use std::path::{Path, PathBuf};

use crate::{
    insight::{Finding, FindingLine, Judged, Rule, Verdict, outcomes},
    journey::{Day, Journey},
    words::{Fault, FaultKind, Words},
};

use super::{
    args,
    error::{CommandError, NOT_DONE},
    json,
    judgement::{Judgement, day, is_asked},
    out::Out,
};

/// Checks maps and returns the worst exit code: 0 if all hold, 1 if one is broken or open, 2 if one could not be
/// used. With JSON each file has its object, whatever is wrong.
pub(super) fn check(asked: &args::CheckArgs, words: &Words, out: &mut Out) -> Result<u8, CommandError> {
    let today = today(asked).inspect_err(|error| {
        if asked.json {
            let object = |file: &PathBuf| json::object(file, asked, &Err(error.fault().clone()), words);
            out.bytes(json::array(&asked.files.iter().map(object).collect::<Vec<_>>()).as_bytes());
        }
    })?;
    let check = if asked.json { check_as_json } else { check_as_text };
    Ok(check(asked, &today, words, out))
}

fn check_as_text(asked: &args::CheckArgs, today: &Day, words: &Words, out: &mut Out) -> u8 {
    let mut worst = 0;
    let mut is_first = true;
    for file in &asked.files {
        let judged = Judgement::of(file, asked, today);
        worst = worst.max(code(&judged));
        match &judged {
            Err(fault) => complain(file, fault, words, out),
            Ok(judged) => {
                if !is_first {
                    out.line("");
                }
                is_first = false;
                tell(file, judged, &asked.rule, words, out);
            }
        }
    }
    worst
}

fn check_as_json(asked: &args::CheckArgs, today: &Day, words: &Words, out: &mut Out) -> u8 {
    let mut worst = 0;
    let mut objects = Vec::with_capacity(asked.files.len());
    for file in &asked.files {
        let judged = Judgement::of(file, asked, today);
        worst = worst.max(code(&judged));
        if let Err(fault) = &judged {
            complain(file, fault, words, out);
        }
        objects.push(json::object(file, asked, &judged, words));
    }
    out.bytes(json::array(&objects).as_bytes());
    worst
}

fn complain(file: &Path, fault: &Fault, words: &Words, out: &mut Out) {
    out.complain(&CommandError::new(file, fault.clone()).sentence(words));
}

/// Returns the day on which the maps are looked at. It refuses `--mended` for several maps, since the numbers are
/// those of one.
fn today(asked: &args::CheckArgs) -> Result<Day, CommandError> {
    if asked.files.len() > 1 && !asked.mended.is_empty() {
        return Err(CommandError::option("--mended", Fault::new(FaultKind::Content, "cli-mended-one-file")));
    }
    day(asked.today.as_deref())
}

fn code(judged: &Result<Judgement, Fault>) -> u8 {
    let Ok(Judgement { journey, insight, .. }) = judged else { return NOT_DONE };
    // A map with conflicts, or one that only says what is expected, is not known to hold.
    let is_unsure = journey.has_conflicts() || insight.is_expected(journey);
    let holds = matches!(insight.verdict, Verdict::Holds | Verdict::HoldsAfterRecovery);
    u8::from(is_unsure || !holds)
}

/// Tells title and file, the verdict, a line for each break and each outcome, and what each rule finds. Where
/// rules are named, it tells only their findings, and what the map would be if that is asked for.
fn tell(file: &Path, judged: &Judgement, rules: &[Rule], words: &Words, out: &mut Out) {
    let title = words.map_title(&judged.journey.about().title);
    out.line(&format!("{title} ({})", file.display()));
    if rules.is_empty() {
        tell_verdict(judged, words, out);
    } else {
        tell_if_mended(judged, words, out);
    }
    tell_findings(judged, rules, words, out);
}

fn tell_verdict(judged: &Judgement, words: &Words, out: &mut Out) {
    let Judgement { journey, insight, .. } = judged;
    out.line(&words.verdict_sentence(insight, journey));
    let level = |judged: &Judged| words.level(judged.level).to_lowercase();
    let wide = insight.breaks().map(|judged| level(judged).chars().count()).max().unwrap_or(0);
    for judged in insight.breaks() {
        let title = words.touchpoint_title(journey.title_of(&judged.id));
        let assumed = if judged.assumed { format!(" ({})", words.text("assumed")) } else { String::new() };
        out.line(&format!("{:>4}  {:wide$}  {title}{assumed}", judged.number, level(judged)));
    }
    tell_if_mended(judged, words, out);
    for standing in outcomes(journey, &insight.view) {
        out.line(&words.outcome(&standing, journey));
    }
    tell_conflicts(journey, words, out);
}

/// Tells what the map would be as if mended, if that is asked for.
fn tell_if_mended(judged: &Judgement, words: &Words, out: &mut Out) {
    if let Some(would) = &judged.if_mended {
        out.line(&words.if_mended(would, &judged.journey));
    }
}

/// Tells the conflicts of a merge that are not decided.
fn tell_conflicts(journey: &Journey, words: &Words, out: &mut Out) {
    let count = journey.conflicts().count();
    if count > 0 {
        out.line(&words.say("dispute-count", &[("count", count.into())]));
    }
    for conflict in journey.conflicts() {
        out.line(&format!("{:6}{}", "", words.dispute(journey, conflict)));
    }
}

/// Tells what the rules find, below their heads, with folded findings as one line. Of rules that are named it also
/// tells each folded finding, and that a rule finds nothing.
fn tell_findings(judged: &Judgement, rules: &[Rule], words: &Words, out: &mut Out) {
    for told in judged.meaning.told.iter().filter(|told| is_asked(told.rule, rules)) {
        out.line(&format!("{} {}", told.rule.as_str(), words.head(told)));
        for line in judged.meaning.lines(told) {
            match line {
                FindingLine::One(finding) => out.line(&row(judged, finding, words)),
                FindingLine::Folded(same, of) => {
                    out.line(&format!("{:6}{}", "", words.folded(&same[0].what, same.len(), of)));
                    let single = same.iter().filter(|_| !rules.is_empty());
                    single.for_each(|finding| out.line(&row(judged, finding, words)));
                }
            }
        }
    }
    let finds_nothing = |rule: &Rule| rules.contains(rule) && judged.meaning.found_by(*rule).next().is_none();
    for rule in Rule::ALL.into_iter().filter(finds_nothing) {
        out.line(&format!("{} {}", rule.as_str(), words.rule(rule)));
        out.line(&format!("{:6}{}", "", words.text("cli-nothing-found")));
    }
}

/// Returns a finding's sentence, with the number of its touchpoint if it is about one.
fn row(judged: &Judgement, finding: &Finding, words: &Words) -> String {
    let number = finding.number.map(|number| number.to_string()).unwrap_or_default();
    format!("{number:>4}  {}", judged.sentence(finding, words))
}
