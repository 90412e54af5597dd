//! R18: what a column looks like, judged from its texts and header alone: ratings, an outcome, or something else
//! that never enters a map, such as names.

use std::ops::RangeInclusive;

use super::{
    heard::{Heard, is_no, is_unsure, is_yes},
    left_out::LeftOut,
    personal::{is_code, is_date, is_e_mail, is_network_address, is_phone},
    sheet::AnswerColumn,
};
use crate::insight::scale::{
    AnswerScale, CellReply, Reading, grade, is_blank, is_marked_grade, number, said_in_words,
};

/// The appearance of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum ColumnLook {
    /// Numbers of one of the scales.
    Numbers(Numbers),
    /// School grades, some of them with a + or −.
    Grades,
    /// Words of the usual scales, at least three of them different.
    Words,
    /// Two words, or 0 and 1 alone; or yes, no and unsure.
    Two,
    Other(LeftOut),
}

/// The numbers of a column that a scale could hold; numbers outside all scales are ignored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Numbers {
    /// The least number that is not 0.
    pub least: f64,
    pub greatest: f64,
    /// The greatest number but for those that only a few gave, as slips of the pen.
    pub greatest_but_slips: f64,
    pub has_zero: bool,
}

/// The share of answers that may be slips of the pen, on no scale or beyond the one that was asked: one in this many.
const SLIPS: u64 = 20;

/// The maximum number of different words in a category.
pub(super) const MOST_WORDS: usize = 20;

/// The maximum number of different values on any scale, halves included.
const MOST_VALUES: usize = 21;

impl ColumnLook {
    pub(super) fn of(column: &AnswerColumn) -> Self {
        let heard = Heard::of(&column.header);
        if column.filled() == 0 {
            return Self::Other(LeftOut::Empty);
        }
        let texts = Texts { column, counts: column.counts() };
        texts.personal(&heard).or_else(|| texts.rated(&heard)).unwrap_or_else(|| texts.other(&heard))
    }
}

/// The different texts of a column, each with the number of respondents who gave it; without counts where the
/// column is too varied.
struct Texts<'a> {
    column: &'a AnswerColumn,
    counts: Vec<u32>,
}

impl Texts<'_> {
    /// Returns the number of answers for which `is_so` holds, and the number of all answers.
    fn share(&self, is_so: impl Fn(&str) -> bool) -> (u64, u64) {
        let count = |at: usize| self.counts.get(at).copied().map_or(1, u64::from);
        let texts = self.column.texts.iter().enumerate();
        let so = texts.filter(|(_, text)| is_so(text)).map(|(at, _)| count(at)).sum();
        (so, (0..self.column.texts.len()).map(count).sum())
    }

    fn is_most(&self, is_so: impl Fn(&str) -> bool) -> bool {
        let (so, all) = self.share(is_so);
        2 * so > all
    }

    fn is_nearly_all(&self, is_so: impl Fn(&str) -> bool) -> bool {
        let (so, all) = self.share(is_so);
        so > 0 && is_slip(all - so, all)
    }

    /// Returns whether most of the texts are sentences.
    fn is_long(&self) -> bool {
        self.is_most(|text| text.split(' ').count() > 3 || text.chars().count() > 30)
    }

    fn is_each_different(&self) -> bool {
        self.column.is_too_varied() || self.column.texts.len() == self.column.filled()
    }

    /// Returns the look of a column that could tell who somebody is, or when and where they were; `None` for any
    /// other.
    fn personal(&self, heard: &Heard) -> Option<ColumnLook> {
        let says = |left_out| Some(ColumnLook::Other(left_out));
        if self.is_most(is_e_mail) {
            return says(LeftOut::EMail);
        }
        if self.is_most(is_network_address) {
            return says(LeftOut::NetworkAddress);
        }
        if self.is_most(is_date) {
            return says(LeftOut::Date);
        }
        if self.is_most(|text| is_phone(text, heard.is_phone())) {
            return says(LeftOut::Phone);
        }
        let is_text = |text: &str| number(text).is_none() && said_in_words(text).is_none();
        if heard.is_name() && self.is_most(is_text) {
            return says(LeftOut::Name);
        }
        (self.is_each_different() && (heard.is_identifier() || self.is_counted()))
            .then_some(ColumnLook::Other(LeftOut::Identifier))
    }

    /// Returns whether the column counts the rows: whole numbers, each one more than the one before; where there
    /// are only a few, they have to begin at 1.
    fn is_counted(&self) -> bool {
        let numbers: Option<Vec<f64>> = self.column.texts.iter().map(|text| number(text)).collect();
        let Some(numbers) = numbers.filter(|it| it.len() > 2) else { return false };
        counts_up(&numbers) && (numbers.len() > 5 || (numbers[0] - 1.0).abs() < 0.01)
    }

    /// Returns the look of a column that people rate in, or answer in one of two ways; `None` for any other.
    fn rated(&self, heard: &Heard) -> Option<ColumnLook> {
        let texts = &self.column.texts;
        if self.column.is_too_varied() {
            return None;
        }
        let answered = |text: &str| !is_blank(text);
        if self.is_two(heard) {
            return Some(ColumnLook::Two);
        }
        let is_number = |text: &str| number(text).is_some() || !answered(text);
        if self.is_nearly_all(is_number) {
            return Some(self.of_numbers(heard));
        }
        if texts.iter().any(|text| is_marked_grade(text))
            && self.is_nearly_all(|text| grade(text).is_some() || !answered(text))
        {
            return Some(ColumnLook::Grades);
        }
        self.of_words()
    }

    /// Returns the look of a column in which nearly all texts are numbers.
    fn of_numbers(&self, heard: &Heard) -> ColumnLook {
        if self.column.texts.len() > MOST_VALUES && self.is_each_different() {
            return ColumnLook::Other(LeftOut::Identifier);
        }
        let numbers = (!heard.is_quantity()).then(|| self.numbers()).flatten();
        numbers.map_or(ColumnLook::Other(LeftOut::NoScale), ColumnLook::Numbers)
    }

    /// Returns the look of a column of two words, or of those of a scale; `None` for any other.
    fn of_words(&self) -> Option<ColumnLook> {
        let words = self.column.texts.iter().filter(|text| !is_blank(text)).count();
        let is_known =
            |text: &str| !matches!(Reading::of(AnswerScale::Words).reply(text), CellReply::Outside);
        let is_scale = words > 2 && self.is_nearly_all(is_known);
        match words {
            2 if !(self.is_long() && self.is_each_different()) => Some(ColumnLook::Two),
            _ => is_scale.then_some(ColumnLook::Words),
        }
    }

    /// Returns whether the texts are 0 and 1, both of them; or yes, no and unsure, where only one of them is
    /// enough if the header asks such a question.
    fn is_two(&self, heard: &Heard) -> bool {
        let said = || self.column.texts.iter().filter(|text| !is_blank(text));
        let has = |text: &str| said().any(|it| it == text);
        if said().all(|text| text == "0" || text == "1") {
            return has("0") && has("1");
        }
        let is_said =
            |text: &String| number(text).is_none() && (is_yes(text) || is_no(text) || is_unsure(text));
        said().all(is_said) && (said().count() > 1 || heard.is_outcome())
    }

    /// Returns the numbers that a scale could hold, where nearly all are such; else `None`.
    fn numbers(&self) -> Option<Numbers> {
        let values: Vec<f64> = self.column.texts.iter().filter_map(|text| number(text)).collect();
        let is_near = |text: &str| number(text).is_none_or(|it| it.abs() <= 2.0);
        let is_negative = |it: &f64| (-2.0..0.0).contains(it);
        let is_signed = values.iter().any(is_negative) && self.is_nearly_all(is_near);
        let range = if is_signed { -2.0..=2.0 } else { 0.0..=10.0 };
        let is_held = |text: &str| number(text).is_none_or(|it| range.contains(&it));
        let held: Vec<f64> = values.into_iter().filter(|it| range.contains(it)).collect();
        let rated = || held.iter().copied().filter(|it| *it != 0.0);
        let is_it = self.is_nearly_all(is_held) && held.len() <= MOST_VALUES && rated().next().is_some();
        is_it.then(|| Numbers {
            least: rated().fold(f64::INFINITY, f64::min),
            greatest: rated().fold(f64::NEG_INFINITY, f64::max),
            greatest_but_slips: self.greatest_but_slips(range),
            has_zero: held.contains(&0.0),
        })
    }

    /// Returns the greatest number within this range that cannot be a slip of the pen: more than one answer in 20 is
    /// that great. Where 0 stands for no answer, it is none.
    fn greatest_but_slips(&self, range: RangeInclusive<f64>) -> f64 {
        let has_zero = range.contains(&-1.0);
        let is_answer =
            |text: &str| number(text).is_some_and(|it| range.contains(&it) && (it != 0.0 || has_zero));
        let (answers, _) = self.share(is_answer);
        let is_seldom = |least: f64| {
            let (above, _) = self.share(|text| is_answer(text) && number(text).is_some_and(|it| it >= least));
            is_slip(above, answers)
        };
        let values = self.column.texts.iter().filter(|text| is_answer(text)).filter_map(|text| number(text));
        values.filter(|value| !is_seldom(*value)).fold(f64::NEG_INFINITY, f64::max)
    }

    /// Returns the look of a column that is neither a rating nor a question with two answers.
    fn other(&self, heard: &Heard) -> ColumnLook {
        let texts = &self.column.texts;
        let is_category = !self.column.is_too_varied()
            && texts.len() <= MOST_WORDS
            && (2 * texts.len() <= self.column.filled() || heard.is_segment());
        ColumnLook::Other(if heard.is_e_mail() || heard.is_phone() {
            if heard.is_phone() { LeftOut::Phone } else { LeftOut::EMail }
        } else if texts.len() == 1 {
            LeftOut::Constant
        } else if is_category && !self.is_long() {
            LeftOut::MayBeSegment
        } else if self.is_each_different() && self.is_most(is_code) {
            LeftOut::Identifier
        } else {
            LeftOut::FreeText
        })
    }
}

/// Returns whether so few answers of a column may be slips of the pen.
pub(super) fn is_slip(few: u64, all: u64) -> bool {
    SLIPS * few <= all
}

/// Returns whether each of these numbers is one more than the one before.
pub(super) fn counts_up(numbers: &[f64]) -> bool {
    numbers.windows(2).all(|pair| (pair[1] - pair[0] - 1.0).abs() < 0.01)
}

#[cfg(test)]
mod tests;
