//! The verdict as a sentence, never as a score (R3, R4, R6).

use fluent::FluentValue;

use super::{Words, capital, expected::expected};
use crate::{
    insight::{Counts, Insight, Scope, Verdict},
    journey::{Journey, Round, SegmentId},
};

impl Words {
    /// Says what the experience is, for whom, and the counts behind it. `insight` must be of this journey.
    pub fn verdict_sentence(&self, insight: &Insight, journey: &Journey) -> String {
        self.verdict_parts(insight, journey).join(" ")
    }

    /// Returns the verdict as a headline, which says what the experience is and for whom, and the counts behind
    /// it.
    pub fn verdict_parts(&self, insight: &Insight, journey: &Journey) -> [String; 2] {
        let round = insight.round(journey);
        let subject = self.subject(&insight.scope, journey, round.as_ref());
        let verdict = self.say(headline(insight, journey, round.is_some()), &[("subject", subject.into())]);
        let mut facts = self.facts(insight.verdict, &insight.counts, insight.touchpoints.len());
        if insight.is_expected(journey) && insight.is_unasked() {
            facts = format!("{facts}, {}", self.text("facts-unasked"));
        }
        [verdict, format!("{facts}.{}", self.audience_note(insight))]
    }

    /// Says what is special about those whom the verdict speaks of; empty where nothing is.
    fn audience_note(&self, insight: &Insight) -> String {
        let is_for_everyone =
            |id: &SegmentId| insight.segments.iter().any(|it| it.id == *id && it.is_for_everyone);
        match &insight.scope {
            Scope::NoneInTarget => format!(" {}", self.text("none-in-target")),
            Scope::Segment(id) if is_for_everyone(id) => {
                format!(" {}.", capital(&self.text("segment-for-everyone")))
            }
            _ => String::new(),
        }
    }

    /// Returns whose experience it is (R6), with the round where one that is over is looked at (R5).
    pub(super) fn subject(&self, scope: &Scope, journey: &Journey, round: Option<&Round>) -> String {
        let name = match scope {
            Scope::Segment(id) => journey.segment(id).map_or(id.as_str(), |segment| &segment.name),
            _ => "",
        };
        let subject = match (scope, round) {
            (Scope::Segment(_), None) => "verdict-subject-segment",
            (Scope::Segment(_), Some(_)) => "verdict-subject-segment-round",
            (_, None) => "verdict-subject",
            (_, Some(_)) => "verdict-subject-round",
        };
        let round = round.map_or("", |round| round.name.as_str());
        self.say(subject, &[("segment", name.into()), ("round", round.into())])
    }

    /// Says what the verdict rests on, then the other counts; those that are zero are left out.
    fn facts(&self, verdict: Verdict, counts: &Counts, total: usize) -> String {
        let mut facts = vec![match verdict {
            Verdict::Holds => self.out_of("facts-holds", counts.positive, total),
            Verdict::HoldsAfterRecovery => self.out_of("facts-recovered", counts.recovered, total),
            Verdict::Open => self.out_of("facts-open", counts.unrated, total),
            Verdict::Broken => self.broken(counts, total),
        }];
        let more = [
            ("facts-also-recovered", counts.recovered, verdict != Verdict::HoldsAfterRecovery),
            ("facts-unrated", counts.unrated, verdict == Verdict::Broken),
            ("facts-assumed", counts.assumed, true),
        ];
        let untold = more.into_iter().filter(|&(_, count, is_untold)| count > 0 && is_untold);
        facts.extend(untold.map(|(name, count, _)| self.counted(name, count)));
        facts.join(", ")
    }

    /// Says what breaks: "2 negative and 2 neutral of 15 touchpoints".
    fn broken(&self, counts: &Counts, total: usize) -> String {
        let negative = self.counted("facts-negative", counts.negative);
        let neutral = self.counted("facts-neutral", counts.neutral);
        let breaks = match (counts.negative, counts.neutral) {
            (_, 0) => negative,
            (0, _) => neutral,
            _ => self.say("facts-both", &[("negative", negative.into()), ("neutral", neutral.into())]),
        };
        self.say("facts-broken", &[("breaks", breaks.into()), ("total", total.into())])
    }

    pub(super) fn counted(&self, name: &str, count: usize) -> String {
        self.say(name, &[("count", FluentValue::from(count))])
    }

    pub(super) fn out_of(&self, name: &str, count: usize, total: usize) -> String {
        self.say(name, &[("count", count.into()), ("total", total.into())])
    }
}

/// Returns the name of the headline: of what was where the view is of a past round.
fn headline(insight: &Insight, journey: &Journey, was: bool) -> &'static str {
    match (insight.verdict, was) {
        (verdict, _) if insight.counts.as_if > 0 => expected(verdict),
        (verdict, false) if insight.is_expected(journey) => expected(verdict),
        (Verdict::Holds, false) => "verdict-holds",
        (Verdict::HoldsAfterRecovery, false) => "verdict-recovered",
        (Verdict::Open, false) => "verdict-open",
        (Verdict::Broken, false) => "verdict-broken",
        (Verdict::Holds, true) => "verdict-held",
        (Verdict::HoldsAfterRecovery, true) => "verdict-was-recovered",
        (Verdict::Open, true) => "verdict-was-open",
        (Verdict::Broken, true) => "verdict-was-broken",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{JudgedBy, View},
        journey::{Edit, EntryKey, MapField, Plan, Segment, Tally, Voice, test_map},
        words::Lang,
    };

    /// Returns a map with this many touchpoints of each rating, without connections.
    fn loose(positive: usize, neutral: usize, negative: usize, unrated: usize) -> Journey {
        let marks = [("+", positive), ("0", neutral), ("-", negative), ("?", unrated)];
        let steps =
            marks.iter().flat_map(|(mark, count)| (0..*count).map(move |n| format!("{mark}{n} {mark}")));
        test_map::journey(&steps.collect::<Vec<_>>().join(";"))
    }

    /// Rates these touchpoints by ourselves, where customers have not.
    fn assume(mut journey: Journey, names: &[&str]) -> Journey {
        for name in names {
            let key = EntryKey::new(Voice::Own, None, "");
            let tally = Tally { positive: 1, ..Tally::default() };
            test_map::edit(&mut journey, Edit::Rate(test_map::id(name), key, tally));
        }
        journey
    }

    fn segment(journey: &mut Journey, name: &str, in_target: bool) -> SegmentId {
        let id = SegmentId::new(name).expect("an id");
        let extra = crate::journey::Extra::default();
        let segment = Segment { id: id.clone(), name: name.to_owned(), order: 0, in_target, extra };
        test_map::edit(journey, Edit::AddSegment(segment));
        id
    }

    fn said(lang: Lang, journey: &Journey) -> String {
        lang.words().verdict_sentence(&Insight::of(journey, &View::default()), journey)
    }

    fn check(journey: &Journey, english: &str, finnish: &str) {
        assert_eq!(said(Lang::En, journey), english);
        assert_eq!(said(Lang::Fi, journey), finnish);
    }

    #[test]
    fn r3_broken_tells_negative_and_neutral_apart() {
        let assumed = assume(loose(7, 2, 2, 4), &["?0", "?1", "?2"]);
        check(
            &assumed,
            "The experience is broken. 2 negative and 2 neutral of 15 touchpoints, 1 not rated, 3 assumed.",
            "Kokemus ei ole onnistunut. 2 negatiivista ja 2 neutraalia 15 kosketuspisteestä, 1 arvioimatta, \
             3 oletettua.",
        );
        check(
            &loose(0, 0, 1, 0),
            "The experience is broken. 1 negative of 1 touchpoint.",
            "Kokemus ei ole onnistunut. 1 negatiivinen 1 kosketuspisteestä.",
        );
        check(
            &loose(1, 1, 0, 0),
            "The experience is broken. 1 neutral of 2 touchpoints.",
            "Kokemus ei ole onnistunut. 1 neutraali 2 kosketuspisteestä.",
        );
    }

    #[test]
    fn r3_holds() {
        check(
            &loose(15, 0, 0, 0),
            "The experience holds. All 15 touchpoints are positive.",
            "Kokemus on onnistunut. Kaikki 15 kosketuspistettä ovat positiivisia.",
        );
        check(
            &loose(1, 0, 0, 0),
            "The experience holds. The only touchpoint is positive.",
            "Kokemus on onnistunut. Ainoa kosketuspiste on positiivinen.",
        );
        check(
            &assume(loose(2, 0, 0, 1), &["?0"]),
            "The experience holds. All 3 touchpoints are positive, 1 assumed.",
            "Kokemus on onnistunut. Kaikki 3 kosketuspistettä ovat positiivisia, 1 oletettu.",
        );
    }

    #[test]
    fn r3_open() {
        check(
            &loose(12, 0, 0, 3),
            "The experience is not known yet. 3 of 15 touchpoints are not rated.",
            "Kokemus on kesken. 3 kosketuspistettä 15:stä on arvioimatta.",
        );
        check(
            &loose(2, 0, 0, 1),
            "The experience is not known yet. 1 of 3 touchpoints is not rated.",
            "Kokemus on kesken. 1 kosketuspiste 3:sta on arvioimatta.",
        );
        check(
            &loose(0, 0, 0, 1),
            "The experience is not known yet. The only touchpoint is not rated.",
            "Kokemus on kesken. Ainoa kosketuspiste on arvioimatta.",
        );
        check(
            &loose(0, 0, 0, 0),
            "The experience is not known yet. The map has no touchpoints.",
            "Kokemus on kesken. Kartassa ei ole kosketuspisteitä.",
        );
    }

    #[test]
    fn r3_holds_after_recovery() {
        let journey = loose(3, 0, 0, 0);
        let mut insight = Insight::of(&journey, &View { by: JudgedBy::Customers, ..View::default() });
        insight.verdict = Verdict::HoldsAfterRecovery;
        insight.counts = Counts { positive: 2, recovered: 1, assumed: 1, ..Counts::default() };
        let said = |lang: Lang| lang.words().verdict_sentence(&insight, &journey);
        assert_eq!(
            said(Lang::En),
            "The experience holds after recovery. 1 of 3 touchpoints is recovered, 1 assumed."
        );
        assert_eq!(
            said(Lang::Fi),
            "Kokemus on onnistunut korjauksen jälkeen. 1 kosketuspiste 3:sta on korjattu, 1 oletettu."
        );
    }

    #[test]
    fn r20_a_map_that_is_to_be_would_hold_until_customers_have_rated_all_of_it() {
        let mut map = assume(test_map::journey("A > B"), &["A", "B"]);
        test_map::edit(&mut map, Edit::Describe(MapField::Plan(Some(Plan::ToBe))));
        let said = |lang: Lang, map: &Journey| {
            lang.words().verdict_sentence(&Insight::of(map, &View::default()), map)
        };
        let english =
            "The experience would hold. All 2 touchpoints are positive, 2 assumed, nobody has been asked.";
        assert_eq!(said(Lang::En, &map), english);
        assert!(said(Lang::Fi, &map).starts_with("Kokemus olisi onnistunut."), "{}", said(Lang::Fi, &map));
        for (name, begin) in [("A", "The experience would hold."), ("B", "The experience holds.")] {
            let (key, tally) =
                (EntryKey::new(Voice::Customer, None, ""), Tally { positive: 1, ..Tally::default() });
            test_map::edit(&mut map, Edit::Rate(test_map::id(name), key, tally));
            let said = said(Lang::En, &map);
            assert!(said.starts_with(begin) && !said.contains("nobody"), "{said}");
        }
    }

    #[test]
    fn r6_a_segment_is_named_and_none_in_target_is_said() {
        let mut journey = loose(1, 0, 0, 0);
        let quick = segment(&mut journey, "Quick", false);
        check(
            &journey,
            "The experience holds. The only touchpoint is positive. \
             No segment is in target, so the map is judged for everyone.",
            "Kokemus on onnistunut. Ainoa kosketuspiste on positiivinen. \
             Yksikään asiakasryhmä ei ole kohderyhmässä, joten kartta arvioidaan kaikkien asiakkaiden kannalta.",
        );
        let view = View { segment: Some(quick), ..View::default() };
        let said = |lang: Lang| lang.words().verdict_sentence(&Insight::of(&journey, &view), &journey);
        assert_eq!(
            said(Lang::En),
            "For Quick the experience holds. The only touchpoint is positive. \
             Judged by the ratings for everyone."
        );
        assert_eq!(
            said(Lang::Fi),
            "Asiakasryhmän ”Quick” kokemus on onnistunut. Ainoa kosketuspiste on positiivinen. \
             Arvioitu kaikkien yhteisten arvioiden mukaan."
        );
    }

    #[test]
    fn r6_a_segment_judged_by_the_ratings_for_everyone_says_so_in_its_verdict() {
        let journey = test_map::segmented("A +", &["Routine!", "Quick!: A+"]);
        let said = |name: &str, lang: Lang| {
            let view = View { segment: Some(test_map::segment(name)), ..View::default() };
            lang.words().verdict_sentence(&Insight::of(&journey, &view), &journey)
        };
        assert_eq!(
            said("routine", Lang::En),
            "For Routine the experience holds. The only touchpoint is positive. \
             Judged by the ratings for everyone."
        );
        assert!(said("routine", Lang::Fi).ends_with(" Arvioitu kaikkien yhteisten arvioiden mukaan."));
        assert!(!said("quick", Lang::En).contains("everyone"));
    }
}
