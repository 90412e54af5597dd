//! Selecting all, none, a break, or what lies along a connection, and bringing it into view. With nothing selected
//! the arrows go on from the last place.

use crate::{
    editor::{Derived, Editor, Picked, ViewState},
    journey::TouchpointId,
    picture::Rect,
};

use super::walk::{Direction, walk};

impl Editor {
    pub(crate) fn select_all(&mut self) {
        let all: Vec<_> = self.journey().touchpoints().map(|t| t.id.clone()).collect();
        self.view.select(all);
    }

    pub(crate) fn select_none(&mut self) {
        self.view.select_nothing();
    }

    /// Deselects everything; where nothing is selected, lets go of what counts as mended. Esc does this.
    pub(crate) fn let_go(&mut self) {
        if self.view.selection.is_nothing() {
            self.clear_as_if();
        } else {
            self.select_none();
        }
    }

    /// Selects the next break in journey order after what is selected, or the one before; after the last comes the
    /// first.
    pub(crate) fn step_to_break(&mut self, forwards: bool) {
        self.take_hands();
        let Some(derived) = &self.derived else { return };
        let here = self.view.selection.lead().and_then(|id| derived.number_of(id)).unwrap_or(0);
        // A touchpoint whose answers the room is not to see yet is not shown as a break.
        let is_seen = |id: &TouchpointId| self.presenting.as_ref().is_none_or(|it| !it.hidden.hides(id));
        let breaks: Vec<_> = derived.insight.breaks().filter(|judged| is_seen(&judged.id)).collect();
        let next = if forwards {
            breaks.iter().find(|judged| judged.number > here).or(breaks.first())
        } else {
            breaks.iter().rev().find(|judged| judged.number < here).or(breaks.last())
        };
        let Some(next) = next else { return };
        if self.presenting.is_some() {
            self.present_number(next.number);
        } else {
            self.view.select_and_show(derived, &next.id);
        }
    }

    /// Goes along a connection, or to what lies in this direction; without a place to start, to the first
    /// touchpoint.
    pub(crate) fn walk(&mut self, direction: Direction) {
        if let Some(id) = self.next_on(direction) {
            self.view.selection.only(id);
        }
    }

    /// Walks as [`Self::walk`] does and keeps what was selected.
    pub(crate) fn walk_and_add(&mut self, direction: Direction) {
        if let Some(id) = self.next_on(direction) {
            self.view.selection.add(id);
        }
    }

    fn next_on(&mut self, direction: Direction) -> Option<TouchpointId> {
        let place = self.place();
        let derived = self.derived.as_ref()?;
        let next = match (self.view.selection.picked(), place) {
            // From a connection the arrows go to either of its ends.
            (Some(Picked::Connection(from, to)), _) => {
                Some(if direction.leads_on() { to } else { from }).cloned()
            }
            (Some(Picked::Stage(_)), place @ Some(_)) => place,
            (_, Some(from)) => walk(&derived.journey, &from, direction).cloned(),
            (_, None) => derived.insight.by_number(1).map(|judged| judged.id.clone()),
        };
        next.inspect(|id| self.view.show(derived, id))
    }

    /// Returns the current touchpoint: the one that leads the selection or led it last, or the first of a selected
    /// stage.
    pub(in crate::editor) fn place(&self) -> Option<TouchpointId> {
        let derived = self.derived.as_ref()?;
        match self.view.selection.picked() {
            Some(Picked::Connection(from, _)) => Some(from.clone()),
            Some(Picked::Stage(stage)) => {
                let is_in = |id: &TouchpointId| {
                    derived.journey.touchpoint(id).is_some_and(|it| it.stage.as_ref() == Some(stage))
                };
                let judged = derived.insight.touchpoints.iter().find(|judged| is_in(&judged.id));
                judged.map(|judged| judged.id.clone())
            }
            None => {
                let place = self.view.selection.lead().or(self.view.place.as_ref());
                place.filter(|id| derived.number_of(id).is_some()).cloned()
            }
        }
    }

    /// Selects these touchpoints and shows all of them; does nothing where there are none.
    pub(in crate::editor) fn select_and_show_all(&mut self, ids: Vec<TouchpointId>) {
        self.refresh();
        if !ids.is_empty() {
            self.view.selection.set(ids);
            self.show_selection(true);
        }
    }

    /// Selects and shows the touchpoints that the latest step made. Undo of that step brings back the view from
    /// before.
    pub(in crate::editor) fn show_made(&mut self, ids: Vec<TouchpointId>) {
        let before = self.view.viewport.camera;
        if !ids.is_empty() {
            self.select_and_show_all(ids);
            self.view.scrolled.moved(before, self.document.revision());
        }
    }

    /// Shows all that is selected where it fits; else zooms out where it may, or shows the first of it.
    pub(in crate::editor) fn show_selection(&mut self, may_zoom_out: bool) {
        let Some(all) = self.selected_bounds() else { return };
        let viewport = &mut self.view.viewport;
        if may_zoom_out || viewport.has_room(all) {
            viewport.show_all(all);
        } else if let Some(derived) = &self.derived {
            let first = self.view.selection.iter().filter_map(|id| derived.number_of(id)).min();
            if let Some(judged) = first.and_then(|number| derived.insight.by_number(number)) {
                self.view.show(derived, &judged.id);
            }
        }
    }

    /// Returns the rectangle around what is selected, in canvas units; for a stage, around the head of its band.
    pub(crate) fn selected_bounds(&self) -> Option<Rect> {
        let derived = self.derived.as_ref()?;
        let card = |id: &TouchpointId| derived.card_rect(id);
        match self.view.selection.picked() {
            Some(Picked::Connection(from, to)) => Some(card(from)?.union(card(to)?)),
            Some(Picked::Stage(id)) => Some(derived.scene.band_of(id)?.head()),
            None => self.view.selection.iter().filter_map(card).reduce(Rect::union),
        }
    }
}

impl ViewState {
    /// Moves the view no more than needed to show a card.
    pub(crate) fn show(&mut self, derived: &Derived, id: &TouchpointId) {
        let Some(rect) = derived.card_rect(id) else { return };
        let mut free = self.viewport.free;
        // The card must not lie under the bar of the search.
        let right = self.viewport.camera.screen_from_canvas_rect(rect).max.x;
        if let Some((width, height)) = self.search.covered()
            && right > free.max.x - width
        {
            free.min.y += height;
        }
        self.viewport.camera.show(rect, free);
    }

    /// Selects these touchpoints and nothing else.
    pub(crate) fn select(&mut self, ids: impl IntoIterator<Item = TouchpointId>) {
        self.selection.set(ids);
    }

    /// Selects nothing, so that the map itself is shown.
    pub(crate) fn select_nothing(&mut self) {
        self.selection.clear();
    }

    /// Selects these touchpoints, by number in the map as it is, and brings the first of them into view.
    pub(crate) fn select_all_and_show(&mut self, derived: &Derived, numbers: &[u32]) {
        let judged = numbers.iter().filter_map(|number| derived.insight_as_is().by_number(*number));
        let ids: Vec<_> = judged.map(|judged| judged.id.clone()).collect();
        if let Some(first) = ids.first() {
            self.show(derived, first);
        }
        self.select(ids);
    }

    /// Selects one touchpoint and brings it into view, as a click in any list does.
    pub(crate) fn select_and_show(&mut self, derived: &Derived, id: &TouchpointId) {
        self.selection.only(id.clone());
        self.show(derived, id);
    }

    /// Selects one connection and brings both of its ends into view, as far as they fit.
    pub(crate) fn pick_and_show(&mut self, derived: &Derived, (from, to): (&TouchpointId, &TouchpointId)) {
        self.selection.pick(Picked::Connection(from.clone(), to.clone()));
        self.show(derived, from);
        self.show(derived, to);
    }
}

#[cfg(test)]
mod tests;
