//! A map that is presented. The room looks at one touchpoint, at the whole map, or for a while at nothing, and
//! sees how far it has come. The touchpoint is the one that leads the selection, so that whatever is done to the
//! selection is done to it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    editor::{Editor, Hands, Hidden, view::Entering, viewport::Viewport},
    journey::{GroupName, TouchpointId},
};

/// A presentation under way.
#[derive(Clone, Debug)]
pub(crate) struct Presenting {
    /// The number of the farthest touchpoint that the room has seen, from 1.
    pub(crate) told: u32,
    /// Whether the room sees the whole map.
    pub(crate) is_whole: bool,
    /// Whether the room sees nothing.
    pub(crate) is_black: bool,
    /// The dots that tables give to the breaks, listed for the room; `None` while no dots are given.
    pub(super) dots: Option<GivingDots>,
    /// The number that is being typed.
    pub(crate) typed: Option<TypedNumber>,
    /// The view of the map before the presentation, and whose ratings were entered then.
    pub(super) before: (Viewport, Entering),
    /// The hands counted so far, as typed; `None` while no hands are counted.
    pub(crate) hands: Option<Hands>,
    pub(crate) hidden: Hidden,
    /// The group whose answers were last counted at this touchpoint.
    pub(crate) counted: Option<GroupName>,
}

/// Dots that are being given to breaks.
#[derive(Clone, Debug)]
pub(super) struct GivingDots {
    pub before: BeforeDots,
    /// The place in the list of each touchpoint, from when those with the most dots were put first; `None` is
    /// journey order.
    pub order: Option<Arc<BTreeMap<TouchpointId, usize>>>,
    pub last: Option<LatestDot>,
    /// The revision of the map in which the current table was last known to be there.
    pub looked_at: Option<u64>,
}

/// What the room looked at before dots were given, and what was done there.
#[derive(Clone, Debug)]
pub(super) struct BeforeDots {
    pub shown: TouchpointId,
    /// Whose ratings were entered.
    pub entering: Entering,
    /// Whether hands were counted.
    pub is_counting: bool,
}

/// The latest dot that was given.
#[derive(Clone, Debug)]
pub(super) struct LatestDot {
    /// The touchpoint that got it.
    pub at: TouchpointId,
    pub table: GroupName,
    /// The map's revision with it.
    pub revision: u64,
}

/// The purpose of a number that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypedFor {
    /// The touchpoint to go to.
    Touchpoint,
    /// The break that gets a dot.
    Dot,
    /// The minutes of the timer.
    Minutes,
}

/// A number that is being typed, digit by digit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypedNumber {
    pub(crate) what: TypedFor,
    digits: String,
}

/// The most digits that are taken: no longer number means anything.
const LONGEST: usize = 9;

impl Presenting {
    /// Begins a presentation that hides what an earlier one left hidden.
    pub(super) fn new(before: (Viewport, Entering), hidden: Hidden) -> Self {
        Self {
            told: 0,
            is_whole: false,
            is_black: false,
            dots: None,
            typed: None,
            before,
            hands: None,
            hidden,
            counted: None,
        }
    }

    /// Returns whether tables give dots to the breaks.
    pub(crate) fn gives_dots(&self) -> bool {
        self.dots.is_some()
    }

    /// Returns whether touchpoints with the most dots are listed first.
    pub(crate) fn has_most_dots_first(&self) -> bool {
        self.dots.as_ref().is_some_and(|dots| dots.order.is_some())
    }

    /// Returns whether the room is not to see yet what was answered at the touchpoint that it looks at.
    pub(crate) fn hides(&self, shown: &TouchpointId) -> bool {
        let is_counted = self.hands.is_some() && !self.hidden.is_revealed(shown);
        is_counted || self.hidden.hides(shown)
    }

    /// Returns all touchpoints whose answers the room is not to see yet.
    pub(crate) fn all_hidden(&self, shown: &TouchpointId) -> BTreeSet<TouchpointId> {
        let here = Some(shown).filter(|shown| self.hides(shown));
        self.hidden.all().chain(here).cloned().collect()
    }
}

impl Editor {
    /// Returns whether tables give dots to the breaks now.
    pub(super) fn gives_dots(&self) -> bool {
        self.presenting.as_ref().is_some_and(Presenting::gives_dots)
    }
}

impl TypedNumber {
    /// Begins a number without digits.
    pub(crate) fn new(what: TypedFor) -> Self {
        Self { what, digits: String::new() }
    }

    /// Adds a digit; any other character is ignored.
    pub(crate) fn digit(&mut self, digit: char) {
        if digit.is_ascii_digit() && self.digits.len() < LONGEST {
            self.digits.push(digit);
        }
    }

    /// Deletes the digit typed last.
    pub(crate) fn erase(&mut self) {
        self.digits.pop();
    }

    pub(crate) fn digits(&self) -> &str {
        &self.digits
    }

    /// Returns the number so far; `None` where no digit was typed.
    pub(crate) fn number(&self) -> Option<u32> {
        self.digits.parse().ok()
    }
}
