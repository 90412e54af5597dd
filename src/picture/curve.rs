//! The emotional trace as it is exported (R9): its peak and its end named above, a line for each segment in
//! target, and a legend of its own, so that it can stand alone on a page or a slide.

mod alone;
mod flags;

use std::collections::BTreeSet;

use crate::{
    insight::{Insight, Level, TraceLine},
    journey::Journey,
    words::Words,
};

use super::{
    font,
    legend::Legend,
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    sheet::Sheet,
    theme::Role,
    trace::TraceFrame,
};

/// The curve of a journey, before it is given a place.
pub(super) struct Curve<'a> {
    journey: &'a Journey,
    insight: &'a Insight,
    words: &'a Words,
    lines: Vec<TraceLine>,
    names: Vec<String>,
    /// The place of the first of these lines among all lines, and how many lines there are in all.
    part: (usize, usize),
    said: String,
}

const MARGIN: f32 = 20.0;
const TITLE: f32 = 14.0;
const TEXT: f32 = 12.0;
/// The size of the words above the curve, and of the names of the lines.
const FLAG: f32 = 11.0;
/// The most width per touchpoint: a short journey gets no wide curve.
const WIDEST_STEP: f32 = 96.0;
/// The share of the width from which on the curve takes all of it.
const ENOUGH: f32 = 0.8;
/// The width at which texts wrap, however wide the curve is.
const WIDEST_TEXT: f32 = 900.0;
/// The most width for the names of the lines: as a share of the whole, and in canvas units.
const NAMES: (f32, f32) = (0.24, 180.0);
/// The height of the words above the curve and of the signs below them.
const FLAGS: f32 = 30.0;

impl<'a> Curve<'a> {
    /// Returns the curve; `None` where no line has a rated touchpoint, since an empty curve is never exported.
    /// `insight` must be of this journey.
    pub(super) fn of(journey: &'a Journey, insight: &'a Insight, words: &'a Words) -> Option<Self> {
        let lines = insight.trace_lines(journey);
        let is_rated = |line: &TraceLine| line.levels.iter().any(|level| *level != Level::Unrated);
        lines.iter().any(is_rated).then(|| Self {
            names: lines.iter().map(|line| words.line_name(line, journey)).collect(),
            said: words.curve_sentence(insight, journey),
            journey,
            insight,
            words,
            part: (0, lines.len()),
            lines,
        })
    }

    /// Returns the pieces of a card that extends right and down from `at`, no wider than `widest`, and its
    /// rectangle. With `says_what` it has a title and a sentence, for a place where nothing else tells them.
    pub(super) fn pieces(&self, at: Pos, widest: f32, says_what: bool) -> (Vec<Piece>, Rect) {
        let (width, names) = self.width(widest);
        let mut out = Vec::new();
        let mut y = if says_what { self.texts(&mut out, at, width) } else { at.y + MARGIN / 2.0 };
        let count = self.insight.touchpoints.len();
        let frame = TraceFrame::for_lines(width, count, self.lines.len(), names);
        y += FLAGS;
        self.flags(&mut out, frame, Pos::new(at.x, y));
        let drawn = frame.line_pieces(self.insight, (&self.lines, &self.names), self.part, self.words);
        out.extend(drawn.into_iter().map(|piece| piece.moved(at.x, y)));
        y += frame.size().1;
        let legend = self.legend();
        let (marks, room) = legend.pieces(Pos::new(at.x + MARGIN, y + 4.0), width - 2.0 * MARGIN);
        out.extend(marks);
        let rect = Rect::new(at.x, at.y, width, room.max.y + MARGIN - at.y);
        let line = Some(Pen::solid(1.0, Role::CardLine));
        out.insert(0, Piece::Rect { rect, radius: 12.0, fill: Some(Role::Panel), line });
        (out, rect)
    }

    /// Returns the legend of everything that is drawn.
    fn legend(&self) -> Legend<'a> {
        let drawn = (&self.levels(), self.as_if());
        Legend::of_curve(&self.names, self.part, drawn, self.journey, self.words)
    }

    /// Returns all levels that are drawn, in the lines and in the columns behind them.
    fn levels(&self) -> BTreeSet<Level> {
        let lines = self.lines.iter().flat_map(|line| &line.levels).copied();
        lines.chain(self.insight.touchpoints.iter().map(|judged| judged.level)).collect()
    }

    /// Returns whether a mark is drawn as if its touchpoint were mended; only a single line has such marks.
    fn as_if(&self) -> bool {
        self.part.1 == 1 && self.insight.touchpoints.iter().any(|judged| judged.as_if)
    }

    /// Returns the width of the curve, and how much of it is for the names of the lines.
    fn width(&self, widest: f32) -> (f32, f32) {
        let wide = |name: &String| font::width(name, FLAG + 0.5, Weight::Medium);
        let names = self.names.iter().map(wide).fold(0.0, f32::max).min(NAMES.1).min(NAMES.0 * widest);
        let needed = TraceFrame::wide(self.insight.touchpoints.len(), WIDEST_STEP, names);
        // A curve a little narrower than what is above it would look like a mistake.
        let width = if needed > ENOUGH * widest { widest } else { needed.max(WIDEST_TEXT).min(widest) };
        (width, names)
    }

    /// Draws the title and the sentence; returns the y at which they end.
    fn texts(&self, out: &mut Vec<Piece>, at: Pos, width: f32) -> f32 {
        let mut y = at.y + MARGIN - 4.0;
        let title = self.words.text("trace");
        let texts = [
            (&*title, TITLE, Weight::SemiBold, Role::Ink),
            (&*self.said, TEXT, Weight::Regular, Role::Muted),
        ];
        for (text, size, weight, role) in texts {
            for line in font::wrap(text, size, weight, width.min(WIDEST_TEXT) - 2.0 * MARGIN, usize::MAX) {
                y += size * 1.4;
                let at = Pos::new(at.x + MARGIN, y - size * 0.3);
                out.push(Piece::Text { at, text: line, size, weight, role, anchor: Anchor::Start });
            }
        }
        y
    }
}

impl Sheet {
    /// Returns the emotional trace alone, no wider than this, for a report, a page or a slide that has said what
    /// it is ([`Words::curve_sentence`]). Its smallest texts are 11 units high. Returns `None` where nothing is
    /// rated. `insight` must be of this journey.
    pub fn of_curve(journey: &Journey, insight: &Insight, words: &Words, widest: f32) -> Option<Self> {
        let curve = Curve::of(journey, insight, words)?;
        let (pieces, rect) = curve.pieces(Pos::new(1.0, 1.0), widest - 2.0, false);
        let lines = curve.lines.iter().map(|line| words.line_sentence(line, journey));
        let description = std::iter::once(curve.said.clone()).chain(lines).collect::<Vec<_>>().join(" ");
        let (width, height) = ((rect.max.x + 1.0).ceil(), (rect.max.y + 1.0).ceil());
        Some(Self { width, height, pieces, title: words.text("trace").into_owned(), description })
    }
}

#[cfg(test)]
mod tests;
