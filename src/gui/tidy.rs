//! Tidying up: the map changes at once, in one step; only the canvas shows for a moment how the cards get
//! to their places. What lies where, for a hand or a program, is never in between.

use egui::Context;

use crate::{
    journey::{Edit, Field, Point, TouchpointId},
    picture::arrange,
};

use super::{app::App, canvas, sight::Sight};

/// In seconds.
const LONGEST: f64 = 0.18;
/// Of a larger map no one could follow the cards, and each frame would take too long.
const MOST_CARDS: usize = 500;

/// Cards on their way.
pub(super) struct Slide {
    from: Vec<(TouchpointId, Point)>,
    /// The state of the map that it leads to.
    serial: u64,
    /// When it was shown first, by the window's clock.
    begun: Option<f64>,
    frames: u64,
}

impl App {
    pub(super) fn tidy_up(&mut self, ctx: &Context) {
        let journey = self.document.journey().clone();
        let place = |id: &TouchpointId| journey.touchpoint(id).map(|touchpoint| touchpoint.at);
        let moved: Vec<_> = arrange(&journey).into_iter().filter(|(id, at)| place(id) != Some(*at)).collect();
        if moved.is_empty() {
            self.notices.refusal(ctx, self.words().text("tidy-already").into_owned());
            return;
        }
        let from = moved.iter().filter_map(|(id, _)| Some((id.clone(), place(id)?))).collect();
        let edits: Vec<_> = moved.into_iter().map(|(id, at)| Edit::Change(id, Field::At(at))).collect();
        self.apply_as(ctx, "step-tidy", &edits);
        self.look();
        let Some(sight) = &self.sight else { return };
        if !self.looks.camera.canvas_from_screen_rect(self.looks.screen).contains_rect(canvas::bounds(sight))
        {
            canvas::fit_now(sight, &mut self.looks);
        }
        let slide = Slide { from, serial: sight.serial, begun: None, frames: 0 };
        self.slide = Some(slide).filter(|_| sight.journey.len() <= MOST_CARDS);
    }
}

impl Slide {
    /// What the canvas shows on the way to `sight`; `None` once it is there, or somewhere else by now.
    pub(super) fn between(&mut self, ctx: &Context, sight: &Sight) -> Option<Sight> {
        let now = ctx.time();
        let gone = now - *self.begun.get_or_insert(now);
        if self.serial != sight.serial || gone >= LONGEST {
            return None;
        }
        ctx.request_repaint();
        // Fast first, and gently to its end.
        let left = (1.0 - gone / LONGEST).powi(3);
        let edits = self.from.iter().filter_map(|(id, from)| {
            let to = sight.journey.touchpoint(id)?.at;
            let between = |from: i32, to: i32| to + (f64::from(from - to) * left).round() as i32;
            let at = Point::new(between(from.x, to.x), between(from.y, to.y));
            Some(Edit::Change(id.clone(), Field::At(at)))
        });
        let journey = sight.journey.apply(&edits.collect::<Vec<_>>()).ok()?;
        self.frames += 1;
        Some(sight.elsewhere(journey, u64::MAX - self.frames))
    }
}
