//! What a team should know of its map: one list, which the window, the terminal and the report walk. A rule
//! has its row in [`ROWS`] and finds for itself in its own file; how it is told is in `telling.rs`.

use crate::journey::{Cause, Journey, Touchpoint};

use super::{
    Gap, Insight, Level, Part, actors, clock, gap, mandate, promise, reach, segments, telling::Missing,
    tolerance, trust,
};

/// One thing, of one touchpoint or of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    /// R7: from 1; `None` where it is about the map.
    pub number: Option<u32>,
    pub what: FindingKind,
}

/// The rules that find something beside the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    R5,
    R6,
    R8,
    R10,
    R11,
    R12,
    R14,
    R15,
    R16,
}

/// What was found, with the facts of its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// R5: positive, though some customers were failed: no more than the tolerance accepts.
    Tolerated {
        failed: u64,
        answers: u64,
    },
    /// R6: how the map stands for each segment.
    Standing,
    /// R6: good for some segments in target and breaking for others.
    Split,
    /// R6: the customers' rating for everyone is worse than what counts, and no segment in target uses it.
    Overridden,
    /// R8: every way through the map meets a break.
    NoUnbrokenPath,
    /// R8: a break that every customer meets.
    Unavoidable,
    /// R8: a break that a way leads around.
    Avoidable,
    /// R8: a connection sends the customer back to this number.
    LeadsBack {
        to: u32,
    },
    /// R10: how often ours and the customers' ratings are positive.
    Shares,
    /// R10: we rate it better than customers do.
    BlindSpot {
        own: Level,
        customers: Level,
    },
    /// R10: we rate it worse than customers do.
    HiddenStrength {
        own: Level,
        customers: Level,
    },
    /// R10: rated by ourselves alone.
    Assumption,
    /// R11: touchpoints are said to keep or break a promise that the map does not state.
    NoPromise,
    PromiseBroken,
    /// R11: it failed by too little.
    TooLittle,
    /// R11: it failed by too much.
    TooMuch,
    /// R11: a break that can fail both ways, and it is not said which.
    WhichWay,
    /// R12: positive, with causes of distrust.
    AtRisk {
        causes: Vec<Cause>,
    },
    /// R12: causes of distrust at a touchpoint that is not positive.
    Distrusted {
        causes: Vec<Cause>,
    },
    /// R14: so often a customer had to repeat a complaint.
    Repeated {
        times: u32,
    },
    /// R14: a break where nobody may solve a problem on their own, in a map that says who may elsewhere.
    NoMandate,
    /// R15.
    NoActor,
    /// R16: reply times in minutes.
    Late {
        promised: u32,
        actual: u32,
    },
    /// R16: that the message came in was not confirmed.
    Unconfirmed,
    /// R16: how long it would take was not said.
    NoEstimate,
    /// R16: the tone of the answer did not match the customer's.
    ToneNotMatched,
}

/// A rule, and what it finds.
struct Row {
    rule: Rule,
    /// Where what it finds is told, but for what is missing.
    part: Part,
    /// What it finds missing, and of how many that could hold.
    missing: &'static [Missing],
    find: fn(&Ground<'_>, &mut Vec<Finding>),
}

/// Every rule that finds something, in the order of [`Rule`].
const ROWS: [Row; 9] = [
    Row { rule: Rule::R5, part: Part::Gaps, missing: &[], find: tolerance::find },
    Row { rule: Rule::R6, part: Part::Gaps, missing: segments::MISSING, find: segments::find },
    Row { rule: Rule::R8, part: Part::Paths, missing: &[], find: reach::find },
    Row { rule: Rule::R10, part: Part::Gaps, missing: gap::MISSING, find: gap::find },
    Row { rule: Rule::R11, part: Part::Causes, missing: &[], find: promise::find },
    Row { rule: Rule::R12, part: Part::Causes, missing: &[], find: trust::find },
    Row { rule: Rule::R14, part: Part::Causes, missing: mandate::MISSING, find: mandate::find },
    Row { rule: Rule::R15, part: Part::Missing, missing: actors::MISSING, find: actors::find },
    Row { rule: Rule::R16, part: Part::Causes, missing: clock::MISSING, find: clock::find },
];

/// What the rules look at.
pub(super) struct Ground<'a> {
    pub(super) journey: &'a Journey,
    pub(super) insight: &'a Insight,
    /// In journey order.
    pub(super) touchpoints: &'a [&'a Touchpoint],
    pub(super) gap: &'a Gap,
}

impl Rule {
    /// As they are numbered.
    pub const ALL: [Self; ROWS.len()] = {
        let mut all = [Self::R5; ROWS.len()];
        let mut at = 0;
        while at < ROWS.len() {
            all[at] = ROWS[at].rule;
            at += 1;
        }
        all
    };

    /// As the field's rules are cited, and as the terminal writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::R5 => "R5",
            Self::R6 => "R6",
            Self::R8 => "R8",
            Self::R10 => "R10",
            Self::R11 => "R11",
            Self::R12 => "R12",
            Self::R14 => "R14",
            Self::R15 => "R15",
            Self::R16 => "R16",
        }
    }
}

impl Finding {
    /// Where it is told: after all of an earlier place, and in one place in journey order.
    pub(super) fn place(&self) -> Place {
        let Row { rule, part, missing, .. } = ROWS[self.rule as usize];
        match missing.iter().position(|missing| missing.what == self.what) {
            Some(kind) => Place { part: Part::Missing, rule, kind },
            None => Place { part, rule, kind: 0 },
        }
    }

    /// What it finds missing, where that is what it finds.
    pub(super) fn missing(&self) -> Option<&'static Missing> {
        ROWS[self.rule as usize].missing.iter().find(|missing| missing.what == self.what)
    }
}

/// By part, then by rule; of what a rule finds missing each kind by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    part: Part,
    rule: Rule,
    kind: usize,
}

impl Place {
    pub(super) fn head(self) -> (Part, Rule) {
        (self.part, self.rule)
    }
}

impl Ground<'_> {
    /// Place by place, in each what is about the map, then in journey order.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for row in &ROWS {
            (row.find)(self, &mut findings);
        }
        findings.sort_by_key(|finding| (finding.place(), finding.number));
        findings
    }

    /// Adds what `of` says of each touchpoint and the level it is at.
    pub(super) fn each<I: IntoIterator<Item = FindingKind>>(
        &self,
        rule: Rule,
        out: &mut Vec<Finding>,
        of: impl Fn(&Touchpoint, Level) -> I,
    ) {
        for (touchpoint, judged) in self.touchpoints.iter().zip(&self.insight.touchpoints) {
            let found = of(touchpoint, judged.level).into_iter();
            out.extend(found.map(|what| Finding { rule, number: Some(judged.number), what }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_one_row_in_its_place() {
        assert!(Rule::ALL.is_sorted_by(|a, b| a < b));
        let last = *Rule::ALL.last().expect("a rule");
        assert_eq!(last as usize + 1, Rule::ALL.len(), "a rule has no row");
    }
}
