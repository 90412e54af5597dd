//! A map that is presented: the room looks at one touchpoint, or at all of the map, or at nothing for a while; and it
//! sees how far it has come. The touchpoint is the one that leads the selection, so that whatever is done with the
//! selection is done with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    editor::{Editor, Hands, Hidden, view::Entering},
    journey::{GroupName, TouchpointId},
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
    /// The dots that tables give to the breaks, which the room sees listed; `None` while it does not.
    pub(super) dots: Option<GivingDots>,
    /// The number that is typed.
    pub(crate) typed: Option<TypedNumber>,
    /// From where the map was looked at before, and whose ratings were entered.
    pub(super) before: (Camera, Entering),
    /// What is typed while hands are counted; `None` while one walks.
    pub(crate) hands: Option<Hands>,
    pub(crate) hidden: Hidden,
    /// Whose answers were counted last at this touchpoint.
    pub(crate) counted: Option<GroupName>,
}

/// Dots that are given.
#[derive(Clone, Debug)]
pub(super) struct GivingDots {
    /// What the room looked at before, whose ratings were entered, and whether hands were counted.
    pub before: (TouchpointId, Entering, bool),
    /// The place in the list of each that was listed when those with the most dots were to be first; `None` is journey
    /// order.
    pub order: Option<Arc<BTreeMap<TouchpointId, usize>>>,
    /// What got the latest dot, of whom, and the map's revision with it.
    pub last: Option<(TouchpointId, GroupName, u64)>,
    /// The revision of the map in which the table at hand was last known to be there.
    pub looked_at: Option<u64>,
}

/// What a number that is typed is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypedFor {
    /// The touchpoint to go to.
    Touchpoint,
    /// The break to be given a dot.
    Dot,
    /// The minutes of the timer.
    Minutes,
}

/// A number that is typed, digit by digit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypedNumber {
    pub(crate) what: TypedFor,
    digits: String,
}

/// A number of more digits is that of nothing.
const LONGEST: usize = 9;

impl Presenting {
    pub(super) fn new(before: (Camera, Entering)) -> Self {
        Self {
            told: 0,
            is_whole: false,
            is_black: false,
            dots: None,
            typed: None,
            before,
            hands: None,
            hidden: Hidden::default(),
            counted: None,
        }
    }

    /// Whether tables give dots to the breaks.
    pub(crate) fn gives_dots(&self) -> bool {
        self.dots.is_some()
    }

    /// Whether what is listed for dots has the most of them first.
    pub(crate) fn has_most_dots_first(&self) -> bool {
        self.dots.as_ref().is_some_and(|dots| dots.order.is_some())
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
}

impl Editor {
    /// Whether tables give dots to the breaks now.
    pub(super) fn gives_dots(&self) -> bool {
        self.presenting.as_ref().is_some_and(Presenting::gives_dots)
    }
}

impl TypedNumber {
    /// Of no digits yet.
    pub(crate) fn new(what: TypedFor) -> Self {
        Self { what, digits: String::new() }
    }

    /// Takes one more digit; any other sign is none.
    pub(crate) fn digit(&mut self, digit: char) {
        if digit.is_ascii_digit() && self.digits.len() < LONGEST {
            self.digits.push(digit);
        }
    }

    /// Takes the digit typed last back.
    pub(crate) fn erase(&mut self) {
        self.digits.pop();
    }

    pub(crate) fn digits(&self) -> &str {
        &self.digits
    }

    /// The number so far; `None` where no digit was typed.
    pub(crate) fn number(&self) -> Option<u32> {
        self.digits.parse().ok()
    }
}
