//! The numbers of the touchpoints below the trace, as many as have room.

use super::{NUMBER, TraceFrame};
use crate::picture::{
    font,
    pieces::{Anchor, Piece, Pos, Weight},
    theme::Role,
};

impl TraceFrame {
    /// Draws every number, or every fifth, tenth, fiftieth…, as they have room, and every selected one.
    pub(super) fn numbers(self, out: &mut Vec<Piece>, selected: impl Fn(u32) -> bool) {
        let room = font::width(&self.count.to_string(), NUMBER, Weight::SemiBold) + 8.0;
        let every = self.every(room);
        let last = self.count as u32;
        let chosen: Vec<u32> = (1..=last).filter(|&number| selected(number)).take(64).collect();
        let is_clear = |number: u32| {
            let x = self.x(number);
            chosen.iter().all(|&other| (self.x(other) - x).abs() >= room)
        };
        let usual = (1..=last).filter(|number| (*number == 1 || number % every == 0) && is_clear(*number));
        let usual = usual.filter(|number| *number != 1 || every == 1 || self.x(every) - self.x(1) >= room);
        let usual = usual.map(|number| (number, Weight::Regular, Role::Muted));
        let chosen = chosen.iter().map(|&number| (number, Weight::SemiBold, Role::Accent));
        for (number, weight, role) in usual.chain(chosen) {
            let (at, text) = (Pos::new(self.x(number), self.height - 8.0), number.to_string());
            out.push(Piece::Text { at, text, size: NUMBER, weight, role, anchor: Anchor::Middle });
        }
    }

    /// Returns how many numbers go to one that is drawn, where each takes this much room.
    fn every(self, room: f32) -> u32 {
        let rounds = (0..9).flat_map(|power| [10u32.pow(power), 5 * 10u32.pow(power)]);
        rounds.into_iter().find(|every| self.step() * *every as f32 >= room).unwrap_or(1)
    }
}
