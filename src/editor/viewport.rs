//! The part of the window through which the map is seen, and the camera on it.

use crate::picture::{Camera, Rect, ZOOM_STEP};

/// The rectangle of the canvas before it is first drawn.
const NOWHERE: Rect = Rect::new(0.0, 0.0, 0.0, 0.0);

/// Where on the screen the map is seen, and which part of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Viewport {
    pub camera: Camera,
    /// The part of the window in which the canvas was last drawn, in points.
    pub screen: Rect,
    /// The part of the canvas that nothing covers, in points.
    pub free: Rect,
    /// The height of the canvas that something covers, in points; `None` until it is known.
    pub covered: Option<f32>,
    /// Whether the map is to be fitted as soon as the canvas knows its size.
    pub fit: bool,
    /// The camera when the map was fitted; the map counts as fitted while the camera is the same.
    pub fitted: Option<Camera>,
}

impl Default for Viewport {
    /// Makes the view of a map that is to be fitted.
    fn default() -> Self {
        let camera = Camera::default();
        Self { camera, screen: NOWHERE, free: NOWHERE, covered: None, fit: true, fitted: None }
    }
}

impl Viewport {
    /// Returns whether the whole map is shown as it was fitted.
    pub(crate) fn is_fitted(&self) -> bool {
        self.fitted == Some(self.camera)
    }

    /// Returns the part of the canvas that the screen shows, with a margin for what reaches over an edge.
    pub(crate) fn near_part(&self) -> Rect {
        self.camera.canvas_from_screen_rect(self.screen.grown(8.0))
    }

    /// Returns the part of the canvas that the screen shows and nothing covers.
    pub(crate) fn shown_part(&self) -> Rect {
        self.camera.canvas_from_screen_rect(self.free)
    }

    /// Returns whether all of `part`, in canvas units, fits into view at this zoom.
    pub(crate) fn has_room(&self, part: Rect) -> bool {
        self.camera.has_room(part, self.free)
    }

    /// Moves no more than needed to bring `part`, in canvas units, into view.
    pub(crate) fn show(&mut self, part: Rect) {
        self.camera.show(part, self.free);
    }

    /// Does the same, and zooms out where `part` does not fit.
    pub(crate) fn show_all(&mut self, part: Rect) {
        self.camera.show_all(part, self.free);
    }

    /// Shows `part`, in canvas units, in the middle and as large as allowed.
    pub(crate) fn fit_to(&mut self, part: Rect) {
        self.camera.fit(part, self.free);
    }

    /// Zooms to this factor around the middle of the canvas; 1 is 100 %.
    pub(crate) fn zoom_to(&mut self, zoom: f64) {
        self.camera.zoom_to(zoom, self.screen.centre());
    }

    /// Zooms one step around the middle of the canvas.
    pub(crate) fn zoom_step(&mut self, closer: bool) {
        let factor = if closer { ZOOM_STEP } else { 1.0 / ZOOM_STEP };
        self.camera.zoom_by(factor, self.screen.centre());
    }
}
