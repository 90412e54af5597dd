//! What single respondents break at, and what many of them come to: the tables of R17.

use std::collections::{BTreeSet, HashMap};

use super::heard::is_unsure;
use crate::{
    insight::scale::{CellReply, is_blank},
    journey::{BreakSet, ByBreaks, Extra, Table},
};

/// Sets of more columns are counted together.
const LARGEST_SET: usize = 3;

/// So many sets of two and three are listed, the most frequent.
const MOST_SETS: usize = 500;

/// What one respondent answered, columns being added one by one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Respondent {
    pub is_answered: bool,
    breaks: u16,
    /// The first three columns that break, from 1.
    set: [u16; LARGEST_SET],
}

/// What a respondent said to the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Nothing,
    Yes,
    /// Asked, and not yes.
    Unsure,
    No,
}

impl Said {
    /// What a text of the outcome says: what stands for nothing and what its scale does not have is no answer.
    pub(super) fn of(text: &str, reply: Option<CellReply>, yes: &BTreeSet<String>) -> Self {
        match reply {
            _ if yes.contains(text) => Self::Yes,
            _ if is_blank(text) => Self::Nothing,
            _ if is_unsure(text) => Self::Unsure,
            Some(CellReply::Blank | CellReply::Outside) => Self::Nothing,
            _ => Self::No,
        }
    }

    /// Its place among yes, unsure and no.
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
    /// Adds an answer to the column of this number, from 1, rising from one to the next.
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

    /// The table as a map keeps it: all sets of one, and of two and three the most frequent.
    pub(super) fn table(self) -> Table {
        let people = |breaks: &[u32; 3]| breaks[0];
        let mut sets: Vec<_> = self.sets.into_iter().collect();
        sets.sort_unstable_by_key(|&(set, people)| (set[1] > 0, std::cmp::Reverse(people), set));
        let ones = sets.iter().take_while(|(set, _)| set[1] == 0).count();
        let rest = sets.split_off(sets.len().min(ones + MOST_SETS));
        let by_breaks = self.by_breaks.iter().enumerate().filter(|(_, counts)| people(counts) > 0);
        let by_breaks = by_breaks.map(|(breaks, &[people, asked, yes])| ByBreaks {
            breaks: breaks as u32,
            people,
            asked,
            yes,
            extra: Extra::default(),
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
