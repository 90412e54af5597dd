//! What the map has to choose from for a detail, and what touchpoints have of it.

use std::collections::BTreeSet;

use crate::{
    journey::{CHANNELS, Channel, EntryKey, Journey, Rating, Tally, Touchpoint, TouchpointId, is_same_name},
    words::Words,
};

use super::{Known, KnownId, TypedPart};

impl Known {
    /// Whether it is called so; a usual channel also by what the file calls it.
    pub(super) fn is_called(&self, name: &str) -> bool {
        let is_code = matches!(&self.id, KnownId::Channel(channel) if **channel == *name);
        is_code || is_same_name(&self.name, name)
    }

    pub(in crate::editor) fn is_of(&self, touchpoint: &Touchpoint) -> bool {
        match &self.id {
            KnownId::Stage(id) => touchpoint.stage.as_ref() == Some(id),
            KnownId::Channel(channel) => touchpoint.channels.contains(channel),
            KnownId::Actor(id) => touchpoint.actors.contains(id),
        }
    }
}

/// All that the map has, in its order.
pub(in crate::editor) fn there(journey: &Journey, detail: TypedPart, words: &Words) -> Vec<Known> {
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
        TypedPart::Note | TypedPart::Answers => Vec::new(),
    }
}

/// The usual ones, then those that this map has besides.
fn channels(journey: &Journey, words: &Words) -> Vec<Known> {
    let others: BTreeSet<&Channel> = journey.touchpoints().flat_map(|it| &it.channels).collect();
    let others = others.into_iter().filter(|channel| !CHANNELS.contains(&&***channel)).cloned();
    let all = CHANNELS.into_iter().map(Channel::from).chain(others);
    all.map(|it| Known { name: words.channel(&it).into_owned(), id: KnownId::Channel(it) }).collect()
}

/// What all of the touchpoints have.
pub(in crate::editor) fn shared(journey: &Journey, ids: &[TouchpointId], there: &[Known]) -> Vec<Known> {
    let all: Vec<&Touchpoint> = ids.iter().filter_map(|id| journey.touchpoint(id)).collect();
    there.iter().filter(|known| all.iter().all(|touchpoint| known.is_of(touchpoint))).cloned().collect()
}

/// The note of one, or the answers that all of them have.
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
