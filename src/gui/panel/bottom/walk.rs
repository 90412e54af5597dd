//! Where a row of the panel's lists and tables leads.

use crate::{
    editor::{Derived, Picked, ViewState},
    insight::{Finding, FindingKind},
    journey::TouchpointId,
};

/// Selects the touchpoint with this number and shows it.
pub(super) fn go_to(derived: &Derived, view: &mut ViewState, number: u32) {
    if let Some(judged) = derived.insight.by_number(number) {
        view.select_and_show(derived, &judged.id);
    }
}

/// Returns whether what a finding leads to is selected.
pub(super) fn is_chosen(derived: &Derived, view: &ViewState, finding: &Finding) -> bool {
    if let (Some((from, to)), Some(picked)) = (connection(derived, finding), view.selection().picked()) {
        return *picked == Picked::Connection(from, to);
    }
    let judged = finding.number.and_then(|number| derived.insight_as_is().by_number(number));
    judged.is_some_and(|judged| view.selection().contains(&judged.id))
}

/// Selects what a finding is about and shows it.
pub(super) fn go_to_finding(derived: &Derived, view: &mut ViewState, finding: &Finding) {
    if let Some((from, to)) = connection(derived, finding) {
        view.pick_and_show(derived, (&from, &to));
    } else if let Some(number) = finding.number {
        go_to(derived, view, number);
    }
}

/// Returns the two ends of the connection of a finding that it leads back; `None` for other findings.
fn connection(derived: &Derived, finding: &Finding) -> Option<(TouchpointId, TouchpointId)> {
    let FindingKind::LeadsBack { to } = finding.what else { return None };
    let id = |number| derived.insight_as_is().by_number(number).map(|judged| judged.id.clone());
    Some((id(finding.number?)?, id(to)?))
}
