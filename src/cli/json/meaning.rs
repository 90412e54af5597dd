//! The meaning of a map in machine words: its gap, actors and findings, with its segments and reach. A touchpoint is
//! named by its number.

use serde::Serialize;

use super::{
    mending::{IfMended, MendingKeys},
    reach::{ReachKeys, SegmentKeys},
    surveys::SurveyKeys,
};
use crate::{
    cli::judgement::Judgement,
    insight::{self, ActorStanding, Rule, SurveyResult, TwoSides},
    journey::{self, Journey, SegmentId, SurveyId},
    words::Words,
};

/// The keys for the meaning of a map.
#[derive(Serialize)]
pub(super) struct MeaningKeys<'a> {
    segments: Vec<SegmentKeys<'a>>,
    reach: ReachKeys<'a>,
    gap: Gap<'a>,
    staff: Staff<'a>,
    actors: Vec<Actor<'a>>,
    outcomes: Vec<Outcome<'a>>,
    findings: Vec<Finding>,
    #[serde(flatten)]
    mending: MendingKeys<'a>,
    surveys: Vec<SurveyKeys<'a>>,
    if_mended: Option<IfMended>,
}

/// The gap between us and customers (R10).
#[derive(Serialize)]
struct Gap<'a> {
    blind_spots: &'a [u32],
    hidden_strengths: &'a [u32],
    assumptions: &'a [u32],
    own: Share,
    customers: Share,
}

/// The two sides of an encounter, staff and customers (R10).
#[derive(Serialize)]
struct Staff<'a> {
    both_sides: &'a [u32],
    strained: &'a [u32],
    unseen: &'a [u32],
}

#[derive(Serialize)]
struct Share {
    positive: usize,
    rated: usize,
}

/// An outcome as it was typed, whether or not its group counts (R17).
#[derive(Serialize)]
struct Outcome<'a> {
    question: &'a str,
    segment: Option<&'a str>,
    group: &'a str,
    yes: u32,
    unsure: u32,
    no: u32,
}

/// An actor with its touchpoints and breaks (R15).
#[derive(Serialize)]
struct Actor<'a> {
    name: &'a str,
    touchpoints: &'a [u32],
    breaks: &'a [u32],
}

#[derive(Serialize)]
struct Finding {
    rule: &'static str,
    number: Option<u32>,
    text: String,
}

impl<'a> MeaningKeys<'a> {
    /// Returns the keys for a map that was judged; `rules` narrow only the findings.
    pub(super) fn of(judged: &'a Judgement, rules: &[Rule], words: &Words) -> Self {
        let Judgement { journey, insight, meaning, .. } = judged;
        // Where a segment is asked for, only its own outcomes are told.
        let asked = insight.view.segment.as_ref();
        let of_segment = |it: &&journey::Outcome| asked.is_none() || it.segment.as_ref() == asked;
        let outcomes = insight::outcome_entries(journey).filter(of_segment);
        Self {
            segments: insight.segments.iter().map(|it| SegmentKeys::of(it, journey)).collect(),
            reach: ReachKeys::of(&insight.reach),
            gap: Gap::of(&meaning.gap),
            staff: Staff::of(&meaning.two_sides),
            actors: meaning.actors.iter().map(|it| Actor::of(it, journey)).collect(),
            outcomes: outcomes.map(|it| Outcome::of(it, journey)).collect(),
            findings: judged.findings(rules).map(|it| Finding::of(it, judged, words)).collect(),
            mending: MendingKeys::of(judged, words),
            surveys: surveys(judged),
            if_mended: judged.if_mended.as_ref().map(IfMended::of),
        }
    }
}

/// Returns every table of each survey; where a segment is asked for, only its own, or that of all respondents
/// where it has none (R17).
fn surveys(Judgement { journey, insight, meaning, .. }: &Judgement) -> Vec<SurveyKeys<'_>> {
    let asked = insight.view.segment.as_ref();
    let of = |survey: &SurveyId, segment: Option<&SegmentId>| {
        meaning.surveys.iter().any(|it| it.survey == *survey && it.table.segment.as_ref() == segment)
    };
    let is_asked = |it: &&SurveyResult| {
        asked.is_none() || it.table.segment.as_ref() == asked.filter(|_| of(&it.survey, asked))
    };
    meaning.surveys.iter().filter(is_asked).map(|result| SurveyKeys::of(result, journey)).collect()
}

impl<'a> Gap<'a> {
    fn of(gap: &'a insight::Gap) -> Self {
        let share = |share: insight::Share| Share { positive: share.positive, rated: share.rated };
        Self {
            blind_spots: &gap.blind_spots,
            hidden_strengths: &gap.hidden_strengths,
            assumptions: &gap.assumptions,
            own: share(gap.own),
            customers: share(gap.customers),
        }
    }
}

impl<'a> Staff<'a> {
    fn of(sides: &'a TwoSides) -> Self {
        Self { both_sides: &sides.both_sides, strained: &sides.strained, unseen: &sides.unseen }
    }
}

impl<'a> Actor<'a> {
    fn of(standing: &'a ActorStanding, journey: &'a Journey) -> Self {
        Self {
            name: journey.actor(&standing.id).map_or("", |actor| &actor.name),
            touchpoints: &standing.touchpoints,
            breaks: &standing.breaks,
        }
    }
}

impl<'a> Outcome<'a> {
    fn of(outcome: &'a journey::Outcome, journey: &'a Journey) -> Self {
        Self {
            question: outcome.question.as_str(),
            segment: outcome.segment.as_ref().and_then(|id| Some(journey.segment(id)?.name.as_str())),
            group: outcome.group.as_str(),
            yes: outcome.yes,
            unsure: outcome.unsure,
            no: outcome.no,
        }
    }
}

impl Finding {
    fn of(finding: &insight::Finding, judged: &Judgement, words: &Words) -> Self {
        Self { rule: finding.rule.as_str(), number: finding.number, text: judged.sentence(finding, words) }
    }
}
