//! R5: with a tolerance some customers may be failed at a touchpoint that counts as positive. They are told.

use super::findings::{Finding, Ground, Rule, What};

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    for judged in ground.insight.touchpoints.iter().filter(|judged| judged.tolerated()) {
        let answers = judged.answers;
        let what = What::Tolerated { failed: answers.negative + answers.neutral, answers: answers.total() };
        out.push(Finding { rule: Rule::R5, number: Some(judged.number), what });
    }
}
