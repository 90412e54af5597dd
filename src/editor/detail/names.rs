//! The names that the map offers for a detail, and which of them touchpoints have.

use std::collections::BTreeSet;

use crate::{
    editor::{Derived, verb::named::is_channel_called},
    insight::Judged,
    journey::{CHANNELS, Channel, EntryKey, Journey, Rating, Tally, Touchpoint, TouchpointId, is_same_name},
    words::Words,
};

use super::{Known, KnownId, TypedPart};

impl Known {
    /// Returns whether this is its name. A usual channel also goes by its name in the file, a touchpoint by its
    /// number or its title alone.
    pub(super) fn is_called(&self, name: &str) -> bool {
        let is_so = match &self.id {
            KnownId::Channel(channel) => is_channel_called(channel, &self.name, name),
            // A touchpoint's name is its number and its title; either is enough.
            KnownId::Touchpoint(_) => self
                .name
                .split_once(' ')
                .is_some_and(|(number, title)| number == name || is_same_name(title, name)),
            KnownId::Stage(_) | KnownId::Actor(_) => false,
        };
        is_so || is_same_name(&self.name, name)
    }

    fn is_of(&self, touchpoint: &Touchpoint, journey: &Journey) -> bool {
        match &self.id {
            KnownId::Stage(id) => touchpoint.stage.as_ref() == Some(id),
            KnownId::Channel(channel) => touchpoint.channels.contains(channel),
            KnownId::Actor(id) => touchpoint.actors.contains(id),
            KnownId::Touchpoint(to) => journey.transition(&touchpoint.id, to).is_some(),
        }
    }
}

/// Returns all that the map has to choose from for these touchpoints, in the map's order.
pub(in crate::editor) fn there(derived: &Derived, ids: &[TouchpointId], detail: TypedPart) -> Vec<Known> {
    let (journey, words) = (&derived.journey, derived.words);
    match detail {
        TypedPart::Stage => {
            let stages = journey.stages().iter();
            stages.map(|it| Known { name: it.name.clone(), id: KnownId::Stage(it.id.clone()) }).collect()
        }
        TypedPart::Channels => channels(journey, words),
        TypedPart::Actors => {
            let actors = journey.actors().iter();
            actors.map(|it| Known { name: it.name.clone(), id: KnownId::Actor(it.id.clone()) }).collect()
        }
        TypedPart::LeadsTo => touchpoints(derived, ids),
        TypedPart::Note | TypedPart::Answers => Vec::new(),
    }
}

/// Returns all touchpoints but these, by number and title.
fn touchpoints(derived: &Derived, ids: &[TouchpointId]) -> Vec<Known> {
    let known = |judged: &Judged| {
        let name = derived.numbered_title(&judged.id);
        Known { name, id: KnownId::Touchpoint(judged.id.clone()) }
    };
    let others = derived.insight.touchpoints.iter().filter(|judged| !ids.contains(&judged.id));
    others.map(known).collect()
}

/// Returns the usual channels, then the others that this map has.
fn channels(journey: &Journey, words: &Words) -> Vec<Known> {
    let others: BTreeSet<&Channel> = journey.touchpoints().flat_map(|it| &it.channels).collect();
    let others = others.into_iter().filter(|channel| !CHANNELS.contains(&&***channel)).cloned();
    let all = CHANNELS.into_iter().map(Channel::from).chain(others);
    all.map(|it| Known { name: words.channel(&it).into_owned(), id: KnownId::Channel(it) }).collect()
}

/// Returns those that all of the touchpoints have.
pub(in crate::editor) fn shared(journey: &Journey, ids: &[TouchpointId], there: &[Known]) -> Vec<Known> {
    let all: Vec<&Touchpoint> = ids.iter().filter_map(|id| journey.touchpoint(id)).collect();
    there
        .iter()
        .filter(|known| all.iter().all(|touchpoint| known.is_of(touchpoint, journey)))
        .cloned()
        .collect()
}

/// Returns the note of a single touchpoint, or the answers that all touchpoints share.
pub(in crate::editor) fn text(
    journey: &Journey,
    ids: &[TouchpointId],
    detail: TypedPart,
    entry: &EntryKey,
) -> String {
    let mut all = ids.iter().filter_map(|id| journey.touchpoint(id));
    if detail == TypedPart::Note {
        return all.next().map(|touchpoint| touchpoint.note.clone()).unwrap_or_default();
    }
    let mut tallies = all.map(|touchpoint| touchpoint.ratings.get(entry).map(|entry| entry.tally));
    let first = tallies.next().flatten();
    let counts = |tally: Tally| Rating::ALL.map(|it| tally.count(it).to_string()).join(" ");
    first.filter(|_| tallies.all(|tally| tally == first)).map(counts).unwrap_or_default()
}
