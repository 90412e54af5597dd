//! Actions in words (R19).

use std::borrow::Cow;

use super::Words;
use crate::journey::{Action, ActionState, Effort, Journey};

impl Words {
    /// How far an action has come; one that Polku does not know keeps its own word.
    pub fn action_state<'a>(&'a self, state: &'a ActionState) -> Cow<'a, str> {
        self.text(match state {
            ActionState::Open => "action-state-open",
            ActionState::Doing => "action-state-doing",
            ActionState::Done => "action-state-done",
            ActionState::Dropped => "action-state-dropped",
            ActionState::Unknown(_) => return state.as_str().into(),
        })
    }

    /// Who does it: the actor, somebody in particular, or both: "Waiter, Aino". Empty where nobody is named.
    pub fn action_who(&self, action: &Action, journey: &Journey) -> String {
        let actor = action.actor.as_ref().and_then(|id| journey.actor(id));
        let names = [actor.map_or("", |actor| actor.name.trim()), action.who.trim()];
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// "2 of 5".
    pub fn effort(&self, effort: Effort) -> String {
        if effort.get() == 0 {
            return self.text("action-effort-none").into_owned();
        }
        let facts = [("effort", effort.get().into()), ("most", Effort::MOST.into())];
        self.say("action-effort-said", &facts)
    }
}
