//! The strip below a presentation: the journey from left to right in the boxes of its stages, as far as it has
//! been told. Each touchpoint is as high as it was rated; the thread snaps at the first break and is dotted after
//! it. Of a long journey only the part around the current touchpoint is shown.

use std::ops::Range;

use crate::{
    insight::{Insight, Judged, Level},
    journey::Journey,
};

use super::{
    faces::face,
    font,
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    theme::Role,
    thread,
};

/// The most touchpoints shown; more would be too small to be seen from the back of a room.
const MOST: usize = 24;

/// The subject of the strip and its size.
#[derive(Clone, Copy)]
pub(crate) struct Strip<'a> {
    pub insight: &'a Insight,
    pub journey: &'a Journey,
    /// The number of the touchpoint that is shown.
    pub at: u32,
    /// The number of the farthest touchpoint that has been shown.
    pub told: u32,
    /// The numbers at which the tables of a workshop disagree.
    pub apart: &'a [u32],
    /// The width and height of the strip, in points.
    pub size: (f32, f32),
    /// A hundredth of the height of the screen, in points.
    pub unit: f32,
}

impl Strip<'_> {
    /// Returns the places of the touchpoints that have room.
    pub(crate) fn shown(&self) -> Range<usize> {
        let count = self.insight.touchpoints.len();
        let first = (self.at as usize).saturating_sub(1 + MOST / 2).min(count.saturating_sub(MOST));
        first..count.min(first + MOST)
    }

    /// Returns the number of the touchpoint at this distance from the left edge; `None` where there is none.
    pub(crate) fn number_at(&self, x: f32) -> Option<u32> {
        let shown = self.shown();
        let place = (x / self.step()).floor();
        (place >= 0.0 && (place as usize) < shown.len()).then(|| (shown.start + place as usize) as u32 + 1)
    }

    /// Returns the pieces of the strip, with its top left corner at the origin.
    pub(crate) fn pieces(&self) -> Vec<Piece> {
        let mut out = Vec::new();
        let judged = &self.insight.touchpoints[self.shown()];
        self.stages(&mut out, judged);
        self.curve(&mut out, judged);
        for judged in judged {
            self.touchpoint(&mut out, judged);
        }
        out
    }

    fn step(&self) -> f32 {
        self.size.0 / self.shown().len().max(1) as f32
    }

    fn x(&self, number: u32) -> f32 {
        (number as f32 - self.shown().start as f32 - 0.5) * self.step()
    }

    fn y(&self, level: Level) -> f32 {
        let (top, bottom) = (7.6 * self.unit, self.size.1 - 7.0 * self.unit);
        match level {
            Level::Positive | Level::Recovered => top,
            Level::Neutral | Level::Unrated => f32::midpoint(top, bottom),
            Level::Negative => bottom,
        }
    }

    fn at(&self, judged: &Judged) -> Pos {
        Pos::new(self.x(judged.number), self.y(judged.level))
    }

    /// Draws a box with the stage's name for each run of touchpoints of one stage.
    fn stages(&self, out: &mut Vec<Piece>, judged: &[Judged]) {
        let stage = |judged: &Judged| self.journey.touchpoint(&judged.id).and_then(|it| it.stage.clone());
        let (gap, size) = (0.6 * self.unit, 2.0 * self.unit);
        for run in judged.chunk_by(|one, next| stage(one) == stage(next)) {
            let left = self.x(run[0].number) - self.step() / 2.0;
            let right = left + self.step() * run.len() as f32;
            // The gaps are between the boxes, so that the outer edges stand below those of the texts.
            let from = if left < gap { 0.0 } else { left + gap };
            let to = if right > self.size.0 - gap { self.size.0 } else { right - gap };
            let rect = Rect::new(from, 0.0, to - from, self.size.1);
            out.push(Piece::Rect { rect, radius: 1.4 * self.unit, fill: Some(Role::Band), line: None });
            let named = stage(&run[0]).and_then(|id| self.journey.stage(&id));
            let Some(name) = named.map(|stage| stage.name.trim()).filter(|name| !name.is_empty()) else {
                continue;
            };
            let text = font::cut(name, size, Weight::Medium, rect.width() - 2.4 * self.unit);
            let at = Pos::new(rect.min.x + 1.4 * self.unit, 2.9 * self.unit);
            let (weight, role, anchor) = (Weight::Medium, Role::Muted, Anchor::Start);
            out.push(Piece::Text { at, text, size, weight, role, anchor });
        }
    }

    /// Draws the thread as far as it was told; it is whole up to the first break, where it snaps.
    fn curve(&self, out: &mut Vec<Piece>, judged: &[Judged]) {
        let first_break = self.insight.breaks().next().map_or(u32::MAX, |judged| judged.number);
        let told = |judged: &Judged| judged.number <= self.told && judged.level != Level::Unrated;
        for pair in judged.windows(2).filter(|pair| told(&pair[0]) && told(&pair[1])) {
            let (from, to) = (self.at(&pair[0]), self.at(&pair[1]));
            let is_whole = pair[1].number <= first_break;
            let line = if is_whole {
                Pen::solid(0.5 * self.unit, Role::Ink)
            } else {
                Pen::dashed(0.35 * self.unit, Role::Muted, [0.5 * self.unit, 0.9 * self.unit])
            };
            out.push(Piece::Path { points: vec![from, to], line });
        }
        let snapped = judged.iter().find(|judged| judged.number == first_break && told(judged));
        if let Some(judged) = snapped {
            let from = self.at(judged).plus(2.2 * self.unit, 0.0);
            out.push(thread::snap(from, Pos::new(1.0, 0.0), 0.16 * self.unit, judged.level));
        }
    }

    fn touchpoint(&self, out: &mut Vec<Piece>, judged: &Judged) {
        let (unit, is_here) = (self.unit, judged.number == self.at);
        let most = self.step() * 0.42;
        if is_here {
            let line = Some(Pen::solid(0.35 * unit, Role::Ink));
            let (centre, radius) = (self.at(judged), (3.0 * unit).min(most + 0.6 * unit));
            out.push(Piece::Circle { centre, radius, fill: Some(Role::Canvas), line });
        }
        if judged.number <= self.told {
            let radius = if is_here { 2.2 } else { 1.8 };
            face(out, judged.level, self.at(judged), (radius * unit).min(most));
        } else {
            let line = Some(Pen::dashed(0.2 * unit, Role::Muted, [0.5 * unit, 0.5 * unit]));
            let centre = Pos::new(self.x(judged.number), self.y(Level::Unrated));
            out.push(Piece::Circle { centre, radius: (1.1 * unit).min(most), fill: None, line });
        }
        let (weight, role) =
            if is_here { (Weight::SemiBold, Role::Ink) } else { (Weight::Regular, Role::Muted) };
        let at = Pos::new(self.x(judged.number), self.size.1 - 1.5 * unit);
        let mark =
            if judged.number <= self.told && self.apart.contains(&judged.number) { " ≠" } else { "" };
        let (text, size, anchor) = (format!("{}{mark}", judged.number), 2.0 * unit, Anchor::Middle);
        out.push(Piece::Text { at, text, size, weight, role, anchor });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::View, journey::test_map};

    fn with_strip<T>(map: &str, (at, told): (u32, u32), ask: impl FnOnce(Strip<'_>) -> T) -> T {
        let journey = test_map::journey(map);
        let insight = Insight::of(&journey, &View::default());
        let (size, unit) = ((1200.0, 160.0), 9.0);
        ask(Strip { insight: &insight, journey: &journey, at, told, apart: &[2], size, unit })
    }

    fn long(count: usize) -> String {
        (1..=count).map(|place| format!("T{place} +")).collect::<Vec<_>>().join(" > ")
    }

    #[test]
    fn where_tables_disagree_the_number_says_so() {
        let numbers = |told| {
            with_strip("A + > B - > C +", (1, told), |strip| {
                let text = |piece| match piece {
                    Piece::Text { text, .. } => Some(text),
                    _ => None,
                };
                strip.pieces().into_iter().filter_map(text).collect::<Vec<_>>()
            })
        };
        assert_eq!(numbers(3), ["1", "2 ≠", "3"]);
        assert_eq!(numbers(1), ["1", "2", "3"], "the room has not come there");
    }

    #[test]
    fn only_what_was_told_has_a_face() {
        let circles = |told| {
            with_strip("A + > B + > C + > D +", (1, told), |strip| {
                let is_dashed = |piece: &&Piece| {
                    matches!(piece, Piece::Circle { line: Some(Pen { dash: Some(_), .. }), .. })
                };
                strip.pieces().iter().filter(is_dashed).count()
            })
        };
        assert_eq!([1, 3, 4].map(circles), [3, 1, 0]);
    }

    #[test]
    fn r8_the_thread_is_whole_up_to_the_first_break_and_dotted_behind_it() {
        with_strip("A + > B + > C - > D + > E +", (5, 5), |strip| {
            let dashes: Vec<_> = strip
                .pieces()
                .iter()
                .filter_map(|piece| match piece {
                    Piece::Path { points, line } if points.len() == 2 => Some(line.dash.is_some()),
                    _ => None,
                })
                .collect();
            assert_eq!(dashes, [false, false, true, true]);
        });
    }

    #[test]
    fn of_a_long_journey_the_part_around_is_drawn() {
        for (at, shown) in [(1, 0..24), (40, 27..51), (100, 76..100)] {
            with_strip(&long(100), (at, 100), |strip| {
                assert_eq!(strip.shown(), shown, "{at}");
                assert!(shown.contains(&(at as usize - 1)) && strip.pieces().len() < 200);
                assert_eq!(strip.number_at(strip.x(at)), Some(at));
                assert_eq!((strip.number_at(-1.0), strip.number_at(1201.0)), (None, None));
            });
        }
    }
}
