//! R17: the touchpoints that together hold back most respondents. A file lists at most some hundred sets of two
//! and three, so the best are among a few candidates: those that contain a listed set, and those that hold back
//! most alone.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::HeldBy;
use crate::journey::Table;

/// The listed sets that lie on the map, by the numbers of their touchpoints.
pub(super) struct Sets {
    /// The numbers of all touchpoints that were asked about, in ascending order.
    asked: Vec<u32>,
    alone: BTreeMap<u32, u32>,
    /// The respondents of sets of two and three.
    together: BTreeMap<Vec<u32>, u32>,
}

impl Sets {
    /// Takes the sets from a table; `columns` gives the touchpoint of each column. A set with a column that is not
    /// on the map is left out, since that column cannot be mended there.
    pub(super) fn of(table: &Table, columns: &[Option<u32>]) -> Self {
        let asked: BTreeSet<u32> = columns.iter().flatten().copied().collect();
        let (mut alone, mut together) = (BTreeMap::new(), BTreeMap::new());
        for set in &table.break_sets {
            let numbers: Option<Vec<u32>> = set
                .columns
                .iter()
                .map(|column| columns.get(*column as usize - 1).copied().flatten())
                .collect();
            let Some(mut numbers) = numbers else { continue };
            numbers.sort_unstable();
            if let [number] = numbers[..] {
                *alone.entry(number).or_default() += set.people;
            } else if numbers.len() <= 3 {
                *together.entry(numbers).or_default() += set.people;
            }
        }
        Self { asked: asked.into_iter().collect(), alone, together }
    }

    /// Returns the respondents that each touchpoint alone holds back, in journey order.
    pub(super) fn alone(&self) -> Vec<HeldBy> {
        self.asked
            .iter()
            .map(|&number| HeldBy { numbers: vec![number], people: self.of_one(number) })
            .collect()
    }

    /// Returns the best sets of one, two and three. Where not all sets are known, nothing is said of two and
    /// three.
    pub(super) fn best(&self, knows_all: bool) -> Vec<Option<HeldBy>> {
        let sizes = 1..=self.asked.len().min(3);
        sizes.map(|size| if size == 1 || knows_all { self.best_of(size) } else { None }).collect()
    }

    fn best_of(&self, size: usize) -> Option<HeldBy> {
        let held = self.candidates(size).into_iter().map(|numbers| {
            let people = self.held_by(&numbers);
            HeldBy { numbers, people }
        });
        // The candidates are in journey order, so the first of equal ones is kept.
        held.min_by_key(|held| Reverse(held.people))
    }

    /// Returns the sets that the best is among: the one of those that hold back most alone, and each that contains
    /// a listed set.
    fn candidates(&self, size: usize) -> BTreeSet<Vec<u32>> {
        let mut by_people = self.asked.clone();
        by_people.sort_by_key(|&number| Reverse(self.of_one(number)));
        let mut all: BTreeSet<Vec<u32>> = [sorted(by_people[..size].to_vec())].into();
        for listed in self.together.keys().filter(|listed| listed.len() <= size) {
            if listed.len() == size {
                all.insert(listed.clone());
                continue;
            }
            let others = self.asked.iter().filter(|number| !listed.contains(number));
            all.extend(others.map(|&other| sorted([&listed[..], &[other]].concat())));
        }
        all
    }

    fn held_by(&self, numbers: &[u32]) -> u32 {
        let of = |set: &[u32]| self.together.get(set).copied().unwrap_or_default();
        let alone: u32 = numbers.iter().map(|&number| self.of_one(number)).sum();
        let together = match *numbers {
            [a, b] => of(&[a, b]),
            [a, b, c] => of(&[a, b]) + of(&[a, c]) + of(&[b, c]) + of(numbers),
            _ => 0,
        };
        alone + together
    }

    fn of_one(&self, number: u32) -> u32 {
        self.alone.get(&number).copied().unwrap_or_default()
    }
}

fn sorted(mut numbers: Vec<u32>) -> Vec<u32> {
    numbers.sort_unstable();
    numbers
}
