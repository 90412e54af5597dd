//! The meaning of a map in machine words: its segments, reach, gap, actors and findings. A touchpoint is named by
//! its number.

use serde::Serialize;

use super::{
    mending::{IfMended, MendingKeys},
    surveys::SurveyKeys,
    verdict::verdict,
};
use crate::{
    cli::judgement::Judgement,
    insight::{self, ActorStanding, Rule, SegmentStanding, SurveyResult, ThreadKind, UnbrokenPath},
    journey::{self, SegmentId, SurveyId},
    words::Words,
};

/// The keys for the meaning of a map.
#[derive(Serialize)]
pub(super) struct MeaningKeys<'a> {
    segments: Vec<Segment<'a>>,
    reach: Reach<'a>,
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

/// A segment and how the map stands with it (R6).
#[derive(Serialize)]
struct Segment<'a> {
    name: &'a str,
    in_target: bool,
    verdict: &'static str,
    breaks: &'a [u32],
    #[serde(flatten)]
    paths: Paths<'a>,
}

/// The reach of the view (R8).
#[derive(Serialize)]
struct Reach<'a> {
    #[serde(flatten)]
    paths: Paths<'a>,
    /// The ends of each connection that leads back: from, to.
    leads_back: Vec<[u32; 2]>,
    threads: Vec<Thread>,
}

/// The paths of the view or of a segment (R8).
#[derive(Serialize)]
struct Paths<'a> {
    unbroken_path: &'static str,
    unavoidable: &'a [u32],
    avoidable: &'a [u32],
}

#[derive(Serialize)]
struct Thread {
    from: u32,
    to: u32,
    state: &'static str,
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
        let segment = |standing: &'a SegmentStanding| Segment {
            name: journey.segment(&standing.id).map_or("", |segment| &segment.name),
            in_target: standing.in_target,
            verdict: verdict(standing.verdict),
            breaks: &standing.breaks,
            paths: Paths::of(&standing.paths),
        };
        let actor = |standing: &'a ActorStanding| Actor {
            name: journey.actor(&standing.id).map_or("", |actor| &actor.name),
            touchpoints: &standing.touchpoints,
            breaks: &standing.breaks,
        };
        let outcome = |outcome: &'a journey::Outcome| Outcome {
            question: outcome.question.as_str(),
            segment: outcome.segment.as_ref().and_then(|id| Some(journey.segment(id)?.name.as_str())),
            group: outcome.group.as_str(),
            yes: outcome.yes,
            unsure: outcome.unsure,
            no: outcome.no,
        };
        let finding = |finding: &insight::Finding| Finding {
            rule: finding.rule.as_str(),
            number: finding.number,
            text: judged.sentence(finding, words),
        };
        // Where a segment is asked for, only its own outcomes are told.
        let asked = insight.view.segment.as_ref();
        let of_segment = |it: &&journey::Outcome| asked.is_none() || it.segment.as_ref() == asked;
        Self {
            segments: insight.segments.iter().map(segment).collect(),
            reach: Reach::of(&insight.reach),
            gap: Gap::of(&meaning.gap),
            staff: Staff {
                both_sides: &meaning.two_sides.both_sides,
                strained: &meaning.two_sides.strained,
                unseen: &meaning.two_sides.unseen,
            },
            actors: meaning.actors.iter().map(actor).collect(),
            outcomes: insight::outcome_entries(journey).filter(of_segment).map(outcome).collect(),
            findings: judged.findings(rules).map(finding).collect(),
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

impl<'a> Reach<'a> {
    fn of(reach: &'a insight::Reach) -> Self {
        let thread = |thread: &insight::Thread| Thread {
            from: thread.from,
            to: thread.to,
            state: match thread.kind {
                ThreadKind::Whole => "whole",
                ThreadKind::Frayed => "frayed",
                ThreadKind::Dotted => "dotted",
            },
        };
        Self {
            paths: Paths::of(&reach.paths),
            leads_back: reach.leads_back().map(|thread| [thread.from, thread.to]).collect(),
            threads: reach.threads.iter().map(thread).collect(),
        }
    }
}

impl<'a> Paths<'a> {
    fn of(paths: &'a insight::Paths) -> Self {
        Self {
            unbroken_path: match paths.unbroken_path {
                Some(UnbrokenPath::Yes) => "yes",
                Some(UnbrokenPath::No) => "no",
                Some(UnbrokenPath::Unknown) => "unknown",
                None => "none",
            },
            unavoidable: &paths.unavoidable,
            avoidable: &paths.avoidable,
        }
    }
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
