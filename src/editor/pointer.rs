//! From the hand on the canvas to the map: what the gesture under way asks for is done here, before anything is
//! laid out, so that the same frame judges and shows it.

use crate::{editor::StepName, journey::TouchpointId};

use super::{
    Editor, Note, RenameTarget,
    gesture::{Event, Gesture, GestureEffect, PointerInput},
};

impl Editor {
    /// Begins a gesture: the press has become a drag. `handled` is the card whose handles are shown.
    pub(crate) fn begin_gesture(&mut self, pointer: PointerInput, handled: Option<&TouchpointId>) {
        self.commit_typed();
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let under = self.view.context(derived, handled).under(pointer.at);
        self.document.end_step();
        self.view.scrolled.gesture_begins(self.document.revision());
        self.gesture_goes_on(Event::Begin(under, pointer));
    }

    /// Scrolls the canvas, by points, under a gesture that has reached its edge. A rectangle around cards scrolls
    /// no farther than the cards reach. Esc brings the view back, and so does undoing the gesture.
    pub(crate) fn scroll_for_gesture(&mut self, x: f32, y: f32) {
        let (x, y) = if matches!(self.view.gesture, Gesture::BoxSelect(_)) {
            self.scroll_to_cards(x, y)
        } else {
            (x, y)
        };
        self.view.scrolled.note(self.view.viewport.camera);
        self.view.viewport.camera.pan(x, y);
    }

    /// Returns as much of a scroll as brings more of the map into view, in points.
    fn scroll_to_cards(&self, x: f32, y: f32) -> (f32, f32) {
        let Some(derived) = &self.derived else { return (x, y) };
        let all = self.view.viewport.camera.screen_from_canvas_rect(derived.scene.bounds());
        let free = self.view.viewport.free;
        let along = |by: f32, low: f32, high: f32| {
            if by > 0.0 { by.min(low.max(0.0)) } else { by.max(-high.max(0.0)) }
        };
        (
            along(x, free.min.x - all.min.x, all.max.x - free.max.x),
            along(y, free.min.y - all.min.y, all.max.y - free.max.y),
        )
    }

    /// Passes on what the hand does next. A gesture whose map has been replaced ends as it is.
    pub(crate) fn gesture_goes_on(&mut self, event: Event) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let is_given_up = matches!(event, Event::Cancel);
        let mut gesture = std::mem::take(&mut self.view.gesture);
        let effects = gesture.next(event, &self.view.context(derived, None));
        self.view.gesture = gesture;
        for effect in effects {
            self.effect(effect);
        }
        self.view.gesture_revision = self.document.revision();
        if is_given_up {
            self.view.viewport.camera = self.view.scrolled.given_up().unwrap_or(self.view.viewport.camera);
        } else if !self.view.gesture.is_under_way() && self.view.scrolled.let_go(self.document.revision()) {
            self.refresh();
            self.show_selection(false);
        }
    }

    /// Returns whether a gesture is under way on the map as it is now. A gesture whose map has been replaced is
    /// dropped.
    pub(crate) fn has_gesture(&mut self) -> bool {
        if self.view.gesture.is_under_way() && self.document.revision() != self.view.gesture_revision {
            self.view.gesture = Gesture::default();
            return false;
        }
        self.view.gesture.is_under_way()
    }

    fn effect(&mut self, effect: GestureEffect) {
        match effect {
            GestureEffect::Select(selection) => self.view.selection = selection,
            GestureEffect::Propose(_, edits) if edits.is_empty() => self.roll_back(),
            GestureEffect::Propose(step_name, edits) => {
                self.propose(step_name, &edits);
            }
            GestureEffect::Take => self.document.end_step(),
            GestureEffect::PutBack => self.roll_back(),
            GestureEffect::Make(id, edits) => {
                self.make_and_rename(RenameTarget::Touchpoint(id), StepName::Add, edits);
            }
            GestureEffect::Refuse(refusal) => self.notes.push(Note::Refused(refusal)),
        }
    }
}

#[cfg(test)]
mod tests;
