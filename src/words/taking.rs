//! A survey that is looked through before it is taken, in words: its scales, what its columns hold, and what is
//! worth knowing.

use std::{borrow::Cow, collections::BTreeSet};

use super::Words;
use crate::{
    insight::{
        Insight, Judged,
        respondents::{
            AnswerSheet, ColumnCount, Counted, CountedSurvey, LeftOut, SurveyLack, SurveyPlan, TakenAs,
            WidenedColumn, replaced,
        },
        scale::{AnswerScale, Reading, number},
    },
    journey::Journey,
};

/// The most values of a column that are told one by one.
const MOST_TOLD: usize = 4;

impl Words {
    /// Returns a scale from its worst to its best: "1–5", or, turned round, "1–5, 1 is best"; for a scale of
    /// words, "words".
    pub fn scale(&self, reading: Reading) -> String {
        let Some((least, greatest)) = reading.scale().range() else {
            let name = if reading.is_reversed() { "scale-words-reversed" } else { "scale-words" };
            return self.text(name).into_owned();
        };
        let told = |end: f64| format!("{end:+}").trim_start_matches('+').replace('-', "−");
        let whole = match reading.scale() {
            AnswerScale::SchoolGrade => return self.text("scale-grades").into_owned(),
            AnswerScale::Signed => "−2…+2".to_owned(),
            _ => format!("{}–{}", told(least), told(greatest)),
        };
        if reading.is_reversed() {
            return self.say("scale-reversed", &[("scale", whole.into()), ("best", told(least).into())]);
        }
        whole
    }

    /// Says which values of a scale are negative, neutral and positive (R18).
    pub fn scale_help(&self, scale: AnswerScale) -> String {
        let name = match scale {
            AnswerScale::ToThree => "scale-to-three-help",
            AnswerScale::ToFive => "scale-to-five-help",
            AnswerScale::ToSeven => "scale-to-seven-help",
            AnswerScale::ToTen => "scale-to-ten-help",
            AnswerScale::Signed => "scale-signed-help",
            AnswerScale::SchoolGrade => "scale-grades-help",
            AnswerScale::Words => "scale-words-help",
        };
        self.text(name).into_owned()
    }

    /// Says what a survey lacks before it can be taken, and what to do about it.
    pub fn survey_lacks(&self, lack: SurveyLack) -> Cow<'_, str> {
        self.text(match lack {
            SurveyLack::Scale => "survey-lacks-scale",
            SurveyLack::Touchpoint => "survey-lacks-touchpoint",
            SurveyLack::Answer => "survey-lacks-answer",
            SurveyLack::Name => "survey-lacks-name",
        })
    }

    /// Says how many of those asked said yes, if these texts mean yes: "11,403 of 25,976 say yes (43.9 %)".
    pub fn outcome_counts(&self, count: &ColumnCount, yes: &BTreeSet<String>) -> String {
        let [whole, ..] = self.outcome_counts_to_fit(count, yes);
        whole
    }

    /// Says the same ever more shortly, so that the share is not cut where there is little room: "11,403 of 25,976
    /// say yes (43.9 %)", "11,403 of 25,976 (43.9 %)" and "43.9 %".
    pub fn outcome_counts_to_fit(&self, count: &ColumnCount, yes: &BTreeSet<String>) -> [String; 3] {
        let [says_yes, unsure, no] = count.outcome(yes);
        let said = says_yes + unsure + no;
        let share = self.share_of(says_yes, said);
        let facts = [("yes", says_yes.into()), ("asked", said.into()), ("share", share.clone().into())];
        [self.say("survey-outcome-counts", &facts), self.say("survey-outcome-short", &facts), share]
    }

    /// Returns how many people are in each segment of a column, the largest first: "Business 12,495, Eco 11,564
    /// and 2 more".
    pub fn segment_counts(&self, count: &ColumnCount) -> String {
        let mut values: Vec<_> = count.values.iter().collect();
        values.sort_by_key(|value| std::cmp::Reverse(value.people));
        let told = values.iter().take(MOST_TOLD).map(|it| format!("{} {}", it.text, self.number(it.people)));
        let told: Vec<_> = told.collect();
        match values.len().saturating_sub(MOST_TOLD) {
            0 => told.join(", "),
            more => {
                format!("{}, {}", told.join(", "), self.say("survey-and-more", &[("count", more.into())]))
            }
        }
    }

    /// Returns what somebody should know before a survey is taken into this journey, a sentence each.
    pub fn worth_knowing(
        &self,
        survey: CountedSurvey<'_>,
        insight: &Insight,
        journey: &Journey,
    ) -> Vec<String> {
        let CountedSurvey { sheet, plan, counted } = survey;
        let mut said = self.of_the_whole(plan, journey);
        said.extend(self.zeros(plan, counted));
        said.extend(self.outside(plan, counted));
        said.extend(self.widened(survey));
        said.extend(self.unanswered(survey));
        if let Some(first) = sheet.uneven().first() {
            let facts = [("count", sheet.uneven().len().into()), ("row", first.row.into())];
            said.push(self.say("survey-known-uneven", &facts));
        }
        said.extend(self.unasked(plan, insight, journey));
        said.extend(self.new_ones(plan, sheet));
        said.extend(self.personal(plan, sheet));
        said
    }

    /// Says what is to be known of the survey as a whole: its header, an earlier one of its name, its segments.
    fn of_the_whole(&self, plan: &SurveyPlan, journey: &Journey) -> Vec<String> {
        let mut said = Vec::new();
        if plan.has_no_header() {
            said.push(self.text("survey-known-no-header").into_owned());
        }
        if replaced(journey, &plan.name).next().is_some() {
            said.push(self.say("survey-known-replaced", &[("name", plan.name.trim().into())]));
        }
        let has_targets = journey.segments().iter().any(|segment| segment.in_target);
        if has_targets && plan.segment().is_none() {
            said.push(self.text("survey-known-no-segment").into_owned());
        }
        said
    }

    /// Says how many zeros stand on scales that begin with 1, where they are no answer.
    fn zeros(&self, plan: &SurveyPlan, counted: &Counted) -> Option<String> {
        let of = |place: usize| -> u32 {
            let is_blank = plan.columns()[place].reading.is_some_and(|it| it.scale().has_blank_zero());
            let zeros = counted.columns[place].values.iter().filter(|it| number(&it.text) == Some(0.0));
            if is_blank { zeros.map(|it| it.people).sum() } else { 0 }
        };
        let zeros: Vec<u32> = plan.touchpoints().map(of).filter(|zeros| *zeros > 0).collect();
        let facts = [("cells", zeros.iter().sum::<u32>().into()), ("columns", zeros.len().into())];
        (!zeros.is_empty()).then(|| self.say("survey-known-zeros", &facts))
    }

    fn outside(&self, plan: &SurveyPlan, counted: &Counted) -> Option<String> {
        let outside = plan.touchpoints().map(|place| counted.columns[place].outside);
        let outside: Vec<u32> = outside.filter(|count| *count > 0).collect();
        let facts = [("answers", outside.iter().sum::<u32>().into()), ("columns", outside.len().into())];
        (!outside.is_empty()).then(|| self.say("survey-known-outside", &facts))
    }

    /// Says which columns a few answers keep on a wider scale than most others. Nothing is said while it is asked
    /// which scale it was.
    fn widened(&self, CountedSurvey { sheet, plan, counted }: CountedSurvey<'_>) -> Vec<String> {
        let columns = if plan.open_question().is_some() { Vec::new() } else { plan.widened(counted) };
        let told = |column: &WidenedColumn| {
            let scale = |scale| self.scale(Reading::of(scale));
            let facts = [
                ("header", sheet.columns[column.place].header.as_str().into()),
                ("scale", scale(column.scale).into()),
                ("usual", scale(column.usual).into()),
                ("few", column.few.into()),
                ("answers", column.answers.into()),
            ];
            self.say("survey-known-widened", &facts)
        };
        columns.iter().map(told).collect()
    }

    /// Says which columns nobody answered on their scale: they would become touchpoints without answers.
    fn unanswered(&self, CountedSurvey { sheet, plan, counted }: CountedSurvey<'_>) -> Option<String> {
        let is_empty = |place: &usize| counted.columns[*place].tally.is_empty();
        let headers: Vec<_> =
            plan.touchpoints().filter(is_empty).map(|place| sheet.columns[place].header.clone()).collect();
        let facts = [("headers", self.list(headers.clone().into_iter()).into())];
        (!headers.is_empty()).then(|| self.say("survey-known-unanswered", &facts))
    }

    /// Says which touchpoints of the map were not asked about.
    fn unasked(&self, plan: &SurveyPlan, insight: &Insight, journey: &Journey) -> Option<String> {
        let asked: BTreeSet<_> = plan
            .touchpoints()
            .filter_map(|place| match &plan.columns()[place].taken {
                TakenAs::Touchpoint(id) => id.as_ref(),
                _ => None,
            })
            .collect();
        let unasked = insight.touchpoints.iter().filter(|judged| !asked.contains(&judged.id));
        let title = |judged: &Judged| self.touchpoint_title(journey.title_of(&judged.id)).into_owned();
        let titles: Vec<_> = unasked.map(title).collect();
        let facts =
            [("count", titles.len().into()), ("titles", self.list(titles.clone().into_iter()).into())];
        (!titles.is_empty()).then(|| self.say("survey-known-unasked", &facts))
    }

    /// Says which columns are not on the map yet and become new touchpoints.
    fn new_ones(&self, plan: &SurveyPlan, sheet: &AnswerSheet) -> Option<String> {
        let is_new = |place: &usize| plan.columns()[*place].taken == TakenAs::Touchpoint(None);
        let titles: Vec<_> =
            plan.touchpoints().filter(is_new).map(|place| sheet.columns[place].header.clone()).collect();
        let facts =
            [("count", titles.len().into()), ("titles", self.list(titles.clone().into_iter()).into())];
        (!titles.is_empty()).then(|| self.say("survey-known-new", &facts))
    }

    /// Names the columns that tell who somebody is, or says that there is none. Nothing is said where a column was
    /// left out by hand, since it may be such a one.
    fn personal(&self, plan: &SurveyPlan, sheet: &AnswerSheet) -> Option<String> {
        let columns = plan.columns().iter().zip(&sheet.columns);
        let headers: Vec<_> = columns
            .filter(|(choice, _)| matches!(choice.taken, TakenAs::LeftOut(why) if why.is_personal()))
            .map(|(_, column)| match column.header.as_str() {
                "" => self.text("survey-no-header").into_owned(),
                header => header.to_owned(),
            })
            .collect();
        let is_by_hand = plan.columns().iter().any(|it| it.taken == TakenAs::LeftOut(LeftOut::Chosen));
        match headers.len() {
            0 if is_by_hand => None,
            0 => Some(self.text("survey-known-no-names").into_owned()),
            _ => Some(self.say("survey-known-names", &[("headers", self.list(headers.into_iter()).into())])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{View, respondents::SheetBuilder},
        journey::{Edit, Field, test_map},
        words::Lang,
    };

    #[test]
    fn r18_a_scale_is_told_from_its_worst_to_its_best() {
        let [en, fi] = Lang::ALL.map(Lang::words);
        let told = |scale| en.scale(Reading::of(scale));
        let scales = AnswerScale::ALL.map(told);
        assert_eq!(scales, ["1–3", "1–5", "1–7", "0–10", "−2…+2", "grades", "words"]);
        let reversed = Reading::reversed(AnswerScale::ToFive).expect("it can be turned");
        assert_eq!(en.scale(reversed), "1–5, 1 is best");
        assert_eq!(fi.scale(reversed), "1–5, 1 on paras");
        for scale in AnswerScale::ALL {
            assert!(!en.scale_help(scale).is_empty() && en.scale_help(scale) != fi.scale_help(scale));
        }
    }

    #[test]
    fn r18_a_column_that_one_answer_keeps_on_a_wider_scale_is_named_once_the_scale_is_chosen() {
        let mut sheet = SheetBuilder::new(["Menu", "Paying", "Bill"], 1);
        for row in [["5", "1", "7"], ["4", "2", "2"], ["1", "5", "3"], ["2", "3", "5"]] {
            sheet.push(row).expect("room");
        }
        let (sheet, map) = (sheet.finish(), Journey::new(""));
        let mut plan = SurveyPlan::guess(&sheet, &map);
        let told = |plan: &SurveyPlan, words: &Words| {
            let counted = &Counted::of(plan, &sheet);
            words.widened(CountedSurvey { sheet: &sheet, plan, counted })
        };
        let [en, fi] = Lang::ALL.map(Lang::words);
        assert!(told(&plan, en).is_empty(), "it is still asked which scale it was");
        plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers());
        let said = "“Bill” is read on 1–7 because of 1 of its 4 answers; most columns are on 1–5.";
        assert!(told(&plan, en).iter().all(|it| it.starts_with(said)), "{:?}", told(&plan, en));
        assert_eq!([en, fi].map(|words| told(&plan, words).len()), [1, 1]);
    }

    #[test]
    fn r17_what_was_not_asked_about_and_has_a_title_of_blanks_is_told_as_untitled() {
        let mut map = test_map::journey("Menu + > Bill +");
        test_map::edit(&mut map, Edit::Change(test_map::id("Bill"), Field::Title(" \u{200b}".to_owned())));
        let mut sheet = SheetBuilder::new(["Menu"], 1);
        sheet.push(["5"]).expect("room");
        let plan = SurveyPlan::guess(&sheet.finish(), &map);
        let insight = Insight::of(&map, &View::default());
        for words in Lang::ALL.map(Lang::words) {
            let said = words.unasked(&plan, &insight, &map).expect("one was not asked about");
            assert!(said.contains(&*words.text("touchpoint-untitled")), "{said}");
        }
    }
}
