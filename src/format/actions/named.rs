//! What a cell names: an action by its id, a touchpoint by its id, number or title, an actor by its name.

use crate::journey::{Action, ActionId, Actor, ActorId, TouchpointId, bare_key, is_same_name};

use super::{
    fault::RowWrong,
    written::{ActionsOf, title},
};

/// The action of this id. A spreadsheet may have taken an id of digits for a number.
pub(super) fn action<'a>(of: ActionsOf<'a>, text: &str) -> Result<&'a Action, RowWrong> {
    let unknown = || RowWrong::UnknownId(text.to_owned());
    if let Some(action) = ActionId::new(text).and_then(|id| of.journey.action(&id)) {
        return Ok(action);
    }
    let number = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite());
    let asked = number(text).ok_or_else(unknown)?;
    let mut found = of.journey.actions().filter(|action| number(action.id.as_str()) == Some(asked));
    let first = found.next().ok_or_else(unknown)?;
    if found.next().is_some() { Err(unknown()) } else { Ok(first) }
}

/// The touchpoint that a cell names by its title, with or without a number before it, or by its number alone.
/// `None` where it names none.
pub(super) fn touchpoint(of: ActionsOf<'_>, text: &str) -> Result<Option<TouchpointId>, RowWrong> {
    let text = text.trim();
    let titled = titled(of, text)?;
    if titled.is_some() {
        return Ok(titled);
    }
    let (number, rest) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let Ok(number) = number.parse::<u32>() else { return Ok(None) };
    let rest = rest.trim_start_matches(['.', ')', ':']).trim();
    let numbered = of.insight.by_number(number).map(|judged| &judged.id);
    if rest.is_empty() {
        return Ok(numbered.cloned());
    }
    // Of two that are called so the number says which.
    let is_it = |id: &&TouchpointId| {
        of.journey.touchpoint(id).is_some_and(|it| bare_key(&title(it)) == bare_key(rest))
    };
    match numbered.filter(is_it) {
        Some(id) => Ok(Some(id.clone())),
        None => self::titled(of, rest),
    }
}

fn titled(of: ActionsOf<'_>, text: &str) -> Result<Option<TouchpointId>, RowWrong> {
    let key = bare_key(text);
    let mut found = of.journey.touchpoints().filter(|it| !key.is_empty() && bare_key(&it.title) == key);
    let first = found.next().map(|touchpoint| touchpoint.id.clone());
    if found.next().is_some() { Err(RowWrong::SeveralTouchpoints(text.to_owned())) } else { Ok(first) }
}

/// The actor of this name: as it stands, else case and spaces aside.
pub(super) fn actor(of: ActionsOf<'_>, text: &str) -> Result<Option<ActorId>, RowWrong> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let actors = of.journey.actors();
    let exact: Vec<&Actor> = actors.iter().filter(|actor| actor.name == text).collect();
    let same = || actors.iter().filter(|actor| is_same_name(&actor.name, text)).collect();
    let found = if exact.is_empty() { same() } else { exact };
    match found[..] {
        [actor] => Ok(Some(actor.id.clone())),
        [] => Err(RowWrong::UnknownActor(text.to_owned())),
        _ => Err(RowWrong::SeveralActors(text.to_owned())),
    }
}
