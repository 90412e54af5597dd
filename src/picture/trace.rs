//! The emotional trace (R9): the journey from left to right, three levels from top to bottom. What is
//! not rated is a gap in the curve, never a value. Where touchpoints stand closer than marks, only
//! breaks keep theirs; where they stand closer than pixels, each column shows its worst.

use crate::{
    insight::{Insight, Level},
    words::Words,
};

use super::{
    faces::{expected_face, face},
    font,
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight, cubic},
    theme::Role,
};

/// The size of the drawn trace and its number of touchpoints: enough to know where each stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TraceFrame {
    width: f32,
    height: f32,
    count: usize,
}

/// Room for the words of the levels, and from there to the first touchpoint; from the last to the edge.
const LEFT: f32 = 96.0;
const FIRST: f32 = 20.0;
const RIGHT: f32 = 32.0;
/// Room for the numbers.
const BELOW: f32 = 24.0;
/// From the ends of the columns to the outer levels.
const INSET: f32 = 22.0;
const FACE: f32 = 10.0;
const TEXT: f32 = 11.5;
const NUMBER: f32 = 11.0;
/// Closer than this there is no room for every mark.
const CROWDED: f32 = 14.0;
/// Closer than this columns are drawn instead of touchpoints, this wide.
const FINEST: f32 = 1.5;
/// A column is never wider, however few there are.
const WIDEST: f32 = 72.0;
const CURVE: f32 = 2.6;
const FINE_CURVE: f32 = 1.2;

/// One touchpoint, or the worst of those in one column.
#[derive(Clone, Copy)]
struct Stop {
    x: f32,
    level: Level,
    /// Whether it is positive only as if it were mended (R19).
    as_if: bool,
}

impl TraceFrame {
    /// Makes a frame of this width and height, in canvas units, words and numbers included.
    pub fn new(width: f32, height: f32, touchpoints: usize) -> Self {
        Self { width, height, count: touchpoints }
    }

    /// Returns where a touchpoint stands, given its number from 1.
    pub fn x(self, number: u32) -> f32 {
        LEFT + FIRST + self.step() * (number.max(1) - 1) as f32
    }

    /// The number of the touchpoint nearest to here; `None` beside the trace or without touchpoints.
    pub fn number_at(self, x: f32) -> Option<u32> {
        if self.count == 0 || !(LEFT..=self.width).contains(&x) {
            return None;
        }
        let place = ((x - LEFT - FIRST) / self.step()).round().max(0.0) as usize;
        Some(place.min(self.count - 1) as u32 + 1)
    }

    fn step(self) -> f32 {
        let span = (self.width - LEFT - FIRST - RIGHT).max(1.0);
        span / self.count.saturating_sub(1).max(1) as f32
    }

    fn bottom(self) -> f32 {
        self.height - BELOW
    }

    fn y(self, level: Level) -> f32 {
        let (top, bottom) = (INSET, (self.bottom() - INSET).max(INSET));
        match level {
            Level::Positive | Level::Recovered => top,
            Level::Neutral | Level::Unrated => f32::midpoint(top, bottom),
            Level::Negative => bottom,
        }
    }

    /// Everything, with its top left corner at the origin; the numbers that are selected stand out.
    pub fn pieces(self, insight: &Insight, words: &Words, selected: impl Fn(u32) -> bool) -> Vec<Piece> {
        let mut out = Vec::new();
        let stops = self.stops(insight);
        self.columns(&mut out, &stops);
        self.levels(&mut out, words);
        self.curve(&mut out, &stops);
        self.faces(&mut out, &stops);
        self.numbers(&mut out, selected);
        out
    }

    fn stops(self, insight: &Insight) -> Vec<Stop> {
        let mut stops: Vec<Stop> = Vec::new();
        for judged in insight.touchpoints.iter().take(self.count) {
            let stop = Stop { x: self.x(judged.number), level: judged.level, as_if: judged.as_if };
            match stops.last_mut() {
                Some(last) if stop.x - last.x < FINEST => last.level = last.level.min(stop.level),
                _ => stops.push(stop),
            }
        }
        stops
    }

    /// Behind each break; neighbours of one level share theirs.
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
            let text = font::cut(&words.level(level), TEXT, Weight::Regular, LEFT - 28.0);
            let (weight, role, anchor) = (Weight::Regular, Role::Muted, Anchor::Start);
            out.push(Piece::Text { at: Pos::new(20.0, y + 4.0), text, size: TEXT, weight, role, anchor });
        }
    }

    fn curve(self, out: &mut Vec<Piece>, stops: &[Stop]) {
        for run in stops.split(|stop| stop.level == Level::Unrated).filter(|run| !run.is_empty()) {
            let at = |stop: &Stop| Pos::new(stop.x, self.y(stop.level));
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
            let width = if self.step() < 4.0 * FINEST { FINE_CURVE } else { CURVE };
            out.push(Piece::Path { points, line: Pen::solid(width, Role::Muted) });
        }
    }

    /// Where they are crowded only breaks, the worst first, and those not too near another.
    fn faces(self, out: &mut Vec<Piece>, stops: &[Stop]) {
        let radius = FACE.min(self.step() * 0.42).max(CROWDED * 0.42);
        if self.step() >= CROWDED {
            for stop in stops {
                let at = Pos::new(stop.x, self.y(stop.level));
                if stop.as_if { expected_face(out, at, radius) } else { face(out, stop.level, at, radius) }
            }
            return;
        }
        for level in [Level::Negative, Level::Neutral] {
            let mut free = f32::NEG_INFINITY;
            for stop in stops.iter().filter(|stop| stop.level == level) {
                if stop.x >= free {
                    face(out, level, Pos::new(stop.x, self.y(level)), radius);
                    free = stop.x + CROWDED;
                }
            }
        }
    }

    /// Every one, or every fifth, tenth, fiftieth…, as they fit; a selected one in any case.
    fn numbers(self, out: &mut Vec<Piece>, selected: impl Fn(u32) -> bool) {
        let text_width = |number: usize| font::width(&number.to_string(), NUMBER, Weight::SemiBold);
        let room = text_width(self.count) + 8.0;
        let fits = |every: &u32| self.step() * *every as f32 >= room;
        let every = (0..9).flat_map(|power| [10u32.pow(power), 5 * 10u32.pow(power)]).find(fits).unwrap_or(1);
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
            out.push(Piece::Text {
                at: Pos::new(self.x(number), self.height - 8.0),
                text: number.to_string(),
                size: NUMBER,
                weight,
                role,
                anchor: Anchor::Middle,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{Edit, EntryKey, Journey, Point, Rating, Tally, Touchpoint, TouchpointId, Voice, test_map},
        words::Lang,
    };

    fn drawn(frame: TraceFrame, map: &Journey) -> Vec<Piece> {
        frame.pieces(&Insight::of(map, &View::default()), Lang::En.words(), |_| false)
    }

    fn curves(pieces: &[Piece]) -> Vec<&[Pos]> {
        fn curve(piece: &Piece) -> Option<&[Pos]> {
            match piece {
                Piece::Path { points, line } if line.role == Role::Muted => Some(points),
                _ => None,
            }
        }
        pieces.iter().filter_map(curve).collect()
    }

    /// All positive but one.
    fn long(count: usize, worst: usize) -> Journey {
        let rated = |place: usize| {
            let (id, at) = (TouchpointId::from_number(place as u64), Point::new(place as i32, 0));
            let rating = if place == worst { Rating::Negative } else { Rating::Positive };
            let key = EntryKey::new(Voice::Customer, None, "");
            [Edit::Add(Touchpoint::new(id.clone(), "", at)), Edit::Rate(id, key, Tally::one(rating))]
        };
        Journey::new("").apply(&(0..count).flat_map(rated).collect::<Vec<_>>()).expect("a map")
    }

    #[test]
    fn a_number_is_found_where_it_stands() {
        for count in [1, 2, 15, 900] {
            let frame = TraceFrame::new(1110.0, 182.0, count);
            for number in 1..=count as u32 {
                assert_eq!(frame.number_at(frame.x(number)), Some(number));
            }
            assert_eq!((frame.number_at(0.0), frame.number_at(1200.0)), (None, None));
        }
        assert_eq!(TraceFrame::new(1110.0, 182.0, 0).number_at(500.0), None);
    }

    #[test]
    fn r9_what_is_not_rated_is_a_gap_never_a_value() {
        let map = test_map::journey("A + > B + > C ? > D - > E +");
        let frame = TraceFrame::new(600.0, 182.0, 5);
        let pieces = drawn(frame, &map);
        let gap = frame.x(2) + 0.1..frame.x(4) - 0.1;
        assert_eq!(curves(&pieces).len(), 2);
        assert!(curves(&pieces).iter().all(|curve| curve.iter().all(|at| !gap.contains(&at.x))));
    }

    #[test]
    fn r9_thousands_are_few_pieces_and_a_single_break_among_them_shows() {
        let frame = TraceFrame::new(1110.0, 182.0, 3_000);
        let pieces = drawn(frame, &long(3_000, 1_234));
        assert!(pieces.len() < 200, "{}", pieces.len());
        let lowest = frame.y(Level::Negative) - 0.1;
        let worst = |at: &Pos| at.y > lowest && (at.x - frame.x(1_235)).abs() < 2.0 * FINEST;
        assert!(curves(&pieces)[0].iter().any(worst));
        let tint = |piece: &Piece| matches!(piece, Piece::Rect { fill: Some(Role::NegativeWash), .. });
        assert!(pieces.iter().any(tint));
    }

    #[test]
    fn numbers_keep_apart() {
        for count in [15, 40, 123, 999, 3_000] {
            let pieces = drawn(TraceFrame::new(700.0, 182.0, count), &long(count, 0));
            let number = |piece: &Piece| match piece {
                Piece::Text { at, text, size, anchor: Anchor::Middle, .. } if *size <= NUMBER => {
                    text.parse::<u32>().ok().map(|_| (at.x, font::width(text, NUMBER, Weight::Regular)))
                }
                _ => None,
            };
            let mut taken: Vec<_> = pieces.iter().filter_map(number).collect();
            taken.sort_by(|a, b| a.0.total_cmp(&b.0));
            assert!(taken.len() >= 5, "{count}");
            for pair in taken.windows(2) {
                assert!(pair[1].0 - pair[0].0 >= f32::midpoint(pair[0].1, pair[1].1) + 2.0, "{count}");
            }
        }
    }
}
