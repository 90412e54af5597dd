//! Finds what a cell names: an action by its id, a touchpoint by its id, number or title, an actor by name.

use crate::{
    format::escape::lines,
    journey::{Action, Actor, ActorId, TouchpointId, bare_key, name_key},
};

use super::{
    fault::RowWrong,
    known::{ById, ByText, known},
    written::{ActionsOf, title},
};

/// Everything in a map that the cells of its plan may name.
pub(super) struct CellNames<'a> {
    pub of: ActionsOf<'a>,
    actions: ById<'a, Action>,
    touchpoints: ById<'a, TouchpointId>,
    /// The touchpoints by the letters and digits of their titles, so that case, spaces and punctuation may differ.
    titles: ByText<'a, String, TouchpointId>,
    actors: ByText<'a, String, Actor>,
    /// The actors by name, ignoring case and extra spaces.
    actor_keys: ByText<'a, String, Actor>,
}

impl<'a> CellNames<'a> {
    pub(super) fn of(of: ActionsOf<'a>) -> Self {
        let touchpoints = of.journey.touchpoints().map(|it| (it.id.as_str(), &it.id));
        let titles = of.journey.touchpoints().map(|it| (bare_key(&it.title), &it.id));
        let actors = of.journey.actors().iter();
        Self {
            of,
            actions: ById::of(of.journey.actions().map(|it| (it.id.as_str(), it))),
            touchpoints: ById::of(touchpoints),
            titles: known(titles.filter(|(title, _)| !title.is_empty())),
            actors: known(actors.clone().map(|it| (lines(&it.name), it))),
            actor_keys: known(actors.map(|it| (name_key(&lines(&it.name)), it))),
        }
    }

    /// Returns the action with this id.
    pub(super) fn action(&self, cell: &str) -> Option<&'a Action> {
        self.actions.find(cell)
    }

    /// Returns the touchpoint with this id.
    pub(super) fn touchpoint_of_id(&self, cell: &str) -> Result<TouchpointId, RowWrong> {
        self.touchpoints.find(cell).cloned().ok_or_else(|| RowWrong::UnknownTouchpoint(cell.to_owned()))
    }

    /// Returns the touchpoint that a cell names by its title, with or without a number before it, or by its number
    /// alone. Returns `None` where it names none.
    pub(super) fn touchpoint(&self, text: &str) -> Result<Option<TouchpointId>, RowWrong> {
        let whole = self.titled(text.trim())?;
        if whole.is_some() {
            return Ok(whole);
        }
        let (number, rest) = numbered(text);
        let Ok(number) = number.parse::<u32>() else { return Ok(None) };
        let numbered = self.of.insight.by_number(number).map(|judged| &judged.id);
        // The number decides between two touchpoints with the same title.
        match numbered.filter(|id| rest.is_empty() || self.key(id) == bare_key(rest)) {
            Some(id) => Ok(Some(id.clone())),
            None => self.titled(rest),
        }
    }

    /// Returns whether a cell holds the title of this touchpoint, whatever number precedes it.
    pub(super) fn is_titled(&self, id: &TouchpointId, text: &str) -> bool {
        let key = self.key(id);
        bare_key(numbered(text).1) == key || !key.is_empty() && bare_key(text) == key
    }

    /// Returns the actor with this name: as written, else ignoring case and extra spaces. Returns `None` for an
    /// empty cell.
    pub(super) fn actor(&self, text: &str) -> Result<Option<ActorId>, RowWrong> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        match self.actors.get(text).or_else(|| self.actor_keys.get(&name_key(text))) {
            Some(Some(actor)) => Ok(Some(actor.id.clone())),
            Some(None) => Err(RowWrong::SeveralActors(text.to_owned())),
            None => Err(RowWrong::UnknownActor(text.to_owned())),
        }
    }

    /// Returns the touchpoint with this title; `None` if there is none.
    fn titled(&self, text: &str) -> Result<Option<TouchpointId>, RowWrong> {
        match self.titles.get(&bare_key(text)) {
            None => Ok(None),
            Some(Some(id)) => Ok(Some((*id).clone())),
            Some(None) => Err(RowWrong::SeveralTouchpoints(text.to_owned())),
        }
    }

    fn key(&self, id: &TouchpointId) -> String {
        self.of.journey.touchpoint(id).map(|it| bare_key(&title(it))).unwrap_or_default()
    }
}

/// Splits a cell into the number that it begins with and the text after it.
fn numbered(text: &str) -> (&str, &str) {
    let text = text.trim();
    let (number, rest) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    (number, rest.trim_start_matches(['.', ')', ':']).trim())
}
