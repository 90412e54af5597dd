//! The emotional trace in sentences (R9): its peak, its end and each of its lines; and the row of a segment in a
//! table (R6).

use super::{Words, capital};
use crate::{
    insight::{Insight, Judged, Level, SegmentStanding, TraceLine, Verdict},
    journey::Journey,
};

impl Words {
    /// Names the peak and the end, then the balance: "Peak: 4 Queue, negative. End: 15 Leaving, positive. 10
    /// positive − 6 × 2 negative = −2." `insight` must be of this journey.
    pub fn curve_sentence(&self, insight: &Insight, journey: &Journey) -> String {
        let (peak, end) = (insight.peak(), insight.end());
        let named = |name: &str, judged: &Judged| {
            let touchpoint = journey.touchpoint(&judged.id);
            let title =
                touchpoint.map_or_else(String::new, |it| self.touchpoint_title(&it.title).into_owned());
            let level = self.level(judged.level).to_lowercase();
            let facts = [("number", judged.number.into()), ("title", title.into()), ("level", level.into())];
            self.say(name, &facts)
        };
        let both = peak.zip(end).filter(|(peak, end)| peak.number == end.number);
        let mut said: Vec<_> = if let Some((peak, _)) = both {
            vec![named("curve-peak-and-end", peak)]
        } else {
            let peak = peak.map(|judged| named("curve-peak", judged));
            peak.into_iter().chain(end.map(|judged| named("curve-end", judged))).collect()
        };
        said.push(self.balance(&insight.trace) + ".");
        said.join(" ")
    }

    /// Returns whose line of the curve it is: the name of the segment, or everyone.
    pub fn line_name(&self, line: &TraceLine, journey: &Journey) -> String {
        let segment = line.segment.as_ref().and_then(|id| journey.segment(id));
        segment.map_or_else(|| self.text("everyone").into_owned(), |segment| segment.name.trim().to_owned())
    }

    /// Says where a line breaks and where it has a gap, for those who do not see it: "Quick: negative at 3 and 7,
    /// not rated at 5."
    pub fn line_sentence(&self, line: &TraceLine, journey: &Journey) -> String {
        let at = |level: Level| {
            let numbered = line.levels.iter().zip(1..).filter(|(it, _)| **it == level);
            let numbers: Vec<u32> = numbered.map(|(_, number)| number).collect();
            let facts = [
                ("level", self.level(level).to_lowercase().into()),
                ("numbers", self.numbers(&numbers).into()),
            ];
            let name = if numbers.len() == 1 { "curve-line-at" } else { "curve-line-at-several" };
            (!numbers.is_empty()).then(|| self.say(name, &facts))
        };
        let told: Vec<_> =
            [Level::Negative, Level::Neutral, Level::Unrated].into_iter().filter_map(at).collect();
        let told = if told.is_empty() { self.text("curve-line-whole").into_owned() } else { told.join(", ") };
        self.say("curve-line", &[("name", self.line_name(line, journey).into()), ("told", told.into())])
    }

    /// Returns the two cells of a segment's row: its name, and how the map stands with it (R6).
    pub fn segment_cells(&self, standing: &SegmentStanding, journey: &Journey) -> [String; 2] {
        let name = journey.segment(&standing.id).map_or(standing.id.as_str(), |segment| segment.name.trim());
        let out = if standing.in_target { String::new() } else { format!(" ({})", self.text("segment-out")) };
        let verdict = match (standing.verdict, standing.breaks.len()) {
            (Verdict::Holds, _) => "standing-holds",
            (Verdict::HoldsAfterRecovery, _) => "standing-recovered",
            (Verdict::Open, _) => "standing-open",
            (Verdict::Broken, 1) => "standing-broken",
            (Verdict::Broken, _) => "standing-broken-several",
        };
        let mut verdict = self.say(verdict, &[("breaks", self.numbers(&standing.breaks).into())]);
        if standing.is_for_everyone {
            verdict = format!("{verdict}. {}", capital(&self.text("segment-for-everyone")));
        }
        [name.to_owned() + &out, verdict]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::test_map::{self, segmented},
        words::Lang,
    };

    #[test]
    fn r9_peak_and_end_are_named_and_one_touchpoint_that_is_both_is_named_once() {
        let said =
            |map: &Journey, lang: Lang| lang.words().curve_sentence(&Insight::of(map, &View::default()), map);
        let map = test_map::journey("Ad + > Queue - > Leaving 0");
        assert_eq!(
            said(&map, Lang::En),
            "Peak: 2 Queue, negative. End: 3 Leaving, neutral. 1 positive − 6 × 1 negative = −5."
        );
        assert_eq!(
            said(&map, Lang::Fi),
            "Voimakkain hetki: 2 Queue, negatiivinen. Loppu: 3 Leaving, neutraali. \
             1 positiivinen − 6 × 1 negatiivinen = −5."
        );
        let map = test_map::journey("Ad + > Leaving -");
        assert!(said(&map, Lang::En).starts_with("Peak and end: 2 Leaving, negative. 1"));
    }

    #[test]
    fn r6_a_row_of_a_segment_says_how_the_map_stands_with_it() {
        let map = segmented("A +; B -; C -", &["Quick!: A+ B+ C-", "Calm", "Loud!: A+ B+ C+"]);
        let insight = Insight::of(&map, &View::default());
        let cells = |lang: Lang| {
            insight.segments.iter().map(|it| lang.words().segment_cells(it, &map)).collect::<Vec<_>>()
        };
        let english = cells(Lang::En);
        assert_eq!(english[0], ["Quick", "Broken at 3"]);
        let of_everyone = "Broken at 2 and 3. Judged by the ratings for everyone";
        assert_eq!(english[1], ["Calm (not in target)", of_everyone]);
        assert_eq!(english[2], ["Loud", "Holds"]);
        assert_eq!(cells(Lang::Fi)[0], ["Quick", "Ei onnistunut, katkos 3"]);
    }

    #[test]
    fn r9_each_line_is_told_to_those_who_do_not_see_it() {
        let map = segmented("A +; B -; C ?; D -", &["Quick!: A- B+ D+", "Calm!: B+ C+ D+"]);
        let insight = Insight::of(&map, &View::default());
        let lines = insight.trace_lines(&map);
        let said =
            |lang: Lang| lines.iter().map(|line| lang.words().line_sentence(line, &map)).collect::<Vec<_>>();
        assert_eq!(said(Lang::En), ["Quick: negative at 1, not rated at 3.", "Calm: no break and no gap."]);
        assert_eq!(said(Lang::Fi)[0], "Quick: negatiivinen kohdassa 1, arvioimatta kohdassa 3.");
    }
}
