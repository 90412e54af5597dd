//! The paths of the view and of each segment in machine words (R8). A touchpoint is named by its number.

use serde::Serialize;

use super::verdict::verdict;
use crate::{
    insight::{self, SegmentStanding, ThreadKind, UnbrokenPath},
    journey::Journey,
};

/// A segment and how the map stands with it (R6).
#[derive(Serialize)]
pub(super) struct SegmentKeys<'a> {
    name: &'a str,
    in_target: bool,
    verdict: &'static str,
    breaks: &'a [u32],
    #[serde(flatten)]
    paths: Paths<'a>,
}

/// The reach of the view (R8).
#[derive(Serialize)]
pub(super) struct ReachKeys<'a> {
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

impl<'a> SegmentKeys<'a> {
    pub(super) fn of(standing: &'a SegmentStanding, journey: &'a Journey) -> Self {
        Self {
            name: journey.segment(&standing.id).map_or("", |segment| &segment.name),
            in_target: standing.in_target,
            verdict: verdict(standing.verdict),
            breaks: &standing.breaks,
            paths: Paths::of(&standing.paths),
        }
    }
}

impl<'a> ReachKeys<'a> {
    pub(super) fn of(reach: &'a insight::Reach) -> Self {
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
