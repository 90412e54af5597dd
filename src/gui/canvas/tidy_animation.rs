//! Cards on their way to where tidying up has put them. The map has changed already; only the canvas shows for a
//! moment how the cards get there. For a hand or a program no card is ever in between.

use egui::Context;

use crate::{
    editor::{Derived, Editor},
    journey::{Edit, Field, Point, TouchpointId},
};

/// How long the animation takes, in seconds.
const LONGEST: f64 = 0.18;
/// The most cards that are animated: in a larger map nobody could follow them, and each frame would take too long.
const MOST_CARDS: usize = 500;
/// The most frames of one animation, by which their serials are apart; further ones are not shown.
const MOST_FRAMES: u64 = 1_000;

/// Cards on their way.
pub(in crate::gui) struct TidyAnimation {
    from: Vec<(TouchpointId, Point)>,
    /// The serial of what is seen at the end of the way.
    serial: u64,
    /// When the animation was first shown, by the window's clock.
    begun: Option<f64>,
    frames: u64,
}

impl TidyAnimation {
    /// Begins with the cards that tidying up has just moved; `None` where it has moved none, or too many to
    /// follow.
    pub(in crate::gui) fn of(editor: &mut Editor) -> Option<Self> {
        let from = editor.view.tidied_from.take()?;
        let derived = editor.derived().filter(|derived| derived.journey.len() <= MOST_CARDS)?;
        Some(Self { from, serial: derived.serial, begun: None, frames: 0 })
    }

    /// Returns what the canvas shows on the way to `derived`; `None` once the cards are there, or something else
    /// is seen.
    pub(in crate::gui) fn between(&mut self, ctx: &Context, derived: &Derived) -> Option<Derived> {
        let now = ctx.time();
        let gone = now - *self.begun.get_or_insert(now);
        if self.serial != derived.serial || gone >= LONGEST || self.frames == MOST_FRAMES {
            return None;
        }
        ctx.request_repaint();
        // The cards start fast and slow down towards the end.
        let left = (1.0 - gone / LONGEST).powi(3);
        let edits = self.from.iter().filter_map(|(id, from)| {
            let to = derived.journey.touchpoint(id)?.at;
            let between = |from: i32, to: i32| to + (f64::from(from - to) * left).round() as i32;
            let at = Point::new(between(from.x, to.x), between(from.y, to.y));
            Some(Edit::Change(id.clone(), Field::At(at)))
        });
        let journey = derived.journey.apply(&edits.collect::<Vec<_>>()).ok()?;
        // Each frame of each animation has a serial of its own, far above those of maps, or what was drawn for
        // another would be shown.
        let serial = u64::MAX - (self.serial * MOST_FRAMES + self.frames);
        self.frames += 1;
        Some(derived.elsewhere(journey, serial))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_frames_of_any_two_animations_are_taken_for_the_same() {
        let (mut editor, ctx) = (Editor::drawn("A + > B + > C +"), Context::default());
        let mut serials = Vec::new();
        for _ in 0..2 {
            editor.choose(&[2]);
            editor.nudge(20, 15);
            editor.tidy_up();
            let mut animation = TidyAnimation::of(&mut editor).expect("B has moved");
            let derived = editor.derived().expect("looked at");
            for _ in 0..3 {
                serials.push(animation.between(&ctx, derived).expect("it has just begun").serial);
            }
        }
        let all: std::collections::HashSet<_> = serials.iter().collect();
        assert_eq!((serials.len(), all.len()), (6, 6), "{serials:?}");
    }
}
