//! The part of the window through which the map is seen, and the camera on it.

use crate::picture::{Camera, Rect};

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
}
