//! Looking for words in the map: in titles, notes, actors, channels and stages. What is found is kept until the
//! words or the map change, so that looking at it again costs nothing.

use std::borrow::Cow;

use crate::{
    journey::{Journey, Touchpoint},
    words::{Matcher, Words},
};

use super::{Derived, Memo};

/// The words that are looked for, and what is found.
#[derive(Default)]
pub(crate) struct Search {
    text: String,
    /// Whether the search is open, so that what it finds stands out.
    is_open: bool,
    /// The width and height that the search bar covers in the canvas's upper right corner, in points; `None` until
    /// it is shown.
    covered: Option<(f32, f32)>,
    /// The number of the touchpoint from which the first one found is looked for.
    pub(super) from: u32,
    /// The numbers of what is found, in journey order.
    found: Memo<(u64, String), Vec<u32>>,
}

/// The part of a touchpoint in which something is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FoundIn {
    Note,
    Actor,
    Channel,
    Stage,
}

impl Search {
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_open(&self) -> bool {
        self.is_open
    }

    pub(crate) fn covered(&self) -> Option<(f32, f32)> {
        self.covered
    }

    /// Keeps the size of the bar that is shown, in points.
    pub(crate) fn cover(&mut self, width: f32, height: f32) {
        self.covered = Some((width, height));
    }

    /// Returns the numbers of the touchpoints that stand out; `None` where nothing is looked for.
    pub(crate) fn found(&self) -> Option<&[u32]> {
        let kept = self.found.kept().filter(|_| self.is_open && !self.text.trim().is_empty());
        kept.map(|(_, found)| found.as_slice())
    }

    /// Looks again while the search is open, if something has changed.
    pub(super) fn search_again(&mut self, derived: &Derived) {
        if self.is_open {
            self.found_in(derived);
        }
    }

    pub(super) fn open(&mut self, from: u32) {
        (self.is_open, self.from) = (true, from);
    }

    pub(super) fn close(&mut self) {
        (self.is_open, self.covered) = (false, None);
    }

    pub(super) fn look_for(&mut self, text: String) {
        self.text = text;
    }

    /// Returns the numbers of what is found, whether it stands out or not.
    pub(super) fn found_in(&mut self, derived: &Derived) -> &[u32] {
        let text = &self.text;
        self.found.of((derived.texts_since, text.clone()), || found(derived, text))
    }
}

/// Returns the numbers of the touchpoints that say every word somewhere.
fn found(derived: &Derived, text: &str) -> Vec<u32> {
    let matcher = Matcher::of(text);
    let judged = derived.insight.touchpoints.iter().filter(|_| !matcher.is_empty());
    let found = judged.filter(|judged| {
        let touchpoint = derived.journey.touchpoint(&judged.id);
        let texts = touchpoint.map(|touchpoint| texts(&derived.journey, derived.words, touchpoint));
        texts.is_some_and(|texts| matcher.finds_among(texts.iter().map(|(_, text)| &**text)))
    });
    found.map(|judged| judged.number).collect()
}

/// Returns all texts of a touchpoint, its title first.
pub(super) fn texts<'a>(
    journey: &'a Journey,
    words: &'a Words,
    touchpoint: &'a Touchpoint,
) -> Vec<(Option<FoundIn>, Cow<'a, str>)> {
    let mut texts =
        vec![(None, (&*touchpoint.title).into()), (Some(FoundIn::Note), (&*touchpoint.note).into())];
    let actors = touchpoint.actors.iter().filter_map(|id| journey.actor(id));
    texts.extend(actors.map(|actor| (Some(FoundIn::Actor), (&*actor.name).into())));
    let channels = touchpoint.channels.iter().map(|channel| words.channel(channel));
    texts.extend(channels.map(|channel| (Some(FoundIn::Channel), channel)));
    let stage = touchpoint.stage.as_ref().and_then(|id| journey.stage(id));
    texts.extend(stage.map(|stage| (Some(FoundIn::Stage), (&*stage.name).into())));
    texts
}
