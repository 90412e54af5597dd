//! R19: the standing of an action on the day on which the map is looked at.

use crate::journey::{Action, ActionId, ActionState, Day};

use super::Insight;

/// The standing of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionStanding {
    /// The number of its touchpoint (R7); `None` where the touchpoint is not on the map.
    pub number: Option<u32>,
    pub action: ActionId,
    /// Whether the action is open or doing and its day is past.
    pub is_overdue: bool,
}

impl ActionStanding {
    /// Returns the standing of an action on the day of the view.
    pub fn of(action: &Action, insight: &Insight) -> Self {
        Self {
            number: action.touchpoint.as_ref().and_then(|id| insight.number_of(id)),
            action: action.id.clone(),
            is_overdue: is_overdue(action, &insight.view.today),
        }
    }
}

/// Returns whether an action is open or doing and its day is before today (R19).
pub fn is_overdue(action: &Action, today: &Day) -> bool {
    is_to_do(action) && !action.due.is_empty() && action.due < *today
}

/// Returns whether the action is open or doing.
pub(super) fn is_to_do(action: &Action) -> bool {
    matches!(action.state, ActionState::Open | ActionState::Doing)
}
