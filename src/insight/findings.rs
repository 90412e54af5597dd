//! The one list of findings, which the window, the terminal and the report walk. A rule has its row in [`ROWS`]
//! and finds for itself in its own file; how findings are told is in `telling.rs`.

use std::collections::BTreeMap;

use super::{
    actors, clock,
    finding::{Finding, FindingKind, Rule},
    gap,
    ground::Ground,
    mandate, mending, promise, reach, recovery, segments, survey,
    telling::{FindingPart, FindingPlace, Missing},
    tolerance, trust, two_sides,
};

/// The row of a rule that makes findings.
struct Row {
    rule: Rule,
    /// The part in which its findings are told, except what is missing or belongs to nothing.
    part: FindingPart,
    /// The kinds of things that it finds missing, and the whole that each could hold of.
    missing: &'static [Missing],
    find: fn(&Ground<'_>, &mut Vec<Finding>),
}

/// Every rule that makes findings, in the order of [`Rule`].
static ROWS: [Row; 12] = [
    Row { rule: Rule::R5, part: FindingPart::Gaps, missing: &[], find: tolerance::find },
    Row { rule: Rule::R6, part: FindingPart::Gaps, missing: segments::MISSING, find: segments::find },
    Row { rule: Rule::R8, part: FindingPart::Paths, missing: &[], find: reach::find },
    Row { rule: Rule::R10, part: FindingPart::Gaps, missing: gap::MISSING, find: sides },
    Row { rule: Rule::R11, part: FindingPart::Causes, missing: &[], find: promise::find },
    Row { rule: Rule::R12, part: FindingPart::Causes, missing: &[], find: trust::find },
    Row { rule: Rule::R13, part: FindingPart::Missing, missing: &[], find: recovery::find },
    Row { rule: Rule::R14, part: FindingPart::Causes, missing: mandate::MISSING, find: mandate::find },
    Row { rule: Rule::R15, part: FindingPart::Missing, missing: actors::MISSING, find: actors::find },
    Row { rule: Rule::R16, part: FindingPart::Causes, missing: clock::MISSING, find: clock::find },
    Row { rule: Rule::R17, part: FindingPart::Gaps, missing: survey::MISSING, find: survey::find },
    Row { rule: Rule::R19, part: FindingPart::Missing, missing: mending::MISSING, find: mending::find },
];

/// Compares customers with us, and with staff (R10).
fn sides(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    gap::find(ground, out);
    two_sides::find(ground, out);
}

impl Rule {
    /// Every rule that makes findings, by number.
    pub const ALL: [Self; ROWS.len()] = {
        let mut all = [Self::R5; ROWS.len()];
        let mut at = 0;
        while at < ROWS.len() {
            all[at] = ROWS[at].rule;
            at += 1;
        }
        all
    };
}

impl Finding {
    /// Returns the kind of missing thing that the finding is about; `None` where it is about anything else.
    pub(super) fn missing(&self) -> Option<&'static Missing> {
        ROWS[self.rule as usize].missing.iter().find(|missing| missing.what == self.what)
    }
}

impl Ground<'_> {
    /// Returns all findings by their places: in each place first those about the map, then in journey order.
    pub(super) fn findings(&self) -> BTreeMap<FindingPlace, Vec<Finding>> {
        let mut placed = BTreeMap::new();
        for &Row { rule, part, missing, find } in &ROWS {
            let mut found = Vec::new();
            find(self, &mut found);
            found.sort_by_key(|finding| finding.number);
            for (missing, kind) in missing.iter().zip(0..) {
                let same = found.extract_if(.., |finding| finding.what == missing.what).collect();
                placed.insert(FindingPlace { part: FindingPart::Missing, rule, kind }, same);
            }
            let loose = found.extract_if(.., |it| matches!(it.what, FindingKind::Loose { .. })).collect();
            placed.insert(FindingPlace { part: FindingPart::Missing, rule, kind: missing.len() }, loose);
            placed.insert(FindingPlace { part, rule, kind: missing.len() + 1 }, found);
        }
        placed.retain(|_, same| !same.is_empty());
        placed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_one_row_in_its_place() {
        assert!(Rule::ALL.is_sorted_by(|a, b| a < b));
        let last = *Rule::ALL.last().expect("a rule");
        assert_eq!(last as usize + 1, Rule::ALL.len(), "a rule has no row");
    }
}
