//! R8: who meets a break, and what it costs to go around one that can be avoided. Ways are the same for every
//! segment; the breaks on them are not.

use super::{Insight, Paths, Scope, SegmentStanding};
use crate::journey::SegmentId;

/// The customers who meet a break (R8). Segments are in the order shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Met {
    /// Every customer: the break is unavoidable for everyone, or for each segment in target.
    ByEveryone,
    /// Every customer of these segments, for which the break is unavoidable: some of those in target, or the one
    /// in view.
    ByAllOf(Vec<SegmentId>),
    /// Some customers: the break is avoidable.
    BySome,
    /// Some customers: the break is avoidable, but for these segments every way around meets another break; where
    /// none is named, for all that it breaks for.
    AtACost(Vec<SegmentId>),
    /// Nobody can say, since the break has no connections.
    Unknown,
}

impl Insight {
    /// Returns the customers who meet the break of this number; `None` where it is no break.
    pub fn met(&self, number: u32) -> Option<Met> {
        self.by_number(number).filter(|judged| judged.level.breaks())?;
        let Paths { unavoidable, avoidable, .. } = &self.reach.paths;
        let met = if has(unavoidable, number) {
            self.met_by_all(number)
        } else if has(avoidable, number) {
            self.met_by_some(number)
        } else {
            Met::Unknown
        };
        Some(met)
    }

    /// Returns the segments in target for which this number breaks, in a view that speaks of all in target (R6).
    pub(super) fn broken_for(&self, number: u32) -> impl Iterator<Item = &SegmentStanding> {
        self.targets().filter(move |segment| has(&segment.breaks, number))
    }

    fn met_by_all(&self, number: u32) -> Met {
        match &self.scope {
            Scope::Segment(id) => Met::ByAllOf(vec![id.clone()]),
            _ if self.targets().count() == self.broken_for(number).count() => Met::ByEveryone,
            _ => Met::ByAllOf(ids(self.broken_for(number))),
        }
    }

    fn met_by_some(&self, number: u32) -> Met {
        let is_costly = |paths: &Paths| has(&paths.at_a_cost, number);
        let costly = || self.broken_for(number).filter(|segment| is_costly(&segment.paths));
        match (&self.scope, costly().count()) {
            (Scope::Targets, 0) => Met::BySome,
            (Scope::Targets, count) if count < self.broken_for(number).count() => Met::AtACost(ids(costly())),
            (Scope::Targets, _) => Met::AtACost(Vec::new()),
            _ if is_costly(&self.reach.paths) => Met::AtACost(Vec::new()),
            _ => Met::BySome,
        }
    }
}

fn has(numbers: &[u32], number: u32) -> bool {
    numbers.binary_search(&number).is_ok()
}

fn ids<'a>(segments: impl Iterator<Item = &'a SegmentStanding>) -> Vec<SegmentId> {
    segments.map(|segment| segment.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{
            Journey,
            test_map::{journey, segment, segmented},
        },
    };

    fn met(map: &Journey) -> Vec<Option<Met>> {
        let insight = Insight::of(map, &View::default());
        (0..=map.len() as u32 + 1).map(|number| insight.met(number)).collect()
    }

    #[test]
    fn r8_a_break_is_met_by_everyone_or_by_some_or_nobody_knows() {
        let met = met(&journey("A + > B - > D 0; A > C + > D; E -"));
        assert_eq!(met[2..6], [Some(Met::AtACost(vec![])), None, Some(Met::ByEveryone), Some(Met::Unknown)]);
        assert_eq!([&met[0], &met[1], &met[6]], [&None; 3], "no breaks, or no touchpoints");
    }

    #[test]
    fn r8_every_way_around_may_meet_another_break() {
        let at_a_cost = || Some(Met::AtACost(vec![]));
        assert_eq!(met(&journey("A + > B - > D +; A > C 0 > D"))[2..4], [at_a_cost(), at_a_cost()]);
        assert_eq!(met(&journey("A + > B - > D 0; A > C + > D"))[2], at_a_cost());
        // Breaks beside the way of another island do not matter.
        let islands = "A + > B - > D +; A > C 0 > D; X + > Y - > Z +; X > Z";
        assert_eq!(met(&journey(islands))[6], Some(Met::BySome));
    }

    #[test]
    fn r8_every_customer_is_only_said_where_it_is_true_of_every_target_segment() {
        let of = |segments: &[&str]| met(&segmented("A + > B > C", segments))[2..4].to_vec();
        let all_of = |name| Some(Met::ByAllOf(vec![segment(name)]));
        let everyone = || Some(Met::ByEveryone);
        assert_eq!(of(&["Quick!: B+ C-", "Chatty!: B- C+"]), [all_of("chatty"), all_of("quick")]);
        assert_eq!(of(&["Quick!: B- C-", "Chatty!: B- C+"]), [everyone(), all_of("quick")]);
        assert_eq!(of(&["Quick!: B- C-", "Chatty: B+ C+"]), [everyone(), everyone()], "one in target");
    }

    #[test]
    fn r8_the_price_of_going_around_is_each_segments_own() {
        let of = |segments: &[&str]| met(&segmented("A + > B > D +; A > C > D", segments))[2..4].to_vec();
        let some = || Some(Met::BySome);
        assert_eq!(of(&["Quick!: B- C+", "Chatty!: B+ C-"]), [some(), some()], "each has a way of its own");
        let chatty = Some(Met::AtACost(vec![segment("chatty")]));
        assert_eq!(of(&["Quick!: B- C+", "Chatty!: B- C-"]), [chatty, Some(Met::AtACost(vec![]))]);
    }
}
