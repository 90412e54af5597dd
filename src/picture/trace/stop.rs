//! What the curve goes through: touchpoints, or the worst of those that share a column, and which of them have room
//! for a mark.

use super::{CROWDED, FINEST, TraceFrame};
use crate::insight::{Insight, Level};

/// One touchpoint, or the worst of those in one column.
#[derive(Clone, Copy)]
pub(super) struct Stop {
    pub(super) x: f32,
    pub(super) level: Level,
    /// Whether it is positive only as if it were mended (R19).
    pub(super) as_if: bool,
}

impl TraceFrame {
    pub(super) fn stops_of(self, insight: &Insight) -> Vec<Stop> {
        self.stops(insight.touchpoints.iter().map(|judged| (judged.level, judged.as_if)))
    }

    /// Returns a stop for each level, in journey order; each level comes with whether it is only as if mended.
    pub(super) fn stops(self, levels: impl Iterator<Item = (Level, bool)>) -> Vec<Stop> {
        let mut stops: Vec<Stop> = Vec::new();
        for ((level, as_if), number) in levels.take(self.count).zip(1..) {
            let stop = Stop { x: self.x(number), level, as_if };
            match stops.last_mut() {
                Some(last) if stop.x - last.x < FINEST => last.level = last.level.min(stop.level),
                _ => stops.push(stop),
            }
        }
        stops
    }

    /// Returns the stops that have a mark: where they are crowded only breaks, the worst first, that are not too
    /// near another.
    pub(super) fn marked(self, stops: &[Stop]) -> Vec<Stop> {
        if self.step() >= CROWDED {
            return stops.to_vec();
        }
        let mut marked = Vec::new();
        for level in [Level::Negative, Level::Neutral] {
            let mut free = f32::NEG_INFINITY;
            for stop in stops.iter().filter(|stop| stop.level == level) {
                if stop.x >= free {
                    marked.push(*stop);
                    free = stop.x + CROWDED;
                }
            }
        }
        marked
    }
}
