//! R19: what mending a break gains, most first: whole journeys, segments that would hold, breaks that every
//! customer meets.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashSet},
};

use crate::journey::{Journey, SegmentId};

use super::{Insight, Judged, Level, Scope, SegmentStanding, SurveyResult, to_go_by};

/// The gain of mending one break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gain {
    /// The number of the break (R7).
    pub number: u32,
    /// The number of respondents whose journeys it makes unbroken, by the newest survey that counts (R17); `None`
    /// where no survey asked about it.
    pub people: Option<u32>,
    /// The customers for whom the experience would hold and does not now.
    pub would_hold: WouldHold,
    /// Whether every customer meets the break, in the view's reach (R8). A break without connections is avoidable.
    pub is_unavoidable: bool,
    /// The level of the break, negative or neutral.
    pub level: Level,
    /// Whether the break rests on our own rating alone, so that customers should be asked first (R4).
    pub assumed: bool,
}

/// The customers for whom an experience would hold if a break were mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WouldHold {
    /// Nobody for whom it does not hold already.
    Nobody,
    /// Everyone, where the map has no segment in target.
    Everyone,
    /// The segments in view for which it would hold, in the order shown.
    Segments(Vec<SegmentId>),
}

impl WouldHold {
    fn count(&self) -> usize {
        match self {
            Self::Nobody => 0,
            Self::Everyone => 1,
            Self::Segments(segments) => segments.len(),
        }
    }
}

impl Gain {
    /// Returns the gain of each break, most first, on top of the breaks taken as mended. `insight` must be of this
    /// journey, and `surveys` those of [`SurveyResult::all`].
    pub fn all(journey: &Journey, insight: &Insight, surveys: &[SurveyResult]) -> Vec<Self> {
        let mended = insight.touchpoints.iter().filter(|judged| judged.as_if);
        let mended: BTreeSet<u32> = mended.map(|judged| judged.number).collect();
        let survey = to_go_by(surveys, &insight.view);
        let held = survey.map(|survey| survey.held_by_one_beside(&mended)).unwrap_or_default();
        let unavoidable: HashSet<u32> = insight.reach.paths.unavoidable.iter().copied().collect();
        let last_ones = LastOnes::of(journey, insight);
        let gain = |judged: &Judged| Self {
            number: judged.number,
            people: held.get(&judged.number).copied(),
            would_hold: last_ones.of_number(judged.number),
            is_unavoidable: unavoidable.contains(&judged.number),
            level: judged.level,
            assumed: judged.assumed,
        };
        let mut all: Vec<Self> = insight.breaks().map(gain).collect();
        // Sorting is stable, so equal gains stay in journey order.
        all.sort_by_key(|gain| {
            let most_first = (gain.people.unwrap_or(0), gain.would_hold.count(), gain.is_unavoidable);
            (Reverse(most_first), gain.level)
        });
        all
    }
}

/// The customers for whom a single touchpoint keeps the experience from holding, with its number.
enum LastOnes {
    Everyone(Option<u32>),
    Segments(Vec<(SegmentId, u32)>),
}

impl LastOnes {
    fn of(journey: &Journey, insight: &Insight) -> Self {
        let of_segments = |is_meant: &dyn Fn(&SegmentStanding) -> bool| {
            let meant = insight.segments.iter().filter(|standing| is_meant(standing));
            Self::Segments(meant.filter_map(|it| Some((it.id.clone(), last_one(it)?))).collect())
        };
        match &insight.scope {
            Scope::Targets => of_segments(&|standing| standing.in_target),
            Scope::Segment(id) if journey.segment(id).is_some() => of_segments(&|it| it.id == *id),
            _ => {
                let is_last = insight.counts.unrated == 0;
                let mut breaks = insight.breaks().map(|judged| judged.number).filter(|_| is_last);
                Self::Everyone(breaks.next().filter(|_| breaks.next().is_none()))
            }
        }
    }

    fn of_number(&self, number: u32) -> WouldHold {
        match self {
            Self::Everyone(last) if *last == Some(number) => WouldHold::Everyone,
            Self::Everyone(_) => WouldHold::Nobody,
            Self::Segments(last) => {
                let its = last.iter().filter(|(_, last)| *last == number).map(|(id, _)| id.clone());
                let segments: Vec<_> = its.collect();
                if segments.is_empty() { WouldHold::Nobody } else { WouldHold::Segments(segments) }
            }
        }
    }
}

/// Returns the only touchpoint that breaks or is not rated for a segment; `None` where there are several or none.
/// A break that is mended is positive for every segment, even for one that nobody has asked about it.
fn last_one(standing: &SegmentStanding) -> Option<u32> {
    match (&standing.breaks[..], &standing.unrated[..]) {
        ([last], []) | ([], [last]) => Some(*last),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
