//! The names that a detail has, and those there are to choose from.

use std::collections::BTreeSet;

use crate::{
    journey::{CHANNELS, Channel, EntryKey, Journey, Rating, Touchpoint, TouchpointId},
    words::{Matcher, Words},
};

use super::{Detailing, TypedPart, TypedRow};

impl Detailing {
    /// The one that is being typed: behind the last comma, where several can be named.
    fn last(&self) -> &str {
        let several = self.detail.takes_several();
        self.text.rsplit_once(',').filter(|_| several).map_or(self.text.as_str(), |(_, last)| last).trim()
    }

    /// Those before the one that is being typed.
    fn earlier(&self) -> Vec<String> {
        let several = self.detail.takes_several();
        let earlier = self.text.rsplit_once(',').filter(|_| several).map_or("", |(earlier, _)| earlier);
        let names = earlier.split(',').map(str::trim).filter(|name| !name.is_empty());
        names.map(str::to_owned).collect()
    }

    /// What there is to choose from for the one that is being typed.
    pub(in crate::editor) fn rows(&self, words: &Words) -> Vec<TypedRow> {
        if !self.detail.is_of_names() {
            return Vec::new();
        }
        let (typed, earlier) = (self.last(), self.earlier());
        let matcher = Matcher::of(typed);
        let is_named = |name: &String| earlier.iter().any(|earlier| is_called(earlier, name));
        let mut rows = there(&self.before, self.detail, words);
        rows.retain(|name| matcher.finds(name) && !is_named(name));
        let lower = typed.to_lowercase();
        let rank = |name: &String| (!is_called(name, typed), !name.to_lowercase().starts_with(&lower));
        if !typed.is_empty() {
            rows.sort_by_key(rank);
        }
        let is_new = !typed.is_empty() && !rows.iter().any(|name| is_called(name, typed));
        let new = is_new.then(|| TypedRow::New(typed.to_owned()));
        rows.into_iter().map(TypedRow::There).chain(new).collect()
    }

    /// Whether a row is meant: something is typed, or one was chosen.
    pub(in crate::editor) fn has_mark(&self) -> bool {
        !self.last().is_empty() || self.is_moved
    }

    /// All the names that are meant: of the one that is being typed the row that is marked.
    pub(in crate::editor) fn names(&self, words: &Words) -> Vec<String> {
        let mut names = self.earlier();
        if self.has_mark() {
            let row = self.rows(words).into_iter().nth(self.marked);
            names.extend(row.map(|row| match row {
                TypedRow::There(name) | TypedRow::New(name) => name,
            }));
        }
        names
    }

    /// The text with the names that are meant.
    pub(in crate::editor) fn completed(&self, words: &Words) -> String {
        if self.detail.is_of_names() { self.names(words).join(", ") } else { self.text.clone() }
    }
}

/// What all of the touchpoints have.
pub(in crate::editor) fn shared(
    journey: &Journey,
    ids: &[TouchpointId],
    detail: TypedPart,
    words: &Words,
    entry: &EntryKey,
) -> Vec<String> {
    let mut all = ids.iter().filter_map(|id| journey.touchpoint(id));
    let of = |touchpoint: &Touchpoint| own(journey, touchpoint, detail, words, entry);
    let mut shared = all.next().map(of).unwrap_or_default();
    for touchpoint in all {
        let own = of(touchpoint);
        shared.retain(|name| own.contains(name));
    }
    shared
}

/// What a touchpoint has, each by its name.
pub(in crate::editor) fn own(
    journey: &Journey,
    touchpoint: &Touchpoint,
    detail: TypedPart,
    words: &Words,
    entry: &EntryKey,
) -> Vec<String> {
    match detail {
        TypedPart::Stage => {
            let stage = touchpoint.stage.as_ref().and_then(|id| journey.stage(id));
            stage.map(|stage| stage.name.clone()).into_iter().collect()
        }
        TypedPart::Channels => touchpoint.channels.iter().map(|it| words.channel(it).into_owned()).collect(),
        TypedPart::Actors => {
            let actors = journey.actors().iter().filter(|actor| touchpoint.actors.contains(&actor.id));
            actors.map(|actor| actor.name.clone()).collect()
        }
        TypedPart::Note => vec![touchpoint.note.clone()],
        TypedPart::Answers => {
            let tally = touchpoint.ratings.get(entry).map(|entry| entry.tally);
            let counts =
                |tally: crate::journey::Tally| Rating::ALL.map(|it| tally.count(it).to_string()).join(" ");
            tally.map(counts).into_iter().collect()
        }
    }
}

/// The names that the map has, in its order.
fn there(journey: &Journey, detail: TypedPart, words: &Words) -> Vec<String> {
    match detail {
        TypedPart::Stage => journey.stages().iter().map(|stage| stage.name.clone()).collect(),
        TypedPart::Actors => journey.actors().iter().map(|actor| actor.name.clone()).collect(),
        TypedPart::Channels => {
            let usual = CHANNELS.into_iter().map(|channel| words.channel(channel).into_owned());
            let others: BTreeSet<&Channel> = journey.touchpoints().flat_map(|it| &it.channels).collect();
            let others = others.into_iter().filter(|channel| !CHANNELS.contains(&&***channel));
            usual.chain(others.map(ToString::to_string)).collect()
        }
        TypedPart::Note | TypedPart::Answers => Vec::new(),
    }
}

/// In either case.
pub(in crate::editor) fn is_called(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
