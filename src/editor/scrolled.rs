//! From where one looked before a gesture scrolled the canvas, or what was pasted was shown: who gives the
//! gesture up or takes back what it came to looks from there again.

use crate::picture::Camera;

/// So many gestures that scrolled are remembered.
const MOST: usize = 100;

/// Where the view was before gestures scrolled it.
#[derive(Debug, Default)]
pub(crate) struct Scrolled {
    /// Before the gesture under way, once it has scrolled.
    before: Option<Camera>,
    /// The revision of the map that the gesture began on.
    began: u64,
    /// Before those that are done, by the revision of the map that each came to.
    done: Vec<(u64, Camera)>,
}

impl Scrolled {
    pub(super) fn gesture_begins(&mut self, revision: u64) {
        (self.before, self.began) = (None, revision);
    }

    /// The gesture under way is about to scroll a view that is still this one.
    pub(super) fn note(&mut self, camera: Camera) {
        self.before.get_or_insert(camera);
    }

    /// The view to go back to, where the gesture under way has scrolled and is given up.
    pub(super) fn given_up(&mut self) -> Option<Camera> {
        self.before.take()
    }

    /// What the gesture came to is done. Returns whether it came to anything and had scrolled.
    pub(super) fn let_go(&mut self, revision: u64) -> bool {
        let before = self.before.take().filter(|_| revision != self.began);
        if let Some(camera) = before {
            self.moved(camera, revision);
        }
        before.is_some()
    }

    /// A step that came to this revision has moved the view from here, to show what it made.
    pub(super) fn moved(&mut self, camera: Camera, revision: u64) {
        self.done.push((revision, camera));
        self.done.drain(..self.done.len().saturating_sub(MOST));
    }

    /// What a gesture came to is being named: the map goes on from one revision to another, and it is still that.
    pub(super) fn goes_on(&mut self, from: u64, to: u64) {
        for (came_to, _) in self.done.iter_mut().filter(|(came_to, _)| *came_to == from) {
            *came_to = to;
        }
    }

    /// The view before a gesture that scrolled and came to this revision.
    pub(super) fn before(&self, revision: u64) -> Option<Camera> {
        self.done.iter().rev().find(|(came_to, _)| *came_to == revision).map(|(_, camera)| *camera)
    }
}
