//! Looking for words in the map: in titles, notes, actors, channels and stages. What is found is kept until the
//! words or the map change, so that looking on costs nothing.

use std::borrow::Cow;

use crate::{
    journey::{Journey, Touchpoint},
    words::{Matcher, Words},
};

use super::{Derived, Memo};

/// What is looked for, and what is found.
#[derive(Default)]
pub(crate) struct Search {
    text: String,
    /// Whether it is being looked for, so that what is found stands out.
    is_open: bool,
    /// How much of the canvas's upper right corner lies under the bar in which it is typed, in points; `None`
    /// until that is shown.
    covered: Option<(f32, f32)>,
    /// The number of the touchpoint from which the first that is found is looked for.
    pub(super) from: u32,
    /// By number, in journey order.
    found: Memo<(u64, String), Vec<u32>>,
}

/// Where in a touchpoint something is found.
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

    /// The bar is shown, and so large.
    pub(crate) fn cover(&mut self, width: f32, height: f32) {
        self.covered = Some((width, height));
    }

    /// What stands out, by number; `None` where nothing is looked for.
    pub(crate) fn found(&self) -> Option<&[u32]> {
        let kept = self.found.kept().filter(|_| self.is_open && !self.text.trim().is_empty());
        kept.map(|(_, found)| found.as_slice())
    }

    /// Looks again, if something changed since.
    pub(super) fn look(&mut self, derived: &Derived) {
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

    /// What is found, by number, whether it stands out or not.
    pub(super) fn found_in(&mut self, derived: &Derived) -> &[u32] {
        let text = &self.text;
        self.found.of((derived.texts, text.clone()), || found(derived, text))
    }
}

/// What each of the numbers stands for says each of the words, wherever in it.
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

/// Lists all that a touchpoint says, title first.
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
