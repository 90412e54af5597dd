//! The emotional trace (R9): the journey from left to right, three levels from top to bottom. A touchpoint that is
//! not rated is a gap in the curve, never a value. Where touchpoints are closer than marks, only breaks keep
//! theirs; where they are closer than pixels, each column shows its worst. Several lines are drawn in
//! `trace/lines.rs`.

mod lines;
mod mark;
mod numbers;
mod stop;

use crate::{
    insight::{Insight, Level},
    words::Words,
};

use super::{
    bezier::cubic,
    faces::{expected_face, face},
    font,
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    theme::Role,
};

pub(super) use mark::{dash, mark};
use stop::Stop;

/// The size of the drawn trace and its number of touchpoints: enough to know where each is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TraceFrame {
    width: f32,
    height: f32,
    count: usize,
    /// The number of lines, each with a lane of its own within a level.
    lanes: usize,
    /// The room behind the last touchpoint.
    right: f32,
}

/// The room for the words of the levels.
const LEFT: f32 = 96.0;
/// The room from the words of the levels to the first touchpoint.
const FIRST: f32 = 20.0;
/// The room from the last touchpoint to the edge.
const RIGHT: f32 = 32.0;
/// The room for the numbers.
const BELOW: f32 = 24.0;
/// The distance from the ends of the columns to the outer levels.
const INSET: f32 = 22.0;
const FACE: f32 = 10.0;
const TEXT: f32 = 11.5;
const NUMBER: f32 = 11.0;
/// The distance of touchpoints below which there is no room for every mark.
const CROWDED: f32 = 14.0;
/// The distance of touchpoints below which columns of this width are drawn instead of them.
const FINEST: f32 = 1.5;
/// The greatest width of a column, however few there are.
const WIDEST: f32 = 72.0;
const CURVE: f32 = 2.6;
const FINE_CURVE: f32 = 1.2;

impl TraceFrame {
    /// Returns a frame of this width and height, in canvas units, with all words and numbers.
    pub fn new(width: f32, height: f32, touchpoints: usize) -> Self {
        Self { width, height, count: touchpoints, lanes: 1, right: RIGHT }
    }

    /// Returns the x of a touchpoint, given its number from 1.
    pub fn x(self, number: u32) -> f32 {
        LEFT + FIRST + self.step() * (number.max(1) - 1) as f32
    }

    /// Returns the number of the touchpoint nearest to this x; `None` beside the trace or without touchpoints.
    pub fn number_at(self, x: f32) -> Option<u32> {
        if self.count == 0 || !(LEFT..=self.width).contains(&x) {
            return None;
        }
        let place = ((x - LEFT - FIRST) / self.step()).round().max(0.0) as usize;
        Some(place.min(self.count - 1) as u32 + 1)
    }

    fn step(self) -> f32 {
        let span = (self.width - LEFT - FIRST - self.right).max(1.0);
        span / self.count.saturating_sub(1).max(1) as f32
    }

    fn bottom(self) -> f32 {
        self.height - BELOW
    }

    fn y(self, level: Level) -> f32 {
        let inset = if self.lanes == 1 { INSET } else { self.bottom() / 6.0 };
        let (top, bottom) = (inset, (self.bottom() - inset).max(inset));
        match level {
            Level::Positive | Level::Recovered => top,
            Level::Neutral | Level::Unrated => f32::midpoint(top, bottom),
            Level::Negative => bottom,
        }
    }

    /// Returns the pieces of the trace, with its top left corner at the origin; numbers that are selected stand
    /// out.
    pub fn pieces(self, insight: &Insight, words: &Words, selected: impl Fn(u32) -> bool) -> Vec<Piece> {
        let mut out = Vec::new();
        let stops = self.stops_of(insight);
        self.columns(&mut out, &stops);
        self.levels(&mut out, words);
        self.curve(&mut out, &stops, 0.0, Pen::solid(self.pen(), Role::Muted));
        self.faces(&mut out, &stops);
        self.numbers(&mut out, selected);
        out
    }

    /// Draws the columns behind breaks; neighbours of one level share one.
    fn columns(self, out: &mut Vec<Piece>, stops: &[Stop]) {
        let half = self.step().clamp(FINEST, WIDEST) / 2.0;
        for run in stops.chunk_by(|a, b| a.level == b.level) {
            let fill = match run[0].level {
                Level::Negative => Role::NegativeWash,
                Level::Neutral => Role::NeutralWash,
                _ => continue,
            };
            let (left, right) = (run[0].x - half, run[run.len() - 1].x + half);
            let (left, right) = (left.max(LEFT), right.min(self.width));
            let rect = Rect::new(left, 0.0, right - left, self.bottom());
            out.push(Piece::Rect { rect, radius: 0.0, fill: Some(fill), line: None });
        }
    }

    fn levels(self, out: &mut Vec<Piece>, words: &Words) {
        for level in [Level::Positive, Level::Neutral, Level::Negative] {
            let y = self.y(level);
            let points = vec![Pos::new(LEFT, y), Pos::new(self.width - RIGHT / 2.0, y)];
            out.push(Piece::Path { points, line: Pen::solid(1.0, Role::Line) });
        }
        self.level_words(out, words);
    }

    fn level_words(self, out: &mut Vec<Piece>, words: &Words) {
        for level in [Level::Positive, Level::Neutral, Level::Negative] {
            let text = font::cut(&words.level(level), TEXT, Weight::Regular, LEFT - 28.0);
            let (weight, role, anchor) = (Weight::Regular, Role::Muted, Anchor::Start);
            let at = Pos::new(20.0, self.y(level) + 4.0);
            out.push(Piece::Text { at, text, size: TEXT, weight, role, anchor });
        }
    }

    fn pen(self) -> f32 {
        if self.step() < 4.0 * FINEST { FINE_CURVE } else { CURVE }
    }

    /// Draws the curve this far below the middle of each level.
    fn curve(self, out: &mut Vec<Piece>, stops: &[Stop], below: f32, line: Pen) {
        for run in stops.split(|stop| stop.level == Level::Unrated).filter(|run| !run.is_empty()) {
            let at = |stop: &Stop| Pos::new(stop.x, self.y(stop.level) + below);
            let mut points = vec![at(&run[0])];
            for pair in run.windows(2) {
                let (from, to) = (at(&pair[0]), at(&pair[1]));
                let bend = (to.x - from.x) / 2.0;
                if bend < 3.0 || pair[0].level == pair[1].level {
                    points.push(to);
                } else {
                    let bends = [from, from.plus(bend, 0.0), to.plus(-bend, 0.0), to];
                    points.extend(cubic(bends, 16).into_iter().skip(1));
                }
            }
            if points.len() == 1 {
                points.push(points[0].plus(FINEST, 0.0));
            }
            out.push(Piece::Path { points, line });
        }
    }

    fn faces(self, out: &mut Vec<Piece>, stops: &[Stop]) {
        let radius = FACE.min(self.step() * 0.42).max(CROWDED * 0.42);
        for stop in self.marked(stops) {
            let at = Pos::new(stop.x, self.y(stop.level));
            if stop.as_if { expected_face(out, at, radius) } else { face(out, stop.level, at, radius) }
        }
    }
}

#[cfg(test)]
mod tests;
