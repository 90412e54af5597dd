//! The views before gestures scrolled the canvas, and before pasted cards were shown. Giving up the gesture, or
//! undoing its step, brings that view back.

use crate::picture::Camera;

/// The most views that are remembered.
const MOST: usize = 100;

/// The views before gestures scrolled the canvas.
#[derive(Debug, Default)]
pub(crate) struct Scrolled {
    /// The view before the gesture under way, once it has scrolled.
    before: Option<Camera>,
    /// The revision of the map on which the gesture began.
    began: u64,
    /// The views before the steps that are done, by the revision that each step led to.
    done: Vec<(u64, Camera)>,
}

impl Scrolled {
    pub(super) fn gesture_begins(&mut self, revision: u64) {
        (self.before, self.began) = (None, revision);
    }

    /// Keeps the view that the gesture under way is about to scroll, unless it has scrolled before.
    pub(super) fn note(&mut self, camera: Camera) {
        self.before.get_or_insert(camera);
    }

    /// Returns the view to go back to, where the gesture under way has scrolled and is given up.
    pub(super) fn given_up(&mut self) -> Option<Camera> {
        self.before.take()
    }

    /// Ends the gesture, which led to this revision. Returns whether it changed the map and had scrolled.
    pub(super) fn let_go(&mut self, revision: u64) -> bool {
        let before = self.before.take().filter(|_| revision != self.began);
        if let Some(camera) = before {
            self.moved(camera, revision);
        }
        before.is_some()
    }

    /// Keeps the view before the step that led to this revision moved it, to show what the step made.
    pub(super) fn moved(&mut self, camera: Camera, revision: u64) {
        self.done.push((revision, camera));
        self.done.drain(..self.done.len().saturating_sub(MOST));
    }

    /// Takes a step on from one revision to another while what its gesture made is being named.
    pub(super) fn goes_on(&mut self, from: u64, to: u64) {
        for (came_to, _) in self.done.iter_mut().filter(|(came_to, _)| *came_to == from) {
            *came_to = to;
        }
    }

    /// Returns the view before the scrolling gesture that led to this revision.
    pub(super) fn before(&self, revision: u64) -> Option<Camera> {
        self.done.iter().rev().find(|(came_to, _)| *came_to == revision).map(|(_, camera)| *camera)
    }
}
