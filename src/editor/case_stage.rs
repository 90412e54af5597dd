//! R13: the step a case is in.

use crate::journey::Case;

/// The step that a case is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CaseStage {
    Recovery,
    FollowUp,
    Reporting,
    Learning,
    Closed,
}

pub(crate) fn stage_of(case: &Case) -> CaseStage {
    let fact_is_missing = (case.stated.is_empty() && case.cause.is_empty())
        || case.to_whom.is_empty()
        || case.opened.is_empty()
        || case.solution.is_empty();
    if case.solved.is_empty() {
        CaseStage::Recovery
    } else if case.follow_up.done.is_empty() {
        CaseStage::FollowUp
    } else if fact_is_missing {
        CaseStage::Reporting
    } else if case.kind.is_none() || case.lesson.is_empty() {
        CaseStage::Learning
    } else {
        CaseStage::Closed
    }
}
