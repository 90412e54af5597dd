//! The text of each cell of a plan of actions. The same text is written, and compared with the cell when the table
//! is taken back.

use std::borrow::Cow;

use crate::{
    insight::Insight,
    journey::{Action, ActionState, ActorId, Journey, Touchpoint, TouchpointId},
};

use super::{column::ActionColumn, known::id_cell};

/// A map whose actions are written or taken back.
#[derive(Clone, Copy)]
pub(super) struct ActionsOf<'a> {
    pub journey: &'a Journey,
    pub insight: &'a Insight,
}

impl<'a> ActionsOf<'a> {
    /// Returns the actions in journey order, then by id; those without a touchpoint come last.
    pub(super) fn in_order(self) -> Vec<&'a Action> {
        let mut actions: Vec<_> = self.journey.actions().collect();
        actions.sort_by_key(|action| self.number(action).unwrap_or(u32::MAX));
        actions
    }

    /// Returns the number of an action's touchpoint (R7).
    pub(super) fn number(self, action: &Action) -> Option<u32> {
        self.insight.number_of(action.touchpoint.as_ref()?)
    }

    /// Returns the text of an action in this column; `state` gives the word for its state.
    pub(super) fn text<'b>(
        self,
        column: ActionColumn,
        action: &'b Action,
        state: &impl Fn(&'b ActionState) -> Cow<'b, str>,
    ) -> Cow<'b, str>
    where
        'a: 'b,
    {
        match column {
            ActionColumn::Id => id_cell(action.id.as_str()),
            ActionColumn::Touchpoint => self.touchpoint(action.touchpoint.as_ref()).into(),
            ActionColumn::TouchpointId => {
                id_cell(action.touchpoint.as_ref().map_or("", TouchpointId::as_str))
            }
            ActionColumn::What => action.what.as_str().into(),
            ActionColumn::Actor => self.actor(action.actor.as_ref()).into(),
            ActionColumn::Who => action.who.as_str().into(),
            ActionColumn::Due => action.due.as_str().into(),
            ActionColumn::Effort if action.effort.get() == 0 => "".into(),
            ActionColumn::Effort => action.effort.get().to_string().into(),
            ActionColumn::State => state(&action.state),
            ActionColumn::Why => action.why.as_str().into(),
        }
    }

    /// Returns a touchpoint's number and title, such as "7 Paying"; empty if the touchpoint is gone.
    pub(super) fn touchpoint(self, id: Option<&TouchpointId>) -> String {
        let Some(touchpoint) = id.and_then(|id| self.journey.touchpoint(id)) else { return String::new() };
        let number = self.insight.number_of(&touchpoint.id).unwrap_or_default();
        format!("{number} {}", title(touchpoint)).trim_end().to_owned()
    }

    /// Returns the name of an actor; empty if there is none or it is gone.
    pub(super) fn actor(self, id: Option<&ActorId>) -> &'a str {
        id.and_then(|id| self.journey.actor(id)).map_or("", |actor| &actor.name)
    }
}

/// Returns a touchpoint's title on one line.
pub(super) fn title(touchpoint: &Touchpoint) -> String {
    touchpoint.title.split_whitespace().collect::<Vec<_>>().join(" ")
}
