//! R17: the breaks of single respondents, and the tables that count many of them.

use std::collections::{BTreeSet, HashMap};

use super::heard::is_unsure;
use crate::{
    insight::scale::{CellReply, is_blank},
    journey::{BreakSet, ByBreaks, Extra, Table},
};

/// The largest set of columns that is listed; larger ones are counted together.
const LARGEST_SET: usize = 3;

/// The maximum number of sets of two and three columns that are listed, the most frequent first.
const MOST_SETS: usize = 500;

/// The answers of one respondent, to which columns are added one by one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Respondent {
    pub is_answered: bool,
    breaks: u16,
    /// The first three columns that break, counted from 1.
    set: [u16; LARGEST_SET],
}

/// The answer of a respondent to the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Nothing,
    Yes,
    /// An unsure answer: asked, and not yes.
    Unsure,
    No,
}

impl Said {
    /// Returns the meaning of a text of the outcome. Texts that stand for nothing or that its scale does not have
    /// are no answer.
    pub(super) fn of(text: &str, reply: Option<CellReply>, yes: &BTreeSet<String>) -> Self {
        match reply {
            _ if yes.contains(text) => Self::Yes,
            _ if is_blank(text) => Self::Nothing,
            _ if is_unsure(text) => Self::Unsure,
            Some(CellReply::Blank | CellReply::Outside) => Self::Nothing,
            _ => Self::No,
        }
    }

    /// Returns the place among yes, unsure and no; `None` for no answer.
    pub(super) fn place(self) -> Option<usize> {
        match self {
            Self::Nothing => None,
            Self::Yes => Some(0),
            Self::Unsure => Some(1),
            Self::No => Some(2),
        }
    }
}

/// The respondents of one table so far.
#[derive(Debug, Default)]
pub(super) struct Tabled {
    by_breaks: Vec<[u32; 3]>,
    sets: HashMap<[u16; LARGEST_SET], u32>,
    larger_sets: u32,
}

impl Respondent {
    /// Adds an answer to the column of this number, counted from 1; numbers have to rise from call to call.
    pub(super) fn answer(&mut self, column: u16, breaks: bool) {
        self.is_answered = true;
        if breaks {
            if let Some(place) = self.set.get_mut(usize::from(self.breaks)) {
                *place = column;
            }
            self.breaks += 1;
        }
    }
}

impl Tabled {
    pub(super) fn add(&mut self, respondent: &Respondent, said: Said) {
        let breaks = usize::from(respondent.breaks);
        if self.by_breaks.len() <= breaks {
            self.by_breaks.resize(breaks + 1, [0; 3]);
        }
        let [people, asked, yes] = &mut self.by_breaks[breaks];
        *people += 1;
        *asked += u32::from(said != Said::Nothing);
        *yes += u32::from(said == Said::Yes);
        match breaks {
            0 => {}
            1..=LARGEST_SET => *self.sets.entry(respondent.set).or_default() += 1,
            _ => self.larger_sets += 1,
        }
    }

    /// Returns the table as a map keeps it: all sets of one column, and of those of two and three the most
    /// frequent.
    pub(super) fn table(self) -> Table {
        let people = |breaks: &[u32; 3]| breaks[0];
        let mut sets: Vec<_> = self.sets.into_iter().collect();
        sets.sort_unstable_by_key(|&(set, people)| (set[1] > 0, std::cmp::Reverse(people), set));
        let ones = sets.iter().take_while(|(set, _)| set[1] == 0).count();
        let rest = sets.split_off(sets.len().min(ones + MOST_SETS));
        let by_breaks = self.by_breaks.iter().zip(0..).filter(|(counts, _)| people(counts) > 0);
        let by_breaks = by_breaks.map(|(&[people, asked, yes], breaks)| {
            let extra = Extra::default();
            ByBreaks { breaks, people, asked, yes, extra }
        });
        let mut break_sets: Vec<_> = sets.into_iter().map(|(set, people)| broken_at(set, people)).collect();
        break_sets.sort_by(|one, other| one.columns.cmp(&other.columns));
        Table {
            segment: None,
            answered: self.by_breaks.iter().map(people).sum(),
            unbroken: self.by_breaks.first().map_or(0, people),
            by_breaks: by_breaks.collect(),
            break_sets,
            more_sets: rest.iter().map(|(_, people)| people).sum(),
            larger_sets: self.larger_sets,
            extra: Extra::default(),
        }
    }
}

fn broken_at(set: [u16; LARGEST_SET], people: u32) -> BreakSet {
    let columns = set.into_iter().filter(|column| *column > 0).map(u32::from).collect();
    BreakSet { columns, people, extra: Extra::default() }
}
