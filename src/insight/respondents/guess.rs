//! R17, R18: a guess, which can be changed, at what the columns of a survey are meant as.

use std::{collections::HashMap, sync::Arc};

use super::{
    can::CanBe,
    heard::Heard,
    kind::{ColumnLook, MOST_WORDS, Numbers, counts_up},
    left_out::LeftOut,
    matched::matched,
    plan::{ColumnChoice, SurveyPlan, TakenAs},
    sheet::AnswerSheet,
    together::together,
    yes::yes,
};
use crate::{
    insight::scale::{AnswerScale, CellReply, Reading, is_blank, number},
    journey::{Journey, Period, TouchpointId, is_same_name},
};

/// A guess in the making.
struct Guess<'a> {
    sheet: &'a AnswerSheet,
    looks: Vec<ColumnLook>,
    /// The touchpoint of the map whose title matches each column.
    matched: Vec<Option<TouchpointId>>,
    can: Vec<CanBe>,
}

/// The columns that are guessed to be more than left out.
struct Roles {
    /// The outcome that is told by number of breaks.
    by_breaks: Option<usize>,
    /// All outcomes, that one among them.
    outcomes: Vec<usize>,
    segment: Option<usize>,
    /// The columns in which touchpoints are rated.
    rated: Vec<usize>,
}

impl SurveyPlan {
    /// Guesses what each column is. A column matches the touchpoint whose title is its header, apart from case,
    /// spaces and punctuation; one that could be a rating and matches none is a new touchpoint.
    pub fn guess(sheet: &AnswerSheet, journey: &Journey) -> Self {
        let guess = Guess::of(sheet, journey);
        let roles = guess.roles(journey);
        let numbers = roles.rated.iter().filter_map(|&at| Some((at, guess.numbers(at)?)));
        let scales = together(&numbers.collect::<Vec<_>>(), guess.looks.contains(&ColumnLook::Grades));
        let of_numbers: HashMap<_, _> = scales.scales.into_iter().collect();
        let choice = |place: usize| {
            let reading = guess.reading(place, &of_numbers);
            ColumnChoice { taken: guess.taken_as(place, reading, &roles), reading, is_yes_chosen: false }
        };
        let columns: Vec<_> = (0..sheet.columns.len()).map(choice).collect();
        let has_no_header = guess.has_no_header(&roles.rated, &columns);
        Self {
            name: String::new(),
            date: Period::default(),
            columns,
            open: scales.open,
            questions: (0..sheet.columns.len()).map(|place| guess.heard(place).question()).collect(),
            by_breaks: roles.by_breaks,
            can: guess.can,
            texts: sheet.columns.iter().map(|column| Arc::clone(&column.texts)).collect(),
            has_no_header,
        }
    }
}

impl<'a> Guess<'a> {
    fn of(sheet: &'a AnswerSheet, journey: &Journey) -> Self {
        let looks: Vec<_> = sheet.columns.iter().map(ColumnLook::of).collect();
        let can = sheet.columns.iter().zip(&looks).map(|(column, look)| CanBe::of(column, *look)).collect();
        Self { sheet, looks, matched: matched(sheet, journey), can }
    }
}

impl Guess<'_> {
    fn heard(&self, place: usize) -> Heard {
        Heard::of(&self.sheet.columns[place].header)
    }

    fn has_scale(&self, place: usize) -> bool {
        matches!(self.looks[place], ColumnLook::Numbers(_) | ColumnLook::Grades | ColumnLook::Words)
    }

    /// Returns whether the column asks about the whole journey and not about a touchpoint of the map.
    fn is_total(&self, place: usize) -> bool {
        self.matched[place].is_none() && self.heard(place).is_total()
    }

    fn is_rated(&self, place: usize) -> bool {
        let has_name = !self.sheet.columns[place].header.is_empty();
        self.has_scale(place) && has_name && !self.is_total(place)
    }

    fn roles(&self, journey: &Journey) -> Roles {
        let by_breaks = self.outcome();
        let outcomes = self.outcomes(by_breaks);
        let is_rated = |place: &usize| !outcomes.contains(place) && self.is_rated(*place);
        let rated = (0..self.sheet.columns.len()).filter(is_rated).collect();
        let segment = self.segment(journey, &outcomes);
        Roles { by_breaks, outcomes, segment, rated }
    }

    fn taken_as(&self, place: usize, reading: Option<Reading>, roles: &Roles) -> TakenAs {
        if roles.outcomes.contains(&place) {
            TakenAs::Outcome { yes: yes(&self.sheet.columns[place].texts, reading) }
        } else if Some(place) == roles.segment {
            TakenAs::Segment
        } else if roles.rated.contains(&place) {
            TakenAs::Touchpoint(self.matched[place].clone())
        } else {
            TakenAs::LeftOut(self.left_out(place))
        }
    }

    fn numbers(&self, place: usize) -> Option<Numbers> {
        match self.looks[place] {
            ColumnLook::Numbers(numbers) => Some(numbers),
            _ => None,
        }
    }

    /// Returns the column of the outcome: of those with two answers, one whose header sounds so, else one whose
    /// answers do; else a column that asks about the whole on a scale.
    fn outcome(&self) -> Option<usize> {
        let places = || 0..self.sheet.columns.len();
        let is_two = |place: &usize| self.looks[*place] == ColumnLook::Two;
        let says_so = |place: &usize| {
            let texts = &self.sheet.columns[*place].texts;
            let answers = || texts.iter().filter(|text| !is_blank(text));
            answers().count() == 2 && answers().any(|text| Heard::of(text).is_outcome())
        };
        let mut twos = places().filter(is_two);
        twos.clone()
            .find(|place| self.heard(*place).is_outcome())
            .or_else(|| twos.find(says_so))
            .or_else(|| places().find(|&place| self.has_scale(place) && self.is_total(place)))
    }

    /// Returns the columns of all outcomes: the one that is told by number of breaks, and the first of each other
    /// question that a map can hold.
    fn outcomes(&self, by_breaks: Option<usize>) -> Vec<usize> {
        let mut taken: Vec<_> = by_breaks.into_iter().collect();
        let mut asked: Vec<_> = taken.iter().filter_map(|&place| self.heard(place).question()).collect();
        for place in (0..self.sheet.columns.len()).filter(|place| Some(*place) != by_breaks) {
            let is_read = self.looks[place] == ColumnLook::Two || self.has_scale(place);
            let question = self.heard(place).question().filter(|_| is_read && self.is_total(place));
            if let Some(question) = question.filter(|question| !asked.contains(question)) {
                asked.push(question);
                taken.push(place);
            }
        }
        taken
    }

    /// Returns the column that is called a segment, or has the names of the map's segments.
    fn segment(&self, journey: &Journey, outcomes: &[usize]) -> Option<usize> {
        let is_one = |text: &String| journey.segments().iter().any(|it| is_same_name(&it.name, text));
        let is_it = |place: &usize| {
            let column = &self.sheet.columns[*place];
            let is_category = matches!(
                self.looks[*place],
                ColumnLook::Two | ColumnLook::Other(LeftOut::MayBeSegment | LeftOut::Constant)
            );
            is_category
                && self.can[*place].is_segment()
                && column.texts.len() <= MOST_WORDS
                && (self.heard(*place).is_segment() || column.texts.iter().all(is_one))
        };
        (0..self.sheet.columns.len()).filter(|place| !outcomes.contains(place)).find(is_it)
    }

    fn reading(&self, place: usize, of_numbers: &HashMap<usize, AnswerScale>) -> Option<Reading> {
        let scale = match self.looks[place] {
            ColumnLook::Words => Some(AnswerScale::Words),
            ColumnLook::Grades => Some(AnswerScale::SchoolGrade),
            // A column that was asked on another scale than the touchpoints is read by its own.
            ColumnLook::Numbers(numbers) => of_numbers.get(&place).copied().or_else(|| {
                let theirs = of_numbers.values().copied().filter(|scale| numbers.is_held_by(*scale)).max();
                theirs
                    .or_else(|| together(&[(place, numbers)], false).scales.first().map(|(_, scale)| *scale))
            }),
            ColumnLook::Two if self.answers(place).all(|text| is_on_words(text)) => Some(AnswerScale::Words),
            ColumnLook::Two | ColumnLook::Other(_) => None,
        };
        scale.map(Reading::of)
    }

    /// Returns the texts of a column, without those that stand for nothing.
    fn answers(&self, place: usize) -> impl Iterator<Item = &String> {
        self.sheet.columns[place].texts.iter().filter(|text| !is_blank(text))
    }

    /// Returns whether the headers of the columns that are rated are themselves answers.
    fn has_no_header(&self, rated: &[usize], columns: &[ColumnChoice]) -> bool {
        let is_answer = |&place: &usize| self.is_answer(place, columns[place].reading);
        !rated.is_empty() && rated.iter().all(is_answer) && !self.counts_columns(rated)
    }

    /// Returns whether the header of a column is itself an answer, and not a title of the map.
    fn is_answer(&self, place: usize, reading: Option<Reading>) -> bool {
        let widest = |it: Reading| match it.scale() {
            scale if AnswerScale::COUNTED.contains(&scale) => Reading::of(AnswerScale::ToTen),
            _ => it,
        };
        let reply = reading.map(|it| widest(it).reply(self.sheet.columns[place].asked()));
        self.matched[place].is_none() && matches!(reply, Some(CellReply::Level(_)))
    }

    /// Returns whether the headers of these columns are numbers of questions, each one more than the one before.
    fn counts_columns(&self, places: &[usize]) -> bool {
        let numbers = places.iter().map(|&place| number(self.sheet.columns[place].asked()));
        let numbers: Option<Vec<_>> = numbers.collect();
        places.len() > 2 && numbers.is_some_and(|numbers| counts_up(&numbers))
    }

    fn left_out(&self, place: usize) -> LeftOut {
        match self.looks[place] {
            ColumnLook::Two | ColumnLook::Other(LeftOut::MayBeSegment) if self.can[place].is_personal() => {
                LeftOut::FreeText
            }
            ColumnLook::Other(why) => why,
            ColumnLook::Two if self.heard(place).is_outcome() => LeftOut::OtherOutcome,
            ColumnLook::Two => LeftOut::MayBeSegment,
            _ if self.sheet.columns[place].header.is_empty() => LeftOut::NoHeader,
            _ => LeftOut::OtherOutcome,
        }
    }
}

fn is_on_words(text: &str) -> bool {
    matches!(Reading::of(AnswerScale::Words).reply(text), CellReply::Level(_))
}
