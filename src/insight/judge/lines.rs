//! R9, R6: the lines of the emotional trace, one for each segment that the verdict speaks of. One pass over the
//! touchpoints serves all lines.

use super::{Judge, Level, Scope};
use crate::{
    insight::{Insight, answers::EVERYONE},
    journey::{Journey, SegmentId},
};

/// The levels of the journey for one segment, touchpoint by touchpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceLine {
    /// The segment; `None` for everyone.
    pub segment: Option<SegmentId>,
    /// The levels in journey order (R7).
    pub levels: Vec<Level>,
}

impl Insight {
    /// Returns a line for each segment in target, in the order shown; where the view speaks of one segment or of
    /// everyone, the one line for that. `self` must be of this journey.
    pub fn trace_lines(&self, journey: &Journey) -> Vec<TraceLine> {
        let alone = |segment| {
            let levels = self.touchpoints.iter().map(|judged| judged.level).collect();
            vec![TraceLine { segment, levels }]
        };
        match &self.scope {
            Scope::Everyone | Scope::NoneInTarget => alone(None),
            Scope::Segment(id) => alone(Some(id.clone())),
            Scope::Targets => {
                let in_target = self.segments.iter().map(|segment| segment.in_target);
                let lines = self.segment_lines(journey).into_iter().zip(in_target);
                lines.filter(|(_, in_target)| *in_target).map(|(line, _)| line).collect()
            }
        }
    }

    /// Returns a line for every segment, in target or not, in the order shown.
    pub fn segment_lines(&self, journey: &Journey) -> Vec<TraceLine> {
        let mut judge = Judge::new(journey, &self.view);
        let audience = judge.audience(&self.scope);
        let named = self.segments.iter();
        let named = named.map(|segment| TraceLine { segment: Some(segment.id.clone()), levels: Vec::new() });
        let mut lines: Vec<_> = named.collect();
        for judged in &self.touchpoints {
            let Some(touchpoint) = journey.touchpoint(&judged.id) else { continue };
            judge.hear(touchpoint);
            judge.mend(touchpoint, &audience);
            for (line, standing) in lines.iter_mut().zip(&judge.standings[EVERYONE + 1..]) {
                line.levels.push(standing.level);
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::test_map::{self, segment, segmented},
    };
    use Level::{Negative, Neutral, Positive, Unrated};

    #[test]
    fn r9_each_segment_in_target_has_its_line_and_no_other_has() {
        let map = segmented("A +; B -; C ?", &["Quick!: A- B+", "Loud: A-", "Slow!: C0"]);
        let insight = Insight::of(&map, &View::default());
        let line =
            |name, levels: [Level; 3]| TraceLine { segment: Some(segment(name)), levels: levels.into() };
        let lines =
            [line("quick", [Negative, Positive, Unrated]), line("slow", [Positive, Negative, Neutral])];
        assert_eq!(insight.trace_lines(&map), lines);
        for (place, judged) in insight.touchpoints.iter().enumerate() {
            let by_segment = insight.by_segment(&map, &judged.id);
            for line in &lines {
                let same = by_segment.iter().find(|(id, _)| Some(id) == line.segment.as_ref());
                assert_eq!(same.map(|(_, level)| *level), Some(line.levels[place]));
            }
        }
    }

    #[test]
    fn r9_one_that_is_looked_at_alone_and_everyone_have_one_line() {
        let map = segmented("A +; B -", &["Quick!: A-", "Slow!", "Loud: B+"]);
        let alone = Insight::of(&map, &View { segment: Some(segment("loud")), ..View::default() });
        let line = |segment, levels: &[Level]| vec![TraceLine { segment, levels: levels.to_vec() }];
        assert_eq!(alone.trace_lines(&map), line(Some(segment("loud")), &[Positive, Positive]));
        let map = test_map::journey("A +; B -");
        let everyone = Insight::of(&map, &View::default());
        assert_eq!(everyone.trace_lines(&map), line(None, &[Positive, Negative]));
    }
}
