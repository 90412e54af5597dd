//! Coming nearer and going farther away.

use crate::{
    editor::{Derived, Editor, ViewState},
    picture::ZOOM_STEP,
};

impl Editor {
    pub(crate) fn fit_selection(&mut self) {
        if let Some(bounds) = self.selected_bounds() {
            self.view.camera.fit(bounds, self.view.screen);
        }
    }

    /// Fits all of the map as soon as the canvas knows its size.
    pub(crate) fn fit(&mut self) {
        self.view.fit = true;
    }

    /// Zooms to this, around the middle of the canvas; 1 is 100 %.
    pub(crate) fn zoom_to(&mut self, zoom: f64) {
        self.view.camera.zoom_to(zoom, self.view.screen.centre());
    }

    pub(crate) fn zoom_step(&mut self, closer: bool) {
        let factor = if closer { ZOOM_STEP } else { 1.0 / ZOOM_STEP };
        self.view.camera.zoom_by(factor, self.view.screen.centre());
    }
}

impl ViewState {
    /// Shows all of the map on the part of the canvas that nothing lies over.
    pub(crate) fn fit_now(&mut self, derived: &Derived) {
        self.camera.fit(derived.scene.bounds(), self.free);
        // A map that is empty is not looked at as a whole: its first card is no reason to come nearer.
        self.fitted = Some(self.camera).filter(|_| !derived.journey.is_empty());
    }
}
