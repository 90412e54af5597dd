//! R6: the standing of a touchpoint with one audience, and the sum of all standings for one segment.

use super::{Counts, Level, Paths, Verdict};
use crate::journey::{Segment, SegmentId};

/// The standing of the map for one segment, whatever is in view (R6). Touchpoints are given by their numbers (R7),
/// in ascending order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentStanding {
    pub id: SegmentId,
    /// Whether the segment is in target; if not, it is listed but not counted.
    pub in_target: bool,
    /// Whether everything that counts for the segment was said for everyone, and nothing for it alone.
    pub is_for_everyone: bool,
    pub verdict: Verdict,
    /// The numbers of touchpoints that break for the segment (R2).
    pub breaks: Vec<u32>,
    /// The numbers of touchpoints that are not rated for the segment (R3).
    pub unrated: Vec<u32>,
    /// The paths by the segment's own levels (R8).
    pub paths: Paths,
}

/// The standing of a touchpoint with one audience.
#[derive(Clone, Copy)]
pub(super) struct AudienceStanding {
    pub(super) level: Level,
    pub(super) assumed: bool,
    /// The voice whose answers decide; `None` where nobody answered.
    pub(super) voice: Option<usize>,
    /// Whether the level rests on a rating for this audience itself, not on one for everyone.
    pub(super) own_rating: bool,
}

/// The sum of the touchpoints judged so far, for one segment.
#[derive(Clone, Default)]
pub(super) struct SegmentTally {
    counts: Counts,
    breaks: Vec<u32>,
    unrated: Vec<u32>,
    /// Whether any touchpoint was rated for it; `has_own` tells whether any was for it alone.
    is_rated: bool,
    has_own: bool,
}

impl SegmentTally {
    pub(super) fn add(&mut self, standing: &AudienceStanding, number: u32) {
        self.counts.add(standing.level, standing.assumed);
        self.is_rated |= standing.voice.is_some();
        self.has_own |= standing.own_rating;
        match standing.level {
            level if level.breaks() => self.breaks.push(number),
            Level::Unrated => self.unrated.push(number),
            _ => {}
        }
    }

    /// Returns the segment's standing. Its paths are filled in later, once all ways are known ([`super::Reach`]).
    pub(super) fn standing(self, segment: &Segment) -> SegmentStanding {
        SegmentStanding {
            id: segment.id.clone(),
            in_target: segment.in_target,
            is_for_everyone: self.is_rated && !self.has_own,
            verdict: Verdict::of(&self.counts),
            breaks: self.breaks,
            unrated: self.unrated,
            paths: Paths::default(),
        }
    }
}

impl AudienceStanding {
    pub(super) const UNRATED: Self =
        Self { level: Level::Unrated, assumed: false, voice: None, own_rating: false };

    /// Returns the worse of two standings (R6). Where both are at the same level, it is assumed if both are.
    pub(super) fn or_worse(self, other: Self) -> Self {
        match self.level.cmp(&other.level) {
            std::cmp::Ordering::Less => self,
            std::cmp::Ordering::Greater => other,
            std::cmp::Ordering::Equal => {
                let (assumed, voice) = (self.assumed && other.assumed, self.voice.min(other.voice));
                Self { assumed, voice, ..self }
            }
        }
    }
}
