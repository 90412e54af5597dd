//! The findings as rows: grouped by rule, a head above each group, which folds. Which row is which is told
//! from where the groups begin, so that tens of thousands of findings are never gone through.

use std::collections::BTreeSet;

use crate::insight::{Finding, Gap, Meaning, Rule};

/// What one rule has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Group<'a> {
    pub rule: Rule,
    /// First what is about the map, then in journey order.
    pub findings: &'a [Finding],
    /// R10: whom to ask next, where there is anyone.
    pub ask: &'a [u32],
}

/// One line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row<'a> {
    /// Folds its group.
    Head(Group<'a>),
    Finding(&'a Finding),
    /// The touchpoints to ask customers about, the most urgent first.
    Ask(&'a [u32]),
}

/// Every row, from the first one.
pub(super) struct Rows<'a> {
    /// Each with its first row and whether it is folded.
    groups: Vec<(usize, Group<'a>, bool)>,
    count: usize,
}

impl<'a> Rows<'a> {
    pub(super) fn of(meaning: &'a Meaning, folded: &BTreeSet<Rule>) -> Self {
        let (mut groups, mut count) = (Vec::new(), 0);
        for group in found(meaning) {
            let is_folded = folded.contains(&group.rule);
            groups.push((count, group, is_folded));
            count += 1 + if is_folded { 0 } else { group.len() };
        }
        Self { groups, count }
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    pub(super) fn get(&self, row: usize) -> Option<Row<'a>> {
        let after = self.groups.partition_point(|&(first, ..)| first <= row);
        let (first, group, is_folded) = *self.groups.get(after.checked_sub(1)?)?;
        match row - first {
            0 => Some(Row::Head(group)),
            _ if is_folded => None,
            place => group.row(place - 1),
        }
    }

    /// The first finding about a touchpoint that is not folded away.
    pub(super) fn about(&self, number: u32) -> Option<usize> {
        let open = self.groups.iter().filter(|(.., is_folded)| !is_folded);
        open.filter_map(|(first, group, _)| Some(first + 1 + group.about(number)?)).min()
    }
}

impl<'a> Group<'a> {
    /// Without its head.
    fn len(&self) -> usize {
        self.findings.len() + usize::from(!self.ask.is_empty())
    }

    /// Whom to ask comes after what is said of the map.
    fn ask_at(&self) -> Option<usize> {
        let of_map = self.findings.partition_point(|finding| finding.number.is_none());
        (!self.ask.is_empty()).then_some(of_map)
    }

    fn row(&self, place: usize) -> Option<Row<'a>> {
        match self.ask_at() {
            Some(ask) if place == ask => Some(Row::Ask(self.ask)),
            Some(ask) if place > ask => self.findings.get(place - 1).map(Row::Finding),
            _ => self.findings.get(place).map(Row::Finding),
        }
    }

    fn about(&self, number: u32) -> Option<usize> {
        let place = self.findings.partition_point(|finding| finding.number < Some(number));
        self.findings.get(place).filter(|finding| finding.number == Some(number))?;
        Some(place + usize::from(self.ask_at().is_some_and(|ask| ask <= place)))
    }
}

/// The rules that have something to say, in their order.
fn found(meaning: &Meaning) -> Vec<Group<'_>> {
    let group = |rule| Group { rule, findings: meaning.found_by(rule), ask: asked(&meaning.gap, rule) };
    Rule::ALL.into_iter().map(group).filter(|group| group.len() > 0).collect()
}

fn asked(gap: &Gap, rule: Rule) -> &[u32] {
    if rule == Rule::R10 { &gap.ask } else { &[] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View, What},
        journey::{Edit, EntryKey, Rating, Tally, Voice, sketch},
    };

    /// Touchpoint 3 is ours alone; customers meet 2 in any case.
    fn meaning() -> Meaning {
        let mut map = sketch::journey("A + > B - > C ? > D ?");
        for (name, rating) in [("A", Rating::Positive), ("C", Rating::Positive)] {
            let key = EntryKey::new(Voice::Own, None, "");
            sketch::edit(&mut map, Edit::Rate(sketch::id(name), key, Tally::one(rating)));
        }
        Meaning::of(&map, &Insight::of(&map, &View::default()))
    }

    fn all<'a>(rows: &Rows<'a>) -> Vec<Row<'a>> {
        let all: Option<Vec<_>> = (0..rows.len()).map(|row| rows.get(row)).collect();
        assert_eq!(rows.get(rows.len()), None);
        all.expect("every row")
    }

    #[test]
    fn every_finding_has_its_row_below_the_head_of_its_rule() {
        let meaning = meaning();
        let rows = all(&Rows::of(&meaning, &BTreeSet::new()));
        let mut heads = Vec::new();
        let mut told = Vec::new();
        for row in &rows {
            match row {
                Row::Head(group) => heads.push(group.rule),
                Row::Finding(finding) => {
                    assert_eq!(heads.last(), Some(&finding.rule));
                    told.push((*finding).clone());
                }
                Row::Ask(numbers) => assert_eq!(*numbers, [3, 4]),
            }
        }
        assert_eq!(told, meaning.findings);
        assert_eq!(heads, [Rule::R8, Rule::R10, Rule::R15]);
    }

    #[test]
    fn r10_whom_to_ask_stands_below_the_sum() {
        let meaning = meaning();
        let rows = all(&Rows::of(&meaning, &BTreeSet::new()));
        let ask = rows.iter().position(|row| matches!(row, Row::Ask(_))).expect("a row");
        assert!(matches!(rows[ask - 1], Row::Finding(finding) if finding.what == What::Shares));
        assert!(matches!(rows[ask + 1], Row::Finding(finding) if finding.what == What::Assumption));
    }

    #[test]
    fn a_folded_group_is_its_head_and_is_not_found_in() {
        let meaning = meaning();
        let rows = Rows::of(&meaning, &BTreeSet::from([Rule::R8, Rule::R15]));
        let heads = all(&rows).into_iter().filter(|row| matches!(row, Row::Head(_))).count();
        assert_eq!((heads, rows.len()), (3, 3 + 3));
        assert_eq!(rows.about(2), None);
    }

    #[test]
    fn a_touchpoint_is_found_at_the_first_row_about_it() {
        let meaning = meaning();
        let rows = Rows::of(&meaning, &BTreeSet::new());
        let numbered = |row: &Row| match row {
            Row::Finding(finding) => finding.number,
            _ => None,
        };
        let all = all(&rows);
        for number in 1..=5 {
            assert_eq!(rows.about(number), all.iter().position(|row| numbered(row) == Some(number)));
        }
    }

    #[test]
    fn r10_whom_to_ask_is_told_only_where_somebody_has_been_asked() {
        let empty = sketch::journey("A ? > B ?");
        let of = |map| Meaning::of(map, &Insight::of(map, &View::default()));
        let asks = |meaning: &Meaning| found(meaning).iter().any(|group| group.rule == Rule::R10);
        assert!(!asks(&of(&empty)));
        assert!(asks(&of(&sketch::journey("A + > B ?"))));
    }
}
