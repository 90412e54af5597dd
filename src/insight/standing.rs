//! How a touchpoint stands with one audience, and what all of them come to for one segment (R6).

use super::{Counts, Level, Paths, SegmentStanding, Verdict};
use crate::journey::Segment;

/// How a touchpoint stands with one audience.
#[derive(Clone, Copy)]
pub(super) struct AudienceStanding {
    pub(super) level: Level,
    pub(super) assumed: bool,
    /// Whose answers they are; `None` where nobody answered.
    pub(super) voice: Option<usize>,
    /// Rests on a rating given for this audience itself, not on one for everyone.
    pub(super) own_rating: bool,
}

/// What the touchpoints judged so far come to for one segment.
#[derive(Clone, Default)]
pub(super) struct SegmentTally {
    counts: Counts,
    breaks: Vec<u32>,
    unrated: Vec<u32>,
    /// Whether any was rated for it, and whether any for it alone.
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

    /// What it meets on its way is known once all ways are ([`super::Reach`]).
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

    /// R6: the worse of two audiences'; assumed if both are at that level and both are.
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
