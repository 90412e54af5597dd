//! The states of an action in words (R19).

use std::borrow::Cow;

use super::Words;
use crate::journey::ActionState;

impl Words {
    /// Returns the name of an action's state; a state that Polku does not know keeps its own word.
    pub fn action_state<'a>(&'a self, state: &'a ActionState) -> Cow<'a, str> {
        self.text(match state {
            ActionState::Open => "action-state-open",
            ActionState::Doing => "action-state-doing",
            ActionState::Done => "action-state-done",
            ActionState::Dropped => "action-state-dropped",
            ActionState::Unknown(_) => return state.as_str().into(),
        })
    }
}
