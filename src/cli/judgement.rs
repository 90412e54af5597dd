//! A map that was read and judged, as `check` tells it to people and to programs.

use std::{collections::BTreeSet, path::Path};

use crate::{
    disk,
    insight::{Finding, Insight, Judged, Meaning, Rule, View},
    journey::{Day, Journey},
    words::{Fault, FaultKind, Words},
};

use super::{
    args::{CheckArgs, ViewArgs},
    error::CommandError,
};

/// A map that was read and judged.
pub(super) struct Judgement {
    pub(super) journey: Journey,
    pub(super) insight: Insight,
    pub(super) meaning: Meaning,
    /// The map as if the breaks that are asked for were mended (R19); the verdict is that of the map as it is.
    pub(super) if_mended: Option<Insight>,
}

impl Judgement {
    /// Reads and judges the map in a file, as seen on a day.
    pub(super) fn of(file: &Path, asked: &CheckArgs, today: &Day) -> Result<Self, Fault> {
        let journey = disk::read_map_input(file).map_err(|error| Fault::from(&error))?;
        let insight = Insight::of(&journey, &view(&asked.view, today, &journey)?);
        let meaning = Meaning::of(&journey, &insight);
        let if_mended = if_mended(&asked.mended, &insight, &journey)?;
        Ok(Self { journey, insight, meaning, if_mended })
    }

    /// Returns the sentence of a finding.
    pub(super) fn sentence(&self, finding: &Finding, words: &Words) -> String {
        words.finding_sentence(finding, &self.insight, &self.meaning.gap, &self.journey)
    }

    /// Returns the findings of these rules; of all rules where none is named.
    pub(super) fn findings(&self, rules: &[Rule]) -> impl Iterator<Item = &Finding> {
        self.meaning.findings.iter().filter(|finding| is_asked(finding.rule, rules))
    }
}

/// Judges a map as if these touchpoints were mended; one that is no break is refused.
fn if_mended(numbers: &[u32], insight: &Insight, journey: &Journey) -> Result<Option<Insight>, Fault> {
    if numbers.is_empty() {
        return Ok(None);
    }
    let mended = numbers.iter().map(|number| {
        let found = insight.by_number(*number).filter(|judged: &&Judged| judged.level.breaks());
        let no_break = || Fault::new(FaultKind::Content, "cli-no-break").with("number", number);
        found.map(|judged| judged.id.clone()).ok_or_else(no_break)
    });
    let mended: BTreeSet<_> = mended.collect::<Result<_, _>>()?;
    Ok(Some(Insight::of(journey, &View { mended, ..insight.view.clone() })))
}

/// Returns whether a rule is one of these; without any, all are asked for.
pub(super) fn is_asked(rule: Rule, rules: &[Rule]) -> bool {
    rules.is_empty() || rules.contains(&rule)
}

/// Returns the day that `--today` asks for, else today.
pub(super) fn day(asked: Option<&str>) -> Result<Day, CommandError> {
    let Some(text) = asked else { return Ok(disk::today()) };
    let fault = || Fault::new(FaultKind::Content, "cli-today").with("text", text);
    let day = Day::new(text.trim()).filter(|day| !day.is_empty());
    day.ok_or_else(|| CommandError::option("--today", fault()))
}

/// Returns the view that `--by` and `--segment` ask for, on a day. Of two segments with one name the first by
/// order is taken.
pub(super) fn view(asked: &ViewArgs, today: &Day, journey: &Journey) -> Result<View, Fault> {
    let view = View { by: asked.by, today: today.clone(), ..View::default() };
    let Some(name) = &asked.segment else { return Ok(view) };
    match journey.segments().iter().find(|segment| segment.name == *name) {
        Some(segment) => Ok(View { segment: Some(segment.id.clone()), ..view }),
        None => Err(Fault::new(FaultKind::Segment, "cli-no-segment").with("segment", name)),
    }
}
