//! What a cell says of an action: the one text that is written, and that a cell is compared with as it comes back.

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
    /// The actions in journey order, then by id; those that belong to nothing come last.
    pub(super) fn in_order(self) -> Vec<&'a Action> {
        let mut actions: Vec<_> = self.journey.actions().collect();
        actions.sort_by_key(|action| self.number(action).unwrap_or(u32::MAX));
        actions
    }

    /// The number of an action's touchpoint.
    pub(super) fn number(self, action: &Action) -> Option<u32> {
        self.insight.number_of(action.touchpoint.as_ref()?)
    }

    /// What stands in this column for an action; its state in the word that `state` finds for it.
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

    /// A touchpoint as "7 Paying", in the words of its title alone; empty where it is gone.
    pub(super) fn touchpoint(self, id: Option<&TouchpointId>) -> String {
        let Some(touchpoint) = id.and_then(|id| self.journey.touchpoint(id)) else { return String::new() };
        let number = self.insight.number_of(&touchpoint.id).unwrap_or_default();
        format!("{number} {}", title(touchpoint)).trim_end().to_owned()
    }

    /// The name of an actor; empty where there is none or it is gone.
    pub(super) fn actor(self, id: Option<&ActorId>) -> &'a str {
        id.and_then(|id| self.journey.actor(id)).map_or("", |actor| &actor.name)
    }
}

/// A title on one line.
pub(super) fn title(touchpoint: &Touchpoint) -> String {
    touchpoint.title.split_whitespace().collect::<Vec<_>>().join(" ")
}
