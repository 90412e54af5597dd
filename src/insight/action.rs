//! R19: how an action stands on the day on which the map is looked at.

use crate::journey::{Action, ActionId, ActionState, Day};

use super::Insight;

/// An action as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionStanding {
    /// The number of its touchpoint (R7); `None` where that is gone.
    pub number: Option<u32>,
    pub action: ActionId,
    /// Whether its day is past, and it is open or doing.
    pub is_overdue: bool,
}

impl ActionStanding {
    /// Tells how an action stands on the day of the view.
    pub fn of(action: &Action, insight: &Insight) -> Self {
        Self {
            number: action.touchpoint.as_ref().and_then(|id| insight.number_of(id)),
            action: action.id.clone(),
            is_overdue: is_overdue(action, &insight.view.today),
        }
    }
}

/// Returns whether an action is to be done, and its day is before today (R19).
pub fn is_overdue(action: &Action, today: &Day) -> bool {
    is_to_do(action) && !action.due.is_empty() && action.due < *today
}

/// Returns whether it is open or doing.
pub(super) fn is_to_do(action: &Action) -> bool {
    matches!(action.state, ActionState::Open | ActionState::Doing)
}
