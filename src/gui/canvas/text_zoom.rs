//! The zoom that texts on the canvas are laid out for: while the zoom changes they are scaled, which is quicker.

use egui::Ui;

/// How long after the last change of zoom texts are laid out anew, in seconds; until then they are scaled.
const SECONDS_TO_REST: f64 = 0.15;

/// The zoom of the texts.
#[derive(Default)]
pub(super) struct TextZoom {
    /// The zoom that texts were last laid out for.
    laid_out: Option<f32>,
    /// The zoom now, and the time when it last changed, in seconds of the window's clock.
    last: f32,
    changed: f64,
}

impl TextZoom {
    /// Returns the zoom that texts are laid out for, which stays the same while the zoom is changing.
    pub(super) fn follow(&mut self, ui: &Ui, zoom: f32) -> f32 {
        let now = ui.ctx().time();
        if (zoom - self.last).abs() > 1e-6 {
            (self.last, self.changed) = (zoom, now);
        }
        let moving = now - self.changed < SECONDS_TO_REST;
        match self.laid_out {
            Some(kept) if moving && (0.4..2.5).contains(&(zoom / kept)) => {
                ui.ctx().request_repaint_after_secs(SECONDS_TO_REST as f32);
                kept
            }
            _ => *self.laid_out.insert(zoom),
        }
    }
}
