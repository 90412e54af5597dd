//! Several lines of the emotional trace (R9), one for each segment. Within a level each line has a lane of its
//! own, so that none covers another, and its name is at its end.

use crate::{
    insight::{Insight, Level, TraceLine},
    picture::{
        font,
        pieces::{Anchor, Pen, Piece, Pos, Weight},
        theme::Role,
    },
    words::Words,
};

use super::{BELOW, CROWDED, FIRST, LEFT, RIGHT, Stop, TEXT, TraceFrame, dash, mark};

/// The least height of a level.
const LEVEL: f32 = 52.0;
/// The height of a lane, which has room for a name.
const LANE: f32 = 15.0;
/// The room around the lanes of a level.
const AROUND: f32 = 14.0;
const MARK: f32 = 6.0;
/// The gap between the last mark and the name of its line.
const GAP: f32 = 14.0;
/// The room left free behind the name of a line.
const ALONE: f32 = 5.0;

impl TraceFrame {
    /// Returns a frame as high as this many lines need, with this much room for their names.
    pub(in crate::picture) fn for_lines(width: f32, touchpoints: usize, count: usize, names: f32) -> Self {
        let lanes = count.max(1);
        let level = LEVEL.max(lanes as f32 * LANE + AROUND);
        let right = if lanes == 1 { RIGHT } else { names + GAP + RIGHT / 2.0 };
        Self { width, height: 3.0 * level + BELOW, count: touchpoints, lanes, right }
    }

    /// Returns the width of a frame with this much room for each touchpoint.
    pub(in crate::picture) fn wide(touchpoints: usize, step: f32, names: f32) -> f32 {
        LEFT + FIRST + GAP + RIGHT + names + step * touchpoints.saturating_sub(1) as f32
    }

    /// Returns the frame with at most this height, but no lower than its lines need.
    pub(in crate::picture) fn no_higher(self, height: f32) -> Self {
        let least = 3.0 * (self.lanes as f32 * LANE + AROUND) + BELOW;
        Self { height: self.height.min(height.max(least)), ..self }
    }

    pub(in crate::picture) fn size(self) -> (f32, f32) {
        (self.width, self.height)
    }

    /// Returns the pieces of the trace as [`Self::pieces`] does, with a line for each of these, called by these
    /// names. `first` is the place of the first among all `of` lines: a line has the same mark wherever it is
    /// drawn.
    pub(in crate::picture) fn line_pieces(
        self,
        insight: &Insight,
        (lines, names): (&[TraceLine], &[String]),
        (first, of): (usize, usize),
        words: &Words,
    ) -> Vec<Piece> {
        if of < 2 {
            return self.pieces(insight, words, |_| false);
        }
        let mut out = Vec::new();
        self.columns(&mut out, &self.stops_of(insight));
        self.borders(&mut out);
        self.level_words(&mut out, words);
        for (place, (line, name)) in lines.iter().zip(names).enumerate() {
            let as_if = insight.touchpoints.iter().map(|judged| judged.as_if);
            let stops = self.stops(line.levels.iter().copied().zip(as_if));
            self.line(&mut out, (place, first + place), &stops);
            self.name(&mut out, place, &stops, name);
        }
        self.numbers(&mut out, |_| false);
        out
    }

    /// Returns how far below the middle of its level a line is drawn.
    fn lane(self, place: usize) -> f32 {
        (place as f32 - (self.lanes - 1) as f32 / 2.0) * LANE
    }

    /// Draws the borders between the levels.
    fn borders(self, out: &mut Vec<Piece>) {
        for share in [1.0 / 3.0, 2.0 / 3.0] {
            let y = self.bottom() * share;
            let points = vec![Pos::new(LEFT, y), Pos::new(self.width - RIGHT / 2.0, y)];
            out.push(Piece::Path { points, line: Pen::solid(1.0, Role::Line) });
        }
    }

    /// Draws a line in lane `row`, with the mark of its place among all lines.
    fn line(self, out: &mut Vec<Piece>, (row, place): (usize, usize), stops: &[Stop]) {
        let below = self.lane(row);
        let line = Pen { width: self.pen().min(2.0), role: Role::Muted, dash: dash(place) };
        self.curve(out, stops, below, line);
        let radius = MARK.min(self.step() * 0.42).max(CROWDED * 0.36);
        for stop in self.marked(stops).iter().filter(|stop| stop.level != Level::Unrated) {
            let at = Pos::new(stop.x, self.y(stop.level) + below);
            mark(out, place, (stop.level, stop.as_if), at, radius);
        }
    }

    /// Draws the name at the height at which the line ends, or in the middle for a line that is rated nowhere.
    fn name(self, out: &mut Vec<Piece>, place: usize, stops: &[Stop], name: &str) {
        let level = stops.iter().rev().map(|stop| stop.level).find(|level| *level != Level::Unrated);
        let y = self.y(level.unwrap_or(Level::Unrated)) + self.lane(place);
        let x = self.x(self.count as u32) + GAP;
        let role = if level.is_some() { Role::Ink } else { Role::Muted };
        let (size, weight, anchor) = (TEXT, Weight::Medium, Anchor::Start);
        let text = font::cut(name, size, weight, self.width - x - ALONE);
        out.push(Piece::Text { at: Pos::new(x, y + 4.0), text, size, weight, role, anchor });
    }
}
