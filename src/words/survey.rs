//! The results of surveys, as sentences (R17).

use super::Words;
use crate::{
    insight::{FEW, HeldBy, Insight, SurveyResult, outcome_share},
    journey::ByBreaks,
};

impl Words {
    /// Says how many journeys of a survey were unbroken: "Spring survey: 411 of 25,976 journeys were unbroken
    /// (1.58 %)".
    pub fn unbroken(&self, survey: &str, unbroken: u32, answered: u32) -> String {
        let share = self.share_of(unbroken, answered);
        let facts = [
            ("survey", self.survey_name(survey).into()),
            ("unbroken", unbroken.into()),
            ("answered", answered.into()),
            ("share", share.into()),
        ];
        self.say("found-unbroken", &facts)
    }

    /// Returns the name of a survey; the word for an untitled one where it is blank.
    pub fn survey_name<'a>(&'a self, name: &'a str) -> std::borrow::Cow<'a, str> {
        if name.trim().is_empty() { self.text("survey-untitled") } else { name.into() }
    }

    /// Says how many people's journeys become unbroken by mending one touchpoint: "Mending it alone makes 313 more
    /// journeys unbroken".
    pub fn held_by_one(&self, people: u32) -> String {
        self.say("found-held-by-one", &[("people", people.into())])
    }

    /// Says how many unbroken journeys the touchpoints' separate shares would suggest: "From the shares of each
    /// touchpoint alone one would estimate 85". Empty without an estimate.
    pub fn estimate(&self, result: &SurveyResult) -> String {
        let of = |share: f64| (share * f64::from(result.table.answered)).round() as u32;
        let estimated = result.estimate.map(of);
        estimated.map_or_else(String::new, |people| self.say("survey-estimate", &[("people", people.into())]))
    }

    /// Returns the name of the survey's outcome: what was asked, else the word for an outcome.
    pub fn outcome_name(&self, result: &SurveyResult) -> String {
        match result.outcome.trim() {
            "" => self.text("survey-outcome").into_owned(),
            outcome => outcome.to_owned(),
        }
    }

    /// Returns the title of the ladder: "Satisfied, by number of breaks"; without an outcome, "People, by number
    /// of breaks".
    pub fn ladder_title(&self, result: &SurveyResult) -> String {
        let has_outcome = result.table.by_breaks.iter().any(|row| row.asked > 0);
        let outcome =
            if has_outcome { self.outcome_name(result) } else { self.text("survey-how-many").into_owned() };
        self.say("survey-ladder", &[("outcome", outcome.into())])
    }

    /// Tells a row of the ladder: "1 break: 93.5 % of 1,100 asked", and how many people it has where not all of
    /// them were asked.
    pub fn rung(&self, row: &ByBreaks) -> String {
        let facts =
            [("breaks", row.breaks.into()), ("people", row.people.into()), ("asked", row.asked.into())];
        let Some(share) = outcome_share(row) else { return self.say("survey-rung-people", &facts) };
        let few = if row.asked < FEW { format!(" ({})", self.text("survey-few")) } else { String::new() };
        let share = [("share", format!("{}{few}", self.share(share)).into())];
        let name = if row.asked == row.people { "survey-rung" } else { "survey-rung-some" };
        self.say(name, &facts.into_iter().chain(share).collect::<Vec<_>>())
    }

    /// Tells all rows of the ladder, for those who do not see it.
    pub fn ladder(&self, result: &SurveyResult) -> String {
        let rows: Vec<_> = result.table.by_breaks.iter().map(|row| self.rung(row)).collect();
        format!("{}: {}", self.ladder_title(result), rows.join("; "))
    }

    /// Returns `part` as a percentage of `whole`: "1.58 %".
    pub fn share_of(&self, part: u32, whole: u32) -> String {
        self.share(f64::from(part) / f64::from(whole.max(1)))
    }

    /// Returns a survey's name and date: "Spring survey, 2026-04"; one that is set aside says so.
    pub fn survey_told(&self, result: &SurveyResult) -> String {
        let name = self.survey_name(&result.name);
        let date = result.date.as_str();
        let told = if date.is_empty() { name.into_owned() } else { format!("{name}, {date}") };
        if result.counts { told } else { self.say("survey-aside", &[("survey", told.into())]) }
    }

    /// Says which set is mended best together: "13 and 4: 729 more unbroken".
    pub fn best(&self, best: Option<&HeldBy>) -> String {
        let Some(best) = best else { return self.text("survey-best-unknown").into_owned() };
        let facts = [("numbers", self.numbers(&best.numbers).into()), ("people", best.people.into())];
        self.say("survey-best-row", &facts)
    }

    /// Returns a sentence each on columns that are not on the map and on touchpoints that were not asked about.
    pub fn survey_apart(&self, result: &SurveyResult, insight: &Insight) -> Vec<String> {
        let is_asked = |number: &u32| result.columns.contains(&Some(*number));
        let numbers = insight.touchpoints.iter().map(|judged| judged.number);
        let not_asked: Vec<_> = numbers.filter(|number| !is_asked(number)).collect();
        let quoted = result
            .not_on_map
            .iter()
            .map(|title| self.say("survey-quoted", &[("text", title.as_str().into())]));
        let titles = self.list(quoted);
        let not_asked = (!not_asked.is_empty())
            .then(|| self.say("survey-not-asked-about", &[("numbers", self.numbers(&not_asked).into())]));
        let not_on_map = (!result.not_on_map.is_empty())
            .then(|| self.say("survey-not-on-map", &[("titles", titles.into())]));
        [not_asked, not_on_map].into_iter().flatten().collect()
    }
}
