//! A map that was read and judged: what `check` tells of it, to people and to programs.

use std::path::Path;

use crate::{
    disk,
    insight::{Finding, Insight, Meaning, Rule, View},
    journey::Journey,
    words::{Fault, Kind, Words},
};

use super::args::ViewArgs;

/// A map that was read and judged.
pub(super) struct Judgement {
    pub(super) journey: Journey,
    pub(super) insight: Insight,
    pub(super) meaning: Meaning,
}

impl Judgement {
    /// Reads and judges the map in a file.
    pub(super) fn of(file: &Path, asked: &ViewArgs) -> Result<Self, Fault> {
        let journey = disk::read_map_input(file).map_err(|error| Fault::from(&error))?;
        let insight = Insight::of(&journey, &view(asked, &journey)?);
        let meaning = Meaning::of(&journey, &insight);
        Ok(Self { journey, insight, meaning })
    }

    /// Says what a rule has found.
    pub(super) fn sentence(&self, finding: &Finding, words: &Words) -> String {
        words.finding_sentence(finding, &self.insight, &self.meaning.gap, &self.journey)
    }

    /// The findings of these rules; without any, of all.
    pub(super) fn findings(&self, rules: &[Rule]) -> impl Iterator<Item = &Finding> {
        self.meaning.findings.iter().filter(|finding| is_asked(finding.rule, rules))
    }
}

/// Returns whether a rule is one of these; without any, all are asked for.
pub(super) fn is_asked(rule: Rule, rules: &[Rule]) -> bool {
    rules.is_empty() || rules.contains(&rule)
}

/// Makes the view that `--by` and `--segment` ask for. With two segments of a name the first by order.
pub(super) fn view(asked: &ViewArgs, journey: &Journey) -> Result<View, Fault> {
    let Some(name) = &asked.segment else { return Ok(View { by: asked.by, ..View::default() }) };
    match journey.segments().iter().find(|segment| segment.name == *name) {
        Some(segment) => Ok(View { by: asked.by, segment: Some(segment.id.clone()), ..View::default() }),
        None => Err(Fault::new(Kind::Segment, "cli-no-segment").with("segment", name)),
    }
}
