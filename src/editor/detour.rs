//! The way around the selected break (R8). It is looked for once and kept until the selection or what is seen
//! changes.

use crate::{
    insight::Met,
    journey::TouchpointId,
    picture::{CARD_HEIGHT, Rect},
};

use super::{derived::Derived, view::ViewState};

/// Who meets the one selected break, and the way around it.
#[derive(Clone, Debug)]
pub(crate) struct SelectedBreak {
    /// Who meets the break; `None` where the touchpoint is not one.
    pub met: Option<Met>,
    pub detour: Option<Detour>,
}

/// A walk on the picture, around a break.
#[derive(Clone, Debug)]
pub(crate) struct Detour {
    /// The touchpoints of the walk, by number, from a start to an end.
    pub walk: Vec<u32>,
    /// The touchpoints of the walk that lie beside the break, by number.
    pub beside: Vec<u32>,
    /// The threads between the touchpoints of the walk, by their places in the scene.
    threads: Vec<usize>,
}

impl ViewState {
    /// Returns who meets the one selected touchpoint and the way around it; `None` unless exactly one is selected.
    pub(crate) fn selected_break(&mut self, derived: &Derived) -> Option<&SelectedBreak> {
        let id = self.selection.single()?;
        Some(self.selected_break.of((id.clone(), derived.judged_since), || SelectedBreak::of(derived, id)))
    }

    /// Returns the way around that [`Self::selected_break`] found, if what is selected is still the same.
    pub(crate) fn detour(&self) -> Option<&Detour> {
        let ((id, _), selected_break) = self.selected_break.kept()?;
        selected_break.detour.as_ref().filter(|_| self.selection.single() == Some(id))
    }
}

impl SelectedBreak {
    fn of(derived: &Derived, id: &TouchpointId) -> Self {
        let number = derived.number_of(id);
        let met = number.and_then(|number| derived.insight.met(number));
        let detour = number.and_then(|number| Detour::of(derived, number));
        Self { met, detour }
    }
}

impl Detour {
    fn of(derived: &Derived, number: u32) -> Option<Self> {
        let walk = derived.insight.way_around(number)?;
        let beside = derived.insight.beside(number, &walk).to_vec();
        let between = |step: &[u32]| derived.insight.reach.thread_between(step[0], step[1]);
        let threads = walk.windows(2).filter_map(between).collect();
        Some(Self { walk, beside, threads })
    }

    /// Returns the cards of the detour, by their places in the scene.
    pub(crate) fn cards(&self) -> impl Iterator<Item = usize> {
        self.walk.iter().map(|&number| number as usize - 1)
    }

    /// Returns the threads of the detour that this part of the canvas may show, by their places in the scene.
    pub(crate) fn threads_near(&self, derived: &Derived, part: Rect) -> impl Iterator<Item = usize> {
        let cards = derived.scene.cards();
        let may_touch = move |thread: &usize| {
            let thread = derived.scene.threads()[*thread];
            // A connection bulges by less than a card beyond its two cards.
            cards[thread.from].rect.union(cards[thread.to].rect).grown(CARD_HEIGHT).touches(part)
        };
        self.threads.iter().copied().filter(may_touch)
    }

    /// Returns a rectangle around all of its cards and threads, in canvas units.
    pub(crate) fn bounds(&self, derived: &Derived) -> Option<Rect> {
        let cards = self.cards().map(|card| derived.scene.cards()[card].rect);
        let threads = self.threads.iter().map(|&thread| derived.scene.shape(thread).bounds);
        cards.chain(threads).reduce(Rect::union)
    }
}
