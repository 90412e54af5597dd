//! R5: with a tolerance, some customers may be failed at a touchpoint that counts as positive. They are a finding.

use super::{
    Judged, Level,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
};

impl Judged {
    /// Returns whether the touchpoint is positive though somebody answered otherwise: no more than the map's
    /// tolerance accepts (R5).
    pub fn tolerated(&self) -> bool {
        self.level == Level::Positive && !self.as_if && self.answers.negative + self.answers.neutral > 0
    }
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    for judged in ground.insight.touchpoints.iter().filter(|judged| judged.tolerated()) {
        let answers = judged.answers;
        let what =
            FindingKind::Tolerated { failed: answers.negative + answers.neutral, answers: answers.total() };
        out.push(Finding { rule: Rule::R5, number: Some(judged.number), what });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, Meaning, View},
        journey::{Edit, EntryKey, Journey, MapField, Tally, Voice, test_map},
    };

    #[test]
    fn r5_customers_failed_within_the_tolerance_are_told() {
        // The worked case of 1 negative among 100.
        let mut map = test_map::journey("A");
        let key = EntryKey::new(Voice::Customer, None, "");
        let tally = Tally { negative: 1, neutral: 0, positive: 99 };
        test_map::edit(&mut map, Edit::Rate(test_map::id("A"), key, tally));
        let found = |map: &Journey| {
            let meaning = Meaning::of(map, &Insight::of(map, &View::default()));
            meaning.findings.into_iter().filter(|f| f.rule == Rule::R5).map(|f| f.what).collect::<Vec<_>>()
        };
        assert_eq!(found(&map), [], "with a tolerance of 0 it is a break");
        test_map::edit(&mut map, Edit::Describe(MapField::Tolerance(1)));
        assert_eq!(found(&map), [FindingKind::Tolerated { failed: 1, answers: 100 }]);
        assert_eq!(Insight::of(&map, &View::default()).counts.tolerated, 1);
    }
}
