//! The findings as rows: a head above each group, which folds, and one line for what many have in common, which
//! opens to the single findings. Rows are found by where their runs begin, so that tens of thousands of findings
//! are never gone through.

use std::collections::BTreeSet;

use crate::insight::{Finding, FindingGroup, FindingKind, FindingPart, Meaning, Rule};

/// The folded heads and the opened lines, whatever the map. A head is open until it is folded; a line of many is
/// folded until it is opened.
#[derive(Clone, Debug, Default)]
pub(super) struct Folds {
    heads: BTreeSet<(FindingPart, Rule)>,
    opened: Vec<FindingKind>,
}

/// The group of findings below one head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeadedGroup<'a> {
    pub part: FindingPart,
    pub rule: Rule,
    /// The findings; `None` where there is nothing but whom to ask.
    pub told: Option<&'a FindingGroup>,
    /// The touchpoints to ask about next (R10); may be empty.
    ask: &'a [u32],
}

/// Findings of one kind that are told in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Many<'a> {
    pub findings: &'a [Finding],
    /// The number of touchpoints of which it could hold.
    pub of: usize,
}

/// A line of the list. A line that folds has whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FindingRow<'a> {
    Head(HeadedGroup<'a>, bool),
    Finding(&'a Finding),
    Many(Many<'a>, bool),
    /// The touchpoints to ask customers about, the most urgent first.
    Ask(&'a [u32]),
}

/// Rows that follow one another.
enum Run<'a> {
    One(FindingRow<'a>),
    Findings(&'a [Finding]),
}

/// All rows, from the first one.
pub(super) struct Rows<'a> {
    /// The runs, each with its first row.
    runs: Vec<(usize, Run<'a>)>,
    count: usize,
}

impl Folds {
    /// Opens a folded row and folds an open one; does nothing to other rows.
    pub(super) fn toggle(&mut self, row: FindingRow<'_>) {
        match row {
            FindingRow::Head(HeadedGroup { part, rule, .. }, true) => _ = self.heads.insert((part, rule)),
            FindingRow::Head(HeadedGroup { part, rule, .. }, false) => _ = self.heads.remove(&(part, rule)),
            FindingRow::Many(Many { findings, .. }, true) => {
                self.opened.retain(|what| *what != findings[0].what);
            }
            FindingRow::Many(Many { findings, .. }, false) => self.opened.push(findings[0].what.clone()),
            FindingRow::Finding(_) | FindingRow::Ask(_) => {}
        }
    }
}

impl<'a> Rows<'a> {
    pub(super) fn of(meaning: &'a Meaning, folds: &Folds) -> Self {
        let mut rows = Self { runs: Vec::new(), count: 0 };
        for group in groups(meaning) {
            let is_open = !folds.heads.contains(&(group.part, group.rule));
            rows.add(Run::One(FindingRow::Head(group, is_open)));
            if is_open {
                rows.add_lines(meaning, group, folds);
            }
        }
        rows
    }

    fn add_lines(&mut self, meaning: &'a Meaning, group: HeadedGroup<'a>, folds: &Folds) {
        let mut ask = (!group.ask.is_empty()).then_some(Run::One(FindingRow::Ask(group.ask)));
        for (findings, of) in group.told.into_iter().flat_map(|told| meaning.stretches(told)) {
            // Whom to ask comes after the findings about the map as a whole.
            let (of_map, findings) = findings.split_at(findings.partition_point(|it| it.number.is_none()));
            self.add(Run::Findings(of_map));
            if let Some(ask) = ask.take() {
                self.add(ask);
            }
            let is_open = of.is_none() || folds.opened.contains(&findings[0].what);
            if let Some(of) = of {
                self.add(Run::One(FindingRow::Many(Many { findings, of }, is_open)));
            }
            self.add(Run::Findings(if is_open { findings } else { &[] }));
        }
        if let Some(ask) = ask {
            self.add(ask);
        }
    }

    fn add(&mut self, run: Run<'a>) {
        let length = run.len();
        self.runs.push((self.count, run));
        self.count += length;
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    pub(super) fn get(&self, row: usize) -> Option<FindingRow<'a>> {
        let after = self.runs.partition_point(|&(first, _)| first <= row);
        let (first, run) = self.runs.get(after.checked_sub(1)?)?;
        match run {
            Run::One(one) => (row == *first).then_some(*one),
            Run::Findings(findings) => findings.get(row - first).map(FindingRow::Finding),
        }
    }

    /// Returns the first row about a touchpoint that is not folded away.
    pub(super) fn about(&self, number: u32) -> Option<usize> {
        self.runs.iter().find_map(|(first, run)| Some(first + run.about(number)?))
    }
}

impl Run<'_> {
    fn len(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::Findings(findings) => findings.len(),
        }
    }

    fn about(&self, number: u32) -> Option<usize> {
        let Self::Findings(findings) = self else { return None };
        let place = findings.partition_point(|finding| finding.number < Some(number));
        findings.get(place).filter(|finding| finding.number == Some(number)).map(|_| place)
    }
}

/// Returns the groups in the order in which they are told; whom to ask stands below the first head of its rule.
fn groups<'a>(meaning: &'a Meaning) -> Vec<HeadedGroup<'a>> {
    let group =
        |told: &'a FindingGroup| HeadedGroup { part: told.part, rule: told.rule, told: Some(told), ask: &[] };
    let mut groups: Vec<_> = meaning.told.iter().map(group).collect();
    if meaning.gap.ask.is_empty() {
        return groups;
    }
    let alone = HeadedGroup { part: FindingPart::Gaps, rule: Rule::R10, told: None, ask: &meaning.gap.ask };
    if let Some(group) = groups.iter_mut().find(|group| group.rule == alone.rule) {
        group.ask = alone.ask;
    } else {
        let is_before = |group: &HeadedGroup<'_>| (group.part, group.rule) < (alone.part, alone.rule);
        groups.insert(groups.partition_point(is_before), alone);
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View},
        journey::{Edit, EntryKey, Rating, Tally, Voice, test_map},
    };

    /// Returns the meaning of a map in which only we have rated touchpoint 3, and every customer meets 2.
    fn meaning() -> Meaning {
        let mut map = test_map::journey("A + > B - > C ? > D ?");
        for (name, rating) in [("A", Rating::Positive), ("C", Rating::Positive)] {
            let key = EntryKey::new(Voice::Own, None, "");
            test_map::edit(&mut map, Edit::Rate(test_map::id(name), key, Tally::one(rating)));
        }
        Meaning::of(&map, &Insight::of(&map, &View::default()))
    }

    fn all<'a>(rows: &Rows<'a>) -> Vec<FindingRow<'a>> {
        let all: Option<Vec<_>> = (0..rows.len()).map(|row| rows.get(row)).collect();
        assert_eq!(rows.get(rows.len()), None);
        all.expect("every row")
    }

    #[test]
    fn every_finding_has_its_row_below_the_head_of_its_rule() {
        let meaning = meaning();
        let rows = all(&Rows::of(&meaning, &Folds::default()));
        let mut heads = Vec::new();
        let mut told = Vec::new();
        for row in &rows {
            match row {
                FindingRow::Head(group, _) => heads.push((group.part, group.rule)),
                FindingRow::Finding(finding) => {
                    assert_eq!(heads.last().map(|(_, rule)| *rule), Some(finding.rule));
                    told.push((*finding).clone());
                }
                FindingRow::Many(many, is_open) => {
                    assert!(!is_open && many.of == 4);
                    told.extend_from_slice(many.findings);
                }
                FindingRow::Ask(numbers) => assert_eq!(*numbers, [3, 4]),
            }
        }
        assert_eq!(told, meaning.findings);
        let missing = [Rule::R10, Rule::R15].map(|rule| (FindingPart::Missing, rule));
        assert_eq!(
            heads,
            [&[(FindingPart::Paths, Rule::R8), (FindingPart::Gaps, Rule::R10)][..], &missing].concat()
        );
    }

    #[test]
    fn r10_whom_to_ask_stands_below_the_sum() {
        let meaning = meaning();
        let rows = all(&Rows::of(&meaning, &Folds::default()));
        let ask = rows.iter().position(|row| matches!(row, FindingRow::Ask(_))).expect("a row");
        assert!(matches!(rows[ask - 1], FindingRow::Finding(finding) if finding.what == FindingKind::Shares));
        assert!(matches!(rows[ask + 1], FindingRow::Head(group, _) if group.part == FindingPart::Missing));
    }

    #[test]
    fn a_folded_group_is_its_head_and_is_not_found_in() {
        let meaning = meaning();
        let mut folds = Folds::default();
        let row = |folds: &Folds, wanted: (FindingPart, Rule)| {
            let is_wanted = |row: &FindingRow<'_>| matches!(row, FindingRow::Head(group, _) if (group.part, group.rule) == wanted);
            all(&Rows::of(&meaning, folds)).into_iter().find(is_wanted).expect("a head")
        };
        for head in [(FindingPart::Paths, Rule::R8), (FindingPart::Missing, Rule::R15)] {
            folds.toggle(row(&folds, head));
        }
        let rows = Rows::of(&meaning, &folds);
        let heads = all(&rows).into_iter().filter(|row| matches!(row, FindingRow::Head(..))).count();
        assert_eq!((heads, rows.len()), (4, 4 + 3));
        assert_eq!(rows.about(2), None);
        folds.toggle(row(&folds, (FindingPart::Paths, Rule::R8)));
        assert!(Rows::of(&meaning, &folds).about(2).is_some(), "and open again");
    }

    #[test]
    fn telling_once_a_line_of_many_opens_to_the_single_ones() {
        let meaning = meaning();
        let mut folds = Folds::default();
        let closed = all(&Rows::of(&meaning, &folds));
        let many =
            closed.iter().position(|row| matches!(row, FindingRow::Many(..))).expect("nobody acts anywhere");
        assert_eq!(many, closed.len() - 1, "what is missing comes last");
        folds.toggle(closed[many]);
        let open = all(&Rows::of(&meaning, &folds));
        assert_eq!((&open[..many], open.len()), (&closed[..many], closed.len() + 4));
        let single = |row: &FindingRow<'_>| matches!(row, FindingRow::Finding(finding) if finding.what == FindingKind::NoActor);
        assert!(open[many + 1..].iter().all(single));
        folds.toggle(open[many]);
        assert_eq!(all(&Rows::of(&meaning, &folds)), closed);
    }

    #[test]
    fn a_touchpoint_is_found_at_the_first_row_about_it() {
        let meaning = meaning();
        let rows = Rows::of(&meaning, &Folds::default());
        let numbered = |row: &FindingRow| match row {
            FindingRow::Finding(finding) => finding.number,
            _ => None,
        };
        let all = all(&rows);
        for number in 1..=5 {
            assert_eq!(rows.about(number), all.iter().position(|row| numbered(row) == Some(number)));
        }
    }

    #[test]
    fn r10_whom_to_ask_is_told_only_where_somebody_has_been_asked() {
        let empty = test_map::journey("A ? > B ?");
        let of = |map| Meaning::of(map, &Insight::of(map, &View::default()));
        let asks = |meaning: &Meaning| groups(meaning).iter().any(|group| group.rule == Rule::R10);
        assert!(!asks(&of(&empty)));
        assert!(asks(&of(&test_map::journey("A + > B ?"))));
    }
}
