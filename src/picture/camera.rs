//! The camera on the canvas. It knows two spaces, the canvas (canvas units) and the screen (points), and converts
//! from one to the other. It is no part of the document: looking around never dirties a file, and undo never moves
//! the view.

use std::ops::RangeInclusive;

use super::{
    card::CARD_WIDTH,
    pieces::{Pos, Rect},
};

/// The zooms there are: 10 to 400 %.
const ZOOMS: RangeInclusive<f64> = 0.1..=4.0;
/// The factor of one press of a zoom key.
pub(crate) const ZOOM_STEP: f64 = 1.25;
/// The room left around a map that is fitted, in screen points.
const MARGIN: f32 = 24.0;
/// The largest zoom at which a small map is fitted on a canvas of the usual height; on a higher one, such as a
/// wall display, it grows in proportion.
const LARGEST_FIT: f64 = 1.5;
const USUAL_HEIGHT: f64 = 560.0;

/// The least width of a card on the screen, in points, at which its texts are readable.
const READABLE_WIDTH: f32 = 72.0;

/// Returns whether the texts of cards and threads are readable at this zoom.
pub(crate) fn is_readable(zoom: f32) -> bool {
    zoom * CARD_WIDTH >= READABLE_WIDTH
}

/// The zoom and the place of the canvas on the screen. Positions are computed in `f64`, so that a card a million
/// units out does not tremble at 400 %.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Camera {
    zoom: f64,
    /// The place of canvas (0, 0) on the screen, in points.
    origin: [f64; 2],
}

impl Default for Camera {
    fn default() -> Self {
        Self { zoom: 1.0, origin: [0.0, 0.0] }
    }
}

impl Camera {
    pub(crate) fn zoom(&self) -> f32 {
        self.zoom as f32
    }

    /// Returns where on the screen, in points, a place on the canvas is.
    pub(crate) fn screen_from_canvas(&self, at: Pos) -> Pos {
        let on_screen = |c: f32, axis: usize| (f64::from(c) * self.zoom + self.origin[axis]) as f32;
        Pos::new(on_screen(at.x, 0), on_screen(at.y, 1))
    }

    /// Returns which place on the canvas is at one on the screen, given in points.
    pub(crate) fn canvas_from_screen(&self, at: Pos) -> Pos {
        let on_canvas = |s: f32, axis: usize| ((f64::from(s) - self.origin[axis]) / self.zoom) as f32;
        Pos::new(on_canvas(at.x, 0), on_canvas(at.y, 1))
    }

    /// Converts a rectangle as [`Self::screen_from_canvas`] does a place.
    pub(crate) fn screen_from_canvas_rect(&self, rect: Rect) -> Rect {
        Rect { min: self.screen_from_canvas(rect.min), max: self.screen_from_canvas(rect.max) }
    }

    /// Converts a rectangle as [`Self::canvas_from_screen`] does a place.
    pub(crate) fn canvas_from_screen_rect(&self, rect: Rect) -> Rect {
        Rect { min: self.canvas_from_screen(rect.min), max: self.canvas_from_screen(rect.max) }
    }

    /// Returns the camera moved to whole pixels, so that cards and texts do not round apart while panning.
    #[must_use]
    pub(crate) fn snapped(self, pixels_per_point: f32) -> Self {
        let scale = f64::from(pixels_per_point);
        Self { origin: self.origin.map(|place| (place * scale).round() / scale), ..self }
    }

    /// Moves the picture by this many points on the screen.
    pub(crate) fn pan(&mut self, x: f32, y: f32) {
        self.origin[0] += f64::from(x);
        self.origin[1] += f64::from(y);
    }

    /// Multiplies the zoom by `factor`; what lies under the screen point `fixed` stays there.
    pub(crate) fn zoom_by(&mut self, factor: f64, fixed: Pos) {
        let zoom = (self.zoom * factor).clamp(*ZOOMS.start(), *ZOOMS.end());
        for (origin, fixed) in self.origin.iter_mut().zip([fixed.x, fixed.y]) {
            *origin = f64::from(fixed) - (f64::from(fixed) - *origin) * zoom / self.zoom;
        }
        self.zoom = zoom;
    }

    pub(crate) fn zoom_to(&mut self, zoom: f64, fixed: Pos) {
        self.zoom_by(zoom / self.zoom, fixed);
    }

    /// Shows all of `bounds` (canvas) in the middle of `screen`, as large as allowed.
    pub(crate) fn fit(&mut self, bounds: Rect, screen: Rect) {
        let (to, from) = (screen.centre(), bounds.centre());
        if bounds.width() <= 0.0 || bounds.height() <= 0.0 {
            *self = Self { zoom: 1.0, origin: [f64::from(to.x), f64::from(to.y)] };
            return;
        }
        let room = |side: f32| (side - 2.0 * MARGIN).max(1.0);
        let zoom = (room(screen.width()) / bounds.width()).min(room(screen.height()) / bounds.height());
        let zoom = f64::from(zoom);
        let largest = LARGEST_FIT * (f64::from(screen.height()) / USUAL_HEIGHT).max(1.0);
        self.zoom = zoom.min(largest).clamp(*ZOOMS.start(), *ZOOMS.end());
        self.origin = [
            f64::from(to.x) - f64::from(from.x) * self.zoom,
            f64::from(to.y) - f64::from(from.y) * self.zoom,
        ];
    }

    /// Brings all of `rect` (canvas) into view: moves no more than needed, and zooms out where it does not fit.
    pub(crate) fn show_all(&mut self, rect: Rect, screen: Rect) {
        if self.has_room(rect, screen) {
            self.show(rect, screen);
        } else {
            self.fit(rect, screen);
        }
    }

    /// Returns whether all of `rect` (canvas) fits into view at this zoom.
    pub(crate) fn has_room(&self, rect: Rect, screen: Rect) -> bool {
        let (shown, room) = (self.screen_from_canvas_rect(rect), screen.grown(-MARGIN));
        shown.width() <= room.width() && shown.height() <= room.height()
    }

    /// Moves no more than needed to bring `rect` (canvas) into view.
    pub(crate) fn show(&mut self, rect: Rect, screen: Rect) {
        let (rect, room) = (self.screen_from_canvas_rect(rect), screen.grown(-MARGIN));
        let nudge = |low: f32, high: f32, from: f32, to: f32| {
            if high - low > to - from || low < from {
                from - low
            } else if high > to {
                to - high
            } else {
                0.0
            }
        };
        let x = nudge(rect.min.x, rect.max.x, room.min.x, room.max.x);
        let y = nudge(rect.min.y, rect.max.y, room.min.y, room.max.y);
        self.pan(x, y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen() -> Rect {
        Rect::new(0.0, 96.0, 1110.0, 590.0)
    }

    fn holds(screen: Rect, shown: Rect) -> bool {
        screen.contains_rect(shown)
    }

    #[test]
    fn what_is_under_the_pointer_stays_there() {
        let mut camera = Camera::default();
        let pointer = Pos::new(300.0, 200.0);
        let before = camera.canvas_from_screen(pointer);
        for factor in [1.25, 0.3, 5.0, 100.0, 0.000_1] {
            camera.zoom_by(factor, pointer);
            assert!(camera.canvas_from_screen(pointer).distance(before) < 0.01);
        }
    }

    #[test]
    fn a_fitted_map_is_all_in_view_and_in_the_middle() {
        let mut camera = Camera::default();
        let bounds = Rect::new(-500.0, 40.0, 2000.0, 530.0);
        camera.fit(bounds, screen());
        let shown = camera.screen_from_canvas_rect(bounds);
        assert!(holds(screen(), shown));
        assert!(shown.centre().distance(screen().centre()) < 0.1);
    }

    #[test]
    fn an_empty_map_fits_at_100_percent() {
        let mut camera = Camera::default();
        camera.fit(Rect::new(0.0, 0.0, 0.0, 0.0), screen());
        assert!((camera.zoom() - 1.0).abs() < f32::EPSILON);
    }

    #[test]
    fn showing_moves_nothing_that_is_in_view() {
        let mut camera = Camera::default();
        let before = camera;
        camera.show(Rect::new(100.0, 200.0, 184.0, 82.0), screen());
        assert_eq!(camera, before);
        let far = Rect::new(5000.0, -900.0, 184.0, 82.0);
        camera.show(far, screen());
        assert!(holds(screen(), camera.screen_from_canvas_rect(far)));
    }

    #[test]
    fn a_far_card_does_not_tremble() {
        let mut camera = Camera::default();
        camera.zoom_to(4.0, Pos::new(0.0, 0.0));
        camera.pan(-4_000_000.0 + 500.0, 0.0);
        assert!((camera.screen_from_canvas(Pos::new(1_000_000.0, 0.0)).x - 500.0).abs() < 0.01);
    }
}
