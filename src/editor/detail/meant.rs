//! The edits that a typed detail means, by which every selected touchpoint has it. What only some of the
//! touchpoints had before, those keep.

use std::collections::BTreeSet;

use crate::{
    editor::{CastItem, ViewState, stage_made},
    journey::{Actor, ActorId, Channel, Edit, Field, StageId, Tally, Touchpoint, TouchpointId, Transition},
};

use super::{Detailing, Known, KnownId, TypedPart, TypedRow};

/// Returns the edits, on the map as it was before, that give the touchpoints these details; none where nothing has
/// changed.
pub(in crate::editor) fn edits(detailing: &Detailing, meant: &[TypedRow], view: &ViewState) -> Vec<Edit> {
    if detailing.is_as_before() {
        return Vec::new();
    }
    match detailing.detail {
        TypedPart::Stage => in_stage(detailing, meant.last(), view),
        TypedPart::Channels => with_channels(detailing, meant),
        TypedPart::Actors => with_actors(detailing, meant, view),
        TypedPart::LeadsTo => leading_to(detailing, meant),
        TypedPart::Note => fields(detailing, |touchpoint| {
            (touchpoint.note != detailing.text).then(|| Field::Note(detailing.text.clone()))
        }),
        TypedPart::Answers => {
            let tally = tally(&detailing.text);
            let rate = |tally| {
                detailing.ids.iter().map(move |id| Edit::Rate(id.clone(), view.entering.key(), tally))
            };
            tally.map(|tally| rate(tally).collect()).unwrap_or_default()
        }
    }
}

/// Reads how many answered negative, neutral and positive (R5); an empty text gives an empty tally, and anything
/// but three numbers `None`.
pub(in crate::editor) fn tally(text: &str) -> Option<Tally> {
    let numbers: Vec<u32> = text
        .split(|sign: char| sign.is_whitespace() || sign == ',')
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().ok())
        .collect::<Option<_>>()?;
    match numbers[..] {
        [] => Some(Tally::default()),
        [negative, neutral, positive] => Some(Tally { negative, neutral, positive }),
        _ => None,
    }
}

/// Returns the edits that put the touchpoints into this stage, into none, or into a new one.
fn in_stage(detailing: &Detailing, meant: Option<&TypedRow>, view: &ViewState) -> Vec<Edit> {
    let journey = &detailing.before;
    if let Some(new) = meant.filter(|row| row.known().is_none()) {
        let id = view.ids.stage_id(journey);
        return stage_made(journey, &id, new.name().to_owned(), detailing.ids.iter().cloned());
    }
    let stage = meant.and_then(TypedRow::known).and_then(Known::stage).cloned();
    fields(detailing, |touchpoint| (touchpoint.stage != stage).then(|| Field::Stage(stage.clone())))
}

fn with_channels(detailing: &Detailing, meant: &[TypedRow]) -> Vec<Edit> {
    let shared: BTreeSet<Channel> = detailing.shared.iter().filter_map(Known::channel).cloned().collect();
    let channel = |row: &TypedRow| {
        row.known().and_then(Known::channel).cloned().unwrap_or_else(|| Channel::from(row.name()))
    };
    let named: BTreeSet<Channel> = meant.iter().map(channel).collect();
    fields(detailing, |touchpoint| {
        let channels: BTreeSet<_> = touchpoint.channels.difference(&shared).chain(&named).cloned().collect();
        (channels != touchpoint.channels).then_some(Field::Channels(channels))
    })
}

/// Returns the edits that give the touchpoints these actors, and make the new ones after those that the map has.
fn with_actors(detailing: &Detailing, meant: &[TypedRow], view: &ViewState) -> Vec<Edit> {
    let journey = &detailing.before;
    let shared: BTreeSet<ActorId> = detailing.shared.iter().filter_map(Known::actor).cloned().collect();
    let known = meant.iter().filter_map(|row| row.known()?.actor());
    let mut named: BTreeSet<ActorId> = known.cloned().collect();
    let mut made: Vec<Actor> = Vec::new();
    for row in meant.iter().filter(|row| row.known().is_none()) {
        let last = made.last().or(journey.actors().last()).map(|last| last.order);
        let actor = Actor::made(&view.ids, journey, row.name().to_owned(), last);
        named.insert(actor.id.clone());
        made.push(actor);
    }
    let changed = fields(detailing, |touchpoint| {
        let actors: BTreeSet<_> = touchpoint.actors.difference(&shared).chain(&named).cloned().collect();
        (actors != touchpoint.actors).then_some(Field::Actors(actors))
    });
    made.into_iter().map(Edit::AddActor).chain(changed).collect()
}

/// Returns the edits that connect the touchpoint to each one named, and to none that is no longer named.
fn leading_to(detailing: &Detailing, meant: &[TypedRow]) -> Vec<Edit> {
    let Some(from) = detailing.ids.first() else { return Vec::new() };
    let before: BTreeSet<_> = detailing.shared.iter().filter_map(Known::touchpoint).collect();
    let named: BTreeSet<_> = meant.iter().filter_map(|row| row.known()?.touchpoint()).collect();
    let gone = before.difference(&named).map(|to| Edit::Disconnect(from.clone(), (*to).clone()));
    let new = |to: &&TouchpointId| Edit::Connect(from.clone(), (*to).clone(), Transition::default());
    named.difference(&before).map(new).chain(gone).collect()
}

impl Known {
    fn touchpoint(&self) -> Option<&TouchpointId> {
        if let KnownId::Touchpoint(id) = &self.id { Some(id) } else { None }
    }

    fn stage(&self) -> Option<&StageId> {
        if let KnownId::Stage(id) = &self.id { Some(id) } else { None }
    }

    fn channel(&self) -> Option<&Channel> {
        if let KnownId::Channel(channel) = &self.id { Some(channel) } else { None }
    }

    fn actor(&self) -> Option<&ActorId> {
        if let KnownId::Actor(id) = &self.id { Some(id) } else { None }
    }
}

/// Returns an edit for each touchpoint whose field changes.
fn fields(detailing: &Detailing, field: impl Fn(&Touchpoint) -> Option<Field>) -> Vec<Edit> {
    let touchpoints = detailing.ids.iter().filter_map(|id| detailing.before.touchpoint(id));
    touchpoints.filter_map(|it| Some(Edit::Change(it.id.clone(), field(it)?))).collect()
}
