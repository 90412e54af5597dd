//! For whom the experience holds and for whom it breaks, and what several answers were (R5, R6).

use fluent::FluentValue;

use super::{Words, capital};
use crate::{
    insight::{Answers, Insight, Judged, Level, SegmentStanding, Verdict},
    journey::{Journey, SegmentId},
};

impl Words {
    /// Says for whom the experience holds: "The experience holds for Quick, is broken for Chatty at 3 and 7."
    /// (R6). All segments come in the order shown, those out of target marked; empty where the map has none.
    /// `insight` must be of this journey.
    pub fn segments_sentence(&self, insight: &Insight, journey: &Journey) -> String {
        let mut clauses: Vec<String> = Vec::new();
        let mut before = None;
        for standing in &insight.segments {
            let whom = self.whom(standing, journey);
            let is_same = before.replace(standing.verdict) == Some(standing.verdict);
            let clause = |name| self.say(name, &[("whom", whom.as_str().into())]);
            clauses.push(if is_same { whom } else { clause(segment_clause(standing.verdict)) });
        }
        if clauses.is_empty() {
            return String::new();
        }
        self.say("segments-sentence", &[("clauses", clauses.join(", ").into())])
    }

    /// Returns a segment with its breaks: "for Chatty (not in target) at 3 and 7".
    fn whom(&self, standing: &SegmentStanding, journey: &Journey) -> String {
        let segment = self.segment_named(journey, &standing.id);
        let whom = self.say("segment-whom", &[("segment", segment.into())]) + &self.notes(standing);
        let name = match standing.breaks.len() {
            0 => return whom,
            1 => "segment-at-break",
            _ => "segment-at-breaks",
        };
        self.say(name, &[("whom", whom.into()), ("breaks", self.numbers(&standing.breaks).into())])
    }

    /// Returns the notes on a segment (R6): " (not in target, judged by the ratings for everyone)"; empty without
    /// any.
    fn notes(&self, standing: &SegmentStanding) -> String {
        let notes =
            [("segment-out", !standing.in_target), ("segment-for-everyone", standing.is_for_everyone)];
        let notes = notes.into_iter().filter(|(_, is_so)| *is_so).map(|(name, _)| self.text(name));
        let notes = notes.collect::<Vec<_>>().join(", ");
        if notes.is_empty() { notes } else { format!(" ({notes})") }
    }

    /// Returns a segment's name as the language puts it in a sentence.
    pub(super) fn segment_named(&self, journey: &Journey, id: &SegmentId) -> String {
        self.say("segment-named", &[("segment", segment_name(journey, id).into())])
    }

    /// Returns how one segment stands, in two lengths: "Chatty: broken" and "Chatty: broken at 3 and 7. Judged by
    /// the ratings for everyone" (R6).
    pub fn segment_row(&self, standing: &SegmentStanding, journey: &Journey) -> [String; 2] {
        let name = segment_name(journey, &standing.id);
        let segment = if standing.in_target {
            name.to_owned()
        } else {
            format!("{name} ({})", self.text("segment-out"))
        };
        let row = match standing.verdict {
            Verdict::Holds => "segment-row-holds",
            Verdict::HoldsAfterRecovery => "segment-row-recovered",
            Verdict::Open => "segment-row-open",
            Verdict::Broken => "segment-row-broken",
        };
        let row = self.say(row, &[("segment", segment.into())]);
        let mut said = row.clone();
        if !standing.breaks.is_empty() {
            let breaks = self.numbers(&standing.breaks);
            said = self.say("segment-row-at", &[("row", said.into()), ("breaks", breaks.into())]);
        }
        if standing.is_for_everyone {
            said = format!("{said}. {}", capital(&self.text("segment-for-everyone")));
        }
        [row, said]
    }

    /// Says how a touchpoint splits the segments in target: "split: good for Quick, breaks for Chatty" (R6). Empty
    /// where it is no split.
    pub fn split(&self, insight: &Insight, journey: &Journey, judged: &Judged) -> String {
        if !judged.split {
            return String::new();
        }
        let levels = insight.by_segment(journey, &judged.id);
        let named = |is_meant: fn(Level) -> bool| {
            let in_target = insight.segments.iter().zip(&levels).filter(|(segment, _)| segment.in_target);
            let meant = in_target.filter(|(_, (_, level))| is_meant(*level));
            let meant: Vec<_> = meant.map(|(segment, _)| segment_name(journey, &segment.id)).collect();
            self.list(meant.into_iter().map(str::to_owned))
        };
        let good = named(|level| level == Level::Positive);
        self.say("split-of", &[("good", good.into()), ("breaking", named(Level::breaks).into())])
    }

    /// Returns the counts of the answers: "3 of 10 negative, 2 neutral" (R5); `None` where there are fewer than
    /// two.
    pub fn several_answers(&self, judged: &Judged) -> Option<String> {
        let Answers { negative, neutral, .. } = judged.answers;
        let total = judged.answers.total();
        let of = |name, count: u64| self.say(name, &[("count", count.into()), ("total", total.into())]);
        let told = match (negative, neutral) {
            _ if total < 2 => return None,
            (0, 0) => self.say("answers-positive", &[("total", total.into())]),
            (0, _) => of("answers-neutral", neutral),
            (_, 0) => of("answers-negative", negative),
            _ => {
                let neutral = self.say("answers-also-neutral", &[("count", FluentValue::from(neutral))]);
                format!("{}, {neutral}", of("answers-negative", negative))
            }
        };
        let is_tolerated = judged.tolerated().then(|| format!(", {}", self.text("answers-tolerated")));
        Some(told + &is_tolerated.unwrap_or_default())
    }

    /// Says what a tolerance, a whole percentage, means for this map (R5).
    pub fn tolerance(&self, tolerance: u8, insight: &Insight) -> String {
        let tolerated = insight.counts.tolerated;
        match tolerance {
            0 => self.text("tolerance-none").into_owned(),
            _ => self
                .say("tolerance-means", &[("tolerance", tolerance.into()), ("tolerated", tolerated.into())]),
        }
    }
}

fn segment_clause(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "segment-holds",
        Verdict::HoldsAfterRecovery => "segment-recovered",
        Verdict::Open => "segment-open",
        Verdict::Broken => "segment-broken",
    }
}

fn segment_name<'a>(journey: &'a Journey, id: &'a SegmentId) -> &'a str {
    journey.segment(id).map_or(id.as_str(), |segment| &segment.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{
            Edit, EntryKey, MapField, Tally, Voice,
            test_map::{self, segmented},
        },
        words::Lang,
    };

    fn check(map: &Journey, english: &str, finnish: &str) {
        let insight = Insight::of(map, &View::default());
        assert_eq!(Lang::En.words().segments_sentence(&insight, map), english);
        assert_eq!(Lang::Fi.words().segments_sentence(&insight, map), finnish);
    }

    #[test]
    fn r6_a_map_without_segments_says_nothing_of_them() {
        check(&segmented("A -", &[]), "", "");
    }

    #[test]
    fn r6_it_holds_for_one_and_is_broken_for_another() {
        check(
            &segmented("A +", &["Quick!:A+", "Chatty!:A-"]),
            "The experience holds for Quick, is broken for Chatty at 1.",
            "Kokemus on onnistunut asiakasryhmän ”Quick” kannalta, ei ole onnistunut asiakasryhmän ”Chatty” kannalta \
             kohdassa 1.",
        );
    }

    #[test]
    fn r6_what_is_true_of_several_is_said_once_and_out_of_target_is_told_apart() {
        check(
            &segmented("A ?; B +; C +", &["Quick!:A+", "Slow!:A+", "Loud!", "Chatty:A- C-"]),
            "The experience holds for Quick, for Slow, is not known yet for Loud (judged by the ratings for everyone), \
             is broken for Chatty (not in target) at 1 and 3.",
            "Kokemus on onnistunut asiakasryhmän ”Quick” kannalta, asiakasryhmän ”Slow” kannalta, \
             on kesken asiakasryhmän ”Loud” kannalta (arvioitu kaikkien yhteisten arvioiden mukaan), \
             ei ole onnistunut asiakasryhmän ”Chatty” kannalta (ei kohderyhmässä) kohdissa 1 ja 3.",
        );
    }

    #[test]
    fn r6_of_many_breaks_the_first_five_are_named() {
        let many = segmented("A -; B -; C -; D -; E -; F -; G -; H -; I -", &["Quick!"]);
        check(
            &many,
            "The experience is broken for Quick (judged by the ratings for everyone) at 1, 2, 3, 4, 5 and 4 more.",
            "Kokemus ei ole onnistunut asiakasryhmän ”Quick” kannalta \
             (arvioitu kaikkien yhteisten arvioiden mukaan) kohdissa 1, 2, 3, 4, 5 ja 4 muuta.",
        );
    }

    #[test]
    fn r6_after_recovery_it_holds_and_says_how() {
        let map = segmented("A", &["Quick!: A+"]);
        let mut insight = Insight::of(&map, &View::default());
        insight.segments[0].verdict = Verdict::HoldsAfterRecovery;
        assert_eq!(
            Lang::En.words().segments_sentence(&insight, &map),
            "The experience holds after recovery for Quick."
        );
    }

    #[test]
    fn r6_a_segment_judged_by_the_ratings_for_everyone_says_so() {
        let map = segmented("A +; B -", &["Routine!", "Quick!: B+", "Loud"]);
        let insight = Insight::of(&map, &View::default());
        let rows = |lang: Lang| {
            insight
                .segments
                .iter()
                .map(move |it| lang.words().segment_row(it, &map.clone()))
                .collect::<Vec<_>>()
        };
        let english = rows(Lang::En);
        assert_eq!(
            english[0],
            ["Routine: broken", "Routine: broken at 2. Judged by the ratings for everyone"]
        );
        assert_eq!(english[1], ["Quick: holds"; 2]);
        assert_eq!(english[2][0], "Loud (not in target): broken");
    }

    #[test]
    fn r6_a_split_names_for_whom_it_is_good_and_for_whom_it_breaks() {
        let map = segmented("A", &["Quick!:A+", "Slow!:A+", "Chatty!:A-", "Loud:A-"]);
        let insight = Insight::of(&map, &View::default());
        let said = |lang: Lang| lang.words().split(&insight, &map, &insight.touchpoints[0]);
        assert_eq!(said(Lang::En), "split: good for Quick and Slow, breaks for Chatty");
        assert_eq!(said(Lang::Fi), "jakaa asiakkaat: hyvä – Quick ja Slow, katkos – Chatty");
    }

    /// Says the counts of these negative, neutral and positive answers.
    fn answers(lang: Lang, tolerance: u8, [negative, neutral, positive]: [u32; 3]) -> Option<String> {
        let mut map = test_map::journey("A");
        test_map::edit(&mut map, Edit::Describe(MapField::Tolerance(tolerance)));
        let key = EntryKey::new(Voice::Customer, None, "");
        let rate = Edit::Rate(test_map::id("A"), key, Tally { negative, neutral, positive });
        test_map::edit(&mut map, rate);
        lang.words().several_answers(&Insight::of(&map, &View::default()).touchpoints[0])
    }

    #[test]
    fn r5_answers_are_told_worst_first() {
        let en = |said| answers(Lang::En, 0, said).unwrap_or_default();
        assert_eq!(en([3, 2, 5]), "3 of 10 negative, 2 neutral");
        assert_eq!(en([1, 0, 99]), "1 of 100 negative");
        assert_eq!(en([0, 1, 1]), "1 of 2 neutral");
        assert_eq!(en([0, 0, 7]), "all 7 positive");
        assert_eq!(en([1, 0, 0]), "", "one answer is the level");
        let tolerated = answers(Lang::En, 1, [1, 0, 99]);
        assert_eq!(tolerated.as_deref(), Some("1 of 100 negative, within the tolerance"));
        let fi = |said| answers(Lang::Fi, 0, said).unwrap_or_default();
        assert_eq!(fi([3, 2, 5]), "10 vastauksesta 3 negatiivista, 2 neutraalia");
        assert_eq!(fi([1, 1, 0]), "2 vastauksesta 1 negatiivinen, 1 neutraali");
        assert_eq!(fi([0, 0, 7]), "kaikki 7 vastausta positiivisia");
    }

    #[test]
    fn r5_a_tolerance_says_what_it_accepts() {
        let mut map = test_map::journey("A; B +");
        let key = EntryKey::new(Voice::Customer, None, "");
        let tally = Tally { negative: 1, neutral: 0, positive: 99 };
        test_map::edit(&mut map, Edit::Rate(test_map::id("A"), key, tally));
        let mut said = |tolerance, lang: Lang| {
            test_map::edit(&mut map, Edit::Describe(MapField::Tolerance(tolerance)));
            lang.words().tolerance(tolerance, &Insight::of(&map, &View::default()))
        };
        assert_eq!(said(0, Lang::En), "Customers we accept failing: 0\u{a0}%. Every one of them counts");
        assert_eq!(
            said(1, Lang::En),
            "Customers we accept failing: 1\u{a0}%. 1 touchpoint is positive only by that"
        );
        assert_eq!(
            said(1, Lang::Fi),
            "Hyväksymme, että asiakkaista pettyy 1\u{a0}%. 1 kosketuspiste on positiivinen vain siksi"
        );
    }
}
