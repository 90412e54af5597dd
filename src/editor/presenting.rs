//! A map that is presented: the room looks at one touchpoint, or at all of the map, or at nothing for a while; and it
//! sees how far it has come. The touchpoint is the one that leads the selection, so that whatever is done with the
//! selection is done with it.

use std::collections::BTreeSet;

use crate::{
    editor::{Hands, Hidden, view::Entering},
    journey::TouchpointId,
    picture::Camera,
};

/// A presentation under way.
#[derive(Clone, Debug)]
pub(crate) struct Presenting {
    /// The number of the farthest touchpoint that the room has seen, from 1.
    pub(crate) told: u32,
    /// Whether the room sees all of the map.
    pub(crate) is_whole: bool,
    /// Whether it sees nothing.
    pub(crate) is_black: bool,
    /// The number that is typed, of the touchpoint to go to.
    pub(crate) typed: Option<String>,
    /// From where the map was looked at before, and whose ratings were entered.
    pub(super) before: (Camera, Entering),
    /// What is typed while hands are counted; `None` while one walks.
    pub(crate) hands: Option<Hands>,
    pub(crate) hidden: Hidden,
}

/// A number of more digits is that of no touchpoint.
const MOST_DIGITS: usize = 9;

impl Presenting {
    pub(super) fn new(before: (Camera, Entering)) -> Self {
        let (hands, hidden) = (None, Hidden::default());
        Self { told: 0, is_whole: false, is_black: false, typed: None, before, hands, hidden }
    }

    /// Whether the room is not to see yet what was said of the touchpoint that it looks at.
    pub(crate) fn hides(&self, shown: &TouchpointId) -> bool {
        let is_counted = self.hands.is_some() && !self.hidden.is_revealed(shown);
        is_counted || self.hidden.hides(shown)
    }

    /// All touchpoints of which the room is not to see yet what was said.
    pub(crate) fn all_hidden(&self, shown: &TouchpointId) -> BTreeSet<TouchpointId> {
        let here = Some(shown).filter(|shown| self.hides(shown));
        self.hidden.all().chain(here).cloned().collect()
    }

    /// Takes one more digit of the number that is typed; any other sign is none.
    pub(crate) fn type_digit(&mut self, digit: char) {
        if let Some(typed) = self.typed.as_mut().filter(|typed| typed.len() < MOST_DIGITS) {
            typed.extend(Some(digit).filter(char::is_ascii_digit));
        }
    }
}
