//! The emotional trace without its head, for a place where that is said beside it: no wider and no higher than the
//! room there, with several lines spread over as many sheets as they need.

use crate::{insight::Insight, journey::Journey, words::Words};

use super::{Curve, FLAGS};
use crate::picture::{pieces::Pos, sheet::Sheet, trace::TraceFrame};

/// The most lines that are told apart in little room.
const LINES: usize = 2;

impl Sheet {
    /// Returns the emotional trace within this width and height, two lines on each sheet. Its smallest texts are
    /// 11 units high. Empty where nothing is rated. `insight` must be of this journey.
    pub fn of_curves(
        journey: &Journey,
        insight: &Insight,
        words: &Words,
        (widest, highest): (f32, f32),
    ) -> Vec<Self> {
        let Some(curve) = Curve::of(journey, insight, words) else { return Vec::new() };
        let parts = curve.lines.chunks(LINES).zip(curve.names.chunks(LINES));
        let part = |(chunk, (lines, names)): (usize, (&[_], &[String]))| {
            let (lines, names, said) = (lines.to_vec(), names.to_vec(), curve.said.clone());
            let part = (chunk * LINES, curve.lines.len());
            Curve { lines, names, part, said, ..curve }.alone(widest, highest)
        };
        parts.enumerate().map(part).collect()
    }
}

impl Curve<'_> {
    fn alone(&self, widest: f32, highest: f32) -> Sheet {
        let legend = self.legend();
        let (_, room) = legend.pieces(Pos::default(), widest);
        let (_, names) = self.width(widest);
        // Where there are several lines, one alone on its sheet has its name behind it too.
        let count = self.lines.len().max(self.part.1.min(2));
        let frame = TraceFrame::for_lines(widest, self.insight.touchpoints.len(), count, names)
            .no_higher(highest - FLAGS - room.height() - 4.0);
        let mut pieces = Vec::new();
        self.flags(&mut pieces, frame, Pos::new(0.0, FLAGS));
        let drawn = frame.line_pieces(self.insight, (&self.lines, &self.names), self.part, self.words);
        pieces.extend(drawn.into_iter().map(|piece| piece.moved(0.0, FLAGS)));
        let foot = FLAGS + frame.size().1 + 4.0;
        let (marks, room) = legend.pieces(Pos::new(0.0, foot), widest);
        pieces.extend(marks);
        let lines = self.lines.iter().map(|line| self.words.line_sentence(line, self.journey));
        Sheet {
            width: widest,
            height: room.max.y.max(foot),
            pieces,
            title: self.words.text("trace").into_owned(),
            description: lines.collect::<Vec<_>>().join(" "),
        }
    }
}
